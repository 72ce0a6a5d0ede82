/**
 * The language of claims: what a phrase says about a number, and the verdict against a value.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Rational, Rounding } from "../base/rational.ts";

export type Verdict = "holds" | "contradicted" | "undocumented" | "unread";

/** How the written number bounds the true one; see facts on readings in docs. */
export type Bound = "stated" | "exact" | "approx" | "below" | "above" | "at-least" | "at-most" | "range";

export type ReadingUnit =
  | "kr"
  | "percent"
  | "percentage-points"
  | "promille"
  | "count"
  | "year"
  | "date"
  | "rank"
  | "all"
  | "kr-per-inhabitant";

/** What one numeric phrase says, in base units (kroner, not millions; percent as written). */
export interface Reading {
  /** The words it was read from, hedge included, and where they start in the phrase. */
  readonly text: string;
  readonly start: number;
  readonly unit: ReadingUnit;
  readonly bound: Bound;
  /** Undefined for ranges, dates and "all". */
  readonly value?: Rational;
  /** The interval in which the true figure must lie. Absent = open on that side. */
  readonly lower?: Rational;
  readonly upper?: Rational;
  readonly lowerIncluded: boolean;
  readonly upperIncluded: boolean;
  /** The step of the last digit that was written (or of the last non-zero one, for round numbers). */
  readonly step?: Rational;
  readonly hedge?: string;
  /** ISO date, month or year, for unit "date". */
  readonly date?: string;
  /** The noun counted, when one follows. */
  readonly noun?: string;
}

/** Why a verdict is what it is: codes, so that every language can say it (messages/claims.ts). */
export type Reason =
  | { readonly kind: "within" }
  | { readonly kind: "outside"; readonly part: number }
  | { readonly kind: "coarser"; readonly part: number }
  | { readonly kind: "absent"; readonly part: number }
  | { readonly kind: "wrong-unit"; readonly part: number }
  | { readonly kind: "no-number" }
  | { readonly kind: "count-mismatch"; readonly numbers: number; readonly figures: number }
  | { readonly kind: "false" }
  | { readonly kind: "unknown-words"; readonly words: string };

export interface ClaimInput {
  readonly phrase: string;
  readonly sentence: string;
  readonly phraseStart: number;
  readonly language: Language;
  readonly rounding: Rounding;
  /** The values of the bound figures, in the order of the binding. */
  readonly quantities: readonly Quantity[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly readings: readonly Reading[];
  readonly reason: Reason;
}
