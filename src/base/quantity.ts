/**
 * What a figure can be: an amount, a plain number, a range, a date, a truth, a rank — or absent, with
 * the reason. Claims are decided against these; pages and terminals format them.
 *
 * Layer: base; pure.
 */
import type { Text } from "./language.ts";
import { negate as negateOre, type Ore, sumOre } from "./ore.ts";
import { add, negate, type Rational, rational } from "./rational.ts";

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
  /** A change from one year to another: below zero is a fall, and «gikk ned med 12» says −12. */
  readonly isChange?: true;
}

/** A number that is not money. Percent is as written: 8.5 is 8,5 %. `step` as for amounts. */
export interface NumberQuantity {
  readonly kind: "number";
  readonly value: Rational;
  readonly unit: NumberUnit;
  /** What is counted ("lærere"), for display. */
  readonly noun?: Text;
  readonly step?: Rational;
  /** As for amounts. */
  readonly isChange?: true;
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

/** One named part of a breakdown. */
export interface Contribution {
  /** The figure that gives it, and what an author may call it. */
  readonly figure: string;
  readonly name: Text;
  readonly synonyms: readonly string[];
  /** Signed as it pulls: a cost that rose pulls a result down, and is negative. */
  readonly value: Measure;
  /** 1 when the total grows with what is named (an income in a result), −1 when it shrinks (a cost). */
  readonly factor: 1 | -1;
}

/**
 * A deviation or a change and what it is made of. `total` is the sum of the contributions and the
 * remainder, to the øre; the remainder is what nothing named explains, and is 0 when all is explained.
 */
export interface BreakdownQuantity {
  readonly kind: "breakdown";
  readonly total: Measure;
  readonly contributions: readonly Contribution[];
  readonly remainder: Measure;
  /** Which way the total is good: «mindreforbruk» and «god» are words about that. */
  readonly goodWhen: "up" | "down" | "neutral";
  /** What it is the deviation from; absent when the author has not said so. */
  readonly basis?: "budget" | "earlier";
}

/** No value can be given; `reason` says what is missing. Never 0. */
export interface AbsentQuantity {
  readonly kind: "absent";
  readonly reason: Text;
  /** There is a value, and it is not published. */
  readonly suppressed?: true;
}

export type Quantity =
  | AmountQuantity
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | TruthQuantity
  | RankQuantity
  | SeriesQuantity
  | BreakdownQuantity
  | AbsentQuantity;

/** What can be added and has a sign. */
export type Measure = AmountQuantity | NumberQuantity;

export function negateMeasure(one: Measure): Measure {
  return one.kind === "amount" ? { ...one, ore: negateOre(one.ore) } : { ...one, value: negate(one.value) };
}

export function isBelowZero(one: Measure): boolean {
  return one.kind === "amount" ? one.ore < 0n : one.value.n < 0n;
}

/** Of values in one unit; steps are left out. Undefined for none. */
export function sumOfMeasures(values: readonly Measure[]): Measure | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (first.kind === "amount")
    return { kind: "amount", ore: sumOre(values.flatMap((one) => (one.kind === "amount" ? [one.ore] : []))) };
  const numbers = values.flatMap((one) => (one.kind === "number" ? [one.value] : []));
  return { kind: "number", unit: first.unit, value: numbers.reduce(add, rational(0n)) };
}

/** Amounts in kroner, numbers as they are; undefined for what has no single magnitude. */
export function magnitude(quantity: Quantity): Rational | undefined {
  if (quantity.kind === "amount") return rational(quantity.ore, 100n);
  if (quantity.kind === "number") return quantity.value;
  return undefined;
}
