/**
 * Økonomisk oversikt etter art, drift, § 5-6 from 2020: the whole of the operating accounts by kind.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import { disposalIdentity, disposals } from "./disposals-2020.ts";
import { finance } from "./finance-2020.ts";
import {
  andreSkatter,
  as,
  avskrivninger,
  brukerbetalinger,
  driftAccounts,
  driftScope,
  eiendomsskatt,
  expense,
  heading,
  income,
  inntektsOgFormuesskatt,
  line,
  lonnsutgifter,
  rammetilskudd,
  salgsOgLeieinntekter,
  sosialeUtgifter,
  sum,
} from "./lines.ts";

const general = { verified: "general-knowledge" } as const;

const loanNote = {
  nb: "§ 5-6 har ingen egen linje for sosiale utlån og næringsutlån i drift. De vises her: utlån (520) blant tilskudd til andre, mottatte avdrag (920) blant tilskudd fra andre. Ingen publisert kilde vi kjenner sier hvor de skal stå.",
  nn: "§ 5-6 har inga eiga linje for sosiale utlån og næringsutlån i drift. Dei blir viste her: utlån (520) mellom tilskot til andre, mottekne avdrag (920) mellom tilskot frå andre. Inga publisert kjelde vi kjenner, seier kvar dei skal stå.",
  en: "§ 5-6 has no line of its own for social and business loans in operations. They are shown here: loans given (520) among grants to others, repayments (920) among grants from others. No published source known to us says where they belong.",
};

const driftsinntekter = [
  as(rammetilskudd, { ...general, number: "1" }),
  as(inntektsOgFormuesskatt, {
    ...general,
    number: "2",
    label: {
      nb: "Inntekts- og formuesskatt",
      nn: "Inntekts- og formuesskatt",
      en: "Tax on income and wealth",
    },
  }),
  as(eiendomsskatt, { ...general, number: "3" }),
  as(andreSkatter, {
    number: "4",
    label: { nb: "Andre skatteinntekter", nn: "Andre skatteinntekter", en: "Other tax income" },
  }),
  income(
    "andre-overforinger-og-tilskudd-fra-staten",
    {
      nb: "Andre overføringer og tilskudd fra staten",
      nn: "Andre overføringar og tilskot frå staten",
      en: "Other transfers and grants from the state",
    },
    ["810-829"],
    {
      number: "5",
      confirmedBy: ["A810"],
      note: {
        nb: "Kildene er uenige om refusjoner fra staten (art 700). De står her på linje 6.",
        nn: "Kjeldene er usamde om refusjonar frå staten (art 700). Dei står her på linje 6.",
        en: "Sources disagree on refunds from the state (art 700). Here they are on line 6.",
      },
    },
  ),
  line(
    "overforinger-og-tilskudd-fra-andre",
    {
      nb: "Overføringer og tilskudd fra andre",
      nn: "Overføringar og tilskot frå andre",
      en: "Transfers and grants from others",
    },
    driftAccounts(["700-789", "830-869", "880-899", "920-929"], ["700-799", "830-869", "880-899", "920-929"]),
    -1,
    { number: "6", confirmedBy: ["AGD48", "AGD17", "AG13"], note: loanNote },
  ),
  as(brukerbetalinger, { ...general, number: "7" }),
  as(salgsOgLeieinntekter, { ...general, number: "8" }),
];

const driftsutgifter = [
  as(lonnsutgifter, { ...general, number: "10" }),
  as(sosialeUtgifter, { ...general, number: "11" }),
  line(
    "kjop-av-varer-og-tjenester",
    {
      nb: "Kjøp av varer og tjenester",
      nn: "Kjøp av varer og tenester",
      en: "Purchase of goods and services",
    },
    driftAccounts(["100-399", "690-699", "790-799"], ["100-399", "690-699"]),
    1,
    {
      number: "12",
      confirmedBy: ["AGD50", "AGD51", "-290", "AG49"],
      note: {
        nb: "Artene 290, 690 og 790 gikk ut av KOSTRA i 2020, men finnes i lokale kontoplaner. Når internhandel holdes utenfor, møtes de her; ellers står internsalg (790) på linje 6. Fordelte utgifter (690) er til fradrag.",
        nn: "Artane 290, 690 og 790 gjekk ut av KOSTRA i 2020, men finst i lokale kontoplanar. Når internhandel blir halden utanfor, møtest dei her; elles står internsal (790) på linje 6. Fordelte utgifter (690) er til frådrag.",
        en: "Art 290, 690 and 790 left KOSTRA in 2020 but live on in local plans. When internal trade is left out they meet here; otherwise internal sale (790) is on line 6. Redistributed expenses (690) are deducted.",
      },
    },
  ),
  expense(
    "overforinger-og-tilskudd-til-andre",
    {
      nb: "Overføringer og tilskudd til andre",
      nn: "Overføringar og tilskot til andre",
      en: "Transfers and grants to others",
    },
    ["400-499", "520-529"],
    { number: "13", confirmedBy: ["AG39", "AG6"], note: loanNote },
  ),
  as(avskrivninger, { ...general, number: "14" }),
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const okonomiskOversiktDrift2020: StatementLayout = {
  id: "okonomisk-oversikt-drift",
  title: {
    nb: "Økonomisk oversikt etter art – drift",
    nn: "Økonomisk oversikt etter art – drift",
    en: "Economic overview by kind, operations",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-6",
  source:
    "Lines as in the accounts of Giske 2022 and Stavanger 2021; accounts not verified against a published total",
  scope: driftScope,
  complete: true,
  identities: [disposalIdentity],
  lines: [
    heading("driftsinntekter", { nb: "Driftsinntekter", nn: "Driftsinntekter", en: "Operating income" }),
    ...driftsinntekter,
    sum(
      "sum-driftsinntekter",
      { nb: "Sum driftsinntekter", nn: "Sum driftsinntekter", en: "Total operating income" },
      ids(driftsinntekter),
      { number: "9" },
    ),
    heading("driftsutgifter", { nb: "Driftsutgifter", nn: "Driftsutgifter", en: "Operating expenses" }),
    ...driftsutgifter,
    sum(
      "sum-driftsutgifter",
      { nb: "Sum driftsutgifter", nn: "Sum driftsutgifter", en: "Total operating expenses" },
      ids(driftsutgifter),
      { number: "15" },
    ),
    sum(
      "brutto-driftsresultat",
      { nb: "Brutto driftsresultat", nn: "Brutto driftsresultat", en: "Gross operating result" },
      ["sum-driftsinntekter", "-sum-driftsutgifter"],
      { number: "16" },
    ),
    heading("finans", {
      nb: "Finansinntekter og finansutgifter",
      nn: "Finansinntekter og finansutgifter",
      en: "Finance",
    }),
    ...finance(17),
    heading("disponering", {
      nb: "Disponering eller dekning av netto driftsresultat",
      nn: "Disponering eller dekning av netto driftsresultat",
      en: "Disposal or cover of netto driftsresultat",
    }),
    ...disposals(25),
  ],
};
