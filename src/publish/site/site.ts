/**
 * A checked report → a site: plain HTML that reads without JavaScript, one page for every chapter,
 * figure and statement, the figures as data, and a manifest.
 *
 * Layer: publish; pure: data in, files out, the same bytes every time.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import type { ReportChange } from "../report-change.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import { textFile } from "../shared/text-file.ts";
import { aboutPage } from "./about-page.ts";
import { accessibilityPage } from "./accessibility-page.ts";
import {
  aboutPath,
  accessibilityPath,
  chapterPath,
  claimsDataPath,
  contentsPath,
  figurePath,
  figureRowsPagePath,
  figureRowsPath,
  figuresPath,
  frontPath,
  glossaryPath,
  isSafeName,
  logoPath,
  manifestPath,
  methodPath,
  notFoundPath,
  openDataPath,
  type Path,
  scriptPath,
  searchPath,
  searchScriptPath,
  statementCsvPath,
  statementPath,
  statementsPath,
  stylesheetPath,
} from "./address.ts";
import type { SiteAssets } from "./assets.ts";
import { chapterPage } from "./chapter-page.ts";
import { contentsPage } from "./contents-page.ts";
import { figurePage } from "./figure-page.ts";
import { figureRowsCsv, hasFigureRows, hasRowsPage } from "./figure-rows.ts";
import { figureRowsPage } from "./figure-rows-page.ts";
import { figuresPage } from "./figures-page.ts";
import { frontPage } from "./front-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { manifest } from "./manifest.ts";
import { methodPage } from "./method-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { claimsData, openData } from "./open-data.ts";
import { framedPage } from "./page-frame.ts";
import { publishFindings } from "./publish-findings.ts";
import { searchPage } from "./search-page.ts";
import { type SearchRecord, searchRecords } from "./search-records.ts";
import { type Page, type SiteMode, type View, viewFrom } from "./site-view.ts";
import { statementCsv, statementPage, statementsPage } from "./statement-page.ts";
import { themeCss } from "./theme-css.ts";

export interface SiteOptions {
  readonly assets: SiteAssets;
  readonly mode: SiteMode;
  /** The report as a PDF, which the pages then link to. */
  readonly pdf?: OutputFile;
  /** What changed since the approved edition. */
  readonly changes?: readonly ReportChange[];
  /** The open data beside the pages, which then link to them. */
  readonly data?: readonly OutputFile[];
  /** The index that the page of search reads. */
  readonly search?: readonly OutputFile[];
}

/**
 * All files of the site, sorted by path. Findings FAS6001–6005; a page whose address cannot be or is
 * taken is left out and said so, everything else is there.
 */
export function publishSite(
  report: CheckedReport,
  { assets, mode, pdf, changes, data, search }: SiteOptions,
): Loaded<readonly OutputFile[]> {
  const safe = withSafeNames(suppressedReport(report));
  const logo = safe.presentation?.logo;
  const at = (path: Path): View =>
    viewFrom(safe, mode, path, {
      pdf: pdf?.path,
      changes,
      hasData: data !== undefined,
      hasSearch: search !== undefined,
    });
  const page = (path: Path, make: (view: View) => Page): OutputFile => {
    return textFile(path, () => {
      const view = at(path);
      return framedPage(view, make(view));
    });
  };
  const files: readonly OutputFile[] = [
    page(frontPath, frontPage),
    ...safe.chapters.map((chapter) => page(chapterPath(chapter.slug), (view) => chapterPage(view, chapter))),
    page(contentsPath, contentsPage),
    page(figuresPath, figuresPage),
    ...[...safe.figures].flatMap(([id, figure]) => {
      const html = page(figurePath(id), (view) => figurePage(view, figure));
      if (!hasFigureRows(figure)) return [html];
      const rows = textFile(figureRowsPath(id), () => figureRowsCsv(figure) ?? "");
      if (!hasRowsPage(figure)) return [html, rows];
      return [html, page(figureRowsPagePath(id), (view) => figureRowsPage(view, figure)), rows];
    }),
    page(statementsPath, statementsPage),
    ...safe.statements.flatMap((statement) => [
      page(statementPath(statement.id), (view) => statementPage(view, statement)),
      textFile(statementCsvPath(statement.id), () =>
        statementCsv(at(statementCsvPath(statement.id)), statement),
      ),
    ]),
    page(aboutPath, aboutPage),
    page(methodPath, methodPage),
    page(glossaryPath, glossaryPage),
    page(searchPath, searchPage),
    page(accessibilityPath, accessibilityPage),
    page(notFoundPath, notFoundPage),
    textFile(openDataPath, () => openData(at(openDataPath))),
    textFile(claimsDataPath, () => claimsData(at(claimsDataPath))),
    textFile(stylesheetPath, () => assets.stylesheet + themeCss(safe.presentation)),
    textFile(scriptPath, () => assets.script),
    ...(search === undefined ? [] : [textFile(searchScriptPath, () => assets.searchScript), ...search]),
    ...(pdf === undefined ? [] : [pdf]),
    ...(logo === undefined ? [] : [{ path: logoPath(logo.kind), bytes: logo.bytes }]),
    ...(data ?? []),
    ...assets.fonts.map(({ name, bytes }) => ({ path: `fasit/${name}`, bytes })),
  ];
  const { kept, findings } = withoutDoubles(files);
  const all = [...kept, textFile(manifestPath, () => manifest(safe, kept))];
  return {
    value: all.sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: [...publishFindings(viewFrom(report, mode, frontPath)), ...findings],
  };
}

/** What the site can be searched for. */
export function siteSearchRecords(report: CheckedReport): readonly SearchRecord[] {
  return searchRecords(viewFrom(withSafeNames(suppressedReport(report)), "published", frontPath));
}

/** The report without what cannot have an address: no page, and no link to it. */
function withSafeNames(report: CheckedReport): CheckedReport {
  return {
    ...report,
    chapters: report.chapters.filter(({ slug }) => isSafeName(slug)),
    figures: new Map([...report.figures].filter(([id]) => isSafeName(id))),
    statements: report.statements.filter(({ id }) => isSafeName(id)),
  };
}

/** The first file at each address, and a finding for each that came later. */
function withoutDoubles(files: readonly OutputFile[]): {
  readonly kept: readonly OutputFile[];
  readonly findings: readonly Finding[];
} {
  const byPath = new Map<Path, OutputFile>();
  const findings: Finding[] = [];
  for (const file of files) {
    if (byPath.has(file.path)) findings.push(finding("FAS6002", undefined, { path: file.path }));
    else byPath.set(file.path, file);
  }
  return { kept: [...byPath.values()], findings };
}
