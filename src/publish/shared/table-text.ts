/**
 * The words of a table that is put together of rows: its headings and its cells.
 *
 * Layer: publish; pure.
 */
import { exactDecimals, formatDecimal } from "../../base/format.ts";
import type { Language } from "../../base/language.ts";
import { blockWords } from "../../base/messages/blocks.ts";
import type { ShownCell, ShownTable } from "../checked-report.ts";
import { capitalised } from "./capitalised.ts";
import type { TableBlock } from "./count-table.ts";

/** A hidden number has the mark that all hidden numbers have; where there are no rows, nothing stands. */
export const hiddenMark = "–";

export function shownCellText(cell: ShownCell, language: Language): string {
  if (cell === "empty") return "";
  if (cell === "hidden") return hiddenMark;
  return formatDecimal(cell.value, exactDecimals(cell.value, 2), language);
}

export function hasHidden({ rows, totals, total }: ShownTable): boolean {
  const all = [...rows.flatMap((row) => [...row.cells, row.total]), ...(totals ?? []), total];
  return all.includes("hidden");
}

/** The headings, the first over the rows' names, and the name of the bottom line. */
export function tableWords(
  { columns, rows }: ShownTable,
  { rows: rowColumn, columns: across }: TableBlock,
  language: Language,
): { readonly head: readonly string[]; readonly total: string } {
  const years = new Set(columns.map((label) => label.slice(0, 4)));
  const named = columns.map((label) => {
    if (across === undefined) return blockWords.count[language];
    if (!across.month) return label;
    const month = blockWords.months[Number(label.slice(5, 7)) - 1]?.[language];
    if (month === undefined) return label;
    return years.size === 1 ? month : `${month} ${label.slice(0, 4)}`;
  });
  const hasTotal = rows.some(({ total }) => total !== undefined);
  return {
    head: [capitalised(rowColumn), ...named, ...(hasTotal ? [blockWords.sum[language]] : [])],
    total: blockWords.total[language],
  };
}
