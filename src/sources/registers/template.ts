/**
 * An empty register to fill in: the header and one example row, as a Norwegian spreadsheet reads it.
 *
 * Layer: sources; pure.
 */
import type { RegisterSchema } from "./register-schema.ts";
import { semicolonCsv } from "./semicolon-csv.ts";

/** The text of `sources/NAME.csv`. */
export function registerTemplate({ fields }: RegisterSchema): string {
  return semicolonCsv([fields.map(({ name }) => name), fields.map(({ example }) => example)]);
}
