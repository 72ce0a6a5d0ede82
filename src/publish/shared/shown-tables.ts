/**
 * The tables of a report's blocks: what each has of rows, what it counts of persons, and what is shown of it.
 *
 * Layer: publish; pure.
 */
import type { CheckedReport, PublishedFigure, ShownCell, ShownTable } from "../checked-report.ts";
import { type RawCell, type RawTable, rawTable, summed, type TableBlock, tableKey } from "./count-table.ts";
import { type Count, type TablePlace, tableCounts } from "./people-counts.ts";

export interface ReportTable {
  readonly key: string;
  readonly block: TableBlock;
  readonly raw: RawTable;
  readonly figureKey: string;
  readonly figure: PublishedFigure;
}

/** Each table once; one whose figure, rows or columns are missing, or whose figure is not published by its rows, is left out. */
export function tablesIn({ chapters, figures }: CheckedReport): readonly ReportTable[] {
  const tables = new Map<string, ReportTable>();
  for (const block of chapters.flatMap((chapter) => chapter.blocks)) {
    if (block.kind !== "table") continue;
    const [figureKey = ""] = block.figures;
    const figure = figures.get(figureKey);
    const lineage = figure?.value.lineage;
    if (figure === undefined || lineage?.kind !== "query" || !lineage.publishRows) continue;
    const raw = rawTable(lineage.answer, block);
    const key = tableKey(block);
    if (raw !== undefined && raw.rows.length > 0) tables.set(key, { key, block, raw, figureKey, figure });
  }
  return [...tables.values()];
}

/** Counts of persons are whole and not below 0; a table of anything else says nothing of how many there are, and is not one. */
export function holdsCounts({ cells }: RawTable): boolean {
  return cells.flat().every((cell) => cell === undefined || (cell.value.d === 1n && cell.value.n >= 0n));
}

export interface PeopleTable {
  readonly key: string;
  /** The figure whose rows hold counts; undefined when each row is counted as one. */
  readonly ofLines: string | undefined;
  /** The registers it was asked of. */
  readonly registers: readonly string[];
  readonly counts: readonly { readonly place: string; readonly count: Count }[];
}

const placeOf = ({ row, column }: TablePlace): string => `${row}/${column}`;

/** Those of figures that count persons, with all their counts. */
export function peopleTables(
  tables: readonly ReportTable[],
  isAboutPeople: ReadonlySet<string>,
): readonly PeopleTable[] {
  return tables.flatMap(({ key, block, raw, figureKey, figure }) => {
    const { lineage, definition } = figure.value;
    if (!isAboutPeople.has(figureKey) || lineage.kind !== "query") return [];
    const counts = tableCounts(lineage, definition.formula, raw, block).map(({ count, ...place }) => ({
      place: placeOf(place),
      count,
    }));
    const ofLines = block.value === undefined ? undefined : figureKey;
    return [{ key, ofLines, registers: lineage.tables, counts }];
  });
}

/** The table with its sums, and with a mark where a place is hidden. */
export function shownTable(
  raw: RawTable,
  totals: TableBlock["totals"],
  hidden: ReadonlySet<string> = new Set(),
): ShownTable {
  const [isDown, isAcross] = [
    totals === "down" || totals === "both",
    totals === "across" || totals === "both",
  ];
  const shown = (place: TablePlace, cell: RawCell | undefined): ShownCell =>
    cell === undefined ? "empty" : hidden.has(placeOf(place)) ? "hidden" : { value: cell.value };
  const column = (index: number) => raw.cells.map((cells) => cells[index]);
  return {
    columns: raw.columns,
    rows: raw.rows.map((label, row) => {
      const cells = raw.cells[row] ?? [];
      return {
        label,
        cells: cells.map((cell, index) => shown({ row, column: index }, cell)),
        total: isAcross ? shown({ row, column: "sum" }, summed(cells)) : undefined,
      };
    }),
    totals: isDown
      ? raw.columns.map((_, index) => shown({ row: "sum", column: index }, summed(column(index))))
      : undefined,
    total: isDown && isAcross ? shown({ row: "sum", column: "sum" }, summed(raw.cells.flat())) : undefined,
  };
}
