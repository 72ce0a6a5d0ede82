/**
 * What a phrase says over years, against the values that are known → an outcome, and the values it rests on. What
 * too few years or too coarse sources cannot decide is undocumented; a better guess is never made.
 *
 * Layer: claims; pure.
 */
import type { Quantity } from "../../base/quantity.ts";
import type { Rounding } from "../../base/rational.ts";
import { decidePlace } from "./decide-place.ts";
import { decideNumber } from "./decide-trend-number.ts";
import type { Known, YearAndVersion } from "./known.ts";
import { type Answer, lacks, testAt } from "./test-year.ts";
import type { Frame, Test, Trend } from "./trend.ts";
import type { TrendOutcome } from "./trend-outcome.ts";
import type { TrendReason } from "./trend-reason.ts";
import { type Valued, type Values, valuesOf } from "./values.ts";

/** Decides a trend of one figure; the worst of its parts is the outcome. Undefined where the figure has no magnitude. */
export function decideTrend(
  trend: Trend,
  quantity: Quantity,
  known: Known,
  rounding: Rounding,
): TrendOutcome | undefined {
  const values = valuesOf(quantity, known, rounding);
  if (values === undefined) return undefined;
  const frames: readonly Frame[] = trend.frames.length === 0 ? [{ kind: "now" }] : trend.frames;
  const outcomes: TrendOutcome[] = [
    ...trend.tests.flatMap((test) =>
      frames.map((frame) => decideFrame(frame, frames, test, trend.negated, values)),
    ),
    ...trend.records.map((place) => decidePlace(place, values)),
    ...trend.numbers.map((number) => decideNumber(number, trend, values, rounding)),
  ];
  const used = unique(outcomes.flatMap((one) => one.used));
  const worst = (["unread", "contradicted", "undocumented"] as const)
    .map((verdict) => outcomes.find((one) => one.verdict === verdict))
    .find((one) => one !== undefined);
  return { ...(worst ?? { verdict: "holds", why: { kind: "within" } }), used };
}

function unique(used: readonly Valued[]): readonly Valued[] {
  const all = new Map(used.map((one) => [`${one.year} ${one.version}`, one]));
  return [...all.values()].sort((a, b) => a.year - b.year || (a.version < b.version ? -1 : 1));
}

/** So many earlier years must be known before something can be the first ever. */
const leastYearsBefore = 3;

function decideFrame(
  frame: Frame,
  frames: readonly Frame[],
  test: Test,
  negated: boolean,
  values: Values,
): TrendOutcome {
  const year = values.known.year;
  const at = (one: number): Answer => {
    const answer = testAt(test, one, values);
    return negated && answer.verdict === "holds"
      ? { ...answer, verdict: "contradicted" }
      : negated && answer.verdict === "contradicted"
        ? { ...answer, verdict: "holds" }
        : answer;
  };
  const now = at(year);
  switch (frame.kind) {
    case "now":
      return now;
    case "first": {
      if (now.verdict !== "holds") return now;
      const years = firstYears(frame, values);
      return noneIn(years, at, [now], frame.years === undefined && frame.since === undefined);
    }
    case "streak":
      return decideStreak(frame, year, at);
    case "last": {
      const span = yearsBetween(frame.year + 1, year - 1);
      const isAgain = frames.some((one) => one.kind === "first" || one.kind === "streak");
      const then = at(frame.year);
      if (then.verdict !== "holds") return again(then, frame.year);
      const rest = isAgain ? span : [...span, year];
      return noneIn(rest, at, isAgain ? [now, then] : [then], false);
    }
  }
}

/** The years in which it must not have been so before. */
function firstYears(frame: Extract<Frame, { kind: "first" }>, values: Values): readonly number[] {
  const { year } = values.known;
  if (frame.years !== undefined) return yearsBetween(year - frame.years + 1, year - 1);
  if (frame.since !== undefined) return yearsBetween(frame.since + 1, year - 1);
  return values.yearsBefore();
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** None of the years may answer yes. `ever`: what is known stands for all there is, when it is enough. */
function noneIn(
  years: readonly number[],
  at: (year: number) => Answer,
  before: readonly Answer[],
  ever: boolean,
): TrendOutcome {
  const answers = [...years].reverse().map((year) => ({ year, answer: at(year) }));
  const used = [...before, ...answers.map(({ answer }) => answer)].flatMap((one) => one.used);
  const earlier = answers.find(({ answer }) => answer.verdict === "holds");
  if (earlier !== undefined)
    return { verdict: "contradicted", why: { kind: "earlier", year: earlier.year }, used };
  const decided = answers.filter(({ answer }) => answer.verdict === "contradicted");
  const open = answers.filter(({ answer }) => answer.verdict === "undocumented");
  if (ever && decided.length >= leastYearsBefore) return { verdict: "holds", why: { kind: "within" }, used };
  if (ever) return { verdict: "undocumented", why: { kind: "few", known: decided.length + 1 }, used };
  if (open.length > 0) return { ...lacking(open.map(({ answer }) => answer)), used };
  return { verdict: "holds", why: { kind: "within" }, used };
}

/** All that is missing, or why the first cannot be decided. */
function lacking(answers: readonly Answer[]): Answer {
  const missing: YearAndVersion[] = answers.flatMap(({ why }) => (why.kind === "missing" ? why.points : []));
  const [first] = answers;
  if (missing.length > 0) return lacks(missing, []);
  return first ?? lacks([], []);
}

function again(answer: Answer, year: number): TrendOutcome {
  return answer.verdict === "contradicted" ? { ...answer, why: { kind: "not-then", year } } : answer;
}

/** The last `years` years, and for «tredje år på rad» not the year before them. */
function decideStreak(
  frame: Extract<Frame, { kind: "streak" }>,
  year: number,
  at: (year: number) => Answer,
): TrendOutcome {
  const answers = [...yearsBetween(year - frame.years + 1, year)]
    .reverse()
    .map((one) => ({ year: one, answer: at(one) }));
  const used = answers.flatMap(({ answer }) => answer.used);
  const no = answers.find(({ answer }) => answer.verdict === "contradicted");
  if (no !== undefined) {
    const run = answers.slice(0, answers.indexOf(no));
    const why: TrendReason = run.every(({ answer }) => answer.verdict === "holds")
      ? { kind: "streak", length: year - no.year }
      : { kind: "not-then", year: no.year };
    return { verdict: "contradicted", why, used };
  }
  const open = answers.filter(({ answer }) => answer.verdict !== "holds");
  if (open.length > 0) return { ...lacking(open.map(({ answer }) => answer)), used };
  if (!frame.exact) return { verdict: "holds", why: { kind: "within" }, used };
  const before = at(year - frame.years);
  const all = [...used, ...before.used];
  if (before.verdict === "contradicted") return { verdict: "holds", why: { kind: "within" }, used: all };
  if (before.verdict === "undocumented") return { ...before, used: all };
  let length = frame.years + 1;
  for (let one = year - length; at(one).verdict === "holds"; one -= 1) length += 1;
  return { verdict: "contradicted", why: { kind: "streak", length }, used: all };
}
