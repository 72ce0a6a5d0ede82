/** The words of change of each language. Layer: claims; pure. */
import type { Language } from "../../base/language.ts";
import type { TrendWords } from "./trend-words.ts";
import { englishTrends } from "./words-en.ts";
import { norwegianTrends } from "./words-no.ts";

export function trendWordsOf(language: Language): TrendWords {
  return language === "en" ? englishTrends : norwegianTrends;
}
