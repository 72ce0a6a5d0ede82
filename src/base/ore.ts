/**
 * Exact money: every amount is a whole number of øre in a bigint, so a sum never rounds and never
 * overflows. Rounding happens once, where a figure becomes text (format.ts).
 *
 * Layer: base; imports nothing. Why: docs/adr/0003-amounts-in-ore.md
 */
declare const oreBrand: unique symbol;

/** A whole number of øre, signed. One krone is 100. Made only by the functions below. */
export type Ore = bigint & { readonly [oreBrand]: true };

/** Brand a whole number of øre. */
export function ore(amount: bigint): Ore {
  return amount as Ore;
}

/** Whole kroner → øre. */
export function kroner(amount: bigint | number): Ore {
  return ore(BigInt(amount) * 100n);
}

/** The sum, in øre; the sum of nothing is 0. */
export function sumOre(amounts: Iterable<bigint>): Ore {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return ore(total);
}

/** The amount with the opposite sign. */
export function negate(amount: Ore): Ore {
  return ore(-amount);
}
