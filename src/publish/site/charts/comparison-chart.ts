/**
 * Several named series side by side, group by group. Each bar has its own number and the place of its series;
 * fill, tint and hatching tell them apart in print.
 *
 * Layer: publish; pure.
 */
import { type Rational, toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";
import { domain, drawing, percent, shortened } from "./plot.ts";

const headHeight = 24;
const barHeight = 14;
const barGap = 4;
/** The numbers stand to the right of the bars. */
const barsEnd = 76;

export interface ComparisonGroup {
  readonly label: string;
  /** In the order of the series; undefined where one has no value. */
  readonly bars: readonly ({ readonly value: Rational; readonly text: string } | undefined)[];
}

/** So many series can be told apart. */
export const mostSeries = 4;

export function comparisonChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly ComparisonGroup[];
}): Html {
  const values = spec.groups.flatMap(({ bars }) =>
    bars.flatMap((bar) => (bar === undefined ? [] : [bar.value])),
  );
  const { low, high } = domain(values);
  const across = (value: number): number => ((value - low) / (high - low)) * barsEnd;
  let y = 0;
  const groups = spec.groups.map(({ label, bars }) => {
    const top = y;
    y += headHeight + bars.length * (barHeight + barGap) + 12;
    const drawn = bars.map((bar, index) => {
      if (bar === undefined) return html``;
      const [from, to] = [across(Math.min(0, toNumber(bar.value))), across(Math.max(0, toNumber(bar.value)))];
      const at = top + headHeight + index * (barHeight + barGap);
      return html`
        <rect class="series-${index + 1}" x="${percent(from)}" width="${percent(Math.max(to - from, 0.3))}" y="${at}" height="${barHeight}"/>
        <text class="amount" x="100%" y="${at + barHeight - 2}">${bar.text}</text>
      `;
    });
    return html`<text class="name" x="0" y="${top + 15}">${shortened(label)}</text>${drawn}`;
  });
  const zero = percent(across(0));
  const axis = low < 0 && html`<line class="axis" x1="${zero}" x2="${zero}" y1="${headHeight}" y2="${y}"/>`;
  return drawing({ id: spec.id, title: spec.title, kind: "comparison", height: y }, html`${axis}${groups}`);
}
