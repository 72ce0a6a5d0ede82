/**
 * A quantity as published data, and back: exact, so that it can be computed with again.
 *
 * Amounts are in kroner. A number is plain decimal text, or `n/d` where its decimals never end.
 * Layer: publish; pure.
 */
import { z } from "zod";
import { type Ore, ore } from "../../base/ore.ts";
import type { Measure, NumberUnit, Quantity } from "../../base/quantity.ts";
import { divide, multiply, parseDecimal, type Rational, rational } from "../../base/rational.ts";
import { exactNumber } from "../exact-text.ts";

const textSchema = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const numberSchema = z.string().regex(/^-?\d+(\.\d+)?(\/[1-9]\d*)?$/);
const unitSchema = z.enum([
  "percent",
  "percentage-points",
  "promille",
  "count",
  "ratio",
  "kr-per-inhabitant",
]);
const wholeOre = (text: string): boolean => multiply(exact(text), rational(100n)).d === 1n;
const kronerSchema = numberSchema.refine(wholeOre);
const amountSchema = z.object({
  kind: z.literal("amount"),
  unit: z.literal("NOK"),
  value: kronerSchema,
  /** What the source rounds to; absent when it is exact. */
  step: kronerSchema.optional(),
  isChange: z.literal(true).optional(),
});
const plainSchema = z.object({
  kind: z.literal("number"),
  unit: unitSchema,
  value: numberSchema,
  step: numberSchema.optional(),
  isChange: z.literal(true).optional(),
});
const measureSchema = z.discriminatedUnion("kind", [amountSchema, plainSchema]);

export const quantitySchema = z.discriminatedUnion("kind", [
  amountSchema,
  plainSchema,
  z.object({ kind: z.literal("range"), unit: unitSchema, low: numberSchema, high: numberSchema }),
  z.object({ kind: z.literal("date"), value: z.string() }),
  z.object({ kind: z.literal("truth"), value: z.boolean() }),
  z.object({
    kind: z.literal("rank"),
    place: z.int(),
    of: z.int(),
    order: z.enum(["highest", "lowest"]),
    years: z.array(z.int()),
  }),
  z.object({
    kind: z.literal("series"),
    unit: z.union([unitSchema, z.literal("NOK")]),
    years: z.array(z.int()),
    values: z.array(numberSchema),
  }),
  z.object({
    kind: z.literal("breakdown"),
    total: measureSchema,
    contributions: z.array(
      z.object({
        figure: z.string(),
        name: textSchema,
        factor: z.union([z.literal(1), z.literal(-1)]),
        value: measureSchema,
      }),
    ),
    remainder: measureSchema,
  }),
  z.object({
    kind: z.literal("absent"),
    reason: textSchema,
    /** There is a value, which would tell of few persons. */
    suppressed: z.literal(true).optional(),
  }),
]);

export type QuantityData = z.infer<typeof quantitySchema>;
type MeasureData = z.infer<typeof measureSchema>;

const kroner = (amount: Ore): string => exactNumber(rational(amount, 100n));

function measureData(measure: Measure): MeasureData {
  const change = measure.isChange === true ? { isChange: true as const } : {};
  if (measure.kind === "amount") {
    const { ore: amount, stepOre } = measure;
    const step = stepOre === undefined ? {} : { step: kroner(stepOre) };
    return { kind: "amount", unit: "NOK", value: kroner(amount), ...step, ...change };
  }
  const step = measure.step === undefined ? {} : { step: exactNumber(measure.step) };
  return { kind: "number", unit: measure.unit, value: exactNumber(measure.value), ...step, ...change };
}

export function quantityData(quantity: Quantity): QuantityData {
  switch (quantity.kind) {
    case "amount":
    case "number":
      return measureData(quantity);
    case "range":
      return {
        kind: "range",
        unit: quantity.unit,
        low: exactNumber(quantity.low),
        high: exactNumber(quantity.high),
      };
    case "date":
      return { kind: "date", value: quantity.iso };
    case "truth":
      return { kind: "truth", value: quantity.holds };
    case "rank": {
      const { place, of, order, years } = quantity;
      return { kind: "rank", place, of, order, years: [...years] };
    }
    case "series":
      return {
        kind: "series",
        unit: quantity.unit,
        years: [...quantity.years],
        values: quantity.values.map(exactNumber),
      };
    case "breakdown":
      return {
        kind: "breakdown",
        total: measureData(quantity.total),
        contributions: quantity.contributions.map(({ figure, name, factor, value }) => ({
          figure,
          name,
          factor,
          value: measureData(value),
        })),
        remainder: measureData(quantity.remainder),
      };
    case "absent":
      return {
        kind: "absent",
        reason: quantity.reason,
        ...(quantity.suppressed === true ? { suppressed: true } : {}),
      };
  }
}

/** `-12.5` or `17/2`; the schema has said that it is one of them. */
function exact(text: string): Rational {
  const [top = "", bottom] = text.split("/");
  const number = parseDecimal(top) ?? rational(0n);
  return bottom === undefined ? number : divide(number, rational(BigInt(bottom)));
}

const oreOf = (text: string): Ore => ore(multiply(exact(text), rational(100n)).n);

function measureOf(data: MeasureData): Measure {
  const change = data.isChange === true ? { isChange: true as const } : {};
  if (data.kind === "amount")
    return {
      kind: "amount",
      ore: oreOf(data.value),
      ...(data.step === undefined ? {} : { stepOre: oreOf(data.step) }),
      ...change,
    };
  const unit: NumberUnit = data.unit;
  const step = data.step === undefined ? {} : { step: exact(data.step) };
  return { kind: "number", unit, value: exact(data.value), ...step, ...change };
}

/** The quantity that was published; words that only help a reader (nouns, synonyms) are not in it. */
export function quantityOf(data: QuantityData): Quantity {
  switch (data.kind) {
    case "amount":
    case "number":
      return measureOf(data);
    case "range":
      return { kind: "range", unit: data.unit, low: exact(data.low), high: exact(data.high) };
    case "date":
      return { kind: "date", iso: data.value };
    case "truth":
      return { kind: "truth", holds: data.value };
    case "rank":
      return data;
    case "series":
      return { ...data, values: data.values.map(exact) };
    case "breakdown":
      return {
        kind: "breakdown",
        total: measureOf(data.total),
        contributions: data.contributions.map((one) => ({
          ...one,
          synonyms: [],
          value: measureOf(one.value),
        })),
        remainder: measureOf(data.remainder),
        goodWhen: "neutral",
      };
    case "absent":
      return {
        kind: "absent",
        reason: data.reason,
        ...(data.suppressed === true ? { suppressed: true } : {}),
      };
  }
}
