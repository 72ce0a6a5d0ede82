/**
 * Does a ledger balance? Operations, investments and balance each sum to 0 by themselves, since expense
 * is positive and income negative (kommuneloven § 14-6; every posting has its counterpart).
 *
 * Pure.
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import type { BalanceGroup } from "../base/findings/warehouse.ts";
import { kroner, type Ore, ore, sumOre } from "../base/ore.ts";
import { kontoklasseKind } from "../kostra/codes.ts";

export interface KontoklasseSum {
  readonly kontoklasse: string;
  readonly ore: Ore;
  readonly rows: number;
}

export interface BalanceCheck {
  readonly column: string;
  readonly at: Span;
  readonly sums: readonly KontoklasseSum[];
  /** The step amounts are written in; half of it is what rounding can move a row. */
  readonly stepOre: bigint;
  /** A difference the source is stated to have, in whole kroner. */
  readonly declared: { readonly kr: number; readonly reason: string } | undefined;
}

/** FAS2001–FAS2004; nothing when every group sums to 0 as it should. */
export function checkBalance(check: BalanceCheck): readonly Finding[] {
  const { column, at, declared } = check;
  const groups = groupSums(check.sums).filter((group) => group.ore !== 0n);
  if (declared !== undefined) {
    const stated = kroner(declared.kr);
    const actual = sumOre(groups.map((group) => group.ore));
    const match = groups.find((group) => group.ore === stated);
    if (match === undefined && actual !== stated)
      return [finding("FAS2003", at, { column, declared: stated, actual })];
    if (stated === 0n) return groups.map((group) => differs(check, group));
    const covered = match ?? { group: "all" as const, ore: actual, rows: 0 };
    const note = finding("FAS2002", at, {
      group: covered.group,
      column,
      ore: covered.ore,
      reason: declared.reason,
    });
    return match === undefined
      ? [note]
      : [note, ...groups.filter((group) => group !== match).map((group) => differs(check, group))];
  }
  return groups.map((group) => differs(check, group));
}

interface GroupSum {
  readonly group: BalanceGroup;
  readonly ore: Ore;
  readonly rows: number;
}

function differs(check: BalanceCheck, { group, ore: amount, rows }: GroupSum): Finding {
  const twice = 2n * (amount < 0n ? -amount : amount);
  return twice <= BigInt(rows) * check.stepOre
    ? finding("FAS2004", check.at, { group, column: check.column, ore: amount, rows })
    : finding("FAS2001", check.at, { group, column: check.column, ore: amount });
}

function groupSums(sums: readonly KontoklasseSum[]): readonly GroupSum[] {
  const groups = new Map<BalanceGroup, GroupSum>();
  for (const sum of sums) {
    const group = kontoklasseKind(undefined, sum.kontoklasse) ?? "all";
    const so = groups.get(group);
    groups.set(group, {
      group,
      ore: ore((so?.ore ?? 0n) + sum.ore),
      rows: (so?.rows ?? 0) + sum.rows,
    });
  }
  return [...groups.values()];
}
