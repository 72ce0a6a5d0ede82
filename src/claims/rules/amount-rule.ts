/**
 * One number with its hedge, currency, scale, unit and noun: «nesten 80 folkevalgte», «om lag kr 170 mill.».
 *
 * Layer: claims; pure.
 */
import { negate } from "../../base/rational.ts";
import type { Comparison, Reading } from "../claim.ts";
import type { OwnWidth } from "../hedge-width.ts";
import { intervalOf, mirrored } from "../interval.ts";
import type { HedgeKind } from "../lexicon/index.ts";
import { lookUp, lookUpWord, wordOf, wordsOf } from "../tokens.ts";
import {
  isMinus,
  type Magnitude,
  readMagnitude,
  readNoun,
  readUnit,
  writtenNumber,
  writtenPlace,
} from "./magnitude.ts";
import { readRange } from "./range-rule.ts";
import { oncePerToken, type Rule, type RuleMatch, type Scan, textOf, unread } from "./rule.ts";
import { negativeWordAfter, negativeWordBefore } from "./sign.ts";

export interface HedgeMatch {
  readonly kind?: HedgeKind;
  readonly words?: string;
  readonly own?: OwnWidth;
  readonly next: number;
  /** Two hedges that each move the interval: «nesten over». */
  readonly double: boolean;
}

/** The hedges from token `at`; none is a match of no words. */
export const readHedges = oncePerToken(hedgesAt);

/** «bare om lag»: nobody stacks more, and a row of them says nothing. */
const mostHedges = 4;

function hedgesAt(scan: Scan, at: number): HedgeMatch {
  if (lookUp(scan.tokens, at, scan.lexicon.hedges) === undefined) return { next: at, double: false };
  let next = at;
  let kind: HedgeKind | undefined;
  let own: OwnWidth | undefined;
  let double = false;
  for (let match = lookUp(scan.tokens, next, scan.lexicon.hedges), count = 0; match && count < mostHedges; ) {
    count += 1;
    double ||= kind !== undefined && kind !== "emphasis" && match.value !== "emphasis";
    if (kind === undefined || kind === "emphasis") {
      kind = match.value;
      own = ownWidthAt(scan, next, match.next);
    }
    next = match.next;
    match = lookUp(scan.tokens, next, scan.lexicon.hedges);
  }
  return {
    ...(kind === undefined ? {} : { kind, words: textOf(scan, at, next).text }),
    ...(own === undefined ? {} : { own }),
    next,
    double,
  };
}

/** The municipality's own width of the hedge that tokens `from` up to `to` are. */
function ownWidthAt({ tokens, widths }: Scan, from: number, to: number): OwnWidth | undefined {
  return widths.size === 0 ? undefined : widths.get(wordsOf(tokens, from, to));
}

/** «kr», «MNOK», «mill. kr» in front of the number, and the scale they bring. */
interface Currency {
  readonly next: number;
  readonly power: number;
}

function currencyAt(scan: Scan, at: number): Currency | undefined {
  const { tokens, lexicon } = scan;
  if (lexicon.currencyBefore.includes(wordOf(tokens[at]))) return { next: at + 1, power: 0 };
  const scale = lookUp(tokens, at, lexicon.scales);
  if (scale === undefined || tokens[at - 1]?.kind === "number") return undefined;
  const named = lexicon.currencyBefore.includes(wordOf(tokens[scale.next]));
  const next = scale.value.kroner === true ? scale.next : named ? scale.next + 1 : undefined;
  return next !== undefined && isNumberAfter(scan, next) ? { next, power: scale.value.power } : undefined;
}

/** «MNOK 5,2», «MNOK −5,2», «MNOK ca. 5,2». */
function isNumberAfter(scan: Scan, at: number): boolean {
  const hedged = readHedges(scan, at).next;
  return scan.tokens[isMinus(scan, hedged) ? hedged + 1 : hedged]?.kind === "number";
}

/** A number as it stands, before it is known what it counts. */
export interface AmountParts {
  readonly at: number;
  readonly hedge: HedgeMatch;
  readonly magnitude: Magnitude;
  readonly kronerBefore: boolean;
}

/** Hedge, currency and number from token `at`: «om lag kr 170 mill.», «kr ca. 45 000», «MNOK 5,2». */
export const readParts = oncePerToken(partsAt);

function partsAt(scan: Scan, at: number): AmountParts | undefined {
  const first = readHedges(scan, at);
  // «minus kr 8,9», «-kr 8,9»: the sign stands before the currency.
  const minus = isMinus(scan, first.next) && currencyAt(scan, first.next + 1) !== undefined;
  const currency = currencyAt(scan, minus ? first.next + 1 : first.next);
  const second = currency === undefined ? undefined : readHedges(scan, currency.next);
  const hedge = second?.kind === undefined ? first : second;
  const number = second?.next ?? first.next;
  const found = readMagnitude(scan, number);
  if (found === undefined) return undefined;
  const power = currency?.power ?? 0;
  const signed = minus ? { ...found, negative: !found.negative } : found;
  const magnitude = power === 0 ? signed : { ...signed, power: found.power + power, scaled: true };
  const double = first.double || (second?.kind !== undefined && first.kind !== undefined);
  return { at, hedge: { ...hedge, next: number, double }, magnitude, kronerBefore: currency !== undefined };
}

export const amountRule: Rule = oncePerToken((scan, at) => {
  const parts = readParts(scan, at);
  if (parts === undefined) return undefined;
  const { hedge, magnitude } = parts;
  if (hedge.double) return unread(scan, at, magnitude.next);
  if (hedge.next > at && hedge.kind !== undefined) {
    const own = hedge.own?.width;
    const range = isChangeToLevel(scan, at, magnitude.next) ? undefined : readRange(scan, hedge.next, own);
    if (range !== undefined) return hedgedRange(scan, at, hedge, range);
  }
  return amountFrom(scan, parts);
});

/** «økte med om lag 35 mill. kroner til 1,2 mrd. kroner»: by how much, and to what, is no range. */
function isChangeToLevel({ tokens, lexicon }: Scan, at: number, next: number): boolean {
  if (wordOf(tokens[at - 1]) !== lexicon.relations.by[0]) return false;
  return [next, next + 1].some((index) => wordOf(tokens[index]) === lexicon.rangeWord);
}

/** «om lag 5–10» reaches as far below five and above ten as «om lag» does; other hedges say nothing of a range. */
function hedgedRange(scan: Scan, at: number, hedge: HedgeMatch, range: RuleMatch): RuleMatch {
  if (hedge.kind === "emphasis") return range;
  const [reading] = range.readings;
  const ends = reading?.widened;
  if (hedge.kind !== "approx" || reading === undefined || ends === undefined)
    return unread(scan, at, range.next);
  const place = {
    text: scan.text.slice(scan.tokens[at]?.start, reading.start + reading.text.length),
    start: scan.tokens[at]?.start ?? 0,
  };
  const widened: Reading = {
    ...reading,
    ...place,
    ...ends,
    ...(hedge.words === undefined ? {} : { hedge: hedge.words }),
    ...(hedge.own === undefined ? {} : { ownWidth: hedge.own }),
  };
  return { ...range, readings: [widened] };
}

/** «vesentlig mer enn de 66 millionene»: 66 million is another figure, and this one lies on a side of it. */
export const comparisonRule: Rule = (scan, at) => {
  const comparator = lookUp(scan.tokens, at, scan.lexicon.comparators);
  if (comparator === undefined) return undefined;
  const determiner = lookUpWord(scan.tokens, comparator.next, scan.lexicon.determiners);
  const parts = determiner === undefined ? undefined : readParts(scan, determiner.next);
  if (parts === undefined || parts.hedge.kind !== undefined) return undefined;
  const own = comparator.value.well ? ownWidthAt(scan, at, comparator.next) : undefined;
  const comparison = own === undefined ? comparator.value : { ...comparator.value, ownWidth: own };
  return amountFrom(scan, { ...parts, at }, { comparison });
};

/** What is known of a number from elsewhere: the one it is compared with, or the unit of its neighbour. */
interface Beside {
  readonly comparison?: Comparison;
  /** «48,3» of «fra 48,3 til 41,6 prosent» has the unit, scale and noun of the other. */
  readonly unitOf?: Reading;
}

export function amountFrom(scan: Scan, parts: AmountParts, beside: Beside = {}): RuleMatch {
  const { at, hedge } = parts;
  const { unitOf, comparison } = beside;
  const sharedPower = unitOf === undefined || parts.magnitude.scaled ? 0 : (unitOf.written?.power ?? 0);
  const magnitude =
    sharedPower === 0
      ? parts.magnitude
      : { ...parts.magnitude, power: parts.magnitude.power + sharedPower, scaled: true };
  const own = readUnit(scan, magnitude.next, magnitude, parts.kronerBefore);
  const unit =
    unitOf === undefined ? own : { ...own, unit: unitOf.unit, open: unitOf.unitOpen === true && own.open };
  // «more than the 66 million budgeted»: what follows a compared scale is a clause, not a noun.
  const clause = magnitude.scaleIsDefinite || (comparison !== undefined && unit.open) || unitOf !== undefined;
  const counted = unit.unit === "count" && !clause;
  const noun = counted ? readNoun(scan, unit.next, unit.open) : { next: unit.next };
  const orMore =
    lookUpWord(scan.tokens, unit.next, scan.lexicon.orMore) ??
    lookUpWord(scan.tokens, noun.next, scan.lexicon.orMore);
  const after = scan.tokens[orMore?.next ?? unit.next];
  if (scan.lexicon.changersAfter.includes(wordOf(after)))
    return unread(scan, at, (orMore?.next ?? unit.next) + 1);
  if (orMore !== undefined && hedge.kind !== undefined && hedge.kind !== "emphasis")
    return unread(scan, at, orMore.next);
  const kind = orMore === undefined ? hedge.kind : "at-least";
  const number = writtenNumber(magnitude, unit.unit);
  const reach = kind === hedge.kind ? hedge.own : undefined;
  const interval = intervalOf(number, kind, scan.rounding, reach?.width);
  const isMeasure = unit.unit !== "count" || unit.open;
  const signWord = isMeasure
    ? (negativeWordBefore(scan, at) ?? negativeWordAfter(scan, unit.next))
    : undefined;
  const negative = magnitude.negative || signWord !== undefined;
  const next = orMore?.next ?? unit.next;
  const place = textOf(scan, at, Math.max(next, noun.noun === undefined ? next : noun.next));
  const counts = noun.noun ?? unitOf?.noun;
  const reading: Reading = {
    ...place,
    unit: unit.unit,
    bound: kind === undefined || kind === "emphasis" ? (number.exact ? "exact" : "stated") : kind,
    value: negative ? negate(number.value) : number.value,
    ...(negative ? mirrored(interval) : interval),
    step: number.step,
    ...(hedge.words === undefined ? {} : { hedge: hedge.words }),
    ...(reach === undefined ? {} : { ownWidth: reach }),
    ...(counts === undefined ? {} : { noun: counts }),
    ...(unit.open ? { unitOpen: true } : {}),
    ...(signWord !== undefined && !magnitude.negative ? { signWord } : {}),
    ...(comparison === undefined ? {} : { comparison }),
    written: writtenPlace(scan, magnitude, place.start),
  };
  return { readings: [reading], next, guarded: true };
}
