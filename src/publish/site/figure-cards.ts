/**
 * Key figures as cards: the number large, what it is, and the smallest chart that makes sense.
 *
 * Layer: publish; pure.
 */
import type { PublishedFigure } from "../checked-report.ts";
import { absentReason, shortValue } from "../shared/value-text.ts";
import { figureSparkline } from "./charts/figure-chart.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export interface Card {
  readonly figure: PublishedFigure;
  /** What stands under the number. */
  readonly caption: string;
}

/** `prefix` keeps the drawings' ids apart when a page has several rows of cards. */
export function figureCards(view: View, cards: readonly Card[], prefix: string): Html {
  const items = cards.map(({ figure, caption }, index) => {
    const { quantity, definition } = figure.value;
    const { number, unit } = shortValue(quantity, definition, view.language);
    const words =
      caption.toLowerCase().includes(unit.toLowerCase()) && definition.unit === "count" ? "" : unit;
    const reason = absentReason(quantity, view.language);
    const chart = figureSparkline(view, figure, `${prefix}-${index + 1}`);
    return html`
      <li>
        <a class="card" href="${view.valueHref(figure.value) ?? ""}">
          <span class="n">${number}${words !== "" && html` <small>${words}</small>`}</span>
          <span class="t">${caption}${reason !== undefined && html`<br>${reason}`}</span>
        </a>
        ${chart}
      </li>
    `;
  });
  return html`<ul class="cards">${items}</ul>`;
}
