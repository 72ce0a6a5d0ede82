/**
 * From many to few: each step a bar in the middle, as wide as its share of the first. A step whose number is not
 * known is a dashed line, never a bar somebody could measure.
 *
 * Layer: publish; pure.
 */
import { compare, type Rational, toNumber, zero } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { drawing, percent, shortened } from "./plot.ts";

const rowHeight = 72;
const barTop = 41;
const barHeight = 18;

export interface FunnelStep {
  readonly label: string;
  readonly text: string;
  readonly value: Rational | undefined;
}

export function funnelChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly FunnelStep[];
}): Html {
  const values = spec.steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const largest = toNumber(values.reduce((most, one) => (compare(one, most) > 0 ? one : most), zero)) || 1;
  const rows = spec.steps.map(({ label, text, value }, index) => {
    const y = index * rowHeight;
    const middle = y + barTop + barHeight / 2;
    const width = value === undefined ? 0 : Math.max((Math.max(0, toNumber(value)) / largest) * 100, 0.6);
    const mark =
      value === undefined
        ? html`<line class="level" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>`
        : html`<rect class="bar current" x="${percent(50 - width / 2)}" width="${percent(width)}" y="${y + barTop}" height="${barHeight}"/>`;
    return html`
      <text class="name" x="0" y="${y + 15}">${shortened(label, 42)}</text>
      <text class="under" x="0" y="${y + 33}">${text}</text>
      ${mark}
    `;
  });
  const height = spec.steps.length * rowHeight;
  return drawing({ id: spec.id, title: spec.title, kind: "funnel", height }, rows);
}
