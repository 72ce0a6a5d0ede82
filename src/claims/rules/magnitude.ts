/**
 * The number itself: digits or a number word, its scale, its unit and the noun counted.
 *
 * Layer: claims; pure.
 */
import { compare, decimalStep, multiply, type Rational, rational } from "../../base/rational.ts";
import type { ReadingUnit, WrittenNumber } from "../claim.ts";
import type { Written } from "../interval.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { isDash, type Scan } from "./rule.ts";

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
  readonly next: number;
}

/** A number from token `at`: an optional minus, digits or a word, and scales. */
export function readMagnitude(scan: Scan, at: number): Magnitude | undefined {
  const minus = minusAt(scan, at);
  const number = minus ? at + 1 : at;
  const base = readBase(scan, number);
  if (base === undefined) return undefined;
  let [next, power, scaleIsKroner, scaleIsDefinite] = [number + 1, 0, false, false];
  for (let scale = lookUp(scan.tokens, next, scan.lexicon.scales, 1); scale !== undefined; ) {
    power += scale.value.power;
    scaleIsKroner ||= scale.value.kroner === true;
    scaleIsDefinite ||= scale.value.definite === true;
    next = scale.next;
    scale = lookUp(scan.tokens, next, scan.lexicon.scales, 1);
  }
  if (base.needsScale && power === 0) return undefined;
  return { ...base, power, scaled: power > 0, scaleIsKroner, scaleIsDefinite, negative: minus, number, next };
}

/** A minus is a dash that touches the number but nothing before it, or the word. */
function minusAt(scan: Scan, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || after?.kind !== "number") return false;
  if (scan.lexicon.minusWords.includes(wordOf(token))) return true;
  const apart = before === undefined || before.end < token.start || before.kind === "mark";
  return isDash(token) && token.end === after.start && apart;
}

function readBase(scan: Scan, at: number) {
  const token = scan.tokens[at];
  const { lexicon } = scan;
  if (token?.kind === "number" && token.value !== undefined)
    return {
      digits: token.digits,
      decimals: token.decimals,
      mantissa: token.value,
      asWord: false,
      ordinal: token.ordinal,
      needsScale: false,
    };
  const word = wordOf(token);
  const value = Object.hasOwn(lexicon.numberWords, word) ? lexicon.numberWords[word] : undefined;
  const one = lexicon.ones.includes(word) || lexicon.articles.includes(word) ? 1 : undefined;
  const known = value ?? one;
  if (known === undefined) return undefined;
  return {
    digits: String(known),
    decimals: 0,
    mantissa: rational(known),
    asWord: true,
    ordinal: false,
    needsScale: lexicon.articles.includes(word),
  };
}

export interface UnitMatch {
  readonly unit: ReadingUnit;
  /** No unit was written, only a scale: kroner or a count. */
  readonly open: boolean;
  readonly next: number;
}

/** The unit after token `at`, or what its absence says. `kronerBefore`: «kr» stood in front. */
export function readUnit(scan: Scan, at: number, magnitude: Magnitude, kronerBefore: boolean): UnitMatch {
  const written = lookUp(scan.tokens, at, scan.lexicon.units, 2);
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

/** What is counted: the words after token `at` up to one that is not part of a noun; at most three. */
export function readNoun(scan: Scan, at: number): { readonly noun?: string; readonly next: number } {
  let next = at;
  while (next < at + 3) {
    const token = scan.tokens[next];
    if (token?.kind !== "word" || scan.lexicon.functionWords.includes(token.word)) break;
    next += 1;
  }
  const [first, last] = [scan.tokens[at], scan.tokens[next - 1]];
  if (next === at || first === undefined || last === undefined) return { next };
  return { noun: scan.text.slice(first.start, last.end), next };
}

const shares: ReadonlySet<ReadingUnit> = new Set(["percent", "percentage-points", "promille"]);
/** Counts up to twelve are exact in digits as in words. */
const largestExactCount = rational(12);

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
    exact: count && (magnitude.asWord || magnitude.ordinal || compare(mantissa, largestExactCount) <= 0),
    whole: count,
  };
}

/** Where the digits stand in a reading whose text starts at `textStart`. */
export function writtenPlace(scan: Scan, magnitude: Magnitude, textStart: number): WrittenNumber {
  const token = scan.tokens[magnitude.number];
  return {
    start: (token?.start ?? textStart) - textStart,
    end: (token?.end ?? textStart) - textStart,
    decimals: magnitude.decimals,
    power: magnitude.power,
    asWord: magnitude.asWord,
  };
}
