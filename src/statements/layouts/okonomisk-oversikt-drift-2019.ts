/**
 * Økonomisk oversikt drift under the rules to 2019: the whole of the operating accounts by kind.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import {
  andreSkatter,
  as,
  avdragPaLan,
  avsetningTilBundneFond,
  avsetningTilDisposisjonsfond,
  avskrivninger,
  brukAvBundneFond,
  brukAvDisposisjonsfond,
  brukerbetalinger,
  dekningAvMerforbruk,
  driftAccounts,
  driftScope,
  eiendomsskatt,
  expense,
  heading,
  income,
  inntektsOgFormuesskatt,
  line,
  lonnsutgifter,
  motpostAvskrivninger,
  overforingTilInvestering,
  rammetilskudd,
  renteutgifter,
  salgsOgLeieinntekter,
  sosialeUtgifter,
  sum,
  term,
} from "./lines.ts";

const checked = { verified: "published-total" } as const;

const driftsinntekter = [
  brukerbetalinger,
  as(salgsOgLeieinntekter, {
    label: {
      nb: "Andre salgs- og leieinntekter",
      nn: "Andre sals- og leigeinntekter",
      en: "Other sales and rents",
    },
  }),
  line(
    "overforinger-med-krav-til-motytelse",
    {
      nb: "Overføringer med krav til motytelse",
      nn: "Overføringar med krav til motyting",
      en: "Transfers against services",
    },
    driftAccounts(["700-789"], ["700-799"]),
    -1,
    {
      ...checked,
      confirmedBy: ["AGD48"],
      note: {
        nb: "Også art 728, merverdiavgiftskompensasjon for investeringer som til og med 2013 ble inntektsført i drift. Internsalg (790) er med bare når internhandel regnes med.",
        nn: "Også art 728, meirverdiavgiftskompensasjon for investeringar som til og med 2013 vart inntektsført i drift. Internsal (790) er med berre når internhandel blir rekna med.",
        en: "Also art 728: VAT compensation for investment, until 2013 an operating income. Internal sale (790) is here only when internal trade is counted.",
      },
    },
  ),
  rammetilskudd,
  income(
    "andre-statlige-overforinger",
    { nb: "Andre statlige overføringer", nn: "Andre statlege overføringar", en: "Other state transfers" },
    ["810-829"],
    { ...checked, confirmedBy: ["A810"] },
  ),
  income(
    "andre-overforinger",
    { nb: "Andre overføringer", nn: "Andre overføringar", en: "Other transfers" },
    ["830-869", "880-899"],
    { ...checked, confirmedBy: ["AGD17"] },
  ),
  inntektsOgFormuesskatt,
  eiendomsskatt,
  andreSkatter,
];

const driftsutgifter = [
  lonnsutgifter,
  sosialeUtgifter,
  line(
    "kjop-som-inngar-i-egenproduksjon",
    {
      nb: "Kjøp av varer og tjenester som inngår i egenproduksjon",
      nn: "Kjøp av varer og tenester som inngår i eigenproduksjon",
      en: "Goods and services for own production",
    },
    driftAccounts(["100-289"], ["100-299"]),
    1,
    {
      ...checked,
      confirmedBy: ["AGD50", "-290"],
      note: {
        nb: "Internkjøp (290) er med bare når internhandel regnes med.",
        nn: "Internkjøp (290) er med berre når internhandel blir rekna med.",
        en: "Internal purchase (290) is here only when internal trade is counted.",
      },
    },
  ),
  expense(
    "kjop-som-erstatter-egenproduksjon",
    {
      nb: "Kjøp av tjenester som erstatter egenproduksjon",
      nn: "Kjøp av tenester som erstattar eigenproduksjon",
      en: "Services that replace own production",
    },
    ["300-399"],
    { ...checked, confirmedBy: ["AGD51"] },
  ),
  expense(
    "overforinger",
    { nb: "Overføringer", nn: "Overføringar", en: "Transfers to others" },
    ["400-499"],
    {
      ...checked,
      confirmedBy: ["AG39"],
      note: {
        nb: "Også art 490, reserverte bevilgninger som bare står i budsjettet.",
        nn: "Også art 490, reserverte løyvingar som berre står i budsjettet.",
        en: "Also art 490: reserved appropriations, which stand in the budget alone.",
      },
    },
  ),
  avskrivninger,
  line(
    "fordelte-utgifter",
    { nb: "Fordelte utgifter", nn: "Fordelte utgifter", en: "Redistributed expenses" },
    driftAccounts(["290-299", "690-699", "790-799"], ["690-699"]),
    1,
    {
      ...checked,
      confirmedBy: ["AG49"],
      note: {
        nb: "Til fradrag. Når internhandel holdes utenfor, møtes internkjøp (290) og internsalg (790) her, og det som eventuelt ikke går opp, blir stående. Noen kommuner fører art 690 blant salgsinntektene.",
        nn: "Til frådrag. Når internhandel blir halden utanfor, møtest internkjøp (290) og internsal (790) her, og det som eventuelt ikkje går opp, blir ståande. Nokre kommunar fører art 690 mellom salsinntektene.",
        en: "Deducted. When internal trade is left out, internal purchase (290) and sale (790) meet here, and whatever does not cancel remains. Some municipalities show art 690 among sales.",
      },
    },
  ),
];

const finansinntekter = [
  income(
    "renteinntekter-og-utbytte",
    {
      nb: "Renteinntekter og utbytte",
      nn: "Renteinntekter og utbyte",
      en: "Interest and dividends received",
    },
    ["900-908"],
    { ...checked, confirmedBy: ["AG36"] },
  ),
  income(
    "gevinst-finansielle-instrumenter",
    {
      nb: "Gevinst på finansielle instrumenter",
      nn: "Gevinst på finansielle instrument",
      en: "Gains on financial instruments",
    },
    ["909"],
    { confirmedBy: ["909"] },
  ),
  income(
    "mottatte-avdrag-pa-utlan",
    { nb: "Mottatte avdrag på utlån", nn: "Mottekne avdrag på utlån", en: "Repayments of loans given" },
    ["920-929"],
    { ...checked, confirmedBy: ["AG13"] },
  ),
];

const finansutgifter = [
  as(renteutgifter, {
    label: {
      nb: "Renteutgifter og låneomkostninger",
      nn: "Renteutgifter og låneomkostningar",
      en: "Interest and borrowing costs",
    },
  }),
  expense(
    "tap-finansielle-instrumenter",
    {
      nb: "Tap på finansielle instrumenter",
      nn: "Tap på finansielle instrument",
      en: "Losses on financial instruments",
    },
    ["509"],
    { confirmedBy: ["509"] },
  ),
  avdragPaLan,
  expense("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, ["520-529"], {
    ...checked,
    confirmedBy: ["AG6"],
  }),
];

const brukAvAvsetninger = [
  income(
    "bruk-av-tidligere-ars-mindreforbruk",
    {
      nb: "Bruk av tidligere års regnskapsmessige mindreforbruk",
      nn: "Bruk av rekneskapsmessig mindreforbruk frå tidlegare år",
      en: "Use of earlier years' surplus",
    },
    ["930-939"],
    { confirmedBy: ["930"], goodWhen: "neutral" },
  ),
  brukAvDisposisjonsfond,
  brukAvBundneFond,
];

const avsetninger = [
  as(overforingTilInvestering, {
    label: {
      nb: "Overført til investeringsregnskapet",
      nn: "Overført til investeringsrekneskapen",
      en: "Transferred to the investment accounts",
    },
  }),
  dekningAvMerforbruk,
  avsetningTilDisposisjonsfond,
  avsetningTilBundneFond,
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const okonomiskOversiktDrift2019: StatementLayout = {
  id: "okonomisk-oversikt-drift",
  title: {
    nb: "Økonomisk oversikt drift",
    nn: "Økonomisk oversikt drift",
    en: "Economic overview, operations",
  },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source:
    "Forskrift om årsregnskap og årsberetning; tested against Stavanger's adopted budget 2016 and SSB's artshierarki 2015",
  scope: driftScope,
  complete: true,
  identities: [
    {
      kind: "disposed",
      terms: [
        "netto-driftsresultat",
        "sum-bruk-av-avsetninger",
        "-sum-avsetninger",
        "-mer-mindreforbruk",
      ].map(term),
    },
  ],
  lines: [
    heading("driftsinntekter", { nb: "Driftsinntekter", nn: "Driftsinntekter", en: "Operating income" }),
    ...driftsinntekter,
    sum(
      "sum-driftsinntekter",
      { nb: "Sum driftsinntekter", nn: "Sum driftsinntekter", en: "Total operating income" },
      ids(driftsinntekter),
      { confirmedBy: ["AGD13"] },
    ),
    heading("driftsutgifter", { nb: "Driftsutgifter", nn: "Driftsutgifter", en: "Operating expenses" }),
    ...driftsutgifter,
    sum(
      "sum-driftsutgifter",
      { nb: "Sum driftsutgifter", nn: "Sum driftsutgifter", en: "Total operating expenses" },
      ids(driftsutgifter),
      { confirmedBy: ["AGD9", "490"] },
    ),
    sum(
      "brutto-driftsresultat",
      { nb: "Brutto driftsresultat", nn: "Brutto driftsresultat", en: "Gross operating result" },
      ["sum-driftsinntekter", "-sum-driftsutgifter"],
      { confirmedBy: ["AGD18", "-490"] },
    ),
    heading("finansposter", { nb: "Finansposter", nn: "Finanspostar", en: "Finance" }),
    ...finansinntekter,
    sum(
      "sum-eksterne-finansinntekter",
      {
        nb: "Sum eksterne finansinntekter",
        nn: "Sum eksterne finansinntekter",
        en: "Total external finance income",
      },
      ids(finansinntekter),
      { confirmedBy: ["AGD71"] },
    ),
    ...finansutgifter,
    sum(
      "sum-eksterne-finansutgifter",
      {
        nb: "Sum eksterne finansutgifter",
        nn: "Sum eksterne finansutgifter",
        en: "Total external finance expenses",
      },
      ids(finansutgifter),
      { confirmedBy: ["AGD72"] },
    ),
    sum(
      "resultat-eksterne-finanstransaksjoner",
      {
        nb: "Resultat eksterne finanstransaksjoner",
        nn: "Resultat eksterne finanstransaksjonar",
        en: "Result of external finance",
      },
      ["sum-eksterne-finansinntekter", "-sum-eksterne-finansutgifter"],
      { confirmedBy: ["AGD68"] },
    ),
    motpostAvskrivninger,
    sum(
      "netto-driftsresultat",
      { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" },
      ["brutto-driftsresultat", "resultat-eksterne-finanstransaksjoner", "motpost-avskrivninger"],
      { confirmedBy: ["AGD69", "-490"] },
    ),
    heading("interne-finanstransaksjoner", {
      nb: "Interne finanstransaksjoner",
      nn: "Interne finanstransaksjonar",
      en: "Reserves and transfers",
    }),
    ...brukAvAvsetninger,
    sum(
      "sum-bruk-av-avsetninger",
      { nb: "Sum bruk av avsetninger", nn: "Sum bruk av avsetningar", en: "Total use of reserves" },
      ids(brukAvAvsetninger),
      { confirmedBy: ["AG50"] },
    ),
    ...avsetninger,
    sum(
      "sum-avsetninger",
      { nb: "Sum avsetninger", nn: "Sum avsetningar", en: "Total set aside" },
      ids(avsetninger),
      { confirmedBy: ["AG51"] },
    ),
    expense(
      "mer-mindreforbruk",
      {
        nb: "Regnskapsmessig mer-/mindreforbruk",
        nn: "Rekneskapsmessig meir-/mindreforbruk",
        en: "Surplus (deficit) for the year",
      },
      ["580-589", "980-989"],
      {
        confirmedBy: ["-AGD29"],
        goodWhen: "up",
        note: {
          nb: "Det som er ført på art 580 (mindreforbruk) og 980 (merforbruk). Positivt er mindreforbruk.",
          nn: "Det som er ført på art 580 (mindreforbruk) og 980 (meirforbruk). Positivt er mindreforbruk.",
          en: "What is posted on art 580 (surplus) and 980 (deficit). Positive is a surplus.",
        },
      },
    ),
  ],
};
