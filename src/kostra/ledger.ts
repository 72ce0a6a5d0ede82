/**
 * The one ledger model: amounts on account dimensions, for accounts, budgets and forecasts alike.
 *
 * Sign: expense and asset positive, income, debt and equity negative, as in KOSTRA filings.
 * Layer: kostra; pure.
 */
import { type Ore, ore } from "../base/ore.ts";
import type { Version } from "../base/period.ts";
import type { FilterDimension } from "./account-filter.ts";

/**
 * One cell of the aggregated ledger: the sum of all postings that share these dimensions. Dimensions
 * that were not asked for (see Warehouse.cells) are absent; a posting without a value has "".
 */
export interface LedgerCell extends Readonly<Partial<Record<FilterDimension, string>>> {
  readonly entity: string;
  readonly year: number;
  readonly version: Version;
  readonly kontoklasse: string;
  readonly art: string;
  readonly funksjon: string;
  readonly area: string;
  readonly ore: Ore;
  /** How many source rows it sums. */
  readonly rows: number;
}

/**
 * The same ledger with fewer cells: summed over every dimension but `keep`. Sums by the dimensions that
 * are kept do not change; the others are "" (funksjon and area) or absent.
 */
export function collapseCells(
  cells: readonly LedgerCell[],
  keep: readonly FilterDimension[],
): readonly LedgerCell[] {
  const sums = new Map<string, LedgerCell>();
  for (const cell of cells) {
    const codes = keep.map((dimension) => cell[dimension] ?? "");
    const key = [cell.entity, cell.year, cell.version, ...codes].join("\u0000");
    const before = sums.get(key);
    const { entity, year, version } = cell;
    sums.set(key, {
      ...(before ?? { kontoklasse: "", art: "", funksjon: "", area: "" }),
      ...(before === undefined ? Object.fromEntries(keep.map((dimension, i) => [dimension, codes[i]])) : {}),
      entity,
      year,
      version,
      ore: ore((before?.ore ?? 0n) + cell.ore),
      rows: (before?.rows ?? 0) + cell.rows,
    });
  }
  return [...sums.values()];
}
