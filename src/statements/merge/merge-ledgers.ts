/**
 * The ledgers of several parties → one ledger in common codes, what they traded with each other taken out, and shown.
 *
 * The whole has a year, version and account class only where every party has it: a sum of some of them would look like
 * the sum of all. Sign and unit as in the ledger (kostra/ledger.ts).
 *
 * Layer: statements; pure.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { type Ore, ore, sumOre } from "../../base/ore.ts";
import { type Version, versions } from "../../base/period.ts";
import { type AccountFilter, matchesFilter } from "../../kostra/account-filter.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { type CommonCodes, commonCodes } from "./common-codes.ts";
import { type Elimination, eliminationsOf, type MergePlan, type PartySide } from "./plan.ts";

/** What was taken out for one elimination, in one year and version, as it stood in the ledgers. */
export interface Eliminated {
  readonly name: string;
  readonly year: number;
  readonly version: Version;
  readonly buyer: { readonly entity: string; readonly ore: Ore; readonly rows: number };
  readonly seller: { readonly entity: string; readonly ore: Ore; readonly rows: number };
  /** 0 when the parties agree. */
  readonly differenceOre: Ore;
}

export interface MergedLedgers {
  /** The parties, each under its own name, in common codes. */
  readonly parts: readonly LedgerCell[];
  /** What is taken out, with the sign turned, under `eliminationsOf(plan)`. */
  readonly eliminations: readonly LedgerCell[];
  readonly whole: readonly LedgerCell[];
  readonly eliminated: readonly Eliminated[];
  readonly codes: CommonCodes;
}

/** Does the whole have this account class then? */
export function classKey(at: {
  readonly year: number;
  readonly version: Version;
  readonly kontoklasse: string;
}) {
  return `${at.year} ${at.version} ${at.kontoklasse}`;
}

/**
 * `cells` at the grain of every mapped dimension; cells of others than the parties are left out.
 * Findings: FAS4301–FAS4305 about the tables, FAS4306–FAS4308 about the eliminations, FAS4309 about what a party lacks.
 */
export function mergeLedgers(plan: MergePlan, cells: readonly LedgerCell[]): Loaded<MergedLedgers> {
  const codes = commonCodes(plan);
  const entities = new Set(plan.parts.map((part) => part.entity));
  const own = cells.filter((cell) => entities.has(cell.entity));
  const parts = own.map((cell) => ({ ...cell, ...codes.common(cell.entity, cell) }));
  const taken = takenOut(plan, own);
  const eliminations = own.flatMap((cell, index): readonly LedgerCell[] => {
    const common = parts[index];
    if (common === undefined || taken.first.get(cell) === undefined) return [];
    return [{ ...common, entity: eliminationsOf(plan), ore: ore(-cell.ore) }];
  });
  const { complete, findings } = completeClasses(plan, own);
  const whole = [...parts, ...eliminations]
    .filter((cell) => complete.has(classKey(cell)))
    .map((cell) => ({ ...cell, entity: plan.entity }));
  const { eliminated, findings: differences } = eliminatedAmounts(plan, own);
  return {
    value: { parts, eliminations, whole, eliminated, codes },
    findings: [...codes.check(own), ...taken.findings, ...differences, ...findings],
  };
}

function sideMatches(side: PartySide, cell: LedgerCell): boolean {
  return cell.entity === side.entity && matchesFilter(side.accounts, cell);
}

/** Which elimination takes a cell; the first when there are several, and FAS4308. */
function takenOut(
  plan: MergePlan,
  cells: readonly LedgerCell[],
): { readonly first: ReadonlyMap<LedgerCell, Elimination>; readonly findings: readonly Finding[] } {
  const first = new Map<LedgerCell, Elimination>();
  const twice = new Map<Elimination, { readonly by: Elimination; readonly entity: string; ore: bigint }>();
  for (const elimination of plan.eliminations)
    for (const side of [elimination.buyer, elimination.seller])
      for (const cell of cells) {
        if (!sideMatches(side, cell)) continue;
        const before = first.get(cell);
        if (before === undefined) first.set(cell, elimination);
        else {
          const known = twice.get(elimination) ?? { by: before, entity: cell.entity, ore: 0n };
          known.ore += cell.ore;
          twice.set(elimination, known);
        }
      }
  const findings = [...twice].map(([elimination, { by, entity, ore: sum }]) =>
    finding("FAS4308", elimination.at, { name: elimination.name, other: by.name, entity, ore: ore(sum) }),
  );
  return { first, findings };
}

const byPoint = (a: { year: number; version: Version }, b: { year: number; version: Version }) =>
  a.year - b.year || versions.indexOf(a.version) - versions.indexOf(b.version);

function eliminatedAmounts(
  plan: MergePlan,
  cells: readonly LedgerCell[],
): { readonly eliminated: readonly Eliminated[]; readonly findings: readonly Finding[] } {
  const points = [...new Map(cells.map((cell) => [`${cell.year} ${cell.version}`, cell])).values()].sort(
    byPoint,
  );
  const findings: Finding[] = [];
  const eliminated = plan.eliminations.flatMap((elimination) => {
    const found = points.flatMap(({ year, version }): readonly Eliminated[] => {
      const at = cells.filter((cell) => cell.year === year && cell.version === version);
      const amount = (side: PartySide) => {
        const taken = at.filter((cell) => sideMatches(side, cell));
        const rows = taken.reduce((sum, cell) => sum + cell.rows, 0);
        return { entity: side.entity, ore: sumOre(taken.map((cell) => cell.ore)), rows };
      };
      const [buyer, seller] = [amount(elimination.buyer), amount(elimination.seller)];
      if (buyer.rows + seller.rows === 0) return [];
      const differenceOre = ore(buyer.ore + seller.ore);
      const { name } = elimination;
      if (differenceOre !== 0n) {
        const data = { name, year, version, buyer, seller, difference: differenceOre };
        findings.push(finding("FAS4307", elimination.at, data));
      }
      return [{ name, year, version, buyer, seller, differenceOre }];
    });
    if (found.length === 0) findings.push(finding("FAS4306", elimination.at, { name: elimination.name }));
    return found;
  });
  return { eliminated, findings };
}

/** The account classes that every party has, by year and version; FAS4309 for those that only some have. */
function completeClasses(
  plan: MergePlan,
  cells: readonly LedgerCell[],
): { readonly complete: ReadonlySet<string>; readonly findings: readonly Finding[] } {
  const having = new Map<string, { readonly at: LedgerCell; readonly entities: Set<string> }>();
  for (const cell of cells) {
    const known = having.get(classKey(cell)) ?? { at: cell, entities: new Set<string>() };
    having.set(classKey(cell), known);
    known.entities.add(cell.entity);
  }
  const complete = new Set<string>();
  const missing = new Map<string, { year: number; version: Version; lacking: string[]; classes: string[] }>();
  for (const [key, { at, entities }] of having) {
    const lacking = plan.parts.filter((part) => !entities.has(part.entity)).map((part) => part.name);
    if (lacking.length === 0) complete.add(key);
    else {
      const { year, version } = at;
      const group = JSON.stringify([year, version, lacking]);
      const known = missing.get(group) ?? { year, version, lacking, classes: [] };
      missing.set(group, known);
      known.classes.push(at.kontoklasse);
    }
  }
  const findings = [...missing.values()]
    .sort(byPoint)
    .map((one) => finding("FAS4309", undefined, { ...one, classes: [...one.classes].sort() }));
  return { complete, findings };
}

/** The filter of one side, for those who fetch its rows. */
export function sidesOf(plan: MergePlan, entity: string): readonly AccountFilter[] {
  return plan.eliminations.flatMap(({ buyer, seller }) =>
    [buyer, seller].filter((side) => side.entity === entity).map((side) => side.accounts),
  );
}
