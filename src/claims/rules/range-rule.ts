/**
 * From one number to another: «5–10 lærere», «mellom 4 og 6 prosent», «4.- til 10.-trinn».
 *
 * Layer: claims; pure.
 */
import { compare, decimalStep, multiply, type Rational, rational } from "../../base/rational.ts";
import type { Reading, ReadingUnit } from "../claim.ts";
import type { HedgeWidth } from "../hedge-width.ts";
import { intervalOf } from "../interval.ts";
import { lookUpWord, wordOf } from "../tokens.ts";
import { type Magnitude, readMagnitude, readNoun, readUnit, writtenNumber } from "./magnitude.ts";
import { isDash, type Rule, type RuleMatch, type Scan, textOf, unread } from "./rule.ts";

export const rangeRule: Rule = (scan, at) => readRange(scan, at);

/** The range from token `at`; `own` is how far an «om lag» before it reaches, where that is the municipality's own. */
export function readRange(scan: Scan, at: number, own?: HedgeWidth): RuleMatch | undefined {
  return worded(scan, at, own) ?? dashed(scan, at, own);
}

/** «mellom A og B», «fra A til B». */
function worded(scan: Scan, at: number, own: HedgeWidth | undefined): RuleMatch | undefined {
  const range = scan.lexicon.ranges.find((one) => one.open === wordOf(scan.tokens[at]));
  if (range === undefined) return undefined;
  const match = between(scan, at, at + 1, own, (index) =>
    wordOf(scan.tokens[index]) === range.between ? index + 1 : undefined,
  );
  if (match === undefined || range.between !== scan.lexicon.rangeWord) return match;
  return { ...match, readings: match.readings.map((reading) => ({ ...reading, fromTo: true })) };
}

/** «A–B», «A til B», and with ordinals «A.- til B.-trinn». */
function dashed(scan: Scan, at: number, own: HedgeWidth | undefined): RuleMatch | undefined {
  return between(scan, at, at, own, (index) => {
    const dash = isDash(scan.tokens[index]) ? index + 1 : index;
    const word = wordOf(scan.tokens[dash]) === scan.lexicon.rangeWord ? dash + 1 : dash;
    return word > index ? word : undefined;
  });
}

/** `middle` answers the token after what stands between the two numbers. */
function between(
  scan: Scan,
  at: number,
  start: number,
  own: HedgeWidth | undefined,
  middle: (index: number) => number | undefined,
): RuleMatch | undefined {
  const kronerBefore = scan.lexicon.currencyBefore.includes(wordOf(scan.tokens[start]));
  const first = readMagnitude(scan, kronerBefore ? start + 1 : start);
  if (first === undefined) return undefined;
  const firstUnit = readUnit(scan, first.next, first, kronerBefore);
  const secondAt = middle(firstUnit.next);
  if (secondAt === undefined) return undefined;
  const second = readMagnitude(scan, afterCurrency(scan, secondAt));
  if (second === undefined || second.negative || isYearPair(scan, first.number, second.number))
    return undefined;
  const unit = readUnit(scan, second.next, second, kronerBefore || afterCurrency(scan, secondAt) > secondAt);
  const sameUnit = firstUnit.next === first.next || firstUnit.unit === unit.unit;
  // «økte med 3 prosentpoeng til 45 prosent»: by how much, and to what.
  const toLevel = wordOf(scan.tokens[secondAt - 1]) === scan.lexicon.rangeWord && start === at;
  if (toLevel && scan.lexicon.relations.by[0] === wordOf(scan.tokens[at - 1]))
    return firstUnit.next > first.next || unit.unit === "count" ? undefined : unread(scan, at, unit.next);
  if (toLevel && !sameUnit) return undefined;
  // «5–6 mill.» shares the scale; «500 000 og 1 million» does not.
  const shared = !first.scaled && compare(first.mantissa, second.mantissa) < 0;
  const lower = multiply(first.mantissa, decimalStep(shared ? -second.power : -first.power));
  const upper = multiply(second.mantissa, decimalStep(-second.power));
  // A falling pair («fra 2,9 til 2,5») tells of a change, not of a range.
  const falling = compare(lower, upper) >= 0;
  if (!sameUnit || first.negative || falling || isTooWide(lower, upper)) return unread(scan, at, unit.next);
  if (scan.lexicon.changersAfter.includes(wordOf(scan.tokens[unit.next])))
    return unread(scan, at, unit.next + 1);
  const hyphen = isDash(scan.tokens[unit.next]) ? unit.next + 1 : unit.next;
  const noun = unit.unit === "count" ? readNoun(scan, hyphen) : { next: unit.next };
  const next = noun.noun === undefined ? unit.next : noun.next;
  const more = lookUpWord(scan.tokens, unit.next, scan.lexicon.orMore);
  if (more !== undefined) return unread(scan, at, more.next);
  const reading: Reading = {
    ...textOf(scan, at, next),
    unit: unit.unit,
    bound: "range",
    lower,
    upper,
    lowerIncluded: true,
    upperIncluded: true,
    ...(noun.noun === undefined ? {} : { noun: noun.noun }),
    ...(unit.open ? { unitOpen: true } : {}),
    ...widened(
      scan,
      shared ? { ...first, power: second.power, scaled: second.scaled } : first,
      second,
      unit.unit,
      own,
    ),
  };
  return { readings: [reading], next: unit.next, guarded: true };
}

/** As far below the first and above the second as «om lag» reaches of each, by the finer of their steps. */
function widened(
  scan: Scan,
  first: Magnitude,
  second: Magnitude,
  unit: ReadingUnit,
  own: HedgeWidth | undefined,
): Pick<Reading, "widened"> {
  const [low, high] = [writtenNumber(first, unit), writtenNumber(second, unit)];
  // «om lag 5–10» is told to the nearest one, although ten alone could be told to the nearest ten.
  const hedgeStep = compare(low.hedgeStep, high.hedgeStep) < 0 ? low.hedgeStep : high.hedgeStep;
  const { lower } = intervalOf({ ...low, hedgeStep }, "approx", scan.rounding, own);
  const { upper } = intervalOf({ ...high, hedgeStep }, "approx", scan.rounding, own);
  return lower === undefined || upper === undefined ? {} : { widened: { lower, upper } };
}

/** «10–12 000 kroner» means ten thousand to twelve, and says ten: such a pair is not read. */
function isTooWide(lower: Rational, upper: Rational): boolean {
  return compare(multiply(lower, rational(100)), upper) < 0 && lower.n !== 0n;
}

function afterCurrency(scan: Scan, at: number): number {
  return scan.lexicon.currencyBefore.includes(wordOf(scan.tokens[at])) ? at + 1 : at;
}

/** «2015–2018» is a span of years, read by the date rule. */
function isYearPair(scan: Scan, first: number, second: number): boolean {
  return [first, second].every((index) => {
    const token = scan.tokens[index];
    return token?.kind === "number" && !token.grouped && /^(19|20)\d\d$/.test(token.digits);
  });
}
