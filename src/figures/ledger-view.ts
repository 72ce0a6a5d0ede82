/**
 * The aggregated ledger as figures ask for it: the sum of the postings that match a filter at a point.
 * Cells are collapsed once per set of dimensions, so that a hundred statement lines do not each walk
 * every cell.
 *
 * Layer: figures; pure.
 */
import { type Ore, ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { type AccountFilter, type FilterDimension, filterDimensions } from "../kostra/account-filter.ts";
import { filterIndex } from "../kostra/filter-index.ts";
import type { LedgerCell } from "../kostra/ledger.ts";

export interface LedgerSum {
  readonly sumOre: Ore;
  /** Source rows summed. */
  readonly rows: number;
}

export interface LedgerView {
  has(point: Point): boolean;
  /** Years with a ledger of this entity and version, ascending. */
  years(entity: string, version: Point["version"]): readonly number[];
  sum(point: Point, filter: AccountFilter): LedgerSum;
}

interface CollapsedCell {
  readonly codes: readonly string[];
  ore: bigint;
  rows: number;
}

/** Entity, year and version as one text. */
export function pointKey(point: Point): string {
  return `${point.entity}\u0000${point.year}\u0000${point.version}`;
}

function usedDimensions(filter: AccountFilter): readonly FilterDimension[] {
  return filterDimensions.filter((dimension) => (filter[dimension]?.length ?? 0) > 0);
}

/** The dimensions beyond the standard grain that any of the filters needs (see Warehouse.cells). */
export function dimensionsBeyondStandard(filters: readonly AccountFilter[]): readonly FilterDimension[] {
  const standard: readonly FilterDimension[] = ["kontoklasse", "art", "funksjon", "area"];
  const used = new Set(filters.flatMap(usedDimensions));
  return filterDimensions.filter((dimension) => used.has(dimension) && !standard.includes(dimension));
}

export function ledgerView(cells: readonly LedgerCell[]): LedgerView {
  const byPoint = new Map<string, LedgerCell[]>();
  for (const cell of cells) {
    const key = pointKey(cell);
    const list = byPoint.get(key);
    if (list === undefined) byPoint.set(key, [cell]);
    else list.push(cell);
  }
  const points = [...byPoint.values()].flatMap((list) => list.slice(0, 1));
  const collapsed = new Map<string, (filter: AccountFilter) => readonly CollapsedCell[]>();

  /** The cells that are left at a point when it is summed by these dimensions alone, to be filtered by them. */
  function collapse(
    point: Point,
    dimensions: readonly FilterDimension[],
  ): (filter: AccountFilter) => readonly CollapsedCell[] {
    const key = `${pointKey(point)}\u0000${dimensions.join()}`;
    const known = collapsed.get(key);
    if (known !== undefined) return known;
    const sums = new Map<string, CollapsedCell>();
    for (const cell of byPoint.get(pointKey(point)) ?? []) {
      const codes = dimensions.map((dimension) => cell[dimension] ?? "");
      const codesKey = codes.join("\u0000");
      const sum = sums.get(codesKey);
      if (sum === undefined) sums.set(codesKey, { codes, ore: cell.ore, rows: cell.rows });
      else {
        sum.ore += cell.ore;
        sum.rows += cell.rows;
      }
    }
    const index = filterIndex(
      [...sums.values()],
      (cell, dimension) => cell.codes[dimensions.indexOf(dimension)] ?? "",
    );
    collapsed.set(key, index);
    return index;
  }

  return {
    has: (point) => byPoint.has(pointKey(point)),
    years: (entity, version) =>
      points
        .filter((point) => point.entity === entity && point.version === version)
        .map((point) => point.year)
        .sort((a, b) => a - b),
    sum: (point, filter) => {
      const dimensions = usedDimensions(filter);
      let total = 0n;
      let rows = 0;
      for (const cell of collapse(point, dimensions)(filter)) {
        total += cell.ore;
        rows += cell.rows;
      }
      return { sumOre: ore(total), rows };
    },
  };
}
