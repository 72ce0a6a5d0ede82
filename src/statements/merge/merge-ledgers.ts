/**
 * The ledgers of several parties → one ledger in common codes, what they traded with each other taken out.
 *
 * Layer: statements; pure.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { type Ore, ore } from "../../base/ore.ts";
import type { Version } from "../../base/period.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { type CombinedLedgers, combineLedgers, type Taken } from "../combined/combine-ledgers.ts";
import { lackingFindings, twiceFindings } from "../combined/findings.ts";
import { type CommonCodes, commonCodes } from "./common-codes.ts";
import type { MergePlan } from "./plan.ts";

/** What was taken out for one elimination, in one year and version, as it stood in the ledgers. */
export interface Eliminated {
  readonly name: string;
  readonly year: number;
  readonly version: Version;
  readonly buyer: EliminatedSide;
  readonly seller: EliminatedSide;
  /** 0 when the parties agree. */
  readonly differenceOre: Ore;
}

interface EliminatedSide {
  readonly entity: string;
  readonly ore: Ore;
  readonly rows: number;
}

export interface MergedLedgers extends CombinedLedgers {
  readonly eliminated: readonly Eliminated[];
  readonly codes: CommonCodes;
}

/**
 * `cells` at the grain of every mapped dimension; cells of others than the parties are left out.
 * Findings: FAS4301–FAS4305 about the tables, FAS4306–FAS4308 about the eliminations, FAS4309 about what a party lacks.
 */
export function mergeLedgers(plan: MergePlan, cells: readonly LedgerCell[]): Loaded<MergedLedgers> {
  const codes = commonCodes(plan);
  const entities = new Set(plan.parts.map((part) => part.entity));
  const own = cells.filter((cell) => entities.has(cell.entity));
  const combined = combineLedgers(plan, own, (cell) => codes.common(cell.entity, cell));
  const eliminated = combined.taken.map(eliminatedOf);
  return {
    value: { ...combined, eliminated, codes },
    findings: [...codes.check(own), ...eliminationFindings(plan, combined), ...lackingFindings(combined)],
  };
}

function eliminatedOf({ elimination, year, version, sides, left }: Taken): Eliminated {
  const [buyer, seller] = elimination.sides.map((side, index) => ({
    entity: side.entity ?? "",
    ore: sides[index]?.ore ?? ore(0n),
    rows: sides[index]?.rows ?? 0,
  }));
  if (buyer === undefined || seller === undefined)
    throw new Error("an elimination of a merger has two sides");
  return { name: elimination.name.nb, year, version, buyer, seller, differenceOre: left };
}

function eliminationFindings(plan: MergePlan, { taken, twice }: CombinedLedgers): readonly Finding[] {
  const differences = plan.eliminations.flatMap((elimination) => {
    const { at, name } = elimination;
    const found = taken.filter((one) => one.elimination === elimination);
    if (found.length === 0) return [finding("FAS4306", at, { name: name.nb })];
    return found
      .filter((one) => one.left !== 0n)
      .map(eliminatedOf)
      .map(({ differenceOre: difference, ...data }) => finding("FAS4307", at, { ...data, difference }));
  });
  return [...twiceFindings({ twice }), ...differences];
}
