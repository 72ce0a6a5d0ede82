/**
 * The rows of an own query → one quantity, exactly. The rows stay in the lineage, so what a figure
 * shows is what it was made from.
 *
 * Layer: figures; pure.
 */
import { ore } from "../base/ore.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  zero,
} from "../base/rational.ts";
import type { SqlAnswer, SqlCell } from "../warehouse/warehouse.ts";
import type { FigureUnit, SqlAggregate } from "./definition.ts";

/** A quantity, or what is wrong with the answer, in English words for FAS4105. */
export type Aggregated = { readonly quantity: Quantity } | { readonly problem: string };

function asNumber(cell: SqlCell): Rational | undefined {
  if (typeof cell === "bigint") return rational(cell);
  return typeof cell === "string" ? parseDecimal(cell) : undefined;
}

function inUnit(value: Rational, unit: FigureUnit): Aggregated {
  if (unit === "date" || unit === "truth" || unit === "rank")
    return { problem: `a number cannot be a ${unit}` };
  if (unit !== "NOK") return { quantity: { kind: "number", value, unit } };
  const wholeOre = multiply(value, rational(100n));
  return wholeOre.d === 1n
    ? { quantity: { kind: "amount", ore: ore(wholeOre.n) } }
    : { problem: "an amount must be a whole number of øre" };
}

function range(numbers: readonly Rational[], unit: FigureUnit): Aggregated {
  if (unit === "NOK" || unit === "date" || unit === "truth" || unit === "rank")
    return { problem: `a range cannot be in ${unit}` };
  const [low, high] = [extreme(numbers, -1), extreme(numbers, 1)];
  return { quantity: { kind: "range", low, high, unit: unit satisfies NumberUnit } };
}

function extreme(numbers: readonly Rational[], sign: 1 | -1): Rational {
  return numbers.reduce((best, one) => (compare(one, best) * sign > 0 ? one : best));
}

const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function dates(cells: readonly SqlCell[], aggregate: SqlAggregate): Aggregated {
  const texts = cells.map(String);
  const odd = texts.find((text) => !datePattern.test(text));
  if (odd !== undefined) return { problem: `“${odd}” is not a date (2017-12-11, 2017-12 or 2017)` };
  const sorted = [...texts].sort();
  const iso = aggregate === "last" || aggregate === "max" ? sorted.at(-1) : sorted[0];
  return iso === undefined ? { problem: "no rows" } : { quantity: { kind: "date", iso } };
}

/** Rows → quantity. Every aggregate but `count` needs a column named `value` without NULLs. */
export function aggregateAnswer(answer: SqlAnswer, aggregate: SqlAggregate, unit: FigureUnit): Aggregated {
  if (aggregate === "count") return inUnit(rational(answer.rows.length), unit);
  const column = answer.columns.indexOf("value");
  if (column < 0) return { problem: "no column named value" };
  const cells = answer.rows.map((row) => row[column] ?? null);
  if (aggregate === "distinct")
    return inUnit(rational(new Set(cells.filter((cell) => cell !== null)).size), unit);
  if (aggregate === "known-mean") return knownMean(cells, unit);
  if (cells.some((cell) => cell === null)) return { problem: "the column value has empty cells" };
  if (aggregate === "sum" && cells.length === 0) return inUnit(zero, unit);
  if (cells.length === 0) return { problem: "no rows" };
  if (aggregate === "one" && cells.length > 1)
    return { problem: `${cells.length} rows where one was expected` };
  if (aggregate === "every") {
    const truths = cells.filter((cell) => typeof cell === "boolean");
    return truths.length === cells.length
      ? { quantity: { kind: "truth", holds: truths.every(Boolean) } }
      : { problem: "the column value must be true or false" };
  }
  if (aggregate === "one" && typeof cells[0] === "boolean")
    return { quantity: { kind: "truth", holds: cells[0] } };
  if (unit === "date") return dates(cells, aggregate);
  const numbers = cells.map(asNumber).filter((number) => number !== undefined);
  const first = numbers[0];
  if (numbers.length !== cells.length || first === undefined)
    return { problem: "the column value must hold numbers" };
  return inUnitOf(numbers, first, aggregate, unit);
}

/** Of the cells that are not empty; none at all is no value. */
function knownMean(cells: readonly SqlCell[], unit: FigureUnit): Aggregated {
  const known = cells.filter((cell) => cell !== null);
  const numbers = known.map(asNumber).filter((number) => number !== undefined);
  if (numbers.length < known.length) return { problem: "the column value must hold numbers" };
  if (numbers.length === 0) return { problem: "no rows" };
  return inUnit(divide(numbers.reduce(add, zero), rational(numbers.length)), unit);
}

function inUnitOf(
  numbers: readonly Rational[],
  first: Rational,
  aggregate: SqlAggregate,
  unit: FigureUnit,
): Aggregated {
  const total = numbers.reduce(add, zero);
  switch (aggregate) {
    case "sum":
      return inUnit(total, unit);
    case "mean":
      return inUnit(divide(total, rational(numbers.length)), unit);
    case "min":
      return inUnit(extreme(numbers, -1), unit);
    case "max":
      return inUnit(extreme(numbers, 1), unit);
    case "range":
      return range(numbers, unit);
    case "one":
    case "first":
      return inUnit(first, unit);
    case "last":
      return inUnit(numbers.at(-1) ?? first, unit);
    case "count":
    case "distinct":
    case "every":
    case "known-mean":
      return { problem: `${aggregate} takes no numbers` };
  }
}
