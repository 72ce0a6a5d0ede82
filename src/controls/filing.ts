/**
 * A whole filing through SSB's controls, line by line: the length of the lines first and alone, then every
 * control of the area, whatever the others found. Layer: controls; pure.
 *
 * A line is a piece between line feeds without carriage returns at its ends; empty pieces are dropped and
 * not counted. Records whose trimmed amount is exactly 0 are dropped before any control sees them.
 */

import { kostraRecordLength } from "../sources/kostra-layout.ts";
import { controlsOf } from "./areas.ts";
import type { FilingArguments } from "./arguments.ts";
import type { Check } from "./control.ts";
import { control001 } from "./definitions/fields.ts";
import { type FilingArea, filingArea, listsOf } from "./lists.ts";
import { isDrift, isInvestering } from "./predicates.ts";
import { cutLine, trimBlanks } from "./record.ts";
import { type ControlResult, type FilingFinding, type Run, startRun, Tally } from "./run.ts";

export interface FilingResult {
  readonly arguments: FilingArguments;
  /** Undefined when SSB's program does not know the skjema. */
  readonly area: FilingArea | undefined;
  /** As SSB's program counts them. */
  readonly numberOfControls: number;
  /** In the order the controls ran; those that found nothing too. */
  readonly results: readonly ControlResult[];
  /** The one answer to an unknown skjema. */
  readonly refusal: FilingFinding | undefined;
  /** Lines as SSB counts them, and how many records were left when amounts of 0 were gone. */
  readonly lines: number;
  readonly records: number;
  readonly seen: FilingSight;
}

/** What was seen on the way that no control tells of. */
export interface FilingSight {
  /** Between two lines, not counted as lines by SSB; what follows the last line feed is no piece. */
  readonly emptyPieces: number;
  readonly zeroAmounts: number;
  readonly operations: boolean;
  readonly investment: boolean;
}

const unknownSkjema = (skjema: string): FilingFinding => ({
  control: "skjema",
  rule: "Ukjent skjema",
  severity: "FATAL",
  message: `Korrigér filutrekket. Skjema '${skjema}' er ukjent for kostra-kontrollprogram. Avslutter....`,
  lines: [],
});

export interface FilingOptions {
  /** How many findings each control keeps; all are counted. */
  readonly keep: number;
  /** Another area than the skjema's own, as conformance cases ask for. */
  readonly area?: FilingArea;
}

/** A filing being read. */
export class FilingCheck {
  private readonly area: FilingArea | undefined;
  private readonly lengths: Tally;
  private readonly runs: readonly Run[];
  private lines = 0;
  private records = 0;
  private pieces = 0;
  private lastLine = 0;
  private zeroAmounts = 0;
  private operations = false;
  private investment = false;

  constructor(
    private readonly filing: FilingArguments,
    { keep, area = filingArea(filing.skjema) }: FilingOptions,
  ) {
    this.area = area;
    this.lengths = new Tally(control001, keep);
    const check: Check | undefined =
      area === undefined ? undefined : { arguments: filing, lists: listsOf(filing, area) };
    this.runs =
      area === undefined || check === undefined
        ? []
        : controlsOf[area].map((control) => startRun(control, check, keep));
  }

  /** A piece between two line feeds. Answers the line's number, or undefined when the piece is no line. */
  take(piece: string): number | undefined {
    this.pieces += 1;
    const text = withoutReturns(piece);
    if (text === "" || this.area === undefined) return undefined;
    this.lastLine = this.pieces;
    this.lines += 1;
    const line = this.lines;
    if (control001.offends(text, kostraRecordLength))
      this.lengths.add(
        control001.severity,
        () => [line],
        () => control001.message(text, kostraRecordLength),
      );
    if (this.lengths.count > 0) return line;
    const record = cutLine(text, line);
    if (trimBlanks(record.belop) === "0") {
      this.zeroAmounts += 1;
      return line;
    }
    this.records += 1;
    if (isDrift(record)) this.operations = true;
    else if (isInvestering(record)) this.investment = true;
    for (const run of this.runs) run.take(record);
    return line;
  }

  finish(): FilingResult {
    const { filing, area, lines, records } = this;
    const { zeroAmounts, operations, investment } = this;
    const seen = { emptyPieces: this.lastLine - lines, zeroAmounts, operations, investment };
    const counted = { arguments: filing, area, lines, records, seen };
    if (area === undefined)
      return { ...counted, numberOfControls: 1, results: [], refusal: unknownSkjema(filing.skjema) };
    if (this.lengths.count > 0)
      return { ...counted, numberOfControls: 1, results: [this.lengths.result()], refusal: undefined };
    return {
      ...counted,
      numberOfControls: lines + records * this.runs.length,
      results: [this.lengths.result(), ...this.runs.map((run) => run.finish())],
      refusal: undefined,
    };
  }
}

/** Without carriage returns at either end; nearly every line has none, so the ends are looked at first. */
export function withoutReturns(piece: string): string {
  return piece.startsWith("\r") || piece.endsWith("\r") ? piece.replace(/^\r+|\r+$/g, "") : piece;
}

/** All findings of a result, in the order of SSB's report. */
export function findingsOf(result: FilingResult): readonly FilingFinding[] {
  if (result.refusal !== undefined) return [result.refusal];
  return result.results.flatMap((one) => one.findings);
}

/** A filing's whole content at once, every finding kept. */
export function checkContent(
  content: string,
  filing: FilingArguments,
  options: Partial<FilingOptions> = {},
): FilingResult {
  const check = new FilingCheck(filing, { keep: Number.POSITIVE_INFINITY, ...options });
  for (const piece of content.split("\n")) check.take(piece);
  return check.finish();
}
