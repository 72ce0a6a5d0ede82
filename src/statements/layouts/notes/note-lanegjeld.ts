/**
 * Loan debt: loans taken up less instalments is the change of debt.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../../base/language.ts";
import type { LayoutLine, StatementLayout } from "../../statement.ts";
import { asset, claim, investmentAccounts } from "../investment-lines.ts";
import { driftAccounts, line, sum } from "../lines.ts";
import { at, bothRules, difference, linked, neutral, opening, unusedLoans } from "./note-lines.ts";

const loans: Text = { nb: "Lånegjeld", nn: "Lånegjeld", en: "Loan debt" };

const debtLines: readonly LayoutLine[] = [
  opening("lanegjeld-ib", at(loans, "ib"), "lanegjeld-ub"),
  line(
    "bruk-av-lan",
    { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" },
    investmentAccounts(["910-919"]),
    -1,
    neutral,
  ),
  asset("ubrukte-lanemidler-ub", at(unusedLoans, "ub"), ["91"]),
  opening("ubrukte-lanemidler-ib", at(unusedLoans, "ib"), "ubrukte-lanemidler-ub"),
  line(
    "avdrag-i-drift",
    { nb: "Avdrag i drift", nn: "Avdrag i drift", en: "Instalments in operations" },
    driftAccounts(["510-519"]),
    1,
    neutral,
  ),
  line(
    "avdrag-i-investering",
    { nb: "Avdrag i investering", nn: "Avdrag i investering", en: "Instalments in investment" },
    investmentAccounts(["510-519"]),
    1,
    neutral,
  ),
  sum(
    "lanegjeld-beregnet",
    {
      nb: "Beregnet lånegjeld 31.12.",
      nn: "Utrekna lånegjeld 31.12.",
      en: "Loan debt computed at the end of the year",
    },
    [
      "lanegjeld-ib",
      "bruk-av-lan",
      "ubrukte-lanemidler-ub",
      "-ubrukte-lanemidler-ib",
      "-avdrag-i-drift",
      "-avdrag-i-investering",
    ],
  ),
  claim(
    "lanegjeld-ub",
    {
      nb: "Lånegjeld 31.12. i balansen",
      nn: "Lånegjeld 31.12. i balansen",
      en: "Loan debt in the balance",
    },
    ["41", "43", "45", "46", "47"],
    {
      note: {
        nb: "Langsiktig gjeld uten pensjonsforpliktelse. Lån som er tatt opp, men ikke brukt, er med.",
        nn: "Langsiktig gjeld utan pensjonsplikter. Lån som er tekne opp, men ikkje brukte, er med.",
        en: "Long-term debt without the pension obligation. Loans taken up but not used are included.",
      },
    },
  ),
  sum("differanse", difference, ["lanegjeld-ub", "-lanegjeld-beregnet"]),
];

export const noteLanegjeld: readonly StatementLayout[] = bothRules({
  id: "note-lanegjeld",
  title: { nb: "Note: lånegjeld", nn: "Note: lånegjeld", en: "Note: loan debt" },
  source: "General knowledge: loans taken up less instalments is the change of debt",
  figurePrefix: "note-lanegjeld/",
  identities: [linked("differanse")],
  lines: debtLines,
});
