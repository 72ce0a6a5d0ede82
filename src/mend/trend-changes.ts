/**
 * Claims over years and against budgets: «økte» → «falt», «tredje år på rad» → «andre år på rad», «det høyeste siden» →
 * «det nest høyeste siden», «vesentlig høyere» → «høyere».
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";
import type { Decision } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import { trendWordsOf } from "../claims/trends/words.ts";
import { applyChanges, type Change, capitalAs, changesBetween } from "./change.ts";
import { oppositesOf } from "./opposites.ts";

/** Candidates in order: the count or place that is true, less said of how much, then the other way. */
export function trendChanges(
  { reason }: Decision,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  const why = reason.kind === "trend" ? reason.why : undefined;
  return [
    ...(why?.kind === "streak" ? streakChanges(why.length, phrase, language) : []),
    ...(why?.kind === "place" ? placeChanges(why.place, phrase, language) : []),
    ...sizeChanges(phrase, language),
    ...oppositeChanges(phrase, language),
    ...sizeChanges(phrase, language).flatMap((changes) => otherWayOf(changes, phrase, language)),
  ];
}

const wordsOf = (phrase: string): readonly RegExpExecArray[] => [...phrase.matchAll(/\p{L}+/gu)];

const put = (match: RegExpExecArray, text: string): Change => ({
  from: match.index,
  to: match.index + match[0].length,
  text: capitalAs(match[0], text),
});

/** The ordinal or number before «år på rad», made the number of years it is. */
function streakChanges(length: number, phrase: string, language: Language): readonly (readonly Change[])[] {
  if (length < 2) return [];
  const { ordinals } = trendWordsOf(language);
  const { numberWords } = lexiconOf(language);
  const tables: readonly Readonly<Record<string, number>>[] = [ordinals, numberWords];
  const spelt = wordsOf(phrase).flatMap((match): readonly (readonly Change[])[] =>
    tables.flatMap((table): readonly (readonly Change[])[] => {
      const word = Object.hasOwn(table, match[0].toLowerCase())
        ? Object.entries(table).find(([, number]) => number === length)?.[0]
        : undefined;
      return word === undefined ? [] : [[put(match, word)]];
    }),
  );
  const digits = [...phrase.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map((match) => [put(match, String(length))]);
  return [...spelt, ...digits];
}

/** «det høyeste» → «det nest høyeste»; a place that is written gives way to the one that is true. */
function placeChanges(place: number, phrase: string, language: Language): readonly (readonly Change[])[] {
  const { placeWords } = lexiconOf(language);
  const { superlatives } = trendWordsOf(language);
  const word = Object.entries(placeWords).find(([, number]) => number === place)?.[0];
  const words = wordsOf(phrase);
  const written = words.find((match) => Object.hasOwn(placeWords, match[0].toLowerCase()));
  const best = words.find((match) => Object.hasOwn(superlatives, match[0].toLowerCase()));
  if (best === undefined) return [];
  if (written !== undefined && place === 1) return [[{ from: written.index, to: best.index, text: "" }]];
  if (word === undefined) return [];
  if (written !== undefined) return [[put(written, word)]];
  return [[{ from: best.index, to: best.index, text: `${word} ` }]];
}

/** «vesentlig høyere» → «høyere»: the word of how much goes. */
function sizeChanges(phrase: string, language: Language): readonly (readonly Change[])[] {
  const { sizes } = trendWordsOf(language);
  return wordsOf(phrase).flatMap((match): readonly (readonly Change[])[] => {
    if (!Object.hasOwn(sizes, match[0].toLowerCase())) return [];
    const end = match.index + match[0].length;
    const space = /^\s*/.exec(phrase.slice(end))?.[0].length ?? 0;
    if (end + space < phrase.length) {
      const next = phrase.charAt(end + space);
      return [[{ from: match.index, to: end + space + 1, text: capitalAs(match[0], next) }]];
    }
    const before = /\s*$/.exec(phrase.slice(0, match.index))?.[0].length ?? 0;
    return [[{ from: match.index - before, to: end, text: "" }]];
  });
}

/** «vesentlig lavere» → «høyere»: less said of how much, and the other way. */
function otherWayOf(
  changes: readonly Change[],
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  const plain = applyChanges(phrase, changes);
  return oppositeChanges(plain, language).map((other) => changesBetween(phrase, applyChanges(plain, other)));
}

function oppositeChanges(phrase: string, language: Language): readonly (readonly Change[])[] {
  return wordsOf(phrase).flatMap((match) =>
    oppositesOf(match[0], language).map((other) => [put(match, other)]),
  );
}
