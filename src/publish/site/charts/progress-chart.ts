/**
 * Results against targets: a bar from zero, and a line across it where it was to reach.
 *
 * Layer: publish; pure.
 */
import { type Rational, toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { drawing, percent, shortened } from "./plot.ts";

const rowHeight = 56;
const barTop = 26;
const barHeight = 16;

export interface ProgressRow {
  readonly label: string;
  readonly text: string;
  readonly value: Rational;
  readonly target: Rational;
}

/** Each row has its own scale: the target or the result, whichever is farther. Below zero nothing is drawn. */
export function progressChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ProgressRow[];
}): Html {
  const rows = spec.rows.map(({ label, text, value, target }, index) => {
    const y = index * rowHeight;
    const [is, wanted] = [Math.max(0, toNumber(value)), Math.max(0, toNumber(target))];
    const across = (one: number): number => (one / (Math.max(is, wanted) || 1)) * 99.4;
    const at = percent(across(wanted));
    return html`
      <text class="name" x="0" y="${y + 15}">${shortened(label, 28)}</text>
      <text class="amount" x="100%" y="${y + 15}">${text}</text>
      <rect class="track" x="0" width="100%" y="${y + barTop}" height="${barHeight}"/>
      <rect class="bar current" x="0" width="${percent(across(is))}" y="${y + barTop}" height="${barHeight}"/>
      <line class="goal-edge" x1="${at}" x2="${at}" y1="${y + barTop - 5}" y2="${y + barTop + barHeight + 5}"/>
      <line class="goal" x1="${at}" x2="${at}" y1="${y + barTop - 5}" y2="${y + barTop + barHeight + 5}"/>
    `;
  });
  const height = spec.rows.length * rowHeight;
  return drawing({ id: spec.id, title: spec.title, kind: "progress", height }, rows);
}
