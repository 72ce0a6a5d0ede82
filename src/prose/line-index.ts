/**
 * Offsets in a file → lines and columns that count from 1.
 *
 * Layer: prose; pure.
 */
import type { Nodes } from "mdast";
import type { Span } from "../base/finding.ts";

export interface LineIndex {
  /** The place from offset `start` up to, not including, `end`. */
  span(start: number, end: number): Span;
  /** The place of a node. */
  of(node: Nodes): Span;
}

export function lineIndex(file: string, text: string): LineIndex {
  const starts = [0];
  for (const stop of text.matchAll(/\r\n|\r|\n/g)) starts.push(stop.index + stop[0].length);
  const point = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const span = (start: number, end: number): Span => {
    const [from, to] = [point(start), point(end)];
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  return {
    span,
    of: ({ position }) => span(position?.start.offset ?? 0, position?.end.offset ?? 0),
  };
}
