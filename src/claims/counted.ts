/**
 * What a number in a free sentence counts when no unit or noun stands by it: «antall elever økte til 340», «5 færre»,
 * «forbruksprosenten ble 99,4», «98 500 kroner per elev».
 *
 * Layer: claims; pure.
 */
import { compare } from "../base/rational.ts";
import type { Reading } from "./claim.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { nounUnit } from "./lexicon/nouns.ts";
import type { Relation } from "./relation-name.ts";
import type { Scan } from "./rules/rule.ts";
import { lookUp, type Token, wordOf } from "./tokens.ts";

/** «98 500 kroner per elev», «10,2 per 10 000 innbyggere»: the unit with what it is per. */
export function perAfter(scan: Scan, reading: Reading, next: number): string | undefined {
  const { tokens, text } = scan;
  const length = perLength(scan, next);
  const [first, last] = [tokens[next + 1], tokens[next + length - 1]];
  if (length === 0 || first === undefined || last === undefined) return undefined;
  const per = text.slice(first.start, last.end).toLowerCase();
  if (reading.unit === "kr") return `kr per ${per}`;
  return reading.unit === "count" && reading.noun === undefined ? `per ${per}` : undefined;
}

/** How many tokens «per elev» or «per 10 000 innbyggere» is. */
export function perLength({ tokens, lexicon }: Scan, next: number): number {
  if (!lexicon.per.includes(wordOf(tokens[next]))) return 0;
  const number = tokens[next + 1]?.kind === "number" ? 1 : 0;
  const noun = tokens[next + 1 + number];
  const isNoun = noun?.kind === "word" && (number === 1 || lexicon.perNouns.includes(noun.word));
  return isNoun ? 2 + number : 0;
}

/** «28 mill. høyere», «5 færre»: a comparing word right after a scale or a bare count stands for the unit. */
export function withComparative(scan: Scan, reading: Reading, next: number): number | undefined {
  const { tokens, lexicon } = scan;
  const isScale = lookUp(tokens, next - 1, lexicon.scales) !== undefined;
  const side = lookUp(tokens, next, lexicon.relations.comparatives);
  const isHedge = lookUp(tokens, next, lexicon.hedges)?.next === next + 1;
  const bare = reading.unit === "count" && reading.noun === undefined;
  if (side === undefined || isHedge || !(bare || (isScale && reading.unit === "kr"))) return undefined;
  return tokens[side.next - 1]?.end;
}

export function unitOfNoun(noun: string | undefined): string | undefined {
  const word = noun?.toLowerCase().split(" ").at(-1);
  return word === undefined ? undefined : (nounUnit(word) ?? word);
}

/** «Antall elever økte til 340», «Folketallet vokste med 1 698», «forbruksprosenten ble 99,4». */
export function countedElsewhere(
  scan: Scan,
  first: number,
  next: number,
  { value }: Reading,
  relation: Relation | undefined,
): string | undefined {
  if (percentBefore(scan, first)) return "%";
  const among = amongWhich(scan, next);
  if (among !== undefined) return among;
  const { population, units } = countedIn(scan);
  const isWhole = value === undefined || value.d === 1n;
  // Nobody counts tenths of people: «en vekst på 36 000 eller 0,7».
  if (population) {
    if (!isWhole) return undefined;
    const isChange =
      relation !== undefined || wordOf(scan.tokens[first - 1]) === scan.lexicon.relations.by[0];
    return isChange ? "personer" : "innbyggere";
  }
  return units[first];
}

/** «26 av fylkets kommuner», «4,5 millioner av landets innbyggere»: the noun of the whole. */
function amongWhich({ tokens, lexicon }: Scan, next: number): string | undefined {
  if (wordOf(tokens[next]) !== lexicon.ofWord) return undefined;
  for (let at = next + 1; at <= next + 3; at += 1) {
    if (tokens[at]?.kind !== "word") return undefined;
    const unit = nounUnit(wordOf(tokens[at]));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** «184 søknader; 151 ble innvilget», «65 flyktninger, hvorav 12 i fjor»: a part of what was counted right before. */
export function partOfCounted(
  { tokens, lexicon }: Scan,
  first: number,
  next: number,
  reading: Reading,
  before: { readonly reading?: Reading; readonly counts?: string } | undefined,
): string | undefined {
  const isPart = lexicon.ofWhich.includes(wordOf(tokens[first - 1]));
  if (!isPart && !lexicon.finiteVerbs.includes(wordOf(tokens[next]))) return undefined;
  const [part, whole] = [reading.value, before?.reading?.value];
  if (before?.reading?.unit !== "count" || part === undefined || whole === undefined || part.d !== 1n)
    return undefined;
  return compare(part, whole) <= 0 ? (unitOfNoun(before.reading.noun) ?? before.counts) : undefined;
}

/** «sykefraværsprosenten var 7,4»: the nearest noun before the number is a percentage of something. */
function percentBefore({ tokens, lexicon }: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (
      lexicon.percentNouns.some((ending) => token.word.length > ending.length && token.word.endsWith(ending))
    )
      return true;
  }
  return false;
}

interface CountedInSentence {
  readonly population: boolean;
  /** For each token what the words up to it say is counted; before any does, what the first one says. */
  readonly units: readonly (string | undefined)[];
}

const sentenceCounts = new WeakMap<readonly Token[], CountedInSentence>();

/** What the words of a sentence say that a bare number in it counts. */
function countedIn(scan: Scan): CountedInSentence {
  const { tokens, lexicon } = scan;
  const known = sentenceCounts.get(tokens);
  if (known !== undefined) return known;
  const population = tokens.some((token) => lexicon.population.includes(wordOf(token)));
  const said = tokens.map((_, at) => {
    const of = lookUp(tokens, at, countOfTable(lexicon));
    return of === undefined ? subjectAt(scan, at) : nounAfter(scan, of.next);
  });
  let unit = said.find((one) => one !== undefined);
  const units = said.map((one) => {
    unit = one ?? unit;
    return unit;
  });
  const made = { population, units };
  sentenceCounts.set(tokens, made);
  return made;
}

/** «antall sysselsatte», «tallet på aktive lånere»: a word that may be a noun is taken as it stands. */
function nounAfter({ tokens, lexicon }: Scan, next: number): string | undefined {
  const at = lexicon.relations.by.includes(wordOf(tokens[next])) ? next + 1 : next;
  const [word, second] = [wordOf(tokens[at]), wordOf(tokens[at + 1])];
  const unit = nounUnit(word) ?? nounUnit(second);
  if (unit !== undefined) return unit;
  const isNoun = (one: string, token: Token | undefined) =>
    token?.kind === "word" &&
    !lexicon.functionWords.includes(one) &&
    !Object.hasOwn(lexicon.relations.changes, one);
  // «antall nye pumper», «tallet på ledige»
  if (lexicon.adjectives.includes(word) && isNoun(second, tokens[at + 1])) return second;
  return isNoun(word, tokens[at]) ? word : undefined;
}

/** «Klagene gikk ned fra 48 til 31»: what a sentence begins with, when it is they that change. */
function subjectAt({ tokens, lexicon }: Scan, at: number): string | undefined {
  const verb = wordOf(tokens[at + 1]);
  const { changes, moves } = lexicon.relations;
  if (at !== 0 || !(Object.hasOwn(changes, verb) || moves.includes(verb))) return undefined;
  return nounUnit(wordOf(tokens[at]));
}

const countTables = new WeakMap<Lexicon, Readonly<Record<string, true>>>();

function countOfTable(lexicon: Lexicon): Readonly<Record<string, true>> {
  const known = countTables.get(lexicon);
  if (known !== undefined) return known;
  const made = Object.fromEntries(lexicon.countOf.map((words) => [words, true as const]));
  countTables.set(lexicon, made);
  return made;
}
