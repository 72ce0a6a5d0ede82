/**
 * A breakdown as the steps of a waterfall: from nothing, each contribution up or down from where the one before
 * left off, to the total.
 *
 * Layer: figures; pure.
 */
import {
  type BreakdownQuantity,
  type Contribution,
  type Measure,
  magnitude,
  sumOfMeasures,
} from "../base/quantity.ts";
import { absolute, compare } from "../base/rational.ts";

export interface WaterfallStep {
  readonly kind: "contribution" | "remainder" | "total";
  readonly contribution?: Contribution;
  readonly value: Measure;
  /** Where the sum stands after the step; of the total, itself. */
  readonly after: Measure;
}

/**
 * Those that pull the total's way first, then those that pull against it, the largest of each first; then what
 * is unexplained, unless it is nothing; then the total. Contributions of 0 are steps too: nothing is hidden.
 */
export function waterfallSteps(breakdown: BreakdownQuantity): readonly WaterfallStep[] {
  const { total, contributions, remainder } = breakdown;
  const isDown = signOf(total) < 0;
  const ordered = [...contributions].sort(
    (a, b) =>
      Number(pullsAlong(b.value, isDown)) - Number(pullsAlong(a.value, isDown)) ||
      compare(sizeOf(b.value), sizeOf(a.value)),
  );
  const made: readonly Omit<WaterfallStep, "after">[] = [
    ...ordered.map((contribution) => ({
      kind: "contribution" as const,
      contribution,
      value: contribution.value,
    })),
    ...(signOf(remainder) === 0 ? [] : [{ kind: "remainder" as const, value: remainder }]),
  ];
  const steps = made.map((step, index) => ({
    ...step,
    after: sumOfMeasures(made.slice(0, index + 1).map(({ value }) => value)) ?? total,
  }));
  return [...steps, { kind: "total", value: total, after: total }];
}

function sizeOf(value: Measure) {
  return absolute(magnitude(value) ?? { n: 0n, d: 1n });
}

function signOf(value: Measure): number {
  const { n } = magnitude(value) ?? { n: 0n };
  return n > 0n ? 1 : n < 0n ? -1 : 0;
}

/** Nothing pulls no way, and comes last of all that pull along. */
function pullsAlong(value: Measure, isDown: boolean): boolean {
  return isDown ? signOf(value) < 0 : signOf(value) > 0;
}
