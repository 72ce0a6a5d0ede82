/**
 * The hedges: what each does to the interval of a number, and why. One entry is one word with its forms, and what
 * says the same in the other written languages; docs/readings.md is made from it, and hedges.test.ts tests both
 * edges of every entry.
 *
 * Layer: claims; pure.
 */
import { type Language, languages } from "../../base/language.ts";
import type { Hedge, HedgeKind } from "./hedge.ts";
import { clearHedges, plainHedges } from "./plain-hedges.ts";
import { nearHedges } from "./soft-hedges.ts";

export const hedgeTable: readonly Hedge[] = [...nearHedges, ...clearHedges, ...plainHedges];

/** What each hedge of a language does, by every form of it. */
export function hedgesIn(language: Language): Readonly<Record<string, HedgeKind>> {
  return Object.fromEntries(
    hedgeTable.flatMap(({ kind, words }) => (words[language] ?? []).map((word) => [word, kind])),
  );
}

/** The entry a word is a form of, in any language; undefined when it is no hedge. */
export function hedgeOf(word: string): Hedge | undefined {
  return byWord.get(word);
}

const formsOf = ({ words }: Hedge): readonly string[] =>
  languages.flatMap((language) => words[language] ?? []);

/** Every form of a hedge, in all languages. */
export function hedgeForms(hedge: Hedge): readonly string[] {
  return [...new Set(formsOf(hedge))];
}

/** All hedges of all languages. */
export const hedgeWords: readonly string[] = [...new Set(hedgeTable.flatMap(formsOf))];

const byWord: ReadonlyMap<string, Hedge> = new Map(
  hedgeTable.flatMap((hedge) => formsOf(hedge).map((word) => [word, hedge] as const)),
);
