/**
 * fasit.yaml: who, which year, which language, which sources. Parsed once here, trusted inside.
 */
import { z } from "zod";
import type { Loaded } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import { unitKinds } from "../controls/export/filing.ts";
import { figureIdSchema, textSchema } from "../figures/own-yaml.ts";
import { dataLicenses } from "../publish/checked-report.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { readYaml, type YamlValue } from "../sources/yaml-reader.ts";
import { hedgeFindings } from "./hedge-settings.ts";
import { mergeSettings } from "./merge-settings.ts";

const codePairs = z.record(
  z.string(),
  z.string().regex(/^[0-9A-Za-z]{1,4}$/, "expected one of KOSTRA's codes"),
);

/** Filing to KOSTRA: what kind of unit each entity is, and local codes that KOSTRA knows by another. */
const kostraSchema = z
  .strictObject({
    units: z
      .record(
        z.string(),
        z.strictObject({
          kind: z.enum(unitKinds),
          orgnr: z
            .string()
            .regex(/^\d{9}$/, "expected nine digits in quotes")
            .optional(),
        }),
      )
      .default({}),
    codes: z
      .strictObject({
        art: codePairs.optional(),
        funksjon: codePairs.optional(),
        kapittel: codePairs.optional(),
        sektor: codePairs.optional(),
      })
      .default({}),
  })
  .default({ units: {}, codes: {} });

const codes = z.array(z.string()).optional();

/** Kommunen som rettssubjekt: several entities put together, internal items left out. */
const consolidatedSchema = z.strictObject({
  entity: z.string().regex(/^[a-zæøå0-9-]+$/, "expected a short lower-case name"),
  parts: z.array(z.strictObject({ entity: z.string(), name: z.string() })).min(2),
  /** Internal items beside KOSTRA's own (380/780 and the like): each sums to 0 over the parts. */
  eliminate: z
    .array(
      z.strictObject({
        name: z.string(),
        accounts: z.array(
          z.strictObject({
            kontoklasse: codes,
            art: codes,
            funksjon: codes,
            konto: codes,
            tjeneste: codes,
            ansvar: codes,
            prosjekt: codes,
          }),
        ),
      }),
    )
    .default([]),
});

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date in quotes, as 2018-06-12");
const webAddress = z.string().regex(/^https:\/\/\S+$/, "expected an address that begins with https://");
const contact = z
  .string()
  .regex(/^(https:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/, "expected https://… or mailto:name@place");

/** How the report looks and stands in public: colour and arms, address, approval, feedback, accessibility. */
const siteSchema = z
  .strictObject({
    theme: z
      .strictObject({
        colour: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour in quotes, as "#00634a"')
          .optional(),
        logo: z.string().min(1).optional(),
      })
      .default({}),
    /** Where the report is published; feeds, site map and share cards need it. */
    address: webAddress.optional(),
    feedback: contact.optional(),
    /** Who gives out the open data, and on which terms; catalogues of data need it. */
    data: z
      .strictObject({
        organisation: z
          .string()
          .regex(/^\d{9}$/, "expected nine digits in quotes")
          .optional(),
        contact: contact.optional(),
        license: z.enum(dataLicenses).optional(),
      })
      .optional(),
    status: z
      .strictObject({
        state: z.enum(["draft", "approved"]),
        by: z.string().min(1).optional(),
        date: isoDate.optional(),
      })
      .optional(),
    accessibility: z
      .strictObject({
        contact: contact.optional(),
        statement: webAddress.optional(),
        tested: isoDate.optional(),
        shortcomings: z.array(textSchema).optional(),
      })
      .default({}),
  })
  .default({ theme: {}, accessibility: {} });

export const configSchema = z.strictObject({
  municipality: z.strictObject({
    name: z.string().min(1),
    number: z.string().regex(/^\d{4}$/, 'expected four digits in quotes, as in "0220"'),
    /** Short name of the accounting entity; figures and sources are for this one unless they say otherwise. */
    entity: z.string().regex(/^[a-zæøå0-9-]+$/, "expected a short lower-case name"),
  }),
  report: z.strictObject({
    title: z.string().min(1),
    year: z.number().int().min(1900).max(2200),
    language: z.enum(languages).default("nb"),
    headline: z.string().optional(),
    lead: z.string().optional(),
    highlights: z.array(z.strictObject({ figure: figureIdSchema, caption: z.string() })).default([]),
    synthetic: textSchema.optional(),
    /** The front page in the other languages that have a folder of chapters; captions by figure. */
    translations: z
      .partialRecord(
        z.enum(languages),
        z.strictObject({
          title: z.string().min(1).optional(),
          headline: z.string().optional(),
          lead: z.string().optional(),
          captions: z.record(figureIdSchema, z.string()).default({}),
        }),
      )
      .default({}),
  }),
  conventions: z
    .strictObject({
      internalTrade: z.enum(["excluded", "included"]).default("excluded"),
      rounding: z.enum(["half-away", "half-even"]).default("half-away"),
      /** How far each hedge reaches, by the word: «5 %», «1 steg, 5 %»; see hedge-settings.ts. */
      hedges: z.record(z.string(), z.union([z.string(), z.number().transform(String)])).default({}),
    })
    .default({ internalTrade: "excluded", rounding: "half-away", hedges: {} }),
  /** Names of budget areas, by code. */
  areas: z.record(z.string(), z.string()).default({}),
  /** Codes of the areas that are services; default: every area that has a code. */
  serviceAreas: z.array(z.string()).optional(),
  sources: z.array(sourceSchema).default([]),
  /** Several municipalities that are to become this one; see merge-settings.ts. */
  merge: mergeSettings.optional(),
  /** The checklist of legal content; default: in use when a chapter has `meets`. */
  legal: z.enum(["required", "off"]).optional(),
  kostra: kostraSchema,
  consolidated: consolidatedSchema.optional(),
  site: siteSchema,
});

export type Config = z.output<typeof configSchema>;

/** Every problem is a finding at its line; undefined when there is any. */
export function readConfig(text: string): Loaded<YamlValue<Config> | undefined> {
  const read = readYaml(text, { file: "fasit.yaml" }, configSchema);
  const findings = read.value === undefined ? [] : hedgeFindings(read.value);
  return findings.length === 0 ? read : { value: undefined, findings };
}
