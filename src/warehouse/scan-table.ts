/**
 * Any table a source may be, as something the engine can select from: a delimited file by its own reader,
 * a workbook or YAML by way of column chunks, a Parquet file with its values written as a delimited file has them.
 */
import { DuckDBDataChunk, INTEGER, VARCHAR } from "@duckdb/node-api";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { spanFile } from "../sources/delimited.ts";
import { planTable } from "../sources/plan-table.ts";
import { type ChunkedTable, type FileTable, LineIndex, type TableRequest } from "../sources/table.ts";
import { faultFinding, WorkbookFault } from "../sources/xlsx/fault.ts";
import { scanDelimited, type TableScan } from "./delimited-scan.ts";
import { Engine } from "./engine.ts";
import { planParquet } from "./parquet-scan.ts";

/** Runs `work` on the file's rows; it must be safe to repeat. Undefined when there are none to be had. */
export async function scanTable<T>(
  request: TableRequest,
  engine: Engine,
  scratch: string,
  work: (scan: TableScan) => Promise<Loaded<T>>,
): Promise<Loaded<T | undefined>> {
  const planned = await planTable(request);
  const with_ = ({ value, findings }: Loaded<T | undefined>): Loaded<T | undefined> => ({
    value,
    findings: [...planned.findings, ...findings],
  });
  if (planned.value === undefined) return { value: undefined, findings: planned.findings };
  switch (planned.value.format) {
    case "delimited": {
      const scanned = await scanDelimited(planned.value.table, scratch, engine, work);
      return with_({
        value: scanned.value?.value,
        findings: [...scanned.findings, ...(scanned.value?.findings ?? [])],
      });
    }
    case "workbook":
    case "yaml":
      return with_(await scanChunks(planned.value.table, engine, work));
    case "parquet":
      return with_(await scanParquet(request, engine, work));
  }
}

/** A table's own headers and records, for looking at; what is wrong with the file is in the findings. */
export async function lookAtTable<T>(
  request: TableRequest,
  look: (table: FileTable) => Promise<T>,
): Promise<Loaded<T | undefined>> {
  const planned = await planTable(request);
  if (planned.value === undefined) return { value: undefined, findings: planned.findings };
  const { table } = planned.value;
  if (table !== undefined) return { value: await look(table), findings: planned.findings };
  const engine = await Engine.open();
  try {
    return await scanParquet(request, engine, async ({ plan }) => ({
      value: await look(plan),
      findings: [],
    }));
  } finally {
    engine.close();
  }
}

async function scanChunks<T>(
  table: ChunkedTable,
  engine: Engine,
  work: (scan: TableScan) => Promise<Loaded<T>>,
): Promise<Loaded<T | undefined>> {
  const name = engine.temporaryName("sheet");
  const lines = new LineIndex();
  const columns = table.usedColumns.map((column) => `c${column} VARCHAR`);
  await engine.run(`CREATE TEMP TABLE ${name} (${["line INTEGER", ...columns].join(", ")})`);
  try {
    await append(table, engine, name, lines);
    const done = await work({ from: name, plan: table, lines: async () => lines });
    return { value: done.value, findings: [...table.found(), ...done.findings] };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return { value: undefined, findings: [faultFinding(error, table.file)] };
  } finally {
    await engine.run(`DROP TABLE ${name}`);
  }
}

/** The table's chunks → the table, one at a time. */
async function append(table: ChunkedTable, engine: Engine, name: string, lines: LineIndex): Promise<void> {
  const types = [INTEGER, ...table.usedColumns.map(() => VARCHAR)];
  const appender = await engine.connection.createAppender(name, undefined, "temp");
  try {
    for await (const part of table.chunks()) {
      for (const line of part.lines) lines.push(line);
      const chunk = DuckDBDataChunk.create(types);
      chunk.setColumns([part.lines, ...part.columns]);
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

async function scanParquet<T>(
  request: TableRequest,
  engine: Engine,
  work: (scan: TableScan) => Promise<Loaded<T>>,
): Promise<Loaded<T | undefined>> {
  const file = spanFile(request.file);
  const refused = (error: Error): Finding =>
    finding("FAS1082", { file, line: 1, column: 1 }, { file, problem: problemOf(error, request) });
  try {
    const planned = await planParquet(request, engine);
    if (planned.value === undefined) return { value: undefined, findings: planned.findings };
    const done = await work(planned.value);
    return { value: done.value, findings: [...planned.findings, ...done.findings] };
  } catch (error) {
    // An engine error while the file is read is about the file; its own faults have other types.
    if (
      !(error instanceof Error) ||
      !/^[\w ]+ Error: /.test(error.message) ||
      /^(?:INTERNAL|Binder|Parser|Catalog)/.test(error.message)
    )
      throw error;
    return { value: undefined, findings: [refused(error)] };
  }
}

/** The engine's words without the path of this machine. */
function problemOf(error: Error, request: TableRequest): string {
  const line = error.message.split("\n")[0] ?? "";
  return line
    .replace(/^[\w ]+ Error: /, "")
    .replaceAll(/(?:[A-Za-z]:)?[^\s'"]*[\\/][^\s'"]*/g, spanFile(request.file))
    .slice(0, 200);
}
