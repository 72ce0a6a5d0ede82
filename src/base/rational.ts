/**
 * Exact ratios: a numerator and a positive denominator in bigints, always in lowest terms.
 * Percentages and means stay exact until they are formatted, so a half is a half.
 *
 * Layer: base; imports nothing.
 */

/** `n / d` in lowest terms; `d` is always positive. Made only by the functions below. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** How an exact half is rounded. Accounting documents in Norway round halves away from zero. */
export type Rounding = "half-away" | "half-even";

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * `n / d` in lowest terms.
 * Throws RangeError when `d` is 0: the caller decides what a division by nothing means.
 */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("a ratio needs a denominator other than 0");
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top, bottom);
  return divisor === 0n ? { n: 0n, d: 1n } : { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

export const zero: Rational = { n: 0n, d: 1n };

/** Reads a plain decimal (`-12.5`, point only); undefined when it is anything else. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt(`${match[2]}${fraction}`);
  return rational(match[1] === "-" ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** Whole numbers are most of what is counted; theirs is already in lowest terms. */
const areWhole = (a: Rational, b: Rational): boolean => a.d === 1n && b.d === 1n;

export const add = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n - b.n, d: 1n } : rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** Negative, 0 or positive, as a sort wants it. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest multiple of `step` (`step` positive); exact halves go as `rounding` says. */
export function roundTo(value: Rational, step: Rational, rounding: Rounding = "half-away"): Rational {
  const quotient = divide(value, step);
  const negative = quotient.n < 0n;
  const magnitude = negative ? -quotient.n : quotient.n;
  let whole = magnitude / quotient.d;
  const twiceRest = (magnitude % quotient.d) * 2n;
  const up =
    twiceRest > quotient.d || (twiceRest === quotient.d && (rounding === "half-away" || whole % 2n === 1n));
  if (up) whole += 1n;
  return multiply(rational(negative ? -whole : whole), step);
}

/** The steps that are asked for all the time: those of decimals, thousands, millions and milliards. */
const steps: ReadonlyMap<number, Rational> = new Map(
  Array.from({ length: 25 }, (_, index) => {
    const decimals = index - 12;
    const power = 10n ** BigInt(Math.abs(decimals));
    return [decimals, decimals >= 0 ? { n: 1n, d: power } : { n: power, d: 1n }] as const;
  }),
);

/** `10^-decimals`, the step of a number written with that many decimals. */
export function decimalStep(decimals: number): Rational {
  const known = steps.get(decimals);
  if (known !== undefined) return known;
  const power = 10n ** BigInt(Math.abs(decimals));
  return decimals >= 0 ? { n: 1n, d: power } : { n: power, d: 1n };
}

/** Plain decimal text with a point, rounded to `decimals`: `-12.50`. For machines, not for readers. */
export function toDecimal(value: Rational, decimals: number, rounding: Rounding = "half-away"): string {
  const scaled = multiply(roundTo(value, decimalStep(decimals), rounding), rational(10n ** BigInt(decimals)));
  const digits = (scaled.n < 0n ? -scaled.n : scaled.n).toString().padStart(decimals + 1, "0");
  const sign = scaled.n < 0n ? "-" : "";
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** For drawing only (chart coordinates): a float, never fed back into a figure. */
export function toNumber(value: Rational): number {
  return Number(toDecimal(value, 9));
}
