/**
 * The rows a figure is the sum of: the first of them on its page, all of them as CSV.
 *
 * Layer: publish; pure.
 */
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { type Ore, sumOre } from "../../base/ore.ts";
import type { SqlCell } from "../../warehouse/warehouse.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { type CsvCell, csvAmount, csvText } from "../shared/csv.ts";
import { ledgerCells, ledgerColumns } from "../shared/ledger-cells.ts";
import { countText } from "../shared/value-text.ts";
import { figureRowsPagePath, figureRowsPath } from "./address.ts";
import { copyButton } from "./copy-button.ts";
import { type Html, html } from "./html.ts";
import { contribution, ledgerTable } from "./ledger-table.ts";
import type { View } from "./site-view.ts";

/** As many as one cares to read on a page of their own, and as many of them as stand on the figure's page. */
const shownRows = 200;
const firstRows = 20;

/** The sum of what the rows add, in øre. */
export function rowTotal(figure: PublishedFigure): Ore {
  return sumOre(figure.rows.map(contribution));
}

/** Do the rows sum to the figure, to the øre? Undefined when the figure is not a sum of rows. */
export function rowsAgree(figure: PublishedFigure): boolean | undefined {
  const { quantity } = figure.value;
  if (figure.rows.length === 0 || quantity.kind !== "amount") return undefined;
  return rowTotal(figure) === quantity.ore;
}

/** The section; undefined when no rows can be shown. */
export function figureRows(view: View, figure: PublishedFigure): Html | undefined {
  if (figure.rows.length > 0) return ledgerRows(view, figure);
  const { lineage } = figure.value;
  if (lineage.kind !== "query") return undefined;
  if (!lineage.publishRows)
    return html`
      <section>
        <h2>${view.say(siteWords.queryRows)}</h2>
        <p class="ui">${view.say(siteWords.rowsNotPublished)}</p>
      </section>
    `;
  return html`<section><h2>${view.say(siteWords.queryRows)}</h2>${queryTable(view, figure, firstRows)}${goOn(view, figure)}</section>`;
}

/** Every row up to what a page bears, and the way to the rest. */
export function allRows(view: View, figure: PublishedFigure): Html {
  const count = rowCount(figure);
  const cut =
    count > shownRows &&
    html`<p class="ui">${view.say(sitePhrases.rowsShown(countText(view.language, shownRows), countText(view.language, count)))}</p>`;
  const table =
    figure.rows.length > 0 ? rowTable(view, figure, shownRows) : queryTable(view, figure, shownRows);
  const copy = figure.rows.length > 0 && copyButton(view, "regnskapslinjer");
  return html`${cut}${table}<p class="ui">${download(view, figure)} ${copy}</p>`;
}

function queryTable(view: View, { value: { lineage } }: PublishedFigure, most: number): Html | undefined {
  if (lineage.kind !== "query") return undefined;
  const { columns, rows } = lineage.answer;
  const body = rows
    .slice(0, most)
    .map((row) => html`<tr>${row.map((cell) => html`<td>${cellText(cell)}</td>`)}</tr>`);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="${view.say(siteWords.queryRows)}">
      <table class="ds-table data">
        <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${body}</tbody>
      </table>
    </div>
  `;
}

function ledgerRows(view: View, figure: PublishedFigure): Html {
  return html`
    <section class="wide">
      <h2>${view.say(siteWords.rows)}</h2>
      ${rowsAgree(figure) === true && html`<p class="ui">${view.say(siteWords.rowsSum)}</p>`}
      ${rowTable(view, figure, firstRows)}${goOn(view, figure)}
    </section>
  `;
}

function rowTable(view: View, figure: PublishedFigure, most: number): Html {
  const { rows } = figure;
  const points = new Set(rows.map(({ point }) => `${point.entity} ${point.year} ${point.version}`));
  const agrees = rowsAgree(figure);
  return ledgerTable(view, rows.slice(0, most), {
    caption: view.say(siteWords.rows),
    hasManyPoints: points.size > 1,
    total: agrees === undefined ? undefined : { ore: rowTotal(figure), rows: rows.length },
  });
}

/** To the rows the page does not show, and to all of them as a file. */
function goOn(view: View, figure: PublishedFigure): Html {
  const href = view.href(figureRowsPagePath(figureKey(figure.value, view.report.main)));
  const more =
    hasRowsPage(figure) &&
    html`<a class="ds-link" href="${href}">${view.say(sitePhrases.readRows(countText(view.language, rowCount(figure))))}</a> · `;
  return html`<p class="ui">${more}${download(view, figure)}</p>`;
}

function download(view: View, figure: PublishedFigure): Html {
  const href = view.href(figureRowsPath(figureKey(figure.value, view.report.main)));
  return html`<a class="ds-link" href="${href}">${view.say(siteWords.downloadRows)}</a>`;
}

function rowCount({ rows, value: { lineage } }: PublishedFigure): number {
  return lineage.kind === "query" ? lineage.answer.rows.length : rows.length;
}

/** Are there more rows than the figure's own page shows? */
export function hasRowsPage(figure: PublishedFigure): boolean {
  return hasFigureRows(figure) && rowCount(figure) > firstRows;
}

function cellText(cell: SqlCell): string {
  return cell === null ? "–" : String(cell);
}

/** Are there rows to give as CSV? */
export function hasFigureRows({ rows, value: { lineage } }: PublishedFigure): boolean {
  return rows.length > 0 || (lineage.kind === "query" && lineage.publishRows);
}

/** `rader.csv`: every row, with the amount as the ledger has it and what it adds to the figure. */
export function figureRowsCsv(figure: PublishedFigure): string | undefined {
  const { lineage } = figure.value;
  if (figure.rows.length > 0) {
    const head = [
      "ar",
      "versjon",
      "enhet",
      ...ledgerColumns,
      "belop_i_regnskapet",
      "bidrag_til_tallet",
      "fil",
      "linjer",
      "antall_linjer",
    ];
    const rows = figure.rows.map((one): readonly CsvCell[] => {
      const { row, point } = one;
      return [
        { number: String(point.year) },
        point.version,
        point.entity,
        ...ledgerCells(row),
        csvAmount(row.ore),
        csvAmount(contribution(one)),
        row.file,
        row.lines.join(" "),
        { number: String(row.lineCount) },
      ];
    });
    return csvText([head, ...rows]);
  }
  if (lineage.kind !== "query" || !lineage.publishRows) return undefined;
  return csvText([lineage.answer.columns, ...lineage.answer.rows.map((row) => row.map(queryCell))]);
}

function queryCell(cell: SqlCell): CsvCell {
  if (typeof cell === "bigint") return { number: String(cell) };
  return cell === null ? "" : String(cell);
}
