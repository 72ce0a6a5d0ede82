import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../base/finding.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { openWarehouse } from "./open.ts";
import { plainDecimal } from "./sql-cells.ts";
import type { Warehouse } from "./warehouse.ts";

let folder: string;
let warehouse: Warehouse;
let findings: readonly Finding[];
const point = { entity: "x", year: 2016, version: "regnskap" } as const;
const ask = (sql: string) => warehouse.query(sql, { file: "figures/f.sql", line: 10, column: 1 }, point);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fasit-sandbox-"));
  writeFileSync(
    join(folder, "r.csv"),
    'navn;antall;pris;dag;ja\n"Å\nse";1 000;1,5;2017-12-11;ja\nÆgir;x;;11.1.2017;nei\nZoe;2;2,25;2017-02-30;kanskje\n',
  );
  const source = sourceSchema.parse({
    kind: "register",
    file: "r.csv",
    table: "bøker",
    columns: { navn: "text", antall: "integer", pris: "decimal", dag: "date", ja: "boolean" },
  });
  const opened = await openWarehouse({
    folder,
    sources: [source, source],
    entity: "x",
    lines: false,
    limits: { milliseconds: 400, rows: 5000 },
  });
  warehouse = opened.value.warehouse;
  findings = opened.findings;
});
afterAll(() => {
  warehouse.close();
  rmSync(folder, { recursive: true });
});

describe("registers", () => {
  test("cells that do not fit their type are NULL and findings; a name is used once", () => {
    expect(findings.map((one) => [one.code, one.at?.line, one.at?.column])).toEqual([
      ["FAS2015", undefined, undefined],
      ["FAS1064", 4, 6],
      ["FAS1064", 5, 12],
      ["FAS1064", 5, 23],
    ]);
  });

  test("answers are exact", async () => {
    const { value } = await ask("SELECT * FROM bøker ORDER BY antall NULLS LAST, navn");
    expect(value?.columns).toEqual(["navn", "antall", "pris", "dag", "ja"]);
    expect(value?.rows).toEqual([
      ["Zoe", 2n, "2.25000000", null, null],
      ["Å\nse", 1000n, "1.50000000", "2017-12-11", true],
      ["Ægir", null, null, "2017-01-11", false],
    ]);
    const sums = await ask("SELECT sum(antall), count(*), 1::INTEGER, 0.1::DOUBLE, sum(pris) FROM bøker");
    expect(sums.value?.rows).toEqual([[1002n, 3n, 1n, "0.1", "3.75000000"]]);
  });

  test("_line is there when it is asked for, and only then", async () => {
    expect(
      (await ask("SELECT _line, navn FROM bøker ORDER BY _line")).value?.rows.map((row) => row[0]),
    ).toEqual([2n, 4n, 5n]);
    expect((await ask("SELECT DISTINCT * FROM bøker")).value?.columns).not.toContain("_line");
  });

  test("Norwegian order needs COLLATE da: the plain order is a known trap", async () => {
    const names = "(VALUES ('Å'), ('Æ'), ('Z'), ('Ø')) t(n)";
    expect((await ask(`SELECT n FROM ${names} ORDER BY n COLLATE da`)).value?.rows.flat()).toEqual([
      "Z",
      "Æ",
      "Ø",
      "Å",
    ]);
    expect((await ask(`SELECT n FROM ${names} ORDER BY n`)).value?.rows.flat()).toEqual(["Z", "Å", "Æ", "Ø"]);
  });

  test("tables a query names", () => {
    expect(
      warehouse.tablesOf("WITH a AS (SELECT navn FROM BØKER) SELECT * FROM a, ledger, pg_tables"),
    ).toEqual(["bøker", "ledger"]);
    expect(warehouse.tablesOf("SELECT 'ledger'")).toEqual([]);
    expect(warehouse.tablesOf("SELECT navn FROM bøker WHERE ar = $year")).toEqual(["bøker"]);
    expect(warehouse.tablesOf("SELECT * FROM ledger l JOIN bøker b USING (navn) -- pg")).toEqual([
      "bøker",
      "ledger",
    ]);
    expect(warehouse.tablesOf("SELEC")).toEqual([]);
  });
});

describe("the sandbox", () => {
  test("binds the parameters that are used, and names one that does not exist", async () => {
    expect((await ask("SELECT $year, $entity, $version")).value?.rows).toEqual([[2016n, "x", "regnskap"]]);
    expect((await ask("SELECT $year")).value?.rows).toEqual([[2016n]]);
    expect((await ask("SELECT $bydel")).findings).toMatchObject([
      { code: "FAS2013", data: { name: "bydel" } },
    ]);
  });

  test.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT content FROM read_text('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT getenv('HOME')",
    "COPY (SELECT 1) TO 'x.csv'",
    "ATTACH 'x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET memory_limit = '20GB'",
    "RESET lock_configuration",
    "PRAGMA threads = 9",
    "CREATE TABLE t AS SELECT 1",
    "DROP TABLE lined.bøker",
    "INSERT INTO main.ledger_cells (ledger) VALUES (1)",
    "EXPORT DATABASE 'x'",
    "EXPLAIN ANALYZE SELECT 1",
    "SELECT 1; SELECT 2",
    "SELECT 1; DROP TABLE lined.bøker",
    "",
    "CALL pragma_version()",
  ])("refuses %j", async (sql) => {
    const { value, findings: found } = await ask(sql);
    expect(value).toBeUndefined();
    expect(found).toHaveLength(1);
    expect(found[0]?.code).toMatch(/^FAS201[01]$/);
  });

  test("a mistake is shown at the author's line and column", async () => {
    const { findings: found } = await ask("SELECT 1,\n  nvn\nFROM bøker");
    expect(found).toMatchObject([{ code: "FAS2010", at: { file: "figures/f.sql", line: 11, column: 3 } }]);
  });

  test("time and size are bounded, and the next query runs", async () => {
    const slow = ask(
      "SELECT count(*) FROM range(1000000000) a, range(1000000) b WHERE a.range % 7 = b.range % 11",
    );
    const next = ask("SELECT 1");
    expect((await slow).findings).toMatchObject([{ code: "FAS2012", data: { milliseconds: 400 } }]);
    expect((await next).value?.rows).toEqual([[1n]]);
    expect((await ask("SELECT * FROM range(5001)")).findings).toMatchObject([{ code: "FAS2014" }]);
    expect((await ask("SELECT * FROM range(5000)")).value?.rows).toHaveLength(5000);
  });

  test("memory is bounded and nothing spills to disk", async () => {
    const { findings: found } = await ask(
      "SELECT length(string_agg(repeat('x', 100000), '')) FROM range(100000)",
    );
    expect(found[0]?.code).toMatch(/^FAS201[02]$/);
  });
});

test("floats become plain decimals", () => {
  expect(["1e21", "-1.5e-7", "0.1", "12"].map((text) => plainDecimal(Number(text)))).toEqual([
    "1000000000000000000000",
    "-0.00000015",
    "0.1",
    "12",
  ]);
});
