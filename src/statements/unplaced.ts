/**
 * Accounts that fall outside a statement, or into two of its lines.
 *
 * Layer: statements; pure.
 */
import { type Finding, finding } from "../base/finding.ts";
import type { AmountAt } from "../base/findings/statements.ts";
import { ore } from "../base/ore.ts";
import { matchesFilter } from "../kostra/account-filter.ts";
import { kontoklasseKind } from "../kostra/codes.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { type ExpandedLine, expandLines, takesAccount } from "./expand.ts";
import type { InternalTrade, StatementLayout } from "./statement.ts";

interface Account {
  readonly entity: string;
  readonly kontoklasse: string;
  readonly art: string;
  readonly kapittel?: string;
  readonly amounts: readonly AmountAt[];
}

/**
 * FAS4001 for each account in the layout's scope that no line takes (of a complete layout), and FAS4002
 * for each that two lines take; one finding for an account of an entity, with its amounts by year and version.
 * An account whose amounts are all 0 changes nothing and gives none. A note may take an account twice.
 */
export function unplacedAccounts(
  layout: StatementLayout,
  cells: readonly LedgerCell[],
  internalTrade: InternalTrade,
): readonly Finding[] {
  if (layout.kind === "note") return [];
  // What is planned, struck and beyond of a disposal are one account, looked at from three sides.
  const lines = expandLines(layout, internalTrade, new Map([["", ""]])).filter(
    (line) => line.planned === undefined || line.planned.part === "planned",
  );
  return accountsInScope(layout, cells).flatMap((account): readonly Finding[] => {
    const taking = takingLines(lines, account);
    if (taking.length === 1 || (taking.length === 0 && !layout.complete)) return [];
    const data = { ...account, statement: layout.title };
    return taking.length === 0
      ? [finding("FAS4001", undefined, data)]
      : [finding("FAS4002", undefined, { ...data, lines: taking.map((line) => line.label) })];
  });
}

function takingLines(lines: readonly ExpandedLine[], account: Account): readonly ExpandedLine[] {
  return lines.filter((line) => takesAccount(line, account.kontoklasse, account.art, account.kapittel ?? ""));
}

/** What a line takes an account by: the art, or in a balance class the chapter (whatever its sector). */
function codesOf(cell: LedgerCell): Pick<Account, "art" | "kapittel"> {
  const isBalance = kontoklasseKind(undefined, cell.kontoklasse) === "balanse";
  return isBalance ? { art: "", kapittel: cell.funksjon } : { art: cell.art };
}

function accountsInScope(layout: StatementLayout, cells: readonly LedgerCell[]): readonly Account[] {
  const sums = new Map<string, { cell: LedgerCell; points: Map<string, AmountAt> }>();
  for (const cell of cells) {
    if (!matchesFilter(layout.scope, cell)) continue;
    const { art, kapittel } = codesOf(cell);
    const key = JSON.stringify([cell.entity, cell.kontoklasse, art, kapittel]);
    const so = sums.get(key) ?? { cell, points: new Map<string, AmountAt>() };
    sums.set(key, so);
    const { year, version } = cell;
    const point = `${year} ${version}`;
    so.points.set(point, { year, version, ore: ore((so.points.get(point)?.ore ?? 0n) + cell.ore) });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cell, points }]) => ({
      entity: cell.entity,
      kontoklasse: cell.kontoklasse,
      ...codesOf(cell),
      amounts: [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amount]) => amount),
    }))
    .filter((account) => account.amounts.some((amount) => amount.ore !== 0n))
    .map((account) => ({ ...account, amounts: account.amounts.filter((amount) => amount.ore !== 0n) }));
}
