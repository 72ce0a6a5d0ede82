/**
 * The rows of a query put together as a table: which rows are in which cell, and what the cells come to.
 *
 * Layer: publish; pure.
 */
import { add, parseDecimal, type Rational, rational, zero } from "../../base/rational.ts";
import type { FasitBlock, TableSpec } from "../../prose/chapter.ts";
import type { SqlAnswer, SqlCell } from "../../warehouse/warehouse.ts";

export interface RawCell {
  readonly value: Rational;
  /** Places of its rows in the answer. */
  readonly rows: readonly number[];
}

export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** By row and column; undefined where there are no rows. */
  readonly cells: readonly (readonly (RawCell | undefined)[])[];
}

export type TableBlock = Extract<FasitBlock, { kind: "table" }>;

/** What tells tables apart: two blocks that ask for the same are one table. */
export function tableKey({ figures, rows, columns, value, totals }: TableBlock): string {
  return JSON.stringify([figures[0], rows, columns?.by, columns?.month, value, totals]);
}

const order = new Intl.Collator("nb", { numeric: true });

/** Undefined when a column is missing or a value is no number. */
export function rawTable({ columns: names, rows }: SqlAnswer, spec: TableSpec): RawTable | undefined {
  const rowAt = names.indexOf(spec.rows);
  const columnAt = spec.columns === undefined ? undefined : names.indexOf(spec.columns.by);
  const valueAt = spec.value === undefined ? undefined : names.indexOf(spec.value);
  if (rowAt < 0 || (columnAt ?? 0) < 0 || (valueAt ?? 0) < 0) return undefined;
  const cells = new Map<string, Map<string, { value: Rational; rows: number[] }>>();
  const columnLabels = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const value = valueAt === undefined ? rational(1) : numberIn(row[valueAt] ?? null);
    if (value === "other") return undefined;
    const label = String(row[rowAt] ?? "–");
    const written = columnAt === undefined ? "" : String(row[columnAt] ?? "–");
    const column = spec.columns?.month === true ? written.slice(0, "2017-09".length) : written;
    columnLabels.add(column);
    const inRow = cells.get(label) ?? new Map<string, { value: Rational; rows: number[] }>();
    cells.set(label, inRow);
    if (value === undefined) continue;
    const cell = inRow.get(column) ?? { value: zero, rows: [] };
    inRow.set(column, cell);
    cell.value = add(cell.value, value);
    cell.rows.push(index);
  }
  const columns = [...columnLabels].sort(order.compare);
  const labels = [...cells].flatMap(([label, inRow]) => (inRow.size > 0 ? [label] : [])).sort(order.compare);
  return {
    columns,
    rows: labels,
    cells: labels.map((label) => columns.map((column) => cells.get(label)?.get(column))),
  };
}

/** A number; undefined for an empty cell. */
function numberIn(cell: SqlCell): Rational | undefined | "other" {
  if (cell === null) return undefined;
  if (typeof cell === "bigint") return rational(cell);
  return (typeof cell === "string" ? parseDecimal(cell) : undefined) ?? "other";
}

/** Several cells as one; undefined when none of them has rows. */
export function summed(cells: readonly (RawCell | undefined)[]): RawCell | undefined {
  const known = cells.filter((cell) => cell !== undefined);
  if (known.length === 0) return undefined;
  return {
    value: known.map(({ value }) => value).reduce(add, zero),
    rows: known.flatMap(({ rows }) => rows),
  };
}
