/**
 * Contradicted claims → proposals that are true, and the Markdown files with them written in. A file is
 * written beside itself and renamed, so that it stands whole whenever the program is stopped.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding, type Span } from "../base/finding.ts";
import { type LeftReasonName, notWritten } from "../base/messages/mend.ts";
import { applyChanges, type Change } from "../mend/change.ts";
import { type DiffLine, diffOf } from "../mend/diff.ts";
import { type Edit, editOf } from "../mend/edits.ts";
import { mendClaim } from "../mend/mend-claim.ts";
import type { CheckedClaim, CheckedReport } from "../publish/checked-report.ts";
import { type Compilation, compile, type Progress } from "./compile.ts";
import { inputOf } from "./other-years.ts";
import { replaceFile } from "./replace-file.ts";
import { sourceCache } from "./source-cache.ts";

export interface FixRequest {
  readonly folder: string;
  /** Write the proposals into the files; otherwise they are only shown. */
  readonly write: boolean;
  readonly progress?: Progress;
}

/** A claim with the words that would be true. */
export interface Proposal {
  readonly at: Span;
  readonly figures: readonly string[];
  readonly phrase: string;
  readonly replacement: string;
}

/** A contradicted claim that no small change makes true. */
export interface LeftClaim {
  readonly at: Span;
  readonly figures: readonly string[];
  readonly phrase: string;
  readonly reason: LeftReasonName;
}

export interface Fix {
  /** The folder before anything was changed. The caller closes it. */
  readonly compilation: Compilation;
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftClaim[];
  /** The proposals of each file, as a unified diff. */
  readonly diff: readonly DiffLine[];
  /** Files that were written, relative to the folder. */
  readonly written: readonly string[];
  /** FAS6904 for each file that could not be written. */
  readonly findings: readonly Finding[];
  /** How many claims are contradicted in the files as they now stand. */
  readonly contradicted: number;
}

/** Mends a report folder. Never throws for what a user can cause: that is in the findings. */
export async function fixReport({ folder, write, progress }: FixRequest): Promise<Fix> {
  const sources = sourceCache();
  const request = { folder, lines: false, sources, ...(progress === undefined ? {} : { progress }) };
  const first = await compile(request);
  const compilation: Compilation = { ...first, close: () => sources.close() };
  const { report } = compilation;
  const nothing = { compilation, proposals: [], left: [], diff: [], written: [], findings: [] };
  if (report === undefined) return { ...nothing, contradicted: 0 };
  const mended = mendReport(report, (file) => compilation.sourceText(file));
  const files = [...mended.edits].map(([file, edits]): FileEdits => {
    const text = compilation.sourceText(file) ?? "";
    return { file, text, edits };
  });
  const findings = write ? (await Promise.all(files.map((one) => rewrite(folder, one)))).flat() : [];
  const refused = new Set(findings.map((one) => (one.code === "FAS6904" ? one.data.file : "")));
  const written = write ? files.map((one) => one.file).filter((file) => !refused.has(file)) : [];
  const after = written.length === 0 ? first : await compile(request);
  return {
    ...mended,
    compilation,
    diff: files.flatMap(({ file, text, edits }) => diffOf(file, text, edits)),
    written,
    findings,
    contradicted: after.report?.counts.contradicted ?? 0,
  };
}

interface FileEdits {
  readonly file: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

interface Mended {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftClaim[];
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
}

/** Every contradicted claim, mended or left; in reading order. */
function mendReport(report: CheckedReport, textOf: (file: string) => string | undefined): Mended {
  const proposals: Proposal[] = [];
  const left: LeftClaim[] = [];
  const edits = new Map<string, readonly Edit[]>();
  for (const claim of report.claims) {
    if (claim.decision.verdict !== "contradicted") continue;
    const { figures, phrase, phraseAt: at } = claim.binding;
    const mend = mendedClaim(claim, report, textOf(at.file) ?? "");
    if (mend.kind === "left") {
      left.push({ at, figures, phrase, reason: mend.reason });
      continue;
    }
    proposals.push({ at, figures, phrase, replacement: mend.phrase });
    edits.set(at.file, [...(edits.get(at.file) ?? []), ...mend.edits]);
  }
  return { proposals, left, edits };
}

/**
 * The words that make a contradicted claim true, and the edits of its file that write them; or why there are
 * none. `text` is the file's. The same for `fasit fix` and for an editor.
 */
export function mendedClaim(
  { binding, chapter, values, decision, known }: CheckedClaim,
  report: CheckedReport,
  text: string,
):
  | { readonly kind: "mended"; readonly phrase: string; readonly edits: readonly Edit[] }
  | { readonly kind: "left"; readonly reason: LeftReasonName } {
  const { phrase, phraseAt } = binding;
  const plain = inputOf(binding, chapter, values, report.meta);
  const input = known === undefined ? plain : { ...plain, known };
  const edit = (change: Change) => editOf(text, phraseAt, phrase, change);
  const mend = mendClaim(input, decision, (change) => edit(change) !== undefined);
  if (mend.kind === "left") return mend;
  return { kind: "mended", phrase: mend.phrase, edits: mend.changes.flatMap((one) => edit(one) ?? []) };
}

/** Writes one file, or says why not. Byte order mark, line breaks and permissions stay as they are. */
async function rewrite(folder: string, { file, text, edits }: FileEdits): Promise<readonly Finding[]> {
  const path = join(folder, file);
  const bytes = await readFile(path).catch(() => undefined);
  const whole = bytes?.toString("utf8");
  if (bytes === undefined || whole === undefined)
    return [finding("FAS6904", undefined, { file, problem: notWritten.changed })];
  if (!Buffer.from(whole).equals(bytes))
    return [finding("FAS6904", undefined, { file, problem: notWritten.encoding })];
  const mark = whole.startsWith("\ufeff") ? "\ufeff" : "";
  if (whole !== mark + text) return [finding("FAS6904", undefined, { file, problem: notWritten.changed })];
  return replaceFile(path, file, mark + applyChanges(text, edits));
}
