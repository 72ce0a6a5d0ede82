/**
 * Values as exact text for machines: the same in every build, and comparable by their characters.
 *
 * Layer: publish; pure.
 */
import { exactDecimals } from "../base/format.ts";
import type { Quantity } from "../base/quantity.ts";
import { type Rational, rational, toDecimal } from "../base/rational.ts";

/** Plain decimals, or `n/d` where they never end (or are more than 12). */
export function exactNumber(value: Rational): string {
  const decimals = exactDecimals(value, 12);
  const isExact = (10n ** BigInt(decimals) * value.n) % value.d === 0n;
  return isExact ? toDecimal(value, decimals) : `${value.n}/${value.d}`;
}

/** Exact for machines: plain decimals, a fraction where decimals never end, ISO dates. */
export function plainText(quantity: Quantity): string | null {
  switch (quantity.kind) {
    case "amount":
      return exactNumber(rational(quantity.ore, 100n));
    case "number":
      return exactNumber(quantity.value);
    case "range":
      return `${exactNumber(quantity.low)}/${exactNumber(quantity.high)}`;
    case "date":
      return quantity.iso;
    case "truth":
      return String(quantity.holds);
    case "rank":
      return `${quantity.place} of ${quantity.of}`;
    case "series":
      return quantity.years
        .map((year, index) => `${year}=${exactNumber(quantity.values[index] ?? rational(0n))}`)
        .join(" ");
    case "breakdown":
      return [quantity.total, ...quantity.contributions.map((one) => one.value), quantity.remainder]
        .map(plainText)
        .join(" ");
    case "absent":
      return null;
  }
}
