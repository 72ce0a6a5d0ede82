/**
 * Everything read → a checked report: statements, claims, figure pages, counts.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import type { Point } from "../base/period.ts";
import { findUnbound } from "../claims/unbound.ts";
import type { Evaluator } from "../figures/evaluator.ts";
import { pointKey } from "../figures/ledger-view.ts";
import type { FigureValue } from "../figures/value.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { Chapter } from "../prose/chapter.ts";
import { folderLanguage } from "../prose/folder-language.ts";
import { checkLegalContent } from "../prose/legal/checklist.ts";
import type {
  AreaRow,
  CheckedClaim,
  CheckedReport,
  ClaimCounts,
  CountedPart,
  PublishedFigure,
  ReportMeta,
} from "../publish/checked-report.ts";
import { figureKey } from "../publish/figure-key.ts";
import type { MergerTables } from "../publish/merger-tables.ts";
import { topicPartIds } from "../publish/shared/topics/topics.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { AreaNames } from "../statements/expand.ts";
import type { Statement } from "../statements/statement.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { checkClaims } from "./check-claims.ts";
import type { Config } from "./config.ts";
import { consolidatedStatements } from "./consolidated-statements.ts";
import { reportEditions } from "./editions.ts";
import type { FigureSet } from "./figure-set.ts";
import { readingConventions } from "./hedge-settings.ts";
import type { Memory } from "./memory.ts";
import { claimsUsing, figureData } from "./published-figures.ts";
import { brokenReferences, unknownParts } from "./references.ts";
import type { ReportRegisters } from "./report-registers.ts";
import { reportStatements } from "./report-statements.ts";
import type { RowReader } from "./row-reader.ts";

export interface CheckInput {
  readonly config: Config;
  /** Where a setting stands in fasit.yaml. */
  readonly settingAt: (path: readonly PropertyKey[]) => Span;
  readonly main: Point;
  readonly chapters: readonly Chapter[];
  readonly figures: FigureSet;
  readonly evaluator: Evaluator;
  readonly published: readonly PublishedValue[];
  readonly warehouse: Warehouse;
  readonly cells: readonly LedgerCell[];
  readonly projectNames: AreaNames;
  /** Undefined when figure pages are not wanted. */
  readonly read: RowReader | undefined;
  /** Registers whose schema says that they hold persons, by table. */
  readonly peopleTables: readonly string[];
  /** Columns of them that count some of what another counts. */
  readonly parts: readonly CountedPart[];
  readonly memory: Memory;
  readonly registers: ReportRegisters;
  readonly merger: MergerTables | undefined;
}

function countClaims(claims: readonly CheckedClaim[], unbound: number): ClaimCounts {
  const count = (verdict: keyof ClaimCounts): number =>
    claims.filter((claim) => claim.decision.verdict === verdict).length;
  return {
    holds: count("holds"),
    contradicted: count("contradicted"),
    undocumented: count("undocumented"),
    unread: count("unread"),
    unbound,
  };
}

function metaOf(config: Config, main: Point, synthetic: boolean): ReportMeta {
  const { municipality, report, conventions } = config;
  const standard = {
    nb: "Noe av tallgrunnlaget er konstruert.",
    nn: "Noko av talgrunnlaget er konstruert.",
    en: "Some of the data are synthetic.",
  };
  return {
    entity: main.entity,
    entityName: municipality.name,
    municipalityNumber: municipality.number,
    year: report.year,
    language: report.language,
    title: report.title,
    headline: report.headline ?? report.title,
    lead: report.lead ?? "",
    highlights: report.highlights,
    internalTrade: conventions.internalTrade,
    ...readingConventions(conventions),
    synthetic: synthetic ? (report.synthetic ?? standard) : undefined,
  };
}

async function areaRows(input: CheckInput): Promise<readonly AreaRow[]> {
  const amount = async (id: string, version: Point["version"]) => {
    const value = await input.evaluator.evaluate(id, { ...input.main, version });
    return value?.quantity.kind === "amount" ? value.quantity.ore : undefined;
  };
  return Promise.all(
    input.figures.serviceAreas.map(async ({ code, name, slug }) => ({
      area: code,
      name,
      accountsOre: await amount(`netto-driftsutgift/${slug}`, "regnskap"),
      originalOre: await amount(`netto-driftsutgift/${slug}`, "opprinnelig-budsjett"),
      revisedOre: await amount(`netto-driftsutgift/${slug}`, "regulert-budsjett"),
      deviationOre: await amount(`budsjettavvik/${slug}`, "regnskap"),
      figureId: `budsjettavvik/${slug}`,
    })),
  );
}

/** Ids the report shows: in blocks, highlights, statements and the areas table, and all own figures. */
function shownIds(
  input: CheckInput,
  statements: readonly Statement[],
  areas: readonly AreaRow[],
): readonly string[] {
  const inBlocks = input.chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block) => ("figures" in block ? block.figures : [])),
  );
  return [
    ...input.config.report.highlights.map((highlight) => highlight.figure),
    ...inBlocks,
    ...statements.flatMap((one) =>
      one.lines.flatMap((line) => (line.figureId === undefined ? [] : [line.figureId])),
    ),
    ...areas.map((row) => row.figureId),
    ...input.figures.own.map((definition) => definition.id),
    ...input.figures.registers.map((definition) => definition.id),
  ];
}

async function figurePages(
  input: CheckInput,
  ids: readonly string[],
  claims: readonly CheckedClaim[],
): Promise<ReadonlyMap<string, PublishedFigure>> {
  const values = new Map<string, FigureValue>();
  const visit = (value: FigureValue): void => {
    const key = figureKey(value, input.main);
    if (values.has(key)) return;
    values.set(key, value);
    if (value.lineage.kind === "components") for (const part of value.lineage.components) visit(part.value);
  };
  for (const id of ids) {
    const value = await input.evaluator.evaluate(id, input.main);
    if (value !== undefined) visit(value);
  }
  for (const claim of claims) for (const value of [...claim.values, ...(claim.compared ?? [])]) visit(value);
  const page = {
    evaluator: input.evaluator,
    sources: input.warehouse.sources,
    claims,
    cells: input.cells,
    published: input.published,
    read: input.read,
  };
  const { memory, evaluator, read } = input;
  const pages = await Promise.all(
    [...values].map(async ([key, value]) => {
      // The evaluator is kept only with the sources it was made of.
      const data = await memory.recall(`figure ${key}`, [value, evaluator, read], () =>
        figureData(value, page),
      );
      const usedBy = claimsUsing(value, claims);
      const figure = memory.recall(`page ${key}`, [data, ...usedBy], () => ({ ...data, usedBy }));
      return [key, figure] as const;
    }),
  );
  return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every ledger whole, with the projects that figures choose by. Rows in other codes than the filters' are left out. */
async function wholeLedger(input: CheckInput): Promise<NonNullable<CheckedReport["ledger"]>> {
  const { read, warehouse, figures } = input;
  if (read === undefined || warehouse.rowsHaveOtherCodes === true) return [];
  const projects = [...figures.definitions.values()].flatMap(({ formula }) =>
    formula.kind === "accounts" && formula.filter.prosjekt !== undefined ? [formula.filter.prosjekt] : [],
  );
  return Promise.all(
    warehouse.points.map(async (point) => ({
      point,
      rows: projects.length === 0 ? await read(point, {}) : await warehouse.rows(point, {}, projects),
    })),
  );
}

/** Checks the report. Findings are those of statements, claims and unbound numbers. */
export async function checkReport(input: CheckInput): Promise<Loaded<Omit<CheckedReport, "findings">>> {
  const { config, cells, warehouse, projectNames, memory, evaluator } = input;
  const own = memory.recall("statements", [config, cells, warehouse, projectNames], () =>
    reportStatements(input),
  );
  const whole = memory.recall("consolidated", [config, cells], () => consolidatedStatements(config, cells));
  const statements = {
    value: [...own.value, ...whole.value],
    findings: [...own.findings, ...whole.findings],
  };
  const context = {
    evaluator,
    main: input.main,
    conventions: readingConventions(config.conventions),
    definitions: input.figures.definitions,
  };
  const claims: CheckedClaim[] = [];
  const claimFindings: Finding[] = [];
  for (const chapter of input.chapters) {
    const decided = await memory.recall(
      `claims ${chapter.file}`,
      [chapter, evaluator, config, pointKey(input.main)],
      () => checkClaims([chapter], context),
    );
    claims.push(...decided.value);
    claimFindings.push(...decided.findings);
  }
  const unbound = input.chapters.flatMap((chapter) =>
    memory.recall(`unbound ${chapter.file}`, [chapter], () => findUnbound(chapter)),
  );
  const editions = reportEditions({
    ...input,
    countsOf: (isOurs) =>
      countClaims(
        claims.filter(({ chapter }) => isOurs(chapter)),
        unbound.filter(({ at }) => isOurs(at)).length,
      ),
  });
  const areas = await areaRows(input);
  const ids = shownIds(input, statements.value, areas);
  const legal = checkLegalContent({
    year: input.main.year,
    chapters: input.chapters.filter(
      ({ file }) => (folderLanguage(file) ?? config.report.language) === config.report.language,
    ),
    statements: statements.value.map((statement) => statement.id),
    setting: input.config.legal,
    settingAt: input.settingAt(["legal"]),
  });
  const broken = brokenReferences({ ...input, statements: statements.value });
  const ledger = await memory.recall("ledger", [warehouse, input.figures, input.read], () =>
    wholeLedger(input),
  );
  const report: Omit<CheckedReport, "findings"> = {
    meta: metaOf(
      input.config,
      input.main,
      input.warehouse.sources.some((source) => source.synthetic),
    ),
    main: input.main,
    chapters: input.chapters,
    claims,
    counts: countClaims(claims, unbound.length),
    ...(editions.value === undefined ? {} : { editions: editions.value }),
    figures: input.read === undefined ? new Map() : await figurePages(input, ids, claims),
    statements: statements.value,
    areas,
    peopleTables: input.peopleTables,
    ledger,
    parts: input.parts,
    sources: input.warehouse.sources,
    ...(input.merger === undefined ? {} : { merger: input.merger }),
    registers: input.registers.shown,
    participants: input.registers.participants,
    ...(legal.value === undefined ? {} : { legal: legal.value }),
  };
  const loose: readonly Finding[] = unbound.map((number) =>
    finding("FAS5005", number.at, { text: number.text }),
  );
  return {
    value: report,
    findings: [
      ...statements.findings,
      ...editions.findings,
      ...claimFindings,
      ...legal.findings,
      ...broken,
      ...unknownParts(input.chapters, topicPartIds({ ...report, findings: [] })),
      ...loose,
    ],
  };
}
