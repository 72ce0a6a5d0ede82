/**
 * Pro forma statements: each party, what is taken out, and the whole, side by side. Notes and § 5-9 are left out.
 *
 * Layer: statements; pure.
 */
import type { Finding, Loaded } from "../../base/finding.ts";
import type { Text } from "../../base/language.ts";
import { type Ore, ore } from "../../base/ore.ts";
import type { CombinedLedgers } from "../combined/combine-ledgers.ts";
import { adds, sideBySide } from "../combined/side-by-side.ts";
import type { AreaNames } from "../expand.ts";
import { layoutsFor } from "../layouts.ts";
import type { InternalTrade, Statement, StatementColumn } from "../statement.ts";
import type { MergePlan } from "./plan.ts";

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

/** Findings are those of the whole: results that are not what is disposed of, and the like. */
export function proForma(
  plan: MergePlan,
  ledgers: CombinedLedgers,
  { year, ...request }: ProFormaRequest,
): Loaded<readonly ProFormaStatement[]> {
  const cells = [...ledgers.parts, ...ledgers.eliminations, ...ledgers.whole];
  const versions = [
    ...new Set(ledgers.parts.filter((cell) => cell.year === year).map((cell) => cell.version)),
  ].sort();
  const findings: Finding[] = [];
  const statements = versions.flatMap((version) =>
    layoutsFor(year)
      .filter(adds)
      .flatMap((layout): readonly ProFormaStatement[] => {
        const made = sideBySide(layout, cells, plan, { ...request, at: { year, version } });
        const lines = made.value.lines.map(({ id, label, kind, amounts }) => ({
          id,
          label,
          kind,
          parts: amounts.slice(1, -1),
          eliminated: amounts.at(-1) ?? ore(0n),
          whole: amounts[0],
        }));
        if (lines.every((line) => line.parts.every((amount) => amount === undefined))) return [];
        findings.push(...made.findings);
        return [{ year, version, id: layout.id, title: layout.title, law: layout.law, lines }];
      }),
  );
  return { value: statements, findings };
}
