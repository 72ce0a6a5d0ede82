/**
 * Tables of invented registers are published beside figures of the same rows; an attacker who knows all of it, that counts are not below
 * 0 and that a part is not more than its whole, asks for the least and the most that each row can be. Written from the register's rows
 * alone: no groups, no cells.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Constraint, solve } from "yalps";
import { report as fixture } from "../../../test/fixtures/report/checked-report.ts";
import { same } from "../../base/language.ts";
import { rational } from "../../base/rational.ts";
import type { FigureDefinition, RegisterQuery } from "../../figures/definition.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { SqlCell } from "../../warehouse/warehouse.ts";
import type { CheckedReport, ShownCell, ShownTable } from "../checked-report.ts";
import { type TableBlock, tableKey } from "./count-table.ts";
import { suppressedReport } from "./suppressed-report.ts";

/** Those who came, of those who were asked. */
interface Row {
  readonly school: string;
  readonly month: string;
  readonly came: number;
  readonly asked: number;
}

const columns = ["skole", "dato", "antall", "av"];
const cellsOf = (row: Row): SqlCell[] => [row.school, row.month, BigInt(row.came), BigInt(row.asked)];

function figure(
  id: string,
  query: Partial<RegisterQuery> & Pick<RegisterQuery, "measure">,
  rows: readonly Row[],
): FigureValue {
  const column = query.column;
  const at = column === undefined ? -1 : columns.indexOf(column);
  const names = at < 0 ? columns : ["value", ...columns.filter((_, index) => index !== at)];
  const answer = rows.map((row) => {
    const cells = cellsOf(row);
    return at < 0 ? cells : [cells[at] ?? null, ...cells.filter((_, index) => index !== at)];
  });
  const total = rows.reduce(
    (all, row) => all + (column === "av" ? row.asked : column === "antall" ? row.came : 1),
    0,
  );
  const definition: FigureDefinition = {
    id,
    name: same(id),
    explanation: same(id),
    unit: "count",
    goodWhen: "neutral",
    synonyms: [],
    conventions: [],
    formula: { kind: "register", query: { table: "opplaering", where: {}, publish: true, ...query } },
  };
  return {
    definition,
    point: fixture.main,
    quantity: { kind: "number", unit: "count", value: rational(total) },
    lineage: {
      kind: "query",
      sql: "",
      aggregate: query.measure === "count" ? "count" : "sum",
      answer: { columns: names, rows: answer },
      tables: ["opplaering"],
      publishRows: true,
    },
    reconciled: [],
    synthetic: false,
  };
}

const place = { at: { file: "a.md", line: 1, column: 1 }, offset: 0 };
const table = (value: string, totals: TableBlock["totals"]): TableBlock => ({
  kind: "table",
  form: "table",
  figures: ["rader"],
  rows: "skole",
  columns: { by: "dato", month: true },
  value,
  totals,
  ...place,
});

interface Published {
  readonly blocks: readonly TableBlock[];
  readonly sums: readonly {
    readonly id: string;
    readonly column: "antall" | "av";
    readonly rows: readonly Row[];
  }[];
}

function publish(rows: readonly Row[], { blocks, sums }: Published): CheckedReport {
  const values = [
    figure("rader", { measure: "count" }, rows),
    ...sums.map((one) => figure(one.id, { measure: "sum", column: one.column }, one.rows)),
  ];
  const [chapter] = fixture.chapters;
  if (chapter === undefined) throw new Error("the fixture has a chapter");
  return suppressedReport({
    ...fixture,
    chapters: [{ ...chapter, blocks }],
    claims: [],
    figures: new Map(
      values.map((value) => [value.definition.id, { value, series: [], rows: [], sources: [], usedBy: [] }]),
    ),
    peopleTables: ["opplaering"],
    parts: [{ table: "opplaering", part: "antall", whole: "av" }],
  });
}

/** The least and the most that a sum of rows can be to one who reads the report. */
function bounds(
  rows: readonly Row[],
  report: CheckedReport,
  published: Published,
  wanted: ReadonlyMap<string, number>,
) {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  rows.forEach((_, index) => {
    // Came, and the rest of those asked: both at least 0.
    variables.set(`came${index}`, new Map([["wanted", wanted.get(`came${index}`) ?? 0]]));
    variables.set(`away${index}`, new Map([["wanted", wanted.get(`away${index}`) ?? 0]]));
  });
  const know = (name: string, column: string, of: readonly number[], value: number): void => {
    constraints.set(name, { equal: value });
    for (const index of of) {
      variables.get(`came${index}`)?.set(name, 1);
      if (column === "av") variables.get(`away${index}`)?.set(name, 1);
    }
  };
  const read = (cell: ShownCell | undefined): number | undefined =>
    typeof cell === "object" ? Number(cell.value.n) / Number(cell.value.d) : undefined;
  for (const [at, block] of published.blocks.entries()) {
    const shown = report.tables?.get(tableKey(block)) as ShownTable;
    const in_ = (school: string | undefined, month: string | undefined) =>
      [...rows.keys()].filter(
        (index) =>
          (school === undefined || rows[index]?.school === school) &&
          (month === undefined || rows[index]?.month === month),
      );
    const tell = (name: string, cell: ShownCell | undefined, of: readonly number[]): void => {
      const value = read(cell);
      if (value !== undefined) know(`t${at} ${name}`, block.value ?? "", of, value);
    };
    for (const row of shown.rows) {
      row.cells.forEach((cell, index) => {
        tell(`${row.label} ${index}`, cell, in_(row.label, shown.columns[index]));
      });
      tell(row.label, row.total, in_(row.label, undefined));
    }
    shown.totals?.forEach((cell, index) => {
      tell(`sum ${index}`, cell, in_(undefined, shown.columns[index]));
    });
    tell("all", shown.total, in_(undefined, undefined));
  }
  for (const { id, column, rows: of } of published.sums) {
    const quantity = report.figures.get(id)?.value.quantity;
    if (quantity?.kind === "number")
      know(
        id,
        column,
        of.map((row) => rows.indexOf(row)),
        Number(quantity.value.n),
      );
  }
  const ends = (["minimize", "maximize"] as const).map((direction) => {
    const { status, result } = solve({ direction, objective: "wanted", constraints, variables });
    return status === "unbounded" ? Number.POSITIVE_INFINITY : result;
  });
  return { least: Math.round((ends[0] ?? 0) * 1e6) / 1e6, most: Math.round((ends[1] ?? 0) * 1e6) / 1e6 };
}

const isSmall = (count: number): boolean => count > 0 && count < 5;

/** Every small count of a row, and of the rest of its row, must have five values or more, of which one is 5 or more. */
function expectProtected(rows: readonly Row[], published: Published): void {
  const report = publish(rows, published);
  rows.forEach((row, index) => {
    const asked =
      published.blocks.some(({ value }) => value === "av") ||
      published.sums.some(({ column }) => column === "av");
    const small = [
      ...(isSmall(row.came) ? [[`came${index}`]] : []),
      ...(asked && isSmall(row.asked - row.came) ? [[`away${index}`]] : []),
      ...(asked && isSmall(row.asked) ? [[`came${index}`, `away${index}`]] : []),
    ];
    for (const names of small) {
      const { least, most } = bounds(rows, report, published, new Map(names.map((name) => [name, 1])));
      expect({ row, names, least, most, isSafe: most >= 5 && most - least >= 4 }).toMatchObject({
        isSafe: true,
      });
    }
  });
}

const register = (schools: number, months: number) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 60 })),
        fc.integer({ min: 0, max: 7 }),
      ),
      {
        minLength: schools * months,
        maxLength: schools * months,
      },
    )
    .map((counts) =>
      counts.map(
        ([came, away], index): Row => ({
          school: `S${Math.floor(index / months)}`,
          month: `2017-0${1 + (index % months)}`,
          came,
          asked: came + away,
        }),
      ),
    );

describe("tables of persons under attack", () => {
  test("no row's count can be told, whatever sums are shown below and beside, and whatever figures stand by", () => {
    fc.assert(
      fc.property(
        register(5, 3),
        fc.constantFrom("none", "down", "across", "both"),
        fc.integer({ min: 1, max: 4 }),
        (rows, totals, few) =>
          expectProtected(rows, {
            blocks: [table("antall", totals)],
            sums: [
              { id: "alle", column: "antall", rows },
              {
                id: "noen",
                column: "antall",
                rows: rows.filter(({ school }) => Number(school.slice(1)) < few),
              },
            ],
          }),
      ),
      { numRuns: 25 },
    );
  });

  test("those who came and those who were asked, side by side: those who stayed away cannot be told", () => {
    fc.assert(
      fc.property(register(4, 2), fc.constantFrom("none", "down", "both"), (rows, totals) =>
        expectProtected(rows, {
          blocks: [table("antall", totals), table("av", totals)],
          sums: [
            { id: "kom", column: "antall", rows },
            { id: "spurt", column: "av", rows },
          ],
        }),
      ),
      { numRuns: 25 },
    );
  });

  test("what is hidden, and what is not", () => {
    const row = (school: string, month: string, came: number, asked: number): Row => ({
      school,
      month,
      came,
      asked,
    });
    const rows = [
      row("A", "2017-01", 3, 30),
      row("A", "2017-02", 40, 60),
      row("B", "2017-01", 50, 70),
      row("B", "2017-02", 60, 90),
      row("C", "2017-01", 0, 20),
      row("C", "2017-02", 8, 10),
    ];
    const cells = (published: Published, value: string, totals: TableBlock["totals"]) =>
      publish(rows, published)
        .tables?.get(tableKey(table(value, totals)))
        ?.rows.map((one) =>
          one.cells.map((cell) => (typeof cell === "object" ? Number(cell.value.n) : cell)),
        );
    const alone = { blocks: [table("antall", "none")], sums: [] };
    expect(cells(alone, "antall", "none")).toEqual([
      ["hidden", 40],
      [50, 60],
      [0, 8],
    ]);
    const below = { blocks: [table("antall", "down")], sums: [] };
    expect(cells(below, "antall", "down")).toEqual([
      ["hidden", 40],
      ["hidden", 60],
      [0, 8],
    ]);
    // Two stayed away at C: one of 8 and 10 is hidden too.
    const both = { blocks: [table("antall", "none"), table("av", "none")], sums: [] };
    expect([cells(both, "antall", "none")?.[2]?.[1], cells(both, "av", "none")?.[2]?.[1]]).toContain(
      "hidden",
    );
  });

  test("a figure by own SQL of a register whose table has hidden cells is hidden too, unless it is said not to count persons", () => {
    const rows: Row[] = [
      { school: "A", month: "2017-01", came: 3, asked: 30 },
      { school: "B", month: "2017-01", came: 50, asked: 70 },
    ];
    const sql = (people?: boolean): FigureValue => {
      const value = figure("egen", { measure: "sum", column: "antall" }, rows.slice(1));
      const at = { file: "figures/egen.sql", line: 1, column: 1 };
      return {
        ...value,
        definition: {
          ...value.definition,
          ...(people === undefined ? {} : { people }),
          formula: { kind: "sql", sql: "", at, aggregate: "sum", publishRows: false },
        },
      };
    };
    const kindOf = (value: FigureValue, block: TableBlock): string | undefined => {
      const plain = publish(rows, { blocks: [block], sums: [] });
      const [chapter] = plain.chapters;
      const figures = new Map(
        [["rader", figure("rader", { measure: "count" }, rows)] as const, ["egen", value] as const].map(
          ([id, one]) => [id, { value: one, series: [], rows: [], sources: [], usedBy: [] }],
        ),
      );
      const { tables: _, ...open } = plain;
      const made = suppressedReport({ ...open, chapters: chapter === undefined ? [] : [chapter], figures });
      return made.figures.get("egen")?.value.quantity.kind;
    };
    expect(kindOf(sql(), table("antall", "none"))).toBe("absent");
    expect(kindOf(sql(false), table("antall", "none"))).toBe("number");
    expect(kindOf(sql(), table("av", "none"))).toBe("number");
  });
});
