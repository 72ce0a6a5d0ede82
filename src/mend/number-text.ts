/**
 * A number in the hand of the one who wrote another: grouped, signed and in words as that was.
 *
 * Layer: mend; pure.
 */
import { formatDecimal } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { absolute, type Rational, rational } from "../base/rational.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";

/** How digits were written: «1.234.567» groups by full stops, «6000» does not group. */
interface Hand {
  readonly group: string;
  readonly mark: string;
}

function handOf(digits: string, decimals: number, language: Language): Hand {
  const whole = decimals > 0 ? digits.slice(0, -decimals - 1) : digits;
  const mark = decimals > 0 ? (digits.at(-decimals - 1) ?? "") : lexiconOf(language).decimalMark;
  const group = /\D/.exec(whole)?.[0];
  if (group !== undefined) return { group, mark };
  return { group: whole.length > 3 ? "" : language === "en" ? "," : "\u00a0", mark };
}

/** The magnitude of `value` with so many decimals, in digits like those of `model`, which had `modelDecimals`. */
export function digitsLike(
  model: string,
  modelDecimals: number,
  value: Rational,
  decimals: number,
  language: Language,
): string {
  const { group, mark } = handOf(model, modelDecimals, language);
  const [whole = "", fraction] = formatDecimal(absolute(value), decimals, "en").split(".");
  // A separator of its own only where the author would have needed one.
  const grouped = whole.replaceAll(",", group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

/** The number word for a whole number up to twelve, when the language has one. */
export function wordFor(value: Rational, language: Language): string | undefined {
  if (value.d !== 1n) return undefined;
  const { numberWords, ones } = lexiconOf(language);
  if (value.n === 1n) return ones[0];
  return Object.entries(numberWords).find(([, number]) => BigInt(number) === value.n)?.[0];
}

/** `10^power` as a ratio. */
export function tenTo(power: number): Rational {
  return power >= 0 ? rational(10n ** BigInt(power)) : rational(1n, 10n ** BigInt(-power));
}
