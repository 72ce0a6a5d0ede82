/**
 * Pro forma statements: each party, what is taken out, and the whole, side by side.
 *
 * Each line of the whole is the sum of the parties and what is taken out, to the øre; a property test holds it. Left
 * out are the notes, and what each party disposes of under its own budget (§ 5-9), which does not add.
 *
 * Layer: statements; pure.
 */
import type { Finding, Loaded } from "../../base/finding.ts";
import type { Text } from "../../base/language.ts";
import { type Ore, ore } from "../../base/ore.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { computeStatement } from "../compute.ts";
import type { AreaNames } from "../expand.ts";
import { layoutsFor } from "../layouts.ts";
import type { InternalTrade, Statement, StatementColumn, StatementLayout } from "../statement.ts";
import type { MergedLedgers } from "./merge-ledgers.ts";
import { eliminationsOf, type MergePlan } from "./plan.ts";

export interface ProFormaLine {
  readonly id: string;
  readonly label: Text;
  readonly kind: Statement["lines"][number]["kind"];
  /** In the order of the plan's parts; undefined where the party has no ledger for it. */
  readonly parts: readonly (Ore | undefined)[];
  /** What is taken out: negative where the line becomes smaller. */
  readonly eliminated: Ore;
  /** Undefined when a party has none. */
  readonly whole: Ore | undefined;
}

export interface ProFormaStatement extends StatementColumn {
  readonly id: string;
  readonly title: Text;
  readonly law: string;
  readonly lines: readonly ProFormaLine[];
}

export interface ProFormaRequest {
  readonly year: number;
  readonly internalTrade: InternalTrade;
  readonly areaNames: AreaNames;
  readonly projectNames: AreaNames;
}

const adds = (layout: StatementLayout): boolean =>
  layout.kind !== "note" && layout.lines.every((line) => line.kind !== "planned" && line.kind !== "opening");

/** Findings are those of the whole: results that are not what is disposed of, and the like. */
export function proForma(
  plan: MergePlan,
  ledgers: MergedLedgers,
  request: ProFormaRequest,
): Loaded<readonly ProFormaStatement[]> {
  const versions = [
    ...new Set(ledgers.parts.filter((cell) => cell.year === request.year).map((cell) => cell.version)),
  ].sort();
  const findings: Finding[] = [];
  const statements = versions.flatMap((version) => {
    const column = { year: request.year, version };
    const cells = sameLines(plan, ledgers, column);
    return layoutsFor(request.year)
      .filter(adds)
      .flatMap((layout): readonly ProFormaStatement[] => {
        const made = (entity: string): Loaded<Statement> =>
          computeStatement(layout, cells, { ...request, entity, columns: [column] });
        const parts = plan.parts.map((part) => made(part.entity).value);
        const eliminated = made(eliminationsOf(plan)).value;
        const whole = made(plan.entity);
        const lines = (parts.find(hasAmounts) ?? whole.value).lines.map(({ id, label, kind }) => ({
          id,
          label,
          kind,
          parts: parts.map((part) => amountOf(part, id)),
          eliminated: amountOf(eliminated, id) ?? ore(0n),
          whole: amountOf(whole.value, id),
        }));
        if (lines.every((line) => line.parts.every((amount) => amount === undefined))) return [];
        findings.push(...whole.findings);
        return [{ ...column, id: layout.id, title: layout.title, law: layout.law, lines }];
      });
  });
  return { value: statements, findings };
}

const amountOf = (statement: Statement, id: string): Ore | undefined =>
  statement.lines.find((line) => line.id === id)?.amounts[0];

const hasAmounts = (statement: Statement): boolean =>
  statement.lines.some((line) => line.amounts[0] !== undefined);

/**
 * The cells of a column with nothing (0 øre) added wherever one of the others has an area or a project, so that all get the
 * same lines; and in every class for what is taken out. A party gets nothing in an account class it has no ledger for.
 */
function sameLines(plan: MergePlan, ledgers: MergedLedgers, column: StatementColumn): readonly LedgerCell[] {
  const all = [...ledgers.parts, ...ledgers.eliminations, ...ledgers.whole].filter(
    (cell) => cell.year === column.year && cell.version === column.version,
  );
  const places = new Map<string, LedgerCell>();
  for (const cell of all)
    places.set(JSON.stringify([cell.kontoklasse, cell.area, cell.prosjekt ?? ""]), cell);
  const classes = new Set(all.map((cell) => `${cell.entity} ${cell.kontoklasse}`));
  const taken = eliminationsOf(plan);
  const nothing = [...plan.parts.map((part) => part.entity), taken, plan.entity].flatMap((entity) =>
    [...places.values()]
      .filter((cell) => entity === taken || classes.has(`${entity} ${cell.kontoklasse}`))
      .map((cell) => ({ ...cell, entity, ore: ore(0n), rows: 0 })),
  );
  return [...all, ...nothing];
}
