/**
 * Statements, service areas and key-figure cards as the book shows them.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { suppressionWords } from "../../base/messages/suppression.ts";
import { versionNames } from "../../base/messages/terms.ts";
import type { Ore } from "../../base/ore.ts";
import type { Statement } from "../../statements/statement.ts";
import type { CheckedReport, PublishedFigure, ShownCell } from "../checked-report.ts";
import { capitalised } from "../shared/capitalised.ts";
import { type TableBlock, tableKey } from "../shared/count-table.ts";
import {
  commonNote,
  isGoodDeviation,
  notesOf,
  noteText,
  type StatementColumn,
  statementColumns,
} from "../shared/statement-columns.ts";
import { shownTables } from "../shared/suppressed-report.ts";
import { hasHidden, shownCellText, tableWords } from "../shared/table-text.ts";
import type { TopicPart } from "../shared/topics/topic.ts";
import { shortValue, signedThousands, thousands } from "../shared/value-text.ts";
import type { BookCard, BookTable } from "./book.ts";

const dash = "–";

/** The table of a statement. Better and weaker than budgeted are told by a triangle, not by colour. */
export function statementTable(statement: Statement, report: CheckedReport): BookTable {
  const { language, year } = report.meta;
  const columns = statementColumns(statement, language);
  const notes = notesOf(statement, language);
  const common = commonNote(statement, language);
  const cell = (line: Statement["lines"][number], column: StatementColumn): string => {
    if (column.kind === "amount") {
      const amount = line.amounts[column.index];
      return amount === undefined ? dash : thousands(amount, language);
    }
    if (line.deviationOre === undefined) return dash;
    const good = isGoodDeviation(line);
    const sign = good === undefined ? "" : good ? " ▲" : " ▼";
    return `${signedThousands(line.deviationOre, language)}${sign}`;
  };
  const hasDeviation = columns.some(({ kind }) => kind === "deviation");
  const key = `▲ ${siteWords.better[language]}, ▼ ${siteWords.worse[language]}`;
  return {
    caption: `${statement.title[language]} ${year}`,
    unit: [
      siteWords.unitThousand[language],
      ...(hasDeviation ? [key] : []),
      ...(common ? [common] : []),
    ].join(". "),
    columns: [
      { label: siteWords.line[language], numeric: false },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: statement.lines.map((line) => {
      const mark = notes.findIndex(({ text }) => text === noteText(statement, line, language)) + 1;
      const number = line.number === undefined ? "" : `${line.number} `;
      const name = `${number}${line.label[language]}`;
      if (line.kind === "heading") return { kind: "group", cells: [name], mark: null };
      return {
        kind: line.kind === "sum" ? "sum" : "line",
        cells: [name, ...columns.map((column) => cell(line, column))],
        mark: mark > 0 ? String(mark) : null,
      };
    }),
    notes: notes.map(({ text }) => text),
  };
}

/** The table of a topic's part. */
export function topicTable({ title, table, note }: TopicPart): BookTable {
  const { columns = [], rows = [], unit } = table ?? {};
  return {
    caption: title,
    unit: unit ?? "",
    columns: columns.map(({ label, numeric }) => ({ label, numeric: numeric === true })),
    rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.map(({ text }) => text), mark: null })),
    notes: note === undefined ? [] : [note],
  };
}

/** Accounts, regulated budget and deviation of each service area; undefined when the report has none. */
export function areasTable(report: CheckedReport, title: string | undefined): BookTable | undefined {
  const { language, year } = report.meta;
  if (report.areas.length === 0) return undefined;
  const amount = (value: Ore | undefined): string =>
    value === undefined ? dash : thousands(value, language);
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: title ?? siteWords.areas[language],
    unit: siteWords.unitThousand[language],
    columns: [
      { label: siteWords.area[language], numeric: false },
      numeric(capitalised(`${versionNames.regnskap[language]} ${year}`)),
      numeric(capitalised(versionNames["regulert-budsjett"][language])),
      numeric(siteWords.deviation[language]),
    ],
    rows: report.areas.map((area) => ({
      kind: "line",
      cells: [
        area.name,
        amount(area.accountsOre),
        amount(area.revisedOre),
        deviationText(area.deviationOre, report),
      ],
      mark: null,
    })),
    notes: [],
  };
}

/** Positive is a mindreforbruk: less was spent than the budget allowed. */
function deviationText(amount: Ore | undefined, { meta: { language } }: CheckedReport): string {
  if (amount === undefined) return dash;
  const word = amount === 0n ? siteWords.onBudget : amount > 0n ? siteWords.underspent : siteWords.overspent;
  return `${signedThousands(amount, language)} ${word[language]}`;
}

/** A table put together of a query's rows; hidden cells and empty ones are told apart. */
export function countTable(report: CheckedReport, block: TableBlock): BookTable | undefined {
  const { language } = report.meta;
  const shown = shownTables(report).get(tableKey(block));
  if (shown === undefined) return undefined;
  const words = tableWords(shown, block, language);
  const line = (label: string, cells: readonly ShownCell[], total: ShownCell | undefined): string[] => [
    label,
    ...cells.map((cell) => shownCellText(cell, language)),
    ...(total === undefined ? [] : [shownCellText(total, language)]),
  ];
  const { totals } = shown;
  return {
    caption: block.title ?? report.figures.get(block.figures[0] ?? "")?.value.definition.name[language] ?? "",
    unit:
      report.figures.get(block.figures[0] ?? "")?.value.synthetic === true
        ? siteWords.synthetic[language]
        : "",
    columns: words.head.map((label, index) => ({ label, numeric: index > 0 })),
    rows: [
      ...shown.rows.map(({ label, cells, total }) => ({
        kind: "line" as const,
        cells: line(label, cells, total),
        mark: null,
      })),
      ...(totals === undefined
        ? []
        : [{ kind: "sum" as const, cells: line(words.total, totals, shown.total), mark: null }]),
    ],
    notes: hasHidden(shown) ? [suppressionWords.cells[language]] : [],
  };
}

export function figureCard(figure: PublishedFigure, report: CheckedReport): BookCard {
  const { quantity, definition } = figure.value;
  const { language } = report.meta;
  return { ...shortValue(quantity, definition, language), caption: definition.name[language] };
}
