/**
 * The ledger rows behind figures. A report asks for thousands of overlapping sets of them, so a ledger of
 * common size is read out once and filtered here; a very large one answers each question by itself.
 */
import type { Point } from "../base/period.ts";
import { pointKey } from "../figures/ledger-view.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import { filterIndex } from "../kostra/filter-index.ts";
import type { LedgerRow, Warehouse } from "../warehouse/warehouse.ts";

/** Ledger rows by point and filter, asked for once as long as the warehouse is open. */
export type RowReader = (point: Point, filter: AccountFilter) => Promise<readonly LedgerRow[]>;

/** Ledgers with more postings at a point than this stay in the warehouse: some 50 MB. */
const mostPostings = 100_000;

type Filtered = (filter: AccountFilter) => readonly LedgerRow[];

const readers = new WeakMap<Warehouse, RowReader>();

/** Always the same reader for the same warehouse. */
export function rowReader(warehouse: Warehouse): RowReader {
  const known = readers.get(warehouse) ?? makeReader(warehouse);
  readers.set(warehouse, known);
  return known;
}

function makeReader(warehouse: Warehouse): RowReader {
  const whole = new Map<string, Promise<Filtered>>();
  const rows = new Map<string, Promise<readonly LedgerRow[]>>();
  const isSmall = (key: string): boolean => {
    const ledgers = warehouse.sources.flatMap((source) => source.ledgers);
    const here = ledgers.filter((ledger) => pointKey(ledger) === key);
    return here.length > 0 && here.reduce((sum, ledger) => sum + ledger.rows, 0) <= mostPostings;
  };
  const read = async (point: Point, filter: AccountFilter): Promise<readonly LedgerRow[]> => {
    const key = pointKey(point);
    // Rows at published grain do not say which project they are of: the warehouse knows.
    const knows = warehouse.rowsHaveOtherCodes === true || (filter.prosjekt ?? []).length > 0;
    if (knows || !isSmall(key)) return warehouse.rows(point, filter);
    const all = whole.get(key) ?? warehouse.rows(point, {}).then(indexed);
    whole.set(key, all);
    return (await all)(filter);
  };
  return (point, filter) => {
    const key = `${pointKey(point)}\u0000${JSON.stringify(filter)}`;
    const asked = rows.get(key) ?? read(point, filter);
    rows.set(key, asked);
    return asked;
  };
}

function indexed(rows: readonly LedgerRow[]): Filtered {
  return filterIndex(rows, (row, dimension) => (dimension === "prosjekt" ? "" : row[dimension]));
}
