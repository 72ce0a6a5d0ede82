/**
 * Numbers that are names: «kapittel 5», «§§ 5-4 og 5-6», «nr. 714», «sak 45/17».
 *
 * Layer: claims; pure.
 */
import type { Lexicon } from "./lexicon/index.ts";
import { isDash } from "./rules/rule.ts";
import { type Token, wordOf } from "./tokens.ts";

/** Is token `at` a number that the word before it makes a name? */
export function isReference(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens[at]?.kind === "number" && lexicon.references.includes(wordOf(tokens[at - 1]));
}

/** «§§ 5-4 og 5-6», «kapittel 3–5», «tlf. 66 90 70 00»: further numbers joined to a reference. */
export function endOfReference(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    const joined =
      isDash(tokens[next]) || /^(og|and|,|til|to|\.|\/)$/.test(wordOf(tokens[next])) ? next + 1 : next;
    if (tokens[joined]?.kind !== "number") return next;
    next = joined + 1;
  }
}
