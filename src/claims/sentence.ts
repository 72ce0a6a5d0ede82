/**
 * A sentence of free text → every numeric phrase in it, with what it says. What one phrase says does not hang
 * on whether its neighbours are understood. Years, dates, references and the number one are context.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import { type Conventions, type Reading, usualConventions } from "./claim.ts";
import {
  countedElsewhere,
  partOfCounted,
  perAfter,
  perLength,
  unitOfNoun,
  withComparative,
} from "./counted.ts";
import { type Lexicon, lexiconOf } from "./lexicon/index.ts";
import { unknownBefore } from "./read-phrase.ts";
import { endOfReference, isReference } from "./references.ts";
import { relationOf, sharedRelation } from "./relation.ts";
import type { Relation } from "./relation-name.ts";
import { amountFrom, amountRule, readHedges, readParts } from "./rules/amount-rule.ts";
import { dateRule } from "./rules/date-rule.ts";
import { besideOf, levelRule } from "./rules/level-rule.ts";
import { readNoun } from "./rules/magnitude.ts";
import { partRule } from "./rules/part-rule.ts";
import { rangeRule } from "./rules/range-rule.ts";
import { rankRule } from "./rules/rank-rule.ts";
import { type Rule, type RuleMatch, type Scan, textOf } from "./rules/rule.ts";
import { type ScaleStatement, scaleStatementIn, statedUnit } from "./rules/scale-statement.ts";
import { shareRule } from "./rules/share-rule.ts";
import {
  firstWords,
  indexAt,
  lookUp,
  lookUpWord,
  type TableMatch,
  type Token,
  tokenize,
  wordOf,
} from "./tokens.ts";

/** A numeric phrase: its words, and either what they say or the words that keep it from being read. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly reading?: Reading;
  readonly relation?: Relation;
  /** What a number without unit or noun counts, when the sentence says it elsewhere («antall elever»). */
  readonly counts?: string;
  readonly unread?: string;
}

const rules: readonly Rule[] = [rankRule, partRule, shareRule, levelRule, rangeRule, amountRule];

/** All numeric phrases of one sentence, in order. Never throws. */
export function readSentence(
  text: string,
  language: Language,
  conventions: Conventions = usualConventions,
): readonly FoundPhrase[] {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const scan: Scan = { text, tokens, lexicon, ...conventions };
  const starters = startersOf(lexicon);
  const stated = scaleStatementIn(text);
  const found: FoundPhrase[] = [];
  let taken = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token?.kind === "word" && !starters.has(token.word)) {
      at += 1;
      continue;
    }
    if (
      stated !== undefined &&
      token !== undefined &&
      token.start >= stated.start &&
      token.start < stated.end
    ) {
      at += 1;
      continue;
    }
    const step = stepAt(scan, at, taken, found, stated);
    if (step.taken) taken = step.next;
    at = Math.max(step.next, at + 1);
  }
  return found;
}

/** Words that can begin a phrase; every other word is passed over. */
const starters = new WeakMap<Lexicon, ReadonlySet<string>>();

function startersOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = starters.get(lexicon);
  if (known !== undefined) return known;
  const tables = [
    lexicon.hedges,
    lexicon.comparators,
    lexicon.numberWords,
    lexicon.largeNumberWords,
    lexicon.multiplierWords,
    lexicon.fractions,
    lexicon.multiples,
    lexicon.scales,
    lexicon.seasons,
    lexicon.placeWords,
    lexicon.ones,
    lexicon.articles,
    lexicon.oneAndAHalf,
    lexicon.currencyBefore,
    lexicon.superlativeOwners,
    lexicon.minusWords,
    lexicon.months,
    lexicon.placedWords,
    lexicon.plusWords,
    lexicon.everyWords,
    lexicon.vague,
    lexicon.vagueLeads,
    lexicon.relations.comparatives,
    lexicon.ranges.map((range) => range.open),
  ];
  const made = new Set(tables.flatMap((table) => [...firstWords(table)]));
  starters.set(lexicon, made);
  return made;
}

interface Step {
  readonly next: number;
  readonly taken: boolean;
}

function stepAt(
  scan: Scan,
  at: number,
  taken: number,
  found: FoundPhrase[],
  stated: ScaleStatement | undefined,
): Step {
  const { tokens } = scan;
  const date = dateRule(scan, at);
  if (date !== undefined) return { next: date.next, taken: false };
  if (isReference(tokens, at, scan.lexicon)) return { next: endOfReference(tokens, at), taken: false };
  const vague = lookUpWord(tokens, at, scan.lexicon.vague) ?? vagueHundred(scan, at);
  if (vague !== undefined) {
    const span = spanOf(scan, at, readNoun(scan, vague.next).next);
    found.push({ ...span, unread: vague.value });
    return { next: vague.next, taken: true };
  }
  // «høyere enn de 64 prosent som var ventet», «ikke høyere enn 11–12 prosent»: the number is what is read.
  const compared = readHedges(scan, at);
  const isCompared = compared.next > at && wordOf(tokens[compared.next - 1]) === scan.lexicon.relations.than;
  if (isCompared && (determined(scan, compared.next) || rangeRule(scan, compared.next) !== undefined))
    return { next: compared.next, taken: false };
  const match = firstMatch(scan, at);
  if (match?.readings[0]?.unit === "count" && isStroke(tokens, at)) return { next: at + 3, taken: false };
  if (match === undefined) {
    const token = tokens[at];
    if (token?.kind === "number" && !token.ordinal && token.value === undefined)
      found.push({ start: token.start, end: token.end, unread: scan.text.slice(token.start, token.end) });
    return { next: at + 1, taken: false };
  }
  if (isContext(scan, at, match)) return { next: match.next, taken: false };
  const unknown = unknownBefore(scan, at, taken, match) ?? deniedBefore(scan, at, match);
  const phrases =
    unknown === undefined
      ? match.readings.map((reading) =>
          phraseOf(
            scan,
            inStatedUnit(scan, at, setBeside(scan, at, reading, found.at(-1)), stated),
            found.at(-1),
          ),
        )
      : [{ ...spanOf(scan, at, match.next), unread: unknown }];
  found.push(...phrases);
  const last = phrases.at(-1)?.end ?? 0;
  let next = match.next;
  while (next < tokens.length && (tokens[next]?.start ?? last) < last) next += 1;
  return { next, taken: true };
}

/** «flere hundre», «et par millioner kroner»: how many is not told. */
function vagueHundred({ tokens, lexicon }: Scan, at: number): TableMatch<string> | undefined {
  const lead = lookUpWord(tokens, at, lexicon.vagueLeads);
  if (lead === undefined) return undefined;
  const isThousand = wordOf(tokens[lead.next]) === lexicon.thousand;
  const factor =
    lookUp(tokens, lead.next, lexicon.multiplierWords) ?? lookUp(tokens, lead.next, lexicon.scales);
  if (factor === undefined && !isThousand) return undefined;
  const scaled = factor?.next ?? lead.next + 1;
  const unit = lookUp(tokens, scaled, lexicon.units);
  return { value: lead.value, next: unit?.next ?? scaled };
}

/** «…, ikke 421 mill.», «aldri over 60 prosent»: the words deny the number they stand right before. */
function deniedBefore(scan: Scan, at: number, match: RuleMatch): string | undefined {
  const { tokens, lexicon } = scan;
  const denies = lexicon.negations.includes(wordOf(tokens[at - 1]));
  if (!denies || lookUpWord(tokens, at - 1, lexicon.negationsUndone) !== undefined) return undefined;
  return match.readings.some((one) => one.unit === "rank")
    ? undefined
    : textOf(scan, at - 1, match.next).text;
}

/** «45/17»: the number of a case. */
function isStroke(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && wordOf(tokens[at + 1]) === "/" && tokens[at + 2]?.kind === "number";
}

/** «mot 79 100 i 2018»: a number without a unit has that of the one it is set against. */
function setBeside(scan: Scan, at: number, reading: Reading, before: FoundPhrase | undefined): Reading {
  const other = before?.reading;
  const bare = reading.unit === "count" && reading.noun === undefined && reading.unitOpen !== true;
  if (!bare || other === undefined || before === undefined || !isBeside(scan, at, before)) return reading;
  if (other.unit === "rank" || other.unit === "times" || other.bound === "range") return reading;
  const parts = readParts(scan, at);
  return (parts === undefined ? undefined : besideOf(scan, parts, other)) ?? reading;
}

/** «mot 79 100», «fra 40 000 besøk i 2016 til 35 000»: what the number before counts, this one counts too. */
function isBeside({ tokens, lexicon }: Scan, at: number, before: FoundPhrase): boolean {
  const word = wordOf(tokens[at - 1]);
  if (lexicon.against.includes(word)) return true;
  const [, change] = lexicon.ranges;
  if (change === undefined || word !== change.between) return false;
  for (let index = at - 2; index >= Math.max(0, at - 12); index -= 1) {
    const token = tokens[index];
    if (token?.kind === "mark" && /^[.;:]$/.test(token.mark)) return false;
    if (token !== undefined && token.end <= before.start) return wordOf(token) === change.open;
  }
  return false;
}

/** «skatt 45 000» under «tall i 1000 kroner» is 45 million kroner. */
function inStatedUnit(scan: Scan, at: number, reading: Reading, stated: ScaleStatement | undefined): Reading {
  const bare = reading.unit === "count" && reading.noun === undefined && reading.written?.asWord === false;
  const parts = stated === undefined || !bare ? undefined : readParts(scan, at);
  if (stated === undefined || parts === undefined) return reading;
  return amountFrom(scan, parts, { unitOf: statedUnit(stated) }).readings[0] ?? reading;
}

function determined({ tokens, lexicon }: Scan, at: number): boolean {
  return lexicon.determiners.includes(wordOf(tokens[at]));
}

function firstMatch(scan: Scan, at: number): RuleMatch | undefined {
  for (const rule of rules) {
    const match = rule(scan, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The number one, ordinals («10. trinn»), and places that no word says the scope of («største kilde»). */
function isContext(scan: Scan, at: number, match: RuleMatch): boolean {
  const [reading] = match.readings;
  if (reading === undefined) return isOrdinal(scan, at);
  if (reading.unit === "rank") return reading.since === undefined && reading.placed !== true;
  if (isOrdinal(scan, at) || reading.unit === "date") return true;
  const isOne = reading.written?.asWord === true && reading.unit === "count" && reading.value?.n === 1n;
  return isOne && reading.value?.d === 1n && reading.asShare === undefined;
}

function isOrdinal(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token?.kind === "number" && token.ordinal;
}

function spanOf(scan: Scan, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: scan.tokens[from]?.start ?? 0, end: scan.tokens[to - 1]?.end ?? 0 };
}

function phraseOf(scan: Scan, reading: Reading, before: FoundPhrase | undefined): FoundPhrase {
  const end = reading.start + reading.text.length;
  const first = indexAt(scan.tokens, reading.start);
  let next = first;
  while (next < scan.tokens.length && (scan.tokens[next]?.start ?? end) < end) next += 1;
  const start = scan.tokens[signStart(scan, first)]?.start ?? reading.start;
  const relation = relationOf(scan, first, next) ?? sharedRelation(scan, first, before);
  const bare = reading.unit === "count" && reading.noun === undefined;
  const side = withComparative(scan, reading, next);
  const per = perAfter(scan, reading, next);
  const counts = bare
    ? (per ??
      (side === undefined ? undefined : unitOfNoun(before?.reading?.noun)) ??
      partOfCounted(scan, first, next, reading, before) ??
      countedElsewhere(scan, first, next, reading, relation))
    : per;
  return {
    start,
    end: per === undefined ? (side ?? end) : (scan.tokens[next + perLength(scan, next) - 1]?.end ?? end),
    reading,
    ...(relation === undefined ? {} : { relation }),
    ...(counts === undefined ? {} : { counts }),
  };
}

/** «underskudd på 37,0 millioner», «tap på 2,8 mill.»: the word that gives the sign belongs to the phrase. */
function signStart(scan: Scan, first: number): number {
  const { tokens, lexicon } = scan;
  if (wordOf(tokens[first - 1]) !== lexicon.relations.by[1]) return first;
  const words = [...lexicon.negativeWords, ...lexicon.relations.losses];
  if (tokens[first - 2]?.kind === "mark") return first;
  if (words.includes(wordOf(tokens[first - 2]))) return first - 2;
  return lexicon.negativeWords.includes(wordOf(tokens[first - 3])) ? first - 3 : first;
}
