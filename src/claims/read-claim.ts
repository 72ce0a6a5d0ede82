/**
 * A bound phrase in its sentence. A hedge in front of the link («nesten [80 folkevalgte](…)») and a scale
 * or unit behind it («[421](…) millioner») belong to what is said, so they are read with the phrase.
 *
 * Layer: claims; pure.
 */
import { negate } from "../base/rational.ts";
import type { ClaimInput, Reading } from "./claim.ts";
import { mirrored } from "./interval.ts";
import { isNearlyHedge, turnerBefore } from "./known-words.ts";
import { type Lexicon, lexiconOf } from "./lexicon/index.ts";
import { type PhraseReading, scanPhrase } from "./read-phrase.ts";
import { relationOf } from "./relation.ts";
import { levelRule } from "./rules/level-rule.ts";
import { isMinus, readMagnitude } from "./rules/magnitude.ts";
import { isDash, type Scan } from "./rules/rule.ts";
import { bracketAt, negativeWordAfter, negativeWordBefore, spacedDash } from "./rules/sign.ts";
import { sideOf } from "./sides.ts";
import { turnedBy } from "./surroundings.ts";
import { indexAt, lookUp, lookUpWord, type Token, tokenize, wordOf } from "./tokens.ts";

/** The readings of a claim; their `start` counts from the start of the phrase. */
export function readClaim(input: ClaimInput): PhraseReading {
  const { phrase, sentence, phraseStart, language, rounding, widths } = input;
  const conventions = { rounding, widths };
  const end = phraseStart + phrase.length;
  if (sentence.slice(phraseStart, end) !== phrase) return scanPhrase(phrase, language, conventions);
  const lexicon = lexiconOf(language);
  const before = tokenize(sentence.slice(0, phraseStart), lexicon);
  const inside = tokenize(phrase, lexicon);
  const after = tokenize(sentence.slice(end), lexicon);
  const scan: Scan = { text: phrase, tokens: inside, lexicon, ...conventions };
  const whole: Scan = { text: sentence, tokens: tokenize(sentence, lexicon), lexicon, ...conventions };
  const from = beginsWithNumber(scan)
    ? (signBefore(whole, phraseStart) ?? startOfHedge(before, lexicon))
    : { start: undefined };
  const cut = from.changer ?? cutBefore(whole, phraseStart);
  if (cut !== undefined) return { readings: [], unknown: cut };
  const to = endsWithNumber(inside, lexicon) ? endOfUnit(after, lexicon) : 0;
  const start = from.start ?? phraseStart;
  const read = scanPhrase(sentence.slice(start, end + to), language, conventions);
  const alone = read.readings.length === 1;
  const united = read.readings.map((one) => (alone ? withSharedUnit(whole, one, start) : one));
  const related = united.map((one) => withSign(whole, withRelation(whole, one, start), start));
  const next = whole.tokens.findIndex((token) => token.start >= end);
  const first = whole.tokens.findIndex((token) => token.start >= start);
  const turned = turnedBy(whole, first, next < 0 ? whole.tokens.length : next, read.readings);
  if (read.unknown === undefined && turned !== undefined) return { readings: [], unknown: turned };
  return { ...read, readings: related.map((one) => moved(one, start - phraseStart)) };
}

/** «fra [48,3] til [41,6 prosent]», «[7,7] og [7,1 besøk]»: a bare number has the unit of the one it stands with. */
function withSharedUnit(sentence: Scan, reading: Reading, offset: number): Reading {
  const isBare = reading.unit === "count" && reading.noun === undefined && reading.unitOpen !== true;
  if (!isBare || reading.value === undefined || reading.comparison !== undefined) return reading;
  const start = offset + reading.start;
  const first = indexAt(sentence.tokens, start);
  const opener = sentence.lexicon.ranges[1]?.open;
  const from = wordOf(sentence.tokens[first - 1]) === opener ? first - 1 : first;
  const shared = levelRule(sentence, from)?.readings.find((one) => one.start === start);
  return shared === undefined ? reading : { ...shared, start: reading.start, text: reading.text };
}

/** The reading with what its sentence says it is; `offset` is where its phrase starts there. */
function withRelation(sentence: Scan, reading: Reading, offset: number): Reading {
  const [from, to] = [offset + reading.start, offset + reading.start + reading.text.length];
  const first = sentence.tokens.findIndex((token) => token.start === from);
  const after = sentence.tokens.findIndex((token) => token.start >= to);
  if (first < 0 || reading.value === undefined) return reading;
  const next = after < 0 ? sentence.tokens.length : after;
  const relation = relationOf(sentence, first, next);
  const side = sideOf(sentence, first, next, relation);
  return {
    ...reading,
    ...(relation === undefined ? {} : { relation }),
    ...(side === undefined ? {} : { side }),
  };
}

/** «var negativt med [8,9 mill.]», «[8,9 mill.] i minus»: the word of sign stands outside the link. */
function withSign(sentence: Scan, reading: Reading, offset: number): Reading {
  const { value, unit, noun, signWord } = reading;
  const isMeasure =
    !["count", "date", "rank", "all", "times"].includes(unit) || (unit === "count" && noun === undefined);
  if (!isMeasure || value === undefined || value.n < 0n || signWord !== undefined) return reading;
  const first = sentence.tokens.findIndex((token) => token.start === offset + reading.start);
  if (first < 0) return reading;
  const end = offset + reading.start + reading.text.length;
  const after = sentence.tokens.findIndex((token) => token.start >= end);
  const word = negativeWordBefore(sentence, first) ?? negativeWordAfter(sentence, after);
  if (word === undefined) return reading;
  const { lower: _lower, upper: _upper, ...rest } = reading;
  return { ...rest, value: negate(value), ...mirrored(reading), signWord: word };
}

function moved(reading: Reading, by: number): Reading {
  return { ...reading, start: reading.start + by };
}

function beginsWithNumber(scan: Scan): boolean {
  const kroner = scan.lexicon.currencyBefore.includes(wordOf(scan.tokens[0]));
  return readMagnitude(scan, kroner ? 1 : 0) !== undefined;
}

interface LeadingHedge {
  /** Where the hedge starts in the sentence; undefined when there is none. */
  readonly start?: number | undefined;
  /** A word in front of the link that may change the number, and is not a hedge we know. */
  readonly changer?: string;
}

/** The longest hedge that ends right before the phrase; the word before it must not change it. */
function startOfHedge(before: readonly Token[], lexicon: Lexicon): LeadingHedge {
  let index = before.length;
  for (let length = 4; length > 0; length -= 1) {
    const at = index - length;
    const match = at < 0 ? undefined : lookUp(before, at, lexicon.hedges);
    if (match?.next === index) {
      index = at;
      length = 5; // emphasis may stand before a hedge: «bare om lag»
    }
  }
  const word = before[index - 1];
  if (word?.kind === "word") {
    const changers = [...lexicon.changersBefore, ...lexicon.changers, ...lexicon.minusWords];
    if (changers.includes(word.word) || isNearlyHedge(word.word, lexicon)) return { changer: word.word };
  }
  const turner = turnerBefore(before, index, lexicon);
  if (turner !== undefined) return { changer: turner };
  return index === before.length ? {} : { start: before[index]?.start };
}

/**
 * What of a number stands in front of its link: «to [hundre elever]», «hundre og [tjue skoler]», «3 [millioner]», and
 * brackets that may be a minus («avvik ([3,4])»).
 */
function cutBefore(sentence: Scan, phraseStart: number): string | undefined {
  const { tokens, lexicon } = sentence;
  const first = tokens.findIndex((token) => token.start >= phraseStart);
  const before = tokens[first - 1];
  if (first < 0 || before === undefined) return undefined;
  const bracket = bracketAt(sentence, first - 1);
  if (bracket !== undefined) return wordOf(before);
  const hundreds = (at: number) =>
    lookUp(tokens, at, lexicon.multiplierWords) !== undefined || wordOf(tokens[at]) === lexicon.thousand;
  const joined =
    wordOf(before) === lexicon.and && hundreds(first - 2) && readMagnitude(sentence, first) !== undefined;
  if (joined) return `${wordOf(tokens[first - 2])} ${lexicon.and}`;
  if (!hundreds(first)) return undefined;
  const isPart = before.kind === "number" || readMagnitude(sentence, first - 1) !== undefined;
  const vague = lookUpWord(tokens, first - 1, lexicon.vagueLeads) !== undefined;
  return isPart || vague ? sentence.text.slice(before.start, before.end) : undefined;
}

/** A minus between the text and the link: «ble − [3,4 mill. kroner]», «ble −[3,4 mill. kroner]». */
function signBefore(sentence: Scan, phraseStart: number): LeadingHedge | undefined {
  const at = sentence.tokens.findLastIndex((token) => token.end <= phraseStart);
  const token = sentence.tokens[at];
  if (token === undefined || !isDash(token)) return undefined;
  if (isMinus(sentence, at)) return { start: token.start };
  return spacedDash(sentence, at) === "unsure" ? { changer: wordOf(token) } : undefined;
}

function endsWithNumber(inside: readonly Token[], lexicon: Lexicon): boolean {
  const last = inside.at(-1);
  if (last?.kind === "number") return true;
  const word = wordOf(last);
  return Object.hasOwn(lexicon.numberWords, word) || Object.hasOwn(lexicon.scales, word);
}

/** How much of the text after the phrase is the number's scale, unit, or a word that changes it. */
function endOfUnit(after: readonly Token[], lexicon: Lexicon): number {
  let at = 0;
  for (;;) {
    const match =
      lookUp(after, at, lexicon.scales) ??
      lookUp(after, at, lexicon.units) ??
      lookUpWord(after, at, [...lexicon.perInhabitant, ...lexicon.orMore, ...lexicon.changersAfter]);
    if (match === undefined) break;
    at = match.next;
  }
  return after[at - 1]?.end ?? 0;
}
