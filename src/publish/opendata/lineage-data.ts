/**
 * How a figure came about, as published data: its formula with the figures in it, down to the accounts,
 * published values and register rows it rests on. A component that has data of its own is named by its
 * file; one that has none carries its lineage with it.
 *
 * Layer: publish; pure.
 */
import { z } from "zod";
import { versions } from "../../base/period.ts";
import { rational } from "../../base/rational.ts";
import type { Formula } from "../../figures/definition.ts";
import { sqlAggregates } from "../../figures/own-sql.ts";
import type { Component, FigureValue } from "../../figures/value.ts";
import type { SqlCell } from "../../warehouse/warehouse.ts";
import { exactNumber } from "../exact-text.ts";
import { figureDataPath } from "../shared/data-address.ts";
import { type QuantityData, quantityData, quantitySchema } from "./quantity-data.ts";

const codes = z.array(z.string());
const factor = z.union([z.literal(1), z.literal(-1)]);
const roles = [
  "plus",
  "minus",
  "numerator",
  "denominator",
  "earlier",
  "later",
  "left",
  "right",
  "year",
  "total",
] as const satisfies readonly Component["role"][];

export const pointSchema = z.object({ entity: z.string(), year: z.int(), version: z.enum(versions) });

const filterSchema = z.object({
  kontoklasse: codes.optional(),
  art: codes.optional(),
  funksjon: codes.optional(),
  konto: codes.optional(),
  tjeneste: codes.optional(),
  ansvar: codes.optional(),
  prosjekt: codes.optional(),
  area: codes.optional(),
});

/** What a formula does with its components. */
const operationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sum") }),
  z.object({
    kind: z.literal("ratio"),
    times: z.union([z.literal(1), z.literal(100), z.literal(1000)]),
    numerator: factor,
    denominator: factor,
  }),
  z.object({ kind: z.literal("change"), as: z.enum(["difference", "percent"]) }),
  z.object({ kind: z.literal("compare"), operator: z.enum(["<", "<=", "=", ">=", ">"]) }),
  z.object({ kind: z.literal("rank"), order: z.enum(["highest", "lowest"]) }),
  z.object({ kind: z.literal("series") }),
  z.object({ kind: z.literal("explained"), total: factor }),
]);

export type OperationData = z.infer<typeof operationSchema>;

export interface ComponentData {
  readonly role: Component["role"];
  readonly figure: string;
  readonly entity: string;
  readonly year: number;
  readonly version: (typeof versions)[number];
  readonly value: QuantityData;
  /** Its own data; absent: `lineage` is here. */
  readonly data?: string | undefined;
  readonly lineage?: LineageData | undefined;
}

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export type LineageData = z.infer<typeof leafSchema> | ComponentsData;

export interface ComponentsData {
  readonly kind: "components";
  readonly operation: OperationData;
  readonly components: readonly ComponentData[];
}

const leafSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ledger"),
    filter: filterSchema,
    sign: factor,
    /** In kroner, with the sign of the ledger. */
    sum: z.string(),
    postings: z.int(),
  }),
  z.object({
    kind: z.literal("published"),
    title: z.string(),
    url: z.string(),
    note: z.string(),
    file: z.string(),
    line: z.int(),
  }),
  z.object({
    kind: z.literal("query"),
    sql: z.string(),
    aggregate: z.enum(sqlAggregates),
    tables: z.array(z.string()),
    /** Absent when the author does not publish the rows. */
    answer: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) }).optional(),
  }),
  z.object({ kind: z.literal("none"), reason: z.object({ nb: z.string(), nn: z.string(), en: z.string() }) }),
]);

export const lineageSchema: z.ZodType<LineageData> = z.lazy(() =>
  z.union([
    z.object({
      kind: z.literal("components"),
      operation: operationSchema,
      components: z.array(componentSchema),
    }),
    leafSchema,
  ]),
);

const componentSchema: z.ZodType<ComponentData> = z.lazy(() =>
  pointSchema.extend({
    role: z.enum(roles),
    figure: z.string(),
    value: quantitySchema,
    data: z.string().optional(),
    lineage: lineageSchema.optional(),
  }),
);

/** Whole numbers that JSON holds exactly are numbers, others are text. */
const cellData = (one: SqlCell): z.infer<typeof cell> =>
  typeof one !== "bigint" ? one : Number.isSafeInteger(Number(one)) ? Number(one) : one.toString();

/** `keyOf`: the key of a value that has data of its own; undefined for one that has not. */
export function lineageData(
  value: FigureValue,
  keyOf: (value: FigureValue) => string | undefined,
): LineageData {
  const { lineage, definition } = value;
  switch (lineage.kind) {
    case "ledger":
      return {
        kind: "ledger",
        filter: Object.fromEntries(Object.entries(lineage.filter).map(([name, list]) => [name, [...list]])),
        sign: lineage.sign,
        sum: exactNumber(rational(lineage.sumOre, 100n)),
        postings: lineage.rows,
      };
    case "published": {
      const { title, url, note, at } = lineage.published;
      return { kind: "published", title, url, note, file: at.file, line: at.line };
    }
    case "query": {
      const { sql, aggregate, tables, answer, publishRows } = lineage;
      return {
        kind: "query",
        sql,
        aggregate,
        tables: [...tables],
        ...(publishRows
          ? { answer: { columns: [...answer.columns], rows: answer.rows.map((row) => row.map(cellData)) } }
          : {}),
      };
    }
    case "none":
      return { kind: "none", reason: lineage.reason };
    case "components":
      return {
        kind: "components",
        operation: operationData(definition.formula),
        components: lineage.components.map((one) => componentData(one, keyOf)),
      };
  }
}

function componentData(
  { role, value }: Component,
  keyOf: (value: FigureValue) => string | undefined,
): ComponentData {
  const { entity, year, version } = value.point;
  const key = keyOf(value);
  return {
    role,
    figure: value.definition.id,
    entity,
    year,
    version,
    value: quantityData(value.quantity),
    ...(key === undefined ? { lineage: lineageData(value, keyOf) } : { data: figureDataPath(key) }),
  };
}

/** A formula of components, without the figures it names: the components have them. */
function operationData(formula: Formula): OperationData {
  switch (formula.kind) {
    case "ratio":
      return {
        kind: "ratio",
        times: formula.times,
        numerator: formula.numerator.factor,
        denominator: formula.denominator.factor,
      };
    case "change":
      return { kind: "change", as: formula.as };
    case "compare":
      return { kind: "compare", operator: formula.operator };
    case "rank":
      return { kind: "rank", order: formula.order };
    case "series":
      return { kind: "series" };
    case "explained":
      return { kind: "explained", total: formula.total.factor };
    default:
      return { kind: "sum" };
  }
}
