/**
 * The words of each language, and the tables by word.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../../base/language.ts";
import { en } from "./en.ts";
import type { Lexicon } from "./lexicon.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

export type { Hedge, HedgeKind } from "./hedge.ts";
export { hedgeForms, hedgeOf, hedgeTable, hedgeWords } from "./hedges.ts";
export type { Comparator, Lexicon, Scale } from "./lexicon.ts";

const lexicons: Readonly<Record<Language, Lexicon>> = { nb, nn, en };

export function lexiconOf(language: Language): Lexicon {
  return lexicons[language];
}
