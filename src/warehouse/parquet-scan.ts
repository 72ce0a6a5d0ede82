/**
 * A Parquet file as the engine reads it by itself, with its values written as a delimited file would have
 * them, so that one rule reads them all. Numbers get a decimal comma: 1.234 is one and a bit here, and the
 * same text with a point would be read as a thousand.
 *
 * A binary fraction (FLOAT, DOUBLE) is an amount only when it is the very number that a whole count of øre
 * is stored as; any other is written out in full, and becomes a finding.
 */
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { finding, type Loaded } from "../base/finding.ts";
import { headerFindings, spanFile } from "../sources/delimited.ts";
import {
  type Cell,
  LineIndex,
  normalisedHeader,
  type RecordVisit,
  type TableRequest,
} from "../sources/table.ts";
import type { TableScan } from "./delimited-scan.ts";
import { asNumber, asText, type Engine, literal } from "./engine.ts";

const mark = "PAR1";
/** Above this a binary fraction no longer tells one øre from the next. */
const exactOre = 2 ** 53;

/** The table; records count as lines, from 1, and columns by their place. */
export async function planParquet(
  request: TableRequest,
  engine: Engine,
): Promise<Loaded<TableScan | undefined>> {
  const file = spanFile(request.file);
  const at = { file, line: 1, column: 1 };
  const path = resolve(request.folder, request.file);
  if (!(await hasFooter(path)))
    return { value: undefined, findings: [finding("FAS1082", at, { file, problem: `${mark} …` })] };
  const source = `read_parquet(${literal(path)}, binary_as_string = true)`;
  const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
  const columns = described.map((row) => ({ name: asText(row[0]), type: asText(row[1]) }));
  const headers = columns.map(({ name }) => normalisedHeader(name));
  const headerCells = headers.map((text, index): Cell => ({ text, line: 1, column: index + 1 }));
  const wrong = headerFindings(file, 1, headerCells, headers, request);
  if (wrong.some((one) => one.code === "FAS1054")) return { value: undefined, findings: wrong };
  const rows = asNumber((await engine.row(`SELECT count(*) FROM ${source}`))[0]);
  if (rows === 0) return { value: undefined, findings: [...wrong, finding("FAS1053", at, { file })] };
  const used = new Set([...request.wanted, ...(request.optional ?? [])].map(normalisedHeader));
  const amounts = new Set(request.amounts?.headers.map(normalisedHeader));
  const texts = columns.flatMap(({ type }, index) => {
    const header = headers[index] ?? "";
    if (request.scoreHeader === undefined && !used.has(header)) return [];
    const decimals = amounts.has(header) ? request.amounts?.decimals : undefined;
    return [`${writtenValue(`n${index}`, type, decimals)} AS c${index}`];
  });
  // By place: a damaged file can have names that no SQL can say, such as one with a NUL in it.
  const named = `${source} AS parquet(${columns.map((_, index) => `n${index}`).join(", ")})`;
  const from = `(SELECT ${texts.length === 0 ? "1" : texts.join(", ")} FROM ${named})`;
  const visit = async (hear: RecordVisit): Promise<void> => {
    const result = await engine.connection.stream(`SELECT * FROM ${from}`);
    const places = result.columnNames().map((name) => Number(name.slice(1)));
    let record = 0;
    for await (const batch of result.yieldRows())
      for (const row of batch) {
        const line = record + 1;
        const cells = () => {
          const all = headers.map((_, index): Cell => ({ text: "", line, column: index + 1 }));
          for (const [n, place] of places.entries())
            all[place] = { text: asText(row[n]), line, column: place + 1 };
          return all;
        };
        if (hear(record, cells, line) === false) return;
        record += 1;
      }
  };
  const lines = async (): Promise<LineIndex> => {
    const index = new LineIndex();
    for (let record = 0; record < rows; record += 1) index.push(record + 1);
    return index;
  };
  const plan = { file, headers, headerLine: 1, headerCells, titleCells: [], visit };
  return { value: { from, plan, lines }, findings: wrong };
}

/** Begins and ends with the mark, with a table of contents between that the file has room for. */
async function hasFooter(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(8);
    if (size < 12) return false;
    await handle.read(end, 0, 8, size - 8);
    return end.toString("latin1", 4) === mark && end.readUInt32LE(0) <= size - 12;
  } finally {
    await handle.close();
  }
}

/** SQL for the value as text; NULL stays NULL. */
export function writtenValue(column: string, type: string, amountDecimals: number | undefined): string {
  const comma = (sql: string): string => `replace(CAST(${sql} AS VARCHAR), '.', ',')`;
  if (/^DECIMAL/.test(type)) return comma(column);
  if (/^(?:FLOAT|DOUBLE)$/.test(type)) {
    const value = `CAST(${column} AS DOUBLE)`;
    const full = comma(`printf('%.17g', ${value})`);
    const decimals = amountDecimals ?? 0;
    const scale = 10 ** decimals;
    const ore = `round(${value} * ${scale})`;
    const isExact = `isfinite(${value}) AND abs(${ore}) < ${exactOre} AND ${ore} / ${scale} = ${value}`;
    const step = decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`;
    const exact = comma(
      `CAST(CAST(${ore} AS BIGINT) AS DECIMAL(19, 0)) * ${step}::DECIMAL(${decimals + 1}, ${decimals})`,
    );
    return amountDecimals === undefined
      ? `CASE WHEN isfinite(${value}) AND abs(${value}) < ${exactOre} AND ${value} = trunc(${value}) THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE replace(CAST(${value} AS VARCHAR), '.', ',') END`
      : `CASE WHEN ${isExact} THEN ${exact} ELSE ${full} END`;
  }
  if (/^TIMESTAMP/.test(type))
    return `CASE WHEN CAST(${column} AS TIMESTAMP) = date_trunc('day', CAST(${column} AS TIMESTAMP)) THEN CAST(CAST(${column} AS DATE) AS VARCHAR) ELSE CAST(CAST(${column} AS TIMESTAMP) AS VARCHAR) END`;
  return `CAST(${column} AS VARCHAR)`;
}
