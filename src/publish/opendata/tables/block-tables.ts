/**
 * The tables of a report's blocks as they are shown, sums and all, a row for each cell.
 *
 * Layer: publish; pure.
 */
import { blockTableAbout, blockTableTitle } from "../../../base/messages/open-data.ts";
import type { CheckedReport, ShownCell, ShownTable } from "../../checked-report.ts";
import { type TableBlock, tableKey } from "../../shared/count-table.ts";
import { blockTableId, blockTablePath } from "../../shared/data-address.ts";
import { shownTables } from "../../shared/suppressed-report.ts";
import { tableWords } from "../../shared/table-text.ts";
import { column, type DataCell, type DataTable, dataTable } from "../data-table.ts";

export function blockTables(report: CheckedReport): readonly DataTable[] {
  const shown = shownTables(report);
  const blocks = new Map<string, TableBlock>();
  for (const block of report.chapters.flatMap((chapter) => chapter.blocks))
    if (block.kind === "table") blocks.set(tableKey(block), block);
  const numbers = new Map<string, number>();
  return [...blocks].flatMap(([key, block]) => {
    const [figureKey = ""] = block.figures;
    const [table, figure] = [shown.get(key), report.figures.get(figureKey)];
    if (table === undefined || figure === undefined) return [];
    const number = (numbers.get(figureKey) ?? 0) + 1;
    numbers.set(figureKey, number);
    const { name } = figure.value.definition;
    const about = {
      id: blockTableId(figureKey, number),
      path: blockTablePath(figureKey, number),
      title: blockTableTitle(name),
      about: blockTableAbout(name),
      columns: [
        column("rad", "place"),
        column("rad_navn"),
        column("kolonne"),
        column("verdi", "number"),
        column("skjult", "boolean"),
      ],
      key: ["rad"],
    };
    return [dataTable(about, () => cellsOf(table, block, report))];
  });
}

function cellsOf(
  table: ShownTable,
  block: TableBlock,
  { meta }: CheckedReport,
): readonly (readonly DataCell[])[] {
  const words = tableWords(table, block, meta.language);
  const lines = [
    ...table.rows.map(({ label, cells, total }) => ({ label, cells: [...cells, total] })),
    ...(table.totals === undefined ? [] : [{ label: words.total, cells: [...table.totals, table.total] }]),
  ];
  const written = lines.flatMap(({ label, cells }) =>
    cells.flatMap((cell, at) => (cell === undefined ? [] : [{ label, at, cell }])),
  );
  return written.map(({ label, at, cell }, index) => [
    BigInt(index + 1),
    label,
    words.head[at + 1] ?? "",
    ...valueCells(cell),
  ]);
}

function valueCells(cell: ShownCell): readonly DataCell[] {
  return typeof cell === "string" ? [undefined, cell === "hidden"] : [cell.value, false];
}
