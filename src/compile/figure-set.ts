/**
 * The figures of a report: the catalogue for its year and conventions, and its own.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import { type BudgetArea, catalogue, slugOf } from "../figures/catalogue.ts";
import { learningFigures } from "../figures/catalogue-learning.ts";
import type { FigureDefinition } from "../figures/definition.ts";
import { readFigureSql } from "../figures/own-sql.ts";
import { readFigureYaml } from "../figures/own-yaml.ts";
import { ssbFigures } from "../figures/ssb-figures.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import { type AreaNames, partsOf } from "../statements/expand.ts";
import { areaAccounts, layoutsFor } from "../statements/layouts.ts";
import { lineFormulas } from "../statements/line-formulas.ts";
import type { Config } from "./config.ts";
import type { FolderText } from "./folder.ts";

export interface FigureSet {
  readonly definitions: ReadonlyMap<string, FigureDefinition>;
  readonly serviceAreas: readonly BudgetArea[];
  readonly own: readonly FigureDefinition[];
  /** Those that follow from registers: their pages are made, as the own figures' are. */
  readonly registers: readonly FigureDefinition[];
}

/** The budget areas that are services, in the order of their codes. */
function serviceAreasOf(config: Config, cells: readonly LedgerCell[]): readonly BudgetArea[] {
  const found = [
    ...new Set(cells.filter((cell) => cell.year === config.report.year).map((cell) => cell.area)),
  ];
  const codes = config.serviceAreas ?? found.filter((code) => code !== "").sort();
  return codes.map((code) => ({ code, name: config.areas[code] ?? code, slug: slugOf(code) }));
}

/** What the files in figures/ define. */
export function ownFigures(files: readonly FolderText[]): Loaded<readonly FigureDefinition[]> {
  const read = files.map(({ file, text }) => {
    if (!file.endsWith(".sql")) return readFigureYaml(file, text);
    const { value, findings } = readFigureSql(file, text);
    return { value: value === undefined ? [] : [value], findings };
  });
  return { value: read.flatMap((one) => one.value), findings: read.flatMap((one) => one.findings) };
}

export function figureSet(
  config: Config,
  own: Loaded<readonly FigureDefinition[]>,
  cells: readonly LedgerCell[],
  projects: AreaNames,
  /** What follows from the report's registers. */
  registers: readonly FigureDefinition[] = [],
): Loaded<FigureSet> {
  const { year } = config.report;
  const { internalTrade } = config.conventions;
  const serviceAreas = serviceAreasOf(config, cells);
  const reporting = new Set([config.municipality.entity]);
  const names = { areas: new Map(Object.entries(config.areas)), projects };
  const known = catalogue({
    year,
    internalTrade,
    lines: layoutsFor(year).flatMap((layout) =>
      lineFormulas(layout, internalTrade, partsOf(layout, cells, reporting, names)),
    ),
    areaAccounts: areaAccounts(year, internalTrade),
    serviceAreas,
  });
  const definitions = new Map<string, FigureDefinition>();
  const findings: Finding[] = [...own.findings];
  const learning = learningFigures(shippedTables(config));
  for (const definition of [...known, ...ssbFigures(year), ...learning, ...registers, ...own.value]) {
    const before = definitions.get(definition.id);
    // The catalogue leaves a place open for what only the municipality knows (innbyggere).
    const isOpen = before?.at === undefined && before?.formula.kind === "published";
    if (before !== undefined && !isOpen)
      findings.push(finding("FAS4102", definition.at, { figure: definition.id }));
    else definitions.set(definition.id, definition);
  }
  return { value: { definitions, serviceAreas, own: own.value, registers }, findings };
}

/** Registers that follow a schema and have its name. */
function shippedTables({ sources }: Config): ReadonlySet<string> {
  return new Set(
    sources.flatMap((source) => {
      if (source.kind !== "register" || source.schema === undefined) return [];
      return (source.table ?? source.schema) === source.schema ? [source.schema] : [];
    }),
  );
}

/** A published value for a figure nobody defined would lie unread. */
export function unusedPublished(
  values: readonly PublishedValue[],
  definitions: ReadonlyMap<string, FigureDefinition>,
): readonly Finding[] {
  return values
    .filter((value) => !definitions.has(value.figure))
    .map((value) =>
      finding("FAS4107", value.at, {
        figure: value.figure,
        near: nearMatches(value.figure, definitions.keys()),
      }),
    );
}

/** Every account filter the own figures use: they say which dimensions the ledger must be summed by. */
export function ownFilters(own: readonly FigureDefinition[]): readonly AccountFilter[] {
  return own.flatMap(({ formula }) => (formula.kind === "accounts" ? [formula.filter] : []));
}
