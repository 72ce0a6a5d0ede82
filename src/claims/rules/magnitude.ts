/**
 * The number itself: digits or a number word, its scale, its unit and the noun counted.
 *
 * Layer: claims; pure.
 */
import { decimalStep, multiply, type Rational, rational } from "../../base/rational.ts";
import type { ReadingUnit, WrittenNumber } from "../claim.ts";
import type { Written } from "../interval.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { nounUnit } from "../lexicon/nouns.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { isDash, oncePerToken, type Scan } from "./rule.ts";
import { bracketAt, spacedDash } from "./sign.ts";

export interface Magnitude {
  /** As written, before the scale: 421 of «421 millioner». */
  readonly digits: string;
  readonly decimals: number;
  readonly mantissa: Rational;
  readonly power: number;
  readonly scaled: boolean;
  readonly scaleIsKroner: boolean;
  readonly scaleIsDefinite: boolean;
  readonly asWord: boolean;
  readonly ordinal: boolean;
  readonly negative: boolean;
  /** Token indices: of the digits, and after the scale. */
  readonly number: number;
  /** After the digits or number words, before the scale. */
  readonly numberEnd: number;
  readonly next: number;
}

/** A number from token `at`: an optional sign, digits or words, and scales. */
export const readMagnitude = oncePerToken(magnitudeAt);

function magnitudeAt(scan: Scan, at: number): Magnitude | undefined {
  const bracketed = bracketAt(scan, at) === "minus";
  const minus = bracketed || minusAt(scan, at);
  const number = minus || plusAt(scan, at) ? at + 1 : at;
  const base = readBase(scan, number);
  if (base === undefined) return undefined;
  const end = bracketed ? base.next + 1 : base.next;
  let [next, power, scaleIsKroner, scaleIsDefinite] = [end, 0, false, false];
  for (let scale = lookUp(scan.tokens, next, scan.lexicon.scales); scale !== undefined; ) {
    power += scale.value.power;
    scaleIsKroner ||= scale.value.kroner === true;
    scaleIsDefinite ||= scale.value.definite === true;
    next = scale.next;
    scale = lookUp(scan.tokens, next, scan.lexicon.scales);
  }
  const isMeasure = power > 0 || lookUp(scan.tokens, next, scan.lexicon.units) !== undefined;
  const unitless = !isMeasure && nounUnit(wordOf(scan.tokens[next])) === undefined;
  if ((base.needsScale && power === 0) || (base.needsUnit && unitless)) return undefined;
  // Named one by one: this is made for every number of every rule, and a spread is several times as slow.
  return {
    digits: base.digits,
    decimals: base.decimals,
    mantissa: base.mantissa,
    asWord: base.asWord,
    ordinal: base.ordinal,
    power,
    scaled: power > 0,
    scaleIsKroner,
    scaleIsDefinite,
    negative: minus,
    number,
    numberEnd: base.next,
    next,
  };
}

/** A minus is the word, a dash that touches what is after it but nothing before, or a spaced dash that can only be one. */
function minusAt(scan: Scan, at: number): boolean {
  return scan.tokens[at + 1]?.kind === "number" && isMinus(scan, at);
}

/** Is token `at` a minus to whatever number or currency follows? */
export function isMinus(scan: Scan, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || after === undefined) return false;
  if (scan.lexicon.minusWords.includes(wordOf(token))) return true;
  if (!isDash(token)) return false;
  if (spacedDash(scan, at) === "minus") return true;
  const apart = before === undefined || before.end < token.start || before.kind === "mark";
  return token.end === after.start && apart;
}

/** «+3,5 prosent»: a plus that touches the number and nothing before it; «med pluss seks millioner». */
function plusAt(scan: Scan, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (scan.lexicon.plusWords.includes(wordOf(token)))
    return before !== undefined && scan.lexicon.expectsNumber.includes(wordOf(before));
  const apart =
    before === undefined || (token !== undefined && before.end < token.start) || before.kind === "mark";
  return wordOf(token) === "+" && after?.kind === "number" && token?.end === after.start && apart;
}

interface Base {
  readonly digits: string;
  readonly decimals: number;
  readonly mantissa: Rational;
  readonly asWord: boolean;
  readonly ordinal: boolean;
  /** An article («en») is a number only before a scale. */
  readonly needsScale: boolean;
  /** «et halvt» is one only before a scale or a unit. */
  readonly needsUnit: boolean;
  readonly next: number;
}

function readBase(scan: Scan, at: number): Base | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "number") return readWords(scan, at);
  if (token.value === undefined) return undefined;
  return {
    digits: token.digits,
    decimals: token.decimals,
    mantissa: token.value,
    asWord: false,
    ordinal: token.ordinal,
    needsScale: false,
    needsUnit: false,
    next: at + 1,
  };
}

function worded(mantissa: Rational, next: number, needs?: "scale" | "unit"): Base {
  const decimals = mantissa.d === 1n ? 0 : 1;
  return {
    digits: String(mantissa.n / mantissa.d),
    decimals,
    mantissa,
    asWord: true,
    ordinal: false,
    needsScale: needs === "scale",
    needsUnit: needs === "unit",
    next,
  };
}

/** Does a hedge end right before token `at`? */
function hedgeEndsAt({ tokens, lexicon }: Scan, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from -= 1)
    if (lookUp(tokens, from, lexicon.hedges)?.next === at) return true;
  return false;
}

/** «flere hundre», «et par tusen» */
function isVagueBefore({ tokens, lexicon }: Scan, at: number): boolean {
  return [at - 1, at - 2].some((from) => lookUpWord(tokens, from, lexicon.vagueLeads)?.next === at);
}

/** «over tusen», «hundre søkere»: alone these are numbers after a hedge, or before what they count. */
function bareHundred(scan: Scan, at: number): Base | undefined {
  const { tokens, lexicon } = scan;
  const word = wordOf(tokens[at]);
  const factor = lookUp(tokens, at, lexicon.multiplierWords)?.value;
  const value = factor ?? (word === lexicon.thousand ? 1000 : undefined);
  if (value === undefined || isVagueBefore(scan, at)) return undefined;
  const joined = wordOf(tokens[at + 1]) === lexicon.and ? at + 2 : at + 1;
  const rest = value === 100 ? smallNumber(lexicon, wordOf(tokens[joined])) : undefined;
  if (rest !== undefined && rest < 100) return worded(rational(value + rest), joined + 1);
  const counts =
    nounUnit(wordOf(tokens[at + 1])) !== undefined ||
    (value === 100 && lookUp(tokens, at + 1, lexicon.units) !== undefined);
  return counts || hedgeEndsAt(scan, at) ? worded(rational(value), at + 1) : undefined;
}

/** «tolv», «trettito», «to hundre og førti», «et dusin», «halvannen», «en halv», «to og en halv». */
function readWords(scan: Scan, at: number): Base | undefined {
  const { tokens, lexicon } = scan;
  const isHalf = (index: number) => lexicon.halves.includes(wordOf(tokens[index]));
  const word = wordOf(tokens[at]);
  if (lexicon.oneAndAHalf.includes(word)) return worded(rational(3, 2), at + 1, "unit");
  const article = lexicon.articles.includes(word);
  const one = article || lexicon.ones.includes(word);
  if (one && isHalf(at + 1)) return worded(rational(1, 2), at + 2, "unit");
  const first = one ? 1 : smallNumber(lexicon, word);
  if (first === undefined) return bareHundred(scan, at);
  const factor = lookUp(tokens, at + 1, lexicon.multiplierWords);
  if (factor !== undefined) {
    const joined = wordOf(tokens[factor.next]) === lexicon.and ? factor.next + 1 : factor.next;
    const rest = smallNumber(lexicon, wordOf(tokens[joined]));
    const isRest = rest !== undefined && factor.value === 100 && rest < 100;
    const value = first * factor.value + (isRest ? rest : 0);
    return worded(rational(value), isRest ? joined + 1 : factor.next);
  }
  const joinedHalf = wordOf(tokens[at + 1]) === lexicon.and && isHalf(at + 3);
  if (joinedHalf && lexicon.articles.concat(lexicon.ones).includes(wordOf(tokens[at + 2])))
    return worded(rational(first * 2 + 1, 2), at + 4, "unit");
  return worded(rational(first), at + 1, article ? "scale" : undefined);
}

/** A number word of one token, from two up. */
function smallNumber(lexicon: Lexicon, word: string): number | undefined {
  if (Object.hasOwn(lexicon.numberWords, word)) return lexicon.numberWords[word];
  return Object.hasOwn(lexicon.largeNumberWords, word) ? lexicon.largeNumberWords[word] : undefined;
}

export interface UnitMatch {
  readonly unit: ReadingUnit;
  /** No unit was written, only a scale: kroner or a count. */
  readonly open: boolean;
  readonly next: number;
}

/** The unit after token `at`, or what its absence says. `kronerBefore`: «kr» stood in front. */
export function readUnit(scan: Scan, at: number, magnitude: Magnitude, kronerBefore: boolean): UnitMatch {
  const written = lookUp(scan.tokens, at, scan.lexicon.units);
  const kroner = kronerBefore || magnitude.scaleIsKroner;
  const unit = written?.value ?? (kroner ? "kr" : undefined);
  const next = written?.next ?? at;
  if (unit === "kr") {
    const per = lookUpWord(scan.tokens, next, scan.lexicon.perInhabitant);
    if (per !== undefined) return { unit: "kr-per-inhabitant", open: false, next: per.next };
  }
  if (unit !== undefined) return { unit, open: false, next };
  return { unit: "count", open: magnitude.power >= 6, next };
}

/**
 * What is counted: the noun after token `at`, with an adjective before it («ekstra møter»). A word that is not
 * known to be a noun may be one; after a scale it must be («421 millioner tilført fondet» is kroner).
 */
export function readNoun(
  scan: Scan,
  at: number,
  known = false,
): { readonly noun?: string; readonly next: number } {
  const { tokens, lexicon, text } = scan;
  const isWord = (index: number) => {
    const token = tokens[index];
    if (token?.kind !== "word" || lexicon.functionWords.includes(token.word)) return false;
    return !lexicon.articles.includes(token.word) && !lexicon.ones.includes(token.word);
  };
  const isNoun = (index: number) => isWord(index) && nounUnit(wordOf(tokens[index])) !== undefined;
  const adjective = (index: number) => lexicon.adjectives.includes(wordOf(tokens[index]));
  let next = at;
  while (next < at + 2 && adjective(next) && isWord(next + 1)) next += 1;
  if (isNoun(at)) next = isNoun(next) ? next : at;
  else if (!isNoun(next)) {
    // A capital inside a sentence begins a name: «3 Personal» counts nothing.
    const token = tokens[next];
    if (known || !isWord(next) || (token?.kind === "word" && token.capital)) return { next: at };
    // «1100 kommunalt eide vannverk»: the noun may stand a word or two further on.
    if (isNoun(next + 1)) next += 1;
    else if (!/[ea]r$/.test(wordOf(token)) && isWord(next + 1) && isNoun(next + 2)) next += 2;
    else if (lexicon.participleEndings.some((ending) => wordOf(tokens[next]).endsWith(ending)))
      return { next: at };
  }
  const [first, last] = [tokens[at], tokens[next]];
  if (first === undefined || last === undefined) return { next: at };
  return { noun: text.slice(first.start, last.end), next: next + 1 };
}

const shares: ReadonlySet<ReadingUnit> = new Set(["percent", "percentage-points", "promille"]);

/** The written number in base units, with the steps that its digits show. */
export function writtenNumber(magnitude: Magnitude, unit: ReadingUnit): Written {
  const { digits, decimals, power, mantissa, scaled } = magnitude;
  const scale = decimalStep(-power);
  const value = multiply(mantissa, scale);
  const lastDigit = multiply(decimalStep(decimals), scale);
  const zeros = decimals === 0 && mantissa.n !== 0n ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  const lastNonZero = multiply(decimalStep(-zeros), lastDigit);
  const round = !scaled && decimals === 0 && zeros >= 2 && digits.length >= 4;
  const count = unit === "count" && !scaled && decimals === 0;
  return {
    value,
    step: round ? lastNonZero : lastDigit,
    hedgeStep: shares.has(unit) ? lastDigit : lastNonZero,
    exact: count && (magnitude.asWord || magnitude.ordinal),
    whole: count,
    inPoints: shares.has(unit),
  };
}

/** Where the digits stand in a reading whose text starts at `textStart`. */
export function writtenPlace(scan: Scan, magnitude: Magnitude, textStart: number): WrittenNumber {
  const [first, last] = [scan.tokens[magnitude.number], scan.tokens[magnitude.numberEnd - 1]];
  return {
    start: (first?.start ?? textStart) - textStart,
    end: (last?.end ?? textStart) - textStart,
    decimals: magnitude.decimals,
    power: magnitude.power,
    asWord: magnitude.asWord,
  };
}
