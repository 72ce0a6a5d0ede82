/**
 * Published values beside computed ones: found by figure and point, and reconciled. A computed figure
 * that does not round to what has been published is a finding.
 *
 * Layer: figures; pure.
 */
import { type Finding, finding } from "../base/finding.ts";
import { formatQuantity } from "../base/format.ts";
import type { Text } from "../base/language.ts";
import type { Point } from "../base/period.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import { compare, type Rational, rational, roundTo, zero } from "../base/rational.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { FigureDefinition, FigureId } from "./definition.ts";
import { pointKey } from "./ledger-view.ts";
import type { FigureValue } from "./value.ts";

export interface PublishedIndex {
  at(id: FigureId, point: Point): readonly PublishedValue[];
  years(id: FigureId, point: Point): readonly number[];
  /** Years with a value of anybody's. */
  anyYears(id: FigureId): readonly number[];
}

export function publishedIndex(values: readonly PublishedValue[]): PublishedIndex {
  const byFigure = new Map<FigureId, PublishedValue[]>();
  for (const value of values) byFigure.set(value.figure, [...(byFigure.get(value.figure) ?? []), value]);
  return {
    at: (id, point) => (byFigure.get(id) ?? []).filter((value) => pointKey(value.point) === pointKey(point)),
    years: (id, { entity, version }) =>
      (byFigure.get(id) ?? [])
        .filter((value) => value.point.entity === entity && value.point.version === version)
        .map((value) => value.point.year),
    anyYears: (id) => (byFigure.get(id) ?? []).map((value) => value.point.year),
  };
}

/** In kroner for amounts; 0 when the value is stated exactly or is no number. */
export function stepOf(quantity: Quantity): Rational {
  if (quantity.kind === "amount") return rational(quantity.stepOre ?? 0n, 100n);
  return quantity.kind === "number" ? (quantity.step ?? zero) : zero;
}

/** The value stated with the smallest step; the first of equals. */
export function finestPublished(values: readonly PublishedValue[]): PublishedValue | undefined {
  return [...values].sort((a, b) => compare(stepOf(a.quantity), stepOf(b.quantity)))[0];
}

/** Does the computed value round to the published one? Undefined when they are of different kinds. */
function agrees(computed: Quantity, published: Quantity): boolean | undefined {
  const [ours, theirs] = [magnitude(computed), magnitude(published)];
  if (ours === undefined || theirs === undefined) {
    if (computed.kind === "date" && published.kind === "date") return computed.iso === published.iso;
    return undefined;
  }
  const step = stepOf(published);
  return compare(step.n === 0n ? ours : roundTo(ours, step), theirs) === 0;
}

function inEachLanguage(quantity: Quantity): Text {
  return {
    nb: formatQuantity(quantity, "nb"),
    nn: formatQuantity(quantity, "nn"),
    en: formatQuantity(quantity, "en"),
  };
}

/** Compares a computed value with everything published for the same point. */
export function reconcile(
  definition: FigureDefinition,
  point: Point,
  computed: Quantity,
  published: readonly PublishedValue[],
): { readonly reconciled: FigureValue["reconciled"]; readonly findings: readonly Finding[] } {
  if (computed.kind === "absent") return { reconciled: [], findings: [] };
  const reconciled = published.flatMap((one) => {
    const same = agrees(computed, one.quantity);
    return same === undefined ? [] : [{ published: one, agrees: same }];
  });
  const findings = reconciled
    .filter((one) => !one.agrees)
    .map(({ published: one }) =>
      finding("FAS4101", one.at, {
        figure: definition.id,
        year: point.year,
        computed: inEachLanguage(computed),
        published: inEachLanguage(one.quantity),
        title: one.title,
      }),
    );
  return { reconciled, findings };
}
