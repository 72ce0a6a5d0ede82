/**
 * An unknown file → its mapping: looked at, recognised, tried by loading it, and written into fasit.yaml.
 */
import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { type Finding, finding, type Loaded, type Span, sortFindings } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Ore } from "../base/ore.ts";
import { ore } from "../base/ore.ts";
import type { Version } from "../base/period.ts";
import { readHead, startOf } from "../sources/delimited.ts";
import { foreignKind } from "../sources/file-kind.ts";
import { readKostraLine } from "../sources/kostra-record.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { headerScore } from "../sources/recognise/header-words.ts";
import { Profiler, type TableProfile } from "../sources/recognise/profile.ts";
import {
  type RecognisedColumn,
  type RecognisedLedger,
  recogniseLedger,
} from "../sources/recognise/recognise.ts";
import { registerTypes, tableName } from "../sources/recognise/register-types.ts";
import { openWarehouse } from "../warehouse/open.ts";
import { lookAtTable } from "../warehouse/scan-table.ts";
import type { LedgerInfo } from "../warehouse/warehouse.ts";
import { type Config, readConfig } from "./config.ts";
import { replaceFile } from "./replace-file.ts";
import { sourceText, type WrittenSource, withSource } from "./sources-yaml.ts";

export interface ImportRequest {
  /** The report folder, absolute. */
  readonly folder: string;
  /** The file, absolute. */
  readonly file: string;
  /** Only look: write nothing. No fasit.yaml is needed then. */
  readonly dryRun: boolean;
  readonly year?: number;
  readonly version?: Version;
  readonly sheet?: string;
}

/** What was found out about a file. */
export interface ImportedSource {
  /** As fasit.yaml names it: relative to the report folder. */
  readonly file: string;
  /** Undefined when nothing was recognised. */
  readonly source: WrittenSource | undefined;
  /** The source as it stands, or would stand, in fasit.yaml. */
  readonly yaml: string;
  readonly rows: number;
  readonly columns: readonly RecognisedColumn[];
  readonly ledgers: readonly LedgerInfo[];
  readonly written: boolean;
  readonly findings: readonly Finding[];
  /** The report's language; undefined without a report. */
  readonly language: Language | undefined;
}

/** Looks at a file and, unless it is a dry run or something is wrong, writes its source. */
export async function importSource(request: ImportRequest): Promise<ImportedSource> {
  const file = relative(request.folder, request.file).split(sep).join("/");
  const settings = await readSettings(request);
  const nothing = { file, source: undefined, yaml: "", rows: 0, columns: [], ledgers: [], written: false };
  const language = settings.value?.config.report.language;
  if (settings.value === undefined && !request.dryRun)
    return { ...nothing, language, findings: settings.findings };
  const isThere = settings.value?.config.sources.some(
    (one) =>
      resolve(request.folder, one.file) === request.file && "sheet" in one === (request.sheet !== undefined),
  );
  if (isThere === true && !request.dryRun)
    return { ...nothing, language, findings: [finding("FAS1207", startOf(file), { file })] };
  const guessed = await guess(request, file, settings.value?.config);
  if (guessed.value === undefined) return { ...nothing, language, findings: sortFindings(guessed.findings) };
  const tried = await tryOut(request, guessed.value.source, settings.value?.config);
  const { source } = tried;
  const findings = sortFindings([...guessed.findings, ...tried.findings]);
  if (!tried.isLoaded) return { ...nothing, language, findings };
  const refused =
    request.dryRun || settings.value === undefined
      ? []
      : await replaceFile(
          join(request.folder, "fasit.yaml"),
          "fasit.yaml",
          withSource(settings.value.text, source),
        );
  return {
    file,
    source,
    yaml: sourceText(source),
    rows: tried.rows,
    columns: guessed.value.columns,
    ledgers: tried.ledgers,
    written: !request.dryRun && refused.length === 0,
    findings: [...findings, ...refused],
    language,
  };
}

interface Settings {
  readonly text: string;
  readonly config: Config;
}

async function readSettings({ folder }: ImportRequest): Promise<Loaded<Settings | undefined>> {
  const text = await readFile(join(folder, "fasit.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) return { value: undefined, findings: [finding("FAS1001", undefined, { folder })] };
  const { value, findings } = readConfig(text.replace(/^\ufeff/, ""));
  return { value: value === undefined ? undefined : { text, config: value.data }, findings };
}

interface Guess {
  readonly source: WrittenSource;
  readonly columns: readonly RecognisedColumn[];
}

async function guess(
  request: ImportRequest,
  file: string,
  config: Config | undefined,
): Promise<Loaded<Guess | undefined>> {
  const head = await readHead(request.folder, file, startOf(file));
  if (head.value === undefined) return { value: undefined, findings: head.findings };
  const version = request.version === undefined ? {} : { version: request.version };
  const kind = foreignKind(head.value);
  if (kind === "xml")
    return { value: xmlSource(head.value, file, version), findings: xmlFindings(head.value, file) };
  if (kind === undefined && isKostra(head.value))
    return { value: { source: { kind: "kostra", file, ...version }, columns: [] }, findings: [] };
  const looked = await lookAtTable(
    {
      folder: request.folder,
      file,
      encoding: "auto",
      separator: "auto",
      ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
      wanted: [],
      scoreHeader: headerScore,
      at: startOf(file),
    },
    async (table) => {
      const profiler = new Profiler(table.headers);
      await table.visit((_record, cells) => {
        profiler.add(cells());
        return true;
      });
      return {
        profile: profiler.profile(),
        at: { file, line: table.headerLine, column: 1 },
        titles: table.titleCells.map(({ text }) => text),
      };
    },
  );
  if (looked.value === undefined) return { value: undefined, findings: looked.findings };
  const table = tableSource(request, file, config, looked.value);
  // What the loading will say again is left to it.
  return { value: table.value, findings: table.findings };
}

interface LookedAt {
  readonly profile: TableProfile;
  /** The header row. */
  readonly at: Span;
  /** What stands above it. */
  readonly titles: readonly string[];
}

function tableSource(
  request: ImportRequest,
  file: string,
  config: Config | undefined,
  { profile, at, titles }: LookedAt,
): Loaded<Guess | undefined> {
  const common = { file, ...(request.sheet === undefined ? {} : { sheet: request.sheet }) };
  const headers = profile.columns.map((column) => column.header);
  if (["figure", "year", "value", "unit"].every((header) => headers.includes(header)))
    return { value: { source: { kind: "published", ...common }, columns: [] }, findings: [] };
  const ledger = recogniseLedger(profile, {
    path: [request.file, request.sheet ?? ""].join("/"),
    at,
    year: request.year,
    version: request.version,
    reportYear: config?.report.year,
    titles,
  });
  if (ledger.value !== undefined)
    return {
      value: { source: ledgerSource(common, ledger.value), columns: ledger.value.columns },
      findings: ledger.findings,
    };
  if (ledger.findings.length > 0) return { value: undefined, findings: ledger.findings };
  const columns = registerTypes(profile);
  if (Object.keys(columns).length === 0 || profile.rows === 0)
    return { value: undefined, findings: [finding("FAS1200", at, { file })] };
  const source = { kind: "register", ...common, table: tableName(file), columns };
  return { value: { source, columns: [] }, findings: [] };
}

function ledgerSource(common: WrittenSource, ledger: RecognisedLedger): WrittenSource {
  const codes: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const extra: string[] = [];
  const amounts: { readonly column: string; readonly year: number; readonly version: string }[] = [];
  for (const { header, role } of ledger.columns) {
    if (role.kind === "code") codes[role.role] = header;
    else if (role.kind === "text") texts[role.of] = header;
    else if (role.kind === "extra" && !extra.includes(header)) extra.push(header);
    else if (role.kind === "amount") amounts.push({ column: header, year: role.year, version: role.version });
  }
  return {
    kind: "ledger",
    ...common,
    columns: {
      ...codes,
      ...(Object.keys(texts).length === 0 ? {} : { texts }),
      ...(extra.length === 0 ? {} : { extra }),
    },
    ...(ledger.fixedKontoklasse === undefined ? {} : { fixed: { kontoklasse: ledger.fixedKontoklasse } }),
    ...(ledger.kontoklasser === undefined ? {} : { kontoklasser: ledger.kontoklasser }),
    amounts,
    // Millions are no unit of a source: the loading says so.
    ...(ledger.unit === "1000 kr" ? { unit: ledger.unit } : {}),
  };
}

/** SAF-T is known by its root, when a reader for it is at hand. */
function xmlSource(head: Buffer, file: string, version: object): Guess | undefined {
  const source = { kind: "saf-t", file, ...version };
  const isAudit = /<(?:\w+:)?AuditFile\b/.test(head.toString("latin1"));
  return isAudit && sourceSchema.safeParse(source).success ? { source, columns: [] } : undefined;
}

function xmlFindings(head: Buffer, file: string): readonly Finding[] {
  return xmlSource(head, file, {}) === undefined
    ? [finding("FAS1052", startOf(file), { file, kind: "xml" })]
    : [];
}

const kostraLines = 50;

function isKostra(head: Buffer): boolean {
  const lines = head
    .toString("latin1")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const looked = lines.slice(0, lines.length > kostraLines ? kostraLines : undefined);
  const records = looked.filter((line) => readKostraLine(line, "", 1).value !== undefined);
  return looked.length > 0 && records.length >= looked.length * 0.8;
}

interface Trial {
  readonly isLoaded: boolean;
  readonly source: WrittenSource;
  readonly rows: number;
  readonly ledgers: readonly LedgerInfo[];
  readonly findings: readonly Finding[];
}

/** A difference below this for each row can be the rounding of whole kroner. */
const roundingOre = 100n;

/** Loads the source; mends what only its sums can tell: the sign of expenses, and whether it balances. */
async function tryOut(
  request: ImportRequest,
  source: WrittenSource,
  config: Config | undefined,
): Promise<Trial> {
  const first = await load(request, source, config);
  const signed = first.isReversed ? await load(request, { ...source, expense: "negative" }, config) : first;
  if (source.kind !== "ledger") return signed;
  const off = signed.ledgers.filter(
    ({ sumOre, rows }) => magnitude(sumOre) > roundingOre * BigInt(Math.max(rows, 1)),
  );
  const [ledger] = off;
  if (ledger === undefined) return signed;
  const unbalanced = await load(request, { ...signed.source, balanced: false }, config);
  const at = unbalanced.findings[0]?.at ?? startOf(String(source.file));
  const question = finding(
    "FAS1206",
    { ...at, line: 1, column: 1 },
    { column: ledger.column, ore: ledger.sumOre },
  );
  return { ...unbalanced, findings: [...unbalanced.findings, question] };
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

async function load(
  request: ImportRequest,
  source: WrittenSource,
  config: Config | undefined,
): Promise<Trial & { readonly isReversed: boolean }> {
  const { value, findings } = await openWarehouse({
    folder: request.folder,
    sources: [sourceSchema.parse(source)],
    entity: config?.municipality.entity ?? "kommune",
    lines: false,
  });
  try {
    const [loaded] = value.warehouse.sources;
    let [income, expense]: [Ore, Ore] = [ore(0n), ore(0n)];
    if (source.kind === "ledger")
      for (const cell of await value.warehouse.cells([])) {
        if (/^0[1-9]\d$|^[1-5]\d\d$/.test(cell.art)) expense = ore(expense + cell.ore);
        else if (/^[6-8]\d\d$/.test(cell.art)) income = ore(income + cell.ore);
      }
    const ledgers = loaded?.ledgers ?? [];
    return {
      isLoaded: loaded !== undefined,
      source,
      rows: loaded?.rows ?? 0,
      ledgers,
      findings,
      isReversed: income > 0n && expense < 0n,
    };
  } finally {
    value.warehouse.close();
  }
}
