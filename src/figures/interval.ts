/**
 * Values with the step they are stated in, as intervals: a published "421 mill. kr" is some amount
 * within half a million of it. Arithmetic on them keeps how little is known, so that a claim finer
 * than its sources is never taken to hold.
 *
 * Layer: figures; pure.
 */
import { ore } from "../base/ore.ts";
import { magnitude, type NumberUnit, type Quantity } from "../base/quantity.ts";
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  zero,
} from "../base/rational.ts";

/** Somewhere in `value ± spread`; `spread` is 0 for what is exact. Kroner for amounts. */
export interface Uncertain {
  readonly value: Rational;
  readonly spread: Rational;
}

const half = rational(1n, 2n);

/** The interval of an amount or a number; undefined for anything else. */
export function uncertain(quantity: Quantity): Uncertain | undefined {
  const value = magnitude(quantity);
  if (value === undefined) return undefined;
  if (quantity.kind === "amount")
    return { value, spread: multiply(half, rational(quantity.stepOre ?? 0n, 100n)) };
  return { value, spread: quantity.kind === "number" ? multiply(half, quantity.step ?? zero) : zero };
}

const low = (one: Uncertain): Rational => subtract(one.value, one.spread);
const high = (one: Uncertain): Rational => add(one.value, one.spread);

export function addUncertain(a: Uncertain, b: Uncertain, factor: 1 | -1): Uncertain {
  return {
    value: factor === 1 ? add(a.value, b.value) : subtract(a.value, b.value),
    spread: add(a.spread, b.spread),
  };
}

/**
 * `a / b`, with the widest spread the ends allow; undefined when `b` may be 0.
 */
export function divideUncertain(a: Uncertain, b: Uncertain): Uncertain | undefined {
  const [bottom, top] = [low(b), high(b)];
  if (compare(bottom, zero) * compare(top, zero) <= 0) return undefined;
  const value = divide(a.value, b.value);
  const ends = [low(a), high(a)].flatMap((end) => [divide(end, bottom), divide(end, top)]);
  const spreads = ends.map((end) => {
    const distance = subtract(end, value);
    return distance.n < 0n ? negate(distance) : distance;
  });
  return { value, spread: spreads.reduce((most, one) => (compare(one, most) > 0 ? one : most), zero) };
}

/** −1, 0 or 1 when it is certain for every value the intervals allow; undefined when they overlap. */
export function compareUncertain(a: Uncertain, b: Uncertain): -1 | 0 | 1 | undefined {
  if (a.spread.n === 0n && b.spread.n === 0n) return compare(a.value, b.value) as -1 | 0 | 1;
  if (compare(high(a), low(b)) < 0) return -1;
  if (compare(low(a), high(b)) > 0) return 1;
  return undefined;
}

/** Back to an amount. Kroner that are no whole number of øre throw: amounts only add. */
export function toAmount(one: Uncertain): Quantity {
  const wholeOre = multiply(one.value, rational(100n));
  if (wholeOre.d !== 1n) throw new RangeError("an amount is a whole number of øre");
  const step = multiply(one.spread, rational(200n));
  return step.n === 0n
    ? { kind: "amount", ore: ore(wholeOre.n) }
    : { kind: "amount", ore: ore(wholeOre.n), stepOre: ore((step.n + step.d - 1n) / step.d) };
}

export function toNumberQuantity(one: Uncertain, unit: NumberUnit): Quantity {
  const step = multiply(one.spread, rational(2n));
  return { kind: "number", value: one.value, unit, ...(step.n === 0n ? {} : { step }) };
}
