/** Parquet files as sources. All of them are synthetic, written by the engine itself. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Finding, messageOf } from "../base/finding.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { asText, Engine, literal } from "./engine.ts";
import { openWarehouse } from "./open.ts";
import { writtenValue } from "./parquet-scan.ts";
import { lookAtTable } from "./scan-table.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-parquet-"));
let engine: Engine;
beforeAll(async () => {
  engine = await Engine.open();
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (sql: string): Promise<void> =>
  engine.run(`COPY (${sql}) TO ${literal(join(folder, "l.parquet"))} (FORMAT parquet)`);

const ledger = {
  kind: "ledger",
  file: "l.parquet",
  columns: { konto: "konto", tjeneste: "tjeneste" },
  amounts: [{ column: "kr", year: 2017, version: "regnskap" }],
};

async function load(source: object = ledger) {
  const { value, findings } = await openWarehouse({
    folder,
    entity: "asker",
    sources: [sourceSchema.parse(source)],
    lines: true,
  });
  const places = findings.map((one) => [one.code, one.at?.line, one.at?.column]);
  return { ...value, findings, places, sum: value.warehouse.sources[0]?.ledgers[0]?.sumOre };
}

describe("a ledger in a Parquet file", () => {
  test.each([
    ["DECIMAL(18,3)", "1234.500", "-1234.500"],
    ["DECIMAL(18,2)", "1.23", "-1.23"],
    ["BIGINT", "1234", "-1234"],
    ["DOUBLE", "0.1", "-0.1"],
    ["VARCHAR", "'1 234,50'", "'-1234.50'"],
  ])("%s amounts are read exactly; the place is row and column", async (type, income, expense) => {
    await write(`SELECT * FROM (VALUES (10100, '20200', CAST(${income} AS ${type})), (10900, '20200', CAST(${expense} AS ${type})))
      AS t(konto, tjeneste, kr)`);
    const { warehouse, sum, places } = await load();
    expect([sum, places]).toEqual([0n, []]);
    const rows = await warehouse.rows({ entity: "asker", year: 2017, version: "regnskap" }, {});
    expect(rows.map((row) => [row.konto, row.lines])).toEqual([
      ["10100", [1]],
      ["10900", [2]],
    ]);
    warehouse.close();
  });

  test("binary fractions that are no whole øre are findings, and so are infinities", async () => {
    await write(`SELECT * FROM (VALUES (10100, '20200', 0.1::DOUBLE + 0.2::DOUBLE), (10100, '20200', 1.005::DOUBLE),
      (10100, '20200', 'inf'::DOUBLE), (10100, '20200', 'nan'::DOUBLE), (10100, '20200', 5e15::DOUBLE), (10100, '20200', 0::DOUBLE), (10100, '20200', NULL))
      AS t(konto, tjeneste, kr)`);
    const { warehouse, sum, places, findings } = await load();
    expect(sum).toBe(0n);
    expect(places).toEqual([
      ["FAS1056", 1, 3],
      ["FAS1057", 1, 3],
      ["FAS1056", 2, 3],
      ["FAS1056", 3, 3],
      ["FAS1056", 4, 3],
      ["FAS1056", 5, 3],
    ]);
    expect(messageOf(findings[0] as Finding, "nb")).toContain("0,30000000000000004");
    warehouse.close();
  });

  test("codes unknown to KOSTRA are found at their rows, missing columns by name", async () => {
    await write("SELECT '19990' AS konto, '99999' AS tjeneste, 0 AS kr FROM range(3)");
    const unknown = await load();
    expect(unknown.places).toEqual([
      ["FAS2006", 1, 1],
      ["FAS2007", 1, 2],
    ]);
    const missing = await load({ ...ledger, columns: { konto: "Konto" } });
    expect(missing.places).toEqual([["FAS1054", 1, 1]]);
    for (const { warehouse } of [unknown, missing]) warehouse.close();
  });
});

test("a register: dates, times at midnight, truths, decimals, blobs of text", async () => {
  await write(
    `SELECT DATE '2017-12-11' AS d, TIMESTAMP '2017-12-12 00:00:00' AS t, true AS b, 1.234::DECIMAL(9,3) AS x, 7.25::DOUBLE AS y, 'æ' AS s`,
  );
  const columns = { d: "date", t: "date", b: "boolean", x: "decimal", y: "decimal", s: "text" };
  const { warehouse, places } = await load({ kind: "register", file: "l.parquet", table: "r", columns });
  expect(places).toEqual([]);
  const at = { file: "q.sql", line: 1, column: 1 };
  const point = { entity: "asker", year: 2017, version: "regnskap" } as const;
  const { value } = await warehouse.query(
    "SELECT d::VARCHAR, t::VARCHAR, b, x::VARCHAR, y::VARCHAR, s, _line FROM r",
    at,
    point,
  );
  expect(value?.rows.map((row) => row.map(String))).toEqual([
    ["2017-12-11", "2017-12-12", "true", "1.23400000", "7.25000000", "æ", "1"],
  ]);
  warehouse.close();
});

test("written values: one text for each kind", async () => {
  const written = async (value: string, decimals?: number): Promise<string> => {
    const [type] = await engine.row(`SELECT typeof(${value})`);
    return asText((await engine.row(`SELECT ${writtenValue(value, asText(type), decimals)}`))[0]);
  };
  expect(await written("(-0.07)::DOUBLE", 2)).toBe("-0,07");
  expect(await written("9007199254740.99::DOUBLE", 2)).toBe("9007199254740,99");
  expect(await written("0.1::FLOAT", 2)).toMatch(/^0,1000000014/);
  expect(await written("12::DOUBLE")).toBe("12");
  expect(await written("0::DOUBLE", 2)).toBe("0,00");
});

describe("a Parquet file that is not sound", () => {
  test.each([
    ["cut", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    [
      "a footer longer than the file",
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, -8), Buffer.from([255, 255, 255, 0]), bytes.subarray(-4)]),
    ],
    [
      "a footer that is noise",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -60), Buffer.alloc(52, 0x7f), bytes.subarray(-8)]),
    ],
    [
      "pages that are noise",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(200, 0x5a), bytes.subarray(204)]),
    ],
  ])("%s: one finding, no ledger, nothing thrown", async (_name, harm) => {
    await write("SELECT 10000 + i % 90 AS konto, 'tekst ' || i AS tjeneste, i AS kr FROM range(2000) t(i)");
    writeFileSync(join(folder, "l.parquet"), harm(readFileSync(join(folder, "l.parquet"))));
    const { warehouse, places, findings } = await load();
    expect(places).toEqual([["FAS1082", 1, 1]]);
    expect(messageOf(findings[0] as Finding, "nb")).not.toContain(folder);
    expect(warehouse.sources).toEqual([]);
    warehouse.close();
  });
});

test("a name that no SQL can say is a column like any other", async () => {
  await write("SELECT 10100 AS konto, 'a' AS merknad");
  const path = join(folder, "l.parquet");
  const bytes = readFileSync(path).toString("latin1").replaceAll("merknad", "me\0knad");
  writeFileSync(path, Buffer.from(bytes, "latin1"));
  const request = {
    folder,
    file: "l.parquet",
    encoding: "auto",
    separator: "auto",
    wanted: [],
    scoreHeader: () => 1,
    at: undefined,
  } as const;
  const { value, findings } = await lookAtTable(request, async (table) => {
    const cells: string[] = [];
    await table.visit((_, row) => {
      cells.push(...row().map((cell) => cell.text));
      return true;
    });
    return cells;
  });
  expect([value, findings]).toEqual([["10100", "a"], []]);
});
