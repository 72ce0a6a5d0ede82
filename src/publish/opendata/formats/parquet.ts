/**
 * A table as Parquet: amounts and numbers as exact decimals, dates as dates, snappy, no time of writing.
 *
 * Layer: publish; pure.
 */
import { parquetWriteBuffer } from "hyparquet-writer";
import {
  type ColumnKind,
  type DataCell,
  type DataColumn,
  type DataTable,
  numberDecimals,
  scaledCell,
} from "../data-table.ts";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/** Sixteen bytes hold 38 digits, which is what readers take for a decimal. */
const decimal = (scale: number): Partial<SchemaElement> => ({
  type: "FIXED_LEN_BYTE_ARRAY",
  type_length: 16,
  converted_type: "DECIMAL",
  precision: 38,
  scale,
});

const types: Readonly<Record<ColumnKind, Partial<SchemaElement>>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  year: { type: "INT32" },
  place: { type: "INT64" },
  count: { type: "INT64" },
  amount: decimal(2),
  number: decimal(numberDecimals),
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

const dayMs = 86_400_000;

function written(kind: ColumnKind, cell: DataCell): unknown {
  if (cell === undefined) return null;
  if (kind === "year") return Number(cell);
  if (kind === "date") return typeof cell === "string" ? Date.parse(`${cell}T00:00:00Z`) / dayMs : null;
  if (kind === "amount" || kind === "number" || kind === "count" || kind === "place")
    return typeof cell === "bigint" || typeof cell === "object" ? scaledCell(cell) : null;
  return cell;
}

function schemaOf(columns: readonly DataColumn[]): SchemaElement[] {
  return [
    { name: "tabell", num_children: columns.length },
    ...columns.map(
      ({ name, kind }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...types[kind] }),
    ),
  ];
}

export function tableParquet({ columns, rows }: DataTable): Uint8Array {
  const columnData = columns.map(({ name, kind }, index) => ({
    name,
    data: rows.map((row) => written(kind, row[index])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: schemaOf(columns), createdBy: "fasit" }));
}
