/**
 * A warehouse that also holds the new municipality: the parties' ledgers in common codes, put together.
 */
import type { Loaded } from "../base/finding.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { type MergedLedgers, mergeLedgers } from "../statements/merge/merge-ledgers.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { combinedWarehouse } from "./combined-warehouse.ts";
import type { Merging } from "./read-merging.ts";

export interface MergedWarehouse {
  readonly warehouse: Warehouse;
  readonly ledgers: MergedLedgers;
}

const grain = ["konto", "tjeneste", "ansvar", "prosjekt"] as const;

/** Findings are those of `mergeLedgers`. Closing it closes what is inside. */
export async function mergedWarehouse(
  inner: Warehouse,
  { plan, unions }: Merging,
): Promise<Loaded<MergedWarehouse>> {
  const merged = mergeLedgers(plan, await inner.cells(grain));
  const { warehouse, ledgers, own } = await combinedWarehouse(inner, {
    combination: plan,
    combine: (cells) => mergeLedgers(plan, cells).value,
    commonOf: (entity, codes) => merged.value.codes.common(entity, codes),
    grain,
  });
  const tables = new Map(unions.map(({ table, of }) => [table, of.map((one) => one.table)]));
  const tablesOf = (sql: string): readonly string[] => {
    const named = inner.tablesOf(sql);
    const loaded = (table: string): boolean => inner.sources.some((one) => one.table === table);
    return [...new Set(named.flatMap((table) => (loaded(table) ? [table] : (tables.get(table) ?? [table]))))];
  };
  const projectNames = async () => commonProjectNames(await inner.projectNames(), ledgers, own);
  return {
    value: { warehouse: { ...warehouse, tablesOf, projectNames }, ledgers },
    findings: merged.findings,
  };
}

/** Names of common project codes; a code that several parties use for their own has none. */
function commonProjectNames(
  names: ReadonlyMap<string, string>,
  { codes }: MergedLedgers,
  own: readonly LedgerCell[],
): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();
  for (const { prosjekt = "", entity } of own)
    users.set(prosjekt, (users.get(prosjekt) ?? new Set()).add(entity));
  const common = new Map<string, string>();
  for (const { prosjekt = "", entity } of own) {
    const name = names.get(prosjekt);
    if (name !== undefined && users.get(prosjekt)?.size === 1)
      common.set(codes.common(entity, { prosjekt }).prosjekt, name);
  }
  return new Map([...common, ...(codes.names.get("prosjekt") ?? [])]);
}
