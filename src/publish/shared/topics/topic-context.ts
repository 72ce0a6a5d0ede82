/**
 * What those who make topics of registers share: the report, its words, and cells of a table.
 *
 * Layer: publish; pure.
 */
import { formatDate, formatDecimal } from "../../../base/format.ts";
import type { Language, Text } from "../../../base/language.ts";
import { topicWords } from "../../../base/messages/topics.ts";
import { rational } from "../../../base/rational.ts";
import type { CheckedReport } from "../../checked-report.ts";
import { type RegisterRow, type RegisterRows, rowsIn, textIn } from "../../register-rows.ts";
import type { TopicCell, TopicColumn, TopicLink, TopicPart, TopicTable } from "./topic.ts";

export interface TopicContext {
  readonly report: CheckedReport;
  readonly language: Language;
  say(text: Text): string;
  rows(schema: string): readonly RegisterRow[];
  /** Is any of these registers made up? */
  isSynthetic(schemas: readonly string[]): boolean;
}

export function topicContext(report: CheckedReport): TopicContext {
  const { language } = report.meta;
  const found = (schema: string): RegisterRows | undefined => report.registers?.get(schema);
  return {
    report,
    language,
    say: (text) => text[language],
    rows: (schema) => rowsIn(report.registers, schema),
    isSynthetic: (schemas) => schemas.some((schema) => found(schema)?.synthetic === true),
  };
}

export const dash: TopicCell = { text: "–", exact: "" };

/** A cell of the register as it stands; a dash when it is empty. */
export function textCell(row: RegisterRow, column: string, link?: TopicLink): TopicCell {
  const text = textIn(row, column);
  if (text === undefined) return dash;
  return link === undefined ? { text } : { text, link };
}

/** A date as words; the data keep it as it is written. */
export function dateCell(row: RegisterRow, column: string, { language }: TopicContext): TopicCell {
  const iso = textIn(row, column);
  return iso === undefined ? dash : { text: formatDate(iso, language), exact: iso };
}

export function countCell(count: number, { language }: TopicContext): TopicCell {
  return { text: formatDecimal(rational(count), 0, language), exact: { number: String(count) } };
}

export function truthCell(row: RegisterRow, column: string, { say }: TopicContext): TopicCell {
  const value = row[column];
  return typeof value === "boolean" ? { text: say(value ? topicWords.yes : topicWords.no) } : dash;
}

/** Names and what is said of each; what is not known is left out. */
export function factsPart(
  id: string,
  title: string,
  facts: readonly (readonly [term: string, cell: TopicCell])[],
): TopicPart {
  const known = facts.filter(([, cell]) => cell !== dash);
  return { id, title, facts: known.map(([term, cell]) => ({ term, cell })) };
}

export const line = (cells: readonly TopicCell[]): TopicTable["rows"][number] => ({ kind: "line", cells });

/** Headings of texts; `numeric` names those that are numbers, `main` the one that matters most on a phone. */
export function columnsOf(
  labels: readonly string[],
  { numeric = [], main }: { readonly numeric?: readonly number[]; readonly main?: number } = {},
): readonly TopicColumn[] {
  return labels.map((label, index) => ({
    label,
    ...(numeric.includes(index) ? { numeric: true as const } : {}),
    ...(index === main ? { main: true as const } : {}),
  }));
}

/** By a text of each row, dates as they are written; rows without come last. */
export function sortedBy(
  rows: readonly RegisterRow[],
  ...columns: readonly string[]
): readonly RegisterRow[] {
  const key = (row: RegisterRow): string =>
    columns.map((column) => textIn(row, column) ?? "\uffff").join("\u0000");
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Texts of a column, each once, in the order they are met. */
export function distinct(rows: readonly RegisterRow[], column: string): readonly string[] {
  return [...new Set(rows.flatMap((row) => textIn(row, column) ?? []))];
}

/** Rows where the column has the text. */
export function where(rows: readonly RegisterRow[], column: string, text: string): readonly RegisterRow[] {
  return rows.filter((row) => textIn(row, column) === text);
}
