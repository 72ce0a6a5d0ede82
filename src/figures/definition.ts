/**
 * What a figure is: its names, unit and formula, as data. The catalogue (catalogue.ts) and a report's
 * own figures (own.ts) give the same shape.
 *
 * Layer: figures; pure.
 */
import type { Span } from "../base/finding.ts";
import type { Text } from "../base/language.ts";
import type { Version } from "../base/period.ts";
import type { PositiveWord } from "../base/sense.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";

/** Lower-case words with hyphens, and slashes between a family and its member: "drift/rammetilskudd". */
export type FigureId = string;

export const figureUnits = [
  "NOK",
  "percent",
  "percentage-points",
  "promille",
  "count",
  "ratio",
  "kr-per-inhabitant",
  "date",
  "truth",
  "rank",
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** A shift from the point a figure is asked for: another year or version of a component. */
export interface Shift {
  readonly years?: number;
  readonly year?: number;
  readonly version?: Version;
  readonly entity?: string;
}

export interface Term {
  readonly figure: FigureId;
  readonly factor: 1 | -1;
  readonly at?: Shift;
}

/** A part of an explanation, and what else an author may call it. */
export interface ExplainedTerm extends Term {
  /** Instead of the figure's own name: «Oppvekst» for «Netto driftsutgift, Oppvekst». */
  readonly name?: Text;
  readonly synonyms?: readonly string[];
}

export type Formula =
  | {
      readonly kind: "accounts";
      readonly filter: AccountFilter;
      readonly sign: 1 | -1;
      /** Without any posting in the filter's account classes there is no value, where it would else be 0. */
      readonly needsPart?: true;
    }
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  | {
      readonly kind: "ratio";
      readonly numerator: Term;
      readonly denominator: Term;
      readonly times: 1 | 100 | 1000;
    }
  /** From the earlier year to this: the difference, or the growth in percent. */
  | {
      readonly kind: "change";
      readonly of: FigureId;
      readonly years: number;
      readonly as: "difference" | "percent";
    }
  | {
      readonly kind: "compare";
      readonly left: Term;
      readonly operator: "<" | "<=" | "=" | ">=" | ">";
      readonly right: Term;
    }
  /** Place of this year's value among all years known up to and including this year. */
  | { readonly kind: "rank"; readonly of: FigureId; readonly order: "highest" | "lowest" }
  /** All years known of another figure within a span, both included. */
  | { readonly kind: "series"; readonly of: FigureId; readonly from?: number; readonly to?: number }
  /**
   * A total and what it is made of. With `against`, all are deviations: what stands at the point less what
   * stands there (budget, the year before). Without `by`, the parts follow from how the total is summed.
   */
  | {
      readonly kind: "explained";
      readonly total: Term;
      readonly by?: readonly ExplainedTerm[];
      readonly against?: Shift;
    }
  /** Only published values; see PublishedValue. */
  | { readonly kind: "published" }
  /** Rows of a register, without SQL. */
  | { readonly kind: "register"; readonly query: RegisterQuery }
  | {
      readonly kind: "sql";
      readonly sql: string;
      /** Where the query begins in its file, below the header. */
      readonly at: Span;
      readonly aggregate: SqlAggregate;
      readonly publishRows: boolean;
    }
  /** No public data can decide it: says what is missing. */
  | { readonly kind: "absent"; readonly reason: Text };

/**
 * How the rows of an own query become one value, exactly, by Fasit: `count` of rows, `distinct` values,
 * `sum`, `mean`, `min`, `max`, `range` (min–max), `one` (just one row), `every` (all rows true, and
 * at least one), `first`/`last` (dates), `known-mean` (the mean of the values that are there; rows without one are days that are
 * missing, and told). Each takes the column `value`. So the rows are the lineage.
 */
export type SqlAggregate =
  | "count"
  | "distinct"
  | "sum"
  | "mean"
  | "min"
  | "max"
  | "range"
  | "one"
  | "every"
  | "first"
  | "last"
  | "known-mean";

type Scalar = string | number | boolean;
/** What a cell must be: a value, any of several, or null for empty. */
export type RegisterCondition = Scalar | readonly Scalar[] | null;

/** What is wanted of a register's rows; register-query.ts says what each takes. */
export type RegisterMeasure =
  | "count"
  | "distinct"
  | "sum"
  | "mean"
  | "perSchoolDay"
  | "one"
  | "first"
  | "last"
  | "share"
  | "smallest"
  | "largest"
  | "range";

export interface RegisterQuery {
  readonly table: string;
  readonly measure: RegisterMeasure;
  /** The column measured; undefined counts rows. */
  readonly column?: string;
  readonly where: Readonly<Record<string, RegisterCondition>>;
  /** Rows of the figure's own year, by this date column. */
  readonly year?: string;
  readonly by?: readonly string[];
  /** Only the rows of the last day in this column: how many there are now, not how many were counted in all. */
  readonly latest?: string;
  /** Of `share`: what the rows must also meet. */
  readonly also?: Readonly<Record<string, RegisterCondition>>;
  readonly publish: boolean;
}

export interface Recommendation {
  readonly value: string;
  readonly atLeast: boolean;
  readonly source: Text;
  readonly year: number;
}

export interface FigureDefinition {
  readonly id: FigureId;
  readonly name: Text;
  readonly explanation: Text;
  readonly unit: FigureUnit;
  /** Decimals a page shows in tables; full precision stands on the figure's own page. */
  readonly decimals?: number;
  readonly noun?: Text;
  /** Whether it counts persons; default: when a register it asks holds persons. */
  readonly people?: boolean;
  readonly goodWhen: "up" | "down" | "neutral";
  /** For a change, a deviation or a result. Undefined: what the formula and the name say (sense.ts). */
  readonly positive?: PositiveWord;
  readonly formula: Formula;
  readonly recommendation?: Recommendation;
  /** Words an author may use for it, for near matches and later for binding. */
  readonly synonyms: readonly string[];
  /** The rule behind it, and conventions chosen ("internkjøp og internsalg holdt utenfor"). */
  readonly conventions: readonly Text[];
  /** Where an own figure is defined. */
  readonly at?: Span;
}
