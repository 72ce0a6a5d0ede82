/**
 * An empty register to fill in: the header and one example row, as a Norwegian spreadsheet reads it.
 *
 * Layer: sources; pure.
 */
import { stringify } from "yaml";
import type { RegisterSchema } from "./register-schema.ts";
import { semicolonCsv } from "./semicolon-csv.ts";

/** The same register as YAML: one mapping for each row. A text that YAML would take for something else is quoted. */
export function yamlTemplate({ fields }: RegisterSchema): string {
  const cells = fields.map(({ name, type, example }) =>
    example === ""
      ? `${name}:`
      : `${name}: ${type === "text" ? stringify(example, { lineWidth: 0 }).trimEnd() : example}`,
  );
  return `${cells.map((cell, index) => `${index === 0 ? "- " : "  "}${cell}`).join("\n")}\n`;
}

/** The text of `sources/NAME.csv`. */
export function registerTemplate({ fields }: RegisterSchema): string {
  return semicolonCsv([fields.map(({ name }) => name), fields.map(({ example }) => example)]);
}
