/**
 * What a written number says about the true one, as an interval. The rules are in docs/readings.md.
 *
 * Layer: claims; pure.
 */
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  type Rounding,
  rational,
  subtract,
} from "../base/rational.ts";
import type { HedgeKind } from "./lexicon/index.ts";

/** Absent ends are open to infinity. */
export interface Interval {
  readonly lower?: Rational;
  readonly upper?: Rational;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
}

/** A number as it was written: its value, and the steps its digits show. All positive or zero. */
export interface Written {
  readonly value: Rational;
  /** The step of the last written digit; of the last non-zero one for round unscaled numbers from 1000. */
  readonly step: Rational;
  /** The step hedges widen by: of the last non-zero digit, or the last written one for decimals and shares. */
  readonly hedgeStep: Rational;
  /** Number words and small counts: no rounding is read into them. */
  readonly exact: boolean;
  /** A count of whole things. */
  readonly whole: boolean;
  /** The most that «godt over» asks for: two points of a percentage. Absent: a tenth of the number. */
  readonly wellCap?: Rational;
}

const half = rational(1, 2);
const tenth = rational(1, 10);
const twentieth = rational(1, 20);
const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** All values that are written as `value` when rounded to `step`: 8.5 at 0.1 is 8.45 up to 8.55. */
export function statedInterval(value: Rational, step: Rational, rounding: Rounding): Interval {
  const reach = multiply(step, half);
  const [lower, upper] = [subtract(value, reach), add(value, reach)];
  if (rounding === "half-even") {
    const steps = divide(value, step);
    const even = steps.d === 1n && steps.n % 2n === 0n;
    return { lower, upper, lowerIncluded: even, upperIncluded: even };
  }
  return { lower, upper, lowerIncluded: value.n > 0n, upperIncluded: value.n < 0n };
}

/** How far "a little under" and "a little over" reach: one step of the number, at most a tenth of it. */
function softReach(number: Written): Rational {
  const reach = smaller(number.hedgeStep, multiply(number.value, tenth));
  // A tenth of a small count is less than one thing: «nesten ti» must leave room for nine.
  return number.whole ? larger(reach, rational(1)) : reach;
}

/** How far "well over" must be over: a tenth of the number. */
function wellReach(number: Written): Rational {
  const reach = multiply(number.value, tenth);
  return number.wellCap === undefined ? reach : smaller(reach, number.wellCap);
}

/** The interval of a positive number with a hedge. */
export function intervalOf(number: Written, hedge: HedgeKind | undefined, rounding: Rounding): Interval {
  const { value } = number;
  switch (hedge) {
    case "approx": {
      const widened = smaller(number.hedgeStep, multiply(value, twentieth));
      const reach = larger(multiply(number.hedgeStep, half), widened);
      return {
        lower: subtract(value, reach),
        upper: add(value, reach),
        lowerIncluded: true,
        upperIncluded: true,
      };
    }
    case "below":
      return {
        lower: subtract(value, softReach(number)),
        upper: value,
        lowerIncluded: true,
        upperIncluded: false,
      };
    case "above":
      return {
        lower: value,
        upper: add(value, softReach(number)),
        lowerIncluded: false,
        upperIncluded: true,
      };
    case "at-least":
      return { lower: value, lowerIncluded: true, upperIncluded: false };
    case "at-most":
      return { upper: value, lowerIncluded: false, upperIncluded: true };
    case "well-above":
      return { lower: add(value, wellReach(number)), lowerIncluded: true, upperIncluded: false };
    case "well-below":
      return { upper: subtract(value, wellReach(number)), lowerIncluded: false, upperIncluded: true };
    default:
      return number.exact
        ? { lower: value, upper: value, lowerIncluded: true, upperIncluded: true }
        : statedInterval(value, number.step, rounding);
  }
}

/** The interval of the number with a minus before it. */
export function mirrored(interval: Interval): Interval {
  return {
    ...(interval.upper === undefined ? {} : { lower: negate(interval.upper) }),
    ...(interval.lower === undefined ? {} : { upper: negate(interval.lower) }),
    lowerIncluded: interval.upperIncluded,
    upperIncluded: interval.lowerIncluded,
  };
}

export function exactly(value: Rational): Interval {
  return { lower: value, upper: value, lowerIncluded: true, upperIncluded: true };
}

/** Is all of `inner` inside `outer`? */
export function contains(outer: Interval, inner: Interval): boolean {
  return (
    endInside(outer.lower, outer.lowerIncluded, inner.lower, inner.lowerIncluded, 1) &&
    endInside(outer.upper, outer.upperIncluded, inner.upper, inner.upperIncluded, -1)
  );
}

function endInside(
  outer: Rational | undefined,
  outerIncluded: boolean,
  inner: Rational | undefined,
  innerIncluded: boolean,
  direction: 1 | -1,
): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const order = compare(inner, outer) * direction;
  return order > 0 || (order === 0 && (outerIncluded || !innerIncluded));
}

/** Do the two have no value in common? */
export function disjoint(a: Interval, b: Interval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: Interval, b: Interval): boolean {
  if (a.upper === undefined || b.lower === undefined) return false;
  const order = compare(a.upper, b.lower);
  return order < 0 || (order === 0 && !(a.upperIncluded && b.lowerIncluded));
}
