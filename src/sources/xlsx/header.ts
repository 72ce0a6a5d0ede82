/**
 * The header row of a sheet: the row, among the first, that holds most of the wanted headers.
 *
 * Layer: sources; pure.
 */
import { type Cell, normalisedHeader } from "../table.ts";
import type { Merge, SheetRow } from "./sheet.ts";

export interface SheetHeader {
  readonly row: number;
  /** By column, the first is 0. A column without a header has "". */
  readonly headers: readonly string[];
  readonly cells: readonly Cell[];
}

/** The best of `rows` for `wanted`; the first row when none is wanted. Undefined when there are no rows. */
export function findSheetHeader(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  wanted: readonly string[],
  score?: (headers: readonly string[]) => number,
): SheetHeader | undefined {
  const names = new Set(wanted.map(normalisedHeader));
  let best: { readonly header: SheetHeader; readonly found: number } | undefined;
  for (const row of rows) {
    const header = headerOf(row, rows, merges);
    const found = score?.(header.headers) ?? new Set(header.headers.filter((name) => names.has(name))).size;
    if (best === undefined || found > best.found) best = { header, found };
  }
  return best?.header;
}

/**
 * A header that is merged down to this row counts as standing in it. One that is merged over several
 * columns just above names the group its columns belong to: «Regnskap» over 2016 and 2017 gives «Regnskap
 * 2016» and «Regnskap 2017». One over the whole table is its title, and names nothing.
 */
function headerOf(row: SheetRow, rows: readonly SheetRow[], merges: readonly Merge[]): SheetHeader {
  const own = new Map(row.cells.map((cell) => [cell.column, cell.text]));
  const textAt = (at: number, column: number): string =>
    rows.find((one) => one.row === at)?.cells.find((cell) => cell.column === column)?.text ?? "";
  for (const merge of merges) {
    const reaches = merge.fromRow < row.row && merge.toRow >= row.row;
    if (reaches && !own.has(merge.fromColumn))
      own.set(merge.fromColumn, textAt(merge.fromRow, merge.fromColumn));
  }
  const width = Math.max(0, ...own.keys());
  const groups = merges.filter(
    (merge) => merge.toRow === row.row - 1 && merge.toColumn > merge.fromColumn && merge.fromColumn > 1,
  );
  const headers = Array.from({ length: width }, (_, index) => {
    const column = index + 1;
    const name = normalisedHeader(own.get(column) ?? "");
    const group = groups.find((merge) => merge.fromColumn <= column && column <= merge.toColumn);
    const above = group === undefined ? "" : normalisedHeader(textAt(group.fromRow, group.fromColumn));
    return name === "" || above === "" ? name : `${above} ${name}`;
  });
  const cells = headers.map((text, index) => ({ text, line: row.row, column: index + 1 }));
  return { row: row.row, headers, cells };
}
