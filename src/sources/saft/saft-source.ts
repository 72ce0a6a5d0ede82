/**
 * What a SAF-T source can say in fasit.yaml: which of the file's codes are konto, art, funksjon, ansvar,
 * prosjekt.
 *
 * Layer: sources; pure.
 */
import { z } from "zod";
import { versions } from "../../base/period.ts";

/** Codes an account has in the master file. */
export const accountPlaces = ["AccountID", "StandardAccountID", "GroupingCategory", "GroupingCode"] as const;
export type AccountPlace = (typeof accountPlaces)[number];

/** An account's own code, or the id of an analysis: `Analysis:A`. */
const place = z
  .string()
  .regex(
    /^(?:AccountID|StandardAccountID|GroupingCategory|GroupingCode|Analysis:.+)$/,
    "expected AccountID, StandardAccountID, GroupingCategory, GroupingCode or Analysis:TYPE",
  );

const codes = {
  kontoklasse: z.string().optional(),
  art: z.string().optional(),
  funksjon: z.string().optional(),
};

/** SAF-T Financial, Norwegian 1.x and 1.30. */
export const saftSource = z.strictObject({
  /** Path relative to the report folder. It may lead out of it ("../data/…"). */
  file: z.string().min(1),
  title: z.string().optional(),
  url: z.string().optional(),
  /** Made by code, standing for something that is not public. Said wherever its figures are shown. */
  synthetic: z.boolean().default(false),
  kind: z.literal("saf-t"),
  version: z.enum(versions).default("regnskap"),
  entity: z.string().optional(),
  /** Only postings of this accounting year; default: a ledger for each year in the file. */
  year: z.number().int().min(1900).max(2200).optional(),
  columns: z
    .strictObject({
      konto: place.optional(),
      kontoklasse: place.optional(),
      art: place.optional(),
      tjeneste: place.optional(),
      funksjon: place.optional(),
      ansvar: place.optional(),
      prosjekt: place.optional(),
      area: place.optional(),
    })
    .default({ konto: "AccountID" }),
  /** From the file's account plan to KOSTRA's: by code ("3000"), range ("3000-3099") or beginning ("30*"). */
  accounts: z
    .strictObject({
      by: z.enum(accountPlaces).default("AccountID"),
      codes: z.record(z.string().min(1), z.strictObject(codes)),
    })
    .optional(),
  fixed: z.strictObject(codes).optional(),
  /** Which accounts begin the period with their opening balance. */
  opening: z.enum(["balance", "all", "none"]).default("balance"),
  /** `true`: operations, investments and balance must each sum to 0, as in accounts that are closed. */
  balanced: z.boolean().default(false),
  imbalance: z.array(z.strictObject({ kr: z.number().int(), reason: z.string() })).optional(),
});

export type SaftSource = z.output<typeof saftSource>;
export type SaftDimension = keyof SaftSource["columns"];

/** The type of a place that is an analysis; undefined for an account's own code. */
export function analysisType(place: string | undefined): string | undefined {
  return place?.startsWith("Analysis:") === true ? place.slice("Analysis:".length) : undefined;
}
