/**
 * The values of one figure over years and versions, as intervals where a published source is coarse.
 *
 * Layer: claims; pure.
 */
import type { Quantity } from "../../base/quantity.ts";
import type { Rounding } from "../../base/rational.ts";
import { compare, divide, multiply, type Rational, rational, subtract } from "../../base/rational.ts";
import { knownInterval } from "../decide.ts";
import type { Interval } from "../interval.ts";
import type { Known, KnownValue, YearAndVersion } from "./known.ts";
import type { Basis } from "./trend.ts";

export interface Valued extends KnownValue {
  readonly interval: Required<Pick<Interval, "lower" | "upper">>;
}

/** A value, or the point at which there is none. */
export type Found = { readonly value: Valued } | { readonly missing: YearAndVersion };

export interface Values {
  readonly known: Known;
  at(year: number): Found;
  against(basis: Basis, year: number): Found;
  /** The years before the figure's own that have a value, ascending. */
  yearsBefore(): readonly number[];
}

/** `quantity` is the bound figure's own value. Undefined where it has no magnitude. */
export function valuesOf(quantity: Quantity, known: Known, rounding: Rounding): Values | undefined {
  const own = valued({ year: known.year, version: known.version, quantity }, rounding);
  if (own === undefined) return undefined;
  const all = new Map<string, Valued>();
  for (const one of known.values) {
    const value = valued(one, rounding);
    if (value !== undefined) all.set(key(one), value);
  }
  all.set(key(own), own);
  const get = (year: number, version: Known["version"]): Found => {
    const value = all.get(key({ year, version }));
    return value === undefined ? { missing: { year, version } } : { value };
  };
  /** An earlier year's accounts are what a budget or forecast is set against too. */
  const at = (year: number): Found => {
    if (year === known.year) return { value: own };
    const accounts = get(year, "regnskap");
    const same = get(year, known.version);
    return "value" in accounts || "missing" in same ? accounts : same;
  };
  const against = (basis: Basis, year: number): Found => {
    if (basis.kind === "earlier") return at(basis.year ?? year - 1);
    if (basis.version !== "budget") return get(year, basis.version);
    const revised = get(year, "regulert-budsjett");
    const original = get(year, "opprinnelig-budsjett");
    return "value" in revised || "missing" in original ? revised : original;
  };
  const yearsBefore = (): readonly number[] =>
    [...new Set([...all.values()].map((one) => one.year))]
      .filter((year) => year < known.year && "value" in at(year))
      .sort((a, b) => a - b);
  return { known, at, against, yearsBefore };
}

function key({ year, version }: YearAndVersion): string {
  return `${year} ${version}`;
}

function valued(one: KnownValue, rounding: Rounding): Valued | undefined {
  if (one.quantity.kind !== "amount" && one.quantity.kind !== "number") return undefined;
  const interval = knownInterval(one.quantity, rounding);
  if (interval?.lower === undefined || interval.upper === undefined) return undefined;
  return { ...one, interval: { lower: interval.lower, upper: interval.upper } };
}

/** −1, 0 or 1 when certain; 0 only where both are exact. Undefined when the sources are too coarse. */
export function order(a: Valued, b: Valued): -1 | 0 | 1 | undefined {
  const [low, high] = [a.interval, b.interval];
  const isExact = [low, high].every((one) => compare(one.lower, one.upper) === 0);
  if (isExact) return compare(low.lower, high.lower) as -1 | 0 | 1;
  if (compare(low.upper, high.lower) < 0) return -1;
  if (compare(low.lower, high.upper) > 0) return 1;
  return undefined;
}

/** Where `a − b` must lie. */
export function difference(a: Valued, b: Valued): Interval {
  return {
    lower: subtract(a.interval.lower, b.interval.upper),
    upper: subtract(a.interval.upper, b.interval.lower),
    lowerIncluded: true,
    upperIncluded: true,
  };
}

const hundred = rational(100);
const one = rational(1);

/** Where the growth from `b` to `a` must lie, in percent; undefined when `b` may be 0 or less. */
export function growth(a: Valued, b: Valued): Interval | undefined {
  if (b.interval.lower.n <= 0n) return undefined;
  const quotients = [a.interval.lower, a.interval.upper].flatMap((top) =>
    [b.interval.lower, b.interval.upper].map((bottom) => divide(top, bottom)),
  );
  const percent = (value: Rational): Rational => multiply(subtract(value, one), hundred);
  const sorted = [...quotients].sort(compare).map(percent);
  const [lower, upper] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || upper === undefined) return undefined;
  return { lower, upper, lowerIncluded: true, upperIncluded: true };
}

/** Are the two stated alike, in the same step: what a source can say of «unchanged»? */
export function statedAlike(a: Valued, b: Valued): boolean {
  return (
    compare(a.interval.lower, b.interval.lower) === 0 && compare(a.interval.upper, b.interval.upper) === 0
  );
}
