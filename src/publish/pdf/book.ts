/**
 * What the PDF says, as plain data: the template (assets/pdf/template.typ) turns it into pages. No markup crosses
 * this border, so nothing an author writes can become code.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import type { Verdict } from "../../claims/claim.ts";

export type BookSpan =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "emphasis" | "strong" | "strike"; readonly spans: readonly BookSpan[] }
  | { readonly kind: "break" }
  | { readonly kind: "link"; readonly url: string; readonly spans: readonly BookSpan[] }
  | { readonly kind: "claim"; readonly spans: readonly BookSpan[]; readonly note: BookNote };

/** The footnote of a bound phrase: what the margin says on the site. */
export interface BookNote {
  readonly verdict: Verdict;
  readonly word: string;
  readonly reason: string | null;
  readonly values: readonly {
    readonly text: string | null;
    readonly name: string;
    readonly source: string;
    /** The label of the figure's entry in the answer key at the end. */
    readonly page: string | null;
  }[];
}

export interface BookTable {
  readonly caption: string;
  readonly unit: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly kind: "group" | "line" | "sum";
    readonly cells: readonly string[];
    /** The number of its note. */
    readonly mark: string | null;
  }[];
  readonly notes: readonly string[];
}

export interface BookCard {
  readonly number: string;
  readonly unit: string;
  readonly caption: string;
}

/** A drawing in a file of its own, with the words for those who do not see it. */
export interface BookDrawing {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  readonly unit: string;
}

export type BookBlock =
  | { readonly kind: "paragraph"; readonly spans: readonly BookSpan[] }
  | { readonly kind: "heading"; readonly level: number; readonly spans: readonly BookSpan[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly BookBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly BookBlock[] }
  | { readonly kind: "code" | "notice"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "table"; readonly table: BookTable }
  /** A table of the author's own. The first row names the columns. */
  | {
      readonly kind: "prose-table";
      readonly align: readonly ("left" | "right" | "center")[];
      readonly head: readonly (readonly BookSpan[])[];
      readonly rows: readonly (readonly (readonly BookSpan[])[])[];
    }
  | { readonly kind: "cards"; readonly cards: readonly BookCard[] }
  | { readonly kind: "drawing"; readonly drawing: BookDrawing };

export interface BookChapter {
  readonly title: string;
  readonly lead: string | null;
  readonly language: Language;
  readonly blocks: readonly BookBlock[];
}

/** An entry of the answer key at the end. */
export interface BookFigure {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** Nobody knows the value: `value` is the reason. */
  readonly absent: boolean;
  readonly point: string;
  readonly explanation: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly components: readonly {
    readonly role: string;
    readonly name: string;
    readonly value: string;
  }[];
  /** The path of its page on the site. */
  readonly address: string | null;
}

export interface Book {
  readonly title: string;
  readonly entity: string;
  readonly year: number;
  readonly language: Language;
  readonly region: "NO" | "GB";
  readonly headline: string;
  readonly lead: string;
  readonly synthetic: string | null;
  /** «37 påstander er kontrollert …: 35 stemmer, 2 ikke dokumentert». */
  readonly checked: string;
  /** «Vedtatt av kommunestyret 12. juni 2018». */
  readonly status: string | null;
  /** The arms on the cover, in a file of their own. */
  readonly logo: { readonly file: string; readonly alt: string } | null;
  readonly colours: { readonly brand: string };
  readonly words: Readonly<
    Record<
      | "contents"
      | "statements"
      | "trace"
      | "traceIntro"
      | "synthetic"
      | "syntheticMark"
      | "law"
      | "source"
      | "page",
      string
    >
  >;
  readonly chapters: readonly BookChapter[];
  readonly statements: readonly {
    readonly title: string;
    readonly law: string;
    readonly table: BookTable;
  }[];
  readonly figures: readonly BookFigure[];
}

/** A file the template reads beside book.json. */
export interface BookFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
