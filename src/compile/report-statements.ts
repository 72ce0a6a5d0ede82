/**
 * The year's official statements, for every column that is loaded; and what their lines leave out.
 */
import type { Finding, Loaded } from "../base/finding.ts";
import type { Point } from "../base/period.ts";
import type { FilterDimension } from "../kostra/account-filter.ts";
import { kontoklasseKind } from "../kostra/codes.ts";
import { collapseCells, type LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "../statements/compute.ts";
import type { AreaNames } from "../statements/expand.ts";
import { layoutsFor } from "../statements/layouts.ts";
import type { Statement, StatementColumn, StatementLayout } from "../statements/statement.ts";
import { unplacedAccounts } from "../statements/unplaced.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { Config } from "./config.ts";
import { statementColumns } from "./points.ts";

export interface StatementInput {
  readonly config: Config;
  readonly main: Point;
  readonly cells: readonly LedgerCell[];
  readonly warehouse: Warehouse;
  readonly projectNames: AreaNames;
}

/** What the lines of the layouts choose by; a test asks that no layout uses another dimension. */
export const statementDimensions: readonly FilterDimension[] = ["kontoklasse", "art", "area", "prosjekt"];
/** In a balance class, where the chapter stands in the place of funksjon. */
export const balanceDimensions: readonly FilterDimension[] = ["kontoklasse", "funksjon"];

/** The cells as the statements ask for them, so that each line does not walk every funksjon. */
function collapsedForStatements(cells: readonly LedgerCell[]): readonly LedgerCell[] {
  const isBalance = (cell: LedgerCell) => kontoklasseKind(undefined, cell.kontoklasse) === "balanse";
  return [
    ...collapseCells(
      cells.filter((cell) => !isBalance(cell)),
      statementDimensions,
    ),
    ...collapseCells(cells.filter(isBalance), balanceDimensions),
  ];
}

/**
 * Every statement of the year's regulation that has at least one column. Findings: accounts that no line
 * or two lines take (FAS4001, FAS4002), results that are not what is disposed of (FAS4003, FAS4004).
 */
export function reportStatements(input: StatementInput): Loaded<readonly Statement[]> {
  const { config, main, cells, warehouse, projectNames } = input;
  const { internalTrade } = config.conventions;
  const columns = statementColumns(main, warehouse.points);
  const inColumns = collapsedForStatements(
    cells.filter((cell) => cell.entity === main.entity && columns.some((column) => isAt(cell, column))),
  );
  // An opening balance is last year's accounts, also where they are no column.
  const opening = [main.year - 2, main.year - 1]
    .map((year) => ({ year, version: "regnskap" }) as const)
    .filter((point) => !columns.some((column) => isAt(point, column)));
  const withOpening = [
    ...inColumns,
    ...collapsedForStatements(
      cells.filter((cell) => cell.entity === main.entity && opening.some((point) => isAt(cell, point))),
    ),
  ];
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  for (const layout of columns.length === 0 ? [] : layoutsFor(config.report.year)) {
    const areaNames = new Map(Object.entries(config.areas));
    const made = computeStatement(layout, layout.kind === "note" ? withOpening : inColumns, {
      entity: main.entity,
      columns: layout.kind === "note" ? columns.filter(({ version }) => version === "regnskap") : columns,
      internalTrade,
      areaNames,
      projectNames,
    });
    findings.push(...made.findings, ...unplacedAccounts(layout, inColumns, internalTrade));
    if (hasSomething(layout, made.value)) statements.push(made.value);
  }
  return { value: statements, findings };
}

function isAt(at: StatementColumn, column: StatementColumn): boolean {
  return at.year === column.year && at.version === column.version;
}

/** Is there a column with amounts? A note needs an opening balance to be one. */
function hasSomething(layout: StatementLayout, statement: Statement): boolean {
  const lines =
    layout.kind === "note" ? statement.lines.filter((line) => line.openingOf !== undefined) : statement.lines;
  return lines.some((line) => line.amounts.some((amount) => amount !== undefined));
}
