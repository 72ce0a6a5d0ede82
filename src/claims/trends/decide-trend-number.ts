/**
 * A number beside a word of change: «økte med 4,3 prosent», «12 mill. høyere enn budsjettert», «falt til 421 mill.».
 *
 * Layer: claims; pure.
 */
import { ore } from "../../base/ore.ts";
import type { NumberUnit, Quantity } from "../../base/quantity.ts";
import {
  divide,
  multiply,
  negate,
  type Rational,
  type Rounding,
  rational,
  subtract,
} from "../../base/rational.ts";
import type { Reading } from "../claim.ts";
import { decide } from "../decide.ts";
import { contains, disjoint, type Interval, mirrored } from "../interval.ts";
import { lacks, wayOf } from "./test-year.ts";
import type { Basis, Trend, TrendNumber } from "./trend.ts";
import type { TrendOutcome } from "./trend-outcome.ts";
import { difference, growth, type Valued, type Values } from "./values.ts";

export function decideNumber(
  { reading, role }: TrendNumber,
  trend: Trend,
  values: Values,
  rounding: Rounding,
): TrendOutcome {
  const own = values.at(values.known.year);
  if ("missing" in own) return lacks([own.missing], []);
  if (role === "level") return levelOf(reading, own.value, [], rounding);
  const bases = trend.tests.flatMap((test) => (test.kind === "compared" ? [test] : []));
  const [test] = bases;
  if (test === undefined || bases.length > 1) return unit(reading);
  const basis: Basis = test.basis;
  const other = values.against(basis, values.known.year);
  if ("missing" in other) return lacks([other.missing], []);
  if (role === "before") return levelOf(reading, other.value, [other.value], rounding);
  const way = wayOf(test.way, values.known.sense.goodWhen);
  if (way === undefined || way === "same") return unit(reading);
  return changeOf(reading, way, own.value, other.value);
}

function unit(reading: Reading): TrendOutcome {
  return { verdict: "unread", why: { kind: "unit", text: reading.text }, used: [] };
}

function levelOf(reading: Reading, value: Valued, used: readonly Valued[], rounding: Rounding): TrendOutcome {
  const { verdict, reason } = decide(reading, { part: 0, quantity: value.quantity }, rounding);
  if (reason.kind === "wrong-unit") return unit(reading);
  if (verdict === "holds") return { verdict, why: { kind: "within" }, used };
  const why = { kind: verdict === "undocumented" ? "coarse" : "against", other: value } as const;
  return { verdict, why, used, number: { reading, quantity: value.quantity } };
}

/** The size of the change, upwards when the words say up. */
function changeOf(reading: Reading, way: "up" | "down", value: Valued, other: Valued): TrendOutcome {
  const made = measured(reading, value, other);
  if (made === undefined) return unit(reading);
  const { interval, quantity } = made;
  const said = way === "up" ? interval : mirrored(interval);
  const change = way === "up" ? quantity : negated(quantity);
  const used = [other];
  if (contains(reading, said)) return { verdict: "holds", why: { kind: "within" }, used };
  const number = { reading, quantity: change };
  if (disjoint(reading, said))
    return { verdict: "contradicted", why: { kind: "change", other, change: quantity }, used, number };
  return { verdict: "undocumented", why: { kind: "coarse", other }, used, number };
}

interface Measured {
  readonly interval: Interval;
  readonly quantity: Quantity;
}

/** The change in the unit that is written: kroner, things, percent of what it was, or points. */
function measured(reading: Reading, value: Valued, other: Valued): Measured | undefined {
  const { quantity } = value;
  const now = middle(value);
  const then = middle(other);
  const moved = subtract(now, then);
  const isKroner = reading.unit === "kr" || (reading.unitOpen === true && reading.noun === undefined);
  if (quantity.kind === "amount" && isKroner)
    return { interval: difference(value, other), quantity: amountOf(moved) };
  if (reading.unit === "percent") {
    const interval = growth(value, other);
    if (interval === undefined || then.n <= 0n) return undefined;
    const percent = multiply(divide(moved, then), rational(100));
    return { interval, quantity: numberOf(percent, "percent") };
  }
  if (quantity.kind !== "number") return undefined;
  const points = quantity.unit === "percent" && reading.unit === "percentage-points";
  const same = quantity.unit === reading.unit;
  const perHead = quantity.unit === "kr-per-inhabitant" && isKroner;
  if (!points && !same && !perHead) return undefined;
  return {
    interval: difference(value, other),
    quantity: numberOf(moved, points ? "percentage-points" : quantity.unit),
  };
}

function middle({ quantity }: Valued): Rational {
  if (quantity.kind === "amount") return rational(quantity.ore, 100n);
  return quantity.kind === "number" ? quantity.value : rational(0);
}

function amountOf(kroner: Rational): Quantity {
  return { kind: "amount", ore: ore((kroner.n * 100n) / kroner.d), isChange: true };
}

function numberOf(value: Rational, unitOf: NumberUnit): Quantity {
  return { kind: "number", value, unit: unitOf, isChange: true };
}

function negated(quantity: Quantity): Quantity {
  if (quantity.kind === "amount") return { ...quantity, ore: ore(-quantity.ore) };
  return quantity.kind === "number" ? { ...quantity, value: negate(quantity.value) } : quantity;
}
