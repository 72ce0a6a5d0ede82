/**
 * An official statement as a table: accounts, budgets, deviation and last year side by side. On a phone
 * each line becomes a small card; the roles are written out, so that it stays a table to a screen reader.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import type { Ore } from "../../base/ore.ts";
import type { ComputedLine, Statement } from "../../statements/statement.ts";
import {
  commonNote,
  isGoodDeviation,
  notesOf,
  noteText,
  type StatementColumn,
  type StatementNote,
  statementColumns,
} from "../shared/statement-columns.ts";
import { signedThousands, thousands } from "../shared/value-text.ts";
import { attribute, type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** The number with its sign, a triangle for better or weaker, and the word for those who do not see it. */
function deviationText(view: View, amount: Ore, isGood: boolean | undefined): Html {
  const number = signedThousands(amount, view.language);
  if (isGood === undefined) return html`${number}<span class="turn"></span>`;
  const word = view.say(isGood ? siteWords.better : siteWords.worse);
  return html`
    <span class="deviation" data-good="${isGood ? "yes" : "no"}">
      ${number}${triangle(isGood)}<span class="ds-sr-only"> ${word}</span>
    </span>
  `;
}

function cell(view: View, line: ComputedLine, column: StatementColumn): Html {
  if (column.kind === "deviation") {
    const content =
      line.deviationOre === undefined ? "–" : deviationText(view, line.deviationOre, isGoodDeviation(line));
    return html`<td role="cell" class="num" data-label="${column.label}">${content}</td>`;
  }
  const amount = line.amounts[column.index];
  const text = amount === undefined ? "–" : thousands(amount, view.language);
  return html`<td role="cell" class="num${column.main && " main"}" data-label="${column.label}">${text}</td>`;
}

export interface StatementTableOptions {
  /** Prefix of the anchors of notes, so that two statements can stand on one page. */
  readonly prefix: string;
  readonly caption: string;
}

/** The table with its key and notes. */
export function statementTable(view: View, statement: Statement, options: StatementTableOptions): Html {
  const columns = statementColumns(statement, view.language);
  const notes = notesOf(statement, view.language);
  const common = commonNote(statement, view.language);
  const heads = columns.map(
    (column) => html`<th scope="col" role="columnheader" class="num">${column.label}</th>`,
  );
  const rows = statement.lines.map((line) => {
    if (line.kind === "heading")
      return html`
        <tr role="row" class="group">
          <th scope="rowgroup" role="rowheader" colspan="${columns.length + 1}">${view.say(line.label)}</th>
        </tr>
      `;
    const note = notes.findIndex(({ text }) => text === noteText(statement, line, view.language)) + 1;
    return html`
      <tr role="row"${attribute("class", line.kind === "sum" ? "sum" : undefined)} id="${options.prefix}-${line.id}">
        <th scope="row" role="rowheader">
          ${lineName(view, line)}${note > 0 && noteMark(view, options.prefix, note)}
          <a class="line-link" href="#${options.prefix}-${line.id}" aria-label="${view.say(siteWords.lineLink)}: ${view.say(line.label)}">#</a>
        </th>
        ${columns.map((column) => cell(view, line, column))}
      </tr>
    `;
  });
  const key = columns.some(({ kind }) => kind === "deviation") && deviationKey(view);
  return html`
    <table class="ds-table stack statement" role="table" id="${options.prefix}-tabell">
      <caption>${options.caption}<small>${view.say(siteWords.unitThousand)}</small></caption>
      <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">${view.say(siteWords.line)}</th>${heads}</tr>
      </thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>
    ${key}${common === undefined ? undefined : html`<p class="notes common">${common}</p>`}${noteList(view, notes, options.prefix)}
  `;
}

function lineName(view: View, line: ComputedLine): Html {
  const label = view.say(line.label);
  const number =
    line.number === undefined ? undefined : html`<span class="line-number">${line.number}</span> `;
  const href = line.figureId === undefined ? undefined : view.figureHref(line.figureId);
  return html`${number}${href === undefined ? label : html`<a href="${href}">${label}</a>`}`;
}

function noteMark(view: View, prefix: string, note: number): Html {
  // The mark stays with the last word.
  return html`\u00a0<a class="note-mark" href="#${prefix}-n${note}"><span class="ds-sr-only">${view.say(siteWords.toNote)} </span>${note}</a>`;
}

function noteList(view: View, notes: readonly StatementNote[], prefix: string): Html | undefined {
  if (notes.length === 0) return undefined;
  const items = notes.map(
    ({ line, text }, index) =>
      html`
        <li id="${prefix}-n${index + 1}">
          ${text} <a href="#${prefix}-${line}" aria-label="${view.say(siteWords.backToLine)}">↑</a>
        </li>
      `,
  );
  return html`<ol class="notes" aria-label="${view.say(siteWords.notes)}">${items}</ol>`;
}

/** What the triangles mean, in words. */
function deviationKey(view: View): Html {
  const entry = (isGood: boolean): Html => {
    const word = view.say(isGood ? siteWords.better : siteWords.worse);
    return html`<span class="deviation" data-good="${isGood ? "yes" : "no"}">${triangle(isGood)}</span> ${word} `;
  };
  return html`<p class="chart-key">${entry(true)}${entry(false)}</p>`;
}

/** Up for better, down for weaker; the word stands beside it. */
function triangle(isGood: boolean): Html {
  const shape = isGood ? html`<path d="M6 2l5 8H1z"/>` : html`<path d="M6 9.2L2 3h8z"/>`;
  return html`
    <svg class="turn" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
      ${shape}
    </svg>
  `;
}
