/**
 * What a number in a free sentence counts when no unit or noun stands by it: «antall elever økte til 340», «5 færre»,
 * «forbruksprosenten ble 99,4», «98 500 kroner per elev».
 *
 * Layer: claims; pure.
 */
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
  { value }: Reading,
  relation: Relation | undefined,
): string | undefined {
  if (percentBefore(scan, first)) return "%";
  const { population, unit } = countedIn(scan);
  // Nobody counts tenths of people: «en vekst på 36 000 eller 0,7».
  if (population) {
    if (value !== undefined && value.d !== 1n) return undefined;
    const isChange =
      relation !== undefined || wordOf(scan.tokens[first - 1]) === scan.lexicon.relations.by[0];
    return isChange ? "personer" : "innbyggere";
  }
  return unit;
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
  readonly unit: string | undefined;
}

const sentenceCounts = new WeakMap<readonly Token[], CountedInSentence>();

/** What the words of a sentence say that a bare number in it counts. */
function countedIn({ tokens, lexicon }: Scan): CountedInSentence {
  const known = sentenceCounts.get(tokens);
  if (known !== undefined) return known;
  const population = tokens.some((token) => lexicon.population.includes(wordOf(token)));
  let unit: string | undefined;
  for (let at = 0; at < tokens.length && unit === undefined; at += 1) {
    const of = lookUp(tokens, at, countOfTable(lexicon));
    if (of !== undefined) unit = nounUnit(wordOf(tokens[of.next])) ?? nounUnit(wordOf(tokens[of.next + 1]));
  }
  const made = { population, unit };
  sentenceCounts.set(tokens, made);
  return made;
}

const countTables = new WeakMap<Lexicon, Readonly<Record<string, true>>>();

function countOfTable(lexicon: Lexicon): Readonly<Record<string, true>> {
  const known = countTables.get(lexicon);
  if (known !== undefined) return known;
  const made = Object.fromEntries(lexicon.countOf.map((words) => [words, true as const]));
  countTables.set(lexicon, made);
  return made;
}
