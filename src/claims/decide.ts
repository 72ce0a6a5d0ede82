/**
 * One reading against one figure.
 *
 * Layer: claims; pure.
 */
import { magnitude, type Quantity } from "../base/quantity.ts";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  type Rounding,
  rational,
  subtract,
} from "../base/rational.ts";
import type { Comparison, Reading, Reason, Verdict } from "./claim.ts";
import { standardWidth } from "./hedge-width.ts";
import { contains, disjoint, exactly, type Interval, statedInterval } from "./interval.ts";
import { amongTheBest, leastYearsKnown } from "./rules/rank-rule.ts";

export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly reading?: Reading;
}

export interface Figure {
  readonly part: number;
  readonly quantity: Quantity;
}

const holds: Outcome = { verdict: "holds", reason: { kind: "within" } };

const hundred = rational(100);

/** A number or a range of the phrase against an amount, number or range. */
export function decide(reading: Reading, figure: Figure, rounding: Rounding): Outcome {
  const { quantity, part } = figure;
  if (!unitFits(reading, quantity)) return { verdict: "unread", reason: { kind: "wrong-unit", part } };
  if (quantity.kind === "range" && reading.bound === "range") return decideRange(reading, quantity, part);
  // Between the two a single figure proves nothing of a change from the one to the other.
  if (reading.fromTo === true && quantity.kind !== "range")
    return { verdict: "unread", reason: { kind: "unknown-words", words: reading.text } };
  const known = knownInterval(quantity, rounding);
  if (known === undefined) return { verdict: "unread", reason: { kind: "wrong-unit", part } };
  if (contains(reading, known)) return holds;
  // «underskudd på 37» may be bound to a result below zero or to a deficit above it: only the first is sure.
  const isChange = (quantity.kind === "amount" || quantity.kind === "number") && quantity.isChange === true;
  if (
    reading.signWord !== undefined &&
    reading.signSure !== true &&
    !isChange &&
    known.upper !== undefined &&
    known.upper.n > 0n
  )
    return { verdict: "unread", reason: { kind: "unknown-words", words: reading.signWord } };
  if (quantity.kind === "range" || disjoint(reading, known))
    return { verdict: "contradicted", reason: { kind: "outside", part } };
  return { verdict: "undocumented", reason: { kind: "coarser", part } };
}

function decideRange(
  reading: Reading,
  quantity: { readonly low: Rational; readonly high: Rational },
  part: number,
): Outcome {
  const { lower, upper } = reading;
  const same =
    lower !== undefined &&
    upper !== undefined &&
    compare(lower, quantity.low) === 0 &&
    compare(upper, quantity.high) === 0;
  return same ? holds : { verdict: "contradicted", reason: { kind: "outside", part } };
}

/** Kroner answer kroner, percent percent: nothing is converted. */
function unitFits(reading: Reading, quantity: Quantity): boolean {
  const { unit } = reading;
  if (quantity.kind === "amount")
    return unit === "kr" || (reading.unitOpen === true && reading.noun === undefined);
  if (quantity.kind !== "number" && quantity.kind !== "range") return false;
  if (quantity.unit === "ratio") return unit === "times" || (unit === "count" && reading.noun === undefined);
  // «gjeld per innbygger på 45 000 kroner»: the words that say per head often stand outside the link.
  if (quantity.unit === "kr-per-inhabitant") return unit === "kr" || unit === "kr-per-inhabitant";
  return unit === quantity.unit;
}

/** Where the true value is known to lie: a point, or the interval a published source's step leaves. */
export function knownInterval(quantity: Quantity, rounding: Rounding): Interval | undefined {
  if (quantity.kind === "range")
    return { lower: quantity.low, upper: quantity.high, lowerIncluded: true, upperIncluded: true };
  const value = magnitude(quantity);
  if (value === undefined) return undefined;
  const step =
    quantity.kind === "amount" && quantity.stepOre !== undefined
      ? rational(quantity.stepOre, 100n)
      : quantity.kind === "number"
        ? quantity.step
        : undefined;
  return step === undefined || step.n <= 0n ? exactly(value) : statedInterval(value, step, rounding);
}

/** «alle våre 6500»: what is counted and what there is must be the same. */
export function equal(first: Figure, second: Figure): Outcome {
  const [a, b] = [magnitude(first.quantity), magnitude(second.quantity)];
  if (a === undefined || b === undefined || !sameUnit(first.quantity, second.quantity))
    return { verdict: "unread", reason: { kind: "wrong-unit", part: second.part } };
  return compare(a, b) === 0
    ? holds
    : { verdict: "contradicted", reason: { kind: "not-equal", part: second.part } };
}

/** «vesentlig mer enn de 66 millionene»: `second` lies on the said side of `first`, which is the 66. */
export function compareFigures(comparison: Comparison, first: Figure, second: Figure): Outcome {
  const [base, value] = [magnitude(first.quantity), magnitude(second.quantity)];
  // A tenth more or less says nothing of numbers below zero.
  const usable = base !== undefined && value !== undefined && (!comparison.well || base.n > 0n);
  if (!usable || !sameUnit(first.quantity, second.quantity))
    return { verdict: "unread", reason: { kind: "wrong-unit", part: second.part } };
  const more = comparison.direction === "more";
  const limit = comparison.well ? wellFrom(base, comparison, more) : base;
  const order = compare(value, limit) * (more ? 1 : -1);
  return order > 0 || (comparison.well && order === 0)
    ? holds
    : { verdict: "contradicted", reason: { kind: "comparison", part: second.part } };
}

/** «vesentlig mer enn»: as much more as the hedge of that name asks for. */
function wellFrom(base: Rational, { ownWidth }: Comparison, more: boolean): Rational {
  const percent = ownWidth?.width.percent ?? standardWidth["well-above"].percent ?? rational(0);
  return multiply(base, divide(more ? add(hundred, percent) : subtract(hundred, percent), hundred));
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.kind !== "number" || b.kind !== "number" || a.unit === b.unit);
}

/** A place said («det beste», «et av de beste») against a rank. */
export function decideRank(reading: Reading, { quantity, part }: Figure): Outcome {
  if (quantity.kind !== "rank" || (reading.order !== undefined && reading.order !== quantity.order))
    return { verdict: "unread", reason: { kind: "wrong-unit", part } };
  const among = reading.bound === "at-most";
  const place = exactly(rational(quantity.place));
  if (typeof reading.since === "number") return rankSince(reading.since, quantity, part);
  if (!contains(reading, place)) return { verdict: "contradicted", reason: { kind: "outside", part } };
  const least = among ? Math.max(leastYearsKnown, amongTheBest + 1) : Math.max(2, quantity.place);
  return quantity.of >= least
    ? holds
    : { verdict: "undocumented", reason: { kind: "few-years", known: quantity.of, part } };
}

/**
 * «det beste siden 2013»: no later year is better. The year named, and those before it, may be; which years are
 * better a place does not tell, so a place that leaves it open is not documented.
 */
function rankSince(since: number, rank: Extract<Quantity, { kind: "rank" }>, part: number): Outcome {
  const upTo = rank.years.filter((year) => year <= since).length;
  const few: Outcome = {
    verdict: "undocumented",
    reason: { kind: "few-years", known: rank.of - upTo, part },
  };
  if (rank.place > upTo + 1) return { verdict: "contradicted", reason: { kind: "outside", part } };
  return rank.place === 1 && rank.of - upTo >= 2 ? holds : few;
}

/** A date said against a date recorded: the record must lie inside what is said. */
export function decideDate(reading: Reading, { quantity, part }: Figure): Outcome {
  if (quantity.kind !== "date" || reading.date === undefined)
    return { verdict: "unread", reason: { kind: "wrong-unit", part } };
  const [year = "", month, day] = quantity.iso.split("-");
  const outside: Outcome = { verdict: "contradicted", reason: { kind: "outside", part } };
  const coarser: Outcome = { verdict: "undocumented", reason: { kind: "coarser", part } };
  if (reading.months !== undefined) {
    if (month !== undefined) return reading.months.includes(`${year}-${month}`) ? holds : outside;
    return reading.months.some((one) => one.startsWith(year)) ? coarser : outside;
  }
  const span = /^(\d{4})\/(\d{4})$/.exec(reading.date);
  if (span !== null) return year >= (span[1] ?? "") && year <= (span[2] ?? "") ? holds : outside;
  const said = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(reading.date);
  if (said === null) return { verdict: "unread", reason: { kind: "wrong-unit", part } };
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [said[1] === "-" ? undefined : said[1], year],
    [said[2], month],
    [said[3], day],
  ];
  if (pairs.some(([says, is]) => says !== undefined && is !== undefined && says !== is)) return outside;
  return pairs.some(([says, is]) => says !== undefined && is === undefined) ? coarser : holds;
}
