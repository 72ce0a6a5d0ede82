/**
 * A phrase as tokens: numbers as the language writes them, words, dates in digits, and other marks.
 *
 * Layer: claims; pure.
 */
import { parseDecimal, type Rational } from "../base/rational.ts";
import type { Lexicon } from "./lexicon/index.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `value` is undefined for digits that are not a number in the language («8.5» in Norwegian). */
export interface NumberToken extends Place {
  readonly kind: "number";
  readonly value: Rational | undefined;
  /** The digits before the decimal mark, without separators. */
  readonly digits: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Groups of digits after what is a number: 2 in «1.2.3», 0 in a number. */
  readonly trailing: number;
  /** «4.» in «4. trinn», «11.» in «11. desember». */
  readonly ordinal: boolean;
}

/** Lower case, without the full stop of an abbreviation. `capital` tells how it was written. */
export interface WordToken extends Place {
  readonly kind: "word";
  readonly word: string;
  readonly capital: boolean;
}

/** `11.12.2017` or `2017-12-11`. */
export interface DateToken extends Place {
  readonly kind: "date";
  readonly iso: string;
}

export interface MarkToken extends Place {
  readonly kind: "mark";
  readonly mark: string;
}

export type Token = NumberToken | WordToken | DateToken | MarkToken;

const space = "\u0020\u00a0\u2009\u202f";
const digitDate = /(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/y;
/** «31.12.17»: two digits for the year, and a day and month that there is. */
const shortDate = /(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d\d)(?!\d|[.,]\d)/y;
const isoDate = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
/** «7-dagers», «80-tallet», «5G»: digits that are part of a word. */
const numberedWord = /\d(?:[\d.,]*\d)?(?:-?\p{L}[\p{L}\p{N}]*)(?:-[\p{L}\p{N}]+)*/uy;
const wordPattern = /\p{L}+(?:\.\p{L}+)+\.?|\p{L}[\p{L}\p{N}’']*(?:[-/][\p{L}\p{N}]+)*|%-poeng(?:et)?/uy;

const numberPatterns = {
  ",": new RegExp(`(\\d{1,3}(?:[${space}.]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+))?`, "y"),
  ".": /(\d{1,3}(?:[\u00a0\u2009\u202f,]\d{3})+(?!\d)|\d+)(?:\.(\d+))?/y,
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** All of `text` but white space. Never fails: what is neither word nor number is a mark. */
export function tokenize(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 127 || code < 33 ? /\s/.test(text[at] ?? "") : false)) {
      at += 1;
      continue;
    }
    const isDigit = code >= 48 && code <= 57;
    const token = isDigit
      ? (readDate(text, at) ?? readWord(numberedWord, text, at, lexicon) ?? readNumber(text, at, lexicon))
      : (millionAt(tokens, text, at) ?? readWord(wordPattern, text, at, lexicon));
    const next = token ?? markAt(text, at);
    tokens.push(next);
    at = next.end;
  }
  return tokens;
}

/** «500,-» is 500 kroner: the closing mark is one token. */
function markAt(text: string, at: number): MarkToken {
  const closing =
    text[at] === "," && /^[-–](?!\d)/.test(text.slice(at + 1, at + 3)) && /\d/.test(text[at - 1] ?? "");
  const end = closing ? at + 2 : at + 1;
  return { kind: "mark", mark: closing ? ",-" : (text[at] ?? ""), start: at, end };
}

function readDate(text: string, at: number): DateToken | undefined {
  const iso = matchAt(isoDate, text, at);
  if (iso !== null) return { kind: "date", iso: iso[0], start: at, end: at + iso[0].length };
  const match = matchAt(digitDate, text, at) ?? matchAt(shortDate, text, at);
  if (match === null) return undefined;
  const [all, day = "", month = "", written = ""] = match;
  const year = written.length === 4 ? written : `${Number(written) < 70 ? 20 : 19}${written}`;
  return {
    kind: "date",
    iso: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    start: at,
    end: at + all.length,
  };
}

/** «10mill» and «50kr» are a number and its unit, «mill.kr» a scale and its unit, «kr45» a currency and a number. */
const glued = /^\d(?:[\d.,]*\d)?(?:mill|mrd|kr|nok|mnok|mkr|kvm|pst|stk|km|kg|bn)$/i;
const gluedScale = /^(?:mill|mrd|kr|nok|mnok)(?=[.\d])/i;
/** «NOK 12.4m»: after a currency, and in English alone, m is a million. */
const gluedMillion = /^\d(?:[\d.,]*\d)?m$/;
const currencyEnd = /(?:NOK|kr)[ \u00a0]?[-+\u2212]?$/;

const capital = /^\p{Lu}/u;

function readWord(pattern: RegExp, text: string, at: number, lexicon: Lexicon): WordToken | undefined {
  const match = matchAt(pattern, text, at);
  if (match === null || glued.test(match[0])) return undefined;
  if (isMillion(lexicon, match[0], text, at)) return undefined;
  const scale = pattern === wordPattern ? gluedScale.exec(match[0]) : null;
  const written = scale?.[0] ?? match[0];
  const word = written.normalize("NFC").toLowerCase().replace(/\.$/, "");
  const stop = text[at + written.length] === "." && lexicon.abbreviations.includes(word) ? 1 : 0;
  return {
    kind: "word",
    word,
    capital: capital.test(written),
    start: at,
    end: at + written.length + stop,
  };
}

function isMillion(lexicon: Lexicon, written: string, text: string, at: number): boolean {
  return (
    lexicon.decimalMark === "." &&
    gluedMillion.test(written) &&
    currencyEnd.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** The «m» of «NOK 12.4m»: only a glued million leaves a letter right after the digits. */
function millionAt(tokens: readonly Token[], text: string, at: number): WordToken | undefined {
  const before = tokens.at(-1);
  const isIt =
    text[at] === "m" &&
    before?.kind === "number" &&
    before.end === at &&
    !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
  return isIt ? { kind: "word", word: "million", capital: false, start: at, end: at + 1 } : undefined;
}

function readNumber(text: string, at: number, lexicon: Lexicon): NumberToken | undefined {
  const match = matchAt(numberPatterns[lexicon.decimalMark], text, at);
  if (match === null) return undefined;
  const [all, whole = "", fraction = ""] = match;
  const digits = whole.replaceAll(/\D/g, "");
  const malformed = /^(?:[.,]\d+)+/.exec(text.slice(at + all.length))?.[0] ?? "";
  const end = at + all.length + malformed.length;
  const ordinal = malformed === "" && fraction === "" && digits.length <= 2 && isOrdinalStop(text.slice(end));
  return {
    kind: "number",
    value: malformed === "" ? parseDecimal(fraction === "" ? digits : `${digits}.${fraction}`) : undefined,
    digits,
    decimals: fraction.length,
    grouped: digits.length !== whole.length,
    trailing: malformed.split(/[.,]/).length - 1,
    ordinal,
    start: at,
    end: ordinal ? end + 1 : end,
  };
}

/** A full stop after digits that does not end a sentence: a dash, a small letter or a digit follows. */
function isOrdinalStop(after: string): boolean {
  return /^\.(?:\s?[-–]|\s+[\p{Ll}\d])/u.test(after);
}

export interface TableMatch<T> {
  readonly value: T;
  /** Index of the token after the match. */
  readonly next: number;
}

interface Entry {
  readonly key: string;
  readonly words: readonly string[];
}

/** The keys of a table by their first word, longest first; made once for each table. */
const indexes = new WeakMap<object, ReadonlyMap<string, readonly Entry[]>>();

function indexOf(table: object, keys: () => readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const made = new Map<string, Entry[]>();
  for (const key of keys()) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    made.set(first, [...(made.get(first) ?? []), { key, words }]);
  }
  for (const entries of made.values()) entries.sort((a, b) => b.words.length - a.words.length);
  indexes.set(table, made);
  return made;
}

function entryAt(
  tokens: readonly Token[],
  at: number,
  index: ReadonlyMap<string, readonly Entry[]>,
): Entry | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return index
    .get(wordOf(token))
    ?.find(({ words }) =>
      words.every((word, offset) => offset === 0 || wordOf(tokens[at + offset]) === word),
    );
}

/**
 * The longest key of `table` that stands at token `at`. A key is one or more words with single spaces;
 * marks count as words, so that `%` can be looked up like `prosent`.
 */
export function lookUp<T>(
  tokens: readonly Token[],
  at: number,
  table: Readonly<Record<string, T>>,
): TableMatch<T> | undefined {
  const entry = entryAt(
    tokens,
    at,
    indexOf(table, () => Object.keys(table)),
  );
  const value = entry === undefined ? undefined : table[entry.key];
  return entry === undefined || value === undefined ? undefined : { value, next: at + entry.words.length };
}

/** The same for a list of words. */
export function lookUpWord(
  tokens: readonly Token[],
  at: number,
  list: readonly string[],
): TableMatch<string> | undefined {
  const entry = entryAt(
    tokens,
    at,
    indexOf(list, () => list),
  );
  return entry === undefined ? undefined : { value: entry.key, next: at + entry.words.length };
}

/** The first words of all keys of a table or list: nothing else can begin a match. */
export function firstWords(table: Readonly<Record<string, unknown>> | readonly string[]): Iterable<string> {
  const keys = Array.isArray(table) ? (table as readonly string[]) : Object.keys(table);
  return indexOf(table, () => keys).keys();
}

/** Tokens `from` up to `to` as a table key. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(wordOf).join(" ");
}

/** Index of the first token that starts at `offset` or after; the number of tokens when none does. */
export function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token as a table key; digits have none. */
export function wordOf(token: Token | undefined): string {
  if (token?.kind === "word") return token.word;
  return token?.kind === "mark" ? token.mark : "\u0000";
}
