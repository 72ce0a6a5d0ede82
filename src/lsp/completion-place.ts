/**
 * What an author is in the middle of writing, read from the text before the cursor alone: half-typed text
 * need not parse.
 *
 * Layer: lsp; pure.
 */
import { blockAt, linesOf } from "./place.ts";

export type Wanted =
  | { readonly kind: "figure" }
  | { readonly kind: "query-setting" }
  | { readonly kind: "query-value"; readonly setting: string }
  | { readonly kind: "block-kind" }
  | { readonly kind: "block-field"; readonly block: string }
  | { readonly kind: "chart-form" }
  | { readonly kind: "statement" };

/** What is wanted, and the columns (from 0) of the word that is being written. */
export interface CompletionPlace {
  readonly wanted: Wanted;
  readonly start: number;
  readonly end: number;
}

/** Undefined where Fasit has nothing to offer. */
export function completionPlace(
  file: string,
  text: string,
  line: number,
  character: number,
): CompletionPlace | undefined {
  const lines = linesOf(text);
  const whole = lines[line] ?? "";
  const before = whole.slice(0, character);
  const wanted = file.endsWith(".md") ? inChapter(lines, line, before) : inYaml(file, lines, line, before);
  if (wanted === undefined) return undefined;
  const word =
    wanted.kind === "block-kind" || wanted.kind === "block-field" ? /[\p{L}]*$/u : /[^\s+&=?:,[\]]*$/;
  const written = word.exec(before)?.[0].replace(/^-/, "") ?? "";
  const behind = /^[\p{Ll}\p{N}\-/._]*/u.exec(whole.slice(character))?.[0] ?? "";
  return { wanted, start: character - written.length, end: character + behind.length };
}

function inChapter(lines: readonly string[], line: number, before: string): Wanted | undefined {
  const query = /fasit:[^\s)>?]*\?(?:[^\s)>]*&)?([^\s)>&]*)$/.exec(before)?.[1];
  if (query !== undefined) {
    const [setting = "", value] = query.split("=");
    return value === undefined ? { kind: "query-setting" } : { kind: "query-value", setting };
  }
  if (/fasit:[^\s)>?]*$/.test(before)) return { kind: "figure" };
  const block = blockAt(lines, line);
  if (block !== undefined) return inBlock(block.kind, lines.slice(block.line + 1, line), before);
  return /^ {0,3}(?:`{3,}|~{3,})fasit\s+\p{L}*$/iu.test(before) ? { kind: "block-kind" } : undefined;
}

function inBlock(block: string, above: readonly string[], before: string): Wanted | undefined {
  if (/^\p{L}*$/u.test(before)) return { kind: "block-field", block };
  const field = [...above, before].map((line) => /^(\p{L}+):/u.exec(line)?.[1]).findLast(Boolean);
  if (field === "figures" && /(?:[[,]\s*|^\s*-\s+)[^\s,[\]]*$/.test(before)) return { kind: "figure" };
  if (field === "form" && /^form:\s+\p{L}*$/u.test(before)) return { kind: "chart-form" };
  if (block === "statement" && /^id:\s+[^\s]*$/.test(before)) return { kind: "statement" };
  return undefined;
}

/** In YAML, only the ids: the rest is for an editor's YAML support, with Fasit's JSON Schema. */
function inYaml(file: string, lines: readonly string[], line: number, before: string): Wanted | undefined {
  if (file.endsWith(".sql") || /^\s*#/.test(before)) return undefined;
  const names =
    file === "fasit.yaml"
      ? /\bfigure:\s+[^\s,}]*$/
      : /\b(?:figure|of|numerator|denominator|left|right):\s+[^\s,{}]*$/;
  if (names.test(before) || /\bsum:\s*\[[^\]{]*$/.test(before)) return { kind: "figure" };
  const opened = lines.slice(0, line).findLast((one) => !/^\s*(?:-\s|#|$)/.test(one)) ?? "";
  return /\bsum:\s*$/.test(opened) && /^\s*-\s+[^\s{}]*$/.test(before) ? { kind: "figure" } : undefined;
}
