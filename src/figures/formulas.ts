/**
 * The arithmetic of formulas: components in, quantity out. An absent component makes the result absent
 * with the same reason; what is stated coarsely stays coarse.
 *
 * Layer: figures; pure.
 */
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import { absolute, multiply, type Rational, rational } from "../base/rational.ts";
import type { FigureDefinition, FigureUnit, Formula } from "./definition.ts";
import {
  addUncertain,
  compareUncertain,
  divideUncertain,
  toAmount,
  toNumberQuantity,
  type Uncertain,
  uncertain,
} from "./interval.ts";
import { absence } from "./reasons.ts";
import type { Component } from "./value.ts";

/** What the arithmetic asks of a component: a FigureValue has it, and so has what was read from open data. */
export interface Operand {
  readonly role: Component["role"];
  readonly value: {
    readonly quantity: Quantity;
    readonly point: { readonly year: number };
    readonly definition: Pick<FigureDefinition, "id">;
  };
}

type Ratio = Extract<Formula, { kind: "ratio" }>;
type Compare = Extract<Formula, { kind: "compare" }>;

const hundred = rational(100n);

function firstAbsent(parts: readonly Operand[]): Quantity | undefined {
  return parts.map((part) => part.value.quantity).find((quantity) => quantity.kind === "absent");
}

/** NOK for amounts, the unit of numbers, undefined for dates, truths and the like. */
function unitOf(quantity: Quantity): NumberUnit | "NOK" | undefined {
  if (quantity.kind === "amount") return "NOK";
  return quantity.kind === "number" ? quantity.unit : undefined;
}

function inUnit(value: Uncertain, unit: NumberUnit | "NOK"): Quantity {
  return unit === "NOK" ? toAmount(value) : toNumberQuantity(value, unit);
}

/** The magnitudes when all components have the same unit. */
function alike(
  parts: readonly Operand[],
): { unit: NumberUnit | "NOK"; values: readonly Uncertain[] } | undefined {
  const units = new Set(parts.map((part) => unitOf(part.value.quantity)));
  const [unit] = units;
  const values = parts.map((part) => uncertain(part.value.quantity)).filter((value) => value !== undefined);
  return units.size === 1 && unit !== undefined && values.length === parts.length
    ? { unit, values }
    : undefined;
}

export function sum(parts: readonly Operand[]): Quantity {
  const missing = firstAbsent(parts);
  if (missing !== undefined) return missing;
  const same = alike(parts);
  if (same === undefined) return { kind: "absent", reason: absence.unitsDiffer() };
  const nothing: Uncertain = { value: rational(0n), spread: rational(0n) };
  const total = same.values.reduce(
    (running, value, index) => addUncertain(running, value, parts[index]?.role === "minus" ? -1 : 1),
    nothing,
  );
  return inUnit(total, same.unit);
}

function scaled(value: Uncertain, times: Rational): Uncertain {
  return { value: multiply(value.value, times), spread: multiply(value.spread, absolute(times)) };
}

/** `factor × numerator ÷ denominator × times`, exact; absent when the denominator may be 0. */
export function ratio(parts: readonly Operand[], formula: Ratio, unit: FigureUnit): Quantity {
  const missing = firstAbsent(parts);
  if (missing !== undefined) return missing;
  const [numerator, denominator] = parts.map((part) => uncertain(part.value.quantity));
  if (
    numerator === undefined ||
    denominator === undefined ||
    unit === "date" ||
    unit === "truth" ||
    unit === "rank"
  )
    return { kind: "absent", reason: absence.unitsDiffer() };
  const quotient = divideUncertain(numerator, denominator);
  if (quotient === undefined)
    return { kind: "absent", reason: absence.divisionByZero(formula.denominator.figure) };
  const factor = rational(BigInt(formula.times * formula.numerator.factor * formula.denominator.factor));
  const value = scaled(quotient, factor);
  // An own amount by division (an amount per something) would not be a whole number of øre.
  return unit === "NOK" ? toNumberQuantity(value, "kr-per-inhabitant") : toNumberQuantity(value, unit);
}

/** Components: the later year, then the earlier. Growth is in percent of the earlier. */
export function change(parts: readonly Operand[], as: "difference" | "percent"): Quantity {
  const missing = firstAbsent(parts);
  if (missing !== undefined) return missing;
  const same = alike(parts);
  const [later, earlier] = same?.values ?? [];
  if (same === undefined || later === undefined || earlier === undefined)
    return { kind: "absent", reason: absence.unitsDiffer() };
  if (as === "difference") {
    const unit = same.unit === "percent" ? "percentage-points" : same.unit;
    return marked(inUnit(addUncertain(later, earlier, -1), unit));
  }
  const growth = divideUncertain(later, earlier);
  if (growth === undefined)
    return { kind: "absent", reason: absence.divisionByZero(parts[1]?.value.definition.id ?? "") };
  const one: Uncertain = { value: rational(1n), spread: rational(0n) };
  return marked(toNumberQuantity(scaled(addUncertain(growth, one, -1), hundred), "percent"));
}

function marked(quantity: Quantity): Quantity {
  return quantity.kind === "amount" || quantity.kind === "number"
    ? { ...quantity, isChange: true }
    : quantity;
}

const decisions: Readonly<Record<Compare["operator"], (order: -1 | 0 | 1) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "=": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
};

/** Components: left, then right. Absent when the sources are too coarse to tell. */
export function comparison(parts: readonly Operand[], operator: Compare["operator"]): Quantity {
  const missing = firstAbsent(parts);
  if (missing !== undefined) return missing;
  const same = alike(parts);
  const [left, right] = same?.values ?? [];
  if (left === undefined || right === undefined) return { kind: "absent", reason: absence.unitsDiffer() };
  const order = compareUncertain(left, right);
  return order === undefined
    ? { kind: "absent", reason: absence.tooCoarse() }
    : { kind: "truth", holds: decisions[operator](order) };
}

/** Components: one per known year. Place 1 is the best; years that cannot be told apart make it absent. */
export function rank(parts: readonly Operand[], order: "highest" | "lowest", year: number): Quantity {
  const ours = parts.find((part) => part.value.point.year === year);
  const mine = ours === undefined ? undefined : uncertain(ours.value.quantity);
  if (mine === undefined) return { kind: "absent", reason: absence.noYears() };
  let better = 0;
  for (const part of parts) {
    if (part === ours) continue;
    const theirs = uncertain(part.value.quantity);
    const comparison = theirs === undefined ? undefined : compareUncertain(theirs, mine);
    if (comparison === undefined) return { kind: "absent", reason: absence.tooCoarse() };
    if (comparison === (order === "highest" ? 1 : -1)) better += 1;
  }
  const years = parts.map((part) => part.value.point.year);
  return { kind: "rank", place: better + 1, of: parts.length, order, years };
}

export function series(parts: readonly Operand[]): Quantity {
  const same = alike(parts);
  if (same === undefined) return { kind: "absent", reason: absence.noYears() };
  return {
    kind: "series",
    years: parts.map((part) => part.value.point.year),
    values: same.values.map((value) => value.value),
    unit: same.unit,
  };
}
