/**
 * A table as CSV for a Norwegian spreadsheet, and its description by the W3C's CSV on the Web, which says the same
 * for machines: separators, types, titles, key.
 *
 * Source: Metadata Vocabulary for Tabular Data (W3C, 2015). Layer: publish; pure.
 */
import { languages, type Text } from "../../../base/language.ts";
import { type CsvCell, csvText } from "../../shared/csv.ts";
import { type ColumnKind, type DataColumn, type DataTable, plainCell } from "../data-table.ts";

/** Numbers are written as they are, with a decimal comma; text is made harmless. */
export function tableCsv({ columns, rows }: DataTable): string {
  const isText = columns.map(({ kind }) => kind === "text");
  return csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) =>
      columns.map((column, index): CsvCell => {
        const text = plainCell(column, row[index]);
        return isText[index] ? text : { number: text.replace(".", ",") };
      }),
    ),
  ]);
}

/** A number's `format` says its decimal mark; dates and truths are as XML Schema writes them. */
const datatypes: Readonly<Record<ColumnKind, unknown>> = {
  text: "string",
  year: "gYear",
  place: "integer",
  count: "integer",
  amount: { base: "decimal", format: { pattern: "0.00", decimalChar: "," } },
  number: { base: "decimal", format: { decimalChar: "," } },
  boolean: "boolean",
  date: "date",
};

const inAll = (text: Text) => languages.map((one) => ({ "@value": text[one], "@language": one }));

function columnData({ name, kind, title, about, unit }: DataColumn) {
  return {
    name,
    titles: name,
    datatype: datatypes[kind],
    "dc:title": inAll(title),
    "dc:description": inAll(about),
    ...(unit === undefined ? {} : { "schema:unitText": inAll(unit) }),
  };
}

/** `file` is the name of the CSV beside the description. */
export function csvMetadata(table: DataTable, file: string): unknown {
  const { title, about, columns, key } = table;
  return {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": inAll(title),
    "dc:description": inAll(about),
    dialect: {
      encoding: "utf-8",
      delimiter: ";",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ["\r\n"],
    },
    tableSchema: {
      columns: columns.map(columnData),
      ...(key.length === 0 ? {} : { primaryKey: key.length === 1 ? key[0] : key }),
    },
  };
}
