/**
 * How an outside file becomes rows of the common ledger, a register or published values: the `sources:`
 * list of fasit.yaml, as a schema.
 *
 * Layer: sources; pure.
 */
import { z } from "zod";
import { versions } from "../base/period.ts";
import { jsonStatSource } from "./json-stat/json-stat-source.ts";
import { registerTypes } from "./registers/register-schema.ts";
import { saftSource } from "./saft/saft-source.ts";
import { isYamlFile } from "./table.ts";
import { fetchedSchemas, usageFetch } from "./usage/fetch-settings.ts";

const header = z.string().min(1);

const common = {
  /** Path relative to the report folder. It may lead out of it ("../data/…"). */
  file: z.string().min(1),
  title: z.string().optional(),
  url: z.string().optional(),
  /** Made by code, standing for something that is not public. Said wherever its figures are shown. */
  synthetic: z.boolean().default(false),
  encoding: z.enum(["auto", "utf-8", "windows-1252"]).default("auto"),
  separator: z.enum(["auto", ";", ",", "\t", "|"]).default("auto"),
};

/** What is also asked of a table that may be a workbook. */
const table = {
  ...common,
  /** The sheet of a workbook; default: the first that can be seen. */
  sheet: z.string().min(1).optional(),
};

const amountColumn = z.strictObject({
  column: header,
  year: z.number().int().min(1900).max(2200),
  version: z.enum(versions),
  entity: z.string().optional(),
});

/**
 * A ledger in a delimited file, a workbook or a Parquet file. Either `konto` (kontoklasse + art + own detail: 10100) or `art` and `kontoklasse`;
 * either `tjeneste` (funksjon + own detail: 25300) or `funksjon`. What a column lacks, `fixed` may give.
 */
const ledgerSource = z.strictObject({
  ...table,
  kind: z.literal("ledger"),
  columns: z.strictObject({
    konto: header.optional(),
    kontoklasse: header.optional(),
    art: header.optional(),
    tjeneste: header.optional(),
    funksjon: header.optional(),
    ansvar: header.optional(),
    prosjekt: header.optional(),
    area: header.optional(),
    texts: z
      .strictObject({
        konto: header.optional(),
        tjeneste: header.optional(),
        ansvar: header.optional(),
        prosjekt: header.optional(),
        area: header.optional(),
      })
      .optional(),
    /** Further columns to keep: they can be used in own SQL as ledger.extra. */
    extra: z.array(header).optional(),
  }),
  fixed: z
    .strictObject({
      kontoklasse: z.string().optional(),
      art: z.string().optional(),
      funksjon: z.string().optional(),
    })
    .optional(),
  /** The municipality's own kontoklasser → KOSTRA's: { "3": "0" } where it numbers investments 3. */
  kontoklasser: z.record(z.string().min(1), z.string().regex(/^[0-5]$/)).optional(),
  amounts: z.array(amountColumn).min(1),
  /** Absent: kroner, and a file that says otherwise is a finding. */
  unit: z.enum(["kr", "1000 kr", "øre"]).optional(),
  /** Which sign an expense has in the file. */
  expense: z.enum(["positive", "negative"]).default("positive"),
  /** `false`: the file is not a whole ledger, so it need not sum to 0. */
  balanced: z.boolean().default(true),
  /** A difference the source is known to have, by amount column, in kroner, with the reason. */
  imbalance: z.array(z.strictObject({ column: header, kr: z.number().int(), reason: z.string() })).optional(),
});

/** KOSTRA's fixed-width accounting record; year, region and kontoklasse stand in the file. */
const kostraSource = z.strictObject({
  ...common,
  kind: z.literal("kostra"),
  version: z.enum(versions).default("regnskap"),
  entity: z.string().optional(),
  balanced: z.boolean().default(true),
  imbalance: z.array(z.strictObject({ kr: z.number().int(), reason: z.string() })).optional(),
});

/** Values somebody has published. Columns: figure, year, value, unit, precision, title, url, note. */
export const publishedSource = z.strictObject({
  ...table,
  kind: z.literal("published"),
  entity: z.string().optional(),
  version: z.enum(versions).default("regnskap"),
});

/**
 * A table of anything that is counted or dated. `schema` names one that Fasit ships, or the report's own in schemas/; it
 * gives the columns and the table's name. Without one, both must be said.
 */
const registerSource = z
  .strictObject({
    ...table,
    kind: z.literal("register"),
    schema: z.string().min(1).optional(),
    /** The table's name in own SQL. */
    table: z
      .string()
      .regex(/^[a-zæøå][a-zæøå0-9_]*$/)
      .optional(),
    /** Header → type. Every column that is used must be listed; others are left out. */
    columns: z.record(z.string(), z.enum(registerTypes)).optional(),
    /** Its rows, or the counts in them, are about persons; default: what the schema says. Small numbers are not published. */
    people: z.boolean().optional(),
    /** `fasit fetch` fills it. */
    fetch: usageFetch.optional(),
  })
  .superRefine(({ file, schema, table, columns, fetch }, context) => {
    if (fetch !== undefined && !Object.hasOwn(fetchedSchemas, schema ?? ""))
      context.addIssue({
        code: "custom",
        message: `expected schema to be one of ${Object.keys(fetchedSchemas).join(", ")} where there is a fetch`,
        path: ["fetch"],
      });
    if (fetch !== undefined && isYamlFile(file))
      context.addIssue({
        code: "custom",
        message: "expected a CSV file where there is a fetch",
        path: ["file"],
      });
    if (schema === undefined && (table === undefined || columns === undefined))
      context.addIssue({ code: "custom", message: "expected schema, or both table and columns" });
  });

export const sourceSchema = z.discriminatedUnion("kind", [
  ledgerSource,
  kostraSource,
  saftSource,
  jsonStatSource,
  publishedSource,
  registerSource,
]);

export type LedgerSource = z.output<typeof ledgerSource>;
export type KostraSource = z.output<typeof kostraSource>;
export type PublishedSource = z.output<typeof publishedSource>;
export type RegisterSource = z.output<typeof registerSource>;
export type Source = z.output<typeof sourceSchema>;
