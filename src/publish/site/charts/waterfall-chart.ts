/**
 * A deviation from nothing to its total: each bar begins where the one above it ended. Up is filled and down is
 * open, so that the two are told apart without colour.
 *
 * Layer: publish; pure.
 */
import { type Rational, subtract, toNumber, zero } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { domain, drawing, percent, shortened } from "./plot.ts";

const rowHeight = 46;
const barHeight = 15;
const barTop = 24;

export interface WaterfallBar {
  readonly label: string;
  /** Signed, as it is written beside the bar. */
  readonly text: string;
  readonly value: Rational;
  /** Where the sum stands after it. */
  readonly after: Rational;
  /** A total stands on zero. */
  readonly kind: "step" | "rest" | "total";
}

export function waterfallChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly WaterfallBar[];
}): Html {
  const { bars } = spec;
  const spans = bars.map(({ value, after, kind }) => ({
    from: kind === "total" ? zero : subtract(after, value),
    to: after,
  }));
  const { low, high } = domain(spans.flatMap(({ from, to }) => [from, to]));
  const across = (value: Rational): number => ((toNumber(value) - low) / (high - low)) * 100;
  const zeroAt = percent(across(zero));
  const rows = bars.map((bar, index) => {
    const y = index * rowHeight;
    const span = spans[index] ?? { from: zero, to: zero };
    const [start, end] = [across(span.from), across(span.to)].sort((a, b) => a - b);
    const way = toNumber(bar.value) < 0 ? "down" : "up";
    const x = start ?? 0;
    const width = Math.max((end ?? 0) - x, 0.4);
    return html`
      <text class="name" x="0" y="${y + 15}">${shortened(bar.label)}</text>
      <text class="amount" x="100%" y="${y + 15}">${bar.text}</text>
      <rect class="fall ${way} ${bar.kind}" x="${percent(Math.min(x, 100 - width))}" width="${percent(width)}" y="${y + barTop}" height="${barHeight}"/>
    `;
  });
  const links = spans.slice(0, -1).map(({ to }, index) => {
    const [x, y] = [percent(across(to)), index * rowHeight + barTop + barHeight];
    return html`<line class="link" x1="${x}" x2="${x}" y1="${y}" y2="${y + rowHeight - barHeight}"/>`;
  });
  const height = bars.length * rowHeight;
  const axis = html`<line class="axis" x1="${zeroAt}" x2="${zeroAt}" y1="${barTop - 4}" y2="${height}"/>`;
  return drawing({ id: spec.id, title: spec.title, kind: "waterfall", height }, html`${axis}${links}${rows}`);
}
