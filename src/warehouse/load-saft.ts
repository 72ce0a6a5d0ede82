/**
 * SAF-T Financial → cells of the ledger table. The file is read once, as a stream, into sums by account and
 * analyses; codes become KOSTRA's on the sums. Only account numbers, analyses and amounts come in here.
 */
import { resolve } from "node:path";
import { BIGINT, DuckDBListValue, LIST } from "@duckdb/node-api";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { kontoklasseKind } from "../kostra/codes.ts";
import { splitTjeneste } from "../sources/account-plan.ts";
import { readHead, spanFile, startOf } from "../sources/delimited.ts";
import { foreignKind } from "../sources/file-kind.ts";
import { type AccountCodes, accountCodes, wantedAnalyses } from "../sources/saft/saft-codes.ts";
import { SaftCollector, type SaftGroup } from "../sources/saft/saft-collector.ts";
import { type SaftAccount, SaftReader } from "../sources/saft/saft-reader.ts";
import { analysisType, type SaftDimension, type SaftSource } from "../sources/saft/saft-source.ts";
import { NotInEncoding, readXml } from "../sources/saft/saft-xml.ts";
import { chooseXmlEncoding, type XmlEncoding } from "../sources/xml/xml-encoding.ts";
import { asNumber, asText, type Engine, literal } from "./engine.ts";
import { cellDimensions, type LedgerOfColumn, ledgerTable, textDimensions } from "./ledger-table.ts";
import type { LoadContext } from "./load-ledger.ts";

/** What the amounts are called where a column's name is shown. */
const saftAmountColumn = "DebitAmount/CreditAmount";

export interface LoadedSaft {
  readonly rows: number;
  readonly ledgers: readonly LedgerOfColumn[];
}

/** Loads a SAF-T file; undefined when it cannot be read to its end. */
export async function loadSaft(
  source: SaftSource,
  context: LoadContext,
): Promise<Loaded<LoadedSaft | undefined>> {
  const file = spanFile(source.file);
  const head = await readHead(context.folder, source.file, context.at);
  if (head.value === undefined) return { value: undefined, findings: head.findings };
  const choice = chooseXmlEncoding(head.value);
  const kind = choice.encoding.startsWith("utf-16") ? undefined : foreignKind(head.value);
  if (kind !== undefined && kind !== "xml")
    return { value: undefined, findings: [finding("FAS1100", startOf(file), { file, kind })] };

  let { encoding, differs } = choice;
  let read = await readInto(source, context, encoding);
  if (read === "not-in-encoding") {
    differs = true;
    encoding = "windows-1252";
    read = await readInto(source, context, encoding);
  }
  if (read === "not-in-encoding") throw new Error("every byte is a letter in Windows-1252");
  const { declared } = choice;
  const wrongEncoding = differs ? [finding("FAS1106", startOf(file), { declared, actual: encoding })] : [];
  return { value: read.value, findings: [...wrongEncoding, ...read.findings] };
}

/** Reads the whole file in one encoding. */
async function readInto(
  source: SaftSource,
  context: LoadContext,
  encoding: XmlEncoding,
): Promise<Loaded<LoadedSaft | undefined> | "not-in-encoding"> {
  const { engine } = context;
  const file = spanFile(source.file);
  const analyses = wantedAnalyses(source);
  const staged = engine.temporaryName("saft");
  await engine.run(`CREATE TEMP TABLE ${staged} (year INTEGER, account VARCHAR,
    ${analyses.map((_, i) => `a${i} VARCHAR, `).join("")}ore HUGEINT, postings BIGINT, first BIGINT, records BIGINT[])`);
  const appender = await engine.connection.createAppender(staged);
  const hand = (groups: Iterable<SaftGroup>): void => {
    for (const group of groups) {
      appender.appendInteger(group.year);
      appender.appendVarchar(group.account);
      for (const id of group.analyses) appender.appendVarchar(id);
      appender.appendHugeInt(group.ore);
      appender.appendBigInt(BigInt(group.postings));
      appender.appendBigInt(BigInt(group.lines[0] ?? 0));
      if (context.lines) appender.appendList(new DuckDBListValue(group.lines.map(BigInt)), LIST(BIGINT));
      else appender.appendNull();
      appender.endRow();
    }
    appender.flushSync();
  };
  const collector = new SaftCollector(file, source, context.lines, hand);
  const reader = new SaftReader(file, collector);
  try {
    const stopped = await readXml(resolve(context.folder, source.file), file, encoding, reader);
    if (stopped !== undefined) return { value: undefined, findings: [stopped] };
    const codes = codesOf(source, collector);
    postOpenings(source, collector, codes, reader.startYear);
    const findings = [...collector.finish(), ...unmapped(source, collector, codes, file, context.at)];
    appender.closeSync();
    if (collector.postings === 0) return { value: undefined, findings };
    const split = await fillTables(engine, staged, source, collector, codes, context.at);
    const ledgers = await insertLedgers(source, context, file, staged);
    return { value: { rows: collector.postings, ledgers }, findings: [...findings, ...split] };
  } catch (error) {
    if (error instanceof NotInEncoding) return "not-in-encoding";
    throw error;
  } finally {
    for (const table of [staged, `${staged}_accounts`, `${staged}_texts`, `${staged}_tjeneste`])
      await engine.run(`DROP TABLE IF EXISTS ${table}`);
  }
}

type CodesByAccount = ReadonlyMap<string, AccountCodes>;

/** The codes of every account that is used or stands in the plan. */
function codesOf(source: SaftSource, collector: SaftCollector): CodesByAccount {
  const all = new Map<string, AccountCodes>();
  for (const account of collector.accounts.values()) all.set(account.id, accountCodes(source, account));
  for (const id of collector.movements.keys())
    if (!all.has(id)) all.set(id, accountCodes(source, unlisted(id)));
  return all;
}

function unlisted(id: string): SaftAccount {
  return {
    at: { file: "", line: 1, column: 1 },
    id,
    description: "",
    standardId: "",
    groupingCategory: "",
    groupingCode: "",
    openingDebit: undefined,
    openingCredit: undefined,
    closingDebit: undefined,
    closingCredit: undefined,
  };
}

function isBalance(codes: AccountCodes | undefined): boolean {
  return kontoklasseKind(undefined, codes?.kontoklasse ?? "") === "balanse";
}

/** Opening balances belong to the first year of the period, and only when that is the year that is loaded. */
function postOpenings(
  source: SaftSource,
  collector: SaftCollector,
  codes: CodesByAccount,
  startYear: number | undefined,
): void {
  const year = startYear ?? source.year;
  if (source.opening === "none" || year === undefined) return;
  if (source.year !== undefined && source.year !== year) return;
  for (const account of collector.accounts.values())
    if (source.opening === "all" || isBalance(codes.get(account.id))) collector.postOpening(account, year);
}

/** FAS1114 for each account in use without a KOSTRA code, FAS1118 for each analysis nobody has. */
function unmapped(
  source: SaftSource,
  collector: SaftCollector,
  codes: CodesByAccount,
  file: string,
  at: Span | undefined,
): readonly Finding[] {
  const findings: Finding[] = collector
    .missingTypes()
    .map(({ type, known }) => finding("FAS1118", at ?? startOf(file), { type, known }));
  for (const [id, movement] of collector.movements) {
    const own = codes.get(id);
    const needed = isBalance(own) ? own?.funksjon : own?.art;
    const tjeneste = isBalance(own) && source.columns.tjeneste !== undefined;
    const lacks =
      own?.kontoklasse === ""
        ? "kontoklasse"
        : needed === "" && !tjeneste
          ? isBalance(own)
            ? "kapittel (funksjon)"
            : "art"
          : undefined;
    if (lacks === undefined) continue;
    const account = collector.accounts.get(id);
    const place = account?.at ?? { file, line: movement.line, column: movement.column };
    const data = { account: id, text: account?.description ?? "", rows: movement.postings, lacks };
    findings.push(finding("FAS1114", place, data));
  }
  return findings;
}

/** SQL for a dimension's code, before what is derived or fixed. */
function codeOf(source: SaftSource, dimension: SaftDimension): string {
  const type = analysisType(source.columns[dimension]);
  return type === undefined ? `a.${dimension}` : `s.a${wantedAnalyses(source).indexOf(type)}`;
}

/** The small tables beside the sums: codes of accounts, texts of analyses, the funksjon in each tjeneste. */
async function fillTables(
  engine: Engine,
  staged: string,
  source: SaftSource,
  collector: SaftCollector,
  codes: CodesByAccount,
  at: Span | undefined,
): Promise<readonly Finding[]> {
  const named = source.columns.konto === "AccountID";
  await engine.fill(
    `${staged}_accounts`,
    ["account", ...cellDimensions, "text"],
    [...codes].map(([id, own]) => [
      id,
      ...cellDimensions.map((dimension) => own[dimension] ?? ""),
      named ? collector.accounts.get(id)?.description : undefined,
    ]),
  );
  await engine.fill(
    `${staged}_texts`,
    ["type", "id", "text"],
    [...collector.descriptions].flatMap(([type, texts]) =>
      [...texts].map(([id, text]) => [type, id, text] as const),
    ),
  );
  const rows =
    await engine.rows(`SELECT ${codeOf(source, "tjeneste")} AS code, sum(s.postings) FROM ${staged} s
    LEFT JOIN ${staged}_accounts a ON a.account = s.account GROUP BY code HAVING code <> '' ORDER BY code`);
  const split = rows.map((row) => {
    const code = asText(row[0]);
    return { code, rows: asNumber(row[1]), funksjon: splitTjeneste(code) };
  });
  await engine.fill(
    `${staged}_tjeneste`,
    ["code", "funksjon"],
    split.map(({ code, funksjon }) => [code, funksjon]),
  );
  const column = source.columns.tjeneste ?? "";
  const needed = source.columns.funksjon === undefined && source.fixed?.funksjon === undefined;
  return split
    .filter((one) => needed && one.funksjon === undefined)
    .map((one) => finding("FAS1063", at, { code: one.code, column, rows: one.rows }));
}

/** One ledger for each year. The record numbers of its cells are line numbers already. */
async function insertLedgers(
  source: SaftSource,
  context: LoadContext,
  file: string,
  staged: string,
): Promise<readonly LedgerOfColumn[]> {
  const { engine } = context;
  const fixed = source.fixed ?? {};
  const dimensions = cellDimensions.map((dimension) => {
    const own = codeOf(source, dimension);
    if (dimension === "funksjon")
      return `coalesce(nullif(${own}, ''), t.funksjon, ${literal(fixed.funksjon ?? "")})`;
    if (dimension === "kontoklasse" || dimension === "art")
      return `coalesce(nullif(${own}, ''), ${literal(fixed[dimension] ?? "")})`;
    return `coalesce(${own}, '')`;
  });
  const described = textDimensions.flatMap((dimension) => {
    const type = analysisType(source.columns[dimension]);
    return dimension === "konto" || type === undefined ? [] : [{ dimension, type }];
  });
  const texts = textDimensions.map((dimension) => {
    if (dimension === "konto") return "nullif(a.text, '')";
    return described.some((one) => one.dimension === dimension) ? `nullif(x_${dimension}.text, '')` : "NULL";
  });
  const joins = described.map(
    ({ dimension, type }) =>
      `LEFT JOIN ${staged}_texts x_${dimension} ON x_${dimension}.type = ${literal(type)} AND x_${dimension}.id = ${codeOf(source, dimension)}`,
  );
  const keys = ["year", "account", ...wantedAnalyses(source).map((_, i) => `a${i}`)].join(", ");
  // Drawing lists of lines together takes more memory than a few cells more: every question sums them anyway.
  const sums = context.lines
    ? `SELECT ${keys}, ore, postings, records FROM ${staged}`
    : `SELECT ${keys}, sum(ore)::HUGEINT AS ore, sum(postings)::BIGINT AS postings, [min(first)] AS records
        FROM ${staged} GROUP BY ${keys}`;
  const years = await engine.rows(`SELECT DISTINCT year FROM ${staged} ORDER BY year`);
  const ledgers: LedgerOfColumn[] = [];
  for (const row of years) {
    const ledger: LedgerOfColumn = {
      id: context.nextLedger + ledgers.length,
      entity: source.entity ?? context.entity,
      year: asNumber(row[0]),
      version: source.version,
      file,
      column: saftAmountColumn,
      columnAt: startOf(file),
      lineOf: (line) => line,
    };
    ledgers.push(ledger);
    await engine.run(`INSERT INTO ${ledgerTable}
      SELECT ${ledger.id}, ${literal(ledger.entity)}, ${ledger.year}, ${literal(ledger.version)},
        ${dimensions.join(", ")}, MAP {}::MAP(VARCHAR, VARCHAR), s.ore, s.postings, ${texts.join(", ")}, s.records
      FROM (${sums}) s
      LEFT JOIN ${staged}_accounts a ON a.account = s.account
      LEFT JOIN ${staged}_tjeneste t ON t.code = ${codeOf(source, "tjeneste")}
      ${joins.join(" ")}
      WHERE s.year = ${ledger.year}`);
  }
  return ledgers;
}
