/**
 * Bevilgningsoversikt drift, § 5-4 from 2020: the general income, what the council has granted in total,
 * and (second part) line 6 by the municipality's own budget areas.
 *
 * Layer: statements; data.
 */
import type { CodePatterns } from "../../kostra/account-filter.ts";
import type { StatementLayout } from "../statement.ts";
import { disposalIdentity, disposals } from "./disposals-2020.ts";
import { finance } from "./finance-2020.ts";
import {
  as,
  avskrivninger,
  driftAccounts,
  driftScope,
  eiendomsskatt,
  expense,
  heading,
  income,
  inntektsOgFormuesskatt,
  rammetilskudd,
  sum,
} from "./lines.ts";

const general = { verified: "general-knowledge" } as const;

/** Operating income and expenses that are neither general income nor depreciation. */
const bevilgninger: CodePatterns = ["010-499", "520-529", "600-799", "830-869", "880-899", "920-929"];

const bevilgningNote = {
  nb: "Driftsutgifter minus driftsinntekter utenom de generelle inntektene og avskrivningene. Sosiale utlån og næringsutlån (520, 920) er med.",
  nn: "Driftsutgifter minus driftsinntekter utanom dei generelle inntektene og avskrivingane. Sosiale utlån og næringsutlån (520, 920) er med.",
  en: "Operating expenses less operating income, apart from the general income and depreciation. Social and business loans (520, 920) are included.",
};

export const bevilgningsoversiktDrift: StatementLayout = {
  id: "bevilgningsoversikt-drift",
  title: {
    nb: "Bevilgningsoversikt drift",
    nn: "Løyvingsoversikt drift",
    en: "Appropriations, operations",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-4",
  source: "Lines as in the accounts of Giske 2022 and Molde 2021 and 2022",
  scope: driftScope,
  complete: true,
  figurePrefix: "bevilgning/",
  identities: [disposalIdentity],
  lines: [
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
    income(
      "andre-generelle-driftsinntekter",
      {
        nb: "Andre generelle driftsinntekter",
        nn: "Andre generelle driftsinntekter",
        en: "Other general operating income",
      },
      ["810-829", "877-879"],
      {
        number: "4",
        note: {
          nb: "Hele art 810 og andre skatter (877–879). Mange kommuner tar av art 810 bare det som er ført på funksjon 840 og 850, og lar øremerkede tilskudd stå på linje 6.",
          nn: "Heile art 810 og andre skattar (877–879). Mange kommunar tek av art 810 berre det som er ført på funksjon 840 og 850, og lèt øyremerkte tilskot stå på linje 6.",
          en: "All of art 810 and other taxes (877–879). Of art 810 many municipalities take only what is posted on funksjon 840 and 850, and leave earmarked grants on line 6.",
        },
      },
    ),
    sum(
      "sum-generelle-driftsinntekter",
      {
        nb: "Sum generelle driftsinntekter",
        nn: "Sum generelle driftsinntekter",
        en: "Total general operating income",
      },
      ["rammetilskudd", "skatt-pa-inntekt-og-formue", "eiendomsskatt", "andre-generelle-driftsinntekter"],
      { number: "5" },
    ),
    expense(
      "sum-bevilgninger-drift",
      {
        nb: "Sum bevilgninger drift, netto",
        nn: "Sum løyvingar drift, netto",
        en: "Total appropriations for operations, net",
      },
      bevilgninger,
      { number: "6", note: bevilgningNote },
    ),
    as(avskrivninger, { ...general, number: "7" }),
    sum(
      "sum-netto-driftsutgifter",
      { nb: "Sum netto driftsutgifter", nn: "Sum netto driftsutgifter", en: "Total net operating expenses" },
      ["sum-bevilgninger-drift", "avskrivninger"],
      { number: "8" },
    ),
    sum(
      "brutto-driftsresultat",
      { nb: "Brutto driftsresultat", nn: "Brutto driftsresultat", en: "Gross operating result" },
      ["sum-generelle-driftsinntekter", "-sum-netto-driftsutgifter"],
      { number: "9" },
    ),
    ...finance(10),
    heading("disponering", {
      nb: "Disponering eller dekning av netto driftsresultat",
      nn: "Disponering eller dekning av netto driftsresultat",
      en: "Disposal or cover of netto driftsresultat",
    }),
    ...disposals(18),
  ],
};

export const bevilgningsoversiktDriftOmrader: StatementLayout = {
  id: "bevilgningsoversikt-drift-omrader",
  title: {
    nb: "Bevilgningsoversikt drift, fordelt på områder",
    nn: "Løyvingsoversikt drift, fordelt på område",
    en: "Appropriations for operations, by area",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-4",
  source: "As in the accounts of Giske 2022: line 6 of the first part by the municipality's own budget areas",
  scope: driftScope,
  complete: false,
  figurePrefix: "bevilgning-omrade/",
  lines: [
    {
      kind: "areas",
      id: "omrader",
      label: { nb: "Budsjettområder", nn: "Budsjettområde", en: "Budget areas" },
      accounts: driftAccounts(bevilgninger),
      sign: 1,
      verified: "general-knowledge",
      note: bevilgningNote,
    },
    sum(
      "sum-bevilgninger-drift",
      {
        nb: "Sum bevilgninger drift, netto",
        nn: "Sum løyvingar drift, netto",
        en: "Total appropriations for operations, net",
      },
      ["omrader"],
    ),
  ],
};
