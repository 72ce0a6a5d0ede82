/**
 * A register → a typed table for own queries. Two views show it: one as the author declared it, and one
 * with `_line`, the physical line of each row, for queries that name it (see sandbox.ts).
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { readField, registerDecimals } from "../sources/field-values.ts";
import { limited, listedFindings } from "../sources/limited.ts";
import type { ResolvedRegister } from "../sources/registers/resolve-register.ts";
import { cellsOf, columnOf, type FileTable } from "../sources/table.ts";
import { writtenSql } from "./amount-sql.ts";
import type { TableScan } from "./delimited-scan.ts";
import { asNumber, asText, type Engine, identifier } from "./engine.ts";
import type { LoadContext } from "./load-ledger.ts";
import { lineColumn, linedSchema, namesSchema, plainSchema } from "./sandbox-schemas.ts";
import { scanTable } from "./scan-table.ts";

export interface LoadedRegister {
  readonly plan: FileTable;
  readonly rows: number;
}

const engineTypes = {
  text: "VARCHAR",
  integer: "BIGINT",
  decimal: `DECIMAL(${19 + registerDecimals}, ${registerDecimals})`,
  date: "DATE",
  "partial-date": "VARCHAR",
  boolean: "BOOLEAN",
} as const;

/** Loads a register; undefined when the file cannot be read at all. */
export async function loadRegister(
  source: ResolvedRegister,
  context: LoadContext,
): Promise<Loaded<LoadedRegister | undefined>> {
  const request = {
    folder: context.folder,
    file: source.file,
    encoding: source.encoding,
    separator: source.separator,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    wanted: Object.keys(source.columns).filter((header) => !source.optional.includes(header)),
    optional: source.optional,
    types: source.columns,
    at: context.at,
  };
  return scanTable(request, context.engine, context.scratch, (scan) =>
    loadScan(source, scan, context.engine),
  );
}

async function loadScan(
  source: ResolvedRegister,
  scan: TableScan,
  engine: Engine,
): Promise<Loaded<LoadedRegister>> {
  const raw = engine.temporaryName("register");
  const isPresent = ([header]: readonly [string, unknown]): boolean =>
    !source.optional.includes(header) || scan.plan.headers.includes(header.normalize("NFC"));
  const declared = Object.entries(source.columns);
  const columns = declared.filter(isPresent).map(([header, type], n) => ({
    header,
    type,
    name: `f${n}`,
    index: columnOf(scan.plan, header),
    values: `${raw}_values${n}`,
  }));
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${raw} AS
    SELECT ${columns.map((column) => `c${column.index} AS ${column.name}`).join(", ")} FROM ${scan.from}`);
  const rows = asNumber((await engine.row(`SELECT count(*) FROM ${raw}`))[0]);
  const findings: Finding[] = [];
  const typed = columns.filter((column) => column.type !== "text");
  for (const column of typed) {
    const texts = (
      await engine.rows(`SELECT DISTINCT ${column.name} FROM ${raw} WHERE ${writtenSql(column.name)}`)
    ).map((row) => asText(row[0]));
    const pairs = texts.map((text) => [text, readField(text, column.type)] as const);
    await engine.fill(column.values, ["written", "value"], pairs);
    if (pairs.some(([, value]) => value === undefined))
      findings.push(...(await wrongCells(engine, raw, column, scan.plan)));
  }
  const lines = await scan.lines();
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${raw}_lines (record BIGINT, line BIGINT)`);
  const appender = await engine.connection.createAppender(`${raw}_lines`);
  for (let record = 0; record < rows; record += 1) {
    appender.appendBigInt(BigInt(record));
    appender.appendBigInt(BigInt(lines.lineOf(record)));
    appender.endRow();
  }
  appender.closeSync();

  const selected = declared.map(([header, type]) => {
    const column = columns.find((one) => one.header === header);
    if (column === undefined) return `CAST(NULL AS ${engineTypes[type]}) AS ${identifier(header)}`;
    return type === "text"
      ? `nullif(${column.name}, '') AS ${identifier(header)}`
      : `CAST(${column.values}.value AS ${engineTypes[type]}) AS ${identifier(header)}`;
  });
  const joins = typed.map(({ name, values }) => `LEFT JOIN ${values} ON ${values}.written = ${raw}.${name}`);
  await engine.run(`CREATE TABLE ${linedSchema}.${identifier(source.table)} AS
    SELECT ${[...selected, `l.line AS ${lineColumn}`].join(", ")}
    FROM ${raw} JOIN ${raw}_lines l ON l.record = ${raw}.rowid ${joins.join(" ")} ORDER BY l.line`);
  await engine.run(`CREATE VIEW ${plainSchema}.${identifier(source.table)} AS
    SELECT * EXCLUDE (${lineColumn}) FROM ${linedSchema}.${identifier(source.table)}`);
  await engine.run(`CREATE TABLE ${namesSchema}.${identifier(source.table)} (nothing INTEGER)`);
  for (const table of [raw, `${raw}_lines`, ...typed.map((column) => column.values)])
    await engine.run(`DROP TABLE ${table}`);
  return { value: { plan: scan.plan, rows }, findings };
}

async function wrongCells(
  engine: Engine,
  raw: string,
  column: {
    readonly name: string;
    readonly header: string;
    readonly type: string;
    readonly values: string;
    readonly index: number;
  },
  plan: FileTable,
): Promise<readonly Finding[]> {
  const wrong = `FROM ${raw} JOIN ${column.values} v ON v.written = ${raw}.${column.name} WHERE v.value IS NULL`;
  const total = asNumber((await engine.row(`SELECT count(*) ${wrong}`))[0]);
  const rows = await engine.rows(
    `SELECT ${raw}.rowid, v.written ${wrong} ORDER BY ${raw}.rowid LIMIT ${listedFindings}`,
  );
  const cells = await cellsOf(
    plan,
    rows.map((row) => asNumber(row[0])),
  );
  const listed = rows.map((row) => {
    const text = asText(row[1]);
    const cell = cells.get(asNumber(row[0]))?.[column.index];
    const line = cell?.line ?? 0;
    const start = cell?.column ?? 1;
    const at: Span = { file: plan.file, line, column: start, endLine: line, endColumn: start + text.length };
    return finding("FAS1064", at, { text, column: column.header, type: column.type });
  });
  return limited(plan.file, "FAS1064", total, listed);
}
