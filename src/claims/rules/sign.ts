/**
 * Minus signs and words of sign around a number. A dash with space after it may be a minus, a bullet, or a dash
 * between clauses: «ble – 3,4 mill.», «– 12 nye plasser», «Fondet er stort – 421 mill.».
 *
 * Layer: claims; pure.
 */
import type { Lexicon } from "../lexicon/index.ts";
import { nounUnit } from "../lexicon/nouns.ts";
import { lookUp, lookUpWord, type Token, wordOf } from "../tokens.ts";
import { yearAt } from "./calendar.ts";
import { isDash, type Scan } from "./rule.ts";

interface Words {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/**
 * What the dash at token `at` is to the number after it, when space stands between: a minus when what is before
 * it wants a number («ble», «på», «:») or nothing is; `unsure` when it may be; undefined for other dashes.
 */
export function spacedDash({ tokens, lexicon }: Words, at: number): "minus" | "unsure" | undefined {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dash === undefined || after === undefined || !isDash(dash) || after.start === dash.end)
    return undefined;
  if (before !== undefined && before.end === dash.start && before.kind !== "mark") return undefined;
  const isMinusSign = wordOf(dash) === "\u2212";
  if (before === undefined) return leading({ tokens, lexicon }, at, isMinusSign);
  const word = wordOf(before);
  if (lexicon.expectsNumber.includes(word) || /^[:=(]$/.test(word)) return "minus";
  const isQuantity =
    before.kind === "number" || before.kind === "date" || isUnit({ tokens, lexicon }, at - 1);
  if (isQuantity) return isMinusSign ? "unsure" : undefined;
  if (isMinusSign) return "minus";
  const { lastDash, firstVerb } = clauseOf({ tokens, lexicon });
  return lastDash > at + 1 || firstVerb < at ? undefined : "unsure";
}

interface Clause {
  /** The last dash with space before it, and the first finite verb; -1 and infinity when there is none. */
  readonly lastDash: number;
  readonly firstVerb: number;
}

const clauses = new WeakMap<readonly Token[], Clause>();

function clauseOf({ tokens, lexicon }: Words): Clause {
  const known = clauses.get(tokens);
  if (known !== undefined) return known;
  const lastDash = tokens.findLastIndex((token, index) => isDash(token) && isApart(tokens, index));
  const verb = tokens.findIndex((token) => token.kind === "word" && isVerb(lexicon, token.word));
  const made = { lastDash, firstVerb: verb < 0 ? Number.POSITIVE_INFINITY : verb };
  clauses.set(tokens, made);
  return made;
}

/** At the start of a line: a cell with a number alone is negative, a line that goes on may be a bullet. */
function leading(words: Words, at: number, isMinusSign: boolean): "minus" | "unsure" | undefined {
  const { tokens, lexicon } = words;
  if (isMinusSign) return "minus";
  const number = lexicon.currencyBefore.includes(wordOf(tokens[at + 1])) ? at + 2 : at + 1;
  let next = number + 1;
  for (let unit = unitAt(words, next); unit !== undefined; unit = unitAt(words, next)) next = unit.next;
  if (tokens.slice(next).every((token) => token.kind === "mark")) return "minus";
  return next > number + 1 || number > at + 1 ? "unsure" : undefined;
}

/**
 * What brackets around a bare number at token `at` say: below zero, as accounts write it («ble (3,4) mill.», a cell
 * that is «(3,4)»); `unsure` when they may («avvik (3,4)»); undefined for other brackets («1 204 (1 187)», «(12 %)»).
 */
export function bracketAt({ tokens, lexicon }: Words, at: number): "minus" | "unsure" | undefined {
  const [before, open, number, close] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (wordOf(open) !== "(" || number?.kind !== "number" || wordOf(close) !== ")" || number.ordinal)
    return undefined;
  if (open?.end !== number.start || close?.start !== number.end || yearAt({ tokens }, at + 1) !== undefined)
    return undefined;
  if (isUnit({ tokens, lexicon }, at + 3)) return "minus";
  if (before === undefined || wordOf(before) === ":") return "minus";
  const word = wordOf(before);
  if (lexicon.expectsNumber.includes(word) || lexicon.currencyBefore.includes(word)) return "minus";
  const isQuantity =
    before.kind === "number" || before.kind === "date" || isUnit({ tokens, lexicon }, at - 1);
  const counts = tokens[at - 2]?.kind === "number" && nounUnit(word) !== undefined;
  return isQuantity || counts ? undefined : "unsure";
}

/** A scale or unit at token `at`: «mill», «per cent». */
function unitAt({ tokens, lexicon }: Words, at: number) {
  return lookUp(tokens, at, lexicon.scales) ?? lookUp(tokens, at, lexicon.units);
}

function isUnit(words: Words, at: number): boolean {
  return unitAt(words, at) !== undefined;
}

function isApart(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
}

function isVerb({ finiteVerbs, relations }: Lexicon, word: string): boolean {
  return finiteVerbs.includes(word) || Object.hasOwn(relations.changes, word);
}

/** How far back a word like «underskudd» reaches. */
const signReach = 8;

/**
 * The word that makes the number at token `at` negative: «underskudd på», «negativ avkastning på». It reaches
 * to the next number of its clause and no further, and not to a change («underskuddet økte med 5 mill.»).
 */
export function negativeWordBefore(scan: Scan, at: number): string | undefined {
  const { tokens, lexicon } = scan;
  const isChange = lexicon.relations.by[0] === wordOf(tokens[at - 1]);
  const near = wordOf(tokens[at - 2]);
  // «negativt med 8,9 mill.» says the level, where «underskuddet økte med» says a change.
  if (isChange && (lexicon.negativeAdjectives.includes(near) || lexicon.negativeWords.includes(near)))
    return near;
  for (let index = at - 1; index >= Math.max(0, at - signReach); index -= 1) {
    const token = tokens[index];
    const word = wordOf(token);
    if (word === "," && isCarriedOn(scan, index, at)) continue;
    if (token?.kind === "mark" && /^[,;:()]$/.test(word)) return undefined;
    if (token?.kind === "number" && yearAt(scan, index) === undefined) return undefined;
    if (endsWithAny(word, lexicon.positiveWords)) return undefined;
    if (endsWithAny(word, lexicon.negativeWords)) return isChange ? undefined : word;
  }
  return undefined;
}

/** «negativt, og utgjør 8,9 mill.»: after the comma at `comma` only small words stand before the number. */
function isCarriedOn({ tokens, lexicon }: Scan, comma: number, at: number): boolean {
  const between = tokens.slice(comma + 1, at);
  const before = wordOf(tokens[comma - 1]);
  const small = between.every((token) => token.kind === "word" && lexicon.carriers.includes(token.word));
  return between.length > 0 && small && lexicon.negativeAdjectives.includes(before);
}

/** «8,9 mill. kroner i minus»: the words after the unit, at token `at`. */
export function negativeWordAfter({ tokens, lexicon }: Words, at: number): string | undefined {
  return at < 0 ? undefined : lookUpWord(tokens, at, lexicon.negativeAfter)?.value;
}

function endsWithAny(word: string, list: readonly string[]): boolean {
  return list.some((one) => word === one || (one.length > 6 && word.endsWith(one)));
}
