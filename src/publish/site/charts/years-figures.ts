/**
 * Several figures over the same years: a small drawing of each, or side by side year by year.
 *
 * Layer: publish; pure.
 */
import { blockWords } from "../../../base/messages/blocks.ts";
import { siteWords } from "../../../base/messages/site.ts";
import type { FasitBlock } from "../../../prose/chapter.ts";
import { exactText } from "../../shared/value-text.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { captioned, smallTable } from "./block-figures.ts";
import { comparisonChart, mostSeries } from "./comparison-chart.ts";
import { chartPoints, type Sample, samplesOverYears, scaleFor } from "./figure-chart.ts";
import { lineChart } from "./line-chart.ts";

type YearsBlock = Extract<FasitBlock, { kind: "multiples" | "comparison" }>;

interface Series {
  readonly name: string;
  readonly href: string | undefined;
  readonly samples: readonly Sample[];
}

function seriesOf(view: View, block: YearsBlock): readonly Series[] {
  return block.figures.flatMap((id) => {
    const figure = view.figure(id);
    if (figure === undefined) return [];
    const samples = samplesOverYears(view, figure, block.years);
    return samples.length === 0
      ? []
      : [{ name: view.say(figure.value.definition.name), href: view.figureHref(id), samples }];
  });
}

function yearsIn(series: readonly Series[]): readonly number[] {
  const all = series.flatMap(({ samples }) => samples.map(({ year }) => year));
  return [...new Set(all)].sort((a, b) => a - b);
}

function sampleTable(view: View, title: string, series: readonly Series[], years: readonly number[]): Html {
  const rows = series.map(({ name, href, samples }) => [
    href === undefined ? name : html`<a href="${href}">${name}</a>`,
    ...years.map((year) => {
      const sample = samples.find((one) => one.year === year);
      return sample === undefined ? "–" : exactText(sample.quantity, sample.definition, view.language);
    }),
  ]);
  const table = smallTable(title, [view.say(siteWords.figure), ...years.map(String)], rows);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">${table}</div>`;
}

const spokenOf = (view: View, { name, samples }: Series): string =>
  `${name}: ${samples.map(({ year, quantity, definition }) => `${year} ${exactText(quantity, definition, view.language)}`).join(", ")}`;

/** Undefined unless every figure has a value in at least two of the years. */
export function multiplesFigure(view: View, block: YearsBlock, id: string): Html | undefined {
  const series = seriesOf(view, block);
  if (series.length < block.figures.length || series.some(({ samples }) => samples.length < 2))
    return undefined;
  const title = block.title ?? series.map(({ name }) => name).join(", ");
  const panels = series.map((one, index) => {
    const scale = scaleFor(view, one.samples);
    const drawn = lineChart({
      id: `${id}-${index + 1}`,
      title: spokenOf(view, one),
      points: chartPoints(view, one.samples, scale),
      years: one.samples.map(({ year }) => year),
      level: undefined,
      isSmall: true,
    });
    return html`<li><p class="panel">${one.name} <small>${scale.unit}</small></p>${drawn}</li>`;
  });
  const table = sampleTable(view, title, series, yearsIn(series));
  return captioned(
    view,
    title,
    html`<ul class="panels">${panels}</ul>`,
    table,
    view.say(blockWords.ownScales),
  );
}

/** A group for each year, a bar for each figure. Undefined when units differ, or there are too many. */
export function comparisonFigure(view: View, block: YearsBlock, id: string): Html | undefined {
  const series = seriesOf(view, block);
  const units = new Set(series.map(({ samples }) => samples[0]?.definition.unit));
  if (series.length < block.figures.length || series.length > mostSeries || units.size !== 1)
    return undefined;
  const scale = scaleFor(
    view,
    series.flatMap(({ samples }) => samples),
  );
  // A year that one series alone knows compares nothing.
  const years = yearsIn(series).filter((year) => {
    const known = series.filter(({ samples }) => samples.some((one) => one.year === year));
    return known.length >= Math.min(2, series.length);
  });
  if (years.length === 0) return undefined;
  const groups = years.map((year) => ({
    label: String(year),
    bars: series.map(({ samples }) => {
      const sample = samples.find((one) => one.year === year);
      const [point] = sample === undefined ? [] : chartPoints(view, [sample], scale);
      return point === undefined ? undefined : { value: point.value, text: point.text };
    }),
  }));
  const title = block.title ?? series.map(({ name }) => name).join(", ");
  const spoken = `${title}. ${series.map((one) => spokenOf(view, one)).join(". ")}`;
  const key = series.map(
    ({ name }, index) =>
      html`<li><svg width="18" height="11" aria-hidden="true" focusable="false"><rect class="series-${index + 1}" x="1" y="1" width="16" height="9"/></svg> ${name}</li>`,
  );
  const drawn = html`<ul class="series-key">${key}</ul>${comparisonChart({ id, title: spoken, groups })}`;
  return captioned(view, title, drawn, sampleTable(view, title, series, years), scale.unit);
}
