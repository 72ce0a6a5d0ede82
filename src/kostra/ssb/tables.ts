/**
 * The tables SSB's accounting figures are computed from, as typed rows of one year. Codes are text with
 * their leading zeros; every row knows its place, so that what is wrong with it can be shown.
 *
 * Layer: kostra; pure.
 */
import type { Span } from "../../base/finding.ts";

/** One row of a hierarchy: `to` is the sum over its `from`, each with its sign. */
export interface Edge {
  readonly to: string;
  /** A code; in a netting hierarchy also `COPY` (see netting.ts). */
  readonly from: string;
  readonly sign: 1n | -1n;
  readonly at?: Span;
}

/** An amount in the unit of the file (SSB: 1000 kr), with SSB's own sign: expenses and income positive. */
export interface Posting {
  readonly region: string;
  /** D operations, I investment. */
  readonly kontoklasse: string;
  readonly funksjon: string;
  readonly art: string;
  readonly amount: bigint;
  readonly at?: Span;
}

export const starColumns = ["region", "kontoklasse", "funksjon", "art"] as const;
export type StarColumn = (typeof starColumns)[number];

/** A row of the star table: a pattern for each column it uses, and whether it publishes or withholds. */
export interface StarRow {
  readonly patterns: Readonly<Partial<Record<StarColumn, string>>>;
  readonly publishes: boolean;
}

/** A correction as it is written: `D:FG2:AGID2 = D:FG2:AGID2 + I:FG2:AGID2`. */
export interface FormulaText {
  readonly text: string;
  readonly at?: Span;
}

export interface AccountTables {
  /** The treasury (kasse). */
  readonly postings: readonly Posting[];
  /** Special units (særbedrifter). */
  readonly unitPostings: readonly Posting[];
  readonly funksjonEdges: readonly Edge[];
  readonly artEdges: readonly Edge[];
  /** What is netted away, computed on the special units and on the treasury. */
  readonly unitNetting: readonly Edge[];
  readonly treasuryNetting: readonly Edge[];
  readonly stars: readonly StarRow[];
  readonly formulas: readonly FormulaText[];
}

/** B is the treasury alone; A is with special units and what is netted away between them. */
export type Scope = "A" | "B";

/** The units of the balance; A is the sum of the three. */
export const balanceUnits = ["B", "sbedr", "lanefond"] as const;
export type BalanceUnit = (typeof balanceUnits)[number];

export interface BalancePosting {
  readonly region: string;
  readonly kapittel: string;
  readonly unit: BalanceUnit;
  readonly amount: bigint;
  readonly at?: Span;
}

export interface BalanceTables {
  readonly postings: readonly BalancePosting[];
  readonly kapittelEdges: readonly Edge[];
}
