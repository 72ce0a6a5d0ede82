/**
 * Places: Fasit's spans (lines and columns from 1) and the protocol's ranges (from 0, UTF-16), and where in
 * a text a figure is named.
 *
 * Layer: lsp; pure.
 */
import type { Range } from "vscode-languageserver/node.js";
import type { Span } from "../base/finding.ts";

/** The range of a span. One without an end reaches to the end of the word it starts. */
export function rangeOf(span: Span, text: string | undefined): Range {
  const start = { line: Math.max(span.line - 1, 0), character: Math.max(span.column - 1, 0) };
  if (span.endLine !== undefined && span.endColumn !== undefined)
    return { start, end: { line: span.endLine - 1, character: span.endColumn - 1 } };
  const line = linesOf(text ?? "")[start.line] ?? "";
  const word = /^[^\s,;:[\]{}]+|^./u.exec(line.slice(start.character))?.[0] ?? "";
  return { start, end: { line: start.line, character: start.character + word.length } };
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Is the position in the range, its end included? */
export function isIn(range: Range, line: number, character: number): boolean {
  const after = line > range.start.line || (line === range.start.line && character >= range.start.character);
  const before = line < range.end.line || (line === range.end.line && character <= range.end.character);
  return after && before;
}

/** An id on a line: columns from 0, the end not included. */
export interface NamedFigure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const idPattern = /[\p{Ll}\p{N}]+(?:[-/._][\p{Ll}\p{N}]+)*/gu;

/** Every word of the line that has the form of a figure's id. */
export function namedFigures(line: string, from = 0, to = line.length): readonly NamedFigure[] {
  return [...line.slice(from, to).matchAll(idPattern)].map((match) => ({
    id: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** A Fasit block that is open at a line. */
export interface OpenBlock {
  readonly kind: string;
  /** The line of its fence, from 0. */
  readonly line: number;
}

/** The ```` ```fasit KIND ```` block that line `at` (from 0) stands inside; its fences are not inside. */
export function blockAt(lines: readonly string[], at: number): OpenBlock | undefined {
  let open: { readonly fence: string; readonly info: string; readonly line: number } | undefined;
  for (const [index, line] of lines.slice(0, at + 1).entries()) {
    const [, fence = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined && fence !== "") {
      open = { fence, info: info.trim(), line: index };
      if (index === at) return undefined;
    } else if (open !== undefined && fence.startsWith(open.fence) && info.trim() === "") {
      open = undefined;
    }
  }
  const kind = open === undefined ? undefined : /^fasit\s+(\S+)/i.exec(open.info)?.[1];
  return kind === undefined || open === undefined ? undefined : { kind, line: open.line };
}

/** The ids a line of Markdown binds to: after `fasit:`, before any `?`. */
export function boundIds(line: string): readonly NamedFigure[] {
  return [...line.matchAll(/fasit:([^\s)>?]*)/g)].flatMap((match) =>
    namedFigures(line, match.index + "fasit:".length, match.index + match[0].length),
  );
}

/**
 * The figure named at a position: in a binding or a Fasit block of Markdown, anywhere in YAML and SQL (where
 * whoever asks must know whether there is such a figure).
 */
export function figureAt(
  file: string,
  text: string,
  line: number,
  character: number,
): NamedFigure | undefined {
  const lines = linesOf(text);
  const here = lines[line] ?? "";
  const inBlock = !file.endsWith(".md") || blockAt(lines, line) !== undefined;
  const ids = inBlock ? namedFigures(here) : boundIds(here);
  return ids.find(({ start, end }) => character >= start && character <= end);
}
