/**
 * Regnskapsskjema 2A and 2B under the rules to 2019: what is invested and how it is paid for, and the same
 * investments by project.
 *
 * Layer: statements; data.
 */
import type { CodePatterns } from "../../kostra/account-filter.ts";
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
import { heading, sum, term } from "./lines.ts";

const checked = { verified: "published-total" } as const;
const neutral = { goodWhen: "neutral" } as const;

/** Sum utgifter of økonomisk oversikt investering: 2A gives it in one line, 2B by project. */
const investeringer: CodePatterns = ["010-499", "500-508", "690-699", "790-799"];

const investeringerNote = {
  nb: "Sum utgifter i økonomisk oversikt investering, med merverdiavgift. Fordelte utgifter (690) og internsalg (790) er til fradrag.",
  nn: "Sum utgifter i økonomisk oversikt investering, med meirverdiavgift. Fordelte utgifter (690) og internsal (790) er til frådrag.",
  en: "Total expenses of the economic overview of investment, with VAT. Redistributed expenses (690) and internal sale (790) are deducted.",
};

const behov = [
  outlay(
    "investeringer-i-anleggsmidler",
    {
      nb: "Investeringer i anleggsmidler",
      nn: "Investeringar i anleggsmiddel",
      en: "Investment in fixed assets",
    },
    investeringer,
    { ...checked, confirmedBy: ["AGI1"], note: investeringerNote },
  ),
  outlay(
    "utlan-og-forskutteringer",
    { nb: "Utlån og forskutteringer", nn: "Utlån og forskotteringar", en: "Loans and advances given" },
    ["520-528"],
    { ...checked, confirmedBy: ["AG6"] },
  ),
  kjopAvAksjerOgAndeler,
  avdragPaLan,
  dekningAvUdekket,
  outlay("avsetninger", { nb: "Avsetninger", nn: "Avsetningar", en: "Set aside" }, ["540-559"], {
    ...checked,
    confirmedBy: ["540", "548", "550"],
    ...neutral,
  }),
];

const ekstern = [
  cover(
    "bruk-av-lanemidler",
    { nb: "Bruk av lånemidler", nn: "Bruk av lånemiddel", en: "Use of loans" },
    ["910-919"],
    {
      ...checked,
      confirmedBy: ["AGI17"],
      goodWhen: "down",
    },
  ),
  cover(
    "inntekter-fra-salg-av-anleggsmidler",
    {
      nb: "Inntekter fra salg av anleggsmidler",
      nn: "Inntekter frå sal av anleggsmiddel",
      en: "Sale of fixed assets",
    },
    ["660-679", "929"],
    {
      ...checked,
      confirmedBy: ["AGI9", "929"],
      note: {
        nb: "Salg av driftsmidler og eiendom (660, 670) og av aksjer og andeler (929). Den publiserte oppstillingen vi har prøvd mot, hadde ikke salg av aksjer.",
        nn: "Sal av driftsmiddel og eigedom (660, 670) og av aksjar og delar (929). Den publiserte oppstillinga vi har prøvd mot, hadde ikkje sal av aksjar.",
        en: "Sale of equipment and real estate (660, 670) and of shares (929). The published statement tested against had no sale of shares.",
      },
    },
  ),
  cover(
    "tilskudd-til-investeringer",
    { nb: "Tilskudd til investeringer", nn: "Tilskot til investeringar", en: "Grants to investment" },
    ["800-899"],
    { ...checked, confirmedBy: ["AGI12", "AGI13"] },
  ),
  kompensasjonForMerverdiavgift,
  cover(
    "mottatte-avdrag-pa-utlan-og-refusjoner",
    {
      nb: "Mottatte avdrag på utlån og refusjoner",
      nn: "Mottekne avdrag på utlån og refusjonar",
      en: "Repayments of loans given, and refunds",
    },
    ["700-727", "730-789", "920-928"],
    { ...checked, confirmedBy: ["AG48", "AG13"] },
  ),
  cover(
    "andre-inntekter",
    { nb: "Andre inntekter", nn: "Andre inntekter", en: "Other income" },
    ["600-659", "680-689", "900-908"],
    {
      ...checked,
      confirmedBy: ["AGI23", "AG36"],
    },
  ),
];

const intern = [
  overfortFraDrift,
  brukAvUdisponert,
  cover(
    "bruk-av-avsetninger",
    { nb: "Bruk av avsetninger", nn: "Bruk av avsetningar", en: "Use of reserves" },
    ["940-959"],
    { ...checked, confirmedBy: ["940", "948", "950", "958"], ...neutral },
  ),
];

const ids = (lines: readonly { readonly id: string }[]) => lines.map((one) => one.id);

export const regnskapsskjema2A: StatementLayout = {
  id: "regnskapsskjema-2a",
  title: { nb: "Regnskapsskjema 2A", nn: "Rekneskapsskjema 2A", en: "Accounting form 2A" },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source:
    "Lines as in the accounts of Giske 2018 and Stavanger 2016, whose forms also show which lines of the overview go together (arsrapport2016.stavanger.kommune.no, 10.1.4 and 10.1.5)",
  scope: investmentScope,
  complete: true,
  figurePrefix: "2a/",
  identities: [
    {
      kind: "financed",
      terms: ["sum-finansiering", "-arets-finansieringsbehov", "-udekket-udisponert"].map(term),
    },
  ],
  lines: [
    ...behov,
    sum(
      "arets-finansieringsbehov",
      { nb: "Årets finansieringsbehov", nn: "Finansieringsbehovet i år", en: "To be financed this year" },
      ids(behov),
    ),
    heading("finansiert-slik", { nb: "Finansiert slik", nn: "Finansiert slik", en: "Financed by" }),
    ...ekstern,
    sum(
      "sum-ekstern-finansiering",
      { nb: "Sum ekstern finansiering", nn: "Sum ekstern finansiering", en: "Total external financing" },
      ids(ekstern),
    ),
    ...intern,
    sum("sum-finansiering", { nb: "Sum finansiering", nn: "Sum finansiering", en: "Total financing" }, [
      "sum-ekstern-finansiering",
      ...ids(intern),
    ]),
    udekketUdisponert,
  ],
};

export const regnskapsskjema2B: StatementLayout = {
  id: "regnskapsskjema-2b",
  title: { nb: "Regnskapsskjema 2B", nn: "Rekneskapsskjema 2B", en: "Accounting form 2B" },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source: "Investments of form 2A by project, as the regulation asks; projects are the municipality's own",
  scope: investmentScope,
  complete: false,
  figurePrefix: "2b/",
  lines: [
    {
      kind: "areas",
      by: "prosjekt",
      id: "prosjekter",
      label: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
      accounts: investmentAccounts(investeringer),
      sign: 1,
      verified: "general-knowledge",
      note: investeringerNote,
    },
    sum(
      "sum-investeringer",
      {
        nb: "Sum investeringer i anleggsmidler",
        nn: "Sum investeringar i anleggsmiddel",
        en: "Total investment in fixed assets",
      },
      ["prosjekter"],
    ),
  ],
};
