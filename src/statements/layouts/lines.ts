/**
 * Lines that several layouts share: the same accounts and the same meaning under the old rules and the
 * new. Ranges, not single arter, so that a municipality's own detail (603, 371, 811) follows its group.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../base/language.ts";
import type { AccountFilter, CodePatterns } from "../../kostra/account-filter.ts";
import type { AccountLine, HeadingLine, InternalTrade, LineTerm, SumLine } from "../statement.ts";

/** Driftsregnskap: 1 for the municipality itself, 3 for units with accounts of their own. */
export const driftKontoklasser: CodePatterns = ["1", "3"];

export const driftScope: AccountFilter = { kontoklasse: driftKontoklasser };

/** The operating accounts with these arter; `included` where internal trade moves arter between lines. */
export function driftAccounts(
  excluded: CodePatterns,
  included: CodePatterns = excluded,
): Readonly<Record<InternalTrade, AccountFilter>> {
  return {
    excluded: { kontoklasse: driftKontoklasser, art: excluded },
    included: { kontoklasse: driftKontoklasser, art: included },
  };
}

/** What a line is besides its id, label and accounts. */
type More = Partial<Pick<AccountLine, "number" | "verified" | "confirmedBy" | "note" | "goodWhen">>;

/** An income line: shown positive. */
export function income(id: string, label: Text, art: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, driftAccounts(art), -1, more);
}

/** An expense line: shown positive. */
export function expense(id: string, label: Text, art: CodePatterns, more: More = {}): AccountLine {
  return line(id, label, driftAccounts(art), 1, more);
}

export function line(
  id: string,
  label: Text,
  accounts: AccountLine["accounts"],
  sign: 1 | -1,
  more: More = {},
): AccountLine {
  return { kind: "accounts", id, label, accounts, sign, verified: "general-knowledge", ...more };
}

/** A sum over lines; a leading minus subtracts: `["sum-inntekter", "-sum-utgifter"]`. */
export function sum(
  id: string,
  label: Text,
  terms: readonly string[],
  more: Partial<Pick<SumLine, "number" | "confirmedBy" | "note">> = {},
): SumLine {
  return { kind: "sum", id, label, terms: terms.map(term), ...more };
}

export function term(text: string): LineTerm {
  return text.startsWith("-") ? { line: text.slice(1), factor: -1 } : { line: text, factor: 1 };
}

export function heading(id: string, label: Text): HeadingLine {
  return { kind: "heading", id, label };
}

/** The same line with another number, label or note: forms number and word alike things differently. */
export function as(shared: AccountLine, changes: More & { readonly label?: Text }): AccountLine {
  return { ...shared, ...changes };
}

const checked = { verified: "published-total" } as const;
const neutral = { goodWhen: "neutral" } as const;

export const rammetilskudd = income(
  "rammetilskudd",
  { nb: "Rammetilskudd", nn: "Rammetilskot", en: "General grant from the state" },
  ["800-809"],
  { ...checked, confirmedBy: ["A800"] },
);

export const inntektsOgFormuesskatt = income(
  "skatt-pa-inntekt-og-formue",
  { nb: "Skatt på inntekt og formue", nn: "Skatt på inntekt og formue", en: "Tax on income and wealth" },
  ["870"],
  { ...checked, confirmedBy: ["A870"] },
);

export const eiendomsskatt = income(
  "eiendomsskatt",
  { nb: "Eiendomsskatt", nn: "Eigedomsskatt", en: "Property tax" },
  ["871-876"],
  {
    ...checked,
    confirmedBy: ["AG10"],
    note: {
      nb: "Før 2020 art 874 og 875; fra 2020 art 871–876.",
      nn: "Før 2020 art 874 og 875; frå 2020 art 871–876.",
      en: "Before 2020 art 874 and 875; from 2020 art 871–876.",
    },
  },
);

export const andreSkatter = income(
  "andre-skatter",
  {
    nb: "Andre direkte og indirekte skatter",
    nn: "Andre direkte og indirekte skattar",
    en: "Other direct and indirect taxes",
  },
  ["877-879"],
  {
    confirmedBy: ["AG43"],
    note: {
      nb: "Før 2020 bare art 877. Hva 878 og 879 rommer i de nye reglene, er ikke prøvd mot et publisert regnskap.",
      nn: "Før 2020 berre art 877. Kva 878 og 879 rommar i dei nye reglane, er ikkje prøvd mot ein publisert rekneskap.",
      en: "Before 2020 art 877 alone. What 878 and 879 hold under the new rules is not tested against published accounts.",
    },
  },
);

export const brukerbetalinger = income(
  "brukerbetalinger",
  { nb: "Brukerbetalinger", nn: "Brukarbetalingar", en: "User charges" },
  ["600-619"],
  { ...checked, confirmedBy: ["A600"] },
);

export const salgsOgLeieinntekter = income(
  "salgs-og-leieinntekter",
  { nb: "Salgs- og leieinntekter", nn: "Sals- og leigeinntekter", en: "Sales and rents" },
  ["620-689"],
  { ...checked, confirmedBy: ["SALGSINNTEKTER", "-A600", "-A690"] },
);

export const lonnsutgifter = expense(
  "lonnsutgifter",
  { nb: "Lønnsutgifter", nn: "Lønsutgifter", en: "Wages" },
  ["010-089"],
  {
    ...checked,
    confirmedBy: ["LONN"],
    note: {
      nb: "Også art 089, stønader som er skattepliktige uten å gi arbeidsgiveravgift (introduksjon, kvalifisering).",
      nn: "Også art 089, stønader som er skattepliktige utan å gi arbeidsgivaravgift (introduksjon, kvalifisering).",
      en: "Also art 089: benefits that are taxed without employer's contribution (introduction, qualification).",
    },
  },
);

export const sosialeUtgifter = expense(
  "sosiale-utgifter",
  { nb: "Sosiale utgifter", nn: "Sosiale utgifter", en: "Pensions and employer's contribution" },
  ["090-099"],
  { ...checked, confirmedBy: ["AG35"] },
);

export const avskrivninger = expense(
  "avskrivninger",
  { nb: "Avskrivninger", nn: "Avskrivingar", en: "Depreciation" },
  ["590-599"],
  { ...checked, confirmedBy: ["A590"], ...neutral },
);

export const motpostAvskrivninger = income(
  "motpost-avskrivninger",
  { nb: "Motpost avskrivninger", nn: "Motpost avskrivingar", en: "Depreciation reversed" },
  ["990-999"],
  {
    ...checked,
    confirmedBy: ["A990"],
    ...neutral,
    note: {
      nb: "Avskrivninger skal vises, men ikke påvirke netto driftsresultat. Derfor føres de tilbake her.",
      nn: "Avskrivingar skal visast, men ikkje påverke netto driftsresultat. Difor blir dei førte tilbake her.",
      en: "Depreciation is shown, but must not affect netto driftsresultat, so it is reversed here.",
    },
  },
);

export const renteutgifter = expense(
  "renteutgifter",
  { nb: "Renteutgifter", nn: "Renteutgifter", en: "Interest paid" },
  ["500-508"],
  { ...checked, confirmedBy: ["AG42"] },
);

export const avdragPaLan = expense(
  "avdrag-pa-lan",
  { nb: "Avdrag på lån", nn: "Avdrag på lån", en: "Instalments on loans" },
  ["510-519"],
  { ...checked, confirmedBy: ["AG5"] },
);

export const overforingTilInvestering = expense(
  "overforing-til-investering",
  { nb: "Overføring til investering", nn: "Overføring til investering", en: "Transfer to investment" },
  ["570-579"],
  { ...checked, confirmedBy: ["570"], ...neutral },
);

const reserveNote: Text = {
  nb: "Også likviditetsreserven (art 560 og 960 i eldre kontoplaner), som er slått sammen med disposisjonsfondet.",
  nn: "Også likviditetsreserven (art 560 og 960 i eldre kontoplanar), som er slått saman med disposisjonsfondet.",
  en: "Also the liquidity reserve (art 560 and 960 in older plans), since merged with the disposition fund.",
};

export const avsetningTilDisposisjonsfond = expense(
  "avsetning-til-disposisjonsfond",
  {
    nb: "Avsetninger til disposisjonsfond",
    nn: "Avsetningar til disposisjonsfond",
    en: "Set aside to the disposition fund",
  },
  ["540-549", "560-569"],
  { ...checked, confirmedBy: ["540"], ...neutral, note: reserveNote },
);

export const brukAvDisposisjonsfond = income(
  "bruk-av-disposisjonsfond",
  { nb: "Bruk av disposisjonsfond", nn: "Bruk av disposisjonsfond", en: "Use of the disposition fund" },
  ["940-949", "960-969"],
  { confirmedBy: ["940"], ...neutral, note: reserveNote },
);

export const avsetningTilBundneFond = expense(
  "avsetning-til-bundne-fond",
  { nb: "Avsetninger til bundne fond", nn: "Avsetningar til bundne fond", en: "Set aside to tied funds" },
  ["550-559"],
  { confirmedBy: ["550"], ...neutral },
);

export const brukAvBundneFond = income(
  "bruk-av-bundne-fond",
  { nb: "Bruk av bundne fond", nn: "Bruk av bundne fond", en: "Use of tied funds" },
  ["950-959"],
  { ...checked, confirmedBy: ["950"], ...neutral },
);

export const dekningAvMerforbruk = expense(
  "dekning-av-tidligere-ars-merforbruk",
  {
    nb: "Dekning av tidligere års merforbruk",
    nn: "Dekning av meirforbruk frå tidlegare år",
    en: "Cover of earlier years' deficit",
  },
  ["530-539"],
  { confirmedBy: ["530"], ...neutral },
);
