/**
 * Parts and multiples in words: «halvparten», «to tredeler», «dobbelt så mange», «tre ganger».
 *
 * Layer: claims; pure.
 */
import { compare, multiply, type Rational, rational } from "../../base/rational.ts";
import type { Reading, ReadingUnit } from "../claim.ts";
import { intervalOf } from "../interval.ts";
import { nounUnit } from "../lexicon/nouns.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { readHedges } from "./amount-rule.ts";
import { type Magnitude, readMagnitude, writtenNumber, writtenPlace } from "./magnitude.ts";
import { type Rule, type RuleMatch, type Scan, textOf, unread } from "./rule.ts";

const twentieth = rational(1, 20);
const tenth = rational(1, 10);
/** A share in words reaches a twentieth of itself either way, but no more than two and a half points. */
const widestShare = rational(5, 2);

export const partRule: Rule = (scan, at) =>
  fraction(scan, at) ?? inDigits(scan, at) ?? every(scan, at) ?? multiple(scan, at);

/** «hver femte ansatt» is a fifth of them; «hvert femte år» is how often. */
function every(scan: Scan, at: number): RuleMatch | undefined {
  const { tokens, lexicon } = scan;
  const { next } = readHedges(scan, at);
  const place = lexicon.everyWords.includes(wordOf(tokens[next])) ? wordOf(tokens[next + 1]) : "";
  const bottom = Object.hasOwn(lexicon.placeWords, place) ? lexicon.placeWords[place] : undefined;
  const counted = tokens[next + 2];
  if (bottom === undefined || bottom < 3 || counted?.kind !== "word") return undefined;
  const isTime = timeUnits.has(nounUnit(counted.word) ?? "") || lexicon.times.includes(counted.word);
  return isTime ? undefined : fromWords(scan, at, next + 2, share(1, bottom));
}

const timeUnits = new Set(["år", "måneder", "uker", "dager", "timer", "minutter"]);

/** «2/3 av innbyggerne»; larger numbers with a stroke between are a case («45/17») or a score. */
function inDigits(scan: Scan, at: number): RuleMatch | undefined {
  const { tokens, lexicon } = scan;
  const { next } = readHedges(scan, at);
  const [top, stroke, bottom] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (top?.kind !== "number" || bottom?.kind !== "number" || wordOf(stroke) !== "/") return undefined;
  if (!/^\d$/.test(top.digits) || !/^(\d|10)$/.test(bottom.digits) || top.decimals + bottom.decimals > 0)
    return undefined;
  const [part, whole] = [Number(top.digits), Number(bottom.digits)];
  if (part === 0 || part >= whole || wordOf(tokens[next + 3]) !== lexicon.ofWord) return undefined;
  return fromWords(scan, at, next + 3, share(part, whole));
}

function fraction(scan: Scan, at: number): RuleMatch | undefined {
  const { tokens, lexicon } = scan;
  const { next } = readHedges(scan, at);
  const whole = lookUpWord(tokens, next, lexicon.wholeFractions);
  if (whole !== undefined) return fromWords(scan, at, whole.next, share(1, 2));
  const numerator = readMagnitude(scan, next);
  const article = [...lexicon.articles, ...lexicon.ones].includes(wordOf(tokens[next]));
  const from = numerator?.numberEnd ?? (article ? next + 1 : next);
  const name = lookUp(tokens, from, lexicon.fractions);
  if (name === undefined || (from === next && !/en$|ne$|n$/.test(wordOf(tokens[from])))) return undefined;
  const top = numerator === undefined ? rational(1) : numerator.mantissa;
  if (top.d !== 1n || top.n <= 0n || top.n >= BigInt(name.value)) return unread(scan, at, name.next);
  return fromWords(scan, at, name.next, share(Number(top.n), name.value));
}

/** The value in percent, and how far from it the words may be. */
interface Said {
  readonly value: Rational;
  readonly reach: Rational;
  readonly unit: ReadingUnit;
}

/** `top` of `bottom` as a share in percent. */
export function share(top: number, bottom: number): Said {
  const value = rational(top * 100, bottom);
  const reach = multiply(value, twentieth);
  return { value, reach: compare(reach, widestShare) < 0 ? reach : widestShare, unit: "percent" };
}

/** The reading of a share or multiple whose words are tokens `at` to `next`, its hedge included. */
export function fromWords(scan: Scan, at: number, next: number, said: Said): RuleMatch {
  const hedge = readHedges(scan, at);
  if (hedge.double) return unread(scan, at, next);
  const { value, reach, unit } = said;
  const number = {
    value,
    step: multiply(reach, rational(2)),
    hedgeStep: multiply(value, tenth),
    exact: false,
    whole: false,
  };
  const { kind } = hedge;
  const reading: Reading = {
    ...textOf(scan, at, next),
    unit,
    bound: kind === undefined || kind === "emphasis" ? "stated" : kind,
    value,
    ...intervalOf(number, kind, scan.rounding, hedge.own?.width),
    ...(hedge.words === undefined ? {} : { hedge: hedge.words }),
    ...(hedge.own === undefined ? {} : { ownWidth: hedge.own }),
    ...(unit === "percent" ? { share: true } : {}),
  };
  return { readings: [reading], next, guarded: true };
}

function multiple(scan: Scan, at: number): RuleMatch | undefined {
  const { tokens, lexicon } = scan;
  const { next } = readHedges(scan, at);
  if (lexicon.oneAndAHalf.includes(wordOf(tokens[next]))) {
    const times = lookUpWord(tokens, next + 1, lexicon.times);
    if (times === undefined) return undefined;
    const value = rational(3, 2);
    const so = lexicon.asMuch.includes(wordOf(tokens[times.next])) ? times.next + 2 : times.next;
    const end = Math.min(so, tokens.length);
    return fromWords(scan, at, end, { value, reach: multiply(value, twentieth), unit: "times" });
  }
  const word = lookUp(tokens, next, lexicon.multiples);
  if (word !== undefined) {
    const value = rational(word.value);
    // «så» takes one word with it: «dobbelt så mange».
    const end = lexicon.asMuch.includes(wordOf(tokens[word.next - 1])) ? word.next + 1 : word.next;
    const reach = multiply(value, twentieth);
    return fromWords(scan, at, Math.min(end, tokens.length), { value, reach, unit: "times" });
  }
  const number = readMagnitude(scan, next);
  if (number === undefined || number.scaled || (number.asWord && number.digits === "1")) return undefined;
  const times = lookUpWord(tokens, number.next, lexicon.times);
  return times === undefined ? undefined : inTimes(scan, at, number, times.next);
}

/** «2,5 ganger», «rykket ut 418 ganger» are as precise as they are written; «tre ganger» as any multiple in words. */
function inTimes(scan: Scan, at: number, number: Magnitude, next: number): RuleMatch {
  const so = scan.lexicon.asMuch.includes(wordOf(scan.tokens[next]));
  const end = Math.min(so ? next + 2 : next, scan.tokens.length);
  const { value } = writtenNumber(number, "times");
  const written = rational(1n, 2n * 10n ** BigInt(number.decimals));
  const inWords = multiply(value, twentieth);
  const isDigits = !number.asWord && (number.decimals > 0 || compare(written, inWords) < 0);
  const reach = isDigits ? written : inWords;
  const match = fromWords(scan, at, end, { value, reach, unit: "times" });
  const [reading] = match.readings;
  if (reading === undefined) return match;
  return { ...match, readings: [{ ...reading, written: writtenPlace(scan, number, reading.start) }] };
}
