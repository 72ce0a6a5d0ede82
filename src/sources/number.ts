/**
 * Numbers as Norwegian accounting systems and spreadsheets write them → exact values.
 *
 * What is read: digits; groups of three set apart by a space (ordinary, no-break U+00A0, narrow
 * U+202F, thin U+2009) or by points; a decimal comma, or a decimal point where no point groups; a minus
 * (- or U+2212) before or after; parentheses for a negative; blanks around.
 *
 * One form is ambiguous, and the rule is fixed: `1.234` is 1234, because one to three digits (the first
 * not 0), a point and just three digits is how Norwegian systems group thousands. `1.23`, `0.125` and
 * `1234.567` cannot be groups and are decimals. Everything else is undefined, never a guess.
 *
 * Layer: sources; pure.
 */
import { type Ore, ore } from "../base/ore.ts";
import { parseDecimal, type Rational } from "../base/rational.ts";

/** The unit a ledger column states its amounts in. */
export type AmountUnit = "kr" | "1000 kr" | "øre";

/** Decimals that make a whole number of øre, by unit. The scale to øre is ten to this power. */
export const amountDecimals: Readonly<Record<AmountUnit, number>> = { øre: 0, kr: 2, "1000 kr": 5 };

/** Amounts from 10^15 kroner on are refused: no Norwegian ledger has one, a stray identifier may. */
export const amountLimitOre = 10n ** 17n;

/** Written characters that stand for an ordinary space or minus, and what they stand for. */
export const writtenSpaces = "\u00a0\u202f\u2009\t\r\n";
export const writtenMinus = "\u2212";

const signed = (magnitude: string): string =>
  `(?:[-+]? ?(?:${magnitude})|(?:${magnitude}) ?-|\\( ?(?:${magnitude}) ?\\))`;

/**
 * Regular expressions (in the subset that JavaScript and RE2 share) for a whole text whose spaces and
 * minus are ordinary already. `decimals` bounds the significant decimals; undefined = any number.
 */
export function numberPatterns(decimals?: number): { readonly any: string; readonly dotted: string } {
  const fraction = (mark: string): string => {
    if (decimals === undefined) return `(?:${mark}\\d+)?`;
    return decimals === 0 ? `(?:${mark}0+)?` : `(?:${mark}\\d{1,${decimals}}0*)?`;
  };
  const dotted = `[1-9]\\d{0,2}(?:\\.\\d{3})+${fraction(",")}`;
  const spaced = `[1-9]\\d{0,2}(?: \\d{3})+${fraction("[.,]")}`;
  const plain = `\\d+${fraction("[.,]")}`;
  return { any: signed(`${dotted}|${spaced}|${plain}`), dotted: signed(dotted) };
}

const anyNumber = compiled(numberPatterns());

function compiled(patterns: { readonly any: string; readonly dotted: string }): {
  readonly any: RegExp;
  readonly dotted: RegExp;
} {
  return { any: new RegExp(`^${patterns.any}$`), dotted: new RegExp(`^${patterns.dotted}$`) };
}

/** A written number → its exact value; undefined when it is not one. */
export function parseNumber(text: string): Rational | undefined {
  const plain = text
    .replaceAll(/[\u00a0\u202f\u2009\t\r\n]/g, " ")
    .replaceAll(writtenMinus, "-")
    .trim();
  if (!anyNumber.any.test(plain)) return undefined;
  const negative = plain.includes("-") || plain.includes("(");
  const digits = (anyNumber.dotted.test(plain) ? plain.replaceAll(".", "") : plain)
    .replaceAll(/[ ()+-]/g, "")
    .replace(",", ".");
  return parseDecimal(negative ? `-${digits}` : digits);
}

/**
 * A written amount in its column's unit → øre. Undefined when it is not a number, is finer than an øre
 * or is out of all proportion (`amountLimitOre`).
 */
export function parseAmount(text: string, unit: AmountUnit): Ore | undefined {
  const value = parseNumber(text);
  if (value === undefined) return undefined;
  const scaled = value.n * 10n ** BigInt(amountDecimals[unit]);
  if (scaled % value.d !== 0n) return undefined;
  const amount = scaled / value.d;
  return amount < amountLimitOre && amount > -amountLimitOre ? ore(amount) : undefined;
}

/** Is there nothing written? An empty amount is no posting; it is never a 0. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
