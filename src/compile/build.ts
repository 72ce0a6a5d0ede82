/**
 * A report folder → a site on disk, whole or not at all.
 */
import { type Finding, sortFindings } from "../base/finding.ts";
import type { OutputFile } from "../publish/checked-report.ts";
import { loadSiteAssets } from "../publish/site/assets.ts";
import { publishSite } from "../publish/site/site.ts";
import { type Compilation, compile, type Progress } from "./compile.ts";
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
  /** Where sources are opened; default: anew for each build. */
  readonly sources?: SourceOpener;
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
  });
  const { report } = compilation;
  if (report === undefined) return { compilation, findings: compilation.findings, outputs: [], written: 0 };
  progress?.("publish", "");
  const site = publishSite(report, { assets: loadSiteAssets(), mode });
  const findings = sortFindings([...compilation.findings, ...site.findings]);
  const stopped = findings.some((one) => one.severity === "error") && request.allowErrors !== true;
  if (stopped || out === undefined)
    return { compilation, findings, outputs: stopped ? [] : site.value, written: 0 };
  progress?.("write", out);
  const refused = await writeWhole(out, site.value);
  return {
    compilation,
    findings: sortFindings([...findings, ...refused]),
    outputs: site.value,
    written: refused.length > 0 ? 0 : site.value.length,
  };
}
