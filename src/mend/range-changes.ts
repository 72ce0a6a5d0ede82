/**
 * «mellom 4 og 6 prosent», «5–10 lærere»: both ends of a range put right.
 *
 * Layer: mend; pure.
 */

import { exactDecimals } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import type { Quantity } from "../base/quantity.ts";
import { divide, type Rational } from "../base/rational.ts";
import type { Reading } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import type { Change } from "./change.ts";
import { digitsLike, tenTo, wordFor } from "./number-text.ts";

/** One candidate: the ends of the true range in the scale that is written, exactly. */
export function rangeChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  if (quantity.kind !== "range" || reading.bound !== "range" || reading.start < 0) return [];
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
  const put = (number: Found, value: Rational): Change => {
    const scaled = divide(value, unit);
    const decimals = Math.max(number.decimals, exactDecimals(scaled, 6));
    const word = number.asWord ? wordFor(scaled, language) : undefined;
    const model = number.asWord ? "0" : number.text;
    return {
      from: reading.start + number.at,
      to: reading.start + number.at + number.text.length,
      text: word ?? digitsLike(model, number.decimals, scaled, decimals, language),
    };
  };
  return [[put(low, quantity.low), put(high, quantity.high)]];
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
