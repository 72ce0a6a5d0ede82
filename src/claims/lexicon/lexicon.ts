/**
 * The words of claims in one language, as data. docs/readings.md is made from these tables.
 *
 * Words are lower case and without a closing full stop; a key of several words has single spaces.
 *
 * Layer: claims; pure.
 */
import type { ReadingUnit } from "../claim.ts";

/** What a hedge does to the interval; `emphasis` does nothing («hele», «bare»). */
export type HedgeKind = "approx" | "below" | "above" | "at-least" | "at-most" | "well-above" | "emphasis";

export interface Scale {
  readonly power: number;
  /** MNOK: the scale is also the unit. */
  readonly kroner?: true;
  /** «millionene»: a noun of its own, so what follows is not what is counted. */
  readonly definite?: true;
}

export interface Comparator {
  readonly direction: "more" | "less";
  readonly well: boolean;
}

export interface Superlative {
  readonly order?: "highest" | "lowest";
}

export interface Lexicon {
  readonly decimalMark: "," | ".";
  readonly groupMark: "." | ",";
  /** Written with a full stop that does not end a sentence. */
  readonly abbreviations: readonly string[];
  /** Exact numbers in words, two to twelve; one is in `ones`. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Unmistakably the number one («én»). */
  readonly ones: readonly string[];
  /** One or an article: a number only before a scale or «av» and a number. */
  readonly articles: readonly string[];
  readonly scales: Readonly<Record<string, Scale>>;
  /** Units after the number. */
  readonly units: Readonly<Record<string, ReadingUnit>>;
  /** Kroner before the number: «kr 45 000». */
  readonly currencyBefore: readonly string[];
  readonly perInhabitant: readonly string[];
  readonly hedges: Readonly<Record<string, HedgeKind>>;
  /** «eller mer» after the number: at least. */
  readonly orMore: readonly string[];
  /** Followed by «de/dei/the» and a number: the number is another figure, and this one is compared with it. */
  readonly comparators: Readonly<Record<string, Comparator>>;
  readonly determiners: readonly string[];
  /** «mellom 4 og 6», «fra 5 til 10», and the word between in «4. til 10. trinn». */
  readonly ranges: readonly { readonly open: string; readonly between: string }[];
  readonly rangeWord: string;
  /** «ett av syv». */
  readonly ofWord: string;
  readonly minusWords: readonly string[];
  /** Words that say the amount is negative. */
  readonly negativeWords: readonly string[];
  readonly quantifiers: readonly string[];
  readonly superlatives: Readonly<Record<string, Superlative>>;
  readonly superlativeOwners: readonly string[];
  readonly placeWords: Readonly<Record<string, number>>;
  readonly months: readonly string[];
  /** Months as [years from the named one, month]. */
  readonly seasons: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** Words that may stand between a season or month and its year. */
  readonly yearJoiners: readonly string[];
  /** Before a year: «i 2017». */
  readonly yearLeads: readonly string[];
  /** Before a date, these change what is said. */
  readonly dateChangers: readonly string[];
  /** Anywhere in the phrase, these may change what a number means. */
  readonly changers: readonly string[];
  /** The same, but only right before a number. */
  readonly changersBefore: readonly string[];
  /** The same, but only right after a number. */
  readonly changersAfter: readonly string[];
  /** May stand right before a number without changing it. */
  readonly carriers: readonly string[];
  /** Endings of nouns and verbs that may stand right before a number. */
  readonly carrierEndings: readonly string[];
  /** Not nouns: end the noun that is counted. */
  readonly functionWords: readonly string[];
  /** Before a number that is a name or reference («kapittel 5»), so that it needs no binding. */
  readonly references: readonly string[];
}
