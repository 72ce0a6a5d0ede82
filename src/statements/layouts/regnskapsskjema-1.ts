/**
 * Regnskapsskjema 1A and 1B under the rules to 2019: what the council has to distribute, and how it is
 * distributed on the municipality's own budget areas.
 *
 * Layer: statements; data.
 */
import type { CodePatterns } from "../../kostra/account-filter.ts";
import type { StatementLayout } from "../statement.ts";
import {
  andreSkatter,
  as,
  avdragPaLan,
  avsetningTilBundneFond,
  avsetningTilDisposisjonsfond,
  brukAvBundneFond,
  brukAvDisposisjonsfond,
  dekningAvMerforbruk,
  driftAccounts,
  driftScope,
  eiendomsskatt,
  expense,
  income,
  inntektsOgFormuesskatt,
  overforingTilInvestering,
  rammetilskudd,
  renteutgifter,
  sum,
  term,
} from "./lines.ts";

/** Everything of the operating accounts that 1A does not take; loans given and their repayment too. */
const fordeltTilDrift: CodePatterns = [
  "010-499",
  "520-529",
  "590-599",
  "600-799",
  "830-869",
  "880-899",
  "920-929",
  "990-999",
];

const fordeltNote = {
  nb: "Alt i driftsregnskapet som ikke har egen linje i skjema 1A, også utlån (520) og mottatte avdrag (920). Avskrivninger og motposten deres oppveier hverandre.",
  nn: "Alt i driftsrekneskapen som ikkje har eiga linje i skjema 1A, også utlån (520) og mottekne avdrag (920). Avskrivingar og motposten deira veg opp for kvarandre.",
  en: "All of the operating accounts without a line of its own in form 1A, loans given (520) and their repayment (920) too. Depreciation and its reversal cancel out.",
};

export const regnskapsskjema1A: StatementLayout = {
  id: "regnskapsskjema-1a",
  title: { nb: "Regnskapsskjema 1A", nn: "Rekneskapsskjema 1A", en: "Accounting form 1A" },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source: "Lines as in the accounts of Giske 2018 and Stavanger 2015",
  scope: driftScope,
  complete: true,
  figurePrefix: "1a/",
  identities: [
    {
      kind: "disposed",
      terms: ["til-fordeling-drift", "-sum-fordelt-til-drift", "-mer-mindreforbruk"].map(term),
    },
  ],
  lines: [
    inntektsOgFormuesskatt,
    as(rammetilskudd, {
      label: { nb: "Ordinært rammetilskudd", nn: "Ordinært rammetilskot", en: "Ordinary general grant" },
    }),
    as(eiendomsskatt, {
      label: { nb: "Skatt på eiendom", nn: "Skatt på eigedom", en: "Tax on property" },
    }),
    as(andreSkatter, {
      label: {
        nb: "Andre direkte eller indirekte skatter",
        nn: "Andre direkte eller indirekte skattar",
        en: "Other direct or indirect taxes",
      },
    }),
    income(
      "andre-generelle-statstilskudd",
      {
        nb: "Andre generelle statstilskudd",
        nn: "Andre generelle statstilskot",
        en: "Other general state grants",
      },
      ["810-829"],
      {
        note: {
          nb: "Hele art 810. Mange kommuner tar bare det som er ført på funksjon 840 og 850, og lar øremerkede tilskudd stå i skjema 1B.",
          nn: "Heile art 810. Mange kommunar tek berre det som er ført på funksjon 840 og 850, og lèt øyremerkte tilskot stå i skjema 1B.",
          en: "All of art 810. Many municipalities take only what is posted on funksjon 840 and 850, and leave earmarked grants in form 1B.",
        },
      },
    ),
    sum(
      "sum-frie-disponible-inntekter",
      {
        nb: "Sum frie disponible inntekter",
        nn: "Sum frie disponible inntekter",
        en: "Total free income",
      },
      [
        "skatt-pa-inntekt-og-formue",
        "rammetilskudd",
        "eiendomsskatt",
        "andre-skatter",
        "andre-generelle-statstilskudd",
      ],
    ),
    income(
      "renteinntekter-og-utbytte",
      {
        nb: "Renteinntekter og utbytte",
        nn: "Renteinntekter og utbyte",
        en: "Interest and dividends received",
      },
      ["900-908"],
      { confirmedBy: ["AG36"] },
    ),
    income(
      "gevinst-finansielle-instrumenter",
      {
        nb: "Gevinst finansielle instrumenter",
        nn: "Gevinst finansielle instrument",
        en: "Gains on financial instruments",
      },
      ["909"],
      { confirmedBy: ["909"] },
    ),
    as(renteutgifter, {
      label: {
        nb: "Renteutgifter, provisjoner og andre finansutgifter",
        nn: "Renteutgifter, provisjonar og andre finansutgifter",
        en: "Interest, commissions and other finance expenses",
      },
    }),
    expense(
      "tap-finansielle-instrumenter",
      {
        nb: "Tap finansielle instrumenter",
        nn: "Tap finansielle instrument",
        en: "Losses on financial instruments",
      },
      ["509"],
      { confirmedBy: ["509"] },
    ),
    avdragPaLan,
    sum(
      "netto-finansinntekter",
      {
        nb: "Netto finansinntekter/-utgifter",
        nn: "Netto finansinntekter/-utgifter",
        en: "Net finance income (expenses)",
      },
      [
        "renteinntekter-og-utbytte",
        "gevinst-finansielle-instrumenter",
        "-renteutgifter",
        "-tap-finansielle-instrumenter",
        "-avdrag-pa-lan",
      ],
      {
        note: {
          nb: "Uten mottatte avdrag (920) og utlån (520), som «Resultat eksterne finanstransaksjoner» har med.",
          nn: "Utan mottekne avdrag (920) og utlån (520), som «Resultat eksterne finanstransaksjonar» har med.",
          en: "Without repayments received (920) and loans given (520), which “Result of external finance” includes.",
        },
      },
    ),
    as(dekningAvMerforbruk, {
      label: {
        nb: "Til dekning av tidligere års merforbruk",
        nn: "Til dekning av meirforbruk frå tidlegare år",
        en: "To cover earlier years' deficit",
      },
    }),
    as(avsetningTilDisposisjonsfond, {
      label: { nb: "Til ubundne avsetninger", nn: "Til ubundne avsetningar", en: "To free reserves" },
    }),
    as(avsetningTilBundneFond, {
      label: { nb: "Til bundne avsetninger", nn: "Til bundne avsetningar", en: "To tied reserves" },
    }),
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
    as(brukAvDisposisjonsfond, {
      label: {
        nb: "Bruk av ubundne avsetninger",
        nn: "Bruk av ubundne avsetningar",
        en: "Use of free reserves",
      },
    }),
    as(brukAvBundneFond, {
      label: {
        nb: "Bruk av bundne avsetninger",
        nn: "Bruk av bundne avsetningar",
        en: "Use of tied reserves",
      },
    }),
    sum(
      "netto-avsetninger",
      { nb: "Netto avsetninger", nn: "Netto avsetningar", en: "Net use of reserves" },
      [
        "bruk-av-tidligere-ars-mindreforbruk",
        "bruk-av-disposisjonsfond",
        "bruk-av-bundne-fond",
        "-dekning-av-tidligere-ars-merforbruk",
        "-avsetning-til-disposisjonsfond",
        "-avsetning-til-bundne-fond",
      ],
    ),
    as(overforingTilInvestering, {
      label: {
        nb: "Overført til investeringsregnskapet",
        nn: "Overført til investeringsrekneskapen",
        en: "Transferred to the investment accounts",
      },
    }),
    sum(
      "til-fordeling-drift",
      { nb: "Til fordeling drift", nn: "Til fordeling drift", en: "To distribute on operations" },
      [
        "sum-frie-disponible-inntekter",
        "netto-finansinntekter",
        "netto-avsetninger",
        "-overforing-til-investering",
      ],
    ),
    expense(
      "sum-fordelt-til-drift",
      {
        nb: "Sum fordelt til drift (fra skjema 1B)",
        nn: "Sum fordelt til drift (frå skjema 1B)",
        en: "Distributed on operations (from form 1B)",
      },
      fordeltTilDrift,
      { note: fordeltNote },
    ),
    expense(
      "mer-mindreforbruk",
      { nb: "Mer-/mindreforbruk", nn: "Meir-/mindreforbruk", en: "Surplus (deficit)" },
      ["580-589", "980-989"],
      {
        confirmedBy: ["-AGD29"],
        goodWhen: "up",
        note: {
          nb: "Det som er ført på art 580 og 980. Positivt er mindreforbruk.",
          nn: "Det som er ført på art 580 og 980. Positivt er mindreforbruk.",
          en: "What is posted on art 580 and 980. Positive is a surplus.",
        },
      },
    ),
  ],
};

export const regnskapsskjema1B: StatementLayout = {
  id: "regnskapsskjema-1b",
  title: { nb: "Regnskapsskjema 1B", nn: "Rekneskapsskjema 1B", en: "Accounting form 1B" },
  years: { to: 2019 },
  law: "FOR-2000-12-15-1424",
  source: "As in the accounts of Giske 2018 and Stavanger 2015: net by the municipality's own budget areas",
  scope: driftScope,
  complete: false,
  figurePrefix: "1b/",
  lines: [
    {
      kind: "areas",
      id: "omrader",
      label: { nb: "Budsjettområder", nn: "Budsjettområde", en: "Budget areas" },
      accounts: driftAccounts(fordeltTilDrift),
      sign: 1,
      verified: "general-knowledge",
      note: fordeltNote,
    },
    sum(
      "sum-fordelt-til-drift",
      { nb: "Sum fordelt til drift", nn: "Sum fordelt til drift", en: "Distributed on operations" },
      ["omrader"],
    ),
  ],
};
