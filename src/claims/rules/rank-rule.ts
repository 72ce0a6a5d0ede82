/**
 * Places among all years: «et av sine beste resultater noen gang», «det beste», «nest beste».
 *
 * Layer: claims; pure.
 */
import { rational } from "../../base/rational.ts";
import type { Reading } from "../claim.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { yearAt } from "./calendar.ts";
import { type Rule, type RuleMatch, type Scan, textOf } from "./rule.ts";

/** «Et av de beste» says a place among the first three … */
export const amongTheBest = 3;
/** … of at least so many known years. */
export const leastYearsKnown = 4;

export const rankRule: Rule = (scan, at) =>
  oneOfTheBest(scan, at) ?? placed(scan, at) ?? best(scan, at) ?? numbered(scan, at) ?? thanEver(scan, at);

interface Said {
  readonly from: number;
  readonly next: number;
  readonly places: readonly [number, number];
  readonly order: "highest" | "lowest" | undefined;
  readonly placed: boolean;
}

function ranked(scan: Scan, said: Said): RuleMatch {
  const { from, next, places, order } = said;
  const scope = scopeAfter(scan, next);
  const reading: Reading = {
    ...textOf(scan, from, scope?.next ?? next),
    unit: "rank",
    bound: places[0] === places[1] ? "exact" : "at-most",
    value: rational(places[1]),
    lower: rational(places[0]),
    upper: rational(places[1]),
    lowerIncluded: true,
    upperIncluded: true,
    ...(order === undefined ? {} : { order }),
    ...(said.placed ? { placed: true } : {}),
    ...(scope === undefined ? {} : { since: scope.since }),
  };
  return { readings: [reading], next: scope?.next ?? next, guarded: false };
}

function superlative(
  scan: Scan,
  from: number,
  at: number,
  places: readonly [number, number],
  isPlaced: boolean,
): RuleMatch | undefined {
  const found = lookUp(scan.tokens, at, scan.lexicon.superlatives);
  if (found === undefined) return undefined;
  return ranked(scan, { from, next: found.next, places, order: found.value.order, placed: isPlaced });
}

/** «siden 2013», «noen gang», after the superlative and at most three words of what it is about. */
function scopeAfter(
  { tokens, lexicon }: Scan,
  at: number,
): { readonly since: number | "ever"; readonly next: number } | undefined {
  for (let index = at; index <= at + 3; index += 1) {
    const ever = lookUpWord(tokens, index, lexicon.ever);
    if (ever !== undefined) return { since: "ever", next: ever.next };
    const year = lexicon.since.includes(wordOf(tokens[index])) ? yearAt({ tokens }, index + 1) : undefined;
    if (year !== undefined) return { since: Number(year), next: index + 2 };
    if (tokens[index]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** «et av sine beste», «one of its best»: at most three words of the owner between. */
function oneOfTheBest(scan: Scan, at: number): RuleMatch | undefined {
  const { lexicon, tokens } = scan;
  const word = wordOf(tokens[at]);
  const one = lexicon.articles.includes(word) || lexicon.ones.includes(word);
  if (!one || wordOf(tokens[at + 1]) !== lexicon.ofWord) return undefined;
  for (let index = at + 2; index <= at + 5; index += 1) {
    const match = superlative(scan, at, index, [1, amongTheBest], false);
    if (match !== undefined) return match;
    if (tokens[index]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** «nest beste», «tredje beste», «second best». */
function placed(scan: Scan, at: number): RuleMatch | undefined {
  const place = lookUp(scan.tokens, at, scan.lexicon.placeWords);
  return place === undefined
    ? undefined
    : superlative(scan, at, place.next, [place.value, place.value], true);
}

/** «det beste», «vårt beste», «its best». */
function best(scan: Scan, at: number): RuleMatch | undefined {
  const owner = scan.lexicon.superlativeOwners.includes(wordOf(scan.tokens[at]));
  return owner ? superlative(scan, at, at + 1, [1, 1], false) : undefined;
}

/** «3. plass», «nummer 3 i landet», «tredjeplass». */
function numbered(scan: Scan, at: number): RuleMatch | undefined {
  const { lexicon, tokens } = scan;
  const said = (place: number, next: number) =>
    ranked(scan, { from: at, next, places: [place, place], order: undefined, placed: true });
  const word = lookUp(tokens, at, lexicon.placedWords);
  if (word !== undefined) return said(word.value, word.next);
  const prefix = lookUpWord(tokens, at, lexicon.placePrefixes);
  const after = tokens[prefix?.next ?? -1];
  if (prefix !== undefined && after?.kind === "number" && lexicon.placeVerbs.includes(wordOf(tokens[at - 1])))
    return /^\d{1,3}$/.test(after.digits) && after.decimals === 0
      ? said(Number(after.digits), prefix.next + 1)
      : undefined;
  const token = tokens[at];
  if (token?.kind === "number" && token.ordinal && lexicon.placeNouns.includes(wordOf(tokens[at + 1])))
    return said(Number(token.digits), at + 2);
  return undefined;
}

/** «flere enn noen gang», «lower than ever». */
function thanEver(scan: Scan, at: number): RuleMatch | undefined {
  const { lexicon, tokens } = scan;
  const side = lookUp(tokens, at, lexicon.relations.comparatives);
  if (side === undefined || wordOf(tokens[side.next]) !== lexicon.relations.than) return undefined;
  const ever = lookUpWord(tokens, side.next + 1, lexicon.ever);
  if (ever === undefined) return undefined;
  const order = side.value === "more" ? "highest" : "lowest";
  const match = ranked(scan, { from: at, next: ever.next, places: [1, 1], order, placed: false });
  return { ...match, readings: match.readings.map((one) => ({ ...one, since: "ever" as const })) };
}
