/**
 * Balansen under the rules to 2019.
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
import { heading, sum } from "./lines.ts";

const checked = { verified: "published-total" } as const;

const anleggsmidler = [
  fasteEiendommer,
  utstyr,
  asset("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, ["22"], checked),
  asset(
    "konserninterne-langsiktige-fordringer",
    {
      nb: "Konserninterne langsiktige fordringer",
      nn: "Konserninterne langsiktige krav",
      en: "Long-term claims within the group",
    },
    ["23"],
    checked,
  ),
  asset(
    "aksjer-og-andeler",
    { nb: "Aksjer og andeler", nn: "Aksjar og delar", en: "Shares" },
    ["21"],
    checked,
  ),
  immaterielle,
  pensjonsmidler,
];

const omlopsmidler = [
  asset(
    "kortsiktige-fordringer",
    { nb: "Kortsiktige fordringer", nn: "Kortsiktige krav", en: "Short-term claims" },
    ["13"],
    checked,
  ),
  asset(
    "konserninterne-kortsiktige-fordringer",
    {
      nb: "Konserninterne kortsiktige fordringer",
      nn: "Konserninterne kortsiktige krav",
      en: "Short-term claims within the group",
    },
    ["14"],
  ),
  premieavvikEiendel,
  asset(
    "aksjer-og-andeler-omlop",
    { nb: "Aksjer og andeler (omløpsmidler)", nn: "Aksjar og delar (omløpsmiddel)", en: "Shares (current)" },
    ["18"],
    checked,
  ),
  asset("sertifikater", { nb: "Sertifikater", nn: "Sertifikat", en: "Certificates" }, ["12"]),
  asset("obligasjoner", { nb: "Obligasjoner", nn: "Obligasjonar", en: "Bonds" }, ["11"], checked),
  asset("derivater", { nb: "Derivater", nn: "Derivat", en: "Derivatives" }, ["15"]),
  asset("varer", { nb: "Varer", nn: "Varer", en: "Goods" }, ["17"]),
  asset(
    "kasse-og-bankinnskudd",
    { nb: "Kasse og bankinnskudd", nn: "Kasse og bankinnskot", en: "Cash and bank deposits" },
    ["10"],
    checked,
  ),
];

const egenkapital = [
  disposisjonsfond,
  bundneDriftsfond,
  claim(
    "ubundne-investeringsfond",
    { nb: "Ubundne investeringsfond", nn: "Ubundne investeringsfond", en: "Free investment funds" },
    ["53"],
    checked,
  ),
  bundneInvesteringsfond,
  claim(
    "regnskapsmessig-mindreforbruk",
    {
      nb: "Regnskapsmessig mindreforbruk",
      nn: "Rekneskapsmessig mindreforbruk",
      en: "Surplus of operations",
    },
    ["5950"],
    { ...checked, goodWhen: "up" },
  ),
  claim(
    "regnskapsmessig-merforbruk",
    { nb: "Regnskapsmessig merforbruk", nn: "Rekneskapsmessig meirforbruk", en: "Deficit of operations" },
    ["5900"],
    {
      goodWhen: "up",
      note: {
        nb: "Et merforbruk trekker ned egenkapitalen og vises derfor negativt.",
        nn: "Eit meirforbruk trekkjer ned eigenkapitalen og blir difor vist negativt.",
        en: "A deficit lowers equity and is therefore shown negative.",
      },
    },
  ),
  claim(
    "udisponert-i-investeringsregnskapet",
    {
      nb: "Udisponert i investeringsregnskapet",
      nn: "Udisponert i investeringsrekneskapen",
      en: "Undisposed in the investment accounts",
    },
    ["5960"],
    { goodWhen: "up" },
  ),
  claim(
    "udekket-i-investeringsregnskapet",
    {
      nb: "Udekket i investeringsregnskapet",
      nn: "Udekt i investeringsrekneskapen",
      en: "Uncovered in the investment accounts",
    },
    ["5970"],
    { goodWhen: "up" },
  ),
  kapitalkonto,
  prinsippDrift,
  prinsippInvestering,
];

const langsiktigGjeld = [
  pensjonsforpliktelse,
  claim(
    "ihendehaverobligasjonslan",
    { nb: "Ihendehaverobligasjonslån", nn: "Ihendehavarobligasjonslån", en: "Bond loans" },
    ["41"],
    checked,
  ),
  claim(
    "sertifikatlan",
    { nb: "Sertifikatlån", nn: "Sertifikatlån", en: "Certificate loans" },
    ["43"],
    checked,
  ),
  claim("andre-lan", { nb: "Andre lån", nn: "Andre lån", en: "Other loans" }, ["45", "46"], {
    ...checked,
    note: {
      nb: "Kapittel 45, og 46 som bare særbedrifter bruker.",
      nn: "Kapittel 45, og 46 som berre særbedrifter bruker.",
      en: "Chapter 45, and 46, which only units with accounts of their own use.",
    },
  }),
  claim(
    "konsernintern-langsiktig-gjeld",
    {
      nb: "Konsernintern langsiktig gjeld",
      nn: "Konsernintern langsiktig gjeld",
      en: "Long-term debt within the group",
    },
    ["47"],
    checked,
  ),
];

const kortsiktigGjeld = [
  claim("kassekredittlan", { nb: "Kassekredittlån", nn: "Kassekredittlån", en: "Bank overdraft" }, ["31"]),
  claim(
    "annen-kortsiktig-gjeld",
    { nb: "Annen kortsiktig gjeld", nn: "Anna kortsiktig gjeld", en: "Other short-term debt" },
    ["32"],
    checked,
  ),
  claim(
    "konsernintern-kortsiktig-gjeld",
    {
      nb: "Annen konsernintern kortsiktig gjeld",
      nn: "Anna konsernintern kortsiktig gjeld",
      en: "Short-term debt within the group",
    },
    ["33"],
  ),
  claim("derivater-gjeld", { nb: "Derivater", nn: "Derivat", en: "Derivatives" }, ["34"]),
  premieavvikGjeld,
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const balanse2019: StatementLayout = {
  id: "balanse",
  title: { nb: "Balanse", nn: "Balanse", en: "Balance" },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source:
    "Lines as in Stavanger's hovedoversikt balanse 2017 (arsrapport2017.stavanger.kommune.no, 3.4); chapters as in SSB's kapittelhierarki 2016, groups KG1 to KG8",
  scope: balanceScope,
  complete: true,
  figurePrefix: "balanse/",
  identities: balanceIdentities,
  lines: [
    heading("eiendeler", { nb: "Eiendeler", nn: "Eigedelar", en: "Assets" }),
    ...anleggsmidler,
    sum(
      "anleggsmidler",
      { nb: "Sum anleggsmidler", nn: "Sum anleggsmiddel", en: "Total fixed assets" },
      ids(anleggsmidler),
      { confirmedBy: ["KG1", "28"] },
    ),
    ...omlopsmidler,
    sum(
      "omlopsmidler",
      { nb: "Sum omløpsmidler", nn: "Sum omløpsmiddel", en: "Total current assets" },
      ids(omlopsmidler),
      { confirmedBy: ["KG2"] },
    ),
    { ...sumEiendeler, confirmedBy: ["KG3", "28"] },
    heading("egenkapital-og-gjeld", {
      nb: "Egenkapital og gjeld",
      nn: "Eigenkapital og gjeld",
      en: "Equity and debt",
    }),
    ...egenkapital,
    sum(
      "egenkapital",
      { nb: "Sum egenkapital", nn: "Sum eigenkapital", en: "Total equity" },
      ids(egenkapital),
      { confirmedBy: ["KG4"] },
    ),
    ...langsiktigGjeld,
    sum(
      "langsiktig-gjeld",
      { nb: "Sum langsiktig gjeld", nn: "Sum langsiktig gjeld", en: "Total long-term debt" },
      ids(langsiktigGjeld),
      { confirmedBy: ["KG5"] },
    ),
    ...kortsiktigGjeld,
    sum(
      "kortsiktig-gjeld",
      { nb: "Sum kortsiktig gjeld", nn: "Sum kortsiktig gjeld", en: "Total short-term debt" },
      ids(kortsiktigGjeld),
      { confirmedBy: ["KG6"] },
    ),
    { ...sumEgenkapitalOgGjeld, confirmedBy: ["KG7"] },
    ...memoria,
  ],
};
