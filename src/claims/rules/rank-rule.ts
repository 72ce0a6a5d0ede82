/**
 * Places among all years: «et av sine beste resultater noen gang», «det beste», «nest beste».
 *
 * Layer: claims; pure.
 */
import { rational } from "../../base/rational.ts";
import type { Reading } from "../claim.ts";
import { lookUp, wordOf } from "../tokens.ts";
import { type Rule, type RuleMatch, type Scan, textOf } from "./rule.ts";

/** «Et av de beste» says a place among the first three … */
export const amongTheBest = 3;
/** … of at least so many known years. */
export const leastYearsKnown = 4;

export const rankRule: Rule = (scan, at) => oneOfTheBest(scan, at) ?? placed(scan, at) ?? best(scan, at);

function ranked(
  scan: Scan,
  from: number,
  superlativeAt: number,
  places: readonly [number, number],
): RuleMatch | undefined {
  const superlative = lookUp(scan.tokens, superlativeAt, scan.lexicon.superlatives, 1);
  if (superlative === undefined) return undefined;
  const { order } = superlative.value;
  const reading: Reading = {
    ...textOf(scan, from, superlative.next),
    unit: "rank",
    bound: places[0] === places[1] ? "exact" : "at-most",
    lower: rational(places[0]),
    upper: rational(places[1]),
    lowerIncluded: true,
    upperIncluded: true,
    ...(order === undefined ? {} : { order }),
  };
  return { readings: [reading], next: superlative.next, guarded: false };
}

/** «et av sine beste», «one of its best»: at most three words of the owner between. */
function oneOfTheBest(scan: Scan, at: number): RuleMatch | undefined {
  const { lexicon, tokens } = scan;
  const word = wordOf(tokens[at]);
  const one = lexicon.articles.includes(word) || lexicon.ones.includes(word);
  if (!one || wordOf(tokens[at + 1]) !== lexicon.ofWord) return undefined;
  for (let index = at + 2; index <= at + 5; index += 1) {
    const match = ranked(scan, at, index, [1, amongTheBest]);
    if (match !== undefined) return match;
    if (tokens[index]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** «nest beste», «tredje beste», «second best». */
function placed(scan: Scan, at: number): RuleMatch | undefined {
  const place = lookUp(scan.tokens, at, scan.lexicon.placeWords, 1);
  return place === undefined ? undefined : ranked(scan, at, place.next, [place.value, place.value]);
}

/** «det beste», «vårt beste», «its best». */
function best(scan: Scan, at: number): RuleMatch | undefined {
  const owner = scan.lexicon.superlativeOwners.includes(wordOf(scan.tokens[at]));
  return owner ? ranked(scan, at, at + 1, [1, 1]) : undefined;
}
