/**
 * A warehouse that also holds the whole of several entities: their ledgers put together, and what they posted towards each
 * other taken out. What stands behind a figure of the whole is the parts' own rows, in their own codes and files; a row
 * that is taken out is there once more with the sign turned. Own queries see each entity alone.
 */
import { ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import {
  type AccountFilter,
  type FilterDimension,
  matchesCodes,
  matchesFilter,
} from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import {
  askedDimensions,
  type Combination,
  eliminationsOf,
  type Side,
  sidesOf,
} from "../statements/combined/combination.ts";
import { type CombinedLedgers, classKey } from "../statements/combined/combine-ledgers.ts";
import type { LedgerRow, Warehouse } from "../warehouse/warehouse.ts";

type Codes = Readonly<Partial<Record<FilterDimension, string>>>;

/** A part's own codes → the common ones; those that are not given keep their own. */
export type CommonOf = (entity: string, codes: Codes) => Codes;

export interface Combining<Ledgers extends CombinedLedgers> {
  readonly combination: Combination;
  readonly combine: (cells: readonly LedgerCell[]) => Ledgers;
  /** Absent: the parts have the same codes. */
  readonly commonOf?: CommonOf;
  /** The dimensions that cells must have to be combined, beside those that the eliminations ask for. */
  readonly grain?: readonly FilterDimension[];
}

export interface CombinedWarehouse<Ledgers extends CombinedLedgers> {
  readonly warehouse: Warehouse;
  /** At the grain that was asked for. */
  readonly ledgers: Ledgers;
  /** The cells that it is made of. */
  readonly own: readonly LedgerCell[];
}

/** Closing it closes what is inside. */
export async function combinedWarehouse<Ledgers extends CombinedLedgers>(
  inner: Warehouse,
  combining: Combining<Ledgers>,
): Promise<CombinedWarehouse<Ledgers>> {
  const { combination, combine, grain = [], commonOf } = combining;
  const { entity, parts, eliminations } = combination;
  const asked = [...new Set([...grain, ...askedDimensions(eliminations)])];
  const own = await inner.cells(asked);
  const ledgers = combine(own);
  const partNames = new Set(parts.map((part) => part.entity));
  const cellsOf = (cells: readonly LedgerCell[], combined: Ledgers): readonly LedgerCell[] => [
    ...cells.filter((cell) => !partNames.has(cell.entity)),
    ...combined.parts,
    ...combined.eliminations,
    ...combined.whole,
  ];
  const known = cellsOf(own, ledgers);
  const points = new Map(
    ledgers.whole.map(({ year, version }) => [`${year} ${version}`, { entity, year, version }]),
  );
  const rows = rowsOf(inner, combining, ledgers);
  const ours = new Set([entity, eliminationsOf(entity), ...(commonOf === undefined ? [] : partNames)]);
  const warehouse: Warehouse = {
    ...inner,
    sources: inner.sources.map((source) => ({
      ...source,
      // What is made of a synthetic ledger is synthetic too.
      ledgers: source.ledgers.flatMap((ledger) =>
        partNames.has(ledger.entity) && points.has(`${ledger.year} ${ledger.version}`)
          ? [ledger, { ...ledger, entity }]
          : [ledger],
      ),
    })),
    points: [...inner.points, ...points.values()],
    cells: async (more) => {
      if (more.every((dimension) => asked.includes(dimension))) return known;
      const finer = await inner.cells([...new Set([...asked, ...more])]);
      return cellsOf(finer, combine(finer));
    },
    ...(commonOf === undefined ? {} : { rowsHaveOtherCodes: true as const }),
    rows: (point, filter) => (ours.has(point.entity) ? rows(point, filter) : inner.rows(point, filter)),
  };
  return { warehouse, ledgers, own };
}

/** Rows at published grain know everything but the project, which is asked for. */
function rowsOf<Ledgers extends CombinedLedgers>(
  inner: Warehouse,
  { combination, commonOf = (_entity, codes) => codes }: Combining<Ledgers>,
  { whole }: Ledgers,
): (point: Point, filter: AccountFilter) => Promise<readonly LedgerRow[]> {
  const { entity: entityOfWhole, parts, eliminations } = combination;
  const classes = new Set(whole.map(classKey));
  const known = new Map<string, Promise<readonly LedgerRow[]>>();
  const fetched = (point: Point, filter: AccountFilter): Promise<readonly LedgerRow[]> => {
    const key = JSON.stringify([point, filter]);
    const rows = known.get(key) ?? inner.rows(point, filter);
    known.set(key, rows);
    return rows;
  };
  let projectsBy: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined;
  const projectsOf = async (entity: string): Promise<readonly string[]> => {
    projectsBy ??= inner.cells(["prosjekt"]).then((cells) => {
      const found = new Map<string, Set<string>>();
      for (const cell of cells)
        found.set(cell.entity, (found.get(cell.entity) ?? new Set()).add(cell.prosjekt ?? ""));
      return found;
    });
    return [...((await projectsBy).get(entity) ?? [])];
  };

  /** A row in common codes, made once: every line of every statement asks for it. */
  const inCommon = new WeakMap<LedgerRow, LedgerRow>();
  const commonRow = (entity: string, row: LedgerRow): LedgerRow => {
    const known = inCommon.get(row);
    if (known !== undefined) return known;
    const made = { ...row, ...commonOf(entity, row) };
    inCommon.set(row, made);
    return made;
  };

  /** A part's rows that the common filter takes, and `own` too, which is in its own codes. */
  const ofPart = async (
    at: Point,
    filter: AccountFilter,
    own?: AccountFilter,
  ): Promise<readonly LedgerRow[]> => {
    const { prosjekt, ...rest } = filter;
    const { prosjekt: ownProsjekt, ...ownRest } = own ?? {};
    const takes = (row: LedgerRow): boolean =>
      matchesFilter(ownRest, row) && matchesFilter(rest, commonRow(at.entity, row));
    const isByProject = (prosjekt?.length ?? 0) + (ownProsjekt?.length ?? 0) > 0;
    if (!isByProject) return (await fetched(at, {})).filter(takes);
    const wanted = (await projectsOf(at.entity)).filter(
      (code) =>
        matchesCodes(prosjekt, commonOf(at.entity, { prosjekt: code }).prosjekt ?? code) &&
        matchesCodes(ownProsjekt, code),
    );
    return wanted.length === 0 ? [] : (await fetched(at, { prosjekt: wanted })).filter(takes);
  };

  /** What is taken out of a part, once, also where two eliminations take it. */
  const takenOut = async (at: Point, filter: AccountFilter): Promise<readonly LedgerRow[]> => {
    const filters = sidesOf(eliminations, at.entity).flatMap((side: Side) => side.accounts);
    const isByProject = filters.some((one) => (one.prosjekt?.length ?? 0) > 0);
    const projects = isByProject ? await projectsOf(at.entity) : [undefined];
    const taken: LedgerRow[] = [];
    for (const project of projects) {
      const seen = new Set<LedgerRow>();
      for (const own of filters) {
        if (project !== undefined && !matchesCodes(own.prosjekt, project)) continue;
        const one = project === undefined ? own : { ...own, prosjekt: [project] };
        for (const row of await ofPart(at, filter, one)) seen.add(row);
      }
      taken.push(...[...seen].map((row) => ({ ...row, ore: ore(-row.ore) })));
    }
    return taken;
  };

  return async (point, filter) => {
    const found: LedgerRow[] = [];
    if (parts.some((part) => part.entity === point.entity)) return ofPart(point, filter);
    for (const { entity } of parts) {
      const at = { ...point, entity };
      if (point.entity === entityOfWhole) found.push(...(await ofPart(at, filter)));
      found.push(...(await takenOut(at, filter)));
    }
    const { year, version } = point;
    return found.filter(({ kontoklasse }) => classes.has(classKey({ year, version, kontoklasse })));
  };
}
