/**
 * The blocks that draw a small table: the drawing, its words for those who do not see it, and the table itself.
 *
 * Layer: publish; pure.
 */
import { formatDecimal } from "../../../base/format.ts";
import { blockWords } from "../../../base/messages/blocks.ts";
import { siteWords } from "../../../base/messages/site.ts";
import { magnitude } from "../../../base/quantity.ts";
import { divide, multiply, parseDecimal, type Rational, rational, toNumber } from "../../../base/rational.ts";
import type { FasitBlock } from "../../../prose/chapter.ts";
import { exactText } from "../../shared/value-text.ts";
import { type Html, type HtmlPart, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { type BlockRow, blockRows } from "./block-rows.ts";
import { funnelChart } from "./funnel-chart.ts";
import { percent } from "./plot.ts";
import { progressChart } from "./progress-chart.ts";
import { timelineChart } from "./timeline-chart.ts";

type Block<K extends FasitBlock["kind"]> = Extract<FasitBlock, { kind: K }>;
type RowsBlock = Block<"timeline" | "funnel" | "bars">;

/** A drawing with its caption, and the table behind it, folded. */
export function captioned(view: View, title: string, drawn: HtmlPart, table: Html, note = ""): Html {
  return html`
    <figure class="chart-figure">
      <figcaption>${title}${note !== "" && html`<small>${note}</small>`}</figcaption>
      ${drawn}
      <details class="ds-details quiet"><summary>${view.say(siteWords.dataTable)}</summary>${table}</details>
    </figure>
  `;
}

/** The first column names the row; numbers stand to the right. */
export function smallTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly HtmlPart[])[],
  isShown = false,
): Html {
  const heads = head.map((one, index) =>
    index === 0 ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="num">${one}</th>`,
  );
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td class="num">${cell}</td>`)}</tr>`,
  );
  const title = isShown
    ? html`<caption>${caption}</caption>`
    : html`<caption class="ds-sr-only">${caption}</caption>`;
  return html`<table class="ds-table data">${title}<thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function linked({ label, href }: BlockRow): HtmlPart {
  return href === undefined ? label : html`<a href="${href}">${label}</a>`;
}

const spokenRows = (title: string, rows: readonly BlockRow[]): string =>
  `${title}: ${rows.map(({ label, text }) => `${label} ${text}`).join("; ")}`;

function share(view: View, part: Rational, whole: Rational): string {
  if (whole.n === 0n) return "–";
  return `${formatDecimal(multiply(divide(part, whole), rational(100)), 1, view.language)}\u00a0%`;
}

/** Undefined when there are no rows to draw, or none with a number (of a timeline: a date). */
export function rowsFigure(view: View, block: RowsBlock, id: string): Html | undefined {
  const rows = blockRows(view, block);
  const title = block.title ?? rows[0]?.label ?? "";
  switch (block.kind) {
    case "timeline":
      return timelineFigure(view, rows, id, title);
    case "funnel":
      return funnelFigure(view, rows, id, title);
    case "bars":
      return barsTable(view, rows, title);
  }
}

function timelineFigure(view: View, rows: readonly BlockRow[], id: string, title: string): Html | undefined {
  const dated = rows.flatMap((row) => (row.date === undefined ? [] : [{ ...row, date: row.date }]));
  if (dated.length === 0) return undefined;
  const sorted = [...dated].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const isPlanned = (date: string): boolean => Number(date.slice(0, 4)) > view.report.meta.year;
  const state = (date: string): string => view.say(isPlanned(date) ? blockWords.planned : blockWords.done);
  const events = sorted.map(({ date, label, text }) => ({
    when: isPlanned(date) ? `${text} (${state(date)})` : text,
    what: label,
    planned: isPlanned(date),
  }));
  const table = smallTable(
    title,
    [blockWords.event, blockWords.date].map(view.say),
    sorted.map((row) => [linked(row), `${row.text}, ${state(row.date)}`]),
  );
  return captioned(view, title, timelineChart({ id, title: spokenRows(title, sorted), events }), table);
}

function funnelFigure(view: View, rows: readonly BlockRow[], id: string, title: string): Html | undefined {
  const first = rows[0]?.value;
  if (first === undefined) return undefined;
  const steps = rows.map((row) => ({
    label: row.label,
    text: row.value === undefined ? unknownText(view, row) : row.text,
    value: row.value,
  }));
  const table = smallTable(
    title,
    [blockWords.step, siteWords.value, blockWords.share].map(view.say),
    rows.map((row, index) => [
      linked(row),
      steps[index]?.text ?? "",
      row.value === undefined ? "–" : share(view, row.value, first),
    ]),
  );
  const spoken = `${title}: ${steps.map(({ label, text }) => `${label} ${text}`).join("; ")}`;
  return captioned(view, title, funnelChart({ id, title: spoken, steps }), table);
}

/** A step that is known by its date alone has no width. */
function unknownText(view: View, { date, text }: BlockRow): string {
  return date === undefined ? view.say(blockWords.unknown) : text;
}

function barsTable(view: View, rows: readonly BlockRow[], title: string): Html | undefined {
  const sizes = rows.map(({ value }) => (value === undefined ? 0 : toNumber(value)));
  const largest = Math.max(...sizes.map(Math.abs));
  if (rows.length === 0 || largest === 0) return undefined;
  const cells = rows.map((row, index) => {
    const size = ((sizes[index] ?? 0) / largest) * 100;
    const bar = html`
      <svg class="row-bar" width="100%" height="10" aria-hidden="true" focusable="false">
        <rect class="${size < 0 ? "fall down" : "bar current"}" x="0" width="${percent(Math.abs(size))}" y="0" height="10"/>
      </svg>
    `;
    return [html`${linked(row)}${bar}`, row.text];
  });
  const head = [blockWords.name, siteWords.value].map(view.say);
  return html`<div class="bars-table chart-figure">${smallTable(title, head, cells, true)}</div>`;
}

/** Each figure against its target. Undefined when one of them has no number. */
export function progressFigure(view: View, block: Block<"progress">, id: string): Html | undefined {
  const rows = block.goals.flatMap(({ figure, target }) => {
    const value = view.figure(figure)?.value;
    const number = value === undefined ? undefined : magnitude(value.quantity);
    const other = view.figure(target)?.value;
    const goal = other === undefined ? parseDecimal(target) : magnitude(other.quantity);
    if (value === undefined || number === undefined || goal === undefined) return [];
    const goalText =
      other === undefined
        ? formatDecimal(goal, goal.d === 1n ? 0 : 2, view.language)
        : exactText(other.quantity, other.definition, view.language);
    const reached = share(view, number, goal);
    return [
      {
        label: view.say(value.definition.name),
        href: view.figureHref(figure),
        value: number,
        target: goal,
        result: exactText(value.quantity, value.definition, view.language),
        goalText,
        text: reached,
        spoken: view.say(blockWords.ofTarget(reached)),
      },
    ];
  });
  if (rows.length < block.goals.length) return undefined;
  const title = block.title ?? rows[0]?.label ?? "";
  const table = smallTable(
    title,
    [blockWords.name, blockWords.result, blockWords.target].map(view.say),
    rows.map((row) => [
      row.href === undefined ? row.label : html`<a href="${row.href}">${row.label}</a>`,
      row.result,
      row.goalText,
    ]),
  );
  const spoken = `${title}: ${rows.map(({ label, result, spoken: of }) => `${label} ${result}, ${of}`).join("; ")}`;
  return captioned(view, title, progressChart({ id, title: spoken, rows }), table);
}
