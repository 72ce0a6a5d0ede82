/**
 * A report folder → a checked report. The only place that wires the stages together; it returns a
 * value and writes nothing.
 */
import type { Finding } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Point } from "../base/period.ts";
import type { FigureValue } from "../figures/value.ts";
import type { CheckedReport, PublishedFigure } from "../publish/checked-report.ts";

export type Stage = "settings" | "sources" | "figures" | "prose" | "claims" | "publish" | "write";

/** Told when a stage begins; `detail` is a file name or a count. */
export type Progress = (stage: Stage, detail: string) => void;

export interface CompileRequest {
  readonly folder: string;
  /** Keep the source lines behind every ledger row (trace and build want them, check does not). */
  readonly lines: boolean;
  readonly progress?: Progress;
}

/** An answer to `fasit trace`: the figure, or the nearest names when there is none. */
export interface Trace {
  readonly figure: PublishedFigure | undefined;
  readonly near: readonly string[];
}

export interface Compilation {
  /** Undefined when the folder or its settings could not be read at all. */
  readonly report: CheckedReport | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Text of every file a finding can point into, for excerpts. */
  sourceText(file: string): string | undefined;
  trace(figure: string, at: Partial<Point>): Promise<Trace>;
  /** Every figure id that can be bound, with its name. */
  figureIds(): readonly string[];
  close(): void;
}

/** Compiles a folder. Never throws for what a user can cause: that is in `findings`. */
export async function compile(_request: CompileRequest): Promise<Compilation> {
  throw new Error("not built yet");
}

export type { FigureValue };
