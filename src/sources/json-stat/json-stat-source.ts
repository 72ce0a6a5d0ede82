/**
 * What a JSON-stat source can say in fasit.yaml: which of the file's contents are which figures, and, if
 * `fasit fetch` is to get the file, what to ask for.
 *
 * Layer: sources; pure.
 */
import { z } from "zod";
import { versions } from "../../base/period.ts";

const code = z.string().min(1);

/** A question to a PxWebApi v2. A value may be a code or an expression: `*`, `top(3)`, `[range(2015,2020)]`. */
const pxQuery = z.strictObject({
  table: z.string().regex(/^[\w-]+$/),
  base: z
    .string()
    .regex(/^https?:\/\/\S+$/, "expected an address that begins with https://")
    .default("https://data.ssb.no/api/pxwebapi/v2"),
  lang: z.enum(["no", "en"]).default("no"),
  values: z.record(code, z.array(code).min(1)),
  /** A list of codes to read a dimension's values by, where the table offers one. */
  codelists: z.record(code, code).optional(),
});
export type PxQuery = z.output<typeof pxQuery>;

/** Published statistics in JSON-stat 2.0: each cell becomes a published value. */
export const jsonStatSource = z.strictObject({
  file: z.string().min(1),
  title: z.string().optional(),
  url: z.string().optional(),
  synthetic: z.boolean().default(false),
  kind: z.literal("json-stat"),
  version: z.enum(versions).default("regnskap"),
  /** A content's code → the figure it is. Contents that are not named are left out. */
  figures: z.record(code, z.string().min(1)),
  /** A region's code → the entity it is; others keep their code. */
  entities: z.record(code, z.string().min(1)).default({}),
  /** The one value to take of each further dimension: `KOKregnskapsomfa0000: B`. */
  select: z.record(code, code).default({}),
  /** Which dimensions are what, where the file does not say it itself. */
  dimensions: z
    .strictObject({ region: code.optional(), content: code.optional(), time: code.optional() })
    .default({}),
  query: pxQuery.optional(),
});
export type JsonStatSource = z.output<typeof jsonStatSource>;
