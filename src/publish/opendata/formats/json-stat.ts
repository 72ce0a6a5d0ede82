/**
 * A table as JSON-stat 2.0, class dataset: the key's columns are dimensions, the measured columns are contents.
 * Where the key's combinations are mostly empty (a ledger), its rows are one dimension instead.
 *
 * JSON keeps fifteen digits of a number: one with more is left empty, and stands as text in `status`.
 * Source: json-stat.org/full. Layer: publish; pure.
 */
import type { Language } from "../../../base/language.ts";
import {
  type DataCell,
  type DataColumn,
  type DataTable,
  isMeasure,
  numberDecimals,
  plainCell,
} from "../data-table.ts";

/** At most this many empty cells for each that is filled. */
const mostEmpty = 4;
const contents = "innhold";

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  /** The place of each row. */
  readonly places: readonly number[];
}

/** Undefined for a table without anything measured, or without rows. */
export function tableJsonStat(table: DataTable, language: Language, source: string): unknown {
  const measures = table.columns.flatMap((column, index) =>
    isMeasured(table, column) ? [{ column, index }] : [],
  );
  if (measures.length === 0 || table.rows.length === 0) return undefined;
  const { rows } = table;
  const keyed = table.key.map((name) => keyDimension(table, name, language));
  const size = keyed.reduce((product, { codes }) => product * codes.length, 1);
  const dimensions =
    keyed.length > 0 && size <= rows.length * (mostEmpty + 1) ? keyed : [rowDimension(table, language)];
  const sizes = [...dimensions.map(({ codes }) => codes.length), measures.length];
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  rows.forEach((row, at) => {
    const start = dimensions.reduce((place, one) => place * one.codes.length + (one.places[at] ?? 0), 0);
    measures.forEach(({ column, index }, n) => {
      const text = plainCell(column, row[index]);
      if (text === "") return;
      const position = start * measures.length + n;
      if (isExact(text)) value[position] = Number(text);
      else status[position] = text;
    });
  });
  return {
    version: "2.0",
    class: "dataset",
    label: table.title[language],
    source,
    note: [table.about[language]],
    id: [...dimensions.map(({ id }) => id), contents],
    size: sizes,
    role: { ...(dimensions.some(({ id }) => id === "ar") ? { time: ["ar"] } : {}), metric: [contents] },
    dimension: Object.fromEntries([
      ...dimensions.map((one) => [one.id, dimensionData(one)]),
      [contents, contentsData(measures, language)],
    ]),
    value,
    ...(Object.keys(status).length === 0 ? {} : { status }),
  };
}

export const isMeasured = ({ key }: DataTable, column: DataColumn): boolean =>
  isMeasure(column) && !key.includes(column.name);

function isExact(text: string): boolean {
  return text.replace(/^-?0?\.?0*/, "").replace(".", "").length <= 15;
}

function keyDimension(table: DataTable, name: string, language: Language): Dimension {
  const index = table.columns.findIndex((column) => column.name === name);
  const column = table.columns[index];
  const label = table.labels?.[name];
  const labelAt = table.columns.findIndex((one) => one.name === label);
  const order = new Map<string, number>();
  const labels = new Map<string, string>();
  const places = table.rows.map((row) => {
    const code = column === undefined ? "" : plainCell(column, row[index]);
    const known = order.get(code);
    if (known !== undefined) return known;
    order.set(code, order.size);
    labels.set(code, wordsIn(row, [labelAt]) || code);
    return order.size - 1;
  });
  return { id: name, label: column?.title[language] ?? name, codes: [...order.keys()], labels, places };
}

/** Every row a category: its key's codes with a bar between them, its words beside. */
function rowDimension(table: DataTable, language: Language): Dimension {
  const at = (names: readonly string[]) =>
    names.map((name) => table.columns.findIndex((column) => column.name === name));
  const keys = at(table.key);
  const words = at(
    table.labels === undefined
      ? table.columns.flatMap(({ name, kind }) => (kind === "text" || kind === "date" ? [name] : []))
      : Object.values(table.labels),
  );
  const labels = new Map<string, string>();
  const codes = table.rows.map((row, index) => {
    const code = keys
      .map((place) => {
        const column = table.columns[place];
        return column === undefined ? "" : plainCell(column, row[place]);
      })
      .join("|");
    const own = labels.has(code) || code === "" ? `${code}#${index + 1}` : code;
    labels.set(own, wordsIn(row, words) || own);
    return own;
  });
  return { id: "rad", label: table.title[language], codes, labels, places: [...codes.keys()] };
}

function wordsIn(row: readonly DataCell[], places: readonly number[]): string {
  return places
    .flatMap((place) => (typeof row[place] === "string" && row[place] !== "" ? [row[place]] : []))
    .join(", ");
}

function dimensionData({ label, codes, labels }: Dimension) {
  return { label, category: { index: codes, label: Object.fromEntries(labels) } };
}

function contentsData(measures: readonly { readonly column: DataColumn }[], language: Language) {
  const unit = ({ kind, unit: said }: DataColumn) => ({
    base: said?.[language] ?? "",
    decimals: kind === "amount" ? 2 : kind === "number" ? numberDecimals : 0,
  });
  return {
    label: "Innhold",
    category: {
      index: measures.map(({ column }) => column.name),
      label: Object.fromEntries(measures.map(({ column }) => [column.name, column.title[language]])),
      unit: Object.fromEntries(measures.map(({ column }) => [column.name, unit(column)])),
    },
  };
}
