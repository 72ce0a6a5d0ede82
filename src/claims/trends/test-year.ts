/**
 * What is said, tried on one year.
 *
 * Layer: claims; pure.
 */
import { absolute, compare, divide, multiply, type Rational, rational } from "../../base/rational.ts";
import type { Interval } from "../interval.ts";
import type { YearAndVersion } from "./known.ts";
import type { Basis, Test, Way } from "./trend.ts";
import type { TrendReason } from "./trend-reason.ts";
import { difference, growth, order, statedAlike, type Valued, type Values } from "./values.ts";

export interface Answer {
  readonly verdict: "holds" | "contradicted" | "undocumented" | "unread";
  readonly why: TrendReason;
  readonly used: readonly Valued[];
}

/**
 * How far «vesentlig», «litt» and «uendret» reach: from `sure` on it is so, up to `never` it is not, and between
 * them nobody can say. In percent of what it is set against, and in points for what is itself a percentage.
 * Conventions of Fasit; docs/readings.md.
 */
const changeSizes = {
  well: { sure: rational(10), never: rational(5), surePoints: rational(2), neverPoints: rational(1) },
  slightly: { sure: rational(5), never: rational(10), surePoints: rational(1), neverPoints: rational(2) },
  same: {
    sure: rational(1, 2),
    never: rational(2),
    surePoints: rational(1, 20),
    neverPoints: rational(1, 5),
  },
} as const;

export function lacks(points: readonly YearAndVersion[], used: readonly Valued[]): Answer {
  return { verdict: "undocumented", why: { kind: "missing", points }, used };
}

const yes = (used: readonly Valued[]): Answer => ({ verdict: "holds", why: { kind: "within" }, used });

/** «økte», «lavere enn budsjettert», «positivt» in one year. */
export function testAt(test: Test, year: number, values: Values): Answer {
  const found = values.at(year);
  if (test.kind === "sign")
    return "missing" in found ? lacks([found.missing], []) : signOf(test.sign, found.value, values);
  if (values.known.sense.nature === "difference")
    return "missing" in found ? lacks([found.missing], []) : differenceSays(test, found.value, values);
  const other = values.against(test.basis, year);
  const missing = [found, other].flatMap((one) => ("missing" in one ? [one.missing] : []));
  if ("missing" in found || "missing" in other) return lacks(missing, []);
  const way = wayOf(test.way, values.known.sense.goodWhen);
  const used = [other.value, ...(year === values.known.year ? [] : [found.value])];
  if (way === undefined) return { verdict: "unread", why: { kind: "no-direction" }, used };
  return compared(way, test.size, found.value, other.value, used);
}

/** «better» is up where the figure says that up is good. */
export function wayOf(way: Way, goodWhen: "up" | "down" | "neutral"): "up" | "down" | "same" | undefined {
  if (way !== "better" && way !== "worse") return way;
  if (goodWhen === "neutral") return undefined;
  return (goodWhen === "up") === (way === "better") ? "up" : "down";
}

function compared(
  way: "up" | "down" | "same",
  size: "well" | "slightly" | undefined,
  value: Valued,
  other: Valued,
  used: readonly Valued[],
): Answer {
  const against: Answer = { verdict: "contradicted", why: { kind: "against", other }, used };
  if (way === "same") return unchanged(value, other, used);
  const direction = order(value, other);
  if (direction === undefined) return { verdict: "undocumented", why: { kind: "coarse", other }, used };
  if (direction !== (way === "up" ? 1 : -1)) return against;
  if (size === undefined) return yes(used);
  const { reach, sure, never } = reachOf(value, other, size);
  if (reach === undefined) return { verdict: "undocumented", why: { kind: "soft", other }, used };
  const [low, high] = reach;
  const isYes = size === "well" ? compare(low, sure) >= 0 : compare(high, sure) <= 0;
  const isNo = size === "well" ? compare(high, never) < 0 : compare(low, never) > 0;
  if (isYes) return yes(used);
  return isNo ? against : { verdict: "undocumented", why: { kind: "soft", other }, used };
}

function unchanged(value: Valued, other: Valued, used: readonly Valued[]): Answer {
  if (order(value, other) === 0 || statedAlike(value, other)) return yes(used);
  const { reach, sure, never } = reachOf(value, other, "same");
  if (reach !== undefined && compare(reach[1], sure) <= 0) return yes(used);
  if (reach !== undefined && compare(reach[0], never) > 0)
    return { verdict: "contradicted", why: { kind: "against", other }, used };
  return { verdict: "undocumented", why: { kind: "soft", other }, used };
}

/** How large the change is at least and at most, in the measure its size is told in. */
function reachOf(
  value: Valued,
  other: Valued,
  size: keyof typeof changeSizes,
): {
  readonly reach: readonly [Rational, Rational] | undefined;
  readonly sure: Rational;
  readonly never: Rational;
} {
  const limits = changeSizes[size];
  const { quantity } = value;
  const isShare = quantity.kind === "number" && /^percent/.test(quantity.unit);
  if (isShare)
    return { reach: sizes(difference(value, other)), sure: limits.surePoints, never: limits.neverPoints };
  const percent = growth(value, other) ?? negativeGrowth(value, other);
  return { reach: percent && sizes(percent), sure: limits.sure, never: limits.never };
}

/** Of what is below zero, by how much of its size it changed. */
function negativeGrowth(value: Valued, other: Valued): Interval | undefined {
  if (other.interval.upper.n >= 0n) return undefined;
  const moved = difference(value, other);
  if (moved.lower === undefined || moved.upper === undefined) return undefined;
  const sizesOfOther = [absolute(other.interval.lower), absolute(other.interval.upper)];
  const all = [moved.lower, moved.upper].flatMap((top) =>
    sizesOfOther.map((bottom) => multiply(divide(top, bottom), rational(100))),
  );
  const sorted = [...all].sort(compare);
  const [lower, upper] = [sorted[0], sorted.at(-1)];
  return lower === undefined || upper === undefined
    ? undefined
    : { lower, upper, lowerIncluded: true, upperIncluded: true };
}

function sizes({ lower, upper }: Interval): readonly [Rational, Rational] | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  const [a, b] = [absolute(lower), absolute(upper)];
  const spansZero = lower.n < 0n && upper.n > 0n;
  const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
  return [spansZero ? rational(0) : low, high];
}

function signOf(sign: 1 | -1, value: Valued, values: Values): Answer {
  const { positive } = values.known.sense;
  if (positive !== "overskudd" && positive !== "underskudd")
    return { verdict: "unread", why: { kind: "sign" }, used: [] };
  return isOnSide(positive === "overskudd" ? sign : sign === 1 ? -1 : 1, value, values);
}

function isOnSide(sign: 1 | -1, value: Valued, values: Values): Answer {
  const { lower, upper } = value.interval;
  const used = value.year === values.known.year ? [] : [value];
  const [isYes, isNo] = sign === 1 ? [lower.n > 0n, upper.n <= 0n] : [upper.n < 0n, lower.n >= 0n];
  if (isYes) return yes(used);
  return isNo
    ? { verdict: "contradicted", why: { kind: "against", other: value }, used }
    : { verdict: "undocumented", why: { kind: "coarse", other: value }, used };
}

/** A figure that already is a change or a deviation says which way by its sign. */
function differenceSays(test: Extract<Test, { kind: "compared" }>, value: Valued, values: Values): Answer {
  const { positive, goodWhen } = values.known.sense;
  const unread: Answer = { verdict: "unread", why: { kind: "sign" }, used: [] };
  const way = wayOf(test.way, goodWhen);
  if (positive === undefined || way === undefined || test.size !== undefined) return unread;
  const fits = isFrom(test.basis, positive === "økning" || positive === "nedgang");
  if (!fits) return unread;
  const isMore = positive === "økning" || positive === "merforbruk" || positive === "merinntekt";
  if (positive === "overskudd" || positive === "underskudd") return unread;
  if (way === "same") {
    const zero = value.interval.lower.n === 0n && value.interval.upper.n === 0n;
    return zero ? yes([]) : { ...unread, why: { kind: "sign" } };
  }
  return isOnSide((way === "up") === isMore ? 1 : -1, value, values);
}

/** A change is from an earlier year that is not named; a deviation is from the budget. */
function isFrom(basis: Basis, isChange: boolean): boolean {
  if (isChange) return basis.kind === "earlier" && basis.year === undefined;
  return basis.kind === "version" && basis.version !== "prognose" && basis.version !== "opprinnelig-budsjett";
}
