/**
 * What the reading rules share: the phrase they look at, and what they answer.
 *
 * Layer: claims; pure.
 */
import type { Conventions, Reading } from "../claim.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens.ts";

export interface Scan extends Conventions {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

export interface RuleMatch {
  /** Empty with `unknown`: the words that keep the rule from reading. */
  readonly readings: readonly Reading[];
  readonly unknown?: string;
  /** Index of the token after the match. */
  readonly next: number;
  /** Must the word in front of the match be one that is known not to change a number? */
  readonly guarded: boolean;
}

/**
 * `compute` at each token of a scan at most once: the rules ask the same of a token one after the other.
 * What it answers may depend on the tokens and their lexicon alone.
 */
export function oncePerToken<T>(compute: (scan: Scan, at: number) => T): (scan: Scan, at: number) => T {
  // Only the scan at hand is remembered: a sentence is read once, from end to end.
  let tokens: readonly Token[] | undefined;
  let answers: { readonly answer: T }[] = [];
  return (scan, at) => {
    if (tokens !== scan.tokens) [tokens, answers] = [scan.tokens, []];
    const known = answers[at];
    if (known !== undefined) return known.answer;
    const answer = compute(scan, at);
    if (tokens === scan.tokens) answers[at] = { answer };
    return answer;
  };
}

/** Tries to read from token `at`; undefined when the rule has nothing to say there. */
export type Rule = (scan: Scan, at: number) => RuleMatch | undefined;

/** The written text of tokens `from` up to `to`, and where it starts. */
export function textOf(
  scan: Scan,
  from: number,
  to: number,
): { readonly text: string; readonly start: number } {
  const start = scan.tokens[from]?.start ?? 0;
  const end = scan.tokens[to - 1]?.end ?? start;
  return { text: scan.text.slice(start, end), start };
}

export function unread(scan: Scan, from: number, to: number): RuleMatch {
  return { readings: [], unknown: textOf(scan, from, to).text, next: to, guarded: false };
}

const dashes = new Set(["-", "–", "—", "\u2212"]);

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && dashes.has(token.mark);
}
