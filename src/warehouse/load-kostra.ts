/**
 * A KOSTRA accounting record → cells of the ledger table. The engine reads each line as one column and
 * takes the fields out by position; a line that is not of the record's shape is read again by
 * sources/kostra-record.ts, which says what is wrong and where.
 */
import { createWriteStream } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { readHead, spanFile, startOf } from "../sources/delimited.ts";
import { type Encoding, findEncodingFault, readAsUtf8, sniffEncoding } from "../sources/encoding.ts";
import { foreignKind } from "../sources/file-kind.ts";
import {
  allowsKontoklasse,
  type KostraFieldName,
  kostraFields,
  kostraRecordLength,
  kostraSkjema,
} from "../sources/kostra-layout.ts";
import { readKostraLine } from "../sources/kostra-record.ts";
import { limited, listedFindings } from "../sources/limited.ts";
import type { KostraSource } from "../sources/mapping.ts";
import { isRefusal } from "./delimited-scan.ts";
import { asNumber, asText, literal } from "./engine.ts";
import { type LedgerOfColumn, ledgerTable } from "./ledger-table.ts";
import type { LoadContext } from "./load-ledger.ts";

/** The header a filing does not have: what its amounts are called where a column's name is shown. */
const kostraAmountColumn = "belop";

export interface LoadedKostra {
  readonly rows: number;
  readonly ledgers: readonly LedgerOfColumn[];
}

/** One regular expression for the whole record, made from the layout. */
export function kostraLinePattern(): string {
  const pairs = kostraSkjema.flatMap((skjema) =>
    [" ", "0", "1", "2", "3", "4", "5"]
      .filter((kontoklasse) => allowsKontoklasse(skjema, kontoklasse))
      .map((kontoklasse) => ({ skjema, kontoklasse })),
  );
  const between = kostraFields
    .filter((field) => !["skjema", "kontoklasse", "belop"].includes(field.name) && field.to < 32)
    .map(
      (field) => `(?:${field.shape?.source.replaceAll(/[\^$]/g, "") ?? `.{${field.to - field.from + 1}}`})`,
    )
    .join("");
  const classes = kostraSkjema.flatMap((skjema) => {
    const allowed = pairs.filter((pair) => pair.skjema === skjema).map((pair) => pair.kontoklasse);
    return allowed.length === 0 ? [] : [`${skjema}${between}[${allowed.join("")}]`];
  });
  return `(?:${classes.join("|")}).{7} *-?[0-9]+`;
}

/** SQL for a field of the column `line`. */
function fieldSql(name: KostraFieldName): string {
  const field = kostraFields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`the KOSTRA record has no field ${name}`);
  return `trim(substr(line, ${field.from}, ${field.to - field.from + 1}))`;
}

/** Loads a filing; undefined when the file cannot be read at all. */
export async function loadKostra(
  source: KostraSource,
  context: LoadContext,
): Promise<Loaded<LoadedKostra | undefined>> {
  const { engine } = context;
  const file = spanFile(source.file);
  const head = await readHead(context.folder, source.file, context.at);
  if (head.value === undefined) return { value: undefined, findings: head.findings };
  const { encoding } = sniffEncoding(head.value);
  const kind = encoding === "utf-16le" ? undefined : foreignKind(head.value);
  if (kind !== undefined)
    return { value: undefined, findings: [finding("FAS1052", startOf(file), { file, kind })] };

  const lines = engine.temporaryName("lines");
  await readLines(context, resolve(context.folder, source.file), encoding, lines);
  const isRecord = `length(line) = ${kostraRecordLength} AND regexp_full_match(line, ${literal(kostraLinePattern())})`;
  const rows = asNumber((await engine.row(`SELECT count(*) FROM ${lines} WHERE line <> ''`))[0]);
  if (rows === 0) return { value: undefined, findings: [finding("FAS1053", startOf(file), { file })] };
  const findings = await wrongLines(context, file, lines, isRecord);

  await engine.run(`CREATE OR REPLACE TEMP TABLE ${lines}_records AS SELECT rowid AS record,
      ${fieldSql("region")} AS region, CAST(${fieldSql("aargang")} AS INTEGER) AS year,
      ${fieldSql("kontoklasse")} AS kontoklasse, ${fieldSql("funksjonKapittel")} AS funksjon,
      ${fieldSql("artSektor")} AS art, CAST(${fieldSql("belop")} AS HUGEINT) * 100000 AS amount
    FROM ${lines} WHERE ${isRecord}`);
  const ledgers = await insertLedgers(source, context, file, `${lines}_records`);
  await engine.run(`DROP TABLE ${lines}; DROP TABLE ${lines}_records`);
  return { value: { rows, ledgers }, findings };
}

/** Every physical line, without blanks at its end; the rowid is the line number − 1. */
async function readLines(
  context: LoadContext,
  path: string,
  encoding: Encoding,
  table: string,
): Promise<void> {
  const { engine } = context;
  const read = (from: string): Promise<void> =>
    engine.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
      SELECT rtrim(coalesce(line, ''), ${literal(" \r")}) AS line FROM read_csv(${literal(from)},
        auto_detect = false, header = false, delim = ${literal("\u0001")}, quote = '', escape = '', columns = {'line': 'VARCHAR'})`);
  if (encoding === "utf-8") {
    try {
      return await read(path);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  const fault = encoding === "utf-8" ? await findEncodingFault(path) : undefined;
  const copy = join(context.scratch, `${table}.txt`);
  const text = readAsUtf8(path, fault === undefined ? encoding : "windows-1252");
  await pipeline(Readable.from(acceptable(text)), createWriteStream(copy));
  await read(copy);
}

const carriageReturn = 0x0d;
/** What the engine is told parts columns: no record has it, and a line that does is no record. */
const separator = 0x01;
const questionMark = 0x3f;

/** The engine refuses a file where some lines end with CR LF and some with LF, or where a line has the separator. */
async function* acceptable(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const kept = chunk.filter((byte) => byte !== carriageReturn);
    yield Buffer.from(kept.map((byte) => (byte === separator ? questionMark : byte)));
  }
}

async function wrongLines(
  context: LoadContext,
  file: string,
  lines: string,
  isRecord: string,
): Promise<readonly Finding[]> {
  const wrong = `FROM ${lines} WHERE line <> '' AND NOT (${isRecord})`;
  const total = asNumber((await context.engine.row(`SELECT count(*) ${wrong}`))[0]);
  if (total === 0) return [];
  const rows = await context.engine.rows(
    `SELECT rowid, line ${wrong} ORDER BY rowid LIMIT ${listedFindings}`,
  );
  const listed = rows.flatMap((row) => readKostraLine(asText(row[1]), file, asNumber(row[0]) + 1).findings);
  return total > rows.length ? limited(file, "FAS1066", listed.length + total - rows.length, listed) : listed;
}

/**
 * One ledger for each year, and for each region where a file holds several: the entity is then the
 * municipality's four-digit number (six digits for an Oslo district).
 */
async function insertLedgers(
  source: KostraSource,
  context: LoadContext,
  file: string,
  records: string,
): Promise<readonly LedgerOfColumn[]> {
  const { engine } = context;
  const found = await engine.rows(
    `SELECT region, year FROM ${records} GROUP BY region, year ORDER BY region, year`,
  );
  const regions = new Set(found.map((row) => asText(row[0])));
  const ledgers: LedgerOfColumn[] = [];
  for (const row of found) {
    const region = asText(row[0]);
    const ownEntity = regions.size === 1 ? (source.entity ?? context.entity) : undefined;
    const ledger: LedgerOfColumn = {
      id: context.nextLedger + ledgers.length,
      entity: ownEntity ?? region.replace(/00$/, ""),
      year: asNumber(row[1]),
      version: source.version,
      file,
      column: kostraAmountColumn,
      columnAt: startOf(file),
      lineOf: (record) => record + 1,
    };
    ledgers.push(ledger);
    await engine.run(`INSERT INTO ${ledgerTable}
      SELECT ${ledger.id}, ${literal(ledger.entity)}, ${ledger.year}, ${literal(ledger.version)},
        kontoklasse, art, funksjon, '', '', '', '', '', MAP {}::MAP(VARCHAR, VARCHAR), sum(amount), count(*),
        NULL, NULL, NULL, NULL, NULL, list(record)
      FROM ${records} WHERE region = ${literal(region)} AND year = ${ledger.year}
      GROUP BY kontoklasse, art, funksjon`);
  }
  return ledgers;
}
