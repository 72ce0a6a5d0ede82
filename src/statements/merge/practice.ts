/**
 * Differences in practice: accounts that one of the parties uses alone. They are what the new municipality must decide
 * on before its first budget, and what makes two parties' lines hard to compare.
 *
 * Layer: statements; pure.
 */
import { type Ore, ore } from "../../base/ore.ts";
import { kontoklasseKind } from "../../kostra/codes.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import type { MergePlan } from "./plan.ts";

export interface PracticeDifference {
  /** In the balance the chapter stands in the place of funksjon. */
  readonly dimension: "art" | "funksjon" | "kapittel";
  readonly kontoklasse: string;
  readonly code: string;
  /** The party that uses it, alone. */
  readonly entity: string;
  readonly ore: Ore;
  readonly rows: number;
}

/** Of the year's accounts, in common codes; the largest amounts first. */
export function practiceDifferences(
  plan: MergePlan,
  cells: readonly LedgerCell[],
  year: number,
): readonly PracticeDifference[] {
  const used = new Map<string, PracticeDifference[]>();
  for (const cell of cells) {
    if (cell.year !== year || cell.version !== "regnskap") continue;
    const isBalance = kontoklasseKind(undefined, cell.kontoklasse) === "balanse";
    const codes = isBalance
      ? ([["kapittel", cell.funksjon]] as const)
      : ([
          ["art", cell.art],
          ["funksjon", cell.funksjon],
        ] as const);
    for (const [dimension, code] of codes) {
      if (code === "") continue;
      const key = JSON.stringify([dimension, cell.kontoklasse, code]);
      const users = used.get(key) ?? [];
      const before = users.find((one) => one.entity === cell.entity);
      const { kontoklasse, entity } = cell;
      const sum = {
        dimension,
        kontoklasse,
        code,
        entity,
        ore: ore((before?.ore ?? 0n) + cell.ore),
        rows: (before?.rows ?? 0) + cell.rows,
      };
      used.set(key, [...users.filter((one) => one !== before), sum]);
    }
  }
  const size = (one: PracticeDifference): bigint => (one.ore < 0n ? -one.ore : one.ore);
  const text = (one: PracticeDifference): string => `${one.dimension} ${one.kontoklasse} ${one.code}`;
  return [...used.values()]
    .filter((users) => users.length === 1 && plan.parts.length > 1)
    .flat()
    .sort((a, b) => (size(b) > size(a) ? 1 : size(b) < size(a) ? -1 : text(a) < text(b) ? -1 : 1));
}
