/**
 * A published table: what it is called, what its columns hold, and its rows. Every format is written from this
 * one description, so that they cannot say different things.
 *
 * Layer: publish; pure.
 */
import type { Text } from "../../base/language.ts";
import { type ColumnWord, columnWords, unitShort } from "../../base/messages/open-data.ts";
import type { Ore } from "../../base/ore.ts";
import { type Rational, rational, toDecimal } from "../../base/rational.ts";
import type { Path } from "../shared/data-address.ts";

/**
 * `text`: words and codes. `year`, `place` (a row, a line) and `count`: whole numbers. `amount`: kroner with two decimals, held in øre.
 * `number`: at most six decimals. `date`: 2017-12-11.
 */
export type ColumnKind = "text" | "year" | "place" | "count" | "amount" | "number" | "boolean" | "date";

/** By kind: string, three times bigint, Ore, Rational, boolean, string; undefined is an empty cell. */
export type DataCell = string | bigint | Rational | boolean | undefined;

export interface DataColumn {
  /** The same in every format, and lasting: lower-case letters, digits and underscores. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: Text;
  readonly about: Text;
  /** What is said once, above the numbers. */
  readonly unit?: Text | undefined;
}

export interface DataTable {
  readonly id: string;
  /** The address of its files without ending: `data/tall`. */
  readonly path: Path;
  readonly title: Text;
  readonly about: Text;
  readonly columns: readonly DataColumn[];
  /** The columns that together tell one row from all others; empty when only its place does. */
  readonly key: readonly string[];
  /** Names of columns that put a key's code in words. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly DataCell[])[];
}

export const numberDecimals = 6;

export function column(name: ColumnWord, kind: ColumnKind = "text"): DataColumn {
  const { title, about } = columnWords[name];
  return { name, kind, title, about, ...(kind === "amount" ? { unit: unitShort.kr } : {}) };
}

/** A table whose rows are made when they are first asked for, and kept. */
export function dataTable(
  about: Omit<DataTable, "rows">,
  make: () => readonly (readonly DataCell[])[],
): DataTable {
  let made: DataTable["rows"] | undefined;
  return {
    ...about,
    get rows() {
      made ??= make();
      return made;
    },
  };
}

/** Is it a number of something, and not a place in an order? */
export function isMeasure({ kind }: DataColumn): boolean {
  return kind === "amount" || kind === "number" || kind === "count";
}

/** The cell as plain text with a decimal point: what all formats agree on. Empty for an empty cell. */
export function plainCell({ kind }: DataColumn, cell: DataCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell === "bigint") return kind === "amount" ? toDecimal(rational(cell, 100n), 2) : String(cell);
  return toDecimal(cell, numberDecimals)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** The whole number a cell is of the smallest part its kind has: øre, or millionths. */
export function scaledCell(cell: Ore | bigint | Rational): bigint {
  if (typeof cell === "bigint") return cell;
  return BigInt(toDecimal(cell, numberDecimals).replace(".", ""));
}
