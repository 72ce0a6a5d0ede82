/**
 * An empty register to fill in: the header and one example row, as a Norwegian spreadsheet reads it.
 *
 * Layer: sources; pure.
 */
import type { RegisterSchema } from "./register-schema.ts";

const cell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text of `sources/NAME.csv`, with a byte order mark, semicolons and CRLF. */
export function registerTemplate({ fields }: RegisterSchema): string {
  const rows = [fields.map(({ name }) => name), fields.map(({ example }) => example)];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}
