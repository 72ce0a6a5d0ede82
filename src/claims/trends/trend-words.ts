/**
 * The words of change and comparison over years, as data. Bokmål and nynorsk stand together: a text in the one
 * often has a word of the other.
 *
 * Layer: claims; pure.
 */
import type { Version } from "../../base/period.ts";
import type { Way } from "./trend.ts";

export interface TrendWords {
  /** Verbs and nouns that say by themselves which way. */
  readonly moves: Readonly<Record<string, Way>>;
  /** «gikk ned», «gikk kraftig opp»: the verb, and the particle that says which way. */
  readonly particleVerbs: readonly string[];
  readonly particles: Readonly<Record<string, Way>>;
  /** Followed by «enn». */
  readonly comparatives: Readonly<Record<string, Way>>;
  /** «over budsjett», «under fjoråret»: followed by what it is against, without «enn». */
  readonly sides: Readonly<Record<string, Way>>;
  readonly than: string;
  readonly sizes: Readonly<Record<string, "well" | "slightly">>;
  readonly superlatives: Readonly<Record<string, Way>>;
  /** «rekordhøyt»: the highest of all. */
  readonly records: Readonly<Record<string, Way>>;
  readonly signs: Readonly<Record<string, 1 | -1>>;
  readonly negations: readonly string[];
  /** «aldri vært høyere», «har ikke vært lavere siden»: words between the negation and the comparative. */
  readonly never: readonly string[];
  readonly been: readonly string[];
  readonly yearBefore: readonly string[];
  readonly budgets: Readonly<Record<string, Version | "budget">>;
  /** Before what a change is measured from: «fra 2015», «sammenlignet med budsjettet». */
  readonly baseLeads: readonly string[];
  /** May stand between «enn» and what it names: «enn det som var budsjettert», «enn i 2015». */
  readonly thanFillers: readonly string[];
  readonly both: readonly string[];
  readonly and: readonly string[];
  readonly since: readonly string[];
  readonly in: readonly string[];
  readonly to: readonly string[];
  readonly by: readonly string[];
  readonly ever: readonly string[];
  readonly everAfter: readonly string[];
  readonly first: readonly string[];
  /** «på» in «på fem år». */
  readonly during: readonly string[];
  readonly several: readonly string[];
  readonly years: readonly string[];
  readonly inARow: readonly string[];
  /** «third consecutive year». */
  readonly consecutive: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly last: readonly string[];
  readonly oneOf: readonly string[];
  /** Begin another clause, whose words do not touch this one. */
  readonly clauses: readonly string[];
  /** May stand before a frame or a base, and say nothing: «for». */
  readonly leads: readonly string[];
  /** Anywhere in the clause, these make it something else than what happened. */
  readonly doubtful: readonly string[];
  /** Before the word of change, these make it another quantity than an amount. */
  readonly shares: readonly string[];
  /** After the word of change, these say nothing about it. */
  readonly plain: readonly string[];
  /** The word after these is what the figure is about: «i grunnskolen». */
  readonly prepositions: readonly string[];
}
