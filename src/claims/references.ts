/**
 * Numbers that are names: «kapittel 5», «§§ 5-4 og 5-6», «nr. 714», «sak 45/17», «tlf. 66 90 70 00», «3.2 Drift».
 *
 * Layer: claims; pure.
 */
import type { Lexicon } from "./lexicon/index.ts";
import { isDash } from "./rules/rule.ts";
import { type Token, wordOf } from "./tokens.ts";

/** Is token `at` a number that the word before it, or how it is written, makes a name? */
export function isReference(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.kind !== "number") return false;
  const before = wordOf(tokens[at - 1]) === ":" ? wordOf(tokens[at - 2]) : wordOf(tokens[at - 1]);
  return (
    lexicon.references.includes(before) ||
    isStroke(tokens, at) ||
    isTelephone(tokens, at) ||
    isSection(tokens, at) ||
    isPage(tokens, at)
  );
}

/** «§§ 5-4 og 5-6», «kapittel 3–5», «tlf. 66 90 70 00»: further numbers joined to a reference. */
export function endOfReference(tokens: readonly Token[], at: number): number {
  let next = isStroke(tokens, at) ? at + 3 : at + 1;
  for (;;) {
    const joined =
      isDash(tokens[next]) || /^(og|and|,|til|to|\.|\/)$/.test(wordOf(tokens[next])) ? next + 1 : next;
    if (tokens[joined]?.kind !== "number") return next;
    next = joined + 1;
  }
}

/** «45/17», a case, «2016/17», a school year, and «24/7-tilgang»; a digit over a digit may be a share («2/3 av»). */
function isStroke(tokens: readonly Token[], at: number): boolean {
  const [top, stroke, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== "number" || wordOf(stroke) !== "/" || bottom === undefined) return false;
  if (top.end !== stroke?.start || stroke.end !== bottom.start) return false;
  if (bottom.kind === "word") return /^\d/.test(bottom.word);
  return bottom.kind === "number" && top.digits.length + bottom.digits.length > 3;
}

/** «66 90 70 00», «900 12 345»: eight digits in groups, none of them a group of thousands from the start. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const groups: number[] = [];
  for (let index = at; index < at + 4; index += 1) {
    const [token, before] = [tokens[index], tokens[index - 1]];
    if (token?.kind !== "number" || token.decimals > 0 || token.ordinal) break;
    if (index > at && token.start !== (before?.end ?? 0) + 1) break;
    groups.push(token.digits.length);
  }
  return groups.join(" ") === "2 2 2 2" || groups.slice(0, 2).join(" ") === "3 5";
}

/** «3.2 Driftsinntekter», «1.2.3 …» at the start of a line, and «versjon 2.1.4»: two full stops are no number. */
function isSection(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "number" || token.value !== undefined) return false;
  return token.trailing > 1 || (at === 0 && after?.kind === "word" && after.capital);
}

/** «Netto driftsresultat ....... 17»: the page in a table of contents. */
function isPage(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].every((back) => wordOf(tokens[at - back]) === ".") || wordOf(tokens[at - 1]) === "…";
}
