/**
 * Tables as CSV for a Norwegian spreadsheet: semicolons, decimal comma, UTF-8 with a mark, CRLF. Text
 * that a spreadsheet could run as a formula gets an apostrophe in front; our own numbers do not need it.
 *
 * Layer: publish; pure.
 */
import type { Ore } from "../../base/ore.ts";
import { rational, toDecimal } from "../../base/rational.ts";

/** A cell: text from outside is made harmless, a number is written as it is. */
export type CsvCell = string | { readonly number: string };

/** `−1234,50` kroner with a plain minus, as spreadsheets read it. */
export function csvAmount(amount: Ore): CsvCell {
  return { number: toDecimal(rational(amount, 100n), 2).replace(".", ",") };
}

function cellText(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.number;
  const harmless = /^[\s]*[=+\-@\t\r\n|]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}
