/**
 * A checked report → a site: plain HTML that reads without JavaScript, one page for every chapter,
 * figure and statement, the figures as data, and a manifest.
 *
 * Layer: publish; pure: data in, files out, the same bytes every time.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import type { OpenData } from "../open-data-file.ts";
import type { ReportChange } from "../report-change.ts";
import { editionLanguages, editionReport } from "../shared/edition.ts";
import { textFile } from "../shared/lazy-file.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import {
  chapterPath,
  claimsDataPath,
  frontPath,
  isSafeName,
  logoPath,
  manifestPath,
  notFoundPath,
  openDataPath,
  type Path,
  scriptPath,
  searchScriptPath,
  stylesheetPath,
} from "./address.ts";
import type { SiteAssets } from "./assets.ts";
import type { CardPainter } from "./cards/card-painter.ts";
import { manifest } from "./manifest.ts";
import { claimsData, openData } from "./open-data.ts";
import { publicFiles } from "./public-files.ts";
import { publishFindings } from "./publish-findings.ts";
import { type SearchRecord, searchRecords } from "./search-records.ts";
import { sharedFiles, sitePages } from "./site-pages.ts";
import { type SiteEdition, type SiteMode, viewFrom } from "./site-view.ts";
import { themeCss } from "./theme-css.ts";

export interface SiteOptions {
  readonly assets: SiteAssets;
  readonly mode: SiteMode;
  /** The report as a PDF, which the pages then link to. */
  readonly pdf?: OutputFile;
  /** What changed since the approved edition. */
  readonly changes?: readonly ReportChange[];
  /** The open data beside the pages, which then link to them. */
  readonly data?: OpenData;
  /** The index that the page of search reads. */
  readonly search?: readonly OutputFile[];
  /** Paints the cards of pages that are shared; only a report that says where it is published has them. */
  readonly paintCard?: CardPainter;
}

/**
 * All files of the site, sorted by path. Findings FAS6001–6005; a page whose address cannot be or is
 * taken is left out and said so, everything else is there.
 */
export function publishSite(
  report: CheckedReport,
  { assets, mode, pdf, changes, data, search, paintCard }: SiteOptions,
): Loaded<readonly OutputFile[]> {
  const safe = withSafeNames(suppressedReport(report));
  const beside = {
    pdf: pdf?.path,
    changes,
    data,
    hasSearch: search !== undefined,
    hasCards: paintCard !== undefined,
    editions: siteEditions(safe),
  };
  const logo = safe.presentation?.logo;
  const main = editionReport(safe, safe.meta.language);
  const whole = viewFrom(safe, mode, frontPath, beside);
  const pages = editionLanguages(safe).flatMap((language) => {
    const edition = editionReport(safe, language);
    return sitePages(edition, (path) => viewFrom(edition, mode, path, beside));
  });
  const fronts = editionLanguages(safe).map((language) =>
    viewFrom(editionReport(safe, language), mode, frontPath, beside),
  );
  const files: readonly OutputFile[] = [
    ...pages,
    ...(mode === "draft" ? [] : publicFiles(fronts, pages, paintCard)),
    ...sharedFiles(main, (path) => viewFrom(main, mode, path, beside)),
    textFile(openDataPath, () => openData(whole)),
    textFile(claimsDataPath, () => claimsData(whole)),
    textFile(stylesheetPath, () => assets.stylesheet + themeCss(safe.presentation)),
    textFile(scriptPath, () => assets.script),
    ...(search === undefined ? [] : [textFile(searchScriptPath, () => assets.searchScript), ...search]),
    ...(pdf === undefined ? [] : [pdf]),
    ...(logo === undefined ? [] : [{ path: logoPath(logo.kind), bytes: logo.bytes }]),
    ...(data?.files ?? []),
    ...assets.fonts.map(({ name, bytes }) => ({ path: `fasit/${name}`, bytes })),
  ];
  const { kept, findings } = withoutDoubles(files);
  const all = [...kept, textFile(manifestPath, () => manifest(safe, kept))];
  const said = editionLanguages(report).map((language) => editionReport(report, language));
  const own = said.flatMap((edition) => publishFindings(viewFrom(edition, mode, frontPath, beside)));
  return {
    value: all.sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: [...onceEach(own), ...findings],
  };
}

/** What the site can be searched for, in every language it has. */
export function siteSearchRecords(report: CheckedReport): readonly SearchRecord[] {
  const safe = withSafeNames(suppressedReport(report));
  const editions = siteEditions(safe);
  return editionLanguages(safe).flatMap((language) =>
    searchRecords(viewFrom(editionReport(safe, language), "published", frontPath, { editions })),
  );
}

/** Where each language lies and which pages it has; none when the report has one language. */
function siteEditions(report: CheckedReport): readonly SiteEdition[] {
  return (report.editions ?? []).map(({ language }) => {
    const { chapters } = editionReport(report, language);
    const own = new Set(chapters.map(({ slug }) => chapterPath(slug)));
    return {
      language,
      folder: language === report.meta.language ? "" : `${language}/`,
      has: (path) => (path.startsWith("kapittel/") ? own.has(path) : path !== notFoundPath),
    };
  });
}

/** What is said of the report is said once, however many languages it has. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.code, one.at, one.data]), one])).values()];
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
