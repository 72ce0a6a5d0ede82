/**
 * What the reading rules share: the phrase they look at, and what they answer.
 *
 * Layer: claims; pure.
 */
import type { Rounding } from "../../base/rational.ts";
import type { Reading } from "../claim.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens.ts";

export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly rounding: Rounding;
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
  const known = new WeakMap<readonly Token[], Map<number, T>>();
  return (scan, at) => {
    let answers = known.get(scan.tokens);
    if (answers === undefined) {
      answers = new Map();
      known.set(scan.tokens, answers);
    }
    const answer = answers.get(at);
    if (answer !== undefined || answers.has(at)) return answer as T;
    const made = compute(scan, at);
    answers.set(at, made);
    return made;
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
