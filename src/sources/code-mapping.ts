/**
 * A table that says what each party's own codes become in a merger: enhet, kode, felles, and navn if wanted.
 *
 * Layer: sources; reads files.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { spanFile, startOf } from "./delimited.ts";
import { planTable } from "./plan-table.ts";
import type { Cell } from "./table.ts";

/** One line. The code `*` stands for every code not named, the common code `=` for the code itself. */
export interface MappingRow {
  readonly entity: string;
  readonly code: string;
  readonly common: string;
  /** What the common code is called; may be empty. */
  readonly name: string;
  readonly at: Span;
}

export interface MappingTable {
  /** As findings name it. */
  readonly file: string;
  readonly rows: readonly MappingRow[];
}

const wanted = ["enhet", "kode", "felles"] as const;

/** FAS4315 for a line that is not whole; it is left out. `at` is where the table is asked for. */
export async function readCodeMapping(
  folder: string,
  file: string,
  at: Span | undefined,
): Promise<Loaded<MappingTable>> {
  const name = spanFile(file);
  const { value: planned, findings } = await planTable({
    folder,
    file,
    encoding: "auto",
    separator: "auto",
    wanted,
    optional: ["navn"],
    at,
  });
  if (planned === undefined) return { value: { file: name, rows: [] }, findings };
  if (planned.table === undefined)
    return {
      value: { file: name, rows: [] },
      findings: [finding("FAS1052", startOf(name), { file: name, kind: planned.format })],
    };
  const { table } = planned;
  const rows: MappingRow[] = [];
  const found: Finding[] = [...findings];
  await table.visit((_record, cells, line) => {
    const row = cells();
    if (row.every((cell) => cell.text.trim() === "")) return true;
    const cell = (column: string): Cell =>
      row[table.headers.indexOf(column)] ?? { text: "", line, column: 1 };
    const text = (column: string): string => cell(column).text.trim();
    const place = (column: string): Span => ({
      file: name,
      line: cell(column).line,
      column: cell(column).column,
    });
    const empty = wanted.filter((column) => text(column) === "");
    for (const column of empty) found.push(finding("FAS4315", place(column), { column }));
    if (empty.length === 0)
      rows.push({
        entity: text("enhet"),
        code: text("kode"),
        common: text("felles"),
        name: text("navn"),
        at: place("kode"),
      });
    return true;
  });
  if (planned.format === "workbook") found.push(...planned.table.found());
  return { value: { file: name, rows }, findings: found };
}
