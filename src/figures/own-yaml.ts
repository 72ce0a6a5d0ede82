/**
 * A report's own figures from figures/*.yaml → definitions. The format is described, for its authors,
 * in docs/report-folder.md.
 *
 * Layer: figures; pure (text in, definitions out).
 */
import { z } from "zod";
import type { Finding, Loaded } from "../base/finding.ts";
import { same, type Text } from "../base/language.ts";
import { versions } from "../base/period.ts";
import { positiveWords } from "../base/sense.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import { readYaml } from "../sources/yaml-reader.ts";
import {
  type ExplainedTerm,
  type FigureDefinition,
  type Formula,
  figureUnits,
  type Term,
} from "./definition.ts";
import { registerQuerySchema } from "./register-query.ts";

export const textSchema = z
  .union([
    z.string().min(1),
    z.strictObject({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() }),
  ])
  .transform(
    (text): Text =>
      typeof text === "string" ? same(text) : { nb: text.nb, nn: text.nn ?? text.nb, en: text.en ?? text.nb },
  );

export const figureIdSchema = z
  .string()
  .regex(
    /^[a-z0-9æøå]+(?:[-/][a-z0-9æøå]+)*$/,
    "expected lower-case words with hyphens, as in netto-driftsresultat",
  );

const version = z.enum(versions);
const codes = z.array(z.string().min(1)).min(1);

const shiftFields = {
  year: z.number().int().optional(),
  years: z.number().int().optional(),
  version: version.optional(),
  entity: z.string().optional(),
};

const termSchema = z
  .union([
    z.string().regex(/^-?[a-z0-9æøå]+(?:[-/][a-z0-9æøå]+)*$/, "expected a figure's name"),
    z.strictObject({
      figure: figureIdSchema,
      factor: z.union([z.literal(1), z.literal(-1)]).default(1),
      ...shiftFields,
    }),
  ])
  .transform((term): Term => {
    if (typeof term === "string")
      return term.startsWith("-") ? { figure: term.slice(1), factor: -1 } : { figure: term, factor: 1 };
    const { figure, factor, ...shift } = term;
    const at = Object.fromEntries(Object.entries(shift).filter(([, value]) => value !== undefined));
    return Object.keys(at).length === 0 ? { figure, factor } : { figure, factor, at };
  });

const shiftSchema = z
  .strictObject(shiftFields)
  .refine((shift) => Object.keys(shift).length > 0, "expected a version, a year, years or an entity")
  .transform((shift) => defined(shift));

const explainedTermSchema = z
  .union([
    termSchema,
    z
      .strictObject({
        part: termSchema,
        name: textSchema.optional(),
        synonyms: z.array(z.string().min(1)).min(1).optional(),
      })
      .transform(({ part, ...names }): ExplainedTerm => ({ ...part, ...defined(names) })),
  ])
  .transform((term): ExplainedTerm => term);

const filterFields = {
  kontoklasse: codes.optional(),
  art: codes.optional(),
  funksjon: codes.optional(),
  konto: codes.optional(),
  tjeneste: codes.optional(),
  ansvar: codes.optional(),
  prosjekt: codes.optional(),
  area: codes.optional(),
};

/** Accounts chosen by their codes, for those who need no sign. */
export const accountFilterSchema = z
  .strictObject(filterFields)
  .transform((filter): AccountFilter => defined(filter));

/** One shape per formula; each becomes the formula of definition.ts. */
export const formulaSchemas = {
  accounts: z
    .strictObject({ ...filterFields, sign: z.union([z.literal(1), z.literal(-1)]).default(1) })
    .transform(({ sign, ...filter }): Formula => ({ kind: "accounts", filter: defined(filter), sign })),
  sum: z
    .array(termSchema)
    .min(1)
    .transform((terms): Formula => ({ kind: "sum", terms })),
  ratio: z
    .strictObject({
      numerator: termSchema,
      denominator: termSchema,
      times: z.union([z.literal(1), z.literal(100), z.literal(1000)]).default(1),
    })
    .transform((ratio): Formula => ({ kind: "ratio", ...ratio })),
  change: z
    .strictObject({
      of: figureIdSchema,
      years: z.number().int().min(1).default(1),
      as: z.enum(["difference", "percent"]),
    })
    .transform((change): Formula => ({ kind: "change", ...change })),
  compare: z
    .strictObject({ left: termSchema, is: z.enum(["<", "<=", "=", ">=", ">"]), right: termSchema })
    .transform(({ left, is, right }): Formula => ({ kind: "compare", left, operator: is, right })),
  rank: z
    .strictObject({ of: figureIdSchema, order: z.enum(["highest", "lowest"]).default("highest") })
    .transform((rank): Formula => ({ kind: "rank", ...rank })),
  series: z
    .strictObject({ of: figureIdSchema, from: z.number().int().optional(), to: z.number().int().optional() })
    .transform((series): Formula => ({ kind: "series", ...defined(series), of: series.of })),
  explained: z
    .strictObject({
      total: termSchema,
      by: z.array(explainedTermSchema).min(1).optional(),
      against: shiftSchema.optional(),
    })
    .transform(
      (explained): Formula => ({ kind: "explained", ...defined(explained), total: explained.total }),
    ),
  register: registerQuerySchema.transform((query): Formula => ({ kind: "register", query })),
  published: z.literal(true).transform((): Formula => ({ kind: "published" })),
  absent: textSchema.transform((reason): Formula => ({ kind: "absent", reason })),
} as const;

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const formulaSchema = z.record(z.string(), z.unknown()).transform((formula, context): Formula => {
  const [kind, ...others] = Object.keys(formula);
  const schema = Object.entries(formulaSchemas).find(([name]) => name === kind)?.[1];
  if (kind === undefined || schema === undefined || others.length > 0) {
    context.addIssue({
      code: "custom",
      message: `expected one of ${Object.keys(formulaSchemas).join(", ")}`,
    });
    return z.NEVER;
  }
  const parsed = schema.safeParse(formula[kind]);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    context.addIssue({ code: "custom", message: issue.message, path: [kind, ...issue.path] });
  return z.NEVER;
});

/** What YAML and SQL figures share: everything but the formula. */
export const descriptionFields = {
  id: figureIdSchema,
  name: textSchema,
  explanation: textSchema.optional(),
  unit: z.enum(figureUnits),
  decimals: z.number().int().min(0).max(6).optional(),
  good: z.enum(["up", "down", "neutral"]).default("neutral"),
  positive: z.enum(positiveWords).optional(),
  noun: textSchema.optional(),
  people: z.boolean().optional(),
  synonyms: z.array(z.string()).default([]),
  conventions: z.array(textSchema).default([]),
  recommendation: z
    .strictObject({
      value: z.union([z.number(), z.string()]).transform(String),
      atLeast: z.boolean().default(true),
      source: textSchema,
      year: z.number().int(),
    })
    .optional(),
};

const description = z.strictObject(descriptionFields);
export const figureFileSchema = z.array(z.strictObject({ ...descriptionFields, formula: formulaSchema }));

/** A described figure and its formula → a definition. */
export function toDefinition(
  described: z.output<typeof description>,
  formula: Formula,
  at: FigureDefinition["at"],
): FigureDefinition {
  const { good, explanation, ...rest } = described;
  return {
    ...defined(rest),
    id: rest.id,
    name: rest.name,
    unit: rest.unit,
    synonyms: rest.synonyms,
    conventions: rest.conventions,
    explanation: explanation ?? rest.name,
    goodWhen: good,
    formula,
    ...(at === undefined ? {} : { at }),
  };
}

/** Reads one figures/*.yaml. Problems are findings at their line; the value is empty when there are any. */
export function readFigureYaml(file: string, text: string): Loaded<readonly FigureDefinition[]> {
  const { value, findings } = readYaml(text, { file }, figureFileSchema);
  if (value === undefined) return { value: [], findings };
  const definitions = value.data.map(({ formula, ...described }, index) =>
    toDefinition(described, formula, value.at([index, "id"])),
  );
  return { value: definitions, findings: findings as readonly Finding[] };
}
