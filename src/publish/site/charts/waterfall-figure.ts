/**
 * A breakdown as a waterfall with its caption, key and data table. The drawing has the largest contributions and
 * the others as one; the table has them all.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatSigned } from "../../../base/format.ts";
import { waterfallWords } from "../../../base/messages/causes.ts";
import { scaleWords, siteWords } from "../../../base/messages/site.ts";
import { type BreakdownQuantity, type Measure, magnitude, sumOfMeasures } from "../../../base/quantity.ts";
import { absolute, compare, divide, type Rational, rational, zero } from "../../../base/rational.ts";
import type { FigureValue } from "../../../figures/value.ts";
import { type WaterfallStep, waterfallSteps } from "../../../figures/waterfall.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { type WaterfallBar, waterfallChart } from "./waterfall-chart.ts";

/** More bars than this are not read; the smallest become one. */
const mostBars = 9;

const sizeOf = (value: Measure): Rational => absolute(magnitude(value) ?? zero);

interface DrawnStep {
  readonly kind: WaterfallBar["kind"];
  readonly label: string;
  readonly value: Measure;
}

/** Undefined for a value that is no explanation, or is absent. */
export function waterfallFigure(
  view: View,
  value: FigureValue,
  spec: { readonly id: string; readonly title: string; readonly openTable: boolean },
): Html | undefined {
  const { quantity } = value;
  if (quantity.kind !== "breakdown") return undefined;
  const steps = drawnSteps(view, quantity);
  const scale = scaleOf(view, quantity);
  const bars = steps.map((step, index): WaterfallBar => {
    const sofar = sumOfMeasures(steps.slice(0, index + 1).map((one) => one.value));
    const after = step.kind === "total" ? step.value : (sofar ?? step.value);
    const inScale = (one: Measure): Rational => divide(magnitude(one) ?? zero, scale.divisor);
    const number = formatDecimal(inScale(step.value), scale.decimals, view.language);
    // What is too small for the scale is written out: never «0,0» of what is something.
    const exact = /[1-9]/.test(number) ? undefined : formatSigned(step.value, view.language);
    const isUp = compare(inScale(step.value), zero) > 0;
    return {
      label: step.label,
      text: exact ?? (isUp && step.kind !== "total" ? `+${number}` : number),
      value: inScale(step.value),
      after: inScale(after),
      kind: step.kind,
    };
  });
  const spoken = steps.map((step) => `${step.label} ${formatSigned(step.value, view.language)}`).join("; ");
  const drawn = waterfallChart({ id: spec.id, title: `${spec.title}: ${spoken}`, bars });
  const table = stepsTable(view, value, quantity);
  const data = spec.openTable
    ? table
    : html`<details class="ds-details quiet"><summary>${view.say(siteWords.dataTable)}</summary>${table}</details>`;
  return html`
    <figure class="chart-figure">
      <figcaption>${spec.title}<small>${scale.unit}</small></figcaption>
      ${drawn}
      <p class="chart-key">
        <span class="key-bar"></span> ${view.say(waterfallWords.up)}
        <span class="key-bar open"></span> ${view.say(waterfallWords.down)}
      </p>
      ${data}
    </figure>
  `;
}

/** The largest contributions in their order, what is left of them as one, what is unexplained, the total. */
function drawnSteps(view: View, quantity: BreakdownQuantity): readonly DrawnStep[] {
  const steps = waterfallSteps(quantity);
  const moving = steps.filter(({ kind, value }) => kind === "contribution" && sizeOf(value).n !== 0n);
  const bySize = [...moving].sort((a, b) => compare(sizeOf(b.value), sizeOf(a.value)));
  const shown = moving.length <= mostBars ? moving : bySize.slice(0, mostBars - 1);
  const rest = moving.filter((step) => !shown.includes(step));
  const restSum = sumOfMeasures(rest.map(({ value }) => value));
  const drawn = (kind: DrawnStep["kind"]) => (step: WaterfallStep) => ({
    kind,
    label: nameOf(view, step),
    value: step.value,
  });
  return [
    ...moving.filter((step) => shown.includes(step)).map(drawn("step")),
    ...(restSum === undefined
      ? []
      : [{ kind: "rest" as const, label: view.say(waterfallWords.rest(rest.length)), value: restSum }]),
    ...steps.filter(({ kind }) => kind === "remainder").map(drawn("rest")),
    ...steps.filter(({ kind }) => kind === "total").map(drawn("total")),
  ];
}

function nameOf(view: View, { kind, contribution }: WaterfallStep): string {
  if (kind === "total") return view.say(waterfallWords.total);
  return contribution === undefined ? view.say(waterfallWords.unexplained) : view.say(contribution.name);
}

/** Amounts are drawn in millions from 1 million, as in the other charts. */
function scaleOf(view: View, { total, contributions }: BreakdownQuantity) {
  const [largest = zero] = [total, ...contributions.map(({ value }) => value)]
    .map(sizeOf)
    .sort((a, b) => compare(b, a));
  if (total.kind === "number") return { divisor: rational(1), decimals: 1, unit: "" };
  if (compare(largest, rational(1_000_000)) < 0)
    return { divisor: rational(1), decimals: 0, unit: view.say(scaleWords.kr) };
  return { divisor: rational(1_000_000), decimals: 1, unit: view.say(scaleWords.million) };
}

function stepsTable(view: View, value: FigureValue, quantity: BreakdownQuantity): Html {
  const parts = value.lineage.kind === "components" ? value.lineage.components : [];
  const rows = waterfallSteps(quantity).map((step) => {
    const name = nameOf(view, step);
    const part = parts.find(
      (one) => one.value.definition.id === step.contribution?.figure && one.role !== "total",
    );
    const href = part === undefined ? undefined : view.valueHref(part.value);
    const link = href === undefined ? name : html`<a href="${href}">${name}</a>`;
    const isTotal = step.kind === "total" && html` class="sum"`;
    return html`
      <tr${isTotal}>
        <th scope="row">${link}</th>
        <td class="num">${formatSigned(step.value, view.language)}</td>
      </tr>
    `;
  });
  return html`
    <table class="ds-table data">
      <caption class="ds-sr-only">${view.say(siteWords.dataTable)}</caption>
      <thead>
        <tr>
          <th scope="col">${view.say(waterfallWords.contribution)}</th>
          <th scope="col" class="num">${view.say(siteWords.value)}</th>
        </tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>
  `;
}
