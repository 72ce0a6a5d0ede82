/**
 * What puts several entities together, as data: who they are, and what they posted towards each other. The parties of
 * a merger and the units of one municipality (kommunen som rettssubjekt) are both told this way.
 *
 * Layer: statements; pure.
 */
import type { Span } from "../../base/finding.ts";
import type { Text } from "../../base/language.ts";
import { type AccountFilter, type FilterDimension, filterDimensions } from "../../kostra/account-filter.ts";

/** Accounts in the part's own codes: those that one of the filters takes. Without an entity, of every part. */
export interface Side {
  readonly entity?: string;
  readonly accounts: readonly AccountFilter[];
}

/** What is taken out of the whole. The sides sum to 0 when all have posted the same. */
export interface Elimination {
  readonly name: Text;
  readonly sides: readonly Side[];
  readonly at?: Span;
}

export interface Part {
  readonly entity: string;
  readonly name: string;
}

export interface Combination {
  /** The whole. */
  readonly entity: string;
  readonly parts: readonly Part[];
  readonly eliminations: readonly Elimination[];
  /**
   * What every part must have before the whole has it: the account class, for parts that keep the same kind of
   * accounts; or anything of that year and version, for units of which some have no investments.
   */
  readonly complete: "class" | "point";
}

/** The entity under which what is taken out stands, beside the parts. */
export function eliminationsOf(entity: string): string {
  return `${entity}-elimineringer`;
}

/** The sides that touch one part. */
export function sidesOf(eliminations: readonly Elimination[], entity: string): readonly Side[] {
  return eliminations.flatMap(({ sides }) =>
    sides.filter((side) => side.entity === undefined || side.entity === entity),
  );
}

/** The dimensions that cells must have for the eliminations to be read. */
export function askedDimensions(eliminations: readonly Elimination[]): readonly FilterDimension[] {
  const filters = eliminations.flatMap(({ sides }) => sides.flatMap((side) => side.accounts));
  return filterDimensions.filter((dimension) => filters.some((filter) => filter[dimension] !== undefined));
}
