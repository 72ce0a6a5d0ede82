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
import { type HedgeWidth, standardWidth } from "./hedge-width.ts";
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
  /** A percentage, or another share: what is told of it in points can be a limit. */
  readonly inPoints?: boolean;
}

const half = rational(1, 2);
const hundredth = rational(1, 100);
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

/** The smallest of the limits that a width sets for this number; zero when it sets none. */
function reachOf(number: Written, { steps, percent, points }: HedgeWidth): Rational {
  const limits = [
    steps === undefined ? undefined : multiply(number.hedgeStep, steps),
    percent === undefined ? undefined : multiply(multiply(number.value, percent), hundredth),
    points === undefined || !number.inPoints ? undefined : points,
  ].filter((limit) => limit !== undefined);
  return limits.reduce((a, b) => smaller(a, b), limits[0] ?? rational(0));
}

/**
 * The interval of a positive number with a hedge. `own` replaces the limits of the hedge's usual width that it
 * names (docs/readings.md); the certain end, the number itself, is never moved.
 */
export function intervalOf(
  number: Written,
  hedge: HedgeKind | undefined,
  rounding: Rounding,
  own: HedgeWidth = {},
): Interval {
  const { value } = number;
  const reach = hedge === undefined ? rational(0) : reachOf(number, { ...standardWidth[hedge], ...own });
  // A tenth of a small count is less than one thing: «nesten ti» must leave room for nine.
  const soft = number.whole ? larger(reach, rational(1)) : reach;
  switch (hedge) {
    case "approx": {
      // «Om lag 421» is no narrower than «421».
      const around = larger(multiply(number.hedgeStep, half), reach);
      return {
        lower: subtract(value, around),
        upper: add(value, around),
        lowerIncluded: true,
        upperIncluded: true,
      };
    }
    case "below":
      return { lower: subtract(value, soft), upper: value, lowerIncluded: true, upperIncluded: false };
    case "above":
      return { lower: value, upper: add(value, soft), lowerIncluded: false, upperIncluded: true };
    case "at-least":
      return { lower: value, lowerIncluded: true, upperIncluded: false };
    case "at-most":
      return { upper: value, lowerIncluded: false, upperIncluded: true };
    case "less-than":
      return { upper: value, lowerIncluded: false, upperIncluded: false };
    case "well-above":
      return { lower: add(value, reach), lowerIncluded: true, upperIncluded: false };
    case "well-below":
      return { upper: subtract(value, reach), lowerIncluded: false, upperIncluded: true };
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
