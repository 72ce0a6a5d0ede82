/**
 * The parts of a sentence that speak of years: what each begins at a token, and where it ends.
 *
 * Layer: claims; pure.
 */
import { yearAt } from "../rules/calendar.ts";
import type { Scan } from "../rules/rule.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import type { Basis, Frame, Place, Way } from "./trend.ts";
import type { TrendWords } from "./trend-words.ts";

export interface Words extends Scan {
  readonly trend: TrendWords;
}

export interface Match<T> {
  readonly value: T;
  /** Index of the token after it. */
  readonly next: number;
}

/** «et av de beste» is a place among the first three. */
const amongTheBest = 3;
/** «på flere år» is at least so many. */
const severalYears = 3;
/** So many words may stand between «høyere» and «enn», or a superlative and its years. */
const reach = 5;

const isWord = (words: Words, at: number, among: readonly string[]): boolean =>
  among.includes(wordOf(words.tokens[at]));

/** A year written at token `at`. */
function yearIn(words: Words, at: number): number | undefined {
  const year = yearAt(words, at);
  return year === undefined ? undefined : Number(year);
}

/** «i 2017». */
export function inYear(words: Words, at: number): Match<number> | undefined {
  const from = isWord(words, at, words.trend.in) ? at + 1 : at;
  const year = yearIn(words, from);
  return year === undefined ? undefined : { value: year, next: from + 1 };
}

/** A whole number of years, in digits or words. */
function countAt({ tokens, lexicon }: Words, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "number")
    return token.value?.d === 1n && !token.ordinal && token.value.n < 200n
      ? Number(token.value.n)
      : undefined;
  const word = wordOf(token);
  // Asked at every word of every sentence: the lists are not put together for it.
  const lists = [lexicon.largeNumberWords, lexicon.numberWords];
  return lists.find((known) => Object.hasOwn(known, word))?.[word];
}

/** «på fem år», «på flere år»: how many. */
function duringYears(words: Words, at: number): Match<number> | undefined {
  const { trend } = words;
  if (!isWord(words, at, trend.during) || !isWord(words, at + 2, trend.years)) return undefined;
  const years = isWord(words, at + 1, trend.several) ? severalYears : countAt(words, at + 1);
  return years === undefined || years < 2 ? undefined : { value: years, next: at + 3 };
}

/** What a value is set against, after «enn», «fra» or «over»: a year, the year before, a budget. */
function basisAt(words: Words, from: number): Match<Basis> | undefined {
  const { tokens, trend } = words;
  for (let at = from; at < from + reach; at += 1) {
    const before = lookUpWord(tokens, at, trend.yearBefore);
    if (before !== undefined) return { value: { kind: "earlier" }, next: before.next };
    const version = lookUp(tokens, at, trend.budgets);
    if (version !== undefined)
      return { value: { kind: "version", version: version.value }, next: version.next };
    const year = yearIn(words, at);
    if (year !== undefined) return { value: { kind: "earlier", year }, next: at + 1 };
    if (!isWord(words, at, trend.thanFillers)) return undefined;
  }
  return undefined;
}

/** «både i fjor og budsjettert»: each that it is set against. */
function basesAt(words: Words, from: number): Match<readonly Basis[]> | undefined {
  const both = isWord(words, from, words.trend.both);
  const first = basisAt(words, both ? from + 1 : from);
  if (first === undefined) return undefined;
  const second = isWord(words, first.next, words.trend.and) ? basisAt(words, first.next + 1) : undefined;
  return second === undefined
    ? { value: [first.value], next: first.next }
    : { value: [first.value, second.value], next: second.next };
}

/** «fra 2015 til 2017», «sammenlignet med budsjettet». `year` is the figure's own. */
export function baseAt(words: Words, at: number, year: number): Match<Basis> | undefined {
  const lead = lookUpWord(words.tokens, at, words.trend.baseLeads);
  const basis = lead === undefined ? undefined : basisAt(words, lead.next);
  if (basis === undefined || (basis.value.kind === "earlier" && basis.value.year === year)) return undefined;
  const until = isWord(words, basis.next, words.trend.to) ? yearIn(words, basis.next + 1) : undefined;
  return { value: basis.value, next: until === year ? basis.next + 2 : basis.next };
}

/** «høyere … enn», then what it is higher than. Undefined when that is no year or budget. */
export function comparedAt(
  words: Words,
  at: number,
): Match<{ readonly way: Way; readonly bases: readonly Basis[]; readonly than: number }> | undefined {
  const { tokens, trend } = words;
  const way = lookUp(tokens, at, trend.comparatives);
  const side = way === undefined ? lookUp(tokens, at, trend.sides) : undefined;
  if (side !== undefined) {
    const bases = basisAt(words, side.next);
    return bases && { value: { way: side.value, bases: [bases.value], than: side.next }, next: bases.next };
  }
  const than = way === undefined ? undefined : thanAfter(words, way.next);
  const bases = than === undefined ? undefined : basesAt(words, than + 1);
  if (way === undefined || than === undefined || bases === undefined) return undefined;
  return { value: { way: way.value, bases: bases.value, than }, next: bases.next };
}

function thanAfter({ tokens, trend }: Words, from: number): number | undefined {
  for (let at = from; at <= from + reach; at += 1) {
    const token = tokens[at];
    if (wordOf(token) === trend.than) return at;
    if (token?.kind !== "word" && token?.kind !== "number") return undefined;
    if (trend.doubtful.includes(wordOf(token))) return undefined;
  }
  return undefined;
}

/** The years a place is among: «siden 2013», «noen gang», «på ti år». */
function scopeAt(words: Words, at: number): Match<Place["scope"]> | undefined {
  const { tokens, trend } = words;
  const ever = lookUpWord(tokens, at, trend.ever);
  if (ever !== undefined)
    return { value: "ever", next: isWord(words, ever.next, trend.everAfter) ? ever.next + 1 : ever.next };
  const since = isWord(words, at, trend.since) ? yearIn(words, at + 1) : undefined;
  if (since !== undefined) return { value: { since }, next: at + 2 };
  const years = duringYears(words, at);
  return years && { value: { years: years.value }, next: years.next };
}

/** «det nest høyeste … siden 2013», «flere enn noen gang», «rekordhøyt», «aldri vært høyere». */
export function recordAt(words: Words, at: number): Match<Place> | undefined {
  const { tokens, trend, lexicon } = words;
  const record = lookUp(tokens, at, trend.records);
  if (record !== undefined) {
    const scope = scopeAt(words, record.next);
    const value: Place = {
      way: record.value,
      place: 1,
      among: false,
      scope: scope?.value ?? "ever",
      strict: true,
    };
    return { value, next: scope?.next ?? record.next };
  }
  const unsurpassed = neverAt(words, at);
  if (unsurpassed !== undefined) return unsurpassed;
  const more = lookUp(tokens, at, trend.comparatives);
  if (more !== undefined) {
    const than = thanAfter(words, more.next);
    const scope = than === undefined ? undefined : scopeAt(words, than + 1);
    return (
      scope && {
        value: { way: more.value, place: 1, among: false, scope: scope.value, strict: true },
        next: scope.next,
      }
    );
  }
  const placed = lookUp(tokens, at, lexicon.placeWords);
  const best = lookUp(tokens, placed?.next ?? at, trend.superlatives);
  if (best === undefined) return undefined;
  const among = isAmong(words, at);
  for (let index = best.next; index <= best.next + reach; index += 1) {
    const scope = scopeAt(words, index);
    const place = among ? amongTheBest : (placed?.value ?? 1);
    if (scope !== undefined)
      return {
        value: { way: best.value, place, among, scope: scope.value, strict: false },
        next: scope.next,
      };
    if (tokens[index]?.kind !== "word" || isWord(words, index, trend.doubtful)) return undefined;
  }
  return undefined;
}

/** «et av de beste», «one of its best»: «av» stands at most two words before. */
function isAmong(words: Words, at: number): boolean {
  return [at - 1, at - 2].some((index) => isWord(words, index, words.trend.oneOf));
}

/** «aldri vært høyere», «ikke vært lavere siden 2013». */
function neverAt(words: Words, at: number): Match<Place> | undefined {
  const { tokens, trend } = words;
  const never = isWord(words, at, trend.never);
  if (!never && !isWord(words, at, trend.negations)) return undefined;
  if (!isWord(words, at + 1, trend.been)) return undefined;
  const way = lookUp(tokens, at + 2, trend.comparatives);
  if (way === undefined || wordOf(tokens[way.next]) === trend.than) return undefined;
  const scope = scopeAt(words, way.next);
  if (scope === undefined && !never) return undefined;
  const value: Place = {
    way: way.value,
    place: 1,
    among: false,
    scope: scope?.value ?? "ever",
    strict: false,
  };
  return { value, next: scope?.next ?? way.next };
}

/** «for første gang på fem år», «for tredje år på rad». */
export function frameAt(words: Words, at: number): Match<Frame> | undefined {
  const { tokens, trend } = words;
  const first = lookUpWord(tokens, at, trend.first);
  if (first !== undefined) {
    const years = duringYears(words, first.next);
    if (years !== undefined) return { value: { kind: "first", years: years.value }, next: years.next };
    const since = isWord(words, first.next, trend.since) ? yearIn(words, first.next + 1) : undefined;
    return since === undefined
      ? { value: { kind: "first" }, next: first.next }
      : { value: { kind: "first", since }, next: first.next + 2 };
  }
  return streakAt(words, at);
}

function streakAt(words: Words, at: number): Match<Frame> | undefined {
  const { tokens, trend } = words;
  const ordinal = lookUp(tokens, at, trend.ordinals)?.value ?? ordinalNumber(words, at);
  const years = ordinal ?? countAt(words, at);
  if (years === undefined || years < 2) return undefined;
  const value: Frame = { kind: "streak", years, exact: ordinal !== undefined };
  if (isWord(words, at + 1, trend.consecutive) && isWord(words, at + 2, trend.years))
    return { value, next: at + 3 };
  const row = isWord(words, at + 1, trend.years) ? lookUpWord(tokens, at + 2, trend.inARow) : undefined;
  return row && { value, next: row.next };
}

function ordinalNumber({ tokens }: Words, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" && token.ordinal ? Number(token.digits) : undefined;
}

/** «sist i 2013», «sist gang det skjedde, var i 2013»: the year, `from` up to `to`, stands at most five words later. */
export function lastAt(
  words: Words,
  at: number,
): (Match<Frame> & { readonly from: number; readonly to: number }) | undefined {
  const last = lookUpWord(words.tokens, at, words.trend.last);
  if (last === undefined) return undefined;
  for (let index = last.next; index <= last.next + reach; index += 1) {
    const year = isWord(words, index, words.trend.in) ? yearIn(words, index + 1) : undefined;
    if (year !== undefined)
      return { value: { kind: "last", year }, next: last.next, from: index, to: index + 2 };
  }
  return undefined;
}

/** «økte», «gikk kraftig ned», «uendret»: a word that says which way by itself. */
export function moveAt(words: Words, at: number): Match<Way> | undefined {
  const { tokens, trend } = words;
  const move = lookUp(tokens, at, trend.moves);
  if (move !== undefined) return isAdjective(words, at) ? undefined : move;
  if (!isWord(words, at, trend.particleVerbs)) return undefined;
  const size = lookUp(tokens, at + 1, trend.sizes);
  const particle = lookUp(tokens, size?.next ?? at + 1, trend.particles);
  return particle;
}

/** «fem reduserte stillinger», «i økte kostnader»: the word says what kind, not what happened. */
function isAdjective(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  const isForm = /(?:te|a|ed)$/.test(wordOf(words.tokens[at]));
  return isForm && (before?.kind === "number" || isWord(words, at - 1, words.trend.in));
}
