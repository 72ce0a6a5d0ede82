/**
 * Sources loaded once and kept while nothing about them changes, so that a preview that is built again
 * after a change in the prose does not read the ledgers again.
 */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Loaded } from "../base/finding.ts";
import type { FilterDimension } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { type OpenedWarehouse, openWarehouse, type WarehouseRequest } from "../warehouse/open.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** How a compilation gets its sources: opened anew, or from a cache that outlives it. */
export interface SourceOpener {
  /** `settings` is the text of fasit.yaml: the sources' mappings stand in it. */
  open(request: WarehouseRequest, settings: string): Promise<Loaded<OpenedWarehouse>>;
  /** Told when a compilation no longer needs what was opened. */
  release(opened: OpenedWarehouse): void;
}

/** Opens for one compilation and closes with it. */
export const openOnce: SourceOpener = {
  open: (request) => openWarehouse(request),
  release: ({ warehouse }) => warehouse.close(),
};

const summed = new WeakMap<Warehouse, Map<string, Promise<readonly LedgerCell[]>>>();

/** The cells of a warehouse, summed once for each set of dimensions: what it holds never changes. */
export function cellsOf(
  warehouse: Warehouse,
  more: readonly FilterDimension[],
): Promise<readonly LedgerCell[]> {
  const kept = summed.get(warehouse) ?? new Map<string, Promise<readonly LedgerCell[]>>();
  summed.set(warehouse, kept);
  const cells = kept.get(more.join()) ?? warehouse.cells(more);
  kept.set(more.join(), cells);
  return cells;
}

/** Keeps the last folder's sources until one of its files or fasit.yaml changes. Close it when done. */
export interface SourceCache extends SourceOpener {
  close(): void;
}

/** Size and time of each file; a missing file is told apart too. Content is not read. */
async function fingerprint(request: WarehouseRequest, settings: string): Promise<string> {
  const files = await Promise.all(
    request.sources.map(async ({ file }) => {
      const found = await stat(resolve(request.folder, file)).catch(() => undefined);
      return found === undefined ? [file] : [file, found.size, found.mtimeMs, found.ino];
    }),
  );
  return JSON.stringify([request.folder, request.lines, settings, files]);
}

export function sourceCache(): SourceCache {
  let kept: { readonly key: string; readonly opened: Loaded<OpenedWarehouse> } | undefined;
  const forget = (): void => {
    kept?.opened.value.warehouse.close();
    kept = undefined;
  };
  return {
    open: async (request, settings) => {
      const key = await fingerprint(request, settings);
      if (kept?.key === key) return kept.opened;
      forget();
      const opened = await openWarehouse(request);
      kept = { key, opened };
      return opened;
    },
    release: () => {},
    close: forget,
  };
}
