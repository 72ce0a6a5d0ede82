/** Registers kept as YAML, from the text to the rows. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hintOf, messageOf } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import { registerTemplate, yamlTemplate } from "../sources/registers/template.ts";
import { largestYaml } from "../sources/yaml-rows.ts";
import { openWarehouse } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-yaml-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const point = { entity: "x", year: 2017, version: "regnskap" } as const;
const at = { file: "x.sql", line: 1, column: 1 };

interface Register {
  readonly schema?: string;
  readonly file: string;
  readonly text: string | Buffer;
  readonly table?: string;
  readonly columns?: Readonly<Record<string, string>>;
}

async function load(...registers: readonly Register[]) {
  for (const { file, text } of registers) writeFileSync(join(folder, file), text);
  const sources = registers.map(({ text: _, ...source }) =>
    sourceSchema.parse({ kind: "register", ...source }),
  );
  const { value, findings } = await openWarehouse({ folder, sources, entity: "x", lines: false });
  const rowsOf = async (sql: string) => (await value.warehouse.query(sql, at, point)).value?.rows;
  const places = findings.map((one) => [one.code, one.at?.line, one.at?.column, messageOf(one, "en")]);
  return { warehouse: value.warehouse, findings, places, rowsOf };
}

const moter = (text: string | Buffer): Register => ({ schema: "moter", file: "moter.yaml", text });

test("every shipped schema's example gives the same rows as CSV and as YAML", async () => {
  const of = (format: "csv" | "yaml", make: typeof yamlTemplate) =>
    load(
      ...[...shippedSchemas].map(([schema, one]) => ({
        schema,
        file: `${schema}.${format}`,
        text: make(one),
      })),
    );
  const csv = await of("csv", registerTemplate);
  const yaml = await of("yaml", yamlTemplate);
  expect(yaml.places).toEqual([]);
  for (const schema of shippedSchemas.keys()) {
    const rows = await csv.rowsOf(`SELECT * FROM ${schema}`);
    expect(rows, schema).toHaveLength(1);
    expect(await yaml.rowsOf(`SELECT * FROM ${schema}`), schema).toEqual(rows);
  }
  csv.warehouse.close();
  yaml.warehouse.close();
});

test("a row leads back to its line", async () => {
  const text = [
    "# møter",
    "- mote: M1",
    "  dato: 09.01.2017",
    "  organ: Nemnda",
    "",
    "- {mote: M2, dato: 2017-02-09, organ: Nemnda, ekstra: ja}",
    "-",
    "  organ: >",
    "    Nemnda,",
    "    utvidet",
    "  mote: 007",
    "  dato: 2017-03-09",
    "  ekstra: false",
    "  program: ~",
  ].join("\r\n");
  const { warehouse, places, rowsOf } = await load(moter(`\ufeff${text}\r\n`));
  expect(places).toEqual([]);
  expect(
    await rowsOf("SELECT _line, mote, CAST(dato AS VARCHAR), organ, ekstra, program FROM moter"),
  ).toEqual([
    [2n, "M1", "2017-01-09", "Nemnda", null, null],
    [6n, "M2", "2017-02-09", "Nemnda", true, null],
    [8n, "007", "2017-03-09", "Nemnda, utvidet", false, null],
  ]);
  warehouse.close();
});

test("a number with a point is YAML's; in quotes it is read as in CSV", async () => {
  const { warehouse, places, rowsOf } = await load({
    table: "tall",
    file: "tall.yaml",
    columns: { a: "decimal", b: "text", c: "integer" },
    text: "- {a: 1.234, b: 1.50, c: 1 000}\n- {a: '1.234', b: ~, c: -7}\n- {a: 12,5}\n- a: 12,5\n  c: 1.234\n",
  });
  expect(places.map((one) => one.slice(0, 3))).toEqual([
    ["FAS1159", 3, 10],
    ["FAS1064", 5, 6],
  ]);
  expect(await rowsOf("SELECT a, b, c FROM tall WHERE _line <> 3 ORDER BY _line")).toEqual([
    ["1.23400000", "1.50", 1000n],
    ["1234.00000000", null, -7n],
    ["12.50000000", null, null],
  ]);
  warehouse.close();
});

test("what is wrong is told all at once, at its line and column, and the rest is read", async () => {
  const { warehouse, findings, places, rowsOf } = await load(
    moter(
      [
        "- mote: &m M1",
        "  dato: i går",
        "  organ: Nemnda",
        "- bare tekst",
        "- mote: M2",
        "  datoo: 2017-01-09",
        "  organ: [Nemnda, Rådet]",
        "- mote: M3",
        "  mote: M4",
        "  dato: 2017-01-09",
        "  organ:",
        "  ? [ekstra]",
        "  : ja",
        "- *m",
        "- mote: *m",
        "  dato: 2017-01-10",
        "  organ: Nemnda",
        "  ekstra: kanskje",
        "- {mote: M5, dato: 2017-01-11, organ: Nemnda}",
        "- [M6, 2017-01-11, Nemnda]",
      ].join("\n"),
    ),
  );
  const key = ([code, line, column]: readonly unknown[]) => `${line}:${column} ${code}`;
  expect(places.map(key).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual([
    "2:9 FAS1064",
    "4:3 FAS1158",
    "5:3 FAS1151",
    "6:3 FAS1159",
    "7:10 FAS1158",
    "9:3 FAS1158",
    "11:3 FAS1151",
    "12:5 FAS1158",
    "14:3 FAS1158",
    "15:9 FAS1158",
    "18:11 FAS1064",
    "20:3 FAS1158",
  ]);
  const unknown = findings.find(({ code }) => code === "FAS1159");
  expect(unknown && hintOf(unknown, "nb")).toBe("Mente du «dato»?");
  expect(await rowsOf("SELECT count(*) FROM moter")).toEqual([[5n]]);
  for (const one of findings)
    for (const language of languages) expect(messageOf(one, language)).toMatch(/ .*\.$/);
  warehouse.close();
});

test("values, references, keys and personal data are checked as in CSV, at the field's own line", async () => {
  const { warehouse, places } = await load(
    { schema: "utlysninger", file: "u.csv", text: "kode;tittel;apner\nL1;Hvordan?;2017-03-01\n" },
    {
      schema: "forslag",
      file: "f.yml",
      text: [
        "- kode: F1",
        "  utlysning: L2",
        "  tittel: Gå-buss",
        "  status: vurdert",
        "  publisert: ja",
        "- kode: F1",
        "  utlysning: L1",
        "  tittel: fra kari@kommune.no",
        "  status: vurderes",
        "  publisert: ja",
      ].join("\n"),
    },
  );
  expect(places.map((one) => one.slice(0, 3))).toEqual([
    ["FAS1153", 2, 14],
    ["FAS1152", 4, 11],
    ["FAS1154", 6, 1],
    ["FAS1156", 8, 11],
  ]);
  warehouse.close();
});

describe("a file that cannot be read as rows says so, and stops nothing else", () => {
  test.each([
    ["no list", "mote: M1\ndato: 2017-01-09\n", "FAS1158", 1, 1],
    ["a text", "bare tekst\n", "FAS1158", 1, 1],
    ["an empty list", "[]\n", "FAS1158", 1, 1],
    ["comments alone", "# møter\n", "FAS1158", 1, 1],
    ["no YAML", "- mote: M1\n dato: [\n", "FAS1003", 2, 1],
    ["two documents", "- mote: M1\n---\n- mote: M2\n", "FAS1003", 2, 1],
    ["depth without end", "[".repeat(60_000), "FAS1003", 1, undefined],
    ["more than its share", `- mote: ${"x".repeat(largestYaml)}`, "FAS1158", 1, 1],
  ])("%s", async (_, text, code, line, column) => {
    const { warehouse, places } = await load(moter(text));
    expect(places[0]?.slice(0, 2)).toEqual([code, line]);
    if (column !== undefined) expect(places[0]?.[2]).toBe(column);
    expect(places.length).toBeLessThan(1100);
    warehouse.close();
  });

  test("aliases that would grow a thousandfold are refused, not followed", async () => {
    const layers = Array.from({ length: 9 }, (_, n) =>
      n === 0 ? "  organ: &a0 [x, x]" : `  f${n}: &a${n} [${`*a${n - 1},`.repeat(10)}]`,
    );
    const { warehouse, places } = await load(
      moter(`- mote: M1\n  dato: 2017-01-09\n${layers.join("\n")}\n  program: *a8\n`),
    );
    expect(new Set(places.map(([code]) => code))).toEqual(new Set(["FAS1158", "FAS1159"]));
    warehouse.close();
  });

  test("rows on one line could not be told apart", async () => {
    const { warehouse, places, rowsOf } = await load(
      moter("[{mote: M1, dato: 2017-01-09, organ: x}, {mote: M2, dato: 2017-01-09, organ: x}]\n"),
    );
    expect(places.map((one) => one.slice(0, 3))).toEqual([["FAS1158", 1, 42]]);
    expect(await rowsOf("SELECT mote FROM moter")).toEqual([["M1"]]);
    warehouse.close();
  });

  test("Windows-1252 is read as in CSV", async () => {
    const { warehouse, places, rowsOf } = await load(
      moter(Buffer.from("- mote: M1\n  dato: 2017-01-09\n  organ: Rådet\n", "latin1")),
    );
    expect(places).toEqual([]);
    expect(await rowsOf("SELECT organ FROM moter")).toEqual([["Rådet"]]);
    warehouse.close();
  });
});

test("a register that is fetched is not kept as YAML", () => {
  const fetch = { from: "google-workspace" };
  const parsed = sourceSchema.safeParse({ kind: "register", schema: "bruk", file: "b.yaml", fetch });
  expect(parsed.error?.issues.map(({ path }) => path[0])).toContain("file");
});
