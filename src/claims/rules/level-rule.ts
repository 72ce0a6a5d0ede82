/**
 * Numbers that share a unit: the levels before and after a change («fra 48,3 til 41,6 prosent») and lists
 * («12,5 og 14,2 mill. kroner»).
 *
 * Layer: claims; pure.
 */
import { absolute, compare, multiply, type Rational, rational } from "../../base/rational.ts";
import type { Reading } from "../claim.ts";
import { nounUnit } from "../lexicon/nouns.ts";
import { wordOf } from "../tokens.ts";
import { type AmountParts, amountFrom, amountRule, readParts } from "./amount-rule.ts";
import { yearAt } from "./calendar.ts";
import { readUnit } from "./magnitude.ts";
import { type Rule, type RuleMatch, type Scan, unread } from "./rule.ts";

export const levelRule: Rule = (scan, at) => change(scan, at) ?? list(scan, at);

/** «fra A til B» of a change: falling, said with a word of change, or with a year between. */
function change(scan: Scan, at: number): RuleMatch | undefined {
  const opener = scan.lexicon.ranges[1];
  if (opener === undefined || wordOf(scan.tokens[at]) !== opener.open) return undefined;
  const first = readParts(scan, at + 1);
  if (first === undefined || first.hedge.double || yearAt(scan, at + 1) !== undefined) return undefined;
  if (first.magnitude.ordinal) return undefined;
  const after = readUnit(scan, first.magnitude.next, first.magnitude, first.kronerBefore).next;
  const dated = yearAfter(scan, after);
  if (wordOf(scan.tokens[dated]) !== opener.between) return undefined;
  const second = amountRule(scan, dated + 1);
  const pair = pairOf(scan, first, second);
  if (pair === undefined) return undefined;
  const [from, to] = pair;
  const falling = from.value !== undefined && to.value !== undefined && compare(from.value, to.value) > 0;
  const said = changeBefore(scan, at);
  const moved = scan.lexicon.relations.moves.includes(wordOf(scan.tokens[at - 1]));
  if (!falling && !moved && dated === after && said === undefined) return undefined;
  // «økte fra 48 til 41»: the word and the numbers do not agree. Where it may be about something else, they stay unread.
  const isContrary = said !== undefined && (said === "nedgang") !== falling;
  const word = isContrary ? nearChange(scan, at, said) : undefined;
  if (isContrary && word === undefined) return unread(scan, at, second?.next ?? at);
  const contrary = word === undefined ? {} : { contrary: word };
  const readings: Reading[] = [
    { ...from, level: "before", ...contrary },
    { ...to, level: "after", ...contrary },
  ];
  return { readings, next: second?.next ?? at, guarded: false };
}

/** «i 2014», «(2014)» between a level and the next. */
function yearAfter(scan: Scan, at: number): number {
  const joined = scan.lexicon.yearJoiners.includes(wordOf(scan.tokens[at]));
  if (joined && yearAt(scan, at + 1) !== undefined) return at + 2;
  const inBrackets = wordOf(scan.tokens[at]) === "(" && wordOf(scan.tokens[at + 2]) === ")";
  return inBrackets && yearAt(scan, at + 1) !== undefined ? at + 3 : at;
}

/** How many words back a word of change is looked for. */
const reach = 30;

/** What the nearest word of change before token `at` says, in its clause. */
function changeBefore(scan: Scan, at: number): "økning" | "nedgang" | undefined {
  const { changes } = scan.lexicon.relations;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const word = wordOf(scan.tokens[index]);
    if (/^[;:.]$/.test(word)) return undefined;
    if (Object.hasOwn(changes, word)) return changes[word];
  }
  return undefined;
}

/** The word of change right before token `at`, with at most two words of its clause between. */
function nearChange({ tokens, lexicon }: Scan, at: number, said: "økning" | "nedgang"): string | undefined {
  for (let index = at - 1; index >= at - 3 && tokens[index]?.kind === "word"; index -= 1) {
    const word = wordOf(tokens[index]);
    const isSaid = Object.hasOwn(lexicon.relations.changes, word) && lexicon.relations.changes[word] === said;
    if (isSaid) return word;
  }
  return undefined;
}

/** No list of numbers that share a unit is longer; a row of numbers is. */
const longestList = 8;

/** «A og B enhet», «A, B og C enhet», when A has no unit of its own. */
function list(scan: Scan, at: number, left = longestList): RuleMatch | undefined {
  if (left === 0) return undefined;
  const first = readParts(scan, at);
  if (first === undefined || first.hedge.double || first.magnitude.scaled || first.magnitude.ordinal)
    return undefined;
  const { next } = first.magnitude;
  if (!scan.lexicon.unitSharers.includes(wordOf(scan.tokens[next]))) return undefined;
  if (yearAt(scan, first.magnitude.number) !== undefined) return undefined;
  const further = list(scan, next + 1, left - 1);
  const rest = further ?? amountRule(scan, next + 1);
  const pair = pairOf(scan, first, rest);
  if (pair === undefined || rest === undefined) return undefined;
  const [, last] = pair;
  const isUnit = last.unit !== "count" || last.unitOpen === true || isCounted(last.noun);
  if (!isUnit) return undefined;
  // «3, 3 mill. kroner» may be 3,3 million with a space too many: a list ends with «og».
  const isComma = wordOf(scan.tokens[next]) === "," && further === undefined;
  if (isComma) return unread(scan, at, rest.next);
  return { readings: [pair[0], ...rest.readings], next: rest.next, guarded: true };
}

/** «7,7 og 7,1 besøk»: a noun that is known to be one counts both. */
function isCounted(noun: string | undefined): boolean {
  return noun !== undefined && nounUnit(noun.toLowerCase().split(" ").at(-1) ?? "") !== undefined;
}

/** The first number in the unit of the next, and the next. */
function pairOf(
  scan: Scan,
  first: AmountParts,
  second: RuleMatch | undefined,
): readonly [Reading, Reading] | undefined {
  const other = second?.readings[0];
  if (second === undefined || other === undefined || second.unknown !== undefined) return undefined;
  const reading = besideOf(scan, first, other);
  return reading === undefined || reading.unit !== other.unit ? undefined : [reading, other];
}

/** Two numbers set side by side are no further apart than this, or the scale of one is not that of the other. */
const furthestApart = rational(50);

/**
 * A number in the unit of the one it is set beside: «48,3» of «fra 48,3 til 41,6 prosent». It shares the scale too,
 * unless that would make it far larger («fra 950 000 til 1,2 mill. kroner»). Undefined when neither is likely.
 */
export function besideOf(scan: Scan, parts: AmountParts, other: Reading): Reading | undefined {
  const { magnitude, kronerBefore } = parts;
  const unit = readUnit(scan, magnitude.next, magnitude, kronerBefore);
  const bare = unit.next === magnitude.next && !kronerBefore && !magnitude.scaled;
  if (!bare) return amountFrom(scan, parts).readings[0];
  const { written, ...unscaled } = other;
  return [other, unscaled]
    .map((unitOf) => amountFrom(scan, parts, { unitOf }).readings[0])
    .find(
      (reading) =>
        reading?.value !== undefined && other.value !== undefined && near(reading.value, other.value),
    );
}

function near(a: Rational, b: Rational): boolean {
  const [x, y] = [absolute(a), absolute(b)];
  return compare(x, multiply(y, furthestApart)) <= 0 && compare(y, multiply(x, furthestApart)) <= 0;
}
