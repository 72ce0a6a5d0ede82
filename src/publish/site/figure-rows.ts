/**
 * The rows a figure is the sum of: the first of them on its page, all of them as CSV.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatKr } from "../../base/format.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { type Ore, ore, sumOre } from "../../base/ore.ts";
import { rational } from "../../base/rational.ts";
import type { SqlCell } from "../../warehouse/warehouse.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { figureRowsPath } from "./address.ts";
import { type CsvCell, csvAmount, csvText } from "./csv.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";
import { pointText } from "./value-text.ts";

/** As many as one cares to read on a page. */
const shownRows = 200;

type Row = PublishedFigure["rows"][number];

/** What the row adds to the figure: its amount with the formula's sign. */
function contribution({ row, factor }: Row): Ore {
  return ore(row.ore * BigInt(factor));
}

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
  const { columns, rows } = lineage.answer;
  const body = rows
    .slice(0, shownRows)
    .map((row) => html`<tr>${row.map((cell) => html`<td>${cellText(cell)}</td>`)}</tr>`);
  return html`
    <section>
      <h2>${view.say(siteWords.queryRows)}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="${view.say(siteWords.queryRows)}">
        <table class="ds-table data">
          <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>${body}</tbody>
        </table>
      </div>
      ${download(view, figure, rows.length)}
    </section>
  `;
}

function ledgerRows(view: View, figure: PublishedFigure): Html {
  const years = new Set(figure.rows.map(({ point }) => `${point.year} ${point.version}`));
  const labels = {
    ansvar: view.say(siteWords.ansvar),
    tjeneste: view.say(siteWords.tjeneste),
    amount: view.say(siteWords.amountKr),
    file: view.say(siteWords.fileLine),
  };
  const body = figure.rows.slice(0, shownRows).map((one) => {
    const { row, point } = one;
    const year = years.size > 1 && html` <small>${pointText(view, point)}</small>`;
    const number = formatDecimal(
      rational(contribution(one), 100n),
      contribution(one) % 100n === 0n ? 0 : 2,
      view.language,
    );
    return html`
      <tr role="row">
        <th scope="row" role="rowheader">${named(row.konto, row.kontoText)}${year}</th>
        <td role="cell" data-label="${labels.ansvar}">${named(row.ansvar, row.ansvarText)}</td>
        <td role="cell" data-label="${labels.tjeneste}">${named(row.tjeneste, row.tjenesteText)}</td>
        <td role="cell" class="num main" data-label="${labels.amount}">${number}</td>
        <td role="cell" class="place" data-label="${labels.file}">${placeText(one)}</td>
      </tr>
    `;
  });
  const total =
    rowsAgree(figure) !== undefined &&
    html`
      <tfoot role="rowgroup">
        <tr role="row" class="sum">
          <th scope="row" role="rowheader" colspan="3">
            ${view.say(siteWords.sum)} (${figure.rows.length})
          </th>
          <td role="cell" class="num main">${formatKr(rowTotal(figure), view.language)}</td>
          <td role="cell"></td>
        </tr>
      </tfoot>
    `;
  const agrees = rowsAgree(figure) === true && html`<p class="ui">${view.say(siteWords.rowsSum)}</p>`;
  return html`
    <section class="wide">
      <h2>${view.say(siteWords.rows)}</h2>
      ${agrees}
      <table class="ds-table stack rows" role="table">
        <caption class="ds-sr-only">${view.say(siteWords.rows)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${view.say(siteWords.konto)}</th>
            <th scope="col" role="columnheader">${labels.ansvar}</th>
            <th scope="col" role="columnheader">${labels.tjeneste}</th>
            <th scope="col" role="columnheader" class="num">${labels.amount}</th>
            <th scope="col" role="columnheader">${labels.file}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">${body}</tbody>
        ${total}
      </table>
      ${download(view, figure, figure.rows.length)}
    </section>
  `;
}

function download(view: View, figure: PublishedFigure, count: number): Html {
  const href = view.href(figureRowsPath(figureKey(figure.value, view.report.main)));
  const cut = count > shownRows && `${view.say(sitePhrases.rowsShown(String(shownRows), String(count)))} `;
  return html`<p class="ui">${cut}<a class="ds-link" href="${href}">${view.say(siteWords.downloadRows)}</a></p>`;
}

function named(code: string, text: string): Html {
  if (code === "" && text === "") return html`–`;
  return text === "" ? html`${code}` : html`<span><span class="code">${code}</span> ${text}</span>`;
}

/** `regnskap.csv, 5, 12 … (31)`: the file and its first lines. */
function placeText({ row }: Row): string {
  const lines = row.lines.slice(0, 3).join(", ");
  const more = row.lineCount > 3 ? ` … (${row.lineCount})` : "";
  return lines === "" ? row.file : `${row.file}, ${lines}${more}`;
}

function cellText(cell: SqlCell): string {
  return cell === null ? "–" : String(cell);
}

/** `rader.csv`: every row, with the amount as the ledger has it and what it adds to the figure. */
export function figureRowsCsv(figure: PublishedFigure): string | undefined {
  const { lineage } = figure.value;
  if (figure.rows.length > 0) {
    const head = [
      "ar",
      "versjon",
      "enhet",
      "kontoklasse",
      "art",
      "konto",
      "konto_tekst",
      "ansvar",
      "ansvar_tekst",
      "funksjon",
      "tjeneste",
      "tjeneste_tekst",
      "omrade",
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
        row.kontoklasse,
        row.art,
        row.konto,
        row.kontoText,
        row.ansvar,
        row.ansvarText,
        row.funksjon,
        row.tjeneste,
        row.tjenesteText,
        row.area,
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
