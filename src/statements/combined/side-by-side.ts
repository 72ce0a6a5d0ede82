/**
 * One statement of the whole beside its parts and what is taken out between them.
 *
 * Each line of the whole is the sum of the columns that follow it, to the øre; a property test holds it.
 *
 * Layer: statements; pure.
 */
import type { Loaded } from "../../base/finding.ts";
import { same, type Text } from "../../base/language.ts";
import { ore } from "../../base/ore.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { computeStatement, type StatementRequest } from "../compute.ts";
import type { Statement, StatementColumn, StatementLayout } from "../statement.ts";
import { type Combination, eliminationsOf } from "./combination.ts";

export type SideBySideRequest = Omit<StatementRequest, "entity" | "columns"> & {
  readonly at: Pick<StatementColumn, "year" | "version">;
};

const eliminationsName: Text = { nb: "Elimineringer", nn: "Elimineringar", en: "Eliminations" };

/** Do its lines add? Notes need not, and what each part disposes of under its own budget (§ 5-9) does not. */
export function adds(layout: StatementLayout): boolean {
  return (
    layout.kind !== "note" && layout.lines.every((line) => line.kind !== "planned" && line.kind !== "opening")
  );
}

/**
 * Columns: the whole, its parts in their order, and last what is taken out: 0 where nothing is, and never undefined where
 * a part has the account class. Findings are those of the whole. `cells` are those of `combineLedgers`.
 */
export function sideBySide(
  layout: StatementLayout,
  cells: readonly LedgerCell[],
  { entity, parts }: Pick<Combination, "entity" | "parts">,
  { at, ...request }: SideBySideRequest,
): Loaded<Statement> {
  const eliminations = eliminationsOf(entity);
  const columns: readonly StatementColumn[] = [
    at,
    ...parts.map((part) => ({ ...at, part: { entity: part.entity, name: same(part.name) } })),
    { ...at, part: { entity: eliminations, name: eliminationsName } },
  ];
  const partNames = new Set(parts.map((part) => part.entity));
  const classes = new Map<string, LedgerCell>();
  for (const cell of cells)
    if (partNames.has(cell.entity) && cell.year === at.year && cell.version === at.version)
      classes.set(cell.kontoklasse, { ...cell, entity: eliminations, ore: ore(0n), rows: 0 });
  return computeStatement(layout, [...cells, ...classes.values()], { ...request, entity, columns });
}
