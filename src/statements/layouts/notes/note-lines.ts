/**
 * What the note tables share: they start from last year's balance, add what is posted, and hold the sum against this
 * year's balance.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../../base/language.ts";
import type { CodePatterns } from "../../../kostra/account-filter.ts";
import type { Identity, OpeningLine, StatementLayout } from "../../statement.ts";
import { investmentKontoklasser } from "../investment-lines.ts";
import { driftKontoklasser, term } from "../lines.ts";

export const neutral = { goodWhen: "neutral" } as const;

export const rules = {
  before: { years: { to: 2019 }, law: "FOR-2000-12-15-1424 § 5" },
  since: { years: { from: 2020 }, law: "FOR-2019-06-07-714 kap. 5" },
} as const;

export function opening(id: string, label: Text, of: string): OpeningLine {
  return { kind: "opening", id, label, of };
}

/** Operations and investment together. */
export function bothAccounts(excluded: CodePatterns, included: CodePatterns = excluded) {
  const kontoklasse = [...driftKontoklasser, ...investmentKontoklasser];
  return { excluded: { kontoklasse, art: excluded }, included: { kontoklasse, art: included } };
}

export const linked = (...terms: readonly string[]): Identity => ({ kind: "linked", terms: terms.map(term) });

export const ib: Text = {
  nb: "Ved inngangen til året (1.1.)",
  nn: "Ved inngangen til året (1.1.)",
  en: "At the start of the year",
};
export const ub: Text = {
  nb: "Ved utgangen av året (31.12.)",
  nn: "Ved utgangen av året (31.12.)",
  en: "At the end of the year",
};
export const difference: Text = { nb: "Differanse", nn: "Differanse", en: "Difference" };

export const at = (what: Text, when: "ib" | "ub"): Text => ({
  nb: `${what.nb} ${when === "ib" ? "1.1." : "31.12."}`,
  nn: `${what.nn} ${when === "ib" ? "1.1." : "31.12."}`,
  en: `${what.en}, ${when === "ib" ? "start" : "end"} of year`,
});

export const unusedLoans: Text = { nb: "Ubrukte lånemidler", nn: "Ubrukte lånemidlar", en: "Unused loans" };

export type Note = Omit<StatementLayout, "years" | "law" | "kind" | "scope" | "complete">;

export const common = { kind: "note", scope: {}, complete: false } as const;

export const bothRules = (note: Note): readonly StatementLayout[] =>
  [rules.before, rules.since].map((rule) => ({ ...note, ...rule, ...common }));
