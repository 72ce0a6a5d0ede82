/**
 * Which page a figure's value has: the figure's own for the report's point, and one below it for a
 * value that a sentence takes from another year, version or entity.
 *
 * Layer: publish; pure.
 */
import type { Point } from "../base/period.ts";
import type { FigureValue } from "../figures/value.ts";

/** "netto-driftsresultat", or "netto-driftsresultat@2016-regnskap"; the key of CheckedReport.figures. */
export function figureKey(value: Pick<FigureValue, "definition" | "point">, main: Point): string {
  const { definition, point } = value;
  const parts = [
    ...(point.entity === main.entity ? [] : [point.entity]),
    ...(point.year === main.year && point.version === main.version ? [] : [`${point.year}-${point.version}`]),
  ];
  return parts.length === 0 ? definition.id : `${definition.id}@${parts.join("-")}`;
}
