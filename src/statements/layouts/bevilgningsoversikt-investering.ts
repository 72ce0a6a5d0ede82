/**
 * Bevilgningsoversikt investering, § 5-5 from 2020: first part by kind, second part line 1 by project.
 *
 * Layer: statements; data.
 */
import type { CodePatterns } from "../../kostra/account-filter.ts";
import type { StatementLayout } from "../statement.ts";
import { cover, investmentAccounts, investmentScope, outlay } from "./investment-lines.ts";
import { heading, sum, term } from "./lines.ts";

const neutral = { goodWhen: "neutral" } as const;

const varigeDriftsmidler: CodePatterns = ["010-399", "429", "500-508", "690-699", "790-799"];

const varigeNote = {
  nb: "Lønn, kjøp, merverdiavgift (429) og byggelånsrenter (500) ført i investeringsregnskapet. Art 429 regnes hit og ikke til tilskudd, fordi den er en del av anskaffelsen.",
  nn: "Løn, kjøp, meirverdiavgift (429) og byggjelånsrenter (500) førte i investeringsrekneskapen. Art 429 blir rekna hit og ikkje til tilskot, fordi han er ein del av innkjøpet.",
  en: "Wages, purchases, VAT (429) and interest during construction (500) in the investment accounts. Art 429 is counted here and not as a grant, since it is part of the acquisition.",
};

const utgifter = [
  outlay(
    "investeringer-i-varige-driftsmidler",
    {
      nb: "Investeringer i varige driftsmidler",
      nn: "Investeringar i varige driftsmiddel",
      en: "Investment in fixed assets",
    },
    varigeDriftsmidler,
    { number: "1", note: varigeNote },
  ),
  outlay(
    "tilskudd-til-andres-investeringer",
    {
      nb: "Tilskudd til andres investeringer",
      nn: "Tilskot til investeringar hos andre",
      en: "Grants to the investments of others",
    },
    ["400-428", "430-499"],
    { number: "2" },
  ),
  outlay(
    "investeringer-i-aksjer-og-andeler",
    {
      nb: "Investeringer i aksjer og andeler i selskaper",
      nn: "Investeringar i aksjar og delar i selskap",
      en: "Investment in shares of companies",
    },
    ["529"],
    { number: "3" },
  ),
  outlay(
    "utlan-av-egne-midler",
    { nb: "Utlån av egne midler", nn: "Utlån av eigne midlar", en: "Loans given from own funds" },
    ["520-521", "523-528"],
    { number: "4" },
  ),
  outlay(
    "avdrag-pa-lan",
    { nb: "Avdrag på lån", nn: "Avdrag på lån", en: "Instalments on loans" },
    ["510-511", "513-519"],
    {
      number: "5",
    },
  ),
];

const inntekter = [
  cover(
    "kompensasjon-for-merverdiavgift",
    { nb: "Kompensasjon for merverdiavgift", nn: "Kompensasjon for meirverdiavgift", en: "VAT compensation" },
    ["728-729"],
    { number: "7" },
  ),
  cover(
    "tilskudd-fra-andre",
    { nb: "Tilskudd fra andre", nn: "Tilskot frå andre", en: "Grants from others" },
    ["700-727", "730-789", "800-904"],
    {
      number: "8",
      note: {
        nb: "Refusjoner (700–780) og overføringer (810–890). Renteinntekter (900) har ingen linje i § 5-5 og vises her.",
        nn: "Refusjonar (700–780) og overføringar (810–890). Renteinntekter (900) har inga linje i § 5-5 og blir viste her.",
        en: "Refunds (700–780) and transfers (810–890). Interest received (900) has no line in § 5-5 and is shown here.",
      },
    },
  ),
  cover(
    "salg-av-varige-driftsmidler",
    { nb: "Salg av varige driftsmidler", nn: "Sal av varige driftsmiddel", en: "Sale of fixed assets" },
    ["600-689"],
    {
      number: "9",
      note: {
        nb: "Art 660 og 670. Andre salgsinntekter i investeringsregnskapet (620, 650) har ingen linje i § 5-5 og vises her.",
        nn: "Art 660 og 670. Andre salsinntekter i investeringsrekneskapen (620, 650) har inga linje i § 5-5 og blir viste her.",
        en: "Art 660 and 670. Other sales in the investment accounts (620, 650) have no line in § 5-5 and are shown here.",
      },
    },
  ),
  cover(
    "salg-av-finansielle-anleggsmidler",
    {
      nb: "Salg av finansielle anleggsmidler",
      nn: "Sal av finansielle anleggsmiddel",
      en: "Sale of financial fixed assets",
    },
    ["929"],
    { number: "10" },
  ),
  cover(
    "utdeling-fra-selskaper",
    { nb: "Utdeling fra selskaper", nn: "Utdeling frå selskap", en: "Distributions from companies" },
    ["905-908"],
    { number: "11" },
  ),
  cover(
    "mottatte-avdrag-pa-utlan-av-egne-midler",
    {
      nb: "Mottatte avdrag på utlån av egne midler",
      nn: "Mottekne avdrag på utlån av eigne midlar",
      en: "Repayments of loans given from own funds",
    },
    ["920-921", "923-928"],
    { number: "12" },
  ),
  cover("bruk-av-lan", { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" }, ["910-911", "913-919"], {
    number: "13",
    goodWhen: "down",
  }),
];

const relendingNote = {
  nb: "Art 512, 522, 912 og 922, som KOSTRA fikk i 2020 for videreutlån (startlån).",
  nn: "Art 512, 522, 912 og 922, som KOSTRA fekk i 2020 for vidareutlån (startlån).",
  en: "Art 512, 522, 912 and 922, which KOSTRA has had since 2020 for loans passed on (startlån).",
};

const videreutlan = [
  outlay("videreutlan", { nb: "Videreutlån", nn: "Vidareutlån", en: "Loans passed on" }, ["522"], {
    number: "15",
    ...neutral,
    note: relendingNote,
  }),
  cover(
    "bruk-av-lan-til-videreutlan",
    {
      nb: "Bruk av lån til videreutlån",
      nn: "Bruk av lån til vidareutlån",
      en: "Use of loans to pass on",
    },
    ["912"],
    { number: "16", ...neutral },
  ),
  outlay(
    "avdrag-pa-lan-til-videreutlan",
    {
      nb: "Avdrag på lån til videreutlån",
      nn: "Avdrag på lån til vidareutlån",
      en: "Instalments on loans passed on",
    },
    ["512"],
    { number: "17", ...neutral },
  ),
  cover(
    "mottatte-avdrag-pa-videreutlan",
    {
      nb: "Mottatte avdrag på videreutlån",
      nn: "Mottekne avdrag på vidareutlån",
      en: "Repayments of loans passed on",
    },
    ["922"],
    { number: "18", ...neutral },
  ),
];

const avsetninger = [
  cover(
    "overforing-fra-drift",
    { nb: "Overføring fra drift", nn: "Overføring frå drift", en: "Transfer from operations" },
    ["970-979"],
    { number: "20", ...neutral },
  ),
  outlay(
    "avsetninger-til-bundne-investeringsfond",
    {
      nb: "Avsetninger til bundne investeringsfond",
      nn: "Avsetningar til bundne investeringsfond",
      en: "Set aside to tied investment funds",
    },
    ["550-559"],
    { number: "21", ...neutral },
  ),
  cover(
    "bruk-av-bundne-investeringsfond",
    {
      nb: "Bruk av bundne investeringsfond",
      nn: "Bruk av bundne investeringsfond",
      en: "Use of tied investment funds",
    },
    ["950-959"],
    { number: "22", ...neutral },
  ),
  outlay(
    "avsetninger-til-ubundet-investeringsfond",
    {
      nb: "Avsetninger til ubundet investeringsfond",
      nn: "Avsetningar til ubunde investeringsfond",
      en: "Set aside to the free investment fund",
    },
    ["540-549"],
    { number: "23", ...neutral },
  ),
  cover(
    "bruk-av-ubundet-investeringsfond",
    {
      nb: "Bruk av ubundet investeringsfond",
      nn: "Bruk av ubunde investeringsfond",
      en: "Use of the free investment fund",
    },
    ["930-949"],
    { number: "24", ...neutral },
  ),
  outlay(
    "dekning-av-tidligere-ars-udekket-belop",
    {
      nb: "Dekning av tidligere års udekket beløp",
      nn: "Dekking av udekt beløp frå tidlegare år",
      en: "Cover of earlier years' uncovered amount",
    },
    ["530-539"],
    { number: "25", ...neutral },
  ),
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const bevilgningsoversiktInvestering: StatementLayout = {
  id: "bevilgningsoversikt-investering",
  title: {
    nb: "Bevilgningsoversikt – investering",
    nn: "Løyvingsoversikt – investering",
    en: "Appropriations, investment",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-5",
  source:
    "Lines as in the accounts of Stavanger 2020 (arsrapport2020.stavanger.kommune.no, 14.5) and Giske 2022, whose net lines for funds are shown as two; accounts not verified against a published total",
  scope: investmentScope,
  complete: true,
  figurePrefix: "bevilgning-investering/",
  identities: [
    {
      kind: "financed",
      terms: [
        "sum-investeringsutgifter",
        "-sum-investeringsinntekter",
        "netto-utgifter-videreutlan",
        "-sum-overforing-og-avsetninger",
        "-fremfort-til-inndekning",
      ].map(term),
    },
  ],
  lines: [
    ...utgifter,
    sum(
      "sum-investeringsutgifter",
      { nb: "Sum investeringsutgifter", nn: "Sum investeringsutgifter", en: "Total investment outlays" },
      ids(utgifter),
      { number: "6" },
    ),
    ...inntekter,
    sum(
      "sum-investeringsinntekter",
      { nb: "Sum investeringsinntekter", nn: "Sum investeringsinntekter", en: "Total investment income" },
      ids(inntekter),
      { number: "14" },
    ),
    ...videreutlan,
    sum(
      "netto-utgifter-videreutlan",
      {
        nb: "Netto utgifter videreutlån",
        nn: "Netto utgifter vidareutlån",
        en: "Net outlay on loans passed on",
      },
      [
        "videreutlan",
        "-bruk-av-lan-til-videreutlan",
        "avdrag-pa-lan-til-videreutlan",
        "-mottatte-avdrag-pa-videreutlan",
      ],
      { number: "19" },
    ),
    heading("finansiering", {
      nb: "Overføring fra drift og avsetninger",
      nn: "Overføring frå drift og avsetningar",
      en: "Transfer from operations, and reserves",
    }),
    ...avsetninger,
    sum(
      "sum-overforing-og-avsetninger",
      {
        nb: "Sum overføring fra drift og netto avsetninger",
        nn: "Sum overføring frå drift og netto avsetningar",
        en: "Transfer from operations and net reserves in total",
      },
      [
        "overforing-fra-drift",
        "-avsetninger-til-bundne-investeringsfond",
        "bruk-av-bundne-investeringsfond",
        "-avsetninger-til-ubundet-investeringsfond",
        "bruk-av-ubundet-investeringsfond",
        "-dekning-av-tidligere-ars-udekket-belop",
      ],
      { number: "26" },
    ),
    cover(
      "fremfort-til-inndekning",
      {
        nb: "Fremført til inndekning i senere år (udekket beløp)",
        nn: "Framført til inndekking i seinare år (udekt beløp)",
        en: "Carried forward to be covered in later years (uncovered)",
      },
      ["580-589", "980-989"],
      {
        number: "27",
        goodWhen: "down",
        note: {
          nb: "Det som er ført på art 980, med 580, 589 og 989. Positivt er udekket.",
          nn: "Det som er ført på art 980, med 580, 589 og 989. Positivt er udekt.",
          en: "What is posted on art 980, with 580, 589 and 989. Positive is uncovered.",
        },
      },
    ),
  ],
};

export const bevilgningsoversiktInvesteringProsjekter: StatementLayout = {
  id: "bevilgningsoversikt-investering-prosjekter",
  title: {
    nb: "Bevilgningsoversikt – investering, per prosjekt",
    nn: "Løyvingsoversikt – investering, per prosjekt",
    en: "Appropriations, investment, by project",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-5",
  source: "Line 1 of the first part by project; the council chooses the division, Giske 2024 divides so",
  scope: investmentScope,
  complete: false,
  figurePrefix: "bevilgning-investering-prosjekt/",
  lines: [
    {
      kind: "areas",
      by: "prosjekt",
      id: "prosjekter",
      label: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
      accounts: investmentAccounts(varigeDriftsmidler),
      sign: 1,
      verified: "general-knowledge",
      note: varigeNote,
    },
    sum(
      "sum-investeringer-i-varige-driftsmidler",
      {
        nb: "Sum investeringer i varige driftsmidler",
        nn: "Sum investeringar i varige driftsmiddel",
        en: "Total investment in fixed assets",
      },
      ["prosjekter"],
    ),
  ],
};
