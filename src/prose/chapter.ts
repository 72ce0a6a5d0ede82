/**
 * A chapter: CommonMark with positions, its bindings and its Fasit blocks.
 *
 * Layer: prose; pure.
 */
import type { Root } from "mdast";
import type { Span } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Version } from "../base/period.ts";

/**
 * A link that ties a phrase to figures: `[421 millioner](fasit:netto-driftsresultat?år=2017)`. Several
 * figures joined by `+` answer the numbers of the phrase in order: `[276 søknader fra 58 land](fasit:soknader+land)`.
 */
export interface Binding {
  readonly figures: readonly string[];
  readonly year?: number;
  readonly version?: Version;
  readonly entity?: string;
  /** The phrase as a reader sees it; empty when the figure is asked to write itself. */
  readonly phrase: string;
  /** The whole link, and the phrase inside it. */
  readonly at: Span;
  readonly phraseAt: Span;
  /** Offset of the link in the file: its key, and how a renderer finds it again. */
  readonly offset: number;
  /**
   * The sentence it stands in, as plain text, and where the phrase starts in it. In a table: the names of the
   * row and the column, the cell, and the unit that a heading gives its bare number.
   */
  readonly sentence: string;
  readonly phraseStart: number;
  /** Which top-level node of `root` it stands in: the margin's unit. */
  readonly blockIndex: number;
  /** The nearest heading above it. */
  readonly heading: string;
}

/** Which columns of a query's rows a block draws. */
export interface BlockColumns {
  readonly label: string;
  /** A number; of a timeline, a date. */
  readonly value: string;
}

const rowsBlockKinds = ["timeline", "funnel", "bars"] as const;
export type RowsBlockKind = (typeof rowsBlockKinds)[number];

/** ```` ```fasit statement ```` with a YAML body. */
export type FasitBlock =
  | { readonly kind: "statement"; readonly id: string; readonly at: Span; readonly offset: number }
  /** A part of the pages on mergers, programmes and innovation: `program/ny-kommune/tidslinje`. */
  | { readonly kind: "part"; readonly id: string; readonly at: Span; readonly offset: number }
  | {
      readonly kind: "cards";
      readonly figures: readonly string[];
      readonly at: Span;
      readonly offset: number;
    }
  | {
      readonly kind: "chart";
      readonly form: "bar" | "line";
      /** One figure over years, or several figures in one year. */
      readonly figures: readonly string[];
      readonly years?: readonly [number, number];
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** A figure of the kind `explained`, which is the only one in `figures`. */
  | {
      readonly kind: "waterfall";
      readonly figures: readonly string[];
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** Rows of a small table, drawn one way or another; they are figures, or the rows of one query. */
  | {
      readonly kind: RowsBlockKind;
      /** The figures, or the one whose published rows are `rows`. */
      readonly figures: readonly string[];
      readonly rows?: BlockColumns;
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** Each figure against its target: a figure's id or a number as it is written. */
  | {
      readonly kind: "progress";
      readonly figures: readonly string[];
      readonly goals: readonly { readonly figure: string; readonly target: string }[];
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** Several figures over the same years: a small drawing of each, or side by side year by year. */
  | {
      readonly kind: "multiples" | "comparison";
      readonly figures: readonly string[];
      readonly years?: readonly [number, number];
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** A figure beside what is published for others: all of them, or the codes in `with`. */
  | {
      readonly kind: "others";
      readonly figures: readonly string[];
      readonly with?: readonly string[];
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    }
  /** The published rows of one query, put together by two of their columns; the one figure in `figures`. */
  | ({
      readonly kind: "table";
      readonly figures: readonly string[];
      /** As a table, or a small drawing of each row. */
      readonly form: "table" | "lines";
      readonly title?: string;
      readonly at: Span;
      readonly offset: number;
    } & TableSpec)
  | { readonly kind: "areas"; readonly title?: string; readonly at: Span; readonly offset: number };

/** How rows become a table. */
export interface TableSpec {
  /** The column whose values name the rows. */
  readonly rows: string;
  /** The column whose values name the columns, or the date column they are the months of; none: one column. */
  readonly columns?: { readonly by: string; readonly month: boolean };
  /** The column that is summed; none: rows are counted. */
  readonly value?: string;
  /** Sums below, to the right, or both. */
  readonly totals: "none" | "down" | "across" | "both";
}

/**
 * The plain prose of one paragraph or cell of a table, without what is in links, headings, code and images: each of those
 * stands as one `placeholder` character. The claims room looks for unbound numbers here.
 */
export interface ProseRun {
  readonly text: string;
  /** In a table: the names of the row and the column, and the unit a heading gives. */
  readonly cell?: { readonly label: string; readonly unit?: string };
  /** Where characters `start` up to `end` of `text` stand in the file. */
  at(start: number, end: number): Span;
}

/** U+FFFC, the object replacement character: stands in a run for a link, code or an image. */
export const placeholder = "\ufffc";

/** That a chapter meets a requirement of the law: one of the ids under `meets` in its front matter. */
export interface MeetsClaim {
  readonly id: string;
  readonly at: Span;
}

export interface Chapter {
  /** Relative to the report folder: `report/01-okonomi.md`. */
  readonly file: string;
  /** For addresses: `okonomi`. */
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly language: Language;
  /** From front matter: a short text under the title. */
  readonly lead?: string;
  /** From front matter: what the law demands and the chapter says it holds (legal/). Absent: nothing. */
  readonly meets?: readonly MeetsClaim[];
  /**
   * mdast with offsets in the whole file. Raw HTML, unsafe links and images are already taken out, and
   * reference links stand as plain links.
   */
  readonly root: Root;
  readonly bindings: readonly Binding[];
  readonly blocks: readonly FasitBlock[];
  readonly runs: readonly ProseRun[];
}
