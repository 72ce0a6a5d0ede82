/**
 * A report folder → a site on disk, whole or not at all.
 */
import { type Finding, finding, sortFindings } from "../base/finding.ts";
import { changesSince } from "../mend/since.ts";
import type { FasitBlock } from "../prose/chapter.ts";
import type { CheckedReport, OutputFile } from "../publish/checked-report.ts";
import { claimRecord } from "../publish/claim-record.ts";
import { publishOpenData } from "../publish/opendata/opendata.ts";
import { loadPdfAssets } from "../publish/pdf/assets.ts";
import { publishPdf } from "../publish/pdf/pdf.ts";
import { suppressedReport } from "../publish/shared/suppressed-report.ts";
import { figurePath, pdfPath } from "../publish/site/address.ts";
import { loadSiteAssets } from "../publish/site/assets.ts";
import { blockDrawings } from "../publish/site/block-drawings.ts";
import { loadCardPainter } from "../publish/site/cards/card-painter.ts";
import { searchIndex } from "../publish/site/search-index.ts";
import { publishSite, siteSearchRecords } from "../publish/site/site.ts";
import { type Compilation, compile, type Progress } from "./compile.ts";
import { readEarlierClaims } from "./earlier-claims.ts";
import type { Memory } from "./memory.ts";
import type { SourceOpener } from "./source-cache.ts";
import { writeWhole } from "./swap.ts";

export interface BuildRequest {
  readonly folder: string;
  /** The site's folder. Undefined: nothing is written, the outputs are returned. */
  readonly out?: string;
  readonly progress?: Progress;
  /** Publish in spite of errors: for drafts. */
  readonly allowErrors?: boolean;
  readonly mode: "published" | "draft";
  /** The approved edition: a built site's folder, or its data/pastander.json. Changes since are told. */
  readonly since?: string;
  /** Set the PDF too. It is left out of previews, where nobody waits for it. */
  readonly pdf?: boolean;
  /** Make the index of the search too. It is left out of previews. */
  readonly search?: boolean;
  /** Where sources are opened; default: anew for each build. */
  readonly sources?: SourceOpener;
  /** What earlier builds of the folder made; default: nothing. */
  readonly memory?: Memory;
}

export interface Build {
  readonly compilation: Compilation;
  /** The compilation's findings and the publisher's, sorted. */
  readonly findings: readonly Finding[];
  readonly outputs: readonly OutputFile[];
  /** How many files were written; 0 when errors stopped the build. */
  readonly written: number;
}

/**
 * Compiles and publishes. With an error among the findings nothing is written, unless errors are
 * allowed. The caller closes `compilation`.
 */
export async function buildSite(request: BuildRequest): Promise<Build> {
  const { folder, out, progress, mode, sources } = request;
  const compilation = await compile({
    folder,
    lines: true,
    ...(progress === undefined ? {} : { progress }),
    ...(sources === undefined ? {} : { sources }),
    ...(request.memory === undefined ? {} : { memory: request.memory }),
  });
  const { report } = compilation;
  if (report === undefined) return { compilation, findings: compilation.findings, outputs: [], written: 0 };
  progress?.("publish", "");
  const pdf = request.pdf === true ? await reportPdf(report) : undefined;
  const earlier = request.since === undefined ? undefined : await readEarlierClaims(request.since);
  const changes =
    earlier?.value === undefined
      ? undefined
      : changesSince(earlier.value, suppressedReport(report).claims.map(claimRecord));
  const search = request.search === true ? await searchIndex(siteSearchRecords(report)) : undefined;
  const isPlaced = report.presentation?.address !== undefined;
  const isPublic = mode === "published" && isPlaced;
  const painter = isPublic ? await loadCardPainter() : undefined;
  const site = publishSite(report, {
    assets: loadSiteAssets(),
    mode,
    data: publishOpenData(report),
    ...(pdf === undefined ? {} : { pdf }),
    ...(search === undefined || search.value.length === 0 ? {} : { search: search.value }),
    ...(changes === undefined ? {} : { changes }),
    ...(painter?.value === undefined ? {} : { paintCard: painter.value }),
  });
  const findings = sortFindings([
    ...compilation.findings,
    ...site.findings,
    ...(search?.findings ?? []),
    ...(painter?.findings ?? []),
    ...(mode === "published" && !isPlaced ? [finding("FAS6065", undefined, {})] : []),
    ...(earlier?.findings ?? []),
  ]);
  const stopped = findings.some((one) => one.severity === "error") && request.allowErrors !== true;
  if (stopped || out === undefined)
    return { compilation, findings, outputs: stopped ? [] : site.value, written: 0 };
  for (const file of site.value) file.bytes; // every page is made before the disk is touched
  progress?.("write", out);
  const refused = await writeWhole(out, site.value);
  return {
    compilation,
    findings: sortFindings([...findings, ...refused]),
    outputs: site.value,
    written: refused.length > 0 ? 0 : site.value.length,
  };
}

/** The report as a PDF that names the pages of the site, as a file of the site. */
export async function reportPdf(report: CheckedReport): Promise<OutputFile> {
  const figureAddress = (key: string): string => figurePath(key).replace(/index\.html$/, "");
  const safe = suppressedReport(report);
  const draw = (block: FasitBlock, stylesheet: string) => blockDrawings(safe, block, stylesheet);
  return publishPdf(report, { assets: await loadPdfAssets(), path: pdfPath, figureAddress, draw });
}
