/**
 * A report folder's ledger → the fixed-width files that KOSTRA takes. Nothing is written here.
 *
 * Layer: compile; reads files.
 */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { type Finding, finding, sortFindings } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Version } from "../base/period.ts";
import { filingOf, needsOrgnr } from "../controls/export/filing.ts";
import type { OutputFile } from "../publish/checked-report.ts";
import { writeKostraFile } from "../sources/kostra-record.ts";
import { openWarehouse } from "../warehouse/open.ts";
import { type Config, readConfig } from "./config.ts";
import { consolidatedWarehouse } from "./consolidated-warehouse.ts";
import { readFolder } from "./folder.ts";

export interface ExportRequest {
  readonly folder: string;
  /** What to file; default: the report's own entity and year, and its accounts. */
  readonly entity?: string;
  readonly year?: number;
  readonly version?: Version;
}

/** One file of the filing, with what is sent beside it. */
export interface ExportedFile {
  readonly name: string;
  readonly skjema: string;
  readonly region: string;
  readonly orgnr: string;
  readonly year: number;
  readonly records: number;
}

export interface ExportedFiling {
  readonly files: readonly ExportedFile[];
  /** The files, and a manifest with their checksums; empty when an error stopped them. */
  readonly outputs: readonly OutputFile[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly sourceText: (file: string) => string | undefined;
}

/** Every problem is a finding; with an error among them there is nothing to write. */
export async function exportFiling(request: ExportRequest): Promise<ExportedFiling> {
  const folder = await readFolder(request.folder);
  const sourceText = (file: string) => (file === "fasit.yaml" ? folder.config?.text : undefined);
  const nothing = (findings: readonly Finding[], language: Language = "nb"): ExportedFiling => ({
    files: [],
    outputs: [],
    findings: sortFindings(findings),
    language,
    sourceText,
  });
  if (folder.config === undefined)
    return nothing([finding("FAS1001", undefined, { folder: request.folder })]);
  const settings = readConfig(folder.config.text);
  if (settings.value === undefined) return nothing(settings.findings);
  const config = settings.value.data;
  const { at } = settings.value;
  const { language } = config.report;
  const opened = await openWarehouse({
    folder: resolve(request.folder),
    sources: config.sources,
    entity: config.municipality.entity,
    lines: false,
    sourceAt: (index) => at(["sources", index, "file"]),
  });
  try {
    const point = {
      entity: request.entity ?? config.municipality.entity,
      year: request.year ?? config.report.year,
      version: request.version ?? ("regnskap" as const),
    };
    const consolidated = await consolidatedWarehouse(opened.value.warehouse, config);
    const sourceFindings = [...opened.findings, ...consolidated.findings];
    const order = orderOf(config, point.entity, point.year);
    const cells = (await consolidated.value.cells([])).filter(
      (cell) => cell.entity === point.entity && cell.year === point.year && cell.version === point.version,
    );
    if (cells.length === 0)
      return nothing([...sourceFindings, finding("FAS3014", undefined, point)], language);
    const made = filingOf(cells, order);
    const missing = made.value
      .filter(({ skjema }) => needsOrgnr.has(skjema) && order.orgnr === "")
      .map(({ skjema }) => finding("FAS3015", at(["kostra"]), { entity: point.entity, skjema }));
    const findings = sortFindings([...sourceFindings, ...made.findings, ...missing]);
    if (findings.some((one) => one.severity === "error")) return nothing(findings, language);
    const files = made.value.map(({ skjema, records }) => ({
      name: `${[skjema, point.year, order.region, order.orgnr].filter((part) => part !== "").join("-")}.txt`,
      skjema,
      region: order.region,
      orgnr: order.orgnr,
      year: point.year,
      records: records.length,
      text: writeKostraFile(records),
    }));
    const texts = files.map(({ name, text }) => ({ path: name, bytes: Buffer.from(text, "utf8") }));
    return {
      files: files.map(({ text: _text, ...file }) => file),
      outputs: [...texts, manifestOf(opened.value.warehouse.sources, texts)],
      findings,
      language,
      sourceText,
    };
  } finally {
    opened.value.warehouse.close();
  }
}

function orderOf(config: Config, entity: string, year: number) {
  const { kostra } = config;
  const unit = kostra.units[entity];
  return {
    kind: unit?.kind ?? "kommunekasse",
    year,
    region: `${config.municipality.number}00`,
    orgnr: unit?.orgnr ?? "",
    codes: kostra.codes,
  };
}

/** What went in and what came out: so that a later filing may replace this one, and nothing else. */
function manifestOf(
  sources: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[],
  files: readonly OutputFile[],
): OutputFile {
  const inputs = sources.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 }));
  const outputs = files.map(({ path, bytes }) => ({
    file: path,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  return {
    path: "manifest.json",
    bytes: Buffer.from(`${JSON.stringify({ inputs, outputs }, null, 2)}\n`, "utf8"),
  };
}
