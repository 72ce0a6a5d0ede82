/**
 * What went in and what came out, each with size and SHA-256: the same folder gives the same manifest.
 *
 * Layer: publish; pure.
 */
import { createHash } from "node:crypto";
import { rational } from "../../base/rational.ts";
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { exactNumber } from "../exact-text.ts";
import { json } from "../shared/lazy-file.ts";

interface Fingerprint {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json` for all files but itself; inputs and outputs sorted by name. */
export function manifest(report: CheckedReport, files: readonly OutputFile[]): string {
  const inputs = [...(report.inputs ?? []), ...report.sources].map(({ file, bytes, sha256 }) => ({
    file,
    bytes,
    sha256,
  }));
  const outputs = files.map(({ path, bytes }) => ({
    file: path,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  return json({
    title: report.meta.title,
    entity: report.meta.entityName,
    year: report.meta.year,
    claims: report.counts,
    counts: {
      chapters: report.chapters.length,
      figures: report.figures.size,
      statements: report.statements.length,
      sources: report.sources.length,
      outputs: outputs.length,
    },
    ledgers: ledgerTotals(report),
    inputs: unique(inputs),
    outputs: unique(outputs),
  });
}

/** What the whole ledger of each point adds up to, by kontoklasse, in kroner: no row can be left out unseen. */
function ledgerTotals({ ledger = [] }: CheckedReport) {
  return ledger.map(({ point: { entity, year, version }, rows }) => {
    const sums = new Map<string, bigint>();
    for (const row of rows) sums.set(row.kontoklasse, (sums.get(row.kontoklasse) ?? 0n) + row.ore);
    const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      entity,
      year,
      version,
      rows: rows.length,
      postings: rows.reduce((sum, { lineCount }) => sum + lineCount, 0),
      sums: Object.fromEntries(sorted.map(([name, sum]) => [name, exactNumber(rational(sum, 100n))])),
    };
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unique(files: readonly Fingerprint[]): readonly Fingerprint[] {
  const byName = new Map(files.map((file) => [file.file, file]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
