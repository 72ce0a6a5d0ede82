/**
 * Consolidated accounts: the whole beside its parts and what is left out between them, line by line.
 */
import type { Finding, Loaded } from "../base/finding.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { sideBySide } from "../statements/combined/side-by-side.ts";
import { layoutsFor } from "../statements/layouts.ts";
import type { Statement, StatementLayout } from "../statements/statement.ts";
import type { Config } from "./config.ts";

/** What konsolidert årsregnskap consists of: § 10-2, cf. §§ 5-5, 5-6 and 5-8; the same before 2020. */
const consolidatedLayouts = [
  "bevilgningsoversikt-investering",
  "okonomisk-oversikt-drift",
  "okonomisk-oversikt-investering",
  "balanse",
];

/**
 * The statements of the whole, where all the parts have accounts for the year: each line is the sum of the
 * parts' columns and the eliminations'. Its lines are no figures; `?enhet=` asks for those.
 */
export function consolidatedStatements(
  config: Config,
  cells: readonly LedgerCell[],
): Loaded<readonly Statement[]> {
  const { consolidated } = config;
  const { year } = config.report;
  if (consolidated === undefined) return { value: [], findings: [] };
  const at = { year, version: "regnskap" } as const;
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  for (const layout of layoutsFor(year).filter(({ id }) => consolidatedLayouts.includes(id))) {
    const made = sideBySide(consolidatedLayout(layout), cells, consolidated, {
      at,
      internalTrade: config.conventions.internalTrade,
      areaNames: new Map(),
    });
    if (made.value.lines.every((line) => line.amounts[0] === undefined)) continue;
    statements.push(made.value);
    findings.push(...made.findings);
  }
  return { value: statements, findings };
}

function consolidatedLayout(layout: StatementLayout): StatementLayout {
  const { title } = layout;
  return {
    ...layout,
    id: `konsolidert-${layout.id}`,
    title: {
      nb: `Konsolidert årsregnskap: ${title.nb.toLowerCase()}`,
      nn: `Konsolidert årsrekneskap: ${title.nn.toLowerCase()}`,
      en: `Consolidated accounts: ${title.en.toLowerCase()}`,
    },
    law: layout.years.from === undefined ? layout.law : `FOR-2019-06-07-714 § 10-2, jf. ${layout.law}`,
    figurePrefix: false,
  };
}
