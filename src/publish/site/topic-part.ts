/**
 * A part of a topic as HTML: the drawing, the table, what is known of one thing. On a page and in a chapter alike.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { topicWords } from "../../base/messages/topics.ts";
import type { TopicCell, TopicPart, TopicTable } from "../shared/topics/topic.ts";
import { topicCsvPath, topicPath } from "./address.ts";
import { funnelChart } from "./charts/funnel-chart.ts";
import { timelineChart } from "./charts/timeline-chart.ts";
import { type Html, type HtmlPart, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** Below a heading that says its title; `id` keeps the drawings of a page apart. */
export function topicPart(view: View, part: TopicPart, id: string): Html {
  const { facts, table, drawing } = part;
  const list =
    facts !== undefined &&
    html`<dl class="facts">${facts.map(({ term, cell }) => html`<dt>${term}</dt><dd>${content(view, cell)}</dd>`)}</dl>`;
  const shown = table !== undefined && topicTable(view, part.title, table);
  const data =
    table !== undefined &&
    html`<p class="ui"><a class="ds-link" href="${view.href(topicCsvPath(part.id))}">${view.say(topicWords.csv)}<span class="ds-sr-only">: ${part.title}</span></a></p>`;
  const drawn = drawing !== undefined && shown !== false && drawnFigure(view, part, id, shown);
  return html`${list}${drawn === false ? shown : drawn}${data}`;
}

/** The title stands as a heading above it; here it is for those who do not see the drawing, and for the PDF. */
function drawnFigure(view: View, part: TopicPart, id: string, table: Html): Html {
  return html`
    <figure class="chart-figure">
      <figcaption class="ds-sr-only">${part.title}</figcaption>
      ${drawingOf(part, id)}
      <details class="ds-details quiet"><summary>${view.say(siteWords.dataTable)}</summary>${table}</details>
    </figure>
  `;
}

function drawingOf({ drawing, title }: TopicPart, id: string): Html | undefined {
  if (drawing === undefined) return undefined;
  if (drawing.kind === "timeline") {
    const spoken = drawing.events.map(({ when, what }) => `${what} ${when}`).join("; ");
    return timelineChart({ id, title: `${title}: ${spoken}`, events: drawing.events });
  }
  const spoken = drawing.steps.map(({ label, text }) => `${label} ${text}`).join("; ");
  return funnelChart({ id, title: `${title}: ${spoken}`, steps: drawing.steps });
}

function content(view: View, { text, link }: TopicCell): HtmlPart {
  if (link === undefined) return text;
  const href = "topic" in link ? view.href(topicPath(link.topic)) : view.figureHref(link.figure);
  return href === undefined ? text : html`<a href="${href}">${text}</a>`;
}

/** On a phone each row becomes a small card; the roles are written out, so that it stays a table to a screen reader. */
function topicTable(view: View, title: string, table: TopicTable): Html {
  const { columns, rows, unit } = table;
  // Numbers side by side stay so on a phone, below the row's name.
  const sides = columns.length > 3 && columns.slice(1).every(({ numeric }) => numeric === true);
  const heads = columns.map(
    ({ label, numeric }) =>
      html`<th scope="col" role="columnheader"${numeric && html` class="num"`}>${label}</th>`,
  );
  const body = rows.map(({ kind, cells }) => {
    const [first, ...rest] = cells;
    const name = first === undefined ? "" : content(view, first);
    if (kind === "group")
      return html`
        <tr role="row" class="group">
          <th scope="rowgroup" role="rowheader" colspan="${columns.length}">${name}</th>
        </tr>
      `;
    const others = rest.map((cell, index) => {
      const column = columns[index + 1];
      const kinds = [column?.numeric === true ? "num" : "words", ...(column?.main === true ? ["main"] : [])];
      return html`<td role="cell" class="${kinds.join(" ")}" data-label="${column?.label ?? ""}">${content(view, cell)}</td>`;
    });
    return html`
      <tr role="row"${kind === "sum" && html` class="sum"`}><th scope="row" role="rowheader">${name}</th>${others}</tr>
    `;
  });
  return html`
    <table class="ds-table stack topic${sides && " sides"}" role="table">
      <caption><span class="ds-sr-only">${title}</span>${unit !== undefined && html`<small>${unit}</small>`}</caption>
      <thead role="rowgroup"><tr role="row">${heads}</tr></thead>
      <tbody role="rowgroup">${body}</tbody>
    </table>
  `;
}
