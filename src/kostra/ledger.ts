/**
 * The one ledger model: amounts on account dimensions, for accounts, budgets and forecasts alike.
 *
 * Sign: expense and asset positive, income, debt and equity negative, as in KOSTRA filings.
 * Layer: kostra; pure.
 */
import type { Ore } from "../base/ore.ts";
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
