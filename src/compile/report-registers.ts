/**
 * The shipped registers that have pages of their own: their rows, and the figures that follow from them.
 */
import { type Finding, finding } from "../base/finding.ts";
import type { FigureDefinition } from "../figures/definition.ts";
import { type ParticipantGroup, programmeFigures } from "../figures/programme-figures.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { RegisterRow, RegisterRows, RegistersShown } from "../publish/register-rows.ts";
import { rowsIn, textIn } from "../publish/register-rows.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import type { SqlAnswer, Warehouse } from "../warehouse/warehouse.ts";
import type { Config } from "./config.ts";
import type { OpenedReport } from "./open-report.ts";

/** Registers of persons are not among them: they are counted, never listed. */
const shown = [...shippedSchemas.values()].filter(
  ({ area, people }) => (area === "programmes" || area === "innovation") && people !== true,
);
const participants = "deltakere";

export interface ReportRegisters {
  readonly shown: RegistersShown;
  readonly participants: readonly ParticipantGroup[];
  /** Tables with rows that may not be published, and the column that says which may. */
  readonly moderated: ReadonlyMap<string, string>;
  /** Figures that follow from them. */
  readonly figures: readonly FigureDefinition[];
  /** Project codes the ledger must know, and where each was said. */
  readonly projects: readonly { readonly code: string; readonly file: string; readonly line: number }[];
}

/** The table of each schema: the report's own, or the one its parties' make together. */
function tablesOf(config: Config, united: readonly string[]): ReadonlyMap<string, string> {
  const tables = new Map(united.filter((one) => shippedSchemas.has(one)).map((one) => [one, one]));
  for (const source of config.sources)
    if (source.kind === "register" && source.schema !== undefined)
      tables.set(source.schema, source.table ?? source.schema);
  return tables;
}

/** In a merger: the tables the parties' make together, and a party's project in the common codes. */
export interface UnitedRegisters {
  readonly tables: readonly string[];
  commonProject(entity: string, code: string): string;
}

export async function reportRegisters(
  config: Config,
  warehouse: Warehouse,
  united: UnitedRegisters | undefined,
): Promise<ReportRegisters> {
  const tables = tablesOf(config, united?.tables ?? []);
  const project = (row: RegisterRow): string | undefined => projectIn(row, united);
  const point = {
    entity: config.municipality.entity,
    year: config.report.year,
    version: "regnskap",
  } as const;
  const at = { file: "fasit.yaml", line: 1, column: 1 };
  const ask = async (sql: string): Promise<readonly RegisterRow[]> => {
    const { value } = await warehouse.query(sql, at, point);
    return value === undefined ? [] : asRows(value);
  };
  const found = new Map<string, RegisterRows>();
  for (const { name, moderated } of shown) {
    const table = tables.get(name);
    if (table === undefined) continue;
    const where = moderated === undefined ? "" : ` WHERE "${moderated}"`;
    const rows = await ask(`SELECT * FROM "${table}"${where} ORDER BY ALL`);
    const shownRows = rows.map((row) =>
      project(row) === undefined ? row : { ...row, prosjektkode: project(row) ?? null },
    );
    found.set(name, { table, rows: shownRows, synthetic: isSynthetic(warehouse, table) });
  }
  const people = tables.get(participants);
  const groups =
    people === undefined
      ? []
      : await ask(`SELECT DISTINCT * EXCLUDE (person, prosjekt) FROM "${people}" ORDER BY ALL`);
  const programmes = rowsIn(found, "programmer").flatMap((row) => textIn(row, "kode") ?? []);
  const single = programmes.length === 1 ? programmes[0] : undefined;
  const taking = groupsOf(groups, single).filter(({ programme }) => programmes.includes(programme));
  const projects = await projectsOf(warehouse, found.get("prosjekter"), ask, project);
  return {
    shown: found,
    participants: taking,
    moderated: moderatedTables(config, warehouse, tables),
    projects,
    figures: programmeFigures({
      projects: new Map(
        rowsIn(found, "prosjekter").flatMap((row) => {
          const code = textIn(row, "prosjektkode");
          return code === undefined ? [] : [[code, textIn(row, "navn") ?? code]];
        }),
      ),
      participants: taking,
      table: people ?? participants,
      hasProgramme: single === undefined,
    }),
  };
}

/** Undefined for a report that is no merger. */
export function unitedRegisters({ merger }: OpenedReport): UnitedRegisters | undefined {
  if (merger === undefined) return undefined;
  const { codes } = merger.ledgers;
  return {
    tables: merger.merging.unions.map(({ table }) => table),
    commonProject: (entity, prosjekt) => codes.common(entity, { prosjekt }).prosjekt,
  };
}

/** A table of several parties' is asked for by its parts' names. */
function moderatedTables(
  config: Config,
  warehouse: Warehouse,
  tables: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const { name, moderated } of shippedSchemas.values()) {
    const table = tables.get(name);
    if (moderated === undefined || table === undefined) continue;
    for (const part of [table, ...warehouse.tablesOf(`SELECT * FROM "${table}"`)])
      columns.set(part, moderated);
    for (const source of config.sources)
      if (source.kind === "register" && source.schema === name) columns.set(source.table ?? name, moderated);
  }
  return columns;
}

/** A party's project, in a table of several parties' (their column `part` says whose it is). */
function projectIn(row: RegisterRow, united: UnitedRegisters | undefined): string | undefined {
  const [code, part] = [textIn(row, "prosjektkode"), textIn(row, "part")];
  return code === undefined || part === undefined ? code : united?.commonProject(part, code);
}

function asRows({ columns, rows }: SqlAnswer): readonly RegisterRow[] {
  return rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null])));
}

function isSynthetic(warehouse: Warehouse, table: string): boolean {
  const parts = warehouse.tablesOf(`SELECT * FROM "${table}"`);
  return warehouse.sources.some(
    (one) => one.synthetic && one.table !== undefined && parts.includes(one.table),
  );
}

/** A role of a municipality in a programme, each once. */
function groupsOf(rows: readonly RegisterRow[], single: string | undefined): readonly ParticipantGroup[] {
  const groups = new Map<string, ParticipantGroup>();
  for (const row of rows) {
    const [role, municipality] = [textIn(row, "rolle"), textIn(row, "kommune")];
    const programme = single ?? textIn(row, "program");
    if (role === undefined || municipality === undefined || programme === undefined) continue;
    groups.set(JSON.stringify([programme, role, municipality]), { programme, role, municipality });
  }
  return [...groups.values()];
}

async function projectsOf(
  warehouse: Warehouse,
  register: RegisterRows | undefined,
  ask: (sql: string) => Promise<readonly RegisterRow[]>,
  project: (row: RegisterRow) => string | undefined,
): Promise<ReportRegisters["projects"]> {
  if (register?.rows.some((row) => textIn(row, "prosjektkode") !== undefined) !== true) return [];
  const fileOf = (table: string): string =>
    warehouse.sources.find((source) => source.table === table)?.file ?? "fasit.yaml";
  const rows = await ask(
    `SELECT *, _line FROM "${register.table}" WHERE prosjektkode IS NOT NULL ORDER BY _line`,
  );
  return rows.flatMap((row) => {
    const [code, part] = [project(row), textIn(row, "part")];
    const file = fileOf(part === undefined ? register.table : `${part}_${register.table}`);
    return code === undefined ? [] : [{ code, file, line: Number(row._line ?? 1) }];
  });
}

/** FAS1160 for each project code without a single row in the ledger of the year: its money would be told as 0. */
export function unknownProjects(
  projects: ReportRegisters["projects"],
  cells: readonly LedgerCell[],
  year: number,
): readonly Finding[] {
  const known = new Set(cells.filter((cell) => cell.year === year).map((cell) => cell.prosjekt ?? ""));
  return projects
    .filter(({ code }) => !known.has(code))
    .map(({ code, file, line }) => finding("FAS1160", { file, line, column: 1 }, { code, year }));
}
