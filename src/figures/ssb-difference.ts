/**
 * Why the municipality's figure is not SSB's, to the krone: every posting is weighed as the one counts it and
 * as the other does, and what is weighed differently is the difference.
 *
 * Layer: figures; pure.
 */
import { type Ore, ore } from "../base/ore.ts";
import { type AccountFilter, matchesFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { pointKey } from "./ledger-view.ts";
import { isKnownToSsb } from "./ssb-figures.ts";
import type { FigureValue } from "./value.ts";

/** Postings that the two count differently. */
interface DifferenceLine {
  readonly art: string;
  /** The functions it is about; empty when it is all of the art's. */
  readonly funksjoner: readonly string[];
  /** How many times, and with which sign, each counts a posting. */
  readonly own: number;
  readonly ssb: number;
  /** SSB's hierarchy has no such art. */
  readonly isUnknown: boolean;
  /** What it makes the municipality's figure larger than SSB's by. */
  readonly ore: Ore;
}

export interface SsbDifference {
  /** SSB's figure of the same ledger. */
  readonly ssb: FigureValue;
  readonly ownOre: Ore;
  readonly ssbOre: Ore;
  /** By art; they sum to `ownOre − ssbOre`. */
  readonly lines: readonly DifferenceLine[];
  /** SSB's figure in whole thousands, half away from zero, and what rounding adds. */
  readonly thousandsOre: Ore;
  readonly roundingOre: Ore;
}

interface Leaf {
  readonly filter: AccountFilter;
  readonly weight: number;
}

/** The ledger sums a value is made of, with their weights; undefined when it is made of anything else. */
function leavesOf(value: FigureValue, key: string, weight = 1): readonly Leaf[] | undefined {
  const { lineage } = value;
  if (pointKey(value.point) !== key) return undefined;
  if (lineage.kind === "ledger") return [{ filter: lineage.filter, weight: weight * lineage.sign }];
  if (lineage.kind !== "components" || lineage.operation !== "sum") return undefined;
  const leaves: Leaf[] = [];
  for (const { role, value: part } of lineage.components) {
    const below = leavesOf(part, key, role === "minus" ? -weight : weight);
    if (below === undefined) return undefined;
    leaves.push(...below);
  }
  return leaves;
}

const weightOf = (leaves: readonly Leaf[], cell: LedgerCell): number =>
  leaves.reduce((sum, leaf) => (matchesFilter(leaf.filter, cell) ? sum + leaf.weight : sum), 0);

/** To the nearest 100 000 øre, half away from zero. */
function toThousands(amount: bigint): bigint {
  const magnitude = amount < 0n ? -amount : amount;
  const rounded = ((magnitude + 50_000n) / 100_000n) * 100_000n;
  return amount < 0n ? -rounded : rounded;
}

/**
 * `own` and `ssb` at the same point, with the ledger's cells. Undefined when either is not a plain sum of that
 * ledger: a published value, a ratio, an absent figure.
 */
export function ssbDifference(
  own: FigureValue,
  ssb: FigureValue,
  cells: readonly LedgerCell[],
): SsbDifference | undefined {
  const key = pointKey(own.point);
  const [ownLeaves, ssbLeaves] = [leavesOf(own, key), leavesOf(ssb, key)];
  if (ownLeaves === undefined || ssbLeaves === undefined) return undefined;
  if (own.quantity.kind !== "amount" || ssb.quantity.kind !== "amount") return undefined;
  const weighed = cells
    .filter((cell) => pointKey(cell) === key)
    .map((cell) => ({ cell, own: weightOf(ownLeaves, cell), ssb: weightOf(ssbLeaves, cell) }));
  const pairs = new Map<string, Set<string>>();
  const groups = new Map<string, (typeof weighed)[number][]>();
  for (const one of weighed) {
    const { art } = one.cell;
    const pair = `${one.own} ${one.ssb}`;
    pairs.set(art, (pairs.get(art) ?? new Set()).add(pair));
    if (one.own === one.ssb) continue;
    const group = `${art} ${pair}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const lines = [...groups.values()].flatMap((group): readonly DifferenceLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { art } = first.cell;
    const amount = group.reduce((sum, one) => sum + BigInt(one.own - one.ssb) * one.cell.ore, 0n);
    const funksjoner = [...new Set(group.map((one) => one.cell.funksjon))].sort();
    const isWhole = pairs.get(art)?.size === 1;
    return amount === 0n
      ? []
      : [
          {
            art,
            funksjoner: isWhole ? [] : funksjoner,
            own: first.own,
            ssb: first.ssb,
            isUnknown: !isKnownToSsb(art),
            ore: ore(amount),
          },
        ];
  });
  const ssbOre = ssb.quantity.ore;
  const thousands = toThousands(ssbOre);
  return {
    ssb,
    ownOre: own.quantity.ore,
    ssbOre,
    lines: lines.sort((a, b) => (a.art < b.art ? -1 : a.art > b.art ? 1 : 0)),
    thousandsOre: ore(thousands),
    roundingOre: ore(thousands - ssbOre),
  };
}
