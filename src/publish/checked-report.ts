/**
 * A checked report: everything a publisher needs, nothing it must compute. `compile` makes it; each
 * format under this folder turns it into files.
 *
 * Layer: publish; pure.
 */
import type { Finding } from "../base/finding.ts";
import type { Language, Text } from "../base/language.ts";
import type { Ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Rational, Rounding } from "../base/rational.ts";
import type { Decision, Verdict } from "../claims/claim.ts";
import type { HedgeWidths } from "../claims/hedge-width.ts";
import type { Known } from "../claims/trends/known.ts";
import type { ComparedValue } from "../figures/compared.ts";
import type { ParticipantGroup } from "../figures/programme-figures.ts";
import type { SsbDifference } from "../figures/ssb-difference.ts";
import type { FigureValue } from "../figures/value.ts";
import type { Binding, Chapter } from "../prose/chapter.ts";
import type { CheckedRequirement } from "../prose/legal/checklist.ts";
import type { InternalTrade, Statement } from "../statements/statement.ts";
import type { LedgerRow, LoadedSource } from "../warehouse/warehouse.ts";
import type { MergerTables } from "./merger-tables.ts";
import type { RegistersShown } from "./register-rows.ts";

export interface CheckedClaim {
  readonly binding: Binding;
  readonly chapter: Chapter;
  /** In the order of the binding. Empty when an id is unknown (the finding says so). */
  readonly values: readonly FigureValue[];
  readonly decision: Decision;
  /** The other years and versions of the figure that decided it, by year; absent when there are none. */
  readonly compared?: readonly FigureValue[];
  /** What was known of each bound figure when it was decided, to judge another wording by. */
  readonly known?: readonly Known[];
}

/** The five counts every surface shows. */
export interface ClaimCounts extends Readonly<Record<Verdict, number>> {
  readonly unbound: number;
}

export interface SeriesPoint {
  readonly year: number;
  readonly quantity: Quantity;
  /** Computed from a ledger, or somebody's published value. */
  readonly origin: "computed" | "published";
  /** The municipality numbers it was carried over from, when the area had others that year. */
  readonly carriedFrom?: readonly string[];
}

/** A figure with all its page shows. */
export interface PublishedFigure {
  readonly value: FigureValue;
  /** Every year a value is known for, ascending, versions as the figure's own point. */
  readonly series: readonly SeriesPoint[];
  /** The ledger rows behind it, summed over the formula (factor applied); empty for other lineages. */
  readonly rows: readonly { readonly row: LedgerRow; readonly point: Point; readonly factor: 1 | -1 }[];
  /** For a figure that is no sum (a ratio, a change, a comparison): the rows of each of its components. */
  readonly parts?: readonly { readonly value: FigureValue; readonly rows: PublishedFigure["rows"] }[];
  readonly sources: readonly LoadedSource[];
  /** What is published for others in the same year; absent or empty when there is nothing. */
  readonly beside?: readonly ComparedValue[];
  readonly usedBy: readonly CheckedClaim[];
  /** Why SSB's figure is another, for the figures that have a counterpart among SSB's. */
  readonly ssb?: SsbDifference;
}

/** The table of service areas: regulated budget minus accounts; positive is a mindreforbruk. */
export interface AreaRow {
  readonly area: string;
  readonly name: string;
  readonly accountsOre: Ore | undefined;
  readonly originalOre: Ore | undefined;
  readonly revisedOre: Ore | undefined;
  readonly deviationOre: Ore | undefined;
  readonly figureId: string;
}

export interface ReportMeta {
  readonly entity: string;
  readonly entityName: string;
  readonly municipalityNumber: string;
  readonly year: number;
  readonly language: Language;
  readonly title: string;
  /** The front page: a headline that is a sentence, a lead, four figures that matter. */
  readonly headline: string;
  readonly lead: string;
  readonly highlights: readonly { readonly figure: string; readonly caption: string }[];
  readonly internalTrade: InternalTrade;
  readonly rounding: Rounding;
  /** The municipality's own widths of hedges. */
  readonly widths: HedgeWidths;
  /** What is made up, in the author's words; undefined when nothing is. */
  readonly synthetic: Text | undefined;
}

/** One language of a report in several: its front page, and how the check of its chapters went. */
export interface Edition extends Pick<ReportMeta, "language" | "title" | "headline" | "lead" | "highlights"> {
  readonly counts: ClaimCounts;
}

/** The municipality's arms or logo, checked: no script, nothing from elsewhere. */
export interface Logo {
  readonly kind: "svg" | "png";
  readonly bytes: Uint8Array;
  /** In the picture's own units; only their ratio matters. */
  readonly width: number;
  readonly height: number;
}

/** How the report looks and stands in public, as fasit.yaml says it. */
export interface Presentation {
  /** `#rrggbb`, with enough contrast. */
  readonly colour?: string | undefined;
  readonly logo?: Logo | undefined;
  /** Where it is published, with a final slash. */
  readonly address?: string | undefined;
  readonly feedback?: string | undefined;
  /** Who gives out the open data, as catalogues of data must say it. */
  readonly data?: OpenDataTerms | undefined;
  readonly status?: ReportStatus | undefined;
  readonly accessibility?:
    | {
        readonly contact?: string | undefined;
        readonly statement?: string | undefined;
        readonly tested?: string | undefined;
        readonly shortcomings?: readonly Text[] | undefined;
      }
    | undefined;
}

export const dataLicenses = ["NLOD-2.0", "CC-BY-4.0", "CC0-1.0"] as const;
export type DataLicense = (typeof dataLicenses)[number];

export interface OpenDataTerms {
  /** Nine digits. */
  readonly organisation?: string | undefined;
  /** `https://…` or `mailto:…`. */
  readonly contact?: string | undefined;
  readonly license?: DataLicense | undefined;
}

/** Draft or approved; `date` as 2018-06-12. */
export interface ReportStatus {
  readonly state: "draft" | "approved";
  readonly by?: string | undefined;
  readonly date?: string | undefined;
}

/** A file the report was built from. Paths as in LoadedSource. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** In a register, `part` counts some of what `whole` counts: those who came, of those who were asked. */
export interface CountedPart {
  readonly table: string;
  readonly part: string;
  readonly whole: string;
}

/** A cell of a table: a number, nothing there, or a number that is hidden. */
export type ShownCell = { readonly value: Rational } | "empty" | "hidden";

/** A table as it is published. */
export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly ShownCell[];
    /** Undefined when sums to the right are not asked for. */
    readonly total: ShownCell | undefined;
  }[];
  /** The bottom line; undefined when it is not asked for. */
  readonly totals: readonly ShownCell[] | undefined;
  readonly total: ShownCell | undefined;
}

export interface CheckedReport {
  readonly meta: ReportMeta;
  /** The point the report is about: its entity, its year, and the accounts (or what stands in for them). */
  readonly main: Point;
  /** Chapters, claims and counts are those of all languages; `shared/edition.ts` takes one out. */
  readonly chapters: readonly Chapter[];
  readonly claims: readonly CheckedClaim[];
  readonly counts: ClaimCounts;
  /** The languages, the report's own among them; absent when it has one. */
  readonly editions?: readonly Edition[];
  /** By figureKey (figure-key.ts): the id, for values at `main`; only those that a claim, a block, a statement or a component refers to, and all own figures. */
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  readonly statements: readonly Statement[];
  readonly areas: readonly AreaRow[];
  /** Registers that hold persons, by table: small numbers from them are not published. */
  readonly peopleTables?: readonly string[];
  /** Every ledger of the report whole, at the published grain; absent when rows are not read. */
  readonly ledger?: readonly { readonly point: Point; readonly rows: readonly LedgerRow[] }[];
  /** Columns of those registers that count some of what another counts. */
  readonly parts?: readonly CountedPart[];
  /** The tables of its blocks, by tableKey (shared/count-table.ts), when small numbers have been hidden in them. */
  readonly tables?: ReadonlyMap<string, ShownTable>;
  readonly sources: readonly LoadedSource[];
  /** Of a report that puts several municipalities together. */
  readonly merger?: MergerTables;
  /** Rows of the registers that have pages of their own, and who takes part in programmes. */
  readonly registers?: RegistersShown;
  readonly participants?: readonly ParticipantGroup[];
  /** The legal checklist; absent when it is not in use. */
  readonly legal?: readonly CheckedRequirement[];
  /** Colour, arms, address, approval; absent where nothing is said. */
  readonly presentation?: Presentation;
  /** Settings, own figures and prose, for the manifest; the sources are added to them there. */
  readonly inputs?: readonly InputFile[];
  readonly findings: readonly Finding[];
}

/**
 * A file of the output: path below the output folder with forward slashes, and its bytes, which may be made when
 * they are first asked for.
 */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
