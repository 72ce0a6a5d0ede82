/**
 * A figure beside others': what the publisher states for KOSTRA groups, the country and other municipalities
 * in the same year. A municipality that had other numbers then is carried over: its one number's value, the sum
 * of several when the figure may be summed, else no value and the reason.
 *
 * Layer: figures; pure.
 */
import { ore, sumOre } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import { numbersIn } from "../kostra/municipalities.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { FigureId } from "./definition.ts";
import { absence } from "./reasons.ts";

export interface ComparedValue {
  /** The publisher's code: EKG12, EAKUO, 4601. */
  readonly entity: string;
  readonly name: string;
  /** Absent, with the reason, where the area had no value of its own that year. */
  readonly quantity: Quantity;
  readonly title: string;
  readonly url: string;
  /** The municipality numbers it was carried over from; empty when it stands under its own. */
  readonly carriedFrom: readonly string[];
}

/** Everyone but the point's own entity whom the publisher names, in the order of the source. */
export function comparedWith(
  published: readonly PublishedValue[],
  figure: FigureId,
  point: Point,
): readonly ComparedValue[] {
  const named = published.filter(
    (one) =>
      one.figure === figure &&
      one.entityName !== undefined &&
      one.point.version === point.version &&
      one.point.entity !== point.entity,
  );
  const latest = new Map<string, PublishedValue>();
  for (const one of named) {
    const before = latest.get(one.point.entity);
    if (before === undefined || before.point.year < one.point.year) latest.set(one.point.entity, one);
  }
  const inYear = new Map(
    named.filter((one) => one.point.year === point.year).map((one) => [one.point.entity, one]),
  );
  const rows = [...latest].flatMap(([entity, last]): readonly ComparedValue[] => {
    const row = { entity, name: last.entityName ?? entity, title: last.title, url: last.url };
    const own = inYear.get(entity);
    if (own !== undefined) return [{ ...row, quantity: own.quantity, carriedFrom: [] }];
    // A number that is gone by the year says nothing of it; one that came later is carried back.
    if (last.point.year < point.year || !/^\d{4}$/.test(entity)) return [];
    const { numbers, whole } = numbersIn(entity, last.point.year, point.year);
    const quantity = whole
      ? carried(
          numbers.map((number) => inYear.get(number)),
          point,
        )
      : notWhole();
    return [{ ...row, quantity, carriedFrom: numbers }];
  });
  const shownOtherwise = new Set(
    rows.flatMap((row) => (row.quantity.kind === "absent" ? [] : row.carriedFrom)),
  );
  return rows.filter((row) => !shownOtherwise.has(row.entity));
}

const notWhole = (): Quantity => ({ kind: "absent", reason: absence.areaNotWhole() });

function carried(values: readonly (PublishedValue | undefined)[], point: Point): Quantity {
  const known = values.flatMap((one) => (one === undefined ? [] : [one.quantity]));
  const [first] = known;
  if (first === undefined || known.length < values.length)
    return { kind: "absent", reason: absence.noPublished(point) };
  if (known.length === 1) return first;
  const amounts = known.flatMap((one) => (one.kind === "amount" ? [one] : []));
  if (amounts.length < known.length) return { kind: "absent", reason: absence.notSummed() };
  // A sum is no finer than its parts: each may be off by half its step.
  const step = sumOre(amounts.map((one) => one.stepOre ?? ore(0n)));
  const total = sumOre(amounts.map((one) => one.ore));
  return { kind: "amount", ore: total, ...(step === 0n ? {} : { stepOre: step }) };
}
