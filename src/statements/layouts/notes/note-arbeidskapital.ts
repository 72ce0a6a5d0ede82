/**
 * Change of working capital: by the balance, and by operations and investment; and without premium deviation.
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
  linked,
  neutral,
  opening,
  unusedLoans,
} from "./note-lines.ts";

const omlopsmidler: Text = { nb: "Omløpsmidler", nn: "Omløpsmiddel", en: "Current assets" };
const kortsiktigGjeld: Text = { nb: "Kortsiktig gjeld", nn: "Kortsiktig gjeld", en: "Short-term debt" };
const arbeidskapital: Text = { nb: "Arbeidskapital", nn: "Arbeidskapital", en: "Working capital" };
const netPremium: Text = { nb: "Netto premieavvik", nn: "Netto premieavvik", en: "Net premium deviation" };

const workingCapitalLines: readonly LayoutLine[] = [
  heading("balansen", { nb: "Balansen", nn: "Balansen", en: "The balance" }),
  asset("omlopsmidler-ub", at(omlopsmidler, "ub"), ["1"]),
  claim("kortsiktig-gjeld-ub", at(kortsiktigGjeld, "ub"), ["3"]),
  sum("arbeidskapital-ub", at(arbeidskapital, "ub"), ["omlopsmidler-ub", "-kortsiktig-gjeld-ub"]),
  opening("arbeidskapital-ib", at(arbeidskapital, "ib"), "arbeidskapital-ub"),
  sum(
    "endring-i-balansen",
    {
      nb: "Endring i arbeidskapital, balansen",
      nn: "Endring i arbeidskapital, balansen",
      en: "Change of working capital, by the balance",
    },
    ["arbeidskapital-ub", "-arbeidskapital-ib"],
  ),
  heading("bevilgningsregnskapet", {
    nb: "Drifts- og investeringsregnskapet",
    nn: "Drifts- og investeringsrekneskapen",
    en: "Operations and investment",
  }),
  line(
    "inntekter-drift",
    { nb: "Inntekter i drift", nn: "Inntekter i drift", en: "Income of operations" },
    driftAccounts(["600-689", "700-789", "800-899"], ["600-689", "700-899"]),
    -1,
  ),
  line(
    "inntekter-investering",
    { nb: "Inntekter i investering", nn: "Inntekter i investering", en: "Income of investment" },
    investmentAccounts(["600-689", "700-789", "800-899"], ["600-689", "700-899"]),
    -1,
  ),
  line(
    "innbetalinger-finans",
    {
      nb: "Innbetalinger ved eksterne finanstransaksjoner",
      nn: "Innbetalingar ved eksterne finanstransaksjonar",
      en: "Received in external finance",
    },
    bothAccounts(["900-929"]),
    -1,
    { ...neutral, note: financeNote() },
  ),
  sum(
    "anskaffelse-av-midler",
    { nb: "Sum anskaffelse av midler", nn: "Sum framskaffing av midlar", en: "Funds raised in total" },
    ["inntekter-drift", "inntekter-investering", "innbetalinger-finans"],
  ),
  line(
    "utgifter-drift",
    { nb: "Utgifter i drift", nn: "Utgifter i drift", en: "Expenses of operations" },
    driftAccounts(["010-499", "690-699", "790-799"], ["010-499", "690-699"]),
    1,
    {
      note: {
        nb: "Uten avskrivninger (590) og motposten (990), som ikke er penger.",
        nn: "Utan avskrivingar (590) og motposten (990), som ikkje er pengar.",
        en: "Without depreciation (590) and its reversal (990), which are not money.",
      },
    },
  ),
  line(
    "utgifter-investering",
    { nb: "Utgifter i investering", nn: "Utgifter i investering", en: "Expenses of investment" },
    investmentAccounts(["010-499", "690-699", "790-799"], ["010-499", "690-699"]),
    1,
  ),
  line(
    "utbetalinger-finans",
    {
      nb: "Utbetalinger ved eksterne finanstransaksjoner",
      nn: "Utbetalingar ved eksterne finanstransaksjonar",
      en: "Paid in external finance",
    },
    bothAccounts(["500-529"]),
    1,
    { ...neutral, note: financeNote() },
  ),
  sum(
    "anvendelse-av-midler",
    { nb: "Sum anvendelse av midler", nn: "Sum bruk av midlar", en: "Funds used in total" },
    ["utgifter-drift", "utgifter-investering", "utbetalinger-finans"],
  ),
  sum(
    "anskaffelse-minus-anvendelse",
    {
      nb: "Anskaffelse minus anvendelse av midler",
      nn: "Framskaffing minus bruk av midlar",
      en: "Funds raised less funds used",
    },
    ["anskaffelse-av-midler", "-anvendelse-av-midler"],
  ),
  asset("ubrukte-lanemidler-ub", at(unusedLoans, "ub"), ["91"]),
  opening("ubrukte-lanemidler-ib", at(unusedLoans, "ib"), "ubrukte-lanemidler-ub"),
  sum(
    "endring-i-ubrukte-lanemidler",
    { nb: "Endring i ubrukte lånemidler", nn: "Endring i ubrukte lånemidlar", en: "Change of unused loans" },
    ["ubrukte-lanemidler-ub", "-ubrukte-lanemidler-ib"],
  ),
  sum(
    "endring-i-regnskapet",
    {
      nb: "Endring i arbeidskapital, drift og investering",
      nn: "Endring i arbeidskapital, drift og investering",
      en: "Change of working capital, by the accounts",
    },
    ["anskaffelse-minus-anvendelse", "endring-i-ubrukte-lanemidler"],
  ),
  sum("differanse", difference, ["endring-i-balansen", "-endring-i-regnskapet"]),
  heading("premieavvik", { nb: "Uten premieavvik", nn: "Utan premieavvik", en: "Without premium deviation" }),
  line("netto-premieavvik-ub", at(netPremium, "ub"), balanceAccounts(["19", "39"]), 1, neutral),
  opening("netto-premieavvik-ib", at(netPremium, "ib"), "netto-premieavvik-ub"),
  sum(
    "endring-uten-premieavvik",
    {
      nb: "Endring i arbeidskapital uten premieavvik",
      nn: "Endring i arbeidskapital utan premieavvik",
      en: "Change of working capital without premium deviation",
    },
    ["endring-i-balansen", "-netto-premieavvik-ub", "netto-premieavvik-ib"],
  ),
];

function financeNote(): Text {
  return {
    nb: "Renter, utbytte, gevinster og tap, lån, avdrag, utlån, aksjer og andeler (art 500–529 og 900–929).",
    nn: "Renter, utbyte, gevinstar og tap, lån, avdrag, utlån, aksjar og delar (art 500–529 og 900–929).",
    en: "Interest, dividends, gains and losses, loans, instalments, loans given, shares (art 500–529 and 900–929).",
  };
}

export const noteArbeidskapital: readonly StatementLayout[] = bothRules({
  id: "note-arbeidskapital",
  title: {
    nb: "Note: endring i arbeidskapital",
    nn: "Note: endring i arbeidskapital",
    en: "Note: change of working capital",
  },
  source:
    "Form as in Stavanger's 9.1.8 for 2014 and 2015 and Asker's note 1 for 2015; from 2020 as in Molde's note 1 for 2020",
  figurePrefix: "note-arbeidskapital/",
  identities: [linked("differanse")],
  lines: workingCapitalLines,
});
