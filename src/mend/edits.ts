/**
 * Changes of a phrase → edits of the Markdown file it stands in.
 *
 * Layer: mend; pure.
 */
import type { Span } from "../base/finding.ts";
import type { Change } from "./change.ts";

/** Characters of a file that give way to others; offsets as in its text without a byte order mark. */
export type Edit = Change;

/** The offset of a line and column that count from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  let left = line - 1;
  for (const stop of text.matchAll(/\r\n|\r|\n/g)) {
    if (left === 0) break;
    left -= 1;
    start = stop.index + stop[0].length;
  }
  return start + column - 1;
}

/**
 * The edit that makes a change of a phrase in its file. Undefined when markup or a line break stands
 * among the characters, so that they cannot be found again with certainty.
 */
export function editOf(text: string, at: Span, phrase: string, change: Change): Edit | undefined {
  const start = offsetOf(text, at.line, at.column);
  const end = offsetOf(text, at.endLine ?? at.line, at.endColumn ?? at.column);
  const written = text.slice(start, end);
  const within = placeIn(written, phrase, change);
  if (within === undefined || /[\r\n]/.test(written.slice(within, within + change.to - change.from)))
    return undefined;
  return { from: start + within, to: start + within + change.to - change.from, text: change.text };
}

/** Where the changed characters stand in what is written. */
function placeIn(written: string, phrase: string, change: Change): number | undefined {
  // A line break in the file is as many spaces in the phrase.
  if (written.replaceAll(/[\r\n]/g, " ") === phrase) return change.from;
  const old = phrase.slice(change.from, change.to);
  const once = (text: string) => old !== "" && text.split(old).length === 2;
  return once(written) && once(phrase) ? written.indexOf(old) : undefined;
}
