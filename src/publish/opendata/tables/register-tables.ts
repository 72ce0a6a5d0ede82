/**
 * The rows of registers whose author publishes them, a table for each figure that asks.
 *
 * Layer: publish; pure.
 */
import { same } from "../../../base/language.ts";
import { registerAbout, registerColumn, registerTitle } from "../../../base/messages/open-data.ts";
import { parseDecimal } from "../../../base/rational.ts";
import type { SqlAnswer, SqlCell } from "../../../warehouse/warehouse.ts";
import type { CheckedReport } from "../../checked-report.ts";
import { registerDataPath, registerTableId } from "../../shared/data-address.ts";
import {
  type ColumnKind,
  column,
  type DataCell,
  type DataColumn,
  type DataTable,
  dataTable,
} from "../data-table.ts";
import { columnName, unique } from "./statement-tables.ts";

export function registerTables({ figures }: CheckedReport): readonly DataTable[] {
  return [...figures].flatMap(([key, { value }]) => {
    const { lineage, definition } = value;
    if (lineage.kind !== "query" || !lineage.publishRows || lineage.answer.rows.length === 0) return [];
    const { answer } = lineage;
    const columns = unique([
      column("rad", "place"),
      ...answer.columns.map((name, at) => ownColumn(answer, name, at)),
    ]);
    return [
      dataTable(
        {
          id: registerTableId(key),
          path: registerDataPath(key),
          title: registerTitle(definition.name),
          about: registerAbout(definition.name),
          columns,
          key: ["rad"],
        },
        () =>
          answer.rows.map((row, index) => [
            BigInt(index + 1),
            ...row.map((cell, at) => cellAs(columns[at + 1]?.kind ?? "text", cell)),
          ]),
      ),
    ];
  });
}

function ownColumn({ rows }: SqlAnswer, name: string, at: number): DataColumn {
  const cells = rows.flatMap((row) => row[at] ?? []);
  return {
    name: columnName(name),
    kind: kindOf(cells),
    title: same(name),
    about: registerColumn,
  };
}

/** Decimals come as text with a point; a whole number as text is a code, whose zeros count. */
function kindOf(cells: readonly SqlCell[]): ColumnKind {
  if (cells.length === 0) return "text";
  if (cells.every((cell) => typeof cell === "bigint")) return "count";
  if (cells.every((cell) => typeof cell === "boolean")) return "boolean";
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [cell] : []));
  if (texts.length < cells.length) return "text";
  if (texts.every((text) => /^-?\d+\.\d{1,6}$/.test(text))) return "number";
  return texts.every(isDate) ? "date" : "text";
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  );
}

function cellAs(kind: ColumnKind, cell: SqlCell): DataCell {
  if (cell === null) return undefined;
  if (kind === "number") return typeof cell === "string" ? parseDecimal(cell) : undefined;
  return kind === "text" ? String(cell) : cell;
}
