/**
 * All tables as one Frictionless data package: every file with its size and SHA-256, the CSV files with their
 * columns.
 *
 * Source: Data Package 2.0 (datapackage.org). Layer: publish; pure.
 */
import { createHash } from "node:crypto";
import type { CheckedReport } from "../../checked-report.ts";
import { formatNames, mediaTypes, type PublishedTable, type TableFormat } from "../../open-data-file.ts";
import type { ColumnKind, DataColumn, DataTable } from "../data-table.ts";
import { licenses } from "../licenses.ts";

const types: Readonly<Record<ColumnKind, { readonly type: string; readonly decimalChar?: string }>> = {
  text: { type: "string" },
  year: { type: "year" },
  place: { type: "integer" },
  count: { type: "integer" },
  amount: { type: "number", decimalChar: "," },
  number: { type: "number", decimalChar: "," },
  boolean: { type: "boolean" },
  date: { type: "date" },
};

export interface DescribedTable {
  readonly table: DataTable;
  readonly published: PublishedTable;
}

/** `datapackage.json`. Texts are in the report's language. */
export function dataPackage(report: CheckedReport, tables: readonly DescribedTable[]): unknown {
  const { meta, presentation } = report;
  const license = presentation?.data?.license;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${meta.entity}-${meta.year}`,
    title: `${meta.entityName}, ${meta.title}`,
    ...(presentation?.address === undefined ? {} : { homepage: presentation.address }),
    ...(license === undefined
      ? {}
      : { licenses: [{ name: license, path: licenses[license].url, title: licenses[license].title }] }),
    contributors: [{ title: meta.entityName, roles: ["publisher"] }],
    resources: tables.flatMap((one) =>
      one.published.files.map(({ format, file }) => resource(report, one, format, file)),
    ),
  };
}

function resource(
  { meta }: CheckedReport,
  { table, published }: DescribedTable,
  format: TableFormat,
  file: { readonly path: string; readonly bytes: Uint8Array },
): unknown {
  const { language } = meta;
  const isCsv = format === "csv";
  return {
    name: isCsv ? published.id : `${published.id}-${format}`,
    path: file.path,
    title: isCsv ? published.title[language] : `${published.title[language]} (${formatNames[format]})`,
    description: published.about[language],
    format: format === "json-stat" ? "json" : format,
    mediatype: mediaTypes[format],
    ...(isCsv || format === "json-stat" ? { encoding: "utf-8" } : {}),
    bytes: file.bytes.length,
    hash: `sha256:${createHash("sha256").update(file.bytes).digest("hex")}`,
    ...(isCsv
      ? {
          type: "table",
          dialect: { delimiter: ";", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
          schema: {
            fields: table.columns.map((column) => field(column, language)),
            ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
            missingValues: [""],
          },
        }
      : {}),
  };
}

function field({ name, kind, title, about, unit }: DataColumn, language: keyof DataColumn["title"]): unknown {
  return {
    name,
    ...types[kind],
    title: unit === undefined ? title[language] : `${title[language]} (${unit[language]})`,
    description: about[language],
  };
}
