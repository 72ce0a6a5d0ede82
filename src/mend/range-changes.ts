/**
 * «mellom 4 og 6 prosent», «5–10 lærere»: both ends of a range put right.
 *
 * Layer: mend; pure.
 */

import { exactDecimals } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import { add, compare, decimalStep, divide, type Rational, roundTo, subtract } from "../base/rational.ts";
import type { Reading } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import type { Change } from "./change.ts";
import { digitsLike, tenTo, wordFor } from "./number-text.ts";

/**
 * A range that is said of a range becomes the true one; one that is said of a number reaches to it, or moves to it
 * when it would become more than twice as wide.
 */
export function rangeChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  if (reading.bound !== "range" || reading.start < 0) return [];
  if (reading.start + reading.text.length > phrase.length) return [];
  const numbers = numbersIn(reading.text, language);
  const [low, high] = numbers;
  if (low === undefined || high === undefined || numbers.length !== 2) return [];
  const scale = Object.entries(lexiconOf(language).scales).find(([word]) =>
    reading.text
      .slice(high.at + high.text.length)
      .trimStart()
      .toLowerCase()
      .startsWith(word),
  );
  const unit = tenTo(scale?.[1].power ?? 0);
  const put = (number: Found, scaled: Rational): Change => {
    const decimals = Math.max(number.decimals, exactDecimals(scaled, 6));
    const word = number.asWord ? wordFor(scaled, language) : undefined;
    const model = number.asWord ? "0" : number.text;
    return {
      from: reading.start + number.at,
      to: reading.start + number.at + number.text.length,
      text: word ?? digitsLike(model, number.decimals, scaled, decimals, language),
    };
  };
  if (quantity.kind === "range")
    return [[put(low, divide(quantity.low, unit)), put(high, divide(quantity.high, unit))]];
  const value = magnitude(quantity);
  if (value === undefined || value.n <= 0n || reading.lower === undefined || reading.upper === undefined)
    return [];
  const [from, to] = [divide(reading.lower, unit), divide(reading.upper, unit)];
  return endsAround(divide(value, unit), from, to, decimalStep(Math.max(low.decimals, high.decimals))).map(
    ([a, b]) => [...(equal(a, from) ? [] : [put(low, a)]), ...(equal(b, to) ? [] : [put(high, b)])],
  );
}

const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

/** New ends, as precise as the old: the nearer one moved to the value, or both with the same distance between them. */
function endsAround(
  value: Rational,
  from: Rational,
  to: Rational,
  step: Rational,
): readonly (readonly [Rational, Rational])[] {
  const width = subtract(to, from);
  const nearest = roundTo(value, step);
  const floor = compare(nearest, value) > 0 ? subtract(nearest, step) : nearest;
  const ceiling = compare(nearest, value) < 0 ? add(nearest, step) : nearest;
  const isBelow = compare(value, from) < 0;
  const reached = isBelow ? ([floor, to] as const) : ([from, ceiling] as const);
  const moved = isBelow
    ? ([floor, add(floor, width)] as const)
    : ([subtract(ceiling, width), ceiling] as const);
  const isWide = compare(subtract(reached[1], reached[0]), add(width, width)) > 0;
  return [...(isWide ? [] : [reached]), moved].filter(([a]) => a.n > 0n);
}

interface Found {
  readonly at: number;
  readonly text: string;
  readonly decimals: number;
  readonly asWord: boolean;
}

function numbersIn(text: string, language: Language): readonly Found[] {
  const { decimalMark, numberWords } = lexiconOf(language);
  const found = [...text.matchAll(/\d(?:[\d.,\u00a0\u202f]|[ ](?=\d{3}(?!\d)))*\d|\d|\p{L}+/gu)];
  return found.flatMap((match): readonly Found[] => {
    const asWord = Object.hasOwn(numberWords, match[0].toLowerCase());
    if (!/^\d/.test(match[0]) && !asWord) return [];
    const decimals = asWord ? 0 : (match[0].split(decimalMark)[1] ?? "").length;
    return [{ at: match.index, text: match[0], decimals, asWord }];
  });
}
