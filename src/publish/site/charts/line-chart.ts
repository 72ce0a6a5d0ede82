/**
 * A figure over the years. The baseline is zero, so that a rise looks as large as it is.
 *
 * Layer: publish; pure.
 */
import { toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { type ChartPoint, coordinate, domain, drawing, type Level, percent } from "./plot.ts";

const height = 220;
const top = 32;
const bottom = 188;
const left = 6;
const right = 94;
/** More points than this, and only the ends, the extremes and the report's own year are labelled. */
const fullyLabelled = 7;

/** Points in the order of their years; `years` gives their place along the axis. */
export function lineChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly years: readonly number[];
  readonly level: Level | undefined;
  /** One of several: only the first and the last year stand on the axis. */
  readonly isSmall?: boolean;
}): Html {
  const { points, years, level } = spec;
  const { low, high } = domain([
    ...points.map(({ value }) => value),
    ...(level === undefined ? [] : [level.value]),
  ]);
  const down = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const first = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? first) - first);
  const across = (index: number): number =>
    left + (((years[index] ?? first) - first) / span) * (right - left);
  const heights = points.map(({ value }) => down(toNumber(value)));
  const labelled = labelledPoints(points, heights);
  const dated = datedPoints(
    points.map((point, i) => ({ at: across(i), current: point.current })),
    spec,
  );

  const zero = html`<line class="axis" x1="0" x2="100%" y1="${coordinate(down(0))}" y2="${coordinate(down(0))}"/>`;
  const segments = points.slice(1).map((_, i) => {
    const [y1, y2] = [coordinate(heights[i] ?? 0), coordinate(heights[i + 1] ?? 0)];
    return html`<line class="trace" x1="${percent(across(i))}" y1="${y1}" x2="${percent(across(i + 1))}" y2="${y2}"/>`;
  });
  const dots = points.map((point, i) => {
    const kind = `dot${point.published ? " open" : ""}${point.current ? " current" : ""}`;
    return html`<circle class="${kind}" cx="${percent(across(i))}" cy="${coordinate(heights[i] ?? 0)}" r="${point.current ? 6 : 4}"/>`;
  });
  const labels = points.map((point, i) => {
    const x = percent(across(i));
    const kind = point.current ? "number current" : "number";
    const y = labelHeight(heights, i);
    const number =
      labelled.has(i) && html`<text class="${kind}" x="${x}" y="${coordinate(y)}">${point.text}</text>`;
    const year =
      dated.has(i) &&
      html`
        <text class="${point.current ? "tick current" : "tick"}" x="${x}" y="${height - 8}">
          ${point.label}
        </text>
      `;
    return html`${number}${year}`;
  });
  const line = level !== undefined && levelLine(level, down(toNumber(level.value)), heights);
  return drawing(
    { id: spec.id, title: spec.title, kind: "line", height },
    html`${zero}${line}${segments}${dots}${labels}`,
  );
}

/** The dashed line, with its words at the end where the trace is farther away. */
function levelLine(level: Level, y: number, heights: readonly number[]): Html {
  const distance = (height: number | undefined): number => Math.abs((height ?? 0) - y);
  const atStart = distance(heights[0]) > distance(heights.at(-1));
  return html`
    <line class="level" x1="0" x2="100%" y1="${coordinate(y)}" y2="${coordinate(y)}"/>
    <text class="level-text${atStart && " start"}" x="${atStart ? "0" : "100%"}" y="${coordinate(y - 6)}">
      ${level.text}
    </text>
  `;
}

/** A year takes about this much of the narrowest drawing (280 px of a 320 px screen), in percent. */
const yearWidth = 14;

/**
 * Which points have their year on the axis: the first, the last and the report's own, then each from the left
 * that has room. Missing years put the others close together.
 */
function datedPoints(
  points: readonly { readonly at: number; readonly current: boolean }[],
  { isSmall }: { readonly isSmall?: boolean },
): ReadonlySet<number> {
  const chosen = new Set([0, points.length - 1]);
  if (isSmall === true) return chosen;
  const hasRoom = (i: number): boolean =>
    [...chosen].every((other) => Math.abs((points[other]?.at ?? 0) - (points[i]?.at ?? 0)) >= yearWidth);
  const order = [...points.keys()].sort(
    (a, b) => Number(points[b]?.current) - Number(points[a]?.current) || a - b,
  );
  for (const i of order) if (hasRoom(i)) chosen.add(i);
  return chosen;
}

function labelledPoints(points: readonly ChartPoint[], heights: readonly number[]): ReadonlySet<number> {
  if (points.length <= fullyLabelled) return new Set(points.keys());
  const highest = heights.indexOf(Math.min(...heights));
  const lowest = heights.indexOf(Math.max(...heights));
  const current = points.findIndex((point) => point.current);
  return new Set([0, points.length - 1, highest, lowest, current].filter((index) => index >= 0));
}

/** Above the dot, or below it where both neighbours lie higher and there is room. */
function labelHeight(heights: readonly number[], index: number): number {
  const here = heights[index] ?? 0;
  const neighbours = [heights[index - 1], heights[index + 1]].filter((one) => one !== undefined);
  const isValley = neighbours.length > 0 && neighbours.every((one) => one < here - 1);
  return isValley && here < bottom - 30 ? here + 24 : here - 13;
}
