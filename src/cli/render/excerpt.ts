/**
 * The source line a finding points at, with marks under the very words.
 */
import type { Span } from "../../index.ts";
import { washed } from "./paint.ts";
import { characterWidth, textWidth } from "./width.ts";

export interface Excerpt {
  /** `14 | Netto driftsresultat ble …`, cut around the words when the line is long. */
  readonly source: string;
  /** The marks, aligned with `source`. */
  readonly lead: string;
  readonly marks: string;
}

const tabStop = 4;
const before = 40;

/** A piece of the line as the terminal shows it: tabs widened, control characters spelt out. */
function shown(text: string, startColumn: number): string {
  let out = "";
  let column = startColumn;
  for (const character of text) {
    const piece =
      character === "\t" ? " ".repeat(tabStop - (column % tabStop)) : washed(character).replaceAll("\n", " ");
    out += piece;
    column += textWidth(piece);
  }
  return out;
}

function cutStart(text: string, width: number): string {
  const characters = [...text];
  let taken = 0;
  let from = characters.length;
  while (from > 0 && taken + characterWidth(characters[from - 1] ?? "") <= width) {
    from -= 1;
    taken += characterWidth(characters[from] ?? "");
  }
  return characters.slice(from).join("");
}

function cutEnd(text: string, width: number): string {
  let taken = 0;
  let out = "";
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    out += character;
  }
  return out;
}

/**
 * `line` is the whole source line; columns of `at` count UTF-16 units from 1. A span that goes on to
 * another line is marked to the end of this one. At most `width` columns are shown.
 */
export function excerptOf(line: string, at: Span, width: number): Excerpt {
  const start = Math.min(Math.max(at.column - 1, 0), line.length);
  const sameLine = at.endLine === undefined || at.endLine === at.line;
  const end = sameLine ? Math.min((at.endColumn ?? at.column + 1) - 1, line.length) : line.length;
  const gutter = `${at.line} | `;
  const room = Math.max(width - gutter.length, 40);

  let head = shown(line.slice(0, start), 0);
  let words = shown(line.slice(start, Math.max(end, start)), textWidth(head));
  let tail = shown(line.slice(Math.max(end, start)), textWidth(head) + textWidth(words));
  if (textWidth(head) + textWidth(words) + textWidth(tail) > room) {
    if (textWidth(head) > before) head = `…${cutStart(head, before - 1)}`;
    const roomAfter = room - textWidth(head);
    if (textWidth(words) > roomAfter) words = `${cutEnd(words, roomAfter - 1)}…`;
    const roomTail = room - textWidth(head) - textWidth(words);
    if (textWidth(tail) > roomTail) tail = roomTail > 0 ? `${cutEnd(tail, roomTail - 1)}…` : "";
  }
  return {
    source: `${gutter}${head}${words}${tail}`.trimEnd(),
    lead: `${" ".repeat(gutter.length - 2)}| ${" ".repeat(textWidth(head))}`,
    marks: "^".repeat(Math.max(1, textWidth(words))),
  };
}
