/**
 * A filing on disk through SSB's controls. The file is streamed, and read once more, in part, for the lines
 * that findings show. What grows with it is what control 015 must name of each record (28 bytes).
 *
 * Layer: compile; reads files.
 */
import { resolve } from "node:path";
import { finding, type Loaded } from "../base/finding.ts";
import type { FilingArguments } from "../controls/arguments.ts";
import { FilingCheck, type FilingResult, withoutReturns } from "../controls/filing.ts";
import { type FilingGroup, groupsOf } from "../controls/groups.ts";
import { type FilingNote, notesOf } from "../controls/notes.ts";
import { readHead, spanFile, startOf } from "../sources/delimited.ts";
import { sniffEncoding } from "../sources/encoding.ts";
import { type ForeignKind, foreignKind } from "../sources/file-kind.ts";
import { readPieces, textEncodingOf } from "../sources/pieces.ts";

export interface FilingRequest {
  readonly folder: string;
  readonly file: string;
  readonly arguments: FilingArguments;
  /** How many findings of each control to keep; all are counted. */
  readonly keep: number;
  /** How many lines of each message to show. */
  readonly show: number;
}

/** A line a finding points at. */
export interface FilingLine {
  /** As SSB counts: empty lines left out. */
  readonly ssb: number;
  /** As the file has it. */
  readonly inFile: number;
  readonly text: string;
}

export interface FilingReport {
  readonly file: string;
  readonly result: FilingResult;
  readonly groups: readonly FilingGroup[];
  readonly notes: readonly FilingNote[];
  /** The lines to show, by SSB's number. */
  readonly lines: ReadonlyMap<number, FilingLine>;
}

/** The format's own name, which is the same in all languages. */
const kindName = (kind: ForeignKind): string => (kind === "binary" ? "binary" : kind.toUpperCase());

/** How much of a line is kept to be shown: a filing's is 48 characters, a wrong file's can be anything. */
const shownLength = 200;

/** The value is undefined when the file cannot be read (FAS3001) or is another kind (FAS3002). */
export async function checkFiling(request: FilingRequest): Promise<Loaded<FilingReport | undefined>> {
  const { folder, arguments: filing, keep, show } = request;
  const file = spanFile(request.file);
  const path = resolve(folder, request.file);
  const head = await readHead(folder, request.file, undefined);
  const refusal = head.findings[0];
  if (refusal?.code === "FAS1050" || refusal?.code === "FAS1068") {
    const problem = refusal.code === "FAS1050" ? "ENOENT" : refusal.data.problem;
    return { value: undefined, findings: [finding("FAS3001", undefined, { file, problem })] };
  }
  const utf16 = head.value !== undefined && sniffEncoding(head.value).encoding === "utf-16le";
  const kind = head.value === undefined || utf16 ? undefined : foreignKind(head.value);
  if (kind !== undefined)
    return {
      value: undefined,
      findings: [finding("FAS3002", startOf(file), { file, kind: kindName(kind) })],
    };

  // UTF-16 is read as it would be by a program that does not expect it: byte by byte.
  const encoding = utf16 ? "windows-1252" : await textEncodingOf(path);
  const check = new FilingCheck(filing, { keep });
  for await (const pieces of readPieces(path, encoding)) for (const piece of pieces) check.take(piece);
  const result = check.finish();
  const groups = groupsOf(result);
  const wanted = new Set(
    groups.flatMap((group) => group.messages.flatMap((one) => one.lines.slice(0, show))),
  );
  const byteOrderMark = head.value !== undefined && sniffEncoding(head.value).bom === 3;
  return {
    value: {
      file,
      result,
      groups,
      notes: notesOf(result, { byteOrderMark, utf16 }),
      lines: wanted.size === 0 ? new Map() : await linesAt(path, encoding, wanted),
    },
    findings: [],
  };
}

async function linesAt(
  path: string,
  encoding: "utf-8" | "windows-1252",
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, FilingLine>> {
  const lines = new Map<number, FilingLine>();
  let ssb = 0;
  let inFile = 0;
  for await (const pieces of readPieces(path, encoding)) {
    for (const piece of pieces) {
      inFile += 1;
      const text = withoutReturns(piece);
      if (text === "") continue;
      ssb += 1;
      if (wanted.has(ssb)) lines.set(ssb, { ssb, inFile, text: text.slice(0, shownLength) });
    }
    if (lines.size === wanted.size) break;
  }
  return lines;
}
