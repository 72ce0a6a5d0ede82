/** English. */

import type { TrendWords } from "./trend-words.ts";
import { each, list } from "./word-lists.ts";

export const englishTrends: TrendWords = {
  moves: {
    ...each("increase increased increases growth grew grown grows rose rise risen rises", "up" as const),
    ...each(
      `decrease decreased decreases reduced reduction fell fall fallen falls declined decline declines dropped drop drops`,
      "down" as const,
    ),
    unchanged: "same",
    "the same as": "same",
    ...each("improved improvement", "better" as const),
    ...each("worsened deteriorated", "worse" as const),
  },
  particleVerbs: list("went goes gone is was"),
  particles: { up: "up", down: "down" },
  comparatives: {
    ...each("higher more larger greater", "up" as const),
    ...each("lower less fewer smaller", "down" as const),
    ...each("better stronger", "better" as const),
    ...each("worse weaker poorer", "worse" as const),
  },
  sides: { over: "up", above: "up", under: "down", below: "down" },
  than: "than",
  sizes: {
    ...each(
      "significantly significant considerably considerable substantially substantial markedly marked sharply sharp much far clearly",
      "well" as const,
    ),
    ...each("slightly slight somewhat marginally marginal", "slightly" as const),
    "a little": "slightly",
  },
  superlatives: {
    ...each("highest largest most greatest", "up" as const),
    ...each("lowest smallest fewest least", "down" as const),
    ...each("best strongest", "better" as const),
    ...each("worst weakest poorest", "worse" as const),
  },
  records: { "record high": "up", "record low": "down", "record-high": "up", "record-low": "down" },
  signs: { ...each("surplus positive", 1 as const), ...each("deficit negative", -1 as const) },
  negations: list("not no"),
  never: list("never"),
  been: list("been"),
  yearBefore: [
    "last year",
    "the year before",
    "the previous year",
    "previous year",
    "year before",
    "in the previous year",
    "the preceding year",
  ],
  budgets: {
    budgeted: "budget",
    budget: "budget",
    "the budget": "budget",
    "original budget": "opprinnelig-budsjett",
    "the original budget": "opprinnelig-budsjett",
    "originally budgeted": "opprinnelig-budsjett",
    "revised budget": "regulert-budsjett",
    "the revised budget": "regulert-budsjett",
    forecast: "prognose",
    "the forecast": "prognose",
  },
  baseLeads: ["from", "since", "compared with", "compared to", "relative to", "on", "over"],
  thanFillers: list("in was what it were the that"),
  both: list("both"),
  and: list("and"),
  since: list("since after"),
  in: list("in"),
  to: list("to"),
  by: list("by of"),
  ever: ["ever"],
  everAfter: list("before"),
  first: ["for the first time", "the first time"],
  during: list("in for"),
  several: list("several many"),
  years: list("year years"),
  inARow: ["in a row", "running", "in succession"],
  consecutive: list("consecutive straight successive"),
  ordinals: {
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  last: ["the last time", "last time", "last"],
  oneOf: list("of"),
  clauses: list("but while and because whereas"),
  leads: list("for the"),
  doubtful: list(
    `shall will can must should would could may might expected expects likely perhaps possibly nearly almost about hardly scarcely neither nor
    without except unless if real inflation adjusted half quarter month december november october september august july june april march february
    january halved doubled twice either or only just target average country other others rather stopped planned proposed wanted relatively apparently
    allegedly rate pace wrong false untrue myth doubtful hope hoped believe when adjusted excluding including before
    rarely seldom often sometimes partly provisional budgeted county region`,
  ),
  shares: list("share part proportion per"),
  plain: list(
    `in on of for to from with by and is was were are be been has had have as it its the a an their our his that this which again also thus
    municipality municipality's year level result kroner kr nok percent per cent total`,
  ),
  prepositions: list("in on of for to within"),
};
