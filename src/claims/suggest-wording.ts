/**
 * The wording that would be true: the author's words with another number.
 *
 * Layer: claims; pure.
 */
import { formatDecimal } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import { decimalStep, divide, negate, type Rational, rational, roundTo } from "../base/rational.ts";
import type { Conventions, Reading, WrittenNumber } from "./claim.ts";
import { judge } from "./judge.ts";
import { lexiconOf } from "./lexicon/index.ts";

/**
 * The reading's words with the number of `quantity`, as precise as the author wrote: «41,2 millioner
 * kroner» → «40,8 millioner kroner». A hedge is kept when it still holds. Undefined when no such wording
 * holds, or the figure is not a number.
 */
export function suggestWording(
  reading: Reading,
  quantity: Quantity,
  language: Language,
  conventions: Conventions,
): string | undefined {
  const { written } = reading;
  const value = magnitude(quantity);
  if (written === undefined || value === undefined || value.n === 0n || reading.comparison !== undefined)
    return undefined;
  const shown = reading.signWord === undefined ? value : negate(value);
  const steps = [reading.step ?? rational(1), decimalStep(written.decimals - written.power)];
  const numbers = steps.flatMap((step) => numberTexts(roundTo(shown, step), written, language));
  const behind = reading.text.slice(written.end);
  return frontsOf(reading, written)
    .flatMap((front) => numbers.map((number) => `${front}${number}${behind}`))
    .find((phrase) => holds(phrase, quantity, language, conventions));
}

/** What stands before the digits: as written, and without the hedge. */
function frontsOf(reading: Reading, written: WrittenNumber): readonly string[] {
  const front = reading.text.slice(0, written.start).replace(/[-–\u2212]\s*$/, "");
  const hedge = reading.hedge === undefined ? 0 : reading.text.indexOf(reading.hedge) + reading.hedge.length;
  return hedge === 0 ? [front] : [front, front.slice(hedge).trimStart()];
}

/** The number as a word when it was one, and in digits, in the scale that was written. */
function numberTexts(value: Rational, written: WrittenNumber, language: Language): readonly string[] {
  const scaled = divide(value, decimalStep(-written.power));
  const words = Object.entries(lexiconOf(language).numberWords);
  const word = words.find(
    ([, number]) => written.asWord && scaled.d === 1n && BigInt(number) === scaled.n,
  )?.[0];
  const digits = formatDecimal(scaled, written.decimals, language);
  return word === undefined ? [digits] : [word, digits];
}

function holds(phrase: string, quantity: Quantity, language: Language, conventions: Conventions): boolean {
  const input = {
    phrase,
    sentence: phrase,
    phraseStart: 0,
    language,
    ...conventions,
    quantities: [quantity],
  } as const;
  return judge(input).verdict === "holds";
}
