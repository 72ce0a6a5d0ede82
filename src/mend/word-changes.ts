/**
 * Claims that are words and no number: a place among the years, and which side of another figure.
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Reading } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import { type Change, capitalAs } from "./change.ts";
import { oppositeComparisons } from "./words.ts";

/** «det beste» → «det tredje beste», «nest beste» → «tredje beste». Larger circles («et av de beste») stay. */
export function rankChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  const within = reading.start >= 0 && reading.start + reading.text.length <= phrase.length;
  if (quantity.kind !== "rank" || reading.bound !== "exact" || !within) return [];
  const { placeWords, superlatives } = lexiconOf(language);
  const place = Object.entries(placeWords).find(([, number]) => number === quantity.place)?.[0];
  const words = [...reading.text.matchAll(/\p{L}+/gu)];
  const old = words.find((word) => Object.hasOwn(placeWords, word[0].toLowerCase()));
  const superlative = words.find((word) => Object.hasOwn(superlatives, word[0].toLowerCase()));
  if (superlative === undefined) return [];
  const from = reading.start + (old?.index ?? superlative.index);
  if (old !== undefined && place !== undefined)
    return [[{ from, to: from + old[0].length, text: capitalAs(old[0], place) }]];
  return place === undefined || old !== undefined ? [] : [[{ from, to: from, text: `${place} ` }]];
}

/** «vesentlig mer enn de 66» → «mer enn de 66» → «mindre enn de 66». */
export function comparisonChanges(
  reading: Reading,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  if (reading.comparison === undefined || reading.start < 0) return [];
  const lower = phrase.toLowerCase();
  const [words] = Object.keys(lexiconOf(language).comparators)
    .filter((one) => lower.startsWith(one, reading.start))
    .sort((a, b) => b.length - a.length);
  if (words === undefined) return [];
  const old = phrase.slice(reading.start, reading.start + words.length);
  const plain = words.split(" ").slice(-2).join(" ");
  const opposites = oppositeComparisons[language].flatMap(([more, less]) => {
    const swap = (one: string) =>
      one.startsWith(`${more} `) ? one.replace(more, less) : one.replace(less, more);
    return plain.startsWith(`${more} `) || plain.startsWith(`${less} `) ? [swap(plain)] : [];
  });
  return [plain, ...opposites]
    .filter((one) => one !== words)
    .map((one) => [{ from: reading.start, to: reading.start + words.length, text: capitalAs(old, one) }]);
}
