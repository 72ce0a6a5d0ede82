/**
 * A published table as the pages and the catalogues name it: where each format lies, and how much there is.
 *
 * Layer: publish; pure.
 */
import type { Text } from "../base/language.ts";
import type { OutputFile } from "./checked-report.ts";

/** The formats of a table; JSON-stat where there is something to measure, XLSX where a sheet has room. */
const tableFormats = ["csv", "xlsx", "parquet", "json-stat"] as const;
export type TableFormat = (typeof tableFormats)[number];

export const formatNames: Readonly<Record<TableFormat, string>> = {
  csv: "CSV",
  xlsx: "XLSX",
  parquet: "Parquet",
  "json-stat": "JSON-stat",
};

/** What follows the table's address. */
export const formatEndings: Readonly<Record<TableFormat, string>> = {
  csv: ".csv",
  xlsx: ".xlsx",
  parquet: ".parquet",
  "json-stat": ".json-stat.json",
};

export const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  "json-stat": "application/json",
};

export interface PublishedTable {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly rows: number;
  readonly files: readonly { readonly format: TableFormat; readonly file: OutputFile }[];
  /** The description of the columns, for machines. */
  readonly metadata: OutputFile;
}

/** The open data of a report. */
export interface OpenData {
  readonly files: readonly OutputFile[];
  readonly tables: readonly PublishedTable[];
  /** A catalogue of them lies at `catalogPath`. */
  readonly hasCatalog: boolean;
}
