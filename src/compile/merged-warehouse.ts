/**
 * A warehouse that also holds the whole: the parties' ledgers in common codes, and the new municipality's with what they
 * traded taken out. What stands behind a figure of the whole is the parties' own rows, in their own codes and files; a
 * row that is taken out is there once more with the sign turned.
 */
import type { Loaded } from "../base/finding.ts";
import { ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { type AccountFilter, matchesCodes, matchesFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { classKey, type MergedLedgers, mergeLedgers, sidesOf } from "../statements/merge/merge-ledgers.ts";
import type { MergePlan } from "../statements/merge/plan.ts";
import type { LedgerRow, Warehouse } from "../warehouse/warehouse.ts";
import type { Merging } from "./read-merging.ts";

export interface MergedWarehouse {
  readonly warehouse: Warehouse;
  readonly ledgers: MergedLedgers;
}

const every = ["konto", "tjeneste", "ansvar", "prosjekt"] as const;

/** Findings are those of `mergeLedgers`. Closing it closes what is inside. */
export async function mergedWarehouse(
  inner: Warehouse,
  { plan, unions }: Merging,
): Promise<Loaded<MergedWarehouse>> {
  const own = await inner.cells(every);
  const { value: ledgers, findings } = mergeLedgers(plan, own);
  const parties = new Set(plan.parts.map((part) => part.entity));
  const others = own.filter((cell) => !parties.has(cell.entity));
  const cells = [...others, ...ledgers.parts, ...ledgers.whole];
  const points = new Map(
    ledgers.whole.map(({ entity, year, version }) => [`${year} ${version}`, { entity, year, version }]),
  );
  const rows = rowsOf(inner, plan, ledgers, own);
  const tables = new Map(unions.map(({ table, of }) => [table, of.map((one) => one.table)]));
  const warehouse: Warehouse = {
    sources: inner.sources.map((source) => ({
      ...source,
      // What is made of a synthetic ledger is synthetic too.
      ledgers: source.ledgers.flatMap((ledger) =>
        parties.has(ledger.entity) && points.has(`${ledger.year} ${ledger.version}`)
          ? [ledger, { ...ledger, entity: plan.entity }]
          : [ledger],
      ),
    })),
    points: [...inner.points, ...points.values()],
    cells: async () => cells,
    rowsHaveOtherCodes: true,
    projectNames: async () => commonProjectNames(await inner.projectNames(), ledgers, own),
    rows: (point, filter) =>
      point.entity === plan.entity || parties.has(point.entity)
        ? rows(point, filter)
        : inner.rows(point, filter),
    query: (sql, at, parameters) => inner.query(sql, at, parameters),
    tablesOf: (sql) => [
      ...new Set(
        inner
          .tablesOf(sql)
          .flatMap((table) =>
            inner.sources.some((one) => one.table === table) ? [table] : (tables.get(table) ?? [table]),
          ),
      ),
    ],
    close: () => inner.close(),
  };
  return { value: { warehouse, ledgers }, findings };
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

/** Rows at published grain know everything but the project, which is asked for. */
function rowsOf(
  inner: Warehouse,
  plan: MergePlan,
  { codes, whole }: MergedLedgers,
  own: readonly LedgerCell[],
): (point: Point, filter: AccountFilter) => Promise<readonly LedgerRow[]> {
  const classes = new Set(whole.map(classKey));
  const known = new Map<string, Promise<readonly LedgerRow[]>>();
  const fetched = (point: Point, filter: AccountFilter): Promise<readonly LedgerRow[]> => {
    const key = JSON.stringify([point, filter]);
    const rows = known.get(key) ?? inner.rows(point, filter);
    known.set(key, rows);
    return rows;
  };
  /** The party's own projects that the common filter, and the elimination's own, both take. */
  const projects = (entity: string, { prosjekt }: AccountFilter, side?: AccountFilter): readonly string[] => {
    const all = new Set(own.filter((cell) => cell.entity === entity).map((cell) => cell.prosjekt ?? ""));
    return [...all].filter(
      (code) =>
        matchesCodes(prosjekt, codes.common(entity, { prosjekt: code }).prosjekt) &&
        matchesCodes(side?.prosjekt, code),
    );
  };
  const ofParty = async (
    at: Point,
    filter: AccountFilter,
    side?: AccountFilter,
  ): Promise<readonly LedgerRow[]> => {
    const { prosjekt: _, ...rest } = filter;
    const byProject = (filter.prosjekt?.length ?? 0) + (side?.prosjekt?.length ?? 0) > 0;
    const wanted = byProject ? projects(at.entity, filter, side) : undefined;
    if (wanted?.length === 0) return [];
    const rows = await fetched(at, { ...side, ...(wanted === undefined ? {} : { prosjekt: wanted }) });
    return rows.filter((row) => matchesFilter(rest, codes.common(at.entity, row)));
  };
  return async (point, filter) => {
    if (point.entity !== plan.entity) return ofParty(point, filter);
    const found: LedgerRow[] = [];
    for (const { entity } of plan.parts) {
      const at = { ...point, entity };
      found.push(...(await ofParty(at, filter)));
      const seen = new Set<string>();
      for (const side of sidesOf(plan, entity))
        for (const row of await ofParty(at, filter, side)) {
          // Two eliminations of one row are told, and take it out once.
          const key = JSON.stringify([
            row.konto,
            row.ansvar,
            row.tjeneste,
            row.kontoklasse,
            row.art,
            row.funksjon,
            row.area,
            row.file,
          ]);
          if (!seen.has(key)) found.push({ ...row, ore: ore(-row.ore) });
          seen.add(key);
        }
    }
    const { year, version } = point;
    return found.filter(({ kontoklasse }) => classes.has(classKey({ year, version, kontoklasse })));
  };
}
