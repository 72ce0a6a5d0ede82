/**
 * The language of claims: what a phrase says about a number, and the verdict against a value.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Rational, Rounding } from "../base/rational.ts";
import type { CauseReason } from "./cause-reason.ts";
import { type HedgeWidths, type OwnWidth, standardWidths } from "./hedge-width.ts";
import type { HedgeKind } from "./lexicon/hedge.ts";
import type { Relation } from "./relation-name.ts";
import type { Side } from "./side.ts";
import type { Known, KnownValue } from "./trends/known.ts";
import type { TrendReason } from "./trends/trend-reason.ts";

export type Verdict = "holds" | "contradicted" | "undocumented" | "unread";

/** How the written number bounds the true one: docs/readings.md. */
export type Bound = "stated" | "exact" | "range" | Exclude<HedgeKind, "emphasis">;

export type ReadingUnit =
  | "kr"
  | "percent"
  | "percentage-points"
  | "promille"
  | "count"
  | "year"
  | "date"
  | "rank"
  /** «dobbelt så mange», «tre ganger»: how many times another number this one is. */
  | "times"
  | "all"
  | "kr-per-inhabitant";

/** The number itself inside a reading's text, so that a corrected one can be put in its place. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly decimals: number;
  /** 6 for «millioner»: the number is written in 10^power base units. */
  readonly power: number;
  readonly asWord: boolean;
}

/** «vesentlig mer enn de 66 millionene»: a second figure must lie on this side of the first. */
export interface Comparison {
  readonly direction: "more" | "less";
  /** True for «vesentlig» and its kin: at least 10 percent away. */
  readonly well: boolean;
  /** How much «vesentlig» is where the municipality has chosen for itself. */
  readonly ownWidth?: OwnWidth;
}

/** What one numeric phrase says, in base units (kroner, not millions; percent as written). */
export interface Reading {
  /** The words it was read from, and where they start in the phrase; below 0 for a hedge in front of the link. */
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
  /** The hedge reaches as far as the municipality has chosen, not as far as it usually does. */
  readonly ownWidth?: OwnWidth;
  /** ISO date, month or year (`2017-12-11`, `2016-06`, `2015`), `--01` for a month of no year, `2015/2018`. */
  readonly date?: string;
  /** For a season: the months it may mean, `2018-08`. */
  readonly months?: readonly string[];
  /** «første halvår 2017», «utgangen av 2017»: what is told beside it is told of a part of the year. */
  readonly partOf?: "counted" | "loose";
  /** The noun counted, when one follows. */
  readonly noun?: string;
  readonly written?: WrittenNumber;
  readonly comparison?: Comparison;
  /** What the words around it say the number is: a change, or a distance from budget. */
  readonly relation?: Relation;
  /** «underskudd»: the word that made the number negative. */
  readonly signWord?: string;
  /** The figure says that what the word says is below zero. */
  readonly signSure?: true;
  /** «mindreforbruk på»: the side of a budget, of zero or of another year that the number is said to be on. */
  readonly side?: Side;
  /** «ett av syv»: the one need not be bound. */
  readonly optional?: boolean;
  /** A scale without unit or noun («421 millioner») may be kroner or a count: the figure says which. */
  readonly unitOpen?: boolean;
  /** For a range: its ends when «om lag» stands before it. */
  readonly widened?: { readonly lower: Rational; readonly upper: Rational };
  /** «fra 1 180 til 1 240» with no word of change by it: a span, or what was before and after. */
  readonly fromTo?: true;
  /** «halvparten», «to tredeler»: a share in words, also of a ratio that is not in percent. */
  readonly share?: boolean;
  /** The part of «tre av fire»: what it is as a share of the whole, in percent; `inWords` when both are words. */
  readonly asShare?: Reading & { readonly inWords: boolean };
  /** «fra 48,3 til 41,6 prosent»: the level before and after a change. */
  readonly level?: "before" | "after";
  /** «økte fra 48,3 til 41,6»: the word of change that the two levels go against. */
  readonly contrary?: string;
  /** For unit "rank": which end is meant; «beste» may be either. */
  readonly order?: "highest" | "lowest";
  /** For unit "rank": among the years after this one («siden 2013»), or all of them («noen gang»). */
  readonly since?: number | "ever";
  /** A place that is said («tredje størst», «3. plass»), not the first of a superlative. */
  readonly placed?: boolean;
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
  | { readonly kind: "false"; readonly part: number }
  /** The second figure is not on the side of the first that the phrase says. */
  | { readonly kind: "comparison"; readonly part: number }
  /** A comparison with a figure that is not bound. */
  | { readonly kind: "comparison-alone" }
  /** «alle våre 6500»: the two figures differ. */
  | { readonly kind: "not-equal"; readonly part: number }
  /** A rank among too few known years to say anything. */
  | { readonly kind: "few-years"; readonly known: number; readonly part: number }
  /** About the reasons for a deviation. */
  | { readonly kind: "causes"; readonly part: number; readonly why: CauseReason }
  /** «mindreforbruk»: the figure does not say what a value above zero is. */
  | { readonly kind: "sign"; readonly part: number; readonly words: string }
  /** About other years and versions of the figure. */
  | { readonly kind: "trend"; readonly part: number; readonly why: TrendReason }
  /** «økte fra 48,3 til 41,6»: the word and the numbers go different ways. */
  | { readonly kind: "contrary"; readonly words: string }
  | { readonly kind: "unknown-words"; readonly words: string };

/** The report's own choices that say what a number means. */
export interface Conventions {
  readonly rounding: Rounding;
  /** The municipality's own widths of hedges. */
  readonly widths: HedgeWidths;
}

/** What numbers and hedges mean where no report says otherwise. */
export const usualConventions: Conventions = { rounding: "half-away", widths: standardWidths };

export interface ClaimInput extends Conventions {
  readonly phrase: string;
  readonly sentence: string;
  readonly phraseStart: number;
  readonly language: Language;
  /** The values of the bound figures, in the order of the binding. */
  readonly quantities: readonly Quantity[];
  /**
   * What else is known of each, in the same order: what kind of figure it is, and its other years and versions.
   * Without it the claim is decided by the values alone.
   */
  readonly known?: readonly (Known | undefined)[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly readings: readonly Reading[];
  readonly reason: Reason;
  /** The reading the reason is about, when it is about one: what the text says of the figure at `part`. */
  readonly decisive?: Reading;
  /** Where hedges reach as the municipality has chosen: which, and the verdict if they reached as they usually do. */
  readonly own?: { readonly widths: readonly OwnWidth[]; readonly otherwise: Verdict };
  /** What the decisive reading answers, where that is not the figure itself: how much it rose. */
  readonly answers?: Quantity;
  /** The other years and versions of the figure that decided it, by year. */
  readonly compared?: readonly KnownValue[];
}
