/**
 * One of SSB's tables as rows of cells with their places. See ssb-tables.ts for what they mean.
 *
 * Layer: sources; reads files.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { planDelimited, startOf } from "./delimited.ts";
import { columnOf } from "./table.ts";

interface SsbCell {
  readonly text: string;
  readonly at: Span;
}

export interface SsbRow {
  /** Its `periode`; "" when the table or the row has none. */
  readonly year: string;
  /** A cell by its column, trimmed; empty for a column the table lacks. */
  cell(column: string): SsbCell;
}

export interface SsbTable {
  readonly file: string;
  readonly rows: readonly SsbRow[];
  /** Every `periode` in it, ascending. */
  readonly years: readonly string[];
}

export const hasTable = (folder: string, file: string): Promise<boolean> =>
  stat(join(folder, file)).then(
    (found) => found.isFile(),
    () => false,
  );

/** "missing" when there is no such file; undefined when it cannot be read, which the findings say. */
export async function readSsbTable(
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<Loaded<SsbTable | "missing" | undefined>> {
  if (!(await hasTable(folder, file))) return { value: "missing", findings: [] };
  const planned = await planDelimited({
    folder,
    file,
    encoding: "auto",
    separator: "auto",
    wanted: columns,
    optional: ["periode"],
    at: undefined,
  });
  // A header alone is a table without rows.
  if (planned.findings.every((one) => one.code === "FAS1053") && planned.findings.length > 0)
    return { value: { file, rows: [], years: [] }, findings: [] };
  const plan = planned.value;
  if (plan === undefined) return { value: undefined, findings: planned.findings };
  const findings: Finding[] = [...planned.findings];
  const rows: SsbRow[] = [];
  const short: number[] = [];
  const long: number[] = [];
  await plan.visit((_record, cells, line) => {
    const row = cells();
    if (row.every((cell) => cell.text.trim() === "")) return true;
    if (row.length < plan.headers.length) short.push(line);
    if (row.slice(plan.headers.length).some((cell) => cell.text.trim() !== "")) long.push(line);
    const cell = (column: string): SsbCell => {
      const found = row[columnOf(plan, column)];
      const at = { file, line: found?.line ?? line, column: found?.column ?? 1 };
      return { text: found?.text.trim() ?? "", at };
    };
    rows.push({ year: cell("periode").text, cell });
    return true;
  });
  for (const [code, lines] of [
    ["FAS1058", long],
    ["FAS1059", short],
  ] as const)
    if (lines[0] !== undefined)
      findings.push(
        finding(
          code,
          { ...startOf(file), line: lines[0] },
          { rows: lines.length, expected: plan.headers.length, lines: lines.slice(0, 10).join(", ") },
        ),
      );
  const years = [...new Set(rows.map((row) => row.year).filter((year) => year !== ""))].sort();
  return { value: { file, rows, years }, findings };
}
