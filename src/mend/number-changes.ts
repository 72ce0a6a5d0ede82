/**
 * Ways to write a number so that it may be true, the smallest change first: another hedge while the
 * round number is still the natural one, else another number, else both.
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import {
  absolute,
  compare,
  decimalStep,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  roundTo,
} from "../base/rational.ts";
import type { Reading, WrittenNumber } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import { type Change, capitalAs } from "./change.ts";
import { digitsLike, tenTo, wordFor } from "./number-text.ts";
import { hedgesTowards, inflectedScales, type Side } from "./words.ts";

interface Place {
  readonly reading: Reading;
  readonly written: WrittenNumber;
  readonly phrase: string;
  readonly language: Language;
  /** The number as it stands, and where it starts and ends in the phrase. */
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** Its value without sign, and the true one in the same scale with the sign the phrase gives it. */
  readonly said: Rational;
  readonly value: Rational;
}

/** Candidate changes of one reading, in order of preference; each a list of changes in the phrase. */
export function numberChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  const { written, value: stated } = reading;
  const books = magnitude(quantity);
  if (written === undefined || stated === undefined || books === undefined || books.n === 0n) return [];
  const from = reading.start + written.start;
  const to = reading.start + written.end;
  if (from < 0 || to > phrase.length) return [];
  const scale = tenTo(written.power);
  const place: Place = {
    reading,
    written,
    phrase,
    language,
    digits: phrase.slice(from, to),
    from,
    to,
    said: divide(absolute(stated), scale),
    value: divide(reading.signWord === undefined ? books : negate(books), scale),
  };
  const near = absolute(place.value);
  const natural = compare(roundTo(near, hedgeStep(place)), place.said) === 0 && sameSign(stated, books);
  const hedges = hedgeChanges(place, place.said);
  const numbers = targets(place).flatMap((target) => asChanges(place, target));
  const both = targets(place).flatMap((target) =>
    hedgeChanges(place, target.value).flatMap((hedge) =>
      asChanges(place, target).map((number) => [...hedge, ...number]),
    ),
  );
  const exact = both.filter((_, index) => index === 0 && isWritten(place));
  return natural ? [...hedges, ...exact, ...numbers, ...both] : [...exact, ...numbers, ...hedges, ...both];
}

const sameSign = (a: Rational, b: Rational): boolean => a.n < 0n === b.n < 0n;

/** Is the true value just what its rounding says, so that no hedge is needed? */
function isWritten(place: Place): boolean {
  const near = absolute(place.value);
  return compare(roundTo(near, hedgeStep(place)), near) === 0;
}

/** The step of the last digit that is not zero: what a hedge is about. */
function hedgeStep({ said, written }: Place): Rational {
  const digit = decimalStep(written.decimals);
  const last = divide(said, digit);
  if (written.decimals > 0 || last.n === 0n || last.d !== 1n) return digit;
  const zeros = /0*$/.exec(last.n.toString())?.[0].length ?? 0;
  return multiply(digit, tenTo(zeros));
}

interface Target {
  readonly value: Rational;
  readonly decimals: number;
}

/** Numbers near the true one, at the author's precision first. */
function targets(place: Place): readonly Target[] {
  const { reading, written, value } = place;
  const near = absolute(value);
  const stated = divide(reading.step ?? rational(1), tenTo(written.power));
  const digit = decimalStep(written.decimals);
  const hedged = reading.bound !== "stated" && reading.bound !== "exact";
  const steps = hedged ? [hedgeStep(place), stated, digit] : [stated, digit];
  const precise = steps.flatMap((step) => {
    const nearest = roundTo(near, step);
    const floor = compare(nearest, near) > 0 ? subtractStep(nearest, step) : nearest;
    const around = hedged ? [nearest, floor, addStep(floor, step)] : [nearest];
    return [...distantFrom(place, near, step), ...around].map((one) => ({
      value: one,
      decimals: written.decimals,
    }));
  });
  // A source may be coarser than the phrase; a small number may need a decimal to be more than nothing.
  const coarser = Array.from({ length: written.decimals }, (_, i) => written.decimals - 1 - i);
  const isWholeWord = written.asWord && written.power === 0 && reading.unit !== "times";
  const finer = isWholeWord ? [] : [1, 2, 3].map((more) => written.decimals + more);
  const others = [...coarser, ...finer].map((decimals) => ({
    value: roundTo(near, decimalStep(decimals)),
    decimals,
  }));
  return [...precise, ...others].filter((one) => one.value.n !== 0n);
}

/** «Godt over», «godt under»: the number nearest to the true one that it is still far enough from. */
function distantFrom({ reading, said }: Place, near: Rational, step: Rational): readonly Rational[] {
  const { bound, value, lower, upper, written } = reading;
  const end = lower ?? upper;
  if ((bound !== "well-above" && bound !== "well-below") || !end || !value || !written) return [];
  const limit = divide(absolute(end), tenTo(written.power));
  const isOver = bound === "well-above";
  // A share of the number, or for percentages so many points of it: both are tried.
  const edges = [divide(multiply(near, said), limit), addStep(near, subtractStep(said, limit))];
  return edges.flatMap((edge) => {
    const nearest = roundTo(edge, step);
    const order = compare(nearest, edge);
    if (isOver) return order > 0 ? subtractStep(nearest, step) : nearest;
    return order < 0 ? addStep(nearest, step) : nearest;
  });
}

const addStep = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
const subtractStep = (a: Rational, b: Rational): Rational => addStep(a, negate(b));

/** The number put in the place of the old one, with the sign and the scale's ending it needs. */
function asChanges(place: Place, { value, decimals }: Target): readonly (readonly Change[])[] {
  const { written, digits, from, to, language, reading, phrase } = place;
  const wasOne = isOne(place.said);
  // A noun would have to be inflected with the number, and nouns are the author's.
  if (reading.noun !== undefined && written.power === 0 && wasOne !== isOne(value)) return [];
  const word = written.asWord && decimals === 0 ? wordFor(value, language) : undefined;
  const text =
    word === undefined
      ? digitsLike(
          written.asWord ? "0" : digits,
          written.asWord ? 0 : written.decimals,
          value,
          decimals,
          language,
        )
      : capitalAs(digits, word);
  const sign = signChange(place);
  if (sign === undefined) return [];
  // «halvannen million» has the scale of one, and is more.
  const inflects = wasOne !== isOne(value) || (written.asWord && !wasOne);
  const scale = inflects ? scaleChange(phrase, to, isOne(value), language) : [];
  // The same number written in another way is no correction.
  if (sign.length === 0 && compare(value, place.said) === 0) return [];
  return [[{ from, to, text }, ...sign, ...scale].filter(isChanged(phrase))];
}

const isOne = (value: Rational): boolean => value.n === 1n && value.d === 1n;

const isChanged = (phrase: string) => (one: Change) => phrase.slice(one.from, one.to) !== one.text;

/** The minus in front comes or goes with the sign; undefined when it stands outside the phrase. */
function signChange({ phrase, from, value, language }: Place): readonly Change[] | undefined {
  const before = phrase.slice(0, from);
  const word = lexiconOf(language).minusWords.find((one) => before.toLowerCase().endsWith(`${one} `));
  const minus = word === undefined ? /(?<![\p{L}\p{N}])[-–−]\s*$/u.exec(before)?.[0].length : word.length + 1;
  const negative = value.n < 0n;
  if (negative === (minus !== undefined)) return [];
  if (minus !== undefined) return [{ from: from - minus, to: from, text: "" }];
  return [{ from, to: from, text: "\u2212" }];
}

/** «én million» → «to millioner», and back. */
function scaleChange(phrase: string, at: number, one: boolean, language: Language): readonly Change[] {
  const match = /^(\s+)(\p{L}+)/u.exec(phrase.slice(at));
  const [space = "", word = ""] = match?.slice(1) ?? [];
  const pair = inflectedScales[language].find((forms) => forms.includes(word));
  if (pair === undefined) return [];
  const from = at + space.length;
  return [{ from, to: from + word.length, text: one ? pair[0] : pair[1] }];
}

/** Other hedges for a number, or none when the number is just right. Only a hedge inside the phrase changes. */
function hedgeChanges(place: Place, number: Rational): readonly (readonly Change[])[] {
  const { reading, phrase, language, value, from } = place;
  const { hedge } = reading;
  const widens = !["stated", "exact", "range"].includes(reading.bound);
  if (hedge === undefined || !widens || reading.start < 0) return [];
  const at = phrase.indexOf(hedge, reading.start);
  if (at < 0 || at + hedge.length > from) return [];
  const order = compare(absolute(value), number);
  if (order === 0) {
    const next = /^\s*/.exec(phrase.slice(at + hedge.length))?.[0].length ?? 0;
    const end = at + hedge.length + next;
    const first = phrase.charAt(end);
    return [
      [
        { from: at, to: end, text: "" },
        ...(end < from ? [{ from: end, to: end + 1, text: capitalAs(hedge, first) }] : []),
      ],
    ];
  }
  const side: Side = order < 0 ? "below" : "above";
  return hedgesTowards[language][side].map((word) => [
    { from: at, to: at + hedge.length, text: capitalAs(hedge, word) },
  ]);
}
