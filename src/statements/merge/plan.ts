/**
 * What a merger is, as data: who the parties are, how their own codes become common ones, and what they bought of
 * each other.
 *
 * Layer: statements; pure.
 */
import type { Span } from "../../base/finding.ts";
import type { AccountFilter } from "../../kostra/account-filter.ts";
import type { MappingTable } from "../../sources/code-mapping.ts";

/** What a mapping table can carry over. kontoklasse and art follow konto, funksjon follows tjeneste. */
export const mappedDimensions = ["konto", "tjeneste", "ansvar", "area", "prosjekt"] as const;
export type MappedDimension = (typeof mappedDimensions)[number];

/** Codes of the organisation mean nothing outside their own entity; the others are built on national codes. */
export const organisationDimensions: ReadonlySet<MappedDimension> = new Set(["ansvar", "area", "prosjekt"]);

export type Mapping = Readonly<Partial<Record<MappedDimension, MappingTable>>>;

/** Accounts of one of the parties, in its own codes. */
export interface PartySide {
  readonly entity: string;
  readonly accounts: AccountFilter;
}

/** What one party bought of another, or owes it: both sides are taken out of the whole. */
export interface Elimination {
  readonly name: string;
  readonly buyer: PartySide;
  readonly seller: PartySide;
  readonly at?: Span;
}

export interface MergePart {
  readonly entity: string;
  readonly name: string;
}

export interface MergePlan {
  /** The new entity. */
  readonly entity: string;
  readonly parts: readonly MergePart[];
  readonly mapping: Mapping;
  readonly eliminations: readonly Elimination[];
}

/** The entity under which what is taken out stands, beside the parties. */
export function eliminationsOf(plan: MergePlan): string {
  return `${plan.entity}-elimineringer`;
}
