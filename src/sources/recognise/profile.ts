/**
 * What stands in the columns of a table: counts, distinct values, sums. Gathered row by row, so that a
 * large file costs no more memory than its distinct values, and those are capped.
 *
 * Layer: sources; pure.
 */
import { isBlank, parseAmount, parseNumber } from "../number.ts";
import type { Cell } from "../table.ts";

const mostDistinct = 5000;

export interface ColumnProfile {
  readonly header: string;
  /** Rows in which the cell holds something. */
  readonly filled: number;
  /** Filled cells that are amounts (in kroner). */
  readonly amounts: number;
  readonly negatives: number;
  /** Filled cells with an amount that has a decimal, a group of three or a sign: no code has. */
  readonly amountShaped: number;
  /** Distinct texts with the number of rows; the first 5000. */
  readonly values: ReadonlyMap<string, number>;
  /** There were more distinct texts than are kept. */
  readonly many: boolean;
  readonly longest: number;
}

export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** Takes the rows of a table one by one. */
export class Profiler {
  #rows = 0;
  readonly #columns;

  constructor(headers: readonly string[]) {
    this.#columns = headers.map((header) => ({
      header,
      filled: 0,
      amounts: 0,
      negatives: 0,
      amountShaped: 0,
      values: new Map<string, number>(),
      many: false,
      longest: 0,
    }));
  }

  add(cells: readonly Cell[]): void {
    this.#rows += 1;
    for (const [index, column] of this.#columns.entries()) {
      const text = (cells[index]?.text ?? "").trim();
      if (isBlank(text)) continue;
      column.filled += 1;
      column.longest = Math.max(column.longest, text.length);
      if (column.values.has(text) || column.values.size < mostDistinct)
        column.values.set(text, (column.values.get(text) ?? 0) + 1);
      else column.many = true;
      if (text.length > 40 || parseAmount(text, "kr") === undefined) continue;
      column.amounts += 1;
      const negative = (parseNumber(text)?.n ?? 0n) < 0n;
      if (negative) column.negatives += 1;
      if (negative || /[\s.,\u00a0]/.test(text)) column.amountShaped += 1;
    }
  }

  profile(): TableProfile {
    return { rows: this.#rows, columns: this.#columns };
  }
}

/** The share of a column's rows whose text passes, from 0 to 1; 0 for an empty column. */
export function shareOf(column: ColumnProfile, passes: (text: string) => boolean): number {
  let counted = 0;
  let passed = 0;
  for (const [text, rows] of column.values) {
    counted += rows;
    if (passes(text)) passed += rows;
  }
  return counted === 0 ? 0 : passed / counted;
}
