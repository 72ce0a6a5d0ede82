/**
 * The capital account: what fixed assets are paid for by other means than loans.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../../base/language.ts";
import type { LayoutLine, StatementLayout } from "../../statement.ts";
import { asset, balanceAccounts, claim, investmentAccounts } from "../investment-lines.ts";
import { driftAccounts, heading, line, sum } from "../lines.ts";
import {
  at,
  bothAccounts,
  bothRules,
  difference,
  ib,
  linked,
  neutral,
  opening,
  ub,
  unusedLoans,
} from "./note-lines.ts";

const fixedAssets: Text = { nb: "Anleggsmidler", nn: "Anleggsmiddel", en: "Fixed assets" };
const longDebt: Text = { nb: "Langsiktig gjeld", nn: "Langsiktig gjeld", en: "Long-term debt" };
const pension: Text = {
  nb: "Pensjonsmidler minus pensjonsforpliktelse",
  nn: "Pensjonsmidlar minus pensjonsplikter",
  en: "Pension assets less obligation",
};

const capitalAccountLines: readonly LayoutLine[] = [
  opening("kapitalkonto-ib", ib, "kapitalkonto-ub"),
  line(
    "investeringer",
    {
      nb: "Utgifter i investeringsregnskapet",
      nn: "Utgifter i investeringsrekneskapen",
      en: "Expenses of investment",
    },
    investmentAccounts(["010-508", "690-699", "790-799"]),
    1,
    {
      ...neutral,
      note: {
        nb: "Med merverdiavgift, og med det som ikke blir aktivert; forskjellen kommer på linjen «Annet».",
        nn: "Med meirverdiavgift, og med det som ikkje blir aktivert; skilnaden kjem på linja «Anna».",
        en: "With VAT, and with what is not capitalised; the difference falls on the line “Other”.",
      },
    },
  ),
  line(
    "avdrag-pa-lan",
    { nb: "Avdrag på lån", nn: "Avdrag på lån", en: "Instalments on loans" },
    bothAccounts(["510-519"]),
    1,
    neutral,
  ),
  line("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, bothAccounts(["520-528"]), 1, neutral),
  line(
    "kjop-av-aksjer-og-andeler",
    { nb: "Kjøp av aksjer og andeler", nn: "Kjøp av aksjar og delar", en: "Purchase of shares" },
    investmentAccounts(["529"]),
    1,
    neutral,
  ),
  line("pensjon-ub", at(pension, "ub"), balanceAccounts(["20", "40"]), 1, neutral),
  opening("pensjon-ib", at(pension, "ib"), "pensjon-ub"),
  line(
    "avskrivninger",
    { nb: "Avskrivninger", nn: "Avskrivingar", en: "Depreciation" },
    driftAccounts(["590-599"]),
    1,
    neutral,
  ),
  line(
    "bruk-av-lan",
    { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" },
    investmentAccounts(["910-919"]),
    -1,
    neutral,
  ),
  line(
    "mottatte-avdrag-pa-utlan",
    { nb: "Mottatte avdrag på utlån", nn: "Mottekne avdrag på utlån", en: "Repayments of loans given" },
    bothAccounts(["920-928"]),
    -1,
    neutral,
  ),
  line(
    "salg-av-aksjer-og-andeler",
    { nb: "Salg av aksjer og andeler", nn: "Sal av aksjar og delar", en: "Sale of shares" },
    investmentAccounts(["929"]),
    -1,
    neutral,
  ),
  sum(
    "fores-fra-regnskapet",
    {
      nb: "Endring som følger av postene over",
      nn: "Endring som følgjer av postane over",
      en: "Change that follows from the items above",
    },
    [
      "investeringer",
      "avdrag-pa-lan",
      "utlan",
      "kjop-av-aksjer-og-andeler",
      "pensjon-ub",
      "-pensjon-ib",
      "-avskrivninger",
      "-bruk-av-lan",
      "-mottatte-avdrag-pa-utlan",
      "-salg-av-aksjer-og-andeler",
    ],
  ),
  {
    ...sum("annet", { nb: "Annet", nn: "Anna", en: "Other" }, [
      "kapitalkonto-ub",
      "-kapitalkonto-ib",
      "-fores-fra-regnskapet",
    ]),
    note: {
      nb: "Det postene over ikke forklarer: salg og utrangering til bokført verdi, nedskrivninger, investeringsutgifter som ikke er aktivert, og rettinger.",
      nn: "Det postane over ikkje forklarer: sal og utrangering til bokført verdi, nedskrivingar, investeringsutgifter som ikkje er aktiverte, og rettingar.",
      en: "What the items above do not explain: sale and scrapping at book value, write-downs, investment outlays not capitalised, and corrections.",
    },
  },
  claim("kapitalkonto-ub", ub, ["5990"]),
  heading("kontroll", {
    nb: "Kapitalkontoen mot balansen",
    nn: "Kapitalkontoen mot balansen",
    en: "The capital account against the balance",
  }),
  asset("anleggsmidler", at(fixedAssets, "ub"), ["2"]),
  claim("langsiktig-gjeld", at(longDebt, "ub"), ["4"]),
  asset("ubrukte-lanemidler", at(unusedLoans, "ub"), ["91"]),
  sum(
    "anleggsmidler-betalt-uten-lan",
    {
      nb: "Anleggsmidler minus langsiktig gjeld, pluss ubrukte lånemidler",
      nn: "Anleggsmiddel minus langsiktig gjeld, pluss ubrukte lånemidlar",
      en: "Fixed assets less long-term debt, plus unused loans",
    },
    ["anleggsmidler", "-langsiktig-gjeld", "ubrukte-lanemidler"],
  ),
  sum("differanse", difference, ["kapitalkonto-ub", "-anleggsmidler-betalt-uten-lan"]),
];

export const noteKapitalkonto: readonly StatementLayout[] = bothRules({
  id: "note-kapitalkonto",
  title: { nb: "Note: kapitalkonto", nn: "Note: kapitalkonto", en: "Note: capital account" },
  source:
    "Meaning as in Askøy's note 15 for 2017 (fixed assets less long-term debt, adjusted for unused loans); the items are those the ledger shows",
  figurePrefix: "note-kapitalkonto/",
  identities: [linked("differanse")],
  lines: capitalAccountLines,
});
