/**
 * A ledger → cells of the ledger table. The file is scanned once, straight into groups; codes
 * are taken apart on the groups, which are few, and not on the rows. Only when a cell is not understood,
 * or the lines are wanted, are the rows kept while the file is loaded.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { limited, listedFindings } from "../sources/limited.ts";
import type { LedgerSource } from "../sources/mapping.ts";
import { amountDecimals } from "../sources/number.ts";
import { statedUnit } from "../sources/recognise/header-words.ts";
import { cellsOf, columnOf, type FileTable, headerSpan } from "../sources/table.ts";
import { amountSql, writtenSql } from "./amount-sql.ts";
import type { TableScan } from "./delimited-scan.ts";
import { asNumber, asText, type Engine } from "./engine.ts";
import { codeExpressions, insertCells, type LedgerColumns } from "./insert-cells.ts";
import { cellDimensions, type LedgerOfColumn, textDimensions } from "./ledger-table.ts";
import { scanTable } from "./scan-table.ts";
import { splitCodes } from "./split-codes.ts";

export interface LoadContext {
  readonly engine: Engine;
  readonly folder: string;
  /** Folder for copies; removed when everything is loaded. */
  readonly scratch: string;
  /** The report's own entity, for sources that name none. */
  readonly entity: string;
  /** Keep which lines each cell comes from. */
  readonly lines: boolean;
  /** Where the source stands in fasit.yaml. */
  readonly at: Span | undefined;
  /** The id of the next ledger. */
  readonly nextLedger: number;
}

export interface LoadedLedger {
  readonly plan: FileTable;
  readonly rows: number;
  readonly ledgers: readonly LedgerOfColumn[];
}

/** Loads a ledger; undefined when the file cannot be read at all. */
export async function loadLedger(
  source: LedgerSource,
  context: LoadContext,
): Promise<Loaded<LoadedLedger | undefined>> {
  const request = {
    folder: context.folder,
    file: source.file,
    encoding: source.encoding,
    separator: source.separator,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    wanted: wantedHeaders(source),
    amounts: {
      headers: source.amounts.map((amount) => amount.column),
      decimals: amountDecimals[source.unit ?? "kr"],
    },
    at: context.at,
  };
  return scanTable(request, context.engine, context.scratch, (scan) => loadScan(source, scan, context));
}

function wantedHeaders(source: LedgerSource): readonly string[] {
  const { texts, extra, ...dimensions } = source.columns;
  return [
    ...Object.values(dimensions),
    ...Object.values(texts ?? {}),
    ...(extra ?? []),
    ...source.amounts.map((amount) => amount.column),
  ].filter((header): header is string => header !== undefined);
}

function keptColumns(source: LedgerSource, plan: FileTable): LedgerColumns {
  const { columns } = source;
  return {
    dimensions: cellDimensions.flatMap((name) => {
      const header = columns[name];
      return header === undefined ? [] : [{ name: `d_${name}`, index: columnOf(plan, header) }];
    }),
    texts: textDimensions.flatMap((of) => {
      const header = columns.texts?.[of];
      return header === undefined ? [] : [{ name: `t_${of}`, of, index: columnOf(plan, header) }];
    }),
    // A header that is written twice is kept once; whether it is one column is FAS1055's affair.
    extra: [...new Set(columns.extra)].map((header, index) => ({
      name: `x_${index}`,
      header,
      index: columnOf(plan, header),
    })),
    amounts: source.amounts.map((amount, index) => ({
      name: `a${index}`,
      index: columnOf(plan, amount.column),
    })),
  };
}

async function loadScan(
  source: LedgerSource,
  scan: TableScan,
  context: LoadContext,
): Promise<Loaded<LoadedLedger>> {
  const { engine } = context;
  const { plan } = scan;
  const columns = keptColumns(source, plan);
  const rowsTable = engine.temporaryName("rows");
  const groups = engine.temporaryName("groups");
  if (context.lines) await keepRows(engine, rowsTable, scan.from, columns);
  await groupRows(engine, groups, context.lines ? rowsTable : undefined, scan.from, source, columns);

  const tally = await engine.row(
    `SELECT sum(row_count), ${columns.amounts.map((_, i) => `sum(n${i}), sum(w${i})`).join(", ")} FROM ${groups}`,
  );
  const rows = asNumber(tally[0]);
  const counts = columns.amounts.map((_, i) => {
    const understood = asNumber(tally[1 + 2 * i]);
    return { understood, filled: asNumber(tally[2 + 2 * i]) };
  });
  const suspicious = counts.some((count) => count.filled > count.understood);
  if (suspicious && !context.lines) await keepRows(engine, rowsTable, scan.from, columns);
  const findings: Finding[] = [...unitFindings(source, plan)];
  for (const [i, amount] of source.amounts.entries()) {
    const count = counts[i] ?? { understood: 0, filled: 0 };
    const wrong =
      count.filled > count.understood
        ? await wrongAmounts(engine, rowsTable, `a${i}`, amount.column, source, plan)
        : { total: 0, findings: [] };
    findings.push(...wrong.findings);
    const empty = rows - count.understood - wrong.total;
    if (empty > 0)
      findings.push(
        finding("FAS1057", headerSpan(plan, amount.column), { column: amount.column, rows: empty }),
      );
  }
  findings.push(...(await splitCodes(engine, groups, source, plan)));
  const lines = context.lines ? await scan.lines() : undefined;
  const ledgers = source.amounts.map(
    (amount, i): LedgerOfColumn => ({
      id: context.nextLedger + i,
      entity: amount.entity ?? context.entity,
      year: amount.year,
      version: amount.version,
      file: plan.file,
      column: amount.column,
      columnAt: headerSpan(plan, amount.column),
      lineOf: (record) => lines?.lineOf(record) ?? 0,
    }),
  );
  const codes = await codeExpressions(engine, groups, columns);
  for (const [i, ledger] of ledgers.entries())
    await insertCells(engine, { groups, i, ledger, source, columns, codes, withLines: context.lines });
  await engine.run(
    `DROP TABLE IF EXISTS ${rowsTable}; DROP TABLE ${groups}; DROP TABLE ${groups}_konto; DROP TABLE ${groups}_tjeneste`,
  );
  return { value: { plan, rows, ledgers }, findings };
}

/** FAS1083: the file says that its amounts are in another unit than kroner, and fasit.yaml says nothing. */
function unitFindings(source: LedgerSource, plan: FileTable): readonly Finding[] {
  if (source.unit !== undefined) return [];
  const headers = source.amounts.map(({ column }) => ({ text: column, ...headerSpan(plan, column) }));
  const found = [...plan.titleCells, ...headers].flatMap(({ text, line, column }) => {
    const unit = statedUnit(text);
    const at = { file: plan.file, line, column };
    return unit === undefined ? [] : [finding("FAS1083", at, { text: text.trim().slice(0, 80), unit })];
  });
  return found.slice(0, 1);
}

function selectKept(columns: LedgerColumns): string {
  return [...columns.dimensions, ...columns.texts, ...columns.extra, ...columns.amounts]
    .map((kept) => `c${kept.index} AS ${kept.name}`)
    .join(", ");
}

/** The rows themselves: their rowid is the record number, counted from 0. */
async function keepRows(engine: Engine, table: string, from: string, columns: LedgerColumns): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${selectKept(columns)} FROM ${from}`);
}

/** One group for each combination of codes: row_count, and for amount i its sum si, nᵢ understood and wᵢ not NULL. */
async function groupRows(
  engine: Engine,
  groups: string,
  rowsTable: string | undefined,
  from: string,
  source: LedgerSource,
  columns: LedgerColumns,
): Promise<void> {
  const keys = [...columns.dimensions, ...columns.extra].map((kept) => kept.name);
  const amounts = columns.amounts
    .map(({ name }, i) => `${amountSql(name, source.unit ?? "kr")} AS v${i}`)
    .join(", ");
  const rows =
    rowsTable === undefined
      ? `SELECT *, ${amounts} FROM (SELECT ${selectKept(columns)} FROM ${from})`
      : `SELECT *, rowid AS record, ${amounts} FROM ${rowsTable}`;
  const measures = [
    "count(*) AS row_count",
    ...columns.texts.map(({ name }) => `min(${name}) AS ${name}`),
    ...columns.amounts.flatMap(({ name }, i) => [
      `sum(v${i}) AS s${i}`,
      `count(v${i}) AS n${i}`,
      `count(${name}) AS w${i}`,
      ...(rowsTable === undefined ? [] : [`list(record) FILTER (v${i} IS NOT NULL) AS r${i}`]),
    ]),
  ];
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${groups} AS
    SELECT ${[...keys, ...measures].join(", ")} FROM (${rows})
    ${keys.length > 0 ? `GROUP BY ${keys.join(", ")}` : ""}`);
}

/** Cells of an amount column that hold something which is no amount: how many, and the first of them. */
async function wrongAmounts(
  engine: Engine,
  rowsTable: string,
  name: string,
  header: string,
  source: LedgerSource,
  plan: FileTable,
): Promise<{ readonly total: number; readonly findings: readonly Finding[] }> {
  const wrong = `FROM ${rowsTable} WHERE ${writtenSql(name)} AND ${amountSql(name, source.unit ?? "kr")} IS NULL`;
  const total = asNumber((await engine.row(`SELECT count(*) ${wrong}`))[0]);
  const rows = await engine.rows(`SELECT rowid, ${name} ${wrong} ORDER BY rowid LIMIT ${listedFindings}`);
  const records = rows.map((row) => asNumber(row[0]));
  const cells = await cellsOf(plan, records);
  const column = columnOf(plan, header);
  const listed = rows.map((row, i) => {
    const text = asText(row[1]);
    const cell = cells.get(records[i] ?? 0)?.[column];
    const line = cell?.line ?? 0;
    const start = cell?.column ?? 1;
    const at: Span = { file: plan.file, line, column: start, endLine: line, endColumn: start + text.length };
    return finding("FAS1056", at, { text, column: header });
  });
  return { total, findings: limited(plan.file, "FAS1056", total, listed) };
}
