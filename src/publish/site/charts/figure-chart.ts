/**
 * Figures as charts: which points, in which unit, with which level — and the table that says the same.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatQuantity } from "../../../base/format.ts";
import { scaleWords, sitePhrases, siteWords, unitWords } from "../../../base/messages/site.ts";
import { magnitude, type Quantity } from "../../../base/quantity.ts";
import {
  absolute,
  compare,
  divide,
  parseDecimal,
  type Rational,
  rational,
  zero,
} from "../../../base/rational.ts";
import type { FigureDefinition } from "../../../figures/definition.ts";
import type { PublishedFigure } from "../../checked-report.ts";
import { exactText } from "../../shared/value-text.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { barChart } from "./bar-chart.ts";
import { lineChart } from "./line-chart.ts";
import type { ChartPoint, Level } from "./plot.ts";
import { sparkline } from "./sparkline.ts";

/** One value to draw, before its unit is chosen. */
export interface Sample {
  readonly label: string;
  readonly year: number;
  readonly quantity: Quantity;
  readonly magnitude: Rational;
  readonly definition: FigureDefinition;
  readonly current: boolean;
  readonly published: boolean;
  /** Municipality numbers it was carried over from. */
  readonly carriedFrom?: readonly string[] | undefined;
  readonly href: string | undefined;
}

export interface Scale {
  readonly divisor: Rational;
  readonly decimals: number;
  readonly unit: string;
}

export function samplesOverYears(
  view: View,
  figure: PublishedFigure,
  years?: readonly [number, number],
): readonly Sample[] {
  return figure.series.flatMap(({ year, quantity, origin, carriedFrom }) => {
    const size = magnitude(quantity);
    if (size === undefined || (years !== undefined && (year < years[0] || year > years[1]))) return [];
    return [
      {
        label: String(year),
        year,
        quantity,
        magnitude: size,
        definition: figure.value.definition,
        current: year === view.report.meta.year,
        published: origin === "published",
        carriedFrom,
        href: undefined,
      },
    ];
  });
}

function samplesOfFigures(view: View, figures: readonly PublishedFigure[]): readonly Sample[] {
  return figures.flatMap(({ value }) => {
    const size = magnitude(value.quantity);
    if (size === undefined) return [];
    return [
      {
        label: view.say(value.definition.name),
        year: value.point.year,
        quantity: value.quantity,
        magnitude: size,
        definition: value.definition,
        current: true,
        published: false,
        href: view.figureHref(value.definition.id),
      },
    ];
  });
}

/** Amounts are drawn in millions from 1 million, everything else as it is. */
export function scaleFor(view: View, samples: readonly Sample[]): Scale {
  const definition = samples[0]?.definition;
  const largest =
    samples
      .map((one) => absolute(one.magnitude))
      .sort(compare)
      .at(-1) ?? zero;
  if (samples[0]?.quantity.kind === "amount") {
    if (compare(largest, rational(1_000_000n)) < 0)
      return { divisor: rational(1n), decimals: 0, unit: view.say(scaleWords.kr) };
    const decimals = compare(largest, rational(100_000_000n)) >= 0 ? 0 : 1;
    return { divisor: rational(1_000_000n), decimals, unit: view.say(scaleWords.million) };
  }
  const unit = definition?.unit ?? "count";
  const symbol = {
    percent: "%",
    promille: "‰",
    count: view.say(definition?.noun ?? { nb: "", nn: "", en: "" }),
  };
  return {
    divisor: rational(1n),
    decimals: definition?.decimals ?? (unit === "count" ? 0 : 1),
    unit:
      unit === "percent" || unit === "promille" || unit === "count"
        ? symbol[unit]
        : view.say(unitWords[unit]),
  };
}

export function chartPoints(view: View, samples: readonly Sample[], scale: Scale): readonly ChartPoint[] {
  return samples.map((sample) => {
    const value = divide(sample.magnitude, scale.divisor);
    const number = formatDecimal(value, scale.decimals, view.language);
    return {
      label: sample.label,
      value,
      text: sample.current && scale.unit === "%" ? `${number}\u00a0%` : number,
      current: sample.current,
      published: sample.published,
    };
  });
}

/** The recommended level, where the figure has one that can be drawn. */
function levelOf(view: View, definition: FigureDefinition, scale: Scale): Level | undefined {
  const value = parseDecimal(definition.recommendation?.value ?? "");
  if (value === undefined) return undefined;
  const scaled = divide(value, scale.divisor);
  const text = `${formatDecimal(value, value.d === 1n ? 0 : 2, view.language)}${definition.unit === "percent" ? "\u00a0%" : ""}`;
  return { value: scaled, text: view.say(sitePhrases.recommendedLevel(text)) };
}

function spokenTitle(title: string, samples: readonly Sample[], view: View): string {
  return `${title}: ${samples.map(({ label, quantity }) => `${label} ${formatQuantity(quantity, view.language)}`).join("; ")}`;
}

function dataTable(view: View, samples: readonly Sample[], firstColumn: string, anchors: boolean): Html {
  const rows = samples.map(({ label, year, quantity, definition, published, carriedFrom, href }) => {
    const name = href === undefined ? label : html`<a href="${href}">${label}</a>`;
    const id = anchors && html` id="y${year}"`;
    const numbers = carriedFrom?.join(", ");
    const from = numbers !== undefined && `, ${view.say(sitePhrases.carriedFrom(numbers))}`;
    return html`
      <tr${id}>
        <th scope="row">${name}</th>
        <td class="num">${exactText(quantity, definition, view.language)}</td>
        <td>${view.say(published ? siteWords.published : siteWords.computed)}${from}</td>
      </tr>
    `;
  });
  return html`
    <table class="ds-table data">
      <caption class="ds-sr-only">${view.say(siteWords.dataTable)}</caption>
      <thead>
        <tr>
          <th scope="col">${firstColumn}</th>
          <th scope="col" class="num">${view.say(siteWords.value)}</th>
          <th scope="col">${view.say(siteWords.origin)}</th>
        </tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>
  `;
}

export interface ChartSpec {
  /** Unique on the page; the drawing's title gets it. */
  readonly id: string;
  readonly title: string;
  readonly form: "bar" | "line";
  readonly years?: readonly [number, number] | undefined;
  /** Show the table open, with an anchor for each year: the figure's own page does. */
  readonly openTable?: boolean;
}

/**
 * One figure over years, or several figures side by side, with caption and data table. Undefined when
 * there are not two values to draw (one is enough for bars of several figures).
 */
export function figureChart(
  view: View,
  figures: readonly PublishedFigure[],
  spec: ChartSpec,
): Html | undefined {
  const [only] = figures;
  const overYears = figures.length === 1 && only !== undefined;
  const samples = overYears ? samplesOverYears(view, only, spec.years) : samplesOfFigures(view, figures);
  if (only === undefined || samples.length < (overYears ? 2 : 1)) return undefined;
  const scale = scaleFor(view, samples);
  const shared = {
    id: spec.id,
    title: spokenTitle(spec.title, samples, view),
    points: chartPoints(view, samples, scale),
    level: overYears ? levelOf(view, only.value.definition, scale) : undefined,
  };
  const drawn =
    spec.form === "line" && overYears
      ? lineChart({ ...shared, years: samples.map(({ year }) => year) })
      : barChart(shared);
  const table = dataTable(
    view,
    samples,
    view.say(overYears ? siteWords.year : siteWords.figure),
    spec.openTable === true,
  );
  const mixed = samples.some(({ published }) => published) && samples.some(({ published }) => !published);
  const key =
    mixed &&
    html`
      <p class="chart-key">
        <span class="key-dot"></span> ${view.say(siteWords.computed)} <span class="key-dot open"></span> ${view.say(siteWords.published)}
      </p>
    `;
  const data = spec.openTable
    ? table
    : html`
      <details class="ds-details quiet">
        <summary>${view.say(siteWords.dataTable)}</summary>
        ${table}
      </details>
    `;
  return html`
    <figure class="chart-figure">
      <figcaption>${spec.title}<small>${scale.unit}</small></figcaption>
      ${drawn}${key}${data}
    </figure>
  `;
}

/** The years as a small line; undefined below three values. */
export function figureSparkline(view: View, figure: PublishedFigure, id: string): Html | undefined {
  const samples = samplesOverYears(view, figure);
  if (samples.length < 3) return undefined;
  const scale = scaleFor(view, samples);
  return sparkline({
    id,
    title: spokenTitle(view.say(figure.value.definition.name), samples, view),
    points: chartPoints(view, samples, scale),
    years: samples.map(({ year }) => year),
  });
}
