/**
 * What a figure can be: an amount, a plain number, a range, a date, a truth, a rank — or absent, with
 * the reason. Claims are decided against these; pages and terminals format them.
 *
 * Layer: base; pure.
 */
import type { Text } from "./language.ts";
import type { Ore } from "./ore.ts";
import { type Rational, rational } from "./rational.ts";

export type NumberUnit =
  | "percent"
  | "percentage-points"
  | "promille"
  | "count"
  | "ratio"
  | "kr-per-inhabitant";

/** Money, exact in øre. `stepOre` is the step a published source states it in; absent = exact. */
export interface AmountQuantity {
  readonly kind: "amount";
  readonly ore: Ore;
  readonly stepOre?: Ore;
}

/** A number that is not money. Percent is as written: 8.5 is 8,5 %. `step` as for amounts. */
export interface NumberQuantity {
  readonly kind: "number";
  readonly value: Rational;
  readonly unit: NumberUnit;
  /** What is counted ("lærere"), for display. */
  readonly noun?: Text;
  readonly step?: Rational;
}

/** From the smallest to the largest, both included: 5–10 teachers per group. */
export interface RangeQuantity {
  readonly kind: "range";
  readonly low: Rational;
  readonly high: Rational;
  readonly unit: NumberUnit;
  readonly noun?: Text;
}

/** `2017-12-11`, `2016-06` or `2015`: as precise as the register records it. */
export interface DateQuantity {
  readonly kind: "date";
  readonly iso: string;
}

export interface TruthQuantity {
  readonly kind: "truth";
  readonly holds: boolean;
}

/** Place 1 is the best; ties share the better place. */
export interface RankQuantity {
  readonly kind: "rank";
  readonly place: number;
  readonly of: number;
  readonly order: "highest" | "lowest";
  readonly years: readonly number[];
}

/** The same figure over several years, ascending. Drawn and listed; a phrase cannot claim it. */
export interface SeriesQuantity {
  readonly kind: "series";
  readonly years: readonly number[];
  /** In kroner for amounts. */
  readonly values: readonly Rational[];
  readonly unit: NumberUnit | "NOK";
}

/** No value can be given; `reason` says what is missing. Never 0. */
export interface AbsentQuantity {
  readonly kind: "absent";
  readonly reason: Text;
}

export type Quantity =
  | AmountQuantity
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | TruthQuantity
  | RankQuantity
  | SeriesQuantity
  | AbsentQuantity;

/** Amounts in kroner, numbers as they are; undefined for what has no single magnitude. */
export function magnitude(quantity: Quantity): Rational | undefined {
  if (quantity.kind === "amount") return rational(quantity.ore, 100n);
  if (quantity.kind === "number") return quantity.value;
  return undefined;
}
