/**
 * Opens the warehouse: reads every source of a report into the engine, asks what must be asked of the
 * ledgers, and shuts the engine for own SQL.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Finding, finding, type Loaded, type Span, sortFindings } from "../base/finding.ts";
import { sumOre } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { spanFile } from "../sources/delimited.ts";
import { readJsonStat } from "../sources/json-stat/read-json-stat.ts";
import type { KostraSource, LedgerSource, RegisterSource, Source } from "../sources/mapping.ts";
import { readPublished } from "../sources/published.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { RegisterSchema } from "../sources/registers/register-schema.ts";
import { resolveRegister } from "../sources/registers/resolve-register.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import type { SaftSource } from "../sources/saft/saft-source.ts";
import { Engine } from "./engine.ts";
import { type Fingerprint, fingerprint } from "./file-hash.ts";
import { balanceFindings, codeFindings, sumLedger } from "./ledger-checks.ts";
import { ledgerCells, ledgerRows, projectNames } from "./ledger-queries.ts";
import { createLedgerTable, type LedgerOfColumn } from "./ledger-table.ts";
import { loadKostra } from "./load-kostra.ts";
import { type LoadContext, loadLedger } from "./load-ledger.ts";
import { loadRegister } from "./load-register.ts";
import { loadSaft } from "./load-saft.ts";
import { type CheckableRegister, registerFindings } from "./register-checks.ts";
import { type RegisterUnion, uniteRegisters } from "./register-unions.ts";
import { Sandbox, type SandboxLimits, usualLimits } from "./sandbox.ts";
import { createSchemas, ledgerView } from "./sandbox-schemas.ts";
import { loadSchoolDays } from "./school-calendar.ts";
import type { LedgerInfo, LoadedSource, Warehouse } from "./warehouse.ts";

export interface WarehouseRequest {
  /** The report folder. */
  readonly folder: string;
  readonly sources: readonly Source[];
  /** The report's own entity, for sources that name none. */
  readonly entity: string;
  /** Keep the source lines behind every row. */
  readonly lines: boolean;
  /** Where a source (by its place in `sources`) stands in fasit.yaml, for what has no place in a file. */
  readonly sourceAt?: (index: number) => Span;
  /** Schemas of registers by name; default: those that Fasit ships. */
  readonly schemas?: ReadonlyMap<string, RegisterSchema>;
  /** Registers of several parties to be seen as one too, with a column `part`. A name that is taken is left alone. */
  readonly unions?: readonly RegisterUnion[];
  readonly onProgress?: (file: string) => void;
  readonly limits?: Partial<SandboxLimits>;
}

export interface OpenedWarehouse {
  readonly warehouse: Warehouse;
  readonly published: readonly PublishedValue[];
}

interface Collected {
  readonly sources: LoadedSource[];
  readonly ledgers: LedgerOfColumn[];
  readonly published: PublishedValue[];
  readonly tables: string[];
  readonly findings: Finding[];
  readonly registers: CheckableRegister[];
}

/** Loads all sources. What is wrong with one of them is findings; the others are loaded all the same. */
export async function openWarehouse(request: WarehouseRequest): Promise<Loaded<OpenedWarehouse>> {
  const engine = await Engine.open();
  const scratch = await mkdtemp(join(tmpdir(), "fasit-"));
  const collected: Collected = {
    sources: [],
    ledgers: [],
    published: [],
    tables: [],
    findings: [],
    registers: [],
  };
  try {
    await createLedgerTable(engine);
    await createSchemas(engine);
    for (const [index, source] of request.sources.entries()) {
      request.onProgress?.(spanFile(source.file));
      const context: LoadContext = {
        engine,
        folder: request.folder,
        scratch,
        entity: request.entity,
        lines: request.lines,
        at: request.sourceAt?.(index),
        nextLedger: collected.ledgers.length,
      };
      const print = fingerprint(resolve(request.folder, source.file));
      await loadSource(source, context, print, request.schemas ?? shippedSchemas, collected);
    }
    collected.findings.push(...(await registerFindings(collected.registers, engine)));
    const calendar = await loadSchoolDays(collected.registers, collected.tables, engine);
    collected.findings.push(...calendar.findings);
    if (calendar.value !== undefined) collected.tables.push(calendar.value);
    collected.tables.push(...(await uniteRegisters(request.unions ?? [], collected.tables, engine)));
  } catch (error) {
    engine.close();
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const sandbox = await Sandbox.close(engine, collected.tables, { ...usualLimits, ...request.limits });
  const findings = [...collected.findings, ...repeatedSources(collected.sources)];
  return {
    value: {
      warehouse: makeWarehouse(engine, sandbox, collected, request.lines),
      published: collected.published,
    },
    findings: sortFindings(findings),
  };
}

async function loadSource(
  source: Source,
  context: LoadContext,
  print: Promise<Fingerprint | undefined>,
  schemas: ReadonlyMap<string, RegisterSchema>,
  into: Collected,
): Promise<void> {
  const add = async (
    kind: LoadedSource["kind"],
    rows: number,
    ledgers: readonly LedgerInfo[],
    table?: string,
  ): Promise<void> => {
    const known = await print;
    if (known === undefined) return;
    into.sources.push({
      file: spanFile(source.file),
      kind,
      ...known,
      rows,
      synthetic: source.synthetic,
      ledgers,
      ...(source.title === undefined ? {} : { title: source.title }),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(table === undefined ? {} : { table }),
    });
  };
  if (source.kind === "published" || source.kind === "json-stat") {
    const { value, findings } =
      source.kind === "published"
        ? await readPublished(context.folder, source, context)
        : await readJsonStat(context.folder, source, context);
    into.published.push(...value);
    into.findings.push(...findings);
    await add("published", value.length, []);
  } else if (source.kind === "register") {
    const loaded = await openRegister(source, context, schemas, into);
    if (loaded !== undefined) await add("register", loaded.rows, [], loaded.table);
  } else {
    const { value, findings } =
      source.kind === "ledger"
        ? await loadLedger(source, context)
        : withoutPlan(
            source.kind === "kostra" ? await loadKostra(source, context) : await loadSaft(source, context),
          );
    into.findings.push(...findings);
    if (value === undefined) return;
    into.ledgers.push(...value.ledgers);
    const infos: LedgerInfo[] = [];
    for (const ledger of value.ledgers) infos.push(await checkLedger(source, ledger, context, into));
    into.findings.push(...(await codeFindings(context.engine, value.ledgers, source, value.plan)));
    await add("ledger", value.rows, infos);
  }
}

/** Loads a register under a name that is free. */
async function openRegister(
  source: RegisterSource,
  context: LoadContext,
  schemas: ReadonlyMap<string, RegisterSchema>,
  into: Collected,
): Promise<{ readonly rows: number; readonly table: string } | undefined> {
  const resolved = resolveRegister(source, schemas, context.at);
  into.findings.push(...resolved.findings);
  if (resolved.value === undefined) return undefined;
  const { table } = resolved.value;
  if ([ledgerView, ...into.tables].includes(table)) {
    into.findings.push(finding("FAS2015", context.at, { table }));
    return undefined;
  }
  const { value, findings } = await loadRegister(resolved.value, context);
  into.findings.push(...findings);
  if (value === undefined) return undefined;
  into.tables.push(table);
  into.registers.push({ source: resolved.value, plan: value.plan });
  return { rows: value.rows, table };
}

function withoutPlan<T extends object>(
  loaded: Loaded<T | undefined>,
): Loaded<(T & { readonly plan: undefined }) | undefined> {
  return {
    value: loaded.value === undefined ? undefined : { ...loaded.value, plan: undefined },
    findings: loaded.findings,
  };
}

async function checkLedger(
  source: LedgerSource | KostraSource | SaftSource,
  ledger: LedgerOfColumn,
  context: LoadContext,
  into: Collected,
): Promise<LedgerInfo> {
  const sums = await sumLedger(context.engine, ledger);
  into.findings.push(...balanceFindings(source, ledger, sums));
  const { entity, year, version, column } = ledger;
  return {
    entity,
    year,
    version,
    column,
    sumOre: sumOre(sums.byKontoklasse.map((sum) => sum.ore)),
    rows: sums.byKontoklasse.reduce((rows, sum) => rows + sum.rows, 0),
  };
}

/** FAS2016: the same bytes loaded twice into the same ledger are counted twice. */
function repeatedSources(sources: readonly LoadedSource[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return sources.flatMap((source) =>
    source.ledgers.flatMap((ledger) => {
      const key = JSON.stringify([source.sha256, ledger.column, ledger.entity, ledger.year, ledger.version]);
      const before = seen.get(key);
      seen.set(key, before ?? source.file);
      const at: Span = { file: source.file, line: 1, column: 1 };
      return before === undefined ? [] : [finding("FAS2016", at, { file: source.file, before })];
    }),
  );
}

function makeWarehouse(engine: Engine, sandbox: Sandbox, collected: Collected, lines: boolean): Warehouse {
  const points = new Map<string, Point>();
  for (const { entity, year, version } of collected.ledgers)
    points.set(JSON.stringify([entity, year, version]), { entity, year, version });
  return {
    sources: collected.sources,
    points: [...points.values()],
    cells: (more) => ledgerCells(engine, more),
    projectNames: () => projectNames(engine),
    rows: (point, filter, projects) => ledgerRows(engine, collected.ledgers, point, filter, lines, projects),
    query: (sql, at, parameters) => sandbox.query(sql, at, parameters),
    tablesOf: (sql) => sandbox.tablesOf(sql),
    close: () => {
      sandbox.shut();
      engine.close();
    },
  };
}
