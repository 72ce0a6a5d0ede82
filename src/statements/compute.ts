/**
 * A layout filled with a ledger's amounts.
 *
 * Layer: statements; pure.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { type Ore, ore, sumOre } from "../base/ore.ts";
import { type FilterDimension, filterDimensions, matchesFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { type AreaNames, areasOf, type ExpandedLine, expandLines } from "./expand.ts";
import type {
  ComputedLine,
  InternalTrade,
  Statement,
  StatementColumn,
  StatementLayout,
} from "./statement.ts";

export interface StatementRequest {
  readonly entity: string;
  /** Side by side, in this order. */
  readonly columns: readonly StatementColumn[];
  readonly internalTrade: InternalTrade;
  /** Names of the budget areas; an area without a name is shown by its code. */
  readonly areaNames: AreaNames;
}

type Amounts = readonly (Ore | undefined)[];

/**
 * Fills a layout. Cells of other entities, years and versions are left alone.
 *
 * Sign: as each line says; income and expenses are both shown positive. Unit: øre.
 * A column whose ledger has nothing in the statement's scope is undefined on every line, never 0.
 * Findings: FAS4003 where the result is not what is disposed of, FAS4004 where that is the ledger's own
 * imbalance. For accounts that no line or several lines take, see unplaced.ts.
 */
export function computeStatement(
  layout: StatementLayout,
  cells: readonly LedgerCell[],
  request: StatementRequest,
): Loaded<Statement> {
  const { entity, columns, internalTrade, areaNames } = request;
  const expanded = expandLines(layout, internalTrade, areasOf(cells, entity, areaNames));
  const ledgers = columns.map((column) => groupedLedger(layout, expanded, cells, entity, column));
  const amountsOf = evaluator(expanded, ledgers);
  const deviation = deviationColumns(columns);
  const lines = expanded.map((line): ComputedLine => {
    const amounts = amountsOf(line.id);
    return { ...line, amounts, deviationOre: difference(amounts, deviation) };
  });
  const { id, title, law, source } = layout;
  return {
    value: { id, title, law, source, entity, columns, lines, internalTrade },
    findings: identityFindings(layout, request, amountsOf, ledgers),
  };
}

/** A ledger's cells in the layout's scope, summed on the dimensions that the lines ask for. */
type GroupedLedger = readonly LedgerCell[] | undefined;

function groupedLedger(
  layout: StatementLayout,
  lines: readonly ExpandedLine[],
  cells: readonly LedgerCell[],
  entity: string,
  column: StatementColumn,
): GroupedLedger {
  const asked = askedDimensions(lines);
  const groups = new Map<string, LedgerCell>();
  for (const cell of cells) {
    if (cell.entity !== entity || cell.year !== column.year || cell.version !== column.version) continue;
    if (!matchesFilter(layout.scope, cell)) continue;
    const key = JSON.stringify(asked.map((dimension) => cell[dimension]));
    const so = groups.get(key);
    groups.set(
      key,
      so === undefined ? cell : { ...so, ore: ore(so.ore + cell.ore), rows: so.rows + cell.rows },
    );
  }
  return groups.size === 0 ? undefined : [...groups.values()];
}

function askedDimensions(lines: readonly ExpandedLine[]): readonly FilterDimension[] {
  return filterDimensions.filter((dimension) =>
    lines.some((line) => line.accounts?.[dimension] !== undefined),
  );
}

/** Amounts of a line by id, each computed once. Throws on an id the layout lacks: that is our bug. */
function evaluator(
  lines: readonly ExpandedLine[],
  ledgers: readonly GroupedLedger[],
): (id: string) => Amounts {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const known = new Map<string, Amounts>();
  const compute = (line: ExpandedLine): Amounts => {
    const { accounts, terms } = line;
    if (accounts !== undefined)
      return ledgers.map((ledger) => {
        const taken = ledger?.filter((cell) => matchesFilter(accounts, cell));
        return taken && ore(BigInt(line.sign) * sumOre(taken.map((cell) => cell.ore)));
      });
    if (terms === undefined) return ledgers.map(() => undefined);
    const parts = terms.map((one) => ({ factor: BigInt(one.factor), amounts: amountsOf(one.line) }));
    return ledgers.map((ledger, column) =>
      ledger === undefined
        ? undefined
        : sumOre(parts.map(({ factor, amounts }) => factor * (amounts[column] ?? 0n))),
    );
  };
  const amountsOf = (id: string): Amounts => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const line = byId.get(id);
    if (line === undefined) throw new Error(`the layout has no line ${id}`);
    const amounts = compute(line);
    known.set(id, amounts);
    return amounts;
  };
  return amountsOf;
}

/** The newest regulated budget with accounts of the same year. */
function deviationColumns(
  columns: readonly StatementColumn[],
): { readonly accounts: number; readonly budget: number } | undefined {
  const at = (version: StatementColumn["version"], year: number) =>
    columns.findIndex((column) => column.version === version && column.year === year);
  const years = columns.map((column) => column.year).sort((a, b) => b - a);
  for (const year of years) {
    const [accounts, budget] = [at("regnskap", year), at("regulert-budsjett", year)];
    if (accounts >= 0 && budget >= 0) return { accounts, budget };
  }
  return undefined;
}

function difference(amounts: Amounts, columns: ReturnType<typeof deviationColumns>): Ore | undefined {
  if (columns === undefined) return undefined;
  const [accounts, budget] = [amounts[columns.accounts], amounts[columns.budget]];
  return accounts === undefined || budget === undefined ? undefined : ore(accounts - budget);
}

function identityFindings(
  layout: StatementLayout,
  { entity, columns }: StatementRequest,
  amountsOf: (id: string) => Amounts,
  ledgers: readonly GroupedLedger[],
): readonly Finding[] {
  const { identity } = layout;
  if (identity === undefined) return [];
  return columns.flatMap(({ year, version }, column) => {
    const ledger = ledgers[column];
    if (ledger === undefined) return [];
    const off = sumOre(identity.map((one) => BigInt(one.factor) * (amountsOf(one.line)[column] ?? 0n)));
    if (off === 0n) return [];
    const imbalance = sumOre(ledger.map((cell) => cell.ore));
    // Income is negative in the ledger, so a ledger that sums to +16 gives a result 16 too low.
    const code = off === -imbalance ? "FAS4004" : "FAS4003";
    return [finding(code, undefined, { statement: layout.title, entity, year, version, ore: off })];
  });
}
