/**
 * A bound phrase → what it says of its figure over years or against a budget. The words of change must stand in
 * the link; what they are set against may follow it. Every word of the link after them must be known: one that
 * may turn what is said leaves the claim unread.
 *
 * Layer: claims; pure.
 */
import type { ClaimInput } from "../claim.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { type Clause, clauseOf, type Span } from "./clause.ts";
import type { Known } from "./known.ts";
import {
  baseAt,
  comparedAt,
  frameAt,
  inYear,
  lastAt,
  type Match,
  moveAt,
  recordAt,
  type Words,
} from "./matchers.ts";
import { type NumbersRead, readNumbers } from "./numbers.ts";
import type { Basis, Frame, Place, Test, Trend, Way } from "./trend.ts";

export type TrendReading =
  | { readonly kind: "read"; readonly trend: Trend }
  | { readonly kind: "unread"; readonly words: string };

/** One word of change with what stands at it. */
interface Trigger {
  readonly at: number;
  readonly way: Way;
  /** Undefined for a verb: what it is measured from may stand anywhere in the clause. */
  readonly bases?: readonly Basis[];
}

interface Scanned {
  readonly triggers: readonly Trigger[];
  readonly frames: readonly Frame[];
  readonly records: readonly Place[];
  readonly bases: readonly Basis[];
  readonly signs: readonly (1 | -1)[];
  readonly spans: readonly Span[];
}

/** Undefined when the phrase says nothing of the kind. */
export function readTrend(input: ClaimInput, known: Pick<Known, "year" | "sense">): TrendReading | undefined {
  const clause = clauseOf(input);
  if (clause === undefined) return undefined;
  const scanned = scan(clause, known.year, numberAlone(input, clause, known));
  const { triggers, records, signs, frames } = scanned;
  const saysSign = signs.length > 0 && frames.length > 0;
  if (triggers.length === 0 && records.length === 0 && !saysSign) return undefined;
  const unread = (words: string): TrendReading => ({ kind: "unread", words });
  const described = describe(clause, scanned);
  if ("unread" in described) return unread(described.unread);
  const numbers = readNumbers(input, clause, described.spans);
  if ("unread" in numbers) return unread(numbers.unread);
  const isAmount = input.quantities[0]?.kind === "amount";
  const doubt =
    doubtIn(clause, described.spans, numbers, known.year) ??
    (isAmount ? shareIn(clause, described.spans, numbers) : undefined);
  if (doubt !== undefined) return unread(doubt);
  if (described.negated && (numbers.numbers.length > 0 || frames.length > 0 || records.length > 0))
    return unread(clause.words.trend.negations[0] ?? "");
  const { tests, negated } = described;
  return { kind: "read", trend: { tests, negated, frames, records, numbers: numbers.numbers } };
}

/**
 * «økte med [12 mill. kroner]», «[12 mill. kroner] høyere enn i fjor»: a link of a number alone takes the words of
 * change right beside it, where its figure is a level and so cannot be the change.
 */
function numberAlone(input: ClaimInput, clause: Clause, known: Pick<Known, "sense">): boolean {
  return known.sense.nature === "level" && /\d/.test(input.phrase) && clause.end > clause.first;
}

function scan(clause: Clause, year: number, beside: boolean): Scanned {
  const { words, from, first, end, to } = clause;
  const made = {
    triggers: [] as Trigger[],
    frames: [] as Frame[],
    records: [] as Place[],
    bases: [] as Basis[],
  };
  const signs: (1 | -1)[] = [];
  const spans: Span[] = [];
  const take = (at: number, match: Match<unknown>, role: Span["role"]): number => {
    spans.push({ from: at, to: match.next, role });
    return match.next;
  };
  const by = words.trend.by.includes(wordOf(words.tokens[first - 1]));
  for (let at = from; at < to; ) {
    const inside = at >= first && at < end;
    const compared = comparedAt(words, at);
    const nearAfter = beside && (at === end || (at === end + 1 && isSize(words, end)));
    const nearBefore = beside && by && at < first && at >= first - 4;
    if (spans.some((span) => at >= span.from && at < span.to)) {
      at += 1;
      continue;
    }
    const frame = frameAt(words, at);
    const last = lastAt(words, at);
    const record = inside ? recordAt(words, at) : undefined;
    const base = baseAt(words, at, year);
    const move = moveAt(words, at);
    const sign = inside ? lookUp(words.tokens, at, words.trend.signs) : undefined;
    if (last !== undefined) {
      made.frames.push(last.value);
      spans.push({ from: last.from, to: last.to, role: "frame" });
      at = take(at, last, "frame");
    } else if (frame !== undefined) {
      made.frames.push(frame.value);
      at = take(at, frame, "frame");
    } else if (record !== undefined) {
      made.records.push(record.value);
      at = take(at, record, "record");
    } else if (compared !== undefined && (inside || nearAfter)) {
      const { way, bases, than } = compared.value;
      made.triggers.push({ at, way, bases });
      spans.push({ from: at, to: at + 1, role: "compared" });
      at = take(than, compared, "base");
    } else if (base !== undefined) {
      made.bases.push(base.value);
      at = take(at, base, "base");
    } else if (move !== undefined && (inside || nearBefore)) {
      made.triggers.push({ at, way: move.value });
      at = take(at, move, "move");
    } else if (sign !== undefined) {
      signs.push(sign.value);
      at = take(at, sign, "sign");
    } else at += 1;
  }
  return { ...made, signs, spans };
}

function isSize(words: Words, at: number): boolean {
  return lookUp(words.tokens, at, words.trend.sizes) !== undefined;
}

interface Described {
  readonly tests: readonly Test[];
  readonly negated: boolean;
  readonly spans: readonly Span[];
}

/** The tests the words make, with their size and negation; or the words that do not fit together. */
function describe(clause: Clause, scanned: Scanned): Described | { readonly unread: string } {
  const { words } = clause;
  const { triggers, bases, signs, records } = scanned;
  const textAt = (at: number) => textOfToken(words, at);
  const [first, ...more] = triggers;
  if (first === undefined) {
    if (bases.length > 0 && records.length > 0)
      return { unread: records.length > 0 ? textAt(clause.first) : "" };
    const tests = signs.map((sign): Test => ({ kind: "sign", sign }));
    const negation = negationIn(clause, scanned.spans);
    return negation === undefined
      ? { tests: tests.slice(0, 1), negated: false, spans: scanned.spans }
      : { unread: textAt(negation) };
  }
  const several = more.length > 0;
  if (several && triggers.some((one) => one.bases === undefined)) return { unread: textAt(more[0]?.at ?? 0) };
  if (bases.length > 1 || (bases.length === 1 && first.bases !== undefined))
    return { unread: textAt(first.at) };
  const spans: Span[] = [...scanned.spans];
  const tests: Test[] = [];
  let negated = false;
  for (const { at, way, bases: own } of triggers) {
    const beside = besideOf(clause, at, spans);
    if (beside.negated && several) return { unread: textAt(at) };
    negated ||= beside.negated;
    spans.push(...beside.spans);
    const against = own ?? (bases.length > 0 ? bases : [{ kind: "earlier" } as const]);
    if (beside.negated && against.length > 1) return { unread: textAt(at) };
    const size = beside.size === undefined ? {} : { size: beside.size };
    tests.push(...against.map((basis): Test => ({ kind: "compared", way, basis, ...size })));
  }
  return { tests, negated, spans };
}

function textOfToken(words: Words, at: number): string {
  const token = words.tokens[at];
  return token === undefined ? "" : words.text.slice(token.start, token.end);
}

function negationIn({ words, from, to }: Clause, spans: readonly Span[]): number | undefined {
  for (let at = from; at < to; at += 1) {
    const isNegation = [...words.trend.negations, ...words.trend.never].includes(wordOf(words.tokens[at]));
    if (isNegation && !spans.some((span) => at >= span.from && at < span.to)) return at;
  }
  return undefined;
}

/** How much, and whether not, right before or after a word of change. */
function besideOf(
  { words, first, end }: Clause,
  at: number,
  spans: readonly Span[],
): { readonly size?: "well" | "slightly"; readonly negated: boolean; readonly spans: readonly Span[] } {
  const { tokens, trend } = words;
  const own = spans.find((span) => span.from === at);
  const next = own?.to ?? at + 1;
  const made: Span[] = [];
  const word = (from: number, to: number) => made.push({ from, to, role: "word" });
  let before = at - 1;
  let size: "well" | "slightly" | undefined;
  const pair = lookUp(tokens, at - 2, trend.sizes);
  const inner =
    own !== undefined && own.to - own.from === 3 ? lookUp(tokens, at + 1, trend.sizes) : undefined;
  const single = lookUp(tokens, before, trend.sizes);
  const after = lookUp(tokens, next, trend.sizes);
  if (pair?.next === at) [size, before] = [pair.value, at - 3];
  else if (single?.next === at) [size, before] = [single.value, at - 2];
  if (size !== undefined) word(before + 1, at);
  else if (inner !== undefined) size = inner.value;
  else if (after !== undefined) {
    size = after.value;
    word(next, after.next);
  }
  if (["ble", "blitt", "vart", "blei", "vært", "vore", "been", "was"].includes(wordOf(tokens[before])))
    before -= 1;
  const afterSize = size !== undefined && after !== undefined ? after.next : next;
  const negated = [before, afterSize].find(
    (index) => index >= first && index < end && trend.negations.includes(wordOf(tokens[index])),
  );
  if (negated !== undefined) word(negated, negated + 1);
  return { ...(size === undefined ? {} : { size }), negated: negated !== undefined, spans: made };
}

/** The first word that may turn what is said, or is not known to leave it as it is. */
function doubtIn(
  clause: Clause,
  spans: readonly Span[],
  numbers: Extract<NumbersRead, { numbers: unknown }>,
  year: number,
): string | undefined {
  const { words, from, first, end, to } = clause;
  const { tokens, trend, lexicon } = words;
  const trigger = Math.min(
    ...spans.flatMap((span) => (/^(?:move|compared|record|sign)$/.test(span.role) ? [span.from] : [])),
  );
  for (let at = from; at < to; at += 1) {
    const span = spans.find((one) => at >= one.from && at < one.to);
    const token = tokens[at];
    if (token === undefined || span !== undefined) continue;
    if (numbers.spans.some((one) => token.start >= one.from && token.end <= one.to)) continue;
    const text = textOfToken(words, at);
    const said = inYear(words, at);
    if (said !== undefined) {
      if (said.value !== year) return words.text.slice(token.start, tokens[said.next - 1]?.end);
      at = said.next - 1;
      continue;
    }
    const inside = at >= first && at < end;
    if (token.kind === "date") return text;
    if (token.kind === "number") {
      if (inside) return text;
      continue;
    }
    if (token.kind === "mark") {
      if (inside && !/^[,.()«»"]$/.test(token.mark)) return text;
      continue;
    }
    const { word } = token;
    const turns = [trend.doubtful, trend.negations, trend.never].some((words_) => words_.includes(word));
    const joins = inside && lexicon.unitSharers.includes(word) && isBeforeNumber(clause, at, numbers);
    if (joins) continue;
    if (turns || word === trend.than || lookUpWord(tokens, at, trend.ever) !== undefined) return text;
    const changes =
      lookUp(tokens, at, trend.comparatives) !== undefined || lookUp(tokens, at, trend.sizes) !== undefined;
    // «veksten i gjelden [økte]», «falt i fjor og [økte]»: more than one change is told.
    if (changes || moveAt(words, at) !== undefined) return text;
    if (!inside || at < trigger || trend.plain.includes(word) || token.capital) continue;
    const isAbout = [1, 2, 3].some((back) => trend.prepositions.includes(wordOf(tokens[at - back])));
    const isNoun = word.length >= 4 && !lexicon.doubtfulEndings.some((ending) => word.endsWith(ending));
    const afterRecord = spans.some((one) => one.role === "record" && at >= one.from);
    const afterCompared = spans.some((one) => one.role === "compared" && one.to <= at);
    const afterVerb = spans.some((one) => one.role === "move" && one.to <= at) && at - trigger <= 4;
    if (!(isNoun && (isAbout || afterRecord || afterCompared || (afterVerb && isSubject(word))))) return text;
  }
  return undefined;
}

/** «andelen av gjelden [økte]», «gjeld per innbygger [falt]»: not the amount the figure is. */
function shareIn(
  { words, from, end }: Clause,
  spans: readonly Span[],
  numbers: Extract<NumbersRead, { numbers: unknown }>,
): string | undefined {
  for (let at = from; at < end; at += 1) {
    const start = words.tokens[at]?.start ?? 0;
    const isTaken =
      spans.some((span) => at >= span.from && at < span.to) ||
      numbers.spans.some((one) => start >= one.from && start < one.to);
    if (!isTaken && words.trend.shares.includes(wordOf(words.tokens[at]))) return textOfToken(words, at);
  }
  return undefined;
}

/** «økte netto driftsresultatet», «falt gjelden»: nouns and their adjectives, not adverbs. */
function isSubject(word: string): boolean {
  return (
    /(?:et|en|a|ene|ane|er|ar|tto|tt|ing|ening|or)$/.test(word) && !/(?:vis|sis|ig|lig|leg|lege)$/.test(word)
  );
}

function isBeforeNumber(
  { words }: Clause,
  at: number,
  numbers: Extract<NumbersRead, { numbers: unknown }>,
): boolean {
  const next = words.tokens[at + 1];
  return next !== undefined && numbers.spans.some((one) => next.start >= one.from && next.start < one.to);
}
