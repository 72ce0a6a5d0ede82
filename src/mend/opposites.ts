/**
 * Words of change and comparison, and what stands for the other way: the first that is true is taken, for each is
 * judged before it is proposed.
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";

/** `word/opposite` pairs that go both ways, and `word>opposite` that go one. */
const pairs: Readonly<Record<Language, string>> = {
  nb: `økte/falt steg/sank vokste>falt auka>minka øker/faller stiger/synker økt/redusert økning/nedgang økningen/nedgangen reduserte>økte
    reduksjon>økning reduksjonen>økningen fall>økning fallet>økningen vekst>nedgang veksten>nedgangen minket>økte opp/ned høyere/lavere
    mer/mindre flere/færre større>mindre bedre/svakere dårligere>bedre over/under høyeste/laveste høyest/lavest største/minste størst/minst
    flest/færrest beste/svakeste dårligste>beste overskudd/underskudd overskuddet/underskuddet positivt/negativt merforbruk/mindreforbruk
    merforbruket/mindreforbruket merinntekt/mindreinntekt merinntekter/mindreinntekter merinntekten/mindreinntekten meravkastning/mindreavkastning
    forbedret/forverret forbedring/forverring`,
  nn: `auka/minka auke/nedgang auken/nedgangen aukar/minkar steg/sokk voks>minka vaks>minka falt>auka fall>auke reduserte>auka redusert>auka
    opp/ned høgare/lågare meir/mindre fleire/færre større>mindre betre/svakare dårlegare>betre over/under høgaste/lågaste høgste/lågaste
    største/minste flest/færrast beste/svakaste overskot/underskot overskotet/underskotet positivt/negativt meirforbruk/mindreforbruk
    meirforbruket/mindreforbruket meirinntekt/mindreinntekt meirinntekter/mindreinntekter meiravkastning/mindreavkastning`,
  en: `rose/fell increased/decreased increase/decrease grew>fell growth>decline declined>rose decline>increase dropped>rose reduced>increased
    reduction>increase up/down higher/lower more/less more>fewer fewer>more larger/smaller greater>smaller better/worse weaker>better above/below
    over/under highest/lowest largest/smallest best/worst surplus/deficit positive/negative overspending/underspending improved/worsened`,
};

function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  const add = (word: string, other: string) => made.set(word, [...(made.get(word) ?? []), other]);
  for (const pair of text.trim().split(/\s+/)) {
    const [one = "", other = ""] = pair.split(/[/>]/);
    add(one, other);
    if (pair.includes("/")) add(other, one);
  }
  return made;
}

const tables: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  nb: tableOf(pairs.nb),
  nn: tableOf(pairs.nn),
  en: tableOf(pairs.en),
};

/** The words that say the other way of this one; none where there is no such word. */
export function oppositesOf(word: string, language: Language): readonly string[] {
  return tables[language].get(word.toLowerCase()) ?? [];
}
