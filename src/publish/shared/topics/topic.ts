/**
 * A topic: what a merger, a programme or the innovation work shows beside the prose, as plain data. The site makes a page
 * of it, a chapter and the PDF bring in single parts, and every table is also a file of data.
 *
 * Layer: publish; pure. Texts are in the report's language.
 */
import type { Rational } from "../../../base/rational.ts";
import type { CsvCell } from "../csv.ts";

/** Where a word leads: another topic, or a figure's page by its figureKey. */
export type TopicLink = { readonly topic: string } | { readonly figure: string };

export interface TopicCell {
  readonly text: string;
  /** As data; the text when left out. */
  readonly exact?: CsvCell;
  readonly link?: TopicLink;
}

export interface TopicColumn {
  readonly label: string;
  /** Its name in the file of data; the label when left out. */
  readonly data?: string;
  readonly numeric?: true;
  /** The one that stands beside the row's name on a phone. */
  readonly main?: true;
}

export interface TopicTable {
  readonly columns: readonly TopicColumn[];
  /** A heading has one cell. */
  readonly rows: readonly {
    readonly kind: "line" | "sum" | "group";
    readonly cells: readonly TopicCell[];
  }[];
  /** What the amounts are in, or what the rows are. */
  readonly unit?: string;
}

export interface TopicEvent {
  /** `2017-12-11`, `2017-12` or `2017`. */
  readonly date: string;
  readonly when: string;
  readonly what: string;
  /** Not yet when the report's year ended. */
  readonly planned: boolean;
}

export interface TopicStep {
  readonly label: string;
  readonly text: string;
  readonly value: Rational | undefined;
}

/** What a part draws above its table. */
export type TopicDrawing =
  | { readonly kind: "timeline"; readonly events: readonly TopicEvent[] }
  | { readonly kind: "funnel"; readonly steps: readonly TopicStep[] };

export interface TopicPart {
  /** What an author asks for: `program/ny-kommune/tidslinje`. The last word is its anchor and its file. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly drawing?: TopicDrawing;
  readonly table?: TopicTable;
  /** Names and what is said of each, for a single thing. */
  readonly facts?: readonly { readonly term: string; readonly cell: TopicCell }[];
}

export interface Topic {
  /** Its address: `sammenslaing`, `program/ny-kommune`. */
  readonly id: string;
  readonly title: string;
  readonly kicker: string;
  readonly lead?: string;
  /** The topic it stands below. */
  readonly parent?: string;
  readonly parts: readonly TopicPart[];
  readonly synthetic: boolean;
}

/** A part's anchor on its page, and the name of its file. */
export const partName = ({ id }: TopicPart): string => id.slice(id.lastIndexOf("/") + 1);
