/**
 * The clause a link stands in: its words, and which of them belong to the link.
 *
 * Layer: claims; pure.
 */
import type { ClaimInput } from "../claim.ts";
import { lexiconOf } from "../lexicon/index.ts";
import { type Token, tokenize, wordOf } from "../tokens.ts";
import type { Words } from "./matchers.ts";
import type { TrendWords } from "./trend-words.ts";
import { trendWordsOf } from "./words.ts";

/** Tokens `from` up to `to` are the clause; of them `first` up to `end` are the link. */
export interface Clause {
  readonly words: Words;
  readonly from: number;
  readonly first: number;
  readonly end: number;
  readonly to: number;
}

/** A span of tokens that is understood. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Words of change stay when the numbers are read; the others are read and out of the way. */
  readonly role: "move" | "compared" | "frame" | "base" | "record" | "sign" | "word";
}

/** Undefined where the link's words are not in its sentence. */
export function clauseOf(input: ClaimInput): Clause | undefined {
  const { phrase, sentence, phraseStart, language, rounding, widths } = input;
  const until = phraseStart + phrase.length;
  if (sentence.slice(phraseStart, until) !== phrase) return undefined;
  const lexicon = lexiconOf(language);
  const tokens = tokenize(sentence, lexicon);
  const first = tokens.findIndex((token) => token.start >= phraseStart);
  if (first < 0) return undefined;
  const after = tokens.findIndex((token) => token.start >= until);
  const end = after < 0 ? tokens.length : after;
  const trend = trendWordsOf(language);
  let from = first;
  while (from > 0 && !parts(tokens[from - 1], trend)) from -= 1;
  let to = end;
  while (to < tokens.length && !parts(tokens[to], trend)) to += 1;
  return { words: { text: sentence, tokens, lexicon, rounding, widths, trend }, from, first, end, to };
}

function parts(token: Token | undefined, trend: TrendWords): boolean {
  return token?.kind === "mark" ? /^[,;:.()–—!?]$/.test(token.mark) : trend.clauses.includes(wordOf(token));
}
