/**
 * Rows of the shipped registers that the pages of programmes and innovation show. Registers that hold persons are not among
 * them, and of a moderated register only the rows that may be published.
 *
 * Layer: publish; pure.
 */
import type { SqlCell } from "../warehouse/warehouse.ts";

export type RegisterRow = Readonly<Record<string, SqlCell>>;

export interface RegisterRows {
  readonly table: string;
  readonly synthetic: boolean;
  readonly rows: readonly RegisterRow[];
}

/** By the schema's name. */
export type RegistersShown = ReadonlyMap<string, RegisterRows>;

/** A cell as text; undefined when it is empty or the column is not there. */
export function textIn(row: RegisterRow, column: string): string | undefined {
  const cell = row[column];
  if (cell === undefined || cell === null) return undefined;
  const text = String(cell).trim();
  return text === "" ? undefined : text;
}

/** The rows of a register; none when the report does not have it. */
export function rowsIn(registers: RegistersShown | undefined, schema: string): readonly RegisterRow[] {
  return registers?.get(schema)?.rows ?? [];
}
