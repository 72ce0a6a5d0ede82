/**
 * The rows behind a figure on a page of their own: more than a figure's page should weigh.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { exactText, pointText } from "../shared/value-text.ts";
import { figurePath, figuresPath } from "./address.ts";
import { allRows } from "./figure-rows.ts";
import { html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function figureRowsPage(view: View, figure: PublishedFigure): Page {
  const { definition, point, quantity } = figure.value;
  const name = view.say(definition.name);
  const title = view.say(siteWords.rows);
  const main = html`
    <header class="opening of-figure">
      <p class="kicker">${name} · ${pointText(point, view.report.meta)}</p>
      <h1>${title}</h1>
      <p class="ui">${exactText(quantity, definition, view.language)}</p>
    </header>
    <div class="front">${allRows(view, figure)}</div>
  `;
  return {
    path: view.path,
    title: `${title}: ${name}`,
    trail: [
      { label: view.say(siteWords.allFigures), path: figuresPath },
      { label: name, path: figurePath(figureKey(figure.value, view.report.main)) },
    ],
    section: figuresPath,
    kind: "data",
    main,
  };
}
