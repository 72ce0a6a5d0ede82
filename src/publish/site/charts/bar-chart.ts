/**
 * Several values side by side: the name and the number above a bar that starts at zero.
 *
 * Layer: publish; pure.
 */
import { toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { type ChartPoint, coordinate, domain, drawing, type Level, percent, shortened } from "./plot.ts";

const rowHeight = 50;
const barHeight = 16;

export function barChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly level: Level | undefined;
}): Html {
  const { points, level } = spec;
  const { low, high } = domain([
    ...points.map(({ value }) => value),
    ...(level === undefined ? [] : [level.value]),
  ]);
  const across = (value: number): number => ((value - low) / (high - low)) * 100;
  const height = points.length * rowHeight + (level === undefined ? 4 : 26);
  const zero = percent(across(0));
  const bars = points.map((point, index) => {
    const y = index * rowHeight;
    const [from, to] = [
      across(Math.min(0, toNumber(point.value))),
      across(Math.max(0, toNumber(point.value))),
    ];
    const kind = `bar${point.current ? " current" : ""}${point.published ? " open" : ""}`;
    return html`
      <text class="name" x="0" y="${y + 17}">${shortened(point.label)}</text>
      <text class="amount" x="100%" y="${y + 17}">${point.text}</text>
      <rect class="track" x="0" width="100%" y="${y + 25}" height="${barHeight}"/>
      <rect class="${kind}" x="${percent(from)}" width="${percent(Math.max(to - from, 0.2))}" y="${y + 25}" height="${barHeight}"/>
      ${low < 0 && html`<line class="axis" x1="${zero}" x2="${zero}" y1="${y + 22}" y2="${y + 28 + barHeight}"/>`}
    `;
  });
  const levelAt = level === undefined ? "0" : percent(across(toNumber(level.value)));
  const line =
    level !== undefined &&
    html`
      <line class="level" x1="${levelAt}" x2="${levelAt}" y1="22" y2="${points.length * rowHeight}"/>
      <text class="level-text" x="100%" y="${height - 6}">${level.text}</text>
    `;
  return drawing({ id: spec.id, title: spec.title, kind: "bars", height }, html`${bars}${line}`);
}

/** One bar in a table cell, from the middle: to the right for positive, to the left for negative. */
export function deviationBar(share: number, isGood: boolean): Html {
  const width = Math.min(50, Math.abs(share) * 50);
  const x = share < 0 ? 50 - width : 50;
  return html`
    <svg class="cell-bar" data-good="${isGood ? "yes" : "no"}" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect class="bar" x="${percent(x)}" width="${percent(width)}" y="1" height="10"/>
      <line class="axis" x1="50%" x2="50%" y1="0" y2="${coordinate(12)}"/>
    </svg>
  `;
}
