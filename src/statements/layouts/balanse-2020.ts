/**
 * Balanse, § 5-8 from 2020.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import {
  balanceIdentities,
  bundneDriftsfond,
  bundneInvesteringsfond,
  disposisjonsfond,
  fasteEiendommer,
  immaterielle,
  kapitalkonto,
  memoria,
  pensjonsforpliktelse,
  pensjonsmidler,
  premieavvikEiendel,
  premieavvikGjeld,
  prinsippDrift,
  prinsippInvestering,
  sumEgenkapitalOgGjeld,
  sumEiendeler,
  utstyr,
} from "./balance-parts.ts";
import { asset, balanceScope, claim } from "./investment-lines.ts";
import { as, heading, sum } from "./lines.ts";

const general = { verified: "general-knowledge" } as const;

const varige = [as(fasteEiendommer, general), as(utstyr, general)];

const finansielleAnlegg = [
  asset("aksjer-og-andeler", { nb: "Aksjer og andeler", nn: "Aksjar og delar", en: "Shares" }, ["21"]),
  asset("obligasjoner-anlegg", { nb: "Obligasjoner", nn: "Obligasjonar", en: "Bonds" }, ["29"], {
    note: {
      nb: "Kapittel 29, som kom med de nye reglene. Navnet på det er ikke prøvd mot en offentlig liste.",
      nn: "Kapittel 29, som kom med dei nye reglane. Namnet på det er ikkje prøvd mot ei offentleg liste.",
      en: "Chapter 29, new under these rules. Its name is not tested against a public list.",
    },
  }),
  asset("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, ["22", "23"], {
    note: {
      nb: "Også konserninterne langsiktige fordringer (kapittel 23), som § 5-8 ikke har egen linje for.",
      nn: "Også konserninterne langsiktige krav (kapittel 23), som § 5-8 ikkje har eiga linje for.",
      en: "Also long-term claims within the group (chapter 23), for which § 5-8 has no line.",
    },
  }),
];

const finansielleOmlop = [
  asset(
    "aksjer-og-andeler-omlop",
    { nb: "Aksjer og andeler (omløpsmidler)", nn: "Aksjar og delar (omløpsmiddel)", en: "Shares (current)" },
    ["18"],
  ),
  asset("obligasjoner", { nb: "Obligasjoner", nn: "Obligasjonar", en: "Bonds" }, ["11"]),
  asset("sertifikater", { nb: "Sertifikater", nn: "Sertifikat", en: "Certificates" }, ["12"]),
  asset("derivater", { nb: "Derivater", nn: "Derivat", en: "Derivatives" }, ["15"]),
];

const fordringer = [
  asset("kundefordringer", { nb: "Kundefordringer", nn: "Kundekrav", en: "Claims on customers" }, ["13"]),
  asset(
    "andre-kortsiktige-fordringer",
    { nb: "Andre kortsiktige fordringer", nn: "Andre kortsiktige krav", en: "Other short-term claims" },
    ["14", "16", "17"],
    {
      note: {
        nb: "Kapittel 16, konserninterne fordringer (14) og varer (17, bare hos enheter med eget regnskap).",
        nn: "Kapittel 16, konserninterne krav (14) og varer (17, berre hos einingar med eigen rekneskap).",
        en: "Chapter 16, claims within the group (14) and goods (17, units with accounts of their own only).",
      },
    },
  ),
  as(premieavvikEiendel, general),
];

const egenkapitalDrift = [
  as(disposisjonsfond, general),
  as(bundneDriftsfond, general),
  claim(
    "merforbruk-i-driftsregnskapet",
    {
      nb: "Merforbruk i driftsregnskapet",
      nn: "Meirforbruk i driftsrekneskapen",
      en: "Deficit of operations",
    },
    ["5900", "5950"],
    {
      goodWhen: "up",
      note: {
        nb: "Et merforbruk trekker ned egenkapitalen og vises derfor negativt.",
        nn: "Eit meirforbruk trekkjer ned eigenkapitalen og blir difor vist negativt.",
        en: "A deficit lowers equity and is therefore shown negative.",
      },
    },
  ),
];

const egenkapitalInvestering = [
  claim(
    "ubundne-investeringsfond",
    { nb: "Ubundet investeringsfond", nn: "Ubunde investeringsfond", en: "Free investment fund" },
    ["53"],
  ),
  as(bundneInvesteringsfond, general),
  claim(
    "udekket-i-investeringsregnskapet",
    {
      nb: "Udekket beløp i investeringsregnskapet",
      nn: "Udekt beløp i investeringsrekneskapen",
      en: "Uncovered in the investment accounts",
    },
    ["5960", "5970"],
    { goodWhen: "up" },
  ),
];

const annenEgenkapital = [
  as(kapitalkonto, general),
  as(prinsippDrift, general),
  as(prinsippInvestering, general),
];

const lan = [
  claim(
    "gjeld-til-kredittinstitusjoner",
    {
      nb: "Gjeld til kredittinstitusjoner",
      nn: "Gjeld til kredittinstitusjonar",
      en: "Debt to credit institutions",
    },
    ["45", "46", "47"],
    {
      note: {
        nb: "Kapittel 451–454. Konsernintern gjeld (47) og kapittel 46 har ingen egen linje i § 5-8 og vises her.",
        nn: "Kapittel 451–454. Konsernintern gjeld (47) og kapittel 46 har inga eiga linje i § 5-8 og blir viste her.",
        en: "Chapters 451–454. Debt within the group (47) and chapter 46 have no line in § 5-8 and are shown here.",
      },
    },
  ),
  claim("obligasjonslan", { nb: "Obligasjonslån", nn: "Obligasjonslån", en: "Bond loans" }, ["41"]),
  claim("sertifikatlan", { nb: "Sertifikatlån", nn: "Sertifikatlån", en: "Certificate loans" }, ["43"]),
];

const kortsiktigGjeld = [
  claim(
    "leverandorgjeld",
    { nb: "Leverandørgjeld", nn: "Leverandørgjeld", en: "Debt to suppliers" },
    ["35"],
    {
      note: {
        nb: "Kapittel 35, som kom med de nye reglene. Navnet på det er ikke prøvd mot en offentlig liste.",
        nn: "Kapittel 35, som kom med dei nye reglane. Namnet på det er ikkje prøvd mot ei offentleg liste.",
        en: "Chapter 35, new under these rules. Its name is not tested against a public list.",
      },
    },
  ),
  claim("likviditetslan", { nb: "Likviditetslån", nn: "Likviditetslån", en: "Liquidity loans" }, ["31"]),
  claim("derivater-gjeld", { nb: "Derivater", nn: "Derivat", en: "Derivatives" }, ["34"]),
  claim(
    "annen-kortsiktig-gjeld",
    { nb: "Annen kortsiktig gjeld", nn: "Anna kortsiktig gjeld", en: "Other short-term debt" },
    ["32", "33"],
  ),
  premieavvikGjeld,
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const balanse2020: StatementLayout = {
  id: "balanse",
  title: { nb: "Balanse", nn: "Balanse", en: "Balance" },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-8",
  source:
    "Groups and lines as the regulation orders them; chapters from SSB's list for 2025, those it shares with 2016 as in SSB's kapittelhierarki 2016, kundefordringer (13) as in SSB's guide; not verified against a published total",
  scope: balanceScope,
  complete: true,
  figurePrefix: "balanse/",
  identities: balanceIdentities,
  lines: [
    heading("eiendeler", { nb: "Eiendeler", nn: "Eigedelar", en: "Assets" }),
    ...varige,
    sum(
      "varige-driftsmidler",
      { nb: "Varige driftsmidler", nn: "Varige driftsmiddel", en: "Tangible fixed assets" },
      ids(varige),
    ),
    ...finansielleAnlegg,
    sum(
      "finansielle-anleggsmidler",
      { nb: "Finansielle anleggsmidler", nn: "Finansielle anleggsmiddel", en: "Financial fixed assets" },
      ids(finansielleAnlegg),
    ),
    immaterielle,
    as(pensjonsmidler, general),
    sum("anleggsmidler", { nb: "Sum anleggsmidler", nn: "Sum anleggsmiddel", en: "Total fixed assets" }, [
      "varige-driftsmidler",
      "finansielle-anleggsmidler",
      "immaterielle-eiendeler",
      "pensjonsmidler",
    ]),
    asset(
      "kasse-og-bankinnskudd",
      { nb: "Bankinnskudd og kontanter", nn: "Bankinnskot og kontantar", en: "Bank deposits and cash" },
      ["10"],
    ),
    ...finansielleOmlop,
    sum(
      "finansielle-omlopsmidler",
      { nb: "Finansielle omløpsmidler", nn: "Finansielle omløpsmiddel", en: "Current financial assets" },
      ids(finansielleOmlop),
    ),
    ...fordringer,
    sum(
      "kortsiktige-fordringer",
      { nb: "Kortsiktige fordringer", nn: "Kortsiktige krav", en: "Short-term claims" },
      ids(fordringer),
    ),
    sum("omlopsmidler", { nb: "Sum omløpsmidler", nn: "Sum omløpsmiddel", en: "Total current assets" }, [
      "kasse-og-bankinnskudd",
      "finansielle-omlopsmidler",
      "kortsiktige-fordringer",
    ]),
    sumEiendeler,
    heading("egenkapital-og-gjeld", {
      nb: "Egenkapital og gjeld",
      nn: "Eigenkapital og gjeld",
      en: "Equity and debt",
    }),
    ...egenkapitalDrift,
    sum(
      "egenkapital-drift",
      { nb: "Egenkapital drift", nn: "Eigenkapital drift", en: "Equity of operations" },
      ids(egenkapitalDrift),
    ),
    ...egenkapitalInvestering,
    sum(
      "egenkapital-investering",
      { nb: "Egenkapital investering", nn: "Eigenkapital investering", en: "Equity of investment" },
      ids(egenkapitalInvestering),
    ),
    ...annenEgenkapital,
    sum(
      "annen-egenkapital",
      { nb: "Annen egenkapital", nn: "Annan eigenkapital", en: "Other equity" },
      ids(annenEgenkapital),
    ),
    sum("egenkapital", { nb: "Sum egenkapital", nn: "Sum eigenkapital", en: "Total equity" }, [
      "egenkapital-drift",
      "egenkapital-investering",
      "annen-egenkapital",
    ]),
    ...lan,
    sum("lan", { nb: "Lån", nn: "Lån", en: "Loans" }, ids(lan)),
    as(pensjonsforpliktelse, general),
    sum(
      "langsiktig-gjeld",
      { nb: "Sum langsiktig gjeld", nn: "Sum langsiktig gjeld", en: "Total long-term debt" },
      ["lan", "pensjonsforpliktelse"],
    ),
    ...kortsiktigGjeld,
    sum(
      "kortsiktig-gjeld",
      { nb: "Sum kortsiktig gjeld", nn: "Sum kortsiktig gjeld", en: "Total short-term debt" },
      ids(kortsiktigGjeld),
    ),
    sumEgenkapitalOgGjeld,
    ...memoria,
  ],
};
