/**
 * A published value across a change of municipality number: the area under the numbers it had that year. Amounts and counts
 * are summed, each step with it; a ratio of several is never guessed. What has a formula is computed from carried parts instead.
 *
 * Layer: figures; pure.
 */
import { ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import { add, multiply, rational, zero } from "../base/rational.ts";
import { seriesAcross } from "../kostra/municipalities.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { FigureDefinition } from "./definition.ts";
import { finestPublished, stepOf } from "./published.ts";
import { absence } from "./reasons.ts";
import type { FigureValue, Lineage } from "./value.ts";

/** The report's own municipality: the number it has, and in which year. Values under a number are of the entity named by it. */
export interface Area {
  readonly entity: string;
  readonly number: string;
  readonly year: number;
}

export interface CarriedValue {
  readonly quantity: Quantity;
  readonly lineage: Lineage;
  readonly synthetic: false;
}

/** Undefined when the area had the same number, or nothing is published under those it had. */
export function carriedValue(
  definition: FigureDefinition,
  point: Point,
  area: Area,
  publishedAt: (point: Point) => readonly PublishedValue[],
): CarriedValue | undefined {
  if (point.entity !== area.entity) return undefined;
  const publishedFor = (number: string): PublishedValue | undefined =>
    finestPublished(publishedAt({ ...point, entity: number }));
  const additive = definition.unit === "NOK" || definition.unit === "count";
  const [found] = seriesAcross(area.number, area.year, [point.year], additive, (number) => {
    const value = publishedFor(number);
    return value === undefined ? undefined : magnitude(value.quantity);
  });
  if (found === undefined || found.numbers.join() === area.number) return undefined;
  const values = found.numbers.flatMap((number) => publishedFor(number) ?? []);
  const [first] = values;
  if (first === undefined || found.value === "missing") return undefined;
  if (typeof found.value === "string") {
    const reason = found.value === "not-whole" ? absence.areaNotWhole() : absence.notSummed();
    return { quantity: { kind: "absent", reason }, lineage: { kind: "none", reason }, synthetic: false };
  }
  if (values.length === 1)
    return { quantity: first.quantity, lineage: { kind: "published", published: first }, synthetic: false };
  const components = values.map((published) => ({
    role: "plus" as const,
    value: valueFrom(definition, published),
  }));
  return {
    quantity: summed(values, found.value),
    lineage: { kind: "components", operation: "sum", symbol: "Σ", components },
    synthetic: false,
  };
}

function valueFrom(definition: FigureDefinition, published: PublishedValue): FigureValue {
  const { point, quantity } = published;
  const lineage: Lineage = { kind: "published", published };
  return { definition, point, quantity, lineage, reconciled: [], synthetic: false };
}

/** A sum is no finer than its parts: each may be off by half its step. */
function summed(values: readonly PublishedValue[], sum: ReturnType<typeof rational>): Quantity {
  const [first] = values;
  const step = values.map(({ quantity }) => stepOf(quantity)).reduce(add, zero);
  if (first?.quantity.kind !== "number") {
    const inOre = (one: ReturnType<typeof rational>): bigint => {
      const exact = multiply(one, rational(100n));
      return exact.n / exact.d;
    };
    return { kind: "amount", ore: ore(inOre(sum)), ...(step.n === 0n ? {} : { stepOre: ore(inOre(step)) }) };
  }
  const { unit } = first.quantity;
  return { kind: "number", value: sum, unit, ...(step.n === 0n ? {} : { step }) };
}
