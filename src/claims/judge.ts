/**
 * A claim against the values of its figures → a verdict. Never a guess: what is not understood is
 * `unread`, what the data cannot decide is `undocumented`.
 *
 * Layer: claims; pure.
 */
import type { Quantity } from "../base/quantity.ts";
import { negate } from "../base/rational.ts";
import { judgeCauses } from "./causes.ts";
import type { ClaimInput, Decision, Reading, Reason, Verdict } from "./claim.ts";
import { compareFigures, decide, decideDate, decideRank, equal, type Outcome } from "./decide.ts";
import { mirrored } from "./interval.ts";
import { readClaim } from "./read-claim.ts";
import { signed } from "./signed.ts";
import { judgeTrend } from "./trends/judge-trend.ts";

/** A bound figure and its place in the binding, from 0. */
interface Part {
  readonly part: number;
  readonly quantity: Quantity;
}

/** Decides one claim. The reason's `part` says which bound figure it is about, from 0. */
export function judge(input: ClaimInput): Decision {
  const { readings, unknown } = readClaim(input);
  const decided = (verdict: Verdict, reason: Reason): Decision => ({ verdict, readings, reason });
  const absent = input.quantities.findIndex((quantity) => quantity.kind === "absent");
  if (absent >= 0) return decided("undocumented", { kind: "absent", part: absent });
  const part = input.quantities.findIndex((quantity) => quantity.kind === "breakdown");
  if (part >= 0) {
    const { verdict, why } = judgeCauses(input);
    return { verdict, readings: [], reason: { kind: "causes", part, why } };
  }
  return judgeTrend(input, () => judgeNumbers(input, readings, unknown));
}

/** What the numbers, dates, places and truths of the phrase say of their figures. */
function judgeNumbers(
  input: ClaimInput,
  readings: readonly Reading[],
  unknown: string | undefined,
): Decision {
  const decided = (verdict: Verdict, reason: Reason): Decision => ({ verdict, readings, reason });
  if (unknown !== undefined) return decided("unread", { kind: "unknown-words", words: unknown });
  const contrary = readings.find((one) => one.contrary !== undefined);
  if (contrary?.contrary !== undefined)
    return { ...decided("contradicted", { kind: "contrary", words: contrary.contrary }), decisive: contrary };
  const outcomes = match(readings, input);
  if (isReason(outcomes)) return decided("unread", outcomes);
  const worst = (["unread", "contradicted", "undocumented"] as const)
    .map((verdict) => outcomes.find((one) => one.verdict === verdict))
    .find((one) => one !== undefined);
  if (worst === undefined) return decided("holds", { kind: "within" });
  const { verdict, reason, reading } = worst;
  return { ...decided(verdict, reason), ...(reading === undefined ? {} : { decisive: reading }) };
}

function about(reading: Reading, outcome: Outcome): Outcome {
  return { ...outcome, reading };
}

/** Why readings and figures do not fit together, or what became of each. */
function isReason(matched: readonly Outcome[] | Reason): matched is Reason {
  return "kind" in matched;
}

/** Which reading answers which figure, decided; or why they do not fit together. */
function match(readings: readonly Reading[], input: ClaimInput): readonly Outcome[] | Reason {
  const parts = input.quantities.map((quantity, part): Part => ({ part, quantity }));
  const of = (...kinds: Quantity["kind"][]) => parts.filter(({ quantity }) => kinds.includes(quantity.kind));
  const numbers = matchNumbers(readings, of("amount", "number", "range", "series"), input);
  if (isReason(numbers)) return numbers;
  const dates = matchDates(
    readings.filter((one) => one.unit === "date"),
    of("date"),
  );
  if (isReason(dates)) return dates;
  const ranks = matchRanks(readings, of("rank"), of("truth").length > 0);
  if (isReason(ranks)) return ranks;
  // A truth has no number to answer: it is a condition for the whole phrase.
  const truths = of("truth").map(
    ({ quantity, part }): Outcome =>
      quantity.kind === "truth" && quantity.holds
        ? { verdict: "holds", reason: { kind: "within" } }
        : { verdict: "contradicted", reason: { kind: "false", part } },
  );
  return [...numbers, ...dates, ...ranks, ...truths];
}

const isNumber = (reading: Reading): boolean => !["date", "rank", "all"].includes(reading.unit);

function matchNumbers(
  readings: readonly Reading[],
  figures: readonly Part[],
  input: ClaimInput,
): readonly Outcome[] | Reason {
  const all = readings.filter(isNumber);
  const wanted = (list: readonly Reading[]) =>
    list.reduce((sum, one) => sum + (one.comparison === undefined ? 1 : 2), 0);
  const needed = all.filter((one) => one.optional !== true);
  const shares = asShares(all);
  const isShare = figures.length === shares.length && shares.length < all.length && areParts(figures);
  const numbers = isShare ? shares : wanted(all) === figures.length ? all : needed;
  const [first, second] = figures;
  const quantified = readings.some((one) => one.unit === "all");
  if (quantified && numbers.length === 1 && figures.length === 2 && first && second && numbers[0]) {
    return [about(numbers[0], decide(numbers[0], first, input.rounding)), equal(first, second)];
  }
  if (wanted(numbers) !== figures.length) {
    if (numbers.some((one) => one.comparison !== undefined)) return { kind: "comparison-alone" };
    if (numbers.length === 0) return { kind: "no-number" };
    return { kind: "count-mismatch", numbers: numbers.length, figures: figures.length };
  }
  const outcomes: Outcome[] = [];
  let at = 0;
  for (const reading of numbers) {
    const [figure, compared] = [figures[at], figures[at + 1]];
    if (figure === undefined) break;
    const said = signed(reading, figure.quantity, input.known?.[figure.part]?.sense);
    outcomes.push(
      "unsure" in said
        ? about(reading, {
            verdict: "unread",
            reason: { kind: "sign", part: figure.part, words: said.unsure },
          })
        : decided(asChange(said, figure.quantity), figure, input),
    );
    at += 1;
    if (reading.comparison !== undefined && compared !== undefined) {
      outcomes.push(about(reading, compareFigures(reading.comparison, figure, compared)));
      at += 1;
    }
  }
  return outcomes;
}

function decided(reading: Reading, figure: Part, input: ClaimInput): Outcome {
  return about(reading, decide(reading, figure, input.rounding));
}

/** «tre av fire» against a percentage: the two numbers are one share. */
function asShares(readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading, index) => {
    if (reading.asShare !== undefined) return [{ ...reading.asShare, start: reading.start }];
    return readings[index - 1]?.asShare === undefined ? [reading] : [];
  });
}

function areParts(figures: readonly Part[]): boolean {
  return figures.some(({ quantity }) => quantity.kind === "number" && quantity.unit === "percent");
}

/** «gikk ned med 12 mill.» says −12 of a figure that is a change. */
function asChange(reading: Reading, quantity: Quantity): Reading {
  const isChange = (quantity.kind === "amount" || quantity.kind === "number") && quantity.isChange === true;
  const { value, relation, signWord } = reading;
  if (!isChange || relation !== "nedgang" || value === undefined || value.n < 0n || signWord !== undefined)
    return reading;
  const { lower: _lower, upper: _upper, ...rest } = reading;
  return { ...rest, value: negate(value), ...mirrored(reading), signWord: relation };
}

/** More dates than figures: bare years are context beside a fuller date. Otherwise dates answer in order. */
function matchDates(dates: readonly Reading[], figures: readonly Part[]): readonly Outcome[] | Reason {
  // «12 møter i første halvår 2017» is not what a figure of the whole year counts.
  const partOf = dates.find((one) => one.partOf !== undefined);
  if (figures.length === 0 && partOf !== undefined) return { kind: "unknown-words", words: partOf.text };
  if (figures.length === 0) return [];
  const full = dates.filter((one) => one.months !== undefined || !/^\d{4}$/.test(one.date ?? ""));
  const chosen = dates.length > figures.length ? full : dates;
  if (dates.length === 0) return { kind: "no-number" };
  if (chosen.length !== figures.length)
    return { kind: "count-mismatch", numbers: dates.length, figures: figures.length };
  return figures.flatMap((figure, index) => {
    const reading = chosen[index];
    return reading === undefined ? [] : [about(reading, decideDate(reading, figure))];
  });
}

/** A place that no rank answers is a claim nobody checks, unless a truth stands for the whole phrase. */
function matchRanks(
  readings: readonly Reading[],
  figures: readonly Part[],
  truth: boolean,
): readonly Outcome[] | Reason {
  const ranks = readings.filter((one) => one.unit === "rank");
  if (figures.length === 0 && (ranks.length === 0 || truth)) return [];
  if (ranks.length === 0) return { kind: "no-number" };
  if (ranks.length !== figures.length)
    return { kind: "count-mismatch", numbers: ranks.length, figures: figures.length };
  return figures.flatMap((figure, index) => {
    const reading = ranks[index];
    return reading === undefined ? [] : [about(reading, decideRank(reading, figure))];
  });
}
