/**
 * A layout filled with a ledger's amounts.
 *
 * Layer: statements; pure.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { type Ore, ore, sumOre } from "../base/ore.ts";
import {
  type AccountFilter,
  type FilterDimension,
  filterDimensions,
  matchesCodes,
  matchesFilter,
} from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { type AreaNames, type ExpandedLine, expandLines, partsOf } from "./expand.ts";
import { changesWithInternalTrade } from "./line-formulas.ts";
import type {
  ComputedLine,
  InternalTrade,
  LineTerm,
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
  /** Names of the projects, likewise. */
  readonly projectNames?: AreaNames;
}

type Amounts = readonly (Ore | undefined)[];

/**
 * Fills a layout. Cells of other entities, years and versions are left alone.
 *
 * Sign: as each line says; income and expenses are both shown positive. Unit: øre.
 * A line whose ledger has nothing in the line's account classes is undefined, never 0, and so is a sum of
 * it; an opening balance is undefined without last year's balance.
 * Findings: FAS4003 where the result is not what is disposed of, FAS4005 where two sides of a statement
 * differ, FAS4004 and FAS4006 where that is the ledger's own imbalance, FAS4007 where two of the accounts
 * disagree. For accounts that no line or several lines take, see unplaced.ts.
 */
export function computeStatement(
  layout: StatementLayout,
  cells: readonly LedgerCell[],
  request: StatementRequest,
): Loaded<Statement> {
  const { entity, columns, internalTrade } = request;
  const names = { areas: request.areaNames, projects: request.projectNames ?? new Map() };
  const entities = new Set([
    entity,
    ...columns.flatMap(({ part }) => (part === undefined ? [] : [part.entity])),
  ]);
  const expanded = expandLines(layout, internalTrade, partsOf(layout, cells, entities, names));
  const ledgers = ledgersOf(layout, expanded, cells, entities, entity);
  const amountAt = evaluator(expanded, ledgers, entity);
  const deviation = deviationColumns(columns);
  const lines = expanded.flatMap((line): readonly ComputedLine[] => {
    const amounts = columns.map((column) => amountAt(line.id, column));
    if (line.omitWhenZero === true && amounts.every((amount) => (amount ?? 0n) === 0n)) return [];
    return [{ ...line, amounts, deviationOre: difference(amounts, deviation) }];
  });
  const { id, title, law, source } = layout;
  const depends = layout.lines.map((line) => line.id).some(changesWithInternalTrade(layout));
  const convention = depends ? internalTrade : undefined;
  return {
    value: { id, title, law, source, entity, columns, lines, internalTrade: convention },
    findings: identityFindings(layout, request, amountAt, ledgers),
  };
}

/** A ledger's cells in the layout's scope, summed on the dimensions that the lines ask for. */
type LedgerAt = (column: StatementColumn) => readonly LedgerCell[];

type AmountAt = (line: string, column: StatementColumn) => Ore | undefined;

const keyOf = ({ year, version }: StatementColumn, entity: string) => `${entity} ${year} ${version}`;

function ledgersOf(
  layout: StatementLayout,
  lines: readonly ExpandedLine[],
  cells: readonly LedgerCell[],
  entities: ReadonlySet<string>,
  whole: string,
): LedgerAt {
  const asked = askedDimensions(lines);
  const ledgers = new Map<string, Map<string, LedgerCell>>();
  for (const cell of cells) {
    if (!entities.has(cell.entity) || !matchesFilter(layout.scope, cell)) continue;
    const at = keyOf(cell, cell.entity);
    const groups = ledgers.get(at) ?? new Map<string, LedgerCell>();
    ledgers.set(at, groups);
    const key = JSON.stringify(asked.map((dimension) => cell[dimension]));
    const so = groups.get(key);
    groups.set(
      key,
      so === undefined ? cell : { ...so, ore: ore(so.ore + cell.ore), rows: so.rows + cell.rows },
    );
  }
  const lists = new Map([...ledgers].map(([key, groups]) => [key, [...groups.values()]]));
  return (column) => lists.get(keyOf(column, column.part?.entity ?? whole)) ?? [];
}

function askedDimensions(lines: readonly ExpandedLine[]): readonly FilterDimension[] {
  return filterDimensions.filter((dimension) =>
    lines.some((line) => line.accounts?.[dimension] !== undefined),
  );
}

/** Amounts of a line at a column, each computed once. Throws on an id the layout lacks: that is our bug. */
function evaluator(lines: readonly ExpandedLine[], ledgerAt: LedgerAt, entity: string): AmountAt {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const known = new Map<string, Ore | undefined>();
  const compute = (line: ExpandedLine, column: StatementColumn): Ore | undefined => {
    const { accounts, terms, openingOf } = line;
    if (accounts !== undefined) {
      const posted = postedAt(accounts, line.sign, ledgerAt(column));
      if (line.planned === undefined || posted === undefined) return posted;
      const budget = { ...column, version: "regulert-budsjett" } as const;
      const isBudget = column.version !== "regnskap";
      const planned = isBudget ? posted : postedAt(accounts, line.sign, ledgerAt(budget));
      return planned === undefined ? undefined : plannedPart(line, posted, planned);
    }
    if (openingOf !== undefined)
      return amountAt(openingOf, { ...column, year: column.year - 1, version: "regnskap" });
    return terms && addTerms(terms, (id) => amountAt(id, column), ledgerAt(column).length > 0);
  };
  const amountAt: AmountAt = (id, column) => {
    const key = `${id} ${keyOf(column, column.part?.entity ?? entity)}`;
    if (known.has(key)) return known.get(key);
    const line = byId.get(id);
    if (line === undefined) throw new Error(`the layout has no line ${id}`);
    const amount = compute(line, column);
    known.set(key, amount);
    return amount;
  };
  return amountAt;
}

/** `sign` × what is posted on the accounts; undefined when nothing at all is posted in their classes. */
function postedAt(accounts: AccountFilter, sign: 1 | -1, ledger: readonly LedgerCell[]): Ore | undefined {
  if (!ledger.some((cell) => matchesCodes(accounts.kontoklasse, cell.kontoklasse))) return undefined;
  const taken = ledger.filter((cell) => matchesFilter(accounts, cell));
  return ore(BigInt(sign) * sumOre(taken.map((cell) => cell.ore)));
}

/** Planned − struck + beyond is what is posted. Uses are shown negative, so that the column adds up. */
function plannedPart(line: ExpandedLine, posted: Ore, planned: Ore): Ore {
  const struck = posted < planned ? planned - posted : 0n;
  const beyond = posted > planned ? posted - planned : 0n;
  const powers = line.planned?.powers === true;
  const parts = {
    planned: powers ? planned + beyond : planned,
    struck: -struck,
    beyond: powers ? 0n : beyond,
  };
  return ore(BigInt(-line.sign) * parts[line.planned?.part ?? "planned"]);
}

/** The sum of lines, undefined when one of them is; a sum of no lines is 0 where there is a ledger. */
function addTerms(
  terms: readonly LineTerm[],
  amountOf: (id: string) => Ore | undefined,
  hasLedger: boolean,
): Ore | undefined {
  let total = 0n;
  for (const { line, factor } of terms) {
    const amount = amountOf(line);
    if (amount === undefined) return undefined;
    total += BigInt(factor) * amount;
  }
  return terms.length > 0 || hasLedger ? ore(total) : undefined;
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
  amountAt: AmountAt,
  ledgerAt: LedgerAt,
): readonly Finding[] {
  return (layout.identities ?? []).flatMap(({ kind, terms }) =>
    columns.flatMap((column) => {
      if (column.part !== undefined) return [];
      const off = addTerms(terms, (id) => amountAt(id, column), false);
      if (off === undefined || off === 0n) return [];
      const { year, version } = column;
      const data = { statement: layout.title, entity, year, version, ore: off };
      if (kind === "linked") return version === "regnskap" ? [finding("FAS4007", undefined, data)] : [];
      const imbalance = sumOre(ledgerAt(column).map((cell) => cell.ore));
      // Income is negative in the ledger, so a ledger that sums to +16 gives a result 16 too low.
      const own = off === -imbalance || (kind !== "disposed" && off === imbalance);
      if (kind === "disposed") return [finding(own ? "FAS4004" : "FAS4003", undefined, data)];
      return [finding(own ? "FAS4006" : "FAS4005", undefined, data)];
    }),
  );
}
