/**
 * A figure beside others': bars, and the table that says the same with where each value is from.
 *
 * Layer: publish; pure.
 */
import { formatDecimal } from "../../base/format.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { magnitude, type Quantity } from "../../base/quantity.ts";
import { divide, rational } from "../../base/rational.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { entityNameOf } from "../shared/entity-name.ts";
import { absentReason, exactText } from "../shared/value-text.ts";
import { barChart } from "./charts/bar-chart.ts";
import { sourceLink } from "./figure-formula.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

interface Row {
  readonly name: string;
  readonly quantity: Quantity;
  readonly own: boolean;
  readonly carriedFrom: readonly string[];
  readonly source: Html | string;
}

/** `only` are the codes to show; undefined shows all. Undefined when there is nobody to compare with. */
export function comparedFigure(
  view: View,
  figure: PublishedFigure,
  spec: { readonly id: string; readonly title: string; readonly only?: readonly string[] | undefined },
): Html | undefined {
  const { definition, quantity } = figure.value;
  const beside = (figure.beside ?? []).filter(({ entity }) => spec.only?.includes(entity) ?? true);
  if (beside.length === 0) return undefined;
  const rows: readonly Row[] = [
    {
      name: entityNameOf(view.report, figure.value.point.entity),
      quantity,
      own: true,
      carriedFrom: [],
      source: ownSource(view, figure),
    },
    ...beside.map((one) => ({ ...one, own: false, source: html`${sourceLink(one.title, one.url)}` })),
  ];
  const body = rows.map((row) => {
    const reason = absentReason(row.quantity, view.language);
    const text = reason === undefined ? exactText(row.quantity, definition, view.language) : "–";
    const carried =
      row.carriedFrom.length > 0 &&
      html`<br><small>${view.say(sitePhrases.carriedFrom(row.carriedFrom.join(", ")))}</small>`;
    const why = reason !== undefined && html`<br><small>${reason}</small>`;
    return html`
      <tr>
        <th scope="row">${row.name}${carried}${why}</th>
        <td class="num">${text}</td>
        <td>${row.source}</td>
      </tr>
    `;
  });
  return html`
    <figure class="chart-figure">
      <figcaption>${spec.title}</figcaption>
      ${drawn(view, rows, definition.decimals, spec)}
      <table class="ds-table data">
        <caption class="ds-sr-only">${view.say(siteWords.compared)}</caption>
        <thead>
          <tr>
            <th scope="col">${view.say(siteWords.whom)}</th>
            <th scope="col" class="num">${view.say(siteWords.value)}</th>
            <th scope="col">${view.say(siteWords.origin)}</th>
          </tr>
        </thead>
        <tbody>${body}</tbody>
      </table>
    </figure>
  `;
}

/** The report's own value: computed, or itself somebody's published one. */
function ownSource(view: View, { value: { lineage } }: PublishedFigure): Html | string {
  return lineage.kind === "published"
    ? html`${sourceLink(lineage.published.title, lineage.published.url)}`
    : view.say(siteWords.computed);
}

/** Bars of those that have a number; amounts in millions, the rest as they are. */
function drawn(
  view: View,
  rows: readonly Row[],
  decimals: number | undefined,
  spec: { readonly id: string; readonly title: string },
): Html | undefined {
  const points = rows.flatMap((row) => {
    const size = magnitude(row.quantity);
    if (size === undefined) return [];
    const value = row.quantity.kind === "amount" ? divide(size, rational(1_000_000n)) : size;
    return [
      {
        label: row.name,
        value,
        text: formatDecimal(value, decimals ?? 1, view.language),
        current: row.own,
        published: !row.own,
      },
    ];
  });
  if (points.length < 2) return undefined;
  const title = `${spec.title}: ${points.map(({ label, text }) => `${label} ${text}`).join("; ")}`;
  return barChart({ id: spec.id, title, points, level: undefined });
}
