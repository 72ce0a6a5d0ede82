/**
 * One number with its hedge, currency, scale, unit and noun: «nesten 80 folkevalgte», «om lag kr 170 mill.».
 *
 * Layer: claims; pure.
 */
import { negate } from "../../base/rational.ts";
import type { Comparison, Reading } from "../claim.ts";
import { intervalOf, mirrored } from "../interval.ts";
import type { HedgeKind } from "../lexicon/index.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import {
  type Magnitude,
  readMagnitude,
  readNoun,
  readUnit,
  writtenNumber,
  writtenPlace,
} from "./magnitude.ts";
import { rangeRule } from "./range-rule.ts";
import { type Rule, type RuleMatch, type Scan, textOf, unread } from "./rule.ts";

interface HedgeMatch {
  readonly kind?: HedgeKind;
  readonly words?: string;
  readonly next: number;
  /** Two hedges that each move the interval: «nesten over». */
  readonly double: boolean;
}

function readHedges(scan: Scan, at: number): HedgeMatch {
  let next = at;
  let kind: HedgeKind | undefined;
  let double = false;
  for (let match = lookUp(scan.tokens, next, scan.lexicon.hedges); match !== undefined; ) {
    double ||= kind !== undefined && kind !== "emphasis" && match.value !== "emphasis";
    if (kind === undefined || kind === "emphasis") kind = match.value;
    next = match.next;
    match = lookUp(scan.tokens, next, scan.lexicon.hedges);
  }
  return { ...(kind === undefined ? {} : { kind, words: textOf(scan, at, next).text }), next, double };
}

export const amountRule: Rule = (scan, at) => {
  const hedge = readHedges(scan, at);
  const kronerBefore = scan.lexicon.currencyBefore.includes(wordOf(scan.tokens[hedge.next]));
  const magnitude = readMagnitude(scan, kronerBefore ? hedge.next + 1 : hedge.next);
  if (magnitude === undefined) return undefined;
  if (hedge.double) return unread(scan, at, magnitude.next);
  if (hedge.next > at) {
    const range = rangeRule(scan, hedge.next);
    if (range !== undefined) return hedge.kind === "emphasis" ? range : unread(scan, at, range.next);
  }
  return readingFrom(scan, { at, hedge, magnitude, kronerBefore });
};

/** «vesentlig mer enn de 66 millionene»: 66 million is another figure, and this one lies on a side of it. */
export const comparisonRule: Rule = (scan, at) => {
  const comparator = lookUp(scan.tokens, at, scan.lexicon.comparators);
  if (comparator === undefined) return undefined;
  const determiner = lookUpWord(scan.tokens, comparator.next, scan.lexicon.determiners);
  if (determiner === undefined) return undefined;
  const kronerBefore = scan.lexicon.currencyBefore.includes(wordOf(scan.tokens[determiner.next]));
  const magnitude = readMagnitude(scan, kronerBefore ? determiner.next + 1 : determiner.next);
  if (magnitude === undefined) return undefined;
  const hedge: HedgeMatch = { next: determiner.next, double: false };
  return readingFrom(scan, { at, hedge, magnitude, kronerBefore, comparison: comparator.value });
};

interface Parts {
  readonly at: number;
  readonly hedge: HedgeMatch;
  readonly magnitude: Magnitude;
  readonly kronerBefore: boolean;
  readonly comparison?: Comparison;
}

function readingFrom(scan: Scan, parts: Parts): RuleMatch {
  const { at, magnitude } = parts;
  const unit = readUnit(scan, magnitude.next, magnitude, parts.kronerBefore);
  // «more than the 66 million budgeted»: what follows a compared scale is a clause, not a noun.
  const clause = magnitude.scaleIsDefinite || (parts.comparison !== undefined && unit.open);
  const counted = unit.unit === "count" && !clause;
  const noun = counted ? readNoun(scan, unit.next) : { next: unit.next };
  const orMore =
    lookUpWord(scan.tokens, unit.next, scan.lexicon.orMore) ??
    lookUpWord(scan.tokens, noun.next, scan.lexicon.orMore);
  const after = scan.tokens[orMore?.next ?? unit.next];
  if (scan.lexicon.changersAfter.includes(wordOf(after)))
    return unread(scan, at, (orMore?.next ?? unit.next) + 1);
  if (orMore !== undefined && parts.hedge.kind !== undefined && parts.hedge.kind !== "emphasis")
    return unread(scan, at, orMore.next);
  const kind = orMore === undefined ? parts.hedge.kind : "at-least";
  const number = writtenNumber(magnitude, unit.unit);
  const interval = intervalOf(number, kind, scan.rounding);
  const signWord = negativeWordBefore(scan, at);
  const negative = magnitude.negative || (signWord !== undefined && unit.unit !== "count");
  const next = orMore?.next ?? unit.next;
  const place = textOf(scan, at, Math.max(next, noun.noun === undefined ? next : noun.next));
  const reading: Reading = {
    ...place,
    unit: unit.unit,
    bound: kind === undefined || kind === "emphasis" ? (number.exact ? "exact" : "stated") : kind,
    value: negative ? negate(number.value) : number.value,
    ...(negative ? mirrored(interval) : interval),
    step: number.step,
    ...(parts.hedge.words === undefined ? {} : { hedge: parts.hedge.words }),
    ...(noun.noun === undefined ? {} : { noun: noun.noun }),
    ...(unit.open ? { unitOpen: true } : {}),
    ...(signWord !== undefined && negative && !magnitude.negative ? { signWord } : {}),
    ...(parts.comparison === undefined ? {} : { comparison: parts.comparison }),
    written: writtenPlace(scan, magnitude, place.start),
  };
  return { readings: [reading], next, guarded: true };
}

function negativeWordBefore(scan: Scan, at: number): string | undefined {
  const before = scan.tokens.slice(0, at).map(wordOf);
  return scan.lexicon.negativeWords.find((word) => before.includes(word));
}
