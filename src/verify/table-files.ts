/**
 * The tables of a report in the formats beside CSV, read again: a workbook's first sheet and a Parquet file as rows
 * of plain text, as the CSV has them with a decimal point.
 *
 * They come from somebody else's web site: nothing is unpacked beyond a limit, and what cannot be read is undefined.
 * Layer: verify; pure.
 */
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { SaxesParser } from "saxes";

export type TableKind = "text" | "whole" | "decimal" | "boolean" | "date";
export interface TableColumn {
  readonly name: string;
  readonly kind: TableKind;
}
export type TableRows = readonly (readonly string[])[];

const mostUnpacked = 1 << 30;
const dayMs = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** Without zeros that say nothing: `12.50` is `12.5`. */
export function plainNumber(text: string): string {
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The rows below the header of the first sheet. */
export function xlsxRows(bytes: Uint8Array, columns: readonly TableColumn[]): TableRows | undefined {
  try {
    const wanted = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"];
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(name) && originalSize <= mostUnpacked,
    });
    const [sheet, strings] = wanted.map((name) => parts[name]);
    if (sheet === undefined || strings === undefined) return undefined;
    const rows = sheetRows(sheet, sharedTexts(strings), columns);
    return rows?.slice(1);
  } catch {
    return undefined;
  }
}

function parsed(bytes: Uint8Array, listen: (parser: SaxesParser) => void): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  listen(parser);
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).close();
}

/** What Excel writes by number: `_x0007_`. */
const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function sharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text = "";
  parsed(bytes, (parser) => {
    parser.on("opentag", ({ name }) => {
      if (name === "si") text = "";
    });
    parser.on("text", (more) => {
      text += more;
    });
    parser.on("closetag", ({ name }) => {
      if (name === "si") texts.push(unescaped(text));
    });
  });
  return texts;
}

/** Undefined when a cell is outside the table or a formula. */
function sheetRows(
  bytes: Uint8Array,
  texts: readonly string[],
  columns: readonly TableColumn[],
): TableRows | undefined {
  const rows: string[][] = [];
  let place = -1;
  let type = "";
  let value: string | undefined;
  let isOdd = false;
  parsed(bytes, (parser) => {
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "f") isOdd = true;
      if (name === "row") rows[Number(attributes.r) - 1] = columns.map(() => "");
      if (name === "c") {
        place = columnPlace(String(attributes.r));
        type = String(attributes.t ?? "n");
        if (place >= columns.length) isOdd = true;
      }
      if (name === "v") value = "";
    });
    parser.on("text", (more) => {
      if (value !== undefined) value += more;
    });
    parser.on("closetag", ({ name }) => {
      if (name !== "v") return;
      const row = rows.at(-1);
      if (row !== undefined) row[place] = cellText(type, value ?? "", texts, columns[place]?.kind);
      value = undefined;
    });
  });
  return isOdd ? undefined : rows;
}

function columnPlace(reference: string): number {
  let place = 0;
  for (const letter of reference.replace(/\d+$/, "")) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}

function cellText(
  type: string,
  value: string,
  texts: readonly string[],
  kind: TableKind | undefined,
): string {
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "true" : "false";
  return kind === "date" ? isoDate(firstDay + Number(value) * dayMs) : plainNumber(value);
}

/** Decimals as the file states them, as far as fifteen digits go. */
export async function parquetRows(
  bytes: Uint8Array,
  columns: readonly TableColumn[],
): Promise<TableRows | undefined> {
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    return rows.map((row) => {
      if (Object.keys(row).length !== columns.length) throw new Error("other columns");
      return columns.map(({ name, kind }) => parquetText(row[name], kind));
    });
  } catch {
    return undefined;
  }
}

function parquetText(value: unknown, kind: TableKind): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return isoDate(value.getTime());
  if (kind === "decimal" && typeof value === "number") return plainNumber(value.toFixed(6));
  return String(value);
}
