/**
 * Tables as CSV for a Norwegian spreadsheet: semicolons, decimal comma, UTF-8 with a mark, CRLF. Text
 * that a spreadsheet could run as a formula gets an apostrophe in front; our own numbers do not need it.
 *
 * Layer: publish; pure.
 */
import { type Ore, ore } from "../../base/ore.ts";
import { rational, toDecimal } from "../../base/rational.ts";

/** A cell: text from outside is made harmless, a number is written as it is. */
export type CsvCell = string | { readonly number: string };

/** `−1234,50` kroner with a plain minus, as spreadsheets read it. */
export function csvAmount(amount: Ore): CsvCell {
  return { number: toDecimal(rational(amount, 100n), 2).replace(".", ",") };
}

function cellText(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.number;
  const harmless = /^'*\s*[=+\-@\t\r\n|]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}

/** The cells of what csvText wrote, text as it was before it was made harmless; undefined for other text. */
export function csvCells(text: string): readonly (readonly string[])[] | undefined {
  if (!text.startsWith("\uFEFF")) return undefined;
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) return undefined;
    const [, quoted, plain = "", end] = found;
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    row.push(/^'+\s*[=+\-@\t\r\n|]/.test(value) ? value.slice(1) : value);
    if (end === ";") continue;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : undefined;
}

/** An amount as csvAmount wrote it; undefined for anything else. */
export function amountOf(cell: string): Ore | undefined {
  const found = /^(-?)(\d+),(\d{2})$/.exec(cell);
  if (found === null) return undefined;
  const size = BigInt(`${found[2]}${found[3]}`);
  return ore(found[1] === "-" ? -size : size);
}
