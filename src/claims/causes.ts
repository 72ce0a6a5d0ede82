/**
 * A claim that A, B and C were the reasons for a deviation. It holds when each of them pulls the same way as
 * the total, went the way the phrase says, and no larger one is left out; the rule in words, with its
 * exceptions, is in docs/readings.md.
 *
 * Layer: claims; pure.
 */
import { type BreakdownQuantity, magnitude, type Quantity } from "../base/quantity.ts";
import { absolute, add, compare, multiply, type Rational, rational, zero } from "../base/rational.ts";
import { type CausePhrase, type CauseText, type NamedCause, readCauses } from "./cause-phrase.ts";
import type { CauseReason } from "./cause-reason.ts";
import type { Verdict } from "./claim.ts";

/** With «blant annet», the named are among so many of the largest, at least; or twice as many as they are. */
const amongTheLargest = 3;

export interface CauseDecision {
  readonly verdict: Verdict;
  readonly why: CauseReason;
}

interface Pull {
  readonly value: Rational;
  /** Half the step of a source that states it coarsely; 0 when it is exact. */
  readonly spread: Rational;
}

function pullOf(quantity: BreakdownQuantity["total"]): Pull {
  const step = quantity.kind === "amount" ? rational(quantity.stepOre ?? 0n, 100n) : (quantity.step ?? zero);
  return { value: magnitude(quantity) ?? zero, spread: multiply(step, rational(1n, 2n)) };
}

/** −1, 0 or 1; undefined when the source is too coarse to tell. */
function signOf({ value, spread }: Pull): -1 | 0 | 1 | undefined {
  const size = absolute(value);
  if (spread.n === 0n) return value.n === 0n ? 0 : value.n > 0n ? 1 : -1;
  if (compare(size, spread) <= 0) return undefined;
  return value.n > 0n ? 1 : -1;
}

/** Is the first surely larger, surely not, or can it not be told? */
function isLarger(a: Pull, b: Pull): boolean | undefined {
  const order = compare(absolute(a.value), absolute(b.value));
  const apart = compare(
    absolute(add(absolute(a.value), multiply(absolute(b.value), rational(-1)))),
    add(a.spread, b.spread),
  );
  if (a.spread.n === 0n && b.spread.n === 0n) return order > 0;
  return apart > 0 ? order > 0 : undefined;
}

/** Decides the claim. `quantities` are all that the phrase is bound to: the breakdown must be alone. */
export function judgeCauses(input: CauseText & { readonly quantities: readonly Quantity[] }): CauseDecision {
  const [breakdown, ...others] = input.quantities;
  if (breakdown?.kind !== "breakdown" || others.length > 0)
    return { verdict: "unread", why: { kind: "alone" } };
  const read = readCauses(input, breakdown);
  if ("kind" in read) return { verdict: "unread", why: read };
  return decide(read, breakdown);
}

function decide(read: CausePhrase, breakdown: BreakdownQuantity): CauseDecision {
  const unread = unreadDirection(read, breakdown);
  if (unread !== undefined) return { verdict: "unread", why: unread };
  const way = signOf(pullOf(breakdown.total));
  if (way === undefined) return { verdict: "undocumented", why: { kind: "coarse" } };
  if (way === 0) return { verdict: "contradicted", why: { kind: "nothing" } };
  const pulls = breakdown.contributions.map(({ value }) => pullOf(value));
  const signs = pulls.map(signOf);
  for (const { cause, words, said } of read.causes) {
    const sign = signs[cause];
    if (sign === undefined) continue;
    if (sign !== way) return { verdict: "contradicted", why: { kind: "opposite", cause, words } };
    const expected = said === undefined ? sign : expectedSign(said.kind, cause, breakdown);
    if (expected !== sign) return { verdict: "contradicted", why: { kind: "direction", cause, words } };
  }
  const coarse = read.causes.find(({ cause }) => signs[cause] === undefined);
  if (coarse !== undefined) return { verdict: "undocumented", why: { kind: "coarse", cause: coarse.cause } };
  return decideSize(read, breakdown, pulls, way);
}

/** Which way a contribution must pull for the word to be true; undefined when nobody has said what is good. */
function expectedSign(
  said: NonNullable<NamedCause["said"]>["kind"],
  cause: number,
  { contributions, goodWhen }: BreakdownQuantity,
): 1 | -1 | undefined {
  const factor = contributions[cause]?.factor ?? 1;
  if (said === "up") return factor;
  if (said === "down") return factor === 1 ? -1 : 1;
  if (goodWhen === "neutral") return undefined;
  return (said === "good") === (goodWhen === "up") ? 1 : -1;
}

/** Words that do not fit what they are said of, and a direction that may not be meant for all. */
function unreadDirection({ causes }: CausePhrase, breakdown: BreakdownQuantity): CauseReason | undefined {
  for (const { cause, words, said, nature } of causes) {
    const contribution = breakdown.contributions[cause];
    if (contribution === undefined) continue;
    const good = breakdown.goodWhen === "neutral" ? undefined : breakdown.goodWhen === "up" ? 1 : -1;
    const is = good === undefined ? undefined : contribution.factor === good ? "income" : "expense";
    if (nature !== undefined && nature !== is) return { kind: "unclear", words };
    if (said === undefined) continue;
    const expected = expectedSign(said.kind, cause, breakdown);
    if (expected === undefined) return { kind: "unclear", words };
    const sign = signOf(pullOf(contribution.value));
    if (said.carried && sign !== undefined && sign !== expected) return { kind: "unclear", words };
  }
  return undefined;
}

/** All named pull the right way: are they among the largest that do? */
function decideSize(
  { causes, others, mainly }: CausePhrase,
  { remainder }: BreakdownQuantity,
  pulls: readonly Pull[],
  way: 1 | -1,
): CauseDecision {
  const named = causes.map(({ cause }) => cause);
  const size = (index: number): Rational => absolute(pulls[index]?.value ?? zero);
  const smallest = named.reduce((least, one) => (compare(size(one), size(least)) < 0 ? one : least));
  const least = pulls[smallest] ?? { value: zero, spread: zero };
  const rest = [...pulls.keys()].filter(
    (one) => !named.includes(one) && (pulls[one]?.value.n ?? 0n) * BigInt(way) > 0n,
  );
  const unsure = rest.filter((one) => isLarger(pulls[one] ?? least, least) === undefined);
  const larger = rest.filter((one) => isLarger(pulls[one] ?? least, least) === true);
  const most = others ? Math.max(amongTheLargest, 2 * named.length) - named.length : 0;
  const [largest] = [...larger].sort((a, b) => compare(size(b), size(a)));
  if (largest !== undefined && larger.length > most)
    return { verdict: "contradicted", why: { kind: "left-out", cause: smallest, other: largest } };
  if (larger.length + unsure.length > most)
    return { verdict: "undocumented", why: { kind: "coarse", cause: smallest } };
  const left = pullOf(remainder);
  if (isLarger(left, least) !== false && (left.value.n !== 0n || left.spread.n !== 0n))
    return { verdict: "undocumented", why: { kind: "remainder", cause: smallest } };
  if (mainly) {
    const sum = (indexes: readonly number[]) => indexes.map(size).reduce(add, zero);
    if (compare(multiply(sum(named), rational(2)), sum([...named, ...rest])) < 0)
      return { verdict: "contradicted", why: { kind: "not-main", causes: named } };
  }
  return { verdict: "holds", why: { kind: "within" } };
}
