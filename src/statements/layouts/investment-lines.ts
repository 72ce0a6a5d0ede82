/**
 * How lines of the investment accounts and of the balance are written: the same helpers as for operations
 * (lines.ts) with a scope of their own.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../base/language.ts";
import type { AccountFilter, CodePatterns } from "../../kostra/account-filter.ts";
import type { AccountLine, InternalTrade } from "../statement.ts";
import { line } from "./lines.ts";

type More = Parameters<typeof line>[4];

/** Investeringsregnskap: 0 for the municipality itself, 4 for units with accounts of their own. */
export const investmentKontoklasser: CodePatterns = ["0", "4"];

export const investmentScope: AccountFilter = { kontoklasse: investmentKontoklasser };

export function investmentAccounts(
  excluded: CodePatterns,
  included: CodePatterns = excluded,
): Readonly<Record<InternalTrade, AccountFilter>> {
  return {
    excluded: { kontoklasse: investmentKontoklasser, art: excluded },
    included: { kontoklasse: investmentKontoklasser, art: included },
  };
}

/** Spent on investment: shown positive. */
export function outlay(id: string, label: Text, art: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, investmentAccounts(art), 1, more);
}

/** What investments are paid with: shown positive. */
export function cover(id: string, label: Text, art: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, investmentAccounts(art), -1, more);
}

/** Balanseregnskap: 2 for the municipality itself, 5 for units with accounts of their own. */
export const balanceKontoklasser: CodePatterns = ["2", "5"];

export const balanceScope: AccountFilter = { kontoklasse: balanceKontoklasser };

/**
 * The balance accounts of these chapters. The chapter stands in the place of funksjon and the sector in
 * that of art; a municipality's own detail of a chapter (2.10.01 as 1001) follows it.
 */
export function balanceAccounts(kapitler: CodePatterns): Readonly<Record<InternalTrade, AccountFilter>> {
  const filter = { kontoklasse: balanceKontoklasser, funksjon: kapitler.map((kapittel) => `${kapittel}*`) };
  return { excluded: filter, included: filter };
}

/** Assets, and memoria accounts: as in the ledger. */
export function asset(id: string, label: Text, kapitler: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, balanceAccounts(kapitler), 1, { goodWhen: "neutral", ...more });
}

/** Equity and debt: negative in the ledger, shown positive. */
export function claim(id: string, label: Text, kapitler: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, balanceAccounts(kapitler), -1, { goodWhen: "neutral", ...more });
}
