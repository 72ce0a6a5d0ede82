/** One table in every format, read back by other code than wrote it. The table is synthetic. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { same } from "../../../base/language.ts";
import { ore } from "../../../base/ore.ts";
import { rational, toDecimal } from "../../../base/rational.ts";
import { readDataset } from "../../../sources/json-stat/dataset.ts";
import { readRows } from "../../../sources/xlsx/sheet.ts";
import { readWorkbook } from "../../../sources/xlsx/workbook.ts";
import { Engine } from "../../../warehouse/engine.ts";
import { csvCells } from "../../shared/csv.ts";
import { type ColumnKind, type DataCell, type DataTable, plainCell } from "../data-table.ts";
import { csvMetadata, tableCsv } from "./csv.ts";
import { tableJsonStat } from "./json-stat.ts";
import { tableParquet } from "./parquet.ts";
import { tableXlsx } from "./xlsx.ts";

const plainNumbers = { date1904: false, amountDecimals: undefined, percentAsShown: false };
const folder = mkdtempSync(join(tmpdir(), "fasit-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds: readonly ColumnKind[] = [
  "text",
  "year",
  "place",
  "count",
  "amount",
  "number",
  "boolean",
  "date",
];
const columns = kinds.map((kind) => ({
  name: kind === "text" ? "kode" : kind,
  kind,
  title: same(`Kolonne ${kind}`),
  about: same("Til prøve."),
  ...(kind === "amount" ? { unit: same("kr") } : {}),
}));
const tableOf = (rows: readonly (readonly DataCell[])[]): DataTable => ({
  id: "prove",
  path: "data/prove",
  title: same("Prøve"),
  about: same("En prøve."),
  columns,
  key: ["kode"],
  rows,
});

/** What spreadsheets take for formulas, what XML cannot hold, what CSV must quote. */
const hostile = [
  "=1+1",
  "+47 12 34 56 78",
  "-2;3",
  "@SUM(A1)",
  "\t=cmd|' /C calc'!A0",
  "\r=1+1",
  "'=1+1",
  "|x",
  ' =HYPERLINK("https://x","y")',
  'a "b"; c\r\nd',
  "<script>&amp;",
  "\u0000\u0007 klokke _x0041_",
  "🧮 ærlig",
];
const row = (text: string, index = 0): readonly DataCell[] => [
  text,
  BigInt(2000 + index),
  BigInt(index + 1),
  BigInt(index) * 1_000n,
  ore(BigInt(index) * -12_345n),
  rational(BigInt(index) * 10n - 7n, 3n),
  index % 2 === 0,
  `2017-0${(index % 9) + 1}-28`,
];
const table = tableOf([...hostile.map(row), ["tom", ...kinds.slice(1).map(() => undefined)]]);
/** What every reader must find: the cells as plain text. */
const expected = table.rows.map((cells) => columns.map((column, at) => plainCell(column, cells[at])));

async function fromXlsx(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const path = join(folder, "t.xlsx");
  writeFileSync(path, bytes);
  const workbook = await readWorkbook(path);
  if (typeof workbook === "string") throw new Error(workbook);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const rows: string[][] = [];
  for await (const batch of readRows(workbook, sheet, () => plainNumbers))
    for (const { row: number, cells } of batch) {
      const texts = columns.map(() => "");
      for (const { column, text } of cells) texts[column - 1] = text;
      rows[number - 1] = texts;
    }
  return rows.slice(1);
}

async function fromParquet(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const path = join(folder, "t.parquet");
  writeFileSync(path, bytes);
  const engine = await Engine.open();
  try {
    const cells = columns.map(({ name, kind }) =>
      kind === "number" || kind === "amount" ? `"${name}"::DECIMAL(38,6)` : `"${name}"`,
    );
    const rows = await engine.rows(
      `SELECT ${cells.map((cell) => `coalesce((${cell})::VARCHAR, '')`).join(", ")} FROM read_parquet('${path}')`,
    );
    return rows.map((cells) => cells.map(String));
  } finally {
    engine.close();
  }
}

const number = (text: string): string => (text === "" ? "" : String(Number(text.replace(",", "."))));

describe("a table", () => {
  test("in CSV: every text is as it was, and none can run as a formula", () => {
    const csv = tableCsv(table);
    const [head, ...rows] = csvCells(csv) ?? [];
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(rows.map((cells) => cells.map((cell, at) => (at === 0 ? cell : cell.replace(",", "."))))).toEqual(
      expected,
    );
    const runs = hostile.filter((text) => /^\s*[=+\-@|]/.test(text));
    expect(runs).toHaveLength(8);
    for (const text of runs) expect(csv).toContain(`'${text.replaceAll('"', '""')}`);
  });

  test("in a workbook: texts are texts, numbers have formats, nothing is a formula", async () => {
    const bytes = tableXlsx(table, "nb", "Prøve kommune");
    const rows = await fromXlsx(bytes);
    // The reader of sources writes numbers as it wants; texts as they are, dates as ISO.
    const shown = (cells: readonly string[]) =>
      cells.map((cell, at) => (["text", "boolean", "date"].includes(kinds[at] ?? "") ? cell : number(cell)));
    const texts = rows.map((cells) => cells[0]);
    expect(texts).toEqual(expected.map((cells) => cells[0]));
    expect(rows.map(shown).map((cells) => cells.slice(1, 6))).toEqual(
      expected.map(shown).map((cells) => cells.slice(1, 6)),
    );
    const parts = unzipSync(bytes);
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).not.toMatch(/<f[ >]|hyperlink/);
    expect(sheet).toContain('state="frozen"');
    expect(new TextDecoder().decode(parts["xl/sharedStrings.xml"])).toContain(">Kolonne amount (kr)<");
    expect(Object.keys(parts)).not.toContain("xl/externalLinks");
  });

  test("in Parquet, read by the engine: exact decimals, dates and truths", async () => {
    const rows = await fromParquet(tableParquet(table));
    const decimal = (text: string) =>
      text === "" ? "" : toDecimal(rational(BigInt(Math.round(Number(text) * 1e6)), 1_000_000n), 6);
    expect(rows).toEqual(
      expected.map((cells) => cells.map((cell, at) => (at === 4 || at === 5 ? decimal(cell) : cell))),
    );
  });

  test("in JSON-stat, read by the reader of sources", () => {
    const { value, findings } = readDataset(JSON.stringify(tableJsonStat(table, "nb", "Prøve")), "t.json");
    expect(findings).toEqual([]);
    expect(value?.dimensions.map(({ id }) => id)).toEqual(["kode", "innhold"]);
    expect(value?.dimensions[1]?.categories.map(({ code }) => code)).toEqual(["count", "amount", "number"]);
    expected.forEach((cells, at) => {
      for (const [place, column] of [3, 4, 5].entries()) {
        const cell = value?.cell([at, place]);
        const text = cells[column] ?? "";
        expect(typeof cell === "object" ? toDecimal(cell, 6) : cell).toBe(
          text === "" ? "" : toDecimal(rational(BigInt(Math.round(Number(text) * 1e6)), 1_000_000n), 6),
        );
      }
    });
  });

  test("described for machines: the columns of the CSV, in order, with a key among them", () => {
    const made = csvMetadata(table, "prove.csv") as {
      readonly "@context": string;
      readonly url: string;
      readonly tableSchema: {
        readonly columns: readonly {
          readonly name: string;
          readonly titles: string;
          readonly datatype: unknown;
        }[];
        readonly primaryKey: string;
      };
    };
    expect(made["@context"]).toBe("http://www.w3.org/ns/csvw");
    expect(made.url).toBe("prove.csv");
    expect(made.tableSchema.columns.map(({ titles }) => titles)).toEqual(csvCells(tableCsv(table))?.[0]);
    expect(made.tableSchema.columns.every(({ name }) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true);
    expect(made.tableSchema.primaryKey).toBe("kode");
  });

  test("is the same bytes every time, wherever the clock stands", () => {
    const zone = process.env.TZ;
    const [first, second] = ["UTC", "Pacific/Auckland"].map((name) => {
      process.env.TZ = name;
      return [tableXlsx(table, "nb", "x"), tableParquet(table)].map((bytes) =>
        Buffer.from(bytes).toString("base64"),
      );
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second).toEqual(first);
  });

  test("whose key has mostly empty combinations is one dimension of rows", () => {
    const wide: DataTable = {
      ...tableOf(Array.from({ length: 50 }, (_, index) => row(`k${index}`, index))),
      key: ["kode", "year", "place"],
    };
    const { value } = readDataset(JSON.stringify(tableJsonStat(wide, "nb", "x")), "t.json");
    expect(value?.dimensions.map(({ id, categories }) => [id, categories.length])).toEqual([
      ["rad", 50],
      ["innhold", 3],
    ]);
    expect(value?.dimensions[0]?.categories[7]?.code).toBe("k7|2007|8");
  });

  test("a number of more digits than JSON keeps is given as text", () => {
    const large = tableOf([
      ["stor", 2017n, 1n, 12_345_678_901_234_567n, ore(123_456_789_012_345_678n), undefined, true, undefined],
    ]);
    const made = tableJsonStat(large, "nb", "x") as { readonly value: object; readonly status: object };
    expect(made.value).toEqual({});
    expect(made.status).toEqual({ "0": "12345678901234567", "1": "1234567890123456.78" });
  });

  test("any text and any amount comes back the same from CSV and Parquet", async () => {
    const cells = fc.tuple(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    );
    const drawn = fc.sample(cells, { numRuns: 300, seed: 7 });
    const many = tableOf(
      drawn.map(([text, amount]) => [text, 1n, 1n, 1n, ore(amount), undefined, undefined, undefined]),
    );
    const plain = drawn.map(([text, amount]) => [text, toDecimal(rational(amount, 100n), 2)]);
    const csv = csvCells(tableCsv(many))?.slice(1);
    expect(csv?.map((one) => [one[0], one[4]?.replace(",", ".")])).toEqual(plain);
    const parquet = await fromParquet(tableParquet(many));
    expect(parquet.map((one) => [one[0], one[4]?.slice(0, -4)])).toEqual(plain);
  });
});
