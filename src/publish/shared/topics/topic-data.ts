/**
 * A topic as data: each table as CSV, the whole as JSON. Numbers are exact where the page rounds them.
 *
 * Layer: publish; pure.
 */
import { type CsvCell, csvText } from "../csv.ts";
import type { Topic, TopicCell, TopicTable } from "./topic.ts";

const exact = ({ text, exact: own }: TopicCell): CsvCell => own ?? (text === "–" ? "" : text);

/** One row a line of the table; a heading's words stand in the lines' own cells, so it is left out. */
export function topicCsv({ columns, rows }: TopicTable): string {
  const head = columns.map(({ label, data }) => data ?? label);
  return csvText([head, ...rows.filter(({ kind }) => kind !== "group").map(({ cells }) => cells.map(exact))]);
}

/** Numbers as text with a point, so that no reader rounds them; an empty cell is null. */
function jsonCell(cell: TopicCell): string | null {
  const value = exact(cell);
  if (typeof value !== "string") return value.number.replace(",", ".");
  return value === "" ? null : value;
}

export function topicJson({ id, title, lead, synthetic, parts }: Topic): string {
  const data = {
    id,
    title,
    ...(lead === undefined ? {} : { lead }),
    synthetic,
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title,
      ...(part.note === undefined ? {} : { note: part.note }),
      ...(part.facts === undefined
        ? {}
        : { facts: part.facts.map(({ term, cell }) => ({ name: term, value: jsonCell(cell) })) }),
      ...(part.table === undefined
        ? {}
        : {
            columns: part.table.columns.map(({ label, data: name }) => name ?? label),
            rows: part.table.rows
              .filter(({ kind }) => kind !== "group")
              .map(({ kind, cells }) => ({ sum: kind === "sum", cells: cells.map(jsonCell) })),
          }),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
