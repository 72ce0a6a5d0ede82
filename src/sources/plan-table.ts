/**
 * A file → a table in it, by what its first bytes are and not by what it is called; YAML, which is text like any other, by its name.
 *
 * Layer: sources; reads files.
 */
import { open } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { type DelimitedPlan, planDelimited, readHead, spanFile, startOf } from "./delimited.ts";
import { foreignKind } from "./file-kind.ts";
import { type ChunkedTable, isYamlFile, type TableRequest } from "./table.ts";
import { planWorkbook } from "./xlsx/table.ts";
import { planYamlRows } from "./yaml-rows.ts";

export type PlannedTable =
  | { readonly format: "delimited"; readonly table: DelimitedPlan }
  | { readonly format: "workbook" | "yaml"; readonly table: ChunkedTable }
  /** The engine reads it by itself. */
  | { readonly format: "parquet"; readonly table: undefined };

/** Undefined when there is no table to read; why is in the findings. */
export async function planTable(request: TableRequest): Promise<Loaded<PlannedTable | undefined>> {
  const file = spanFile(request.file);
  const head = await readHead(request.folder, request.file, request.at);
  if (head.value === undefined) return { value: undefined, findings: head.findings };
  const kind = foreignKind(head.value);
  if (kind === "parquet")
    return { value: { format: "parquet", table: undefined }, findings: named(file, "parquet") };
  if (kind === "xls" && (await isLocked(resolve(request.folder, request.file))))
    return { value: undefined, findings: [finding("FAS1081", startOf(file), { file })] };
  if (kind === "xlsx" || kind === "zip") {
    const { value: table, findings } = await planWorkbook(request);
    if (table === undefined) return { value: undefined, findings };
    return { value: { format: "workbook", table }, findings: [...named(file, "workbook"), ...findings] };
  }
  if ((kind === undefined || kind === "json") && request.types !== undefined && isYamlFile(file)) {
    const { value: table, findings } = await planYamlRows(request, request.types);
    return { value: table && { format: "yaml", table }, findings };
  }
  const { value: table, findings } = await planDelimited(request);
  if (table === undefined) return { value: undefined, findings };
  return { value: { format: "delimited", table }, findings: [...named(file, "text"), ...findings] };
}

const extensions = {
  parquet: /^\.(?:parquet|pq)$/i,
  workbook: /^\.xls[xm]$/i,
  text: /^(?!\.(?:xls|xlsx|xlsm|xlsb|ods|parquet|pq|pdf|zip)$)/i,
} as const;

/** FAS1070 when the name promises another format. */
function named(file: string, shape: keyof typeof extensions): readonly Finding[] {
  return extensions[shape].test(extname(file)) ? [] : [finding("FAS1070", startOf(file), { file, shape })];
}

const lookedThrough = 1 << 18;
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");

/** A workbook with a password is a compound file with this stream (MS-OFFCRYPTO 2.3). */
async function isLocked(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    for (const start of new Set([0, Math.max(0, size - lookedThrough)])) {
      const buffer = Buffer.alloc(Math.min(size, lookedThrough));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
      if (buffer.subarray(0, bytesRead).includes(encryptedPackage)) return true;
    }
    return false;
  } finally {
    await handle.close();
  }
}
