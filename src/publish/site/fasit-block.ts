/**
 * The blocks an author can bring in: a statement, cards, a chart, the table of service areas.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { topicWords } from "../../base/messages/topics.ts";
import type { FasitBlock } from "../../prose/chapter.ts";
import { topicPart } from "../shared/topics/topics.ts";
import { statementPath, topicPath } from "./address.ts";
import { areasTable } from "./areas-table.ts";
import { progressFigure, rowsFigure } from "./charts/block-figures.ts";
import { countTableFigure } from "./charts/count-table-figure.ts";
import { figureChart } from "./charts/figure-chart.ts";
import { waterfallFigure } from "./charts/waterfall-figure.ts";
import { comparisonFigure, multiplesFigure } from "./charts/years-figures.ts";
import { comparedFigure } from "./compared-section.ts";
import { figureCards } from "./figure-cards.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";
import { statementTable } from "./statement-table.ts";
import { topicPart as topicPartHtml } from "./topic-part.ts";

/** Undefined when there is nothing to show: an unknown id, or no values to draw. */
export function fasitBlock(view: View, block: FasitBlock, order: number): Html | undefined {
  switch (block.kind) {
    case "statement": {
      const statement = view.report.statements.find(({ id }) => id === block.id);
      if (statement === undefined) return undefined;
      const caption = `${view.say(statement.title)} ${view.report.meta.year}`;
      const table = statementTable(view, statement, { prefix: `o${order}`, caption });
      return html`
        <div class="wide">
          ${table}
          <p class="more">
            <a class="ds-link" href="${view.href(statementPath(statement.id))}">
              ${view.say(siteWords.wholeStatement)}
            </a>
          </p>
        </div>
      `;
    }
    case "part": {
      const found = topicPart(view.report, block.id);
      if (found === undefined) return undefined;
      const { topic, part } = found;
      return html`
        <div class="wide topic-block">
          <p class="block-title">${part.title}</p>
          ${topicPartHtml(view, part, `d${order}`)}
          <p class="more">
            <a class="ds-link" href="${view.href(topicPath(topic.id))}">${view.say(topicWords.wholePage)}<span class="ds-sr-only">: ${topic.title}</span></a>
          </p>
        </div>
      `;
    }
    case "cards": {
      const cards = known(view, block.figures).map((figure) => ({
        figure,
        caption: view.say(figure.value.definition.name),
      }));
      return cards.length === 0
        ? undefined
        : html`<div class="wide">${figureCards(view, cards, `k${order}`)}</div>`;
    }
    case "chart": {
      const figures = known(view, block.figures);
      const [first] = figures;
      if (first === undefined) return undefined;
      return figureChart(view, figures, {
        id: `d${order}`,
        title: block.title ?? view.say(first.value.definition.name),
        form: block.form,
        years: block.years,
      });
    }
    case "waterfall": {
      const value = view.figure(block.figures[0] ?? "")?.value;
      if (value === undefined) return undefined;
      const title = block.title ?? view.say(value.definition.name);
      return waterfallFigure(view, value, { id: `d${order}`, title, openTable: false });
    }
    case "timeline":
    case "funnel":
    case "bars":
      return rowsFigure(view, block, `d${order}`);
    case "progress":
      return progressFigure(view, block, `d${order}`);
    case "multiples":
      return multiplesFigure(view, block, `d${order}`);
    case "comparison":
      return comparisonFigure(view, block, `d${order}`);
    case "table":
      return countTableFigure(view, block, `d${order}`);
    case "others": {
      const shown = known(view, block.figures).flatMap((figure, index) => {
        const title = block.title ?? view.say(figure.value.definition.name);
        const id = `j${order}-${index + 1}`;
        return comparedFigure(view, figure, { id, title, only: block.with }) ?? [];
      });
      return shown.length === 0 ? undefined : html`<div class="wide">${shown}</div>`;
    }
    case "areas": {
      const table = areasTable(view, block.title);
      return table === undefined ? undefined : html`<div class="wide">${table}</div>`;
    }
  }
}

function known(view: View, ids: readonly string[]) {
  return ids.flatMap((id) => view.figure(id) ?? []);
}
