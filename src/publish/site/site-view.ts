/**
 * What every page needs to know: the report, the reader's language, and the page it stands on.
 *
 * Layer: publish; pure.
 */
import type { Language, Text } from "../../base/language.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedClaim, CheckedReport, PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import type { OpenData, PublishedTable } from "../open-data-file.ts";
import type { ReportChange } from "../report-change.ts";
import { figurePath, frontPath, type Path, relativeHref } from "./address.ts";
import type { Html } from "./html.ts";

/** `draft` shows findings at the sentence; `published` shows verdicts alone. */
export type SiteMode = "published" | "draft";

/** The report seen from one page. */
export interface View {
  readonly report: CheckedReport;
  readonly mode: SiteMode;
  readonly language: Language;
  /** The page's own path, the same in every language; links are relative to it. */
  readonly path: Path;
  /** Where the page lies: below a folder for its language, unless that is the report's own. */
  readonly place: Path;
  /** The report's languages, with the address of this page in each or of its front page; one when it has no other. */
  readonly languages: readonly {
    readonly language: Language;
    readonly href: string;
    readonly place: Path;
    readonly isSame: boolean;
  }[];
  /** The whole report as a PDF beside the pages, when there is one. */
  readonly pdf: Path | undefined;
  /** Each figure stands as data in a file of its own, and these tables do. */
  readonly hasData: boolean;
  /** There is an index to search. */
  readonly hasSearch: boolean;
  /** Pages that can be shared have a card each. */
  readonly hasCards: boolean;
  /** From this page to the top of the site, with a final slash. */
  readonly top: string;
  readonly tables: readonly PublishedTable[];
  /** A catalogue of the data lies beside them. */
  readonly hasCatalog: boolean;
  /** What changed since the approved edition, when that was given. */
  readonly changes: readonly ReportChange[] | undefined;
  /** A text in the reader's language. */
  say(text: Text): string;
  /** A link from this page. */
  href(to: Path, fragment?: string): string;
  /** Where a page lies in this language. */
  placeOf(to: Path): Path;
  /** Its link from the top of the site. */
  fromTop(to: Path, fragment?: string): string;
  /** The figure as the report has it at its own point. */
  figure(id: string): PublishedFigure | undefined;
  /** The link to that figure's page; undefined when it has none. */
  figureHref(id: string): string | undefined;
  /** The link to a value's page: of its own year and version, or its year on the figure's page. */
  valueHref(value: FigureValue): string | undefined;
}

/** A language of the site: its folder with a final slash, empty for the report's own, and the pages it has. */
export interface SiteEdition {
  readonly language: Language;
  readonly folder: Path;
  has(path: Path): boolean;
}

/** Pages lie in the folder of their language; data, fonts and the PDF are shared. */
function placeIn(folder: Path, path: Path): Path {
  return path.endsWith(".html") ? folder + path : path;
}

export function viewFrom(
  report: CheckedReport,
  mode: SiteMode,
  path: Path,
  beside: {
    readonly pdf?: Path | undefined;
    readonly changes?: readonly ReportChange[] | undefined;
    readonly data?: OpenData | undefined;
    readonly hasSearch?: boolean;
    readonly hasCards?: boolean;
    readonly editions?: readonly SiteEdition[];
  } = {},
): View {
  const language = report.meta.language;
  const editions = beside.editions ?? [];
  const folder = editions.find((one) => one.language === language)?.folder ?? "";
  const place = placeIn(folder, path);
  const href = (to: Path, fragment?: string): string => relativeHref(place, placeIn(folder, to), fragment);
  return {
    report,
    mode,
    language,
    path,
    place,
    languages: editions.map((one) => {
      const isSame = one.has(path);
      const there = placeIn(one.folder, isSame ? path : frontPath);
      return { language: one.language, href: relativeHref(place, there), place: there, isSame };
    }),
    pdf: beside.pdf,
    hasData: beside.data !== undefined,
    hasSearch: beside.hasSearch === true,
    hasCards: beside.hasCards === true,
    top: `./${"../".repeat(place.split("/").length - 1)}`,
    tables: beside.data?.tables ?? [],
    hasCatalog: beside.data?.hasCatalog === true,
    changes: beside.changes,
    say: (text) => text[language],
    href,
    placeOf: (to) => placeIn(folder, to),
    fromTop: (to, fragment) => relativeHref("", placeIn(folder, to), fragment),
    figure: (id) => report.figures.get(id),
    figureHref: (id) => (report.figures.has(id) ? href(figurePath(id)) : undefined),
    valueHref: (value) => {
      const key = figureKey(value, report.main);
      if (report.figures.has(key)) return href(figurePath(key));
      const { id } = value.definition;
      return report.figures.has(id) ? href(figurePath(id), `y${value.point.year}`) : undefined;
    },
  };
}

/** A page before it gets its frame. */
export interface Page {
  readonly path: Path;
  /** For the tab and the search engine; the report's title is added. */
  readonly title: string;
  readonly description?: string;
  /** The way here from the front page, the page itself left out. */
  readonly trail: readonly { readonly label: string; readonly path: Path }[];
  /** Which entry of the header it belongs to. */
  readonly section?: Path;
  /** `data`: figures and tables, set in the sans alone. `chapter`: long enough to show how far one has read. */
  readonly kind?: "data" | "chapter";
  /** Has a card of its own; the others are shared with the front page's. */
  readonly card?: true;
  /** What the page is, for machines (structured-data.ts). */
  readonly data?: Html | undefined;
  /** The only page that reads the index: its policy lets it, and its engine run. */
  readonly isSearch?: true;
  readonly main: Html;
}

/** `p12`: the anchor of a bound phrase, its number in the chapter. Stable while the text is. */
export function phraseAnchor(claim: CheckedClaim): string {
  const order = claim.chapter.bindings.findIndex(({ offset }) => offset === claim.binding.offset);
  return `p${order + 1}`;
}
