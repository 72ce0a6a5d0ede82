/**
 * Several municipalities side by side: pro forma statements, key figures, inhabitants, what is taken out, and what one of
 * them does alone. Reads, computes, writes nothing.
 */
import { resolve } from "node:path";
import { type Finding, finding, type Loaded, sortFindings } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Version } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import { createEvaluator } from "../figures/evaluator.ts";
import { ledgerView } from "../figures/ledger-view.ts";
import { artName, funksjonName, kapitler } from "../kostra/codes.ts";
import { becomeTogether } from "../kostra/municipalities.ts";
import type { MergedKeyFigure, MergerTables } from "../publish/merger-tables.ts";
import { layoutsFor } from "../statements/layouts.ts";
import { type PracticeDifference, practiceDifferences } from "../statements/merge/practice.ts";
import { proForma } from "../statements/merge/pro-forma.ts";
import { registerSql } from "../warehouse/register-sql.ts";
import type { LoadedSource, Warehouse } from "../warehouse/warehouse.ts";
import { type Config, configSchema, readConfig } from "./config.ts";
import { figureSet } from "./figure-set.ts";
import { readFolder } from "./folder.ts";
import { type OpenedReport, openReport } from "./open-report.ts";
import type { Party } from "./read-merging.ts";
import { openOnce } from "./source-cache.ts";
import { withExcerpts } from "./source-excerpts.ts";

export interface MergeRequest {
  /** What the folders' paths count from; absolute. */
  readonly base: string;
  /** One folder whose fasit.yaml has `merge:`, or several report folders that are added as they are. */
  readonly folders: readonly string[];
}

export interface MergeReport extends MergerTables {
  readonly language: Language;
  readonly sources: readonly LoadedSource[];
}

/** Undefined when the settings cannot be read, or say nothing to merge. */
export async function mergeReport(request: MergeRequest): Promise<Loaded<MergeReport | undefined>> {
  const [first = "."] = request.folders;
  const own = request.folders.length === 1;
  const folder = own ? resolve(request.base, first) : request.base;
  const settings = own ? await settingsOf(folder, first) : await settingsOfFolders(request);
  if (settings.value === undefined) return { value: undefined, findings: settings.findings };
  const { config, at, text } = settings.value;
  const opened = await openReport({
    folder,
    settings: { data: config, at },
    schemaFiles: settings.value.schemaFiles,
    settingsText: text,
    lines: false,
    opener: openOnce,
    onProgress: () => {},
    hasPlaces: own,
  });
  try {
    const made = await mergerTables(opened.value);
    if (made.value === undefined) throw new Error("a merger was opened without its parties");
    const findings = sortFindings([...settings.findings, ...opened.findings, ...made.findings]);
    const { sources } = opened.value.warehouse;
    const value = { ...made.value, language: config.report.language, sources };
    return { value, findings: await withExcerpts(findings, folder, opened.value.files) };
  } finally {
    openOnce.release(opened.value.opened);
  }
}

interface Settings {
  readonly config: Config;
  readonly at: (path: readonly PropertyKey[]) => { file: string; line: number; column: number };
  readonly text: string;
  readonly schemaFiles: Awaited<ReturnType<typeof readFolder>>["schemaFiles"];
}

async function settingsOf(folder: string, shown: string): Promise<Loaded<Settings | undefined>> {
  const found = await readFolder(folder);
  if (found.config === undefined)
    return { value: undefined, findings: [finding("FAS1001", undefined, { folder: shown })] };
  const { value, findings } = readConfig(found.config.text);
  if (value === undefined) return { value, findings };
  if (value.data.merge === undefined)
    return { value: undefined, findings: [...findings, finding("FAS4314", value.at([]), { folder: shown })] };
  return {
    value: { config: value.data, at: value.at, text: found.config.text, schemaFiles: found.schemaFiles },
    findings,
  };
}

/** The settings that several folders make together: their year, the first one's language and conventions. */
async function settingsOfFolders({ base, folders }: MergeRequest): Promise<Loaded<Settings | undefined>> {
  const configs: Config[] = [];
  const findings: Finding[] = [];
  for (const folder of folders) {
    const found = await readFolder(resolve(base, folder));
    const read = found.config === undefined ? undefined : readConfig(found.config.text);
    if (read === undefined) findings.push(finding("FAS4310", undefined, { folder }));
    else if (read.value === undefined)
      findings.push(
        ...read.findings.map((one) =>
          one.at === undefined ? one : { ...one, at: { ...one.at, file: `${folder}/${one.at.file}` } },
        ),
      );
    else configs.push(read.value.data);
  }
  const [first] = configs;
  const years = new Set(configs.map((config) => config.report.year));
  if (years.size > 1)
    findings.push(
      finding("FAS4312", undefined, {
        years: configs.map((config) => `${config.municipality.name} ${config.report.year}`),
      }),
    );
  if (first === undefined || configs.length < folders.length || years.size > 1)
    return { value: undefined, findings };
  const name = configs.map((config) => config.municipality.name).join(" + ");
  const numbers = configs.map((config) => config.municipality.number);
  const number = becomeTogether(numbers, first.report.year)?.number ?? "0000";
  const config = configSchema.parse({
    municipality: { name, number, entity: "sammenslatt" },
    report: { title: name, year: first.report.year, language: first.report.language },
    conventions: first.conventions,
    merge: { parts: folders.map((folder) => ({ folder })) },
  });
  const nowhere = () => ({ file: "fasit.yaml", line: 1, column: 1 });
  return { value: { config, at: nowhere, text: JSON.stringify(config), schemaFiles: [] }, findings: [] };
}

/** The merger's tables, of a report that is opened with its parties. */
export async function mergerTables(opened: OpenedReport): Promise<Loaded<MergerTables | undefined>> {
  const { config, warehouse, merger } = opened;
  if (merger === undefined) return { value: undefined, findings: [] };
  const { plan, parties } = merger.merging;
  const { year } = config.report;
  const statements = proForma(plan, merger.ledgers, {
    year,
    internalTrade: config.conventions.internalTrade,
    areaNames: new Map(Object.entries(config.areas)),
    projectNames: await warehouse.projectNames(),
  });
  const parts = await Promise.all(
    parties.map(async (party) => ({
      entity: party.entity,
      name: party.name,
      inhabitants: await inhabitantsOf(party, year, warehouse),
    })),
  );
  const lacking = parts.filter((part) => part.inhabitants === undefined).map((part) => part.name);
  const value: MergerTables = {
    name: config.municipality.name,
    year,
    parts,
    inhabitants:
      lacking.length > 0 ? undefined : parts.reduce((sum, part) => sum + (part.inhabitants ?? 0), 0),
    statements: statements.value,
    keyFigures: await keyFiguresOf(opened),
    eliminated: merger.ledgers.eliminated.filter((one) => one.year === year),
    differences: practiceDifferences(plan, merger.ledgers.parts, year).map((one) => ({
      ...one,
      name: codeName(one, year) ?? "",
    })),
  };
  const missing = lacking.length === 0 ? [] : [finding("FAS4313", undefined, { lacking, year })];
  return { value, findings: [...statements.findings, ...missing] };
}

function codeName({ dimension, code }: PracticeDifference, year: number): string | undefined {
  if (dimension === "art") return artName(code, year);
  return dimension === "funksjon" ? funksjonName(code, year) : kapitler.find(code, year)?.name;
}

/** As `merge:` states them, or as the party's register of inhabitants has them. */
async function inhabitantsOf(party: Party, year: number, warehouse: Warehouse): Promise<number | undefined> {
  const stated = party.inhabitants[String(year)];
  if (stated !== undefined || party.population === undefined) return stated;
  const sql = `SELECT nummer, ar, innbyggere FROM "${party.population}" ORDER BY ALL`;
  const at = { file: `${party.folder}/fasit.yaml`, line: 1, column: 1 };
  const { value } = await warehouse.query(sql, at, { entity: party.entity, year, version: "regnskap" });
  const row = value?.rows.find(([number, of]) => number === party.number && Number(of) === year);
  return row === undefined || row[2] === null ? undefined : Number(row[2]);
}

/** The catalogue's key figures of the year's accounts; statement lines and areas stand in the statements. */
async function keyFiguresOf({
  config,
  warehouse,
  merger,
}: OpenedReport): Promise<readonly MergedKeyFigure[]> {
  if (merger === undefined) return [];
  const { plan } = merger.merging;
  const { year } = config.report;
  const cells = await warehouse.cells([]);
  const { definitions } = figureSet(
    { ...config, serviceAreas: [] },
    { value: [], findings: [] },
    cells,
    new Map(),
  ).value;
  const prefixes = layoutsFor(year).flatMap((layout) => (layout.figurePrefix ? [layout.figurePrefix] : []));
  const wanted = [...definitions.values()].filter(
    ({ id, formula, unit }) =>
      formula.kind === "ratio" && unit !== "NOK" && !prefixes.some((prefix) => id.startsWith(prefix)),
  );
  const evaluator = createEvaluator({
    year,
    definitions,
    ledger: ledgerView(cells),
    published: [],
    query: (sql, at, parameters) => warehouse.query(sql, at, parameters),
    tablesOf: (sql) => warehouse.tablesOf(sql),
    registerSql,
    isSynthetic: () => false,
  });
  const version = "regnskap";
  const quantityAt = async (id: string, entity: string): Promise<Quantity> =>
    (await evaluator.evaluate(id, { entity, year, version }))?.quantity ?? {
      kind: "absent",
      reason: { nb: "", nn: "", en: "" },
    };
  const found = await Promise.all(
    wanted.map(async ({ id, name }) => ({
      id,
      name,
      version: version as Version,
      parts: await Promise.all(plan.parts.map((part) => quantityAt(id, part.entity))),
      whole: await quantityAt(id, plan.entity),
    })),
  );
  return found.filter((one) => [...one.parts, one.whole].some((quantity) => quantity.kind !== "absent"));
}
