/**
 * Rows as a Norwegian spreadsheet reads them: byte order mark, semicolons, CRLF.
 *
 * Layer: sources; pure.
 */
const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function semicolonCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}
