/**
 * Reasons that are not the largest, or went the other way: «renter og lønn» → «renter og pensjon», «lavere renter» →
 * «høyere renter». No other words are put in than the names of the contributions.
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";
import { type BreakdownQuantity, magnitude } from "../base/quantity.ts";
import { absolute, compare, zero } from "../base/rational.ts";
import { type CausePhrase, type NamedCause, readCauses } from "../claims/cause-phrase.ts";
import type { ClaimInput, Decision } from "../claims/claim.ts";
import { causeWords } from "../claims/lexicon/causes.ts";
import { type Change, capitalAs, changesBetween } from "./change.ts";
import { oppositesOf } from "./opposites.ts";

/** Candidates in order: the other direction, one reason for another, then as many of the largest as are named. */
export function causeChanges(input: ClaimInput, { reason }: Decision): readonly (readonly Change[])[] {
  const breakdown = input.quantities.find((one) => one.kind === "breakdown");
  if (reason.kind !== "causes" || breakdown === undefined) return [];
  const read = readCauses(input, breakdown);
  if ("kind" in read) return [];
  const { why } = reason;
  if (why.kind === "direction") return directionChanges(read, why.cause, input);
  if (why.kind !== "opposite" && why.kind !== "left-out" && why.kind !== "not-main") return [];
  const pulling = largestFirst(breakdown);
  const largest = pulling.slice(0, read.causes.length);
  const wrong = read.causes.filter(({ cause }) => !largest.includes(cause));
  const missing = largest.filter((cause) => !read.causes.some((named) => named.cause === cause));
  const one = missing.slice(0, 1).flatMap((cause) => wrong.map((named) => [{ named, cause }]));
  const all = wrong.map((named, index) => ({ named, cause: missing[index] }));
  return [...one, all].flatMap((swaps) => swapped(swaps, read, breakdown, input));
}

/** One named reason, and the contribution that is to stand there; none when the reason goes. */
interface Swap {
  readonly named: NamedCause;
  readonly cause: number | undefined;
}

/** The contributions that pull as the total does, the largest first. */
function largestFirst({ total, contributions }: BreakdownQuantity): readonly number[] {
  const way = magnitude(total) ?? zero;
  const pulls = contributions.map(({ value }) => magnitude(value) ?? zero);
  return [...pulls.keys()]
    .filter((at) => (pulls[at]?.n ?? 0n) * way.n > 0n)
    .sort((a, b) => compare(absolute(pulls[b] ?? zero), absolute(pulls[a] ?? zero)));
}

function directionChanges(
  read: CausePhrase,
  cause: number,
  { phrase, language }: ClaimInput,
): readonly (readonly Change[])[] {
  const named = read.causes.find((one) => one.cause === cause);
  if (named === undefined) return [];
  return [...phrase.matchAll(/\p{L}+/gu)]
    .filter(({ index }) => index >= named.at.start && index < named.at.end)
    .flatMap((match) =>
      oppositesOf(match[0], language).map((other) => [
        { from: match.index, to: match.index + match[0].length, text: capitalAs(match[0], other) },
      ]),
    );
}

/** The phrase with the swaps made: with the words of direction before a name, and without them. */
function swapped(
  swaps: readonly Swap[],
  read: CausePhrase,
  breakdown: BreakdownQuantity,
  { phrase, language }: ClaimInput,
): readonly (readonly Change[])[] {
  const written = (keepWords: boolean): string => {
    const texts = read.causes.flatMap((named): readonly string[] => {
      const { at, nameAt } = named;
      const swap = swaps.find((one) => one.named === named);
      if (swap === undefined) return [phrase.slice(at.start, at.end)];
      const name = swap.cause === undefined ? undefined : breakdown.contributions[swap.cause]?.name[language];
      if (name === undefined) return [];
      const old = phrase.slice(nameAt.start, nameAt.end);
      if (keepWords)
        return [
          phrase.slice(at.start, nameAt.start) + inPlaceOf(old, name) + phrase.slice(nameAt.end, at.end),
        ];
      return [capitalAs(phrase.slice(at.start, at.end), inPlaceOf(old, name))];
    });
    const [first, last] = [read.causes[0], read.causes.at(-1)];
    if (first === undefined || last === undefined || texts.length === 0) return phrase;
    const gaps = read.causes.slice(1).map(({ at }, i) => phrase.slice(read.causes[i]?.at.end, at.start));
    const list =
      texts.length === read.causes.length
        ? texts.map((text, i) => (gaps[i - 1] ?? "") + text).join("")
        : listed(texts, language);
    return phrase.slice(0, first.at.start) + list + phrase.slice(last.at.end);
  };
  return [true, false].map((keepWords) => changesBetween(phrase, written(keepWords)));
}

/** Names begin with a small letter in running text, if the one before did. */
function inPlaceOf(old: string, name: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(name);
  const small = isWord && old.charAt(0) === old.charAt(0).toLowerCase();
  return small ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function listed(texts: readonly string[], language: Language): string {
  const [and = ""] = causeWords[language].and;
  const [last = "", ...before] = [...texts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} ${and} ${last}`;
}
