/**
 * The ledgers of several parts → the ledger of the whole, with what they posted towards each other taken out, and shown.
 *
 * The whole is the sum of the parts and what is taken out, cell by cell. It has nothing where a part lacks what
 * `Combination.complete` asks for: a sum of some would look like the sum of all. A cell that two eliminations take is
 * taken out once. Sign and unit as in the ledger (kostra/ledger.ts).
 *
 * Layer: statements; pure.
 */
import { type Ore, ore, sumOre } from "../../base/ore.ts";
import { type Version, versions } from "../../base/period.ts";
import { type FilterDimension, matchesFilter } from "../../kostra/account-filter.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { type Combination, type Elimination, eliminationsOf, type Side } from "./combination.ts";

export interface CombinedLedgers {
  /** The parts, each under its own name, in common codes. */
  readonly parts: readonly LedgerCell[];
  /** What is taken out, with the sign turned, under `eliminationsOf`. */
  readonly eliminations: readonly LedgerCell[];
  readonly whole: readonly LedgerCell[];
  /** By elimination, then year and version; of those that met anything. */
  readonly taken: readonly Taken[];
  readonly twice: readonly TakenTwice[];
  readonly lacking: readonly Lacking[];
}

/** What one elimination meets in one year and version, as it stands in the ledgers. */
export interface Taken {
  readonly elimination: Elimination;
  readonly year: number;
  readonly version: Version;
  /** In the order of the elimination's sides. */
  readonly sides: readonly { readonly ore: Ore; readonly rows: number }[];
  /** 0 when the parts agree. */
  readonly left: Ore;
}

/** What an earlier elimination had taken already. */
export interface TakenTwice {
  readonly elimination: Elimination;
  readonly by: Elimination;
  readonly entity: string;
  readonly ore: Ore;
}

/** Which parts lack what others have; `classes` are the account classes that the whole goes without. */
export interface Lacking {
  readonly year: number;
  readonly version: Version;
  readonly parts: readonly string[];
  readonly classes: readonly string[];
}

/** A cell's own codes → the common ones. */
export type CommonCodesOf = (cell: LedgerCell) => Readonly<Partial<Record<FilterDimension, string>>>;

/** Does the whole have this account class then? */
export function classKey(at: {
  readonly year: number;
  readonly version: Version;
  readonly kontoklasse: string;
}): string {
  return `${at.year} ${at.version} ${at.kontoklasse}`;
}

/** `cells` have the dimensions that the eliminations ask for; those of others than the parts are left out. */
export function combineLedgers(
  combination: Combination,
  cells: readonly LedgerCell[],
  commonOf: CommonCodesOf = () => ({}),
): CombinedLedgers {
  const entities = new Set(combination.parts.map((part) => part.entity));
  const own = cells.filter((cell) => entities.has(cell.entity));
  const parts = own.map((cell) => ({ ...cell, ...commonOf(cell) }));
  const { first, twice } = takenBy(combination.eliminations, own);
  const entity = eliminationsOf(combination.entity);
  const eliminations = parts.flatMap((common, index): readonly LedgerCell[] => {
    const cell = own[index];
    return cell !== undefined && first.has(cell) ? [{ ...common, entity, ore: ore(-cell.ore) }] : [];
  });
  const { has, lacking } = completeness(combination, own);
  const whole = [...parts, ...eliminations]
    .filter(has)
    .map((cell) => ({ ...cell, entity: combination.entity }));
  return { parts, eliminations, whole, taken: takenAmounts(combination, own), twice, lacking };
}

function matchesSide(side: Side, cell: LedgerCell): boolean {
  if (side.entity !== undefined && side.entity !== cell.entity) return false;
  return side.accounts.some((filter) => matchesFilter(filter, cell));
}

/** Which elimination takes a cell; the first when there are several. */
function takenBy(
  eliminations: readonly Elimination[],
  cells: readonly LedgerCell[],
): { readonly first: ReadonlyMap<LedgerCell, Elimination>; readonly twice: readonly TakenTwice[] } {
  const first = new Map<LedgerCell, Elimination>();
  const twice = new Map<Elimination, TakenTwice>();
  for (const elimination of eliminations)
    for (const side of elimination.sides)
      for (const cell of cells) {
        if (!matchesSide(side, cell)) continue;
        const by = first.get(cell);
        if (by === undefined) {
          first.set(cell, elimination);
          continue;
        }
        const known = twice.get(elimination) ?? { elimination, by, entity: cell.entity, ore: ore(0n) };
        twice.set(elimination, { ...known, ore: ore(known.ore + cell.ore) });
      }
  return { first, twice: [...twice.values()] };
}

type At = { readonly year: number; readonly version: Version };

const byPoint = (a: At, b: At): number =>
  a.year - b.year || versions.indexOf(a.version) - versions.indexOf(b.version);

function takenAmounts({ eliminations }: Combination, cells: readonly LedgerCell[]): readonly Taken[] {
  const points = new Map<string, LedgerCell[]>();
  for (const cell of cells) {
    const at = `${cell.year} ${cell.version}`;
    const known = points.get(at);
    if (known === undefined) points.set(at, [cell]);
    else known.push(cell);
  }
  const ordered = [...points.values()].sort(([a], [b]) => (a && b ? byPoint(a, b) : 0));
  return eliminations.flatMap((elimination) =>
    ordered.flatMap((at): readonly Taken[] => {
      const [{ year, version } = { year: 0, version: "regnskap" as const }] = at;
      const sides = elimination.sides.map((side) => {
        const taken = at.filter((cell) => matchesSide(side, cell));
        return {
          ore: sumOre(taken.map((cell) => cell.ore)),
          rows: taken.reduce((sum, cell) => sum + cell.rows, 0),
        };
      });
      if (sides.every((side) => side.rows === 0)) return [];
      return [{ elimination, year, version, sides, left: sumOre(sides.map((side) => side.ore)) }];
    }),
  );
}

/** Where every part has something, and who does not. */
function completeness(
  { parts, complete }: Combination,
  cells: readonly LedgerCell[],
): { readonly has: (cell: LedgerCell) => boolean; readonly lacking: readonly Lacking[] } {
  const keyOf = (cell: LedgerCell): string =>
    complete === "class" ? classKey(cell) : `${cell.year} ${cell.version}`;
  const having = new Map<string, { readonly at: LedgerCell; entities: Set<string>; classes: Set<string> }>();
  for (const cell of cells) {
    const known = having.get(keyOf(cell)) ?? { at: cell, entities: new Set(), classes: new Set() };
    having.set(keyOf(cell), known);
    known.entities.add(cell.entity);
    known.classes.add(cell.kontoklasse);
  }
  const whole = new Set<string>();
  const missing = new Map<string, { at: At; parts: readonly string[]; classes: Set<string> }>();
  for (const [key, { at, entities, classes }] of having) {
    const without = parts.filter((part) => !entities.has(part.entity)).map((part) => part.name);
    if (without.length === 0) {
      whole.add(key);
      continue;
    }
    const group = JSON.stringify([at.year, at.version, without]);
    const known = missing.get(group) ?? { at, parts: without, classes: new Set() };
    missing.set(group, known);
    for (const code of classes) known.classes.add(code);
  }
  const lacking = [...missing.values()]
    .sort((a, b) => byPoint(a.at, b.at))
    .map(({ at: { year, version }, parts: without, classes }) => ({
      year,
      version,
      parts: without,
      classes: [...classes].sort(),
    }));
  return { has: (cell) => whole.has(keyOf(cell)), lacking };
}
