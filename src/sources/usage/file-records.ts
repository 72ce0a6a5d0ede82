/**
 * A small table in a file as records by header: exported reports, and registers that `fasit fetch` adds to.
 *
 * Layer: sources; reads files.
 */
import type { Loaded, Span } from "../../base/finding.ts";
import { planTable } from "../plan-table.ts";
import type { FileTable } from "../table.ts";

export interface FileRecord {
  readonly line: number;
  /** Text by header; "" for an empty cell. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface FileRecords {
  readonly headers: readonly string[];
  readonly records: readonly FileRecord[];
}

/** Undefined, with findings, when the file is no table with the headers wanted. */
export async function readFileRecords(
  folder: string,
  file: string,
  wanted: readonly string[],
  at: Span | undefined,
): Promise<Loaded<FileRecords | undefined>> {
  const planned = await planTable({ folder, file, encoding: "auto", separator: "auto", wanted, at });
  const table: FileTable | undefined = planned.value?.table;
  if (table === undefined) return { value: undefined, findings: planned.findings };
  const records: FileRecord[] = [];
  await table.visit((_, cells, line) => {
    const texts = cells();
    const byHeader = table.headers.map((header, index) => [header, texts[index]?.text ?? ""] as const);
    records.push({ line, cells: Object.fromEntries(byHeader) });
    return true;
  });
  return { value: { headers: table.headers, records }, findings: planned.findings };
}
