/**
 * A table put together of a query's rows: as a table, or as a small drawing of each row with the table behind it. What is hidden is
 * no point of the drawing either.
 *
 * Layer: publish; pure.
 */
import { blockWords } from "../../../base/messages/blocks.ts";
import { siteWords } from "../../../base/messages/site.ts";
import { suppressionWords } from "../../../base/messages/suppression.ts";
import { type Rational, toNumber } from "../../../base/rational.ts";
import type { ShownCell, ShownTable } from "../../checked-report.ts";
import { type TableBlock, tableKey } from "../../shared/count-table.ts";
import { shownTables } from "../../shared/suppressed-report.ts";
import { hasHidden, hiddenMark, shownCellText, tableWords } from "../../shared/table-text.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { captioned } from "./block-figures.ts";
import { coordinate, drawing, percent } from "./plot.ts";

/** Longer tables are folded under their title. */
const longestOpen = 12;

/** Undefined when the figure's rows are not published, or a column is missing. */
export function countTableFigure(view: View, block: TableBlock, id: string): Html | undefined {
  const shown = shownTables(view.report).get(tableKey(block));
  if (shown === undefined) return undefined;
  const value = view.figure(block.figures[0] ?? "")?.value;
  const definition = value?.definition;
  const title = block.title ?? (definition === undefined ? "" : view.say(definition.name));
  const isDrawn = block.form === "lines" && shown.columns.length > 1;
  const isLong = shown.rows.length > longestOpen;
  const table = tableOf(view, block, shown, title, !isDrawn && !isLong);
  const note = [
    ...(value?.synthetic === true ? [`${view.say(siteWords.synthetic)}.`] : []),
    ...(hasHidden(shown) ? [view.say(suppressionWords.cells)] : []),
  ].join(" ");
  if (!isDrawn) {
    const rows = String(shown.rows.length);
    const shownOpen = html`${table}${note !== "" && html`<p class="ui">${note}</p>`}`;
    return isLong
      ? html`
          <figure class="chart-figure">
            <figcaption>${title}${note !== "" && html`<small>${note}</small>`}</figcaption>
            <details class="ds-details quiet"><summary>${view.say(blockWords.showTable(rows))}</summary>${table}</details>
          </figure>
        `
      : html`<div class="chart-figure">${shownOpen}</div>`;
  }
  const { head } = tableWords(shown, block, view.language);
  const largest = Math.max(1, ...shown.rows.flatMap(({ cells }) => cells.map(sizeOf)));
  const panels = shown.rows.map(({ label, cells }, index) => {
    const texts = cells.map((cell) => cellWords(view, cell));
    const spoken = texts
      .flatMap((text, at) => (text === "" ? [] : [`${head[at + 1] ?? ""} ${text}`]))
      .join(", ");
    const last = texts.findLast((text) => text !== "") ?? "";
    const drawn = trace({ id: `${id}-${index + 1}`, title: `${label}: ${spoken}`, cells, largest });
    return html`<li><p class="panel">${label} <small>${last}</small></p>${drawn}</li>`;
  });
  const drawn = html`<ul class="panels narrow">${panels}</ul>`;
  const notes = [view.say(blockWords.sameScale), note].filter((one) => one !== "").join(" ");
  return html`<div class="wide">${captioned(view, title, drawn, table, notes)}</div>`;
}

function cellWords(view: View, cell: ShownCell): string {
  return cell === "hidden" ? view.say(suppressionWords.cell) : shownCellText(cell, view.language);
}

function tableOf(view: View, block: TableBlock, shown: ShownTable, title: string, isShown: boolean): Html {
  const { head, total } = tableWords(shown, block, view.language);
  const cell = (one: ShownCell): HtmlPart =>
    one === "hidden"
      ? html`<td class="num"><span aria-hidden="true">${hiddenMark}</span><span class="ds-sr-only">${view.say(suppressionWords.cell)}</span></td>`
      : html`<td class="num">${shownCellText(one, view.language)}</td>`;
  const line = (label: string, cells: readonly ShownCell[], sum: ShownCell | undefined): Html =>
    html`<th scope="row">${label}</th>${cells.map(cell)}${sum !== undefined && cell(sum)}`;
  const heads = head.map((one, index) =>
    index === 0 ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="num">${one}</th>`,
  );
  const rows = shown.rows.map(({ label, cells, total: sum }) => html`<tr>${line(label, cells, sum)}</tr>`);
  const bottom =
    shown.totals !== undefined &&
    html`<tfoot><tr class="sum">${line(total, shown.totals, shown.total)}</tr></tfoot>`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table class="ds-table data">
        <caption${!isShown && html` class="ds-sr-only"`}>${title}</caption>
        <thead><tr>${heads}</tr></thead>
        <tbody>${rows}</tbody>
        ${bottom}
      </table>
    </div>
  `;
}

const numberIn = (cell: ShownCell | undefined): Rational | undefined =>
  typeof cell === "object" ? cell.value : undefined;
const sizeOf = (cell: ShownCell): number => toNumber(numberIn(cell) ?? { n: 0n, d: 1n });

const height = 54;
const top = 6;
const bottom = 48;

/** A line through the columns that are known and stand beside each other; a dot where one stands alone, and at the end. */
function trace(spec: {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly ShownCell[];
  readonly largest: number;
}): Html {
  const { cells, largest } = spec;
  const across = (index: number): string => percent(2 + (index / Math.max(1, cells.length - 1)) * 94);
  const down = (cell: ShownCell): string => coordinate(bottom - (sizeOf(cell) / largest) * (bottom - top));
  const isKnown = (index: number): boolean => numberIn(cells[index]) !== undefined;
  const lines = cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    if (next === undefined || !isKnown(index) || !isKnown(index + 1)) return [];
    return [
      html`<line class="trace" x1="${across(index)}" y1="${down(cell)}" x2="${across(index + 1)}" y2="${down(next)}"/>`,
    ];
  });
  const last = cells.findLastIndex((_, index) => isKnown(index));
  const dots = cells.flatMap((cell, index) => {
    const isAlone = isKnown(index) && !isKnown(index - 1) && !isKnown(index + 1);
    if (!isAlone && index !== last) return [];
    return [html`<circle class="dot current" cx="${across(index)}" cy="${down(cell)}" r="4"/>`];
  });
  const axis = html`<line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"/>`;
  return drawing({ id: spec.id, title: spec.title, kind: "spark", height }, html`${axis}${lines}${dots}`);
}
