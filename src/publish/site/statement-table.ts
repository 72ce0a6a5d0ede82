/**
 * An official statement as a table: accounts, budgets, deviation and last year side by side. On a phone
 * each line becomes a small card; the roles are written out, so that it stays a table to a screen reader.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { versionNames } from "../../base/messages/terms.ts";
import type { Ore } from "../../base/ore.ts";
import type { Version } from "../../base/period.ts";
import type { ComputedLine, Statement } from "../../statements/statement.ts";
import { capitalised } from "./capitalised.ts";
import { attribute, type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";
import { signedThousands, thousands } from "./value-text.ts";

/** A column of the table: one of the statement's own, or the deviation. */
type Column =
  | { readonly kind: "amount"; readonly index: number; readonly label: string; readonly main: boolean }
  | { readonly kind: "deviation"; readonly label: string };

const versionOrder: readonly Version[] = [
  "regnskap",
  "prognose",
  "regulert-budsjett",
  "opprinnelig-budsjett",
];

/** The columns that hold anything: this year by version, the deviation, then earlier years. */
function statementColumns(view: View, statement: Statement): readonly Column[] {
  const filled = statement.columns.flatMap((column, index) =>
    statement.lines.some((line) => line.amounts[index] !== undefined) ? [{ ...column, index }] : [],
  );
  const year = Math.max(...filled.map((column) => column.year));
  const sorted = [...filled].sort(
    (a, b) => b.year - a.year || versionOrder.indexOf(a.version) - versionOrder.indexOf(b.version),
  );
  const amount = (column: (typeof filled)[number]): Column => ({
    kind: "amount",
    index: column.index,
    label: capitalised(`${view.say(versionNames[column.version])} ${column.year}`),
    main: column === sorted[0],
  });
  const deviates = statement.lines.some((line) => line.deviationOre !== undefined);
  return [
    ...sorted.filter((column) => column.year === year).map(amount),
    ...(deviates ? [{ kind: "deviation" as const, label: view.say(siteWords.deviationShort) }] : []),
    ...sorted.filter((column) => column.year !== year).map(amount),
  ];
}

/** Is the deviation good for the municipality? Undefined when it is 0 or neither. */
function isGoodDeviation(line: ComputedLine): boolean | undefined {
  if (line.deviationOre === undefined || line.deviationOre === 0n || line.goodWhen === "neutral")
    return undefined;
  return line.deviationOre > 0n === (line.goodWhen === "up");
}

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

function cell(view: View, line: ComputedLine, column: Column): Html {
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
  const columns = statementColumns(view, statement);
  const notes = notesOf(view, statement);
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
    const note = notes.findIndex(({ text }) => text === noteText(view, line)) + 1;
    return html`
      <tr role="row"${attribute("class", line.kind === "sum" ? "sum" : undefined)} id="${options.prefix}-${line.id}">
        <th scope="row" role="rowheader">
          ${lineName(view, line)}${note > 0 && noteMark(view, options.prefix, note)}
        </th>
        ${columns.map((column) => cell(view, line, column))}
      </tr>
    `;
  });
  const key = columns.some(({ kind }) => kind === "deviation") && deviationKey(view);
  return html`
    <table class="ds-table stack statement" role="table">
      <caption>${options.caption}<small>${view.say(siteWords.unitThousand)}</small></caption>
      <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">${view.say(siteWords.line)}</th>${heads}</tr>
      </thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>
    ${key}${noteList(view, notes, options.prefix)}
  `;
}

function lineName(view: View, line: ComputedLine): Html {
  const label = view.say(line.label);
  const number =
    line.number === undefined ? undefined : html`<span class="line-number">${line.number}</span> `;
  const href = line.figureId === undefined ? undefined : view.figureHref(line.figureId);
  return html`${number}${href === undefined ? label : html`<a href="${href}">${label}</a>`}`;
}

/** A footnote, and the first line that it belongs to. */
interface Note {
  readonly line: string;
  readonly text: string;
}

function noteText(view: View, line: ComputedLine): string {
  const texts = [
    ...(line.note === undefined ? [] : [view.say(line.note)]),
    ...(line.verified === "general-knowledge" ? [view.say(siteWords.generalKnowledge)] : []),
  ];
  return texts.join(" ");
}

/** The statement's footnotes in the order of its lines; lines that say the same share one. */
function notesOf(view: View, statement: Statement): readonly Note[] {
  const byText = new Map<string, Note>();
  for (const line of statement.lines) {
    const text = noteText(view, line);
    if (text !== "" && !byText.has(text)) byText.set(text, { line: line.id, text });
  }
  return [...byText.values()];
}

function noteMark(view: View, prefix: string, note: number): Html {
  return html` <a class="note-mark" href="#${prefix}-n${note}"><span class="ds-sr-only">${view.say(siteWords.toNote)} </span>${note}</a>`;
}

function noteList(view: View, notes: readonly Note[], prefix: string): Html | undefined {
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
