/**
 * What a merger is, as data: who the parties are, how their own codes become common ones, and what they bought of
 * each other.
 *
 * Layer: statements; pure.
 */
import type { MappingTable } from "../../sources/code-mapping.ts";
import type { Combination } from "../combined/combination.ts";

/** What a mapping table can carry over. kontoklasse and art follow konto, funksjon follows tjeneste. */
export const mappedDimensions = ["konto", "tjeneste", "ansvar", "area", "prosjekt"] as const;
export type MappedDimension = (typeof mappedDimensions)[number];

/** Codes of the organisation mean nothing outside their own entity; the others are built on national codes. */
export const organisationDimensions: ReadonlySet<MappedDimension> = new Set(["ansvar", "area", "prosjekt"]);

export type Mapping = Readonly<Partial<Record<MappedDimension, MappingTable>>>;

/** A combination whose eliminations have the buyer's side first, and then the seller's. */
export interface MergePlan extends Combination {
  readonly complete: "class";
  readonly mapping: Mapping;
}
