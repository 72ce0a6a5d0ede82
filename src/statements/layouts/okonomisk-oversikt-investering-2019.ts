/**
 * Økonomisk oversikt investering under the rules to 2019: the investment accounts by kind, what they must
 * be financed with, and how.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import {
  avdragPaLan,
  brukAvUdisponert,
  dekningAvUdekket,
  kjopAvAksjerOgAndeler,
  kompensasjonForMerverdiavgift,
  overfortFraDrift,
  udekketUdisponert,
} from "./investment-2019.ts";
import { cover, investmentAccounts, investmentScope, outlay } from "./investment-lines.ts";
import { heading, line, sum, term } from "./lines.ts";

const checked = { verified: "published-total" } as const;
const neutral = { goodWhen: "neutral" } as const;

const inntekter = [
  cover(
    "salg-av-driftsmidler-og-fast-eiendom",
    {
      nb: "Salg av driftsmidler og fast eiendom",
      nn: "Sal av driftsmiddel og fast eigedom",
      en: "Sale of equipment and real estate",
    },
    ["660-679"],
    { ...checked, confirmedBy: ["AGI9"] },
  ),
  cover(
    "andre-salgsinntekter",
    { nb: "Andre salgsinntekter", nn: "Andre salsinntekter", en: "Other sales" },
    ["600-659", "680-689"],
    { ...checked, confirmedBy: ["AGI23"] },
  ),
  line(
    "overforinger-med-krav-til-motytelse",
    {
      nb: "Overføringer med krav til motytelse",
      nn: "Overføringar med krav til motyting",
      en: "Transfers that require something in return",
    },
    investmentAccounts(["700-727", "730-789"], ["700-727", "730-799"]),
    -1,
    { ...checked, confirmedBy: ["AG48"] },
  ),
  kompensasjonForMerverdiavgift,
  cover(
    "statlige-overforinger",
    { nb: "Statlige overføringer", nn: "Statlege overføringar", en: "Transfers from the state" },
    ["800-829"],
    { ...checked, confirmedBy: ["AGI12"] },
  ),
  cover(
    "andre-overforinger",
    { nb: "Andre overføringer", nn: "Andre overføringar", en: "Other transfers" },
    ["830-899"],
    { ...checked, confirmedBy: ["AGI13"] },
  ),
  cover(
    "renteinntekter-og-utbytte",
    {
      nb: "Renteinntekter og utbytte",
      nn: "Renteinntekter og utbyte",
      en: "Interest and dividends received",
    },
    ["900-908"],
    { confirmedBy: ["AG36"] },
  ),
];

const utgifter = [
  outlay("lonnsutgifter", { nb: "Lønnsutgifter", nn: "Lønsutgifter", en: "Wages" }, ["010-089"], {
    ...checked,
    confirmedBy: ["LONN"],
  }),
  outlay(
    "sosiale-utgifter",
    { nb: "Sosiale utgifter", nn: "Sosiale utgifter", en: "Pensions and employer's contribution" },
    ["090-099"],
    { ...checked, confirmedBy: ["AG35"] },
  ),
  line(
    "kjop-som-inngar-i-egenproduksjon",
    {
      nb: "Kjøp av varer og tjenester som inngår i kommunal egenproduksjon",
      nn: "Kjøp av varer og tenester som inngår i kommunal eigenproduksjon",
      en: "Goods and services used in own production",
    },
    investmentAccounts(["100-289"], ["100-299"]),
    1,
    { ...checked, confirmedBy: ["AGD50", "-290"] },
  ),
  outlay(
    "kjop-som-erstatter-egenproduksjon",
    {
      nb: "Kjøp av tjenester som erstatter kommunal egenproduksjon",
      nn: "Kjøp av tenester som erstattar kommunal eigenproduksjon",
      en: "Services that replace own production",
    },
    ["300-399"],
    { ...checked, confirmedBy: ["AGD51"] },
  ),
  outlay("overforinger", { nb: "Overføringer", nn: "Overføringar", en: "Transfers" }, ["400-499"], {
    ...checked,
    confirmedBy: ["AG39"],
  }),
  outlay(
    "renteutgifter",
    {
      nb: "Renteutgifter og låneomkostninger",
      nn: "Renteutgifter og låneomkostningar",
      en: "Interest and borrowing costs",
    },
    ["500-508"],
    { ...checked, confirmedBy: ["AG42"] },
  ),
  line(
    "fordelte-utgifter",
    { nb: "Fordelte utgifter", nn: "Fordelte utgifter", en: "Redistributed expenses" },
    investmentAccounts(["290-299", "690-699", "790-799"], ["690-699"]),
    1,
    {
      ...checked,
      confirmedBy: ["AG49"],
      note: {
        nb: "Til fradrag. Når internhandel holdes utenfor, møtes internkjøp (290) og internsalg (790) også her.",
        nn: "Til frådrag. Når internhandel blir halden utanfor, møtest internkjøp (290) og internsal (790) òg her.",
        en: "Deducted. When internal trade is left out, internal purchase (290) and sale (790) meet here too.",
      },
    },
  ),
];

const finanstransaksjoner = [
  avdragPaLan,
  outlay("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, ["520-528"], {
    ...checked,
    confirmedBy: ["AG6"],
  }),
  kjopAvAksjerOgAndeler,
  dekningAvUdekket,
  outlay(
    "avsatt-til-ubundne-investeringsfond",
    {
      nb: "Avsatt til ubundne investeringsfond",
      nn: "Avsett til ubundne investeringsfond",
      en: "Set aside to free investment funds",
    },
    ["540-549"],
    { ...checked, confirmedBy: ["548", "540"], ...neutral },
  ),
  outlay(
    "avsatt-til-bundne-investeringsfond",
    {
      nb: "Avsatt til bundne investeringsfond",
      nn: "Avsett til bundne investeringsfond",
      en: "Set aside to tied investment funds",
    },
    ["550-559"],
    { ...checked, confirmedBy: ["550"], ...neutral },
  ),
];

const finansiering = [
  cover("bruk-av-lan", { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" }, ["910-919"], {
    ...checked,
    confirmedBy: ["AGI17"],
    goodWhen: "down",
  }),
  cover(
    "salg-av-aksjer-og-andeler",
    { nb: "Salg av aksjer og andeler", nn: "Sal av aksjar og delar", en: "Sale of shares" },
    ["929"],
    { confirmedBy: ["929"] },
  ),
  cover(
    "mottatte-avdrag-pa-utlan",
    { nb: "Mottatte avdrag på utlån", nn: "Mottekne avdrag på utlån", en: "Repayments of loans given" },
    ["920-928"],
    { ...checked, confirmedBy: ["AG13"] },
  ),
  overfortFraDrift,
  brukAvUdisponert,
  cover(
    "bruk-av-disposisjonsfond",
    { nb: "Bruk av disposisjonsfond", nn: "Bruk av disposisjonsfond", en: "Use of the disposition fund" },
    ["940-947"],
    { confirmedBy: ["940"], ...neutral },
  ),
  cover(
    "bruk-av-bundne-driftsfond",
    { nb: "Bruk av bundne driftsfond", nn: "Bruk av bundne driftsfond", en: "Use of tied operating funds" },
    ["950-957"],
    { confirmedBy: ["950"], ...neutral },
  ),
  cover(
    "bruk-av-ubundne-investeringsfond",
    {
      nb: "Bruk av ubundne investeringsfond",
      nn: "Bruk av ubundne investeringsfond",
      en: "Use of free investment funds",
    },
    ["948-949"],
    { confirmedBy: ["948"], ...neutral },
  ),
  cover(
    "bruk-av-bundne-investeringsfond",
    {
      nb: "Bruk av bundne investeringsfond",
      nn: "Bruk av bundne investeringsfond",
      en: "Use of tied investment funds",
    },
    ["958-959"],
    { confirmedBy: ["958"], ...neutral },
  ),
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const okonomiskOversiktInvestering2019: StatementLayout = {
  id: "okonomisk-oversikt-investering",
  title: {
    nb: "Økonomisk oversikt investering",
    nn: "Økonomisk oversikt investering",
    en: "Economic overview, investment",
  },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source:
    "Lines as in Stavanger's hovedoversikt investering 2016 (arsrapport2016.stavanger.kommune.no, 10.1.4); arter as in SSB's artshierarki 2015, groups AGI1 to AGI19",
  scope: investmentScope,
  complete: true,
  figurePrefix: "investering/",
  identities: [
    { kind: "financed", terms: ["sum-finansiering", "-finansieringsbehov", "-udekket-udisponert"].map(term) },
  ],
  lines: [
    heading("inntekter", { nb: "Inntekter", nn: "Inntekter", en: "Income" }),
    ...inntekter,
    sum("sum-inntekter", { nb: "Sum inntekter", nn: "Sum inntekter", en: "Total income" }, ids(inntekter), {
      confirmedBy: ["AGI14"],
    }),
    heading("utgifter", { nb: "Utgifter", nn: "Utgifter", en: "Expenses" }),
    ...utgifter,
    sum("sum-utgifter", { nb: "Sum utgifter", nn: "Sum utgifter", en: "Total expenses" }, ids(utgifter), {
      confirmedBy: ["AGI1"],
    }),
    heading("finanstransaksjoner", {
      nb: "Finanstransaksjoner",
      nn: "Finanstransaksjonar",
      en: "Financial transactions",
    }),
    ...finanstransaksjoner,
    sum(
      "sum-finanstransaksjoner",
      {
        nb: "Sum finanstransaksjoner",
        nn: "Sum finanstransaksjonar",
        en: "Total financial transactions",
      },
      ids(finanstransaksjoner),
      { confirmedBy: ["AGI15", "540"] },
    ),
    sum(
      "finansieringsbehov",
      { nb: "Finansieringsbehov", nn: "Finansieringsbehov", en: "To be financed" },
      ["sum-utgifter", "sum-finanstransaksjoner", "-sum-inntekter"],
      { confirmedBy: ["AGI33", "540"] },
    ),
    heading("dekket-slik", { nb: "Dekket slik", nn: "Dekt slik", en: "Financed by" }),
    ...finansiering,
    sum(
      "sum-finansiering",
      { nb: "Sum finansiering", nn: "Sum finansiering", en: "Total financing" },
      ids(finansiering),
      { confirmedBy: ["AGI18"] },
    ),
    udekketUdisponert,
  ],
};
