/**
 * The official statements of a year. A new one is a file under layouts/ and a line
 * in this list.
 *
 * Layer: statements; data.
 */
import type { AccountFilter } from "../kostra/account-filter.ts";
import { balanse2019 } from "./layouts/balanse-2019.ts";
import { balanse2020 } from "./layouts/balanse-2020.ts";
import {
  bevilgningsoversiktDrift,
  bevilgningsoversiktDriftOmrader,
} from "./layouts/bevilgningsoversikt-drift.ts";
import {
  bevilgningsoversiktInvestering,
  bevilgningsoversiktInvesteringProsjekter,
} from "./layouts/bevilgningsoversikt-investering.ts";
import { budsjettavvikDrift } from "./layouts/budsjettavvik-drift.ts";
import { budsjettavvikInvestering } from "./layouts/budsjettavvik-investering.ts";
import { noteArbeidskapital } from "./layouts/notes/note-arbeidskapital.ts";
import { noteFond } from "./layouts/notes/note-fond.ts";
import { noteKapitalkonto } from "./layouts/notes/note-kapitalkonto.ts";
import { noteLanegjeld } from "./layouts/notes/note-lanegjeld.ts";
import { okonomiskOversiktDrift2019 } from "./layouts/okonomisk-oversikt-drift-2019.ts";
import { okonomiskOversiktDrift2020 } from "./layouts/okonomisk-oversikt-drift-2020.ts";
import { okonomiskOversiktInvestering2019 } from "./layouts/okonomisk-oversikt-investering-2019.ts";
import { regnskapsskjema1A, regnskapsskjema1B } from "./layouts/regnskapsskjema-1.ts";
import { regnskapsskjema2A, regnskapsskjema2B } from "./layouts/regnskapsskjema-2.ts";
import type { InternalTrade, StatementLayout } from "./statement.ts";

/** Every layout, in the order a report shows them. An id may occur once for each set of rules. */
export const layouts: readonly StatementLayout[] = [
  regnskapsskjema1A,
  regnskapsskjema1B,
  regnskapsskjema2A,
  regnskapsskjema2B,
  okonomiskOversiktDrift2019,
  okonomiskOversiktInvestering2019,
  balanse2019,
  bevilgningsoversiktDrift,
  bevilgningsoversiktDriftOmrader,
  bevilgningsoversiktInvestering,
  bevilgningsoversiktInvesteringProsjekter,
  okonomiskOversiktDrift2020,
  balanse2020,
  budsjettavvikDrift,
  budsjettavvikInvestering,
  ...noteArbeidskapital,
  ...noteFond,
  ...noteKapitalkonto,
  ...noteLanegjeld,
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
    for (const line of lines)
      if (line.kind === "areas" && (line.by ?? "area") === "area") return line.accounts[internalTrade];
  throw new Error(`no statement of ${year} has budget areas`);
}
