/**
 * Ledger rows at the published grain, konto × ansvar × tjeneste, with what each adds to a figure and
 * where it stands in its file.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatKr } from "../../base/format.ts";
import { siteWords } from "../../base/messages/site.ts";
import { type Ore, ore } from "../../base/ore.ts";
import { rational } from "../../base/rational.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { countText, pointText } from "../shared/value-text.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export type LedgerTableRow = PublishedFigure["rows"][number];

/** What the row adds to the figure, in øre: its amount with the formula's sign. */
export function contribution({ row, factor }: LedgerTableRow): Ore {
  return ore(row.ore * BigInt(factor));
}

export interface LedgerTableOptions {
  readonly caption: string;
  /** The rows are of several years or versions, so each says its own. */
  readonly hasManyPoints: boolean;
  /** The sum of all the figure's rows, for the last line. */
  readonly total: { readonly ore: Ore; readonly rows: number } | undefined;
}

export function ledgerTable(
  view: View,
  rows: readonly LedgerTableRow[],
  { caption, hasManyPoints, total }: LedgerTableOptions,
): Html {
  return html`
    <table class="ds-table stack rows" role="table" id="regnskapslinjer">
      <caption class="ds-sr-only">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${view.say(siteWords.konto)}</th>
          <th scope="col" role="columnheader">${view.say(siteWords.ansvar)}</th>
          <th scope="col" role="columnheader">${view.say(siteWords.tjeneste)}</th>
          <th scope="col" role="columnheader" class="num">${view.say(siteWords.amountKr)}</th>
          <th scope="col" role="columnheader">${view.say(siteWords.fileLine)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${rows.map((one) => ledgerRow(view, one, hasManyPoints))}</tbody>
      ${total !== undefined && totalRow(view, total)}
    </table>
  `;
}

function ledgerRow(view: View, one: LedgerTableRow, hasManyPoints: boolean): Html {
  const { row, point } = one;
  const amount = contribution(one);
  const number = formatDecimal(rational(amount, 100n), amount % 100n === 0n ? 0 : 2, view.language);
  const whose = hasManyPoints && html` <small>${pointText(point, view.report.meta)}</small>`;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${named(row.konto, row.kontoText)}${whose}</th>
      <td role="cell" data-label="${view.say(siteWords.ansvar)}">${named(row.ansvar, row.ansvarText)}</td>
      <td role="cell" data-label="${view.say(siteWords.tjeneste)}">${named(row.tjeneste, row.tjenesteText)}</td>
      <td role="cell" class="num main" data-label="${view.say(siteWords.amountKr)}">${number}</td>
      <td role="cell" class="place" data-label="${view.say(siteWords.fileLine)}">${placeText(one)}</td>
    </tr>
  `;
}

function totalRow(view: View, total: { readonly ore: Ore; readonly rows: number }): Html {
  return html`
    <tfoot role="rowgroup">
      <tr role="row" class="sum">
        <th scope="row" role="rowheader" colspan="3">
          ${view.say(siteWords.sum)} (${countText(view.language, total.rows)})
        </th>
        <td role="cell" class="num main">${formatKr(total.ore, view.language)}</td>
        <td role="cell"></td>
      </tr>
    </tfoot>
  `;
}

function named(code: string, text: string): Html {
  if (code === "" && text === "") return html`–`;
  return text === "" ? html`${code}` : html`<span><span class="code">${code}</span> ${text}</span>`;
}

/** `regnskap.csv, 5, 12 … (31)`: the file and its first lines. */
function placeText({ row }: LedgerTableRow): string {
  const lines = row.lines.slice(0, 3).join(", ");
  const more = row.lineCount > 3 ? ` … (${row.lineCount})` : "";
  return lines === "" ? row.file : `${row.file}, ${lines}${more}`;
}
