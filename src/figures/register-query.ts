/**
 * What a figure asks of a register without SQL: which rows, and what of them. The warehouse writes it as SQL.
 *
 * Layer: figures; pure.
 */
import { z } from "zod";
import type { RegisterMeasure, RegisterQuery, SqlAggregate } from "./definition.ts";

const column = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const condition = z.record(z.string(), z.union([scalar, z.array(scalar).min(1), z.null()]));

/** One of these says what is wanted of the rows. */
const measures = {
  count: z.literal(true),
  distinct: column,
  sum: column,
  mean: column,
  /** Summed day by day, and the mean of the days over the year's school days; `year` says which column has the day. */
  perSchoolDay: column,
  one: column,
  first: column,
  last: column,
  /** Rows that also meet this, in percent of the rows. */
  share: condition,
  /** Column or `true` (rows) by group: the smallest, the largest, or both. */
  smallest: z.union([z.literal(true), column]),
  largest: z.union([z.literal(true), column]),
  range: z.union([z.literal(true), column]),
} as const satisfies Readonly<Record<RegisterMeasure, z.ZodType>>;
export const registerQuerySchema = z
  .strictObject({
    table: z.string().min(1),
    where: condition.default({}),
    year: column.optional(),
    latest: column.optional(),
    by: z.union([column, z.array(column).min(1)]).optional(),
    publish: z.boolean().default(false),
    ...(Object.fromEntries(Object.entries(measures).map(([name, schema]) => [name, schema.optional()])) as {
      [M in RegisterMeasure]: z.ZodOptional<(typeof measures)[M]>;
    }),
  })
  .transform(({ table, where, year, latest, by, publish, ...wanted }, context): RegisterQuery => {
    const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
    const [first] = given;
    const names = Object.keys(measures).join(", ");
    if (first === undefined || given.length > 1) {
      context.addIssue({ code: "custom", message: `expected just one of ${names}` });
      return z.NEVER;
    }
    const [name, value] = first;
    const measure = name as RegisterMeasure;
    const needsGroups = ["smallest", "largest", "range"].includes(measure);
    if (needsGroups !== (by !== undefined)) {
      context.addIssue({
        code: "custom",
        message: "expected by with smallest, largest or range, and only with them",
      });
      return z.NEVER;
    }
    if (measure === "perSchoolDay" && year === undefined) {
      context.addIssue({
        code: "custom",
        message: "expected year (the column with the day) with perSchoolDay",
      });
      return z.NEVER;
    }
    return {
      table,
      where,
      publish,
      measure,
      ...(typeof value === "string" ? { column: value } : {}),
      ...(measure === "share" ? { also: value as RegisterQuery["where"] } : {}),
      ...(year === undefined ? {} : { year }),
      ...(latest === undefined ? {} : { latest }),
      ...(by === undefined ? {} : { by: typeof by === "string" ? [by] : by }),
    };
  });

/** How the rows of the query become the value. */
export const aggregateOf: Readonly<Record<RegisterMeasure, SqlAggregate>> = {
  count: "count",
  distinct: "distinct",
  sum: "sum",
  mean: "mean",
  perSchoolDay: "known-mean",
  one: "one",
  first: "first",
  last: "last",
  share: "mean",
  smallest: "min",
  largest: "max",
  range: "range",
};
