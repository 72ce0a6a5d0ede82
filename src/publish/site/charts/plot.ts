/**
 * What the charts share. They are drawn by hand as SVG without a view box: across in percent, down in
 * pixels, so that a chart fills a phone and a wide screen while its text keeps the size of the page's.
 *
 * Layer: publish; pure.
 */
import { compare, type Rational, toNumber } from "../../../base/rational.ts";
import { type Html, html } from "../html.ts";

export interface ChartPoint {
  /** What stands on the axis: a year, an area, a figure's name. */
  readonly label: string;
  readonly value: Rational;
  /** The value as it is written beside the mark. */
  readonly text: string;
  /** The report's own year. */
  readonly current: boolean;
  /** Somebody's published value rather than a computed one: drawn open. */
  readonly published: boolean;
}

/** A level to compare with, drawn as a dashed line. */
export interface Level {
  readonly value: Rational;
  readonly text: string;
}

/** A coordinate: two decimals are finer than any screen, and keep the bytes the same everywhere. */
export function coordinate(value: number): string {
  return value
    .toFixed(2)
    .replace(/\.?0+$/, "")
    .replace(/^-0$/, "0");
}

export const percent = (value: number): string => `${coordinate(value)}%`;

/** Longer names are cut in the drawing; the table below it has them whole. */
const longestLabel = 34;

export function shortened(label: string, most = longestLabel): string {
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

/** The smallest and the largest of the values, 0 always among them. */
export function domain(values: readonly Rational[]): { readonly low: number; readonly high: number } {
  const numbers = [...values].sort(compare).map(toNumber);
  const low = Math.min(0, numbers[0] ?? 0);
  const high = Math.max(0, numbers.at(-1) ?? 0);
  return low === high ? { low, high: low + 1 } : { low, high };
}

/** The frame: an image with a name, which a screen reader reads instead of the marks. */
export function drawing(
  spec: { readonly id: string; readonly title: string; readonly kind: string; readonly height: number },
  marks: Html | readonly Html[],
): Html {
  return html`
    <svg class="chart ${spec.kind}" role="img" aria-labelledby="${spec.id}" width="100%" height="${spec.height}" focusable="false">
      <title id="${spec.id}">${spec.title}</title>${marks}
    </svg>
  `;
}
