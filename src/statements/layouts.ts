/**
 * The official statements of a year. A new one (investment, balance) is a file under layouts/ and a line
 * in this list.
 *
 * Layer: statements; data.
 */
import type { AccountFilter } from "../kostra/account-filter.ts";
import {
  bevilgningsoversiktDrift,
  bevilgningsoversiktDriftOmrader,
} from "./layouts/bevilgningsoversikt-drift.ts";
import { okonomiskOversiktDrift2019 } from "./layouts/okonomisk-oversikt-drift-2019.ts";
import { okonomiskOversiktDrift2020 } from "./layouts/okonomisk-oversikt-drift-2020.ts";
import { regnskapsskjema1A, regnskapsskjema1B } from "./layouts/regnskapsskjema-1.ts";
import type { InternalTrade, StatementLayout } from "./statement.ts";

/** Every layout, in the order a report shows them. An id may occur once for each set of rules. */
export const layouts: readonly StatementLayout[] = [
  regnskapsskjema1A,
  regnskapsskjema1B,
  okonomiskOversiktDrift2019,
  bevilgningsoversiktDrift,
  bevilgningsoversiktDriftOmrader,
  okonomiskOversiktDrift2020,
];

/** The statements that the year's regulation asks for, in the order a report shows them. */
export function layoutsFor(year: number): readonly StatementLayout[] {
  return layouts.filter(({ years }) => (years.from ?? year) <= year && year <= (years.to ?? year));
}

/** The year's version of a statement; undefined when the year has none by that id. */
export function layoutFor(id: string, year: number): StatementLayout | undefined {
  return layoutsFor(year).find((layout) => layout.id === id);
}

/**
 * The accounts of a budget area's net expenditure: those that regnskapsskjema 1B (to 2019) or the second
 * part of § 5-4 (from 2020) distributes by area. Net expense is positive.
 */
export function areaAccounts(year: number, internalTrade: InternalTrade): AccountFilter {
  for (const { lines } of layoutsFor(year))
    for (const line of lines) if (line.kind === "areas") return line.accounts[internalTrade];
  throw new Error(`no statement of ${year} has budget areas`);
}
