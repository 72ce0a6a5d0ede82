/**
 * The smallest chart: the years as a line without axes, for a card.
 *
 * Layer: publish; pure.
 */
import { toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { type ChartPoint, coordinate, domain, drawing, percent } from "./plot.ts";

const height = 40;
const top = 7;
const bottom = 34;

export function sparkline(spec: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly years: readonly number[];
}): Html {
  const { points, years } = spec;
  const { low, high } = domain(points.map(({ value }) => value));
  const down = (point: ChartPoint): string =>
    coordinate(bottom - ((toNumber(point.value) - low) / (high - low)) * (bottom - top));
  const first = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? first) - first);
  const across = (index: number): string => percent(2 + (((years[index] ?? first) - first) / span) * 95);
  const segments = points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from === undefined
      ? []
      : [
          html`<line class="trace" x1="${across(i)}" y1="${down(from)}" x2="${across(i + 1)}" y2="${down(to)}"/>`,
        ];
  });
  const dots = points.map(
    (point, i) =>
      point.current && html`<circle class="dot current" cx="${across(i)}" cy="${down(point)}" r="4.5"/>`,
  );
  return drawing({ id: spec.id, title: spec.title, kind: "spark", height }, html`${segments}${dots}`);
}
