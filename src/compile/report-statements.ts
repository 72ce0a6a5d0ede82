/**
 * The year's official statements, for every column that is loaded; and what their lines leave out.
 */
import type { Finding, Loaded } from "../base/finding.ts";
import type { Point } from "../base/period.ts";
import type { FilterDimension } from "../kostra/account-filter.ts";
import { collapseCells, type LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "../statements/compute.ts";
import { layoutsFor } from "../statements/layouts.ts";
import type { Statement } from "../statements/statement.ts";
import { unplacedAccounts } from "../statements/unplaced.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { Config } from "./config.ts";
import { statementColumns } from "./points.ts";

export interface StatementInput {
  readonly config: Config;
  readonly main: Point;
  readonly cells: readonly LedgerCell[];
  readonly warehouse: Warehouse;
}

/** What the lines of the layouts choose by; a test asks that no layout uses another dimension. */
export const statementDimensions: readonly FilterDimension[] = ["kontoklasse", "art", "area"];

/**
 * Every statement of the year's regulation that has at least one column. Findings: accounts that no line
 * or two lines take (FAS4001, FAS4002), results that are not what is disposed of (FAS4003, FAS4004).
 */
export function reportStatements(input: StatementInput): Loaded<readonly Statement[]> {
  const { config, main, cells, warehouse } = input;
  const { internalTrade } = config.conventions;
  const columns = statementColumns(main, warehouse.points);
  const beside = cells.filter(
    (cell) =>
      cell.entity === main.entity &&
      columns.some((column) => column.year === cell.year && column.version === cell.version),
  );
  const inColumns = collapseCells(beside, statementDimensions);
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  for (const layout of columns.length === 0 ? [] : layoutsFor(config.report.year)) {
    const areaNames = new Map(Object.entries(config.areas));
    const made = computeStatement(layout, inColumns, {
      entity: main.entity,
      columns,
      internalTrade,
      areaNames,
    });
    if (made.value.lines.every((line) => line.amounts.every((amount) => amount === undefined))) continue;
    statements.push(made.value);
    findings.push(...made.findings, ...unplacedAccounts(layout, inColumns, internalTrade));
  }
  return { value: statements, findings };
}
