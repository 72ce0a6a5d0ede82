/**
 * A report folder → a checked report. The only place that wires the stages together; it returns a
 * value and writes nothing.
 */
import { resolve } from "node:path";
import { type Finding, finding, type Loaded, sortFindings } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import { nearMatches } from "../base/near-match.ts";
import type { Point } from "../base/period.ts";
import { createEvaluator, type Evaluator } from "../figures/evaluator.ts";
import { dimensionsBeyondStandard, ledgerView, pointKey } from "../figures/ledger-view.ts";
import type { FigureValue } from "../figures/value.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { Chapter } from "../prose/chapter.ts";
import { folderLanguage } from "../prose/folder-language.ts";
import { parseChapter } from "../prose/parse-chapter.ts";
import type { CheckedReport, PublishedFigure } from "../publish/checked-report.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { YamlValue } from "../sources/yaml-reader.ts";
import { registerSql } from "../warehouse/register-sql.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { checkReport } from "./check-report.ts";
import { type Config, readConfig } from "./config.ts";
import { type FigureSet, figureSet, ownFigures, ownFilters, unusedPublished } from "./figure-set.ts";
import { type FolderText, fingerprints, type Overrides, type ReportFolder, readFolder } from "./folder.ts";
import { compilationMemory, type Memory } from "./memory.ts";
import { mergerTables } from "./merge-report.ts";
import { openReport } from "./open-report.ts";
import { mainPoint } from "./points.ts";
import { readPresentation } from "./presentation.ts";
import { partsOf, publishedFigure } from "./published-figures.ts";
import { reportRegisters, unitedRegisters, unknownProjects } from "./report-registers.ts";
import { type RowReader, rowReader } from "./row-reader.ts";
import { cellsOf, openOnce, type SourceOpener } from "./source-cache.ts";
import { withExcerpts } from "./source-excerpts.ts";

export type Stage = "settings" | "sources" | "figures" | "prose" | "claims" | "publish" | "write";

/** Told when a stage begins; `detail` is a file name or a count. */
export type Progress = (stage: Stage, detail: string) => void;

export interface CompileRequest {
  readonly folder: string;
  /** Keep the source lines behind every ledger row (trace and build want them, check does not). */
  readonly lines: boolean;
  readonly progress?: Progress;
  /** Where sources are opened; default: anew, and closed with the compilation. */
  readonly sources?: SourceOpener;
  /** What earlier compilations of the folder made; default: nothing. One compilation at a time uses it. */
  readonly memory?: Memory;
  /** Texts read in place of those on disk: what an editor has not saved. */
  readonly overrides?: Overrides;
}

/** An answer to `fasit trace`: the figure, or the nearest names when there is none. */
export interface Trace {
  readonly figure: PublishedFigure | undefined;
  readonly near: readonly string[];
}

export interface Compilation {
  /** Undefined when the folder or its settings could not be read at all. */
  readonly report: CheckedReport | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Text of every file a finding can point into, for excerpts; undefined for sources. */
  sourceText(file: string): string | undefined;
  trace(figure: string, at: Partial<Point>): Promise<Trace>;
  /** A figure's value without its rows; undefined when nobody has defined it. */
  evaluate(figure: string, at: Partial<Point>): Promise<FigureValue | undefined>;
  /** Every figure id that can be bound. */
  figureIds(): readonly string[];
  close(): void;
}

/** Compiles a folder. Never throws for what a user can cause: that is in `findings`. */
export async function compile(request: CompileRequest): Promise<Compilation> {
  const progress = request.progress ?? (() => {});
  progress("settings", "fasit.yaml");
  const folder = await readFolder(request.folder, request.overrides);
  if (folder.config === undefined)
    return nothing(folder, [finding("FAS1001", undefined, { folder: request.folder })]);
  const { text } = folder.config;
  const memory = request.memory ?? compilationMemory();
  memory.begin();
  const config = memory.recall("settings", [text], () => readConfig(text));
  if (config.value === undefined) return nothing(folder, config.findings);
  return compileWith(config.value, folder, request, memory, progress);
}

function textOf(folder: ReportFolder): (file: string) => string | undefined {
  const all = [
    ...(folder.config === undefined ? [] : [folder.config]),
    ...folder.figureFiles,
    ...folder.schemaFiles,
    ...folder.chapterFiles,
  ];
  const texts = new Map(all.map(({ file, text }) => [file, text]));
  return (file) => texts.get(file);
}

/** A folder that cannot be compiled at all. */
function nothing(folder: ReportFolder, findings: readonly Finding[]): Compilation {
  return {
    report: undefined,
    findings: sortFindings(findings),
    language: "nb",
    sourceText: textOf(folder),
    trace: async () => ({ figure: undefined, near: [] }),
    evaluate: async () => undefined,
    figureIds: () => [],
    close: () => {},
  };
}

async function compileWith(
  settings: YamlValue<Config>,
  folder: ReportFolder,
  request: CompileRequest,
  memory: Memory,
  progress: Progress,
): Promise<Compilation> {
  const { entity } = settings.data.municipality;
  const opener = request.sources ?? openOnce;
  const loaded = await openReport({
    folder: resolve(request.folder),
    settings,
    schemaFiles: folder.schemaFiles,
    settingsText: folder.config?.text ?? "",
    lines: request.lines,
    opener,
    onProgress: (file) => progress("sources", file),
  });
  const { config, warehouse, published, opened } = loaded.value;
  progress("figures", "");
  const ownTexts = textsOf(folder.figureFiles);
  const own = memory.recall("own figures", ownTexts, () => ownFigures(folder.figureFiles));
  const registers = await memory.recall("registers", [config, warehouse], () =>
    reportRegisters(config, warehouse, unitedRegisters(loaded.value)),
  );
  const filters = ownFilters([...own.value, ...registers.figures]);
  const cells = await cellsOf(warehouse, dimensionsBeyondStandard(filters));
  const projectNames = await memory.recall("projects", [warehouse], () => warehouse.projectNames());
  const figures = memory.recall("figures", [config, own, cells, projectNames, registers], () =>
    figureSet(config, own, cells, projectNames, registers.figures),
  );
  const merger = await memory.recall("merger", [config, warehouse], () => mergerTables(loaded.value));
  const { definitions } = figures.value;
  const main = mainPoint(entity, config.report.year, warehouse.points);
  const evaluator = memory.recall(
    "evaluator",
    [config, figures, cells, published, warehouse, registers],
    () =>
      createEvaluator({
        year: config.report.year,
        definitions,
        ledger: ledgerView(cells),
        published,
        query: (sql, at, parameters) => warehouse.query(sql, at, parameters),
        tablesOf: (sql) => warehouse.tablesOf(sql),
        registerSql,
        moderated: registers.moderated,
        area: { entity, number: config.municipality.number, year: config.report.year },
        isSynthetic: syntheticIn(warehouse),
      }),
    // What an evaluator found came of what was asked for then, in that order: it is found again, or not, from the start.
    (kept) => kept.findings().length === 0,
  );
  progress("prose", `${folder.chapterFiles.length}`);
  const chapters = readChapters(folder, config.report.language, memory);
  progress("claims", "");
  const read: RowReader | undefined = request.lines ? rowReader(warehouse) : undefined;
  const checked = await checkReport({
    config,
    settingAt: settings.at,
    main,
    chapters: chapters.value,
    figures: figures.value,
    evaluator,
    published,
    warehouse,
    cells,
    projectNames,
    read,
    peopleTables: loaded.value.peopleTables,
    parts: loaded.value.parts,
    memory,
    registers,
    merger: merger.value,
  });
  const presentation = await readPresentation({ folder: request.folder, config, settingAt: settings.at });
  // Every published value is reconciled, also where no sentence or page asks for the figure.
  await Promise.all(published.map((value) => evaluator.evaluate(value.figure, value.point)));
  const found = sortFindings([
    ...loaded.findings,
    ...figures.findings,
    ...merger.findings,
    ...unknownProjects(registers.projects, cells, config.report.year),
    ...unusedPublished(published.filter(isOwn(config)), definitions),
    ...chapters.findings,
    ...checked.findings,
    ...presentation.findings,
    ...evaluator.findings(),
  ]);
  const findings = await withExcerpts(found, resolve(request.folder), loaded.value.files);
  const report: CheckedReport = {
    ...checked.value,
    presentation: presentation.value,
    inputs: fingerprints(folder),
    findings,
  };
  return {
    report,
    findings,
    language: config.report.language,
    sourceText: textOf(folder),
    trace: (figure, at) =>
      trace(
        figure,
        { ...main, ...at },
        { evaluator, published, warehouse, definitions, report, cells, read },
      ),
    evaluate: (figure, at) => evaluator.evaluate(figure, { ...main, ...at }),
    figureIds: () => [...definitions.keys()].sort(),
    close: () => opener.release(opened),
  };
}

/** In a merger, what a party has published of its own figures is told where the party's report is checked. */
function isOwn(config: Config): (value: PublishedValue) => boolean {
  const files = new Set(config.sources.map(({ file }) => file));
  return ({ at }) => config.merge === undefined || files.has(at.file);
}

/** Names and texts, for what is made of files alone. */
function textsOf(files: readonly FolderText[]): readonly string[] {
  return files.flatMap(({ file, text }) => [file, text]);
}

function readChapters(folder: ReportFolder, language: Language, memory: Memory): Loaded<readonly Chapter[]> {
  const read = folder.chapterFiles.map(({ file, text }) =>
    memory.recall(`chapter ${file}`, [text, language], () =>
      parseChapter({ file, text, language: folderLanguage(file) ?? language }),
    ),
  );
  const chapters = read.map((one) => one.value);
  return {
    value: [...chapters].sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1)),
    findings: read.flatMap((one) => one.findings),
  };
}

function syntheticIn(warehouse: Warehouse): (source: { point: Point } | { table: string }) => boolean {
  const synthetic = warehouse.sources.filter((source) => source.synthetic);
  const points = new Set(synthetic.flatMap((source) => source.ledgers.map(pointKey)));
  const tables = new Set(synthetic.map((source) => source.table));
  return (source) => ("point" in source ? points.has(pointKey(source.point)) : tables.has(source.table));
}

interface TraceInput {
  readonly published: readonly PublishedValue[];
  readonly evaluator: Evaluator;
  readonly warehouse: Warehouse;
  readonly definitions: FigureSet["definitions"];
  readonly report: CheckedReport;
  readonly cells: readonly LedgerCell[];
  readonly read: RowReader | undefined;
}

async function trace(id: string, point: Point, input: TraceInput): Promise<Trace> {
  const value = await input.evaluator.evaluate(id, point);
  if (value === undefined) return { figure: undefined, near: nearMatches(id, input.definitions.keys()) };
  const read = input.read ?? rowReader(input.warehouse);
  const figure = await publishedFigure(value, {
    evaluator: input.evaluator,
    sources: input.warehouse.sources,
    claims: input.report.claims,
    cells: input.cells,
    published: input.published,
    read,
  });
  return { figure: { ...figure, parts: await partsOf(value, read) }, near: [] };
}
