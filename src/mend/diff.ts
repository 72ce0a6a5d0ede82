/**
 * A unified diff of edits that neither add nor take lines.
 *
 * Layer: mend; pure.
 */
import { applyChanges } from "./change.ts";
import type { Edit } from "./edits.ts";

const context = 3;

/** One line of a diff as it is shown. */
export interface DiffLine {
  readonly kind: "file" | "hunk" | "same" | "old" | "new";
  readonly text: string;
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** The lines of the diff of one file; none when nothing changes. `file` is named as given. */
export function diffOf(file: string, text: string, edits: readonly Edit[]): readonly DiffLine[] {
  const before = linesOf(text);
  const after = linesOf(applyChanges(text, edits));
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  if (changed.length === 0) return [];
  // A text that ends with a line break has no line after it.
  const count = before.at(-1) === "" ? before.length - 1 : before.length;
  const hunks: number[][] = [];
  for (const line of changed) {
    const last = hunks.at(-1);
    if (last !== undefined && line - (last.at(-1) ?? line) <= 2 * context) last.push(line);
    else hunks.push([line]);
  }
  return [
    { kind: "file", text: `--- ${file}` },
    { kind: "file", text: `+++ ${file}` },
    ...hunks.flatMap((lines) => hunk(lines, before, after, count)),
  ];
}

function hunk(
  changed: readonly number[],
  before: readonly string[],
  after: readonly string[],
  count: number,
): readonly DiffLine[] {
  const from = Math.max((changed[0] ?? 0) - context, 0);
  const to = Math.min((changed.at(-1) ?? 0) + context + 1, count);
  const range = `${from + 1},${to - from}`;
  const lines: DiffLine[] = [{ kind: "hunk", text: `@@ -${range} +${range} @@` }];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && before[end] !== after[end]) end += 1;
    for (let i = at; i < end; i += 1) lines.push({ kind: "old", text: `-${before[i] ?? ""}` });
    for (let i = at; i < end; i += 1) lines.push({ kind: "new", text: `+${after[i] ?? ""}` });
    if (end === at) {
      lines.push({ kind: "same", text: ` ${before[at] ?? ""}` });
      end += 1;
    }
    at = end;
  }
  return lines;
}
