/**
 * The words around a reason, by language. Data for cause-phrase.ts; what they mean for the verdict is in
 * docs/readings.md. A word that is in no list makes the phrase unread.
 *
 * Layer: claims; data.
 */
import type { Language } from "../../base/language.ts";

export interface CauseWords {
  /** What is named grew, or shrank. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** It was good, or bad, for the total: «mindreforbruk», «svak». */
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Fit what gives money, or what costs money, alone: «lavere inntekter i skolen» is no lower cost. */
  readonly income: readonly string[];
  readonly expense: readonly string[];
  /** Between two reasons. */
  readonly and: readonly string[];
  /** Say nothing about which, how much or which way. */
  readonly glue: readonly string[];
  /** There are others too. */
  readonly others: readonly string[];
  /** They are most of it. */
  readonly mainly: readonly string[];
  readonly thanBudget: readonly string[];
  readonly thanEarlier: readonly string[];
  /** Outside the link, in its clause: they may turn the claim round. */
  readonly turning: readonly string[];
}

const nb: CauseWords = {
  up: "høy høye høyt høyere økt økte økende økning økningen auke større mer flere vekst veksten oppgang stigende".split(
    " ",
  ),
  down: "lav lave lavt lavere redusert reduserte mindre færre fall fallet nedgang nedgangen reduksjon reduksjonen fallende synkende".split(
    " ",
  ),
  good: "god gode godt bedre sterk sterke sterkere mindreforbruk mindreforbruket innsparing innsparinger besparelse besparelser merinntekt merinntekter".split(
    " ",
  ),
  bad: "svak svake svakt svakere dårlig dårlige dårligere merforbruk merforbruket overforbruk mindreinntekt mindreinntekter svikt inntektssvikt".split(
    " ",
  ),
  income: ["inntekter", "inntektene", "inntekt"],
  expense: ["utgifter", "utgiftene", "kostnader", "kostnadene", "driftsutgifter", "forbruk"],
  and: ["og", "samt", "i tillegg til", "pluss"],
  glue: "i på av til fra for innen innenfor ved om hos årets kommunens våre vår den det de et en både noe litt betydelig vesentlig kraftig klart stor store stort".split(
    " ",
  ),
  others: ["blant annet", "blant andre", "blant dem", "bl.a", "bl a", "mellom annet"],
  mainly: ["først og fremst", "hovedsakelig", "i hovedsak", "særlig", "spesielt", "primært", "mest"],
  thanBudget: [
    "enn budsjettert",
    "enn det som var budsjettert",
    "enn budsjettet",
    "enn budsjett",
    "enn ventet",
    "enn forventet",
    "enn planlagt",
    "mot budsjett",
  ],
  thanEarlier: ["enn året før", "enn i fjor", "fra året før", "fra i fjor", "siden i fjor", "siden året før"],
  turning:
    "ikke ingen verken neppe uten tross trass selv motvirket motvirkes motsatt dempet dempes bremset bare kun utelukkende alene oppveid oppveies unntatt".split(
      " ",
    ),
};

const nn: CauseWords = {
  up: "høg høge høgt høgare auka aukande auke auken auking større meir fleire vekst veksten oppgang stigande".split(
    " ",
  ),
  down: "låg låge lågt lågare redusert reduserte mindre færre fall fallet nedgang nedgangen reduksjon reduksjonen fallande søkkande".split(
    " ",
  ),
  good: "god gode godt betre sterk sterke sterkare mindreforbruk mindreforbruket innsparing innsparingar meirinntekt meirinntekter".split(
    " ",
  ),
  bad: "svak svake svakt svakare dårleg dårlege dårlegare meirforbruk meirforbruket overforbruk mindreinntekt mindreinntekter svikt inntektssvikt".split(
    " ",
  ),
  income: ["inntekter", "inntektene", "inntekt"],
  expense: ["utgifter", "utgiftene", "kostnader", "kostnadene", "kostnadar", "driftsutgifter", "forbruk"],
  and: ["og", "samt", "i tillegg til", "pluss"],
  glue: "i på av til frå for innan innanfor ved om hos året kommunen våre vår den det dei eit ein ei både noko litt monaleg vesentleg kraftig klart stor store stort".split(
    " ",
  ),
  others: ["mellom anna", "blant anna", "mellom dei", "blant dei", "m.a", "bl.a"],
  mainly: ["først og fremst", "hovudsakleg", "i hovudsak", "særleg", "spesielt", "primært", "mest"],
  thanBudget: [
    "enn budsjettert",
    "enn det som var budsjettert",
    "enn budsjettet",
    "enn budsjett",
    "enn venta",
    "enn planlagt",
    "mot budsjett",
  ],
  thanEarlier: ["enn året før", "enn i fjor", "frå året før", "frå i fjor", "sidan i fjor", "sidan året før"],
  turning:
    "ikkje ingen verken neppe utan tross trass sjølv motverka motsett dempa bremsa berre einast utelukkande aleine oppvege unnateke".split(
      " ",
    ),
};

const en: CauseWords = {
  up: "high higher increased increasing increase increases larger greater more growth rise rising".split(" "),
  down: "low lower reduced reduction reductions smaller less fewer fall decline decrease decreased falling".split(
    " ",
  ),
  good: "good better strong stronger underspend underspending savings saving".split(" "),
  bad: "weak weaker poor poorer overspend overspending shortfall".split(" "),
  income: ["income", "revenue", "revenues"],
  expense: ["expenses", "expenditure", "spending", "costs"],
  and: ["and", "as well as", "plus", "in addition to"],
  glue: "in on of to from for within at the a an our this year's both somewhat considerably markedly significantly".split(
    " ",
  ),
  others: ["among other things", "among others", "among them", "including"],
  mainly: [
    "mainly",
    "chiefly",
    "primarily",
    "mostly",
    "above all",
    "first and foremost",
    "especially",
    "particularly",
  ],
  thanBudget: ["than budgeted", "than in the budget", "than expected", "than planned", "than the budget"],
  thanEarlier: ["than the year before", "than last year", "from the year before", "since last year"],
  turning:
    "not no neither nor without despite although offset countered opposite only solely alone except".split(
      " ",
    ),
};

export const causeWords: Readonly<Record<Language, CauseWords>> = { nb, nn, en };
