/** Workbooks as sources, from the bytes to the sums. All of them are synthetic, made by test/workbook.ts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  type MadeCell,
  type MadeWorkbook,
  makeWorkbook,
  styled,
  workbookParts,
  zipped,
} from "../../test/workbook.ts";
import type { Finding } from "../base/finding.ts";
import { messageOf } from "../base/finding.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { openWarehouse } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ledger = {
  kind: "ledger",
  file: "l.xlsx",
  columns: { konto: "Konto", tjeneste: "Tjeneste" },
  amounts: [{ column: "Beløp", year: 2017, version: "regnskap" }],
};
const header = ["Konto", "Tjeneste", "Beløp"];
const book = (...rows: readonly (readonly MadeCell[])[]): MadeWorkbook => ({
  sheets: [{ name: "Ark1", rows }],
});

async function load(bytes: Buffer | MadeWorkbook, ...sources: readonly object[]) {
  writeFileSync(join(folder, "l.xlsx"), Buffer.isBuffer(bytes) ? bytes : makeWorkbook(bytes));
  const { value, findings } = await openWarehouse({
    folder,
    entity: "asker",
    sources: (sources.length === 0 ? [ledger] : sources).map((one) => sourceSchema.parse(one)),
    lines: true,
  });
  const sum = value.warehouse.sources[0]?.ledgers[0]?.sumOre;
  return { ...value, findings, sum, places: findings.map(placed) };
}

function placed(one: Finding): readonly unknown[] {
  return [one.code, one.at?.line, one.at?.column];
}

describe("a ledger in a workbook", () => {
  test("below title lines, with numbers, texts, a formula's value and inline texts", async () => {
    const { warehouse, sum, places, findings } = await load(
      book(
        ["Regnskap 2017"],
        [],
        [null, "Konto", "Tjeneste", "Beløp"],
        [null, 10100, "20200", 1000.5],
        [null, { attributes: 't="inlineStr"', content: "<is><t>18000</t></is>" }, 80000, "-1 500,25"],
        [null, "14900", "18000", { attributes: "", content: "<f>SUM(D4:D5)*-1</f><v>499.75</v>" }],
      ),
    );
    expect(sum).toBe(0n);
    expect(warehouse.sources[0]?.rows).toBe(3);
    expect(places).toEqual([["FAS1079", 5, 4]]);
    expect(messageOf(findings[0] as Finding, "nb")).toContain("Ark1!D5");
    const rows = await warehouse.rows({ entity: "asker", year: 2017, version: "regnskap" }, {});
    expect(rows.map((row) => [row.file, row.konto, row.ore, row.lines])).toEqual([
      ["l.xlsx", "10100", 100050n, [4]],
      ["l.xlsx", "14900", 49975n, [6]],
      ["l.xlsx", "18000", -150025n, [5]],
    ]);
    warehouse.close();
  });

  test("errors and formulas without a value are findings at their cells, and never 0", async () => {
    const { warehouse, sum, findings, places } = await load(
      book(
        header,
        [10100, 20200, { attributes: 't="e"', content: "<f>A99</f><v>#REF!</v>" }],
        [10100, 20200, { attributes: "", content: "<f>1+1</f>" }],
        [10100, 20200, { attributes: 't="d"', content: "<v>2017-12-11T00:00:00</v>" }],
        [10100, 20200, 2.345],
        [10100, 20200, 0],
      ),
    );
    expect(sum).toBe(0n);
    expect(places).toEqual([
      ["FAS1057", 1, 3],
      ["FAS1076", 2, 3],
      ["FAS1075", 3, 3],
      ["FAS1056", 4, 3],
      ["FAS1056", 5, 3],
    ]);
    expect(messageOf(findings[1] as Finding, "nb")).toBe(
      "Ark1!C2 (kolonnen «Beløp») er feilen #REF!. Cellen er ikke med.",
    );
    warehouse.close();
  });

  test("hidden rows count and are said; merged codes are read downwards, a merged amount once", async () => {
    const { warehouse, sum, places } = await load({
      sheets: [
        {
          name: "Ark1",
          rows: [header, [10100, 20200, 100], [null, null, 50], [10900, 20200, -75], [null, 20200, null]],
          merges: ["A2:A3", "B2:B3", "C4:C5", "A4:A5"],
          hidden: [3],
        },
      ],
    });
    expect(sum).toBe(7500n);
    expect(places).toEqual([
      ["FAS2001", 1, 3],
      ["FAS1057", 1, 3],
      ["FAS1077", 3, 1],
      ["FAS1078", 3, 1],
    ]);
    const rows = await warehouse.rows({ entity: "asker", year: 2017, version: "regnskap" }, {});
    expect(rows.find((row) => row.konto === "10100")?.ore).toBe(15000n);
    warehouse.close();
  });

  test("a group of columns gives its name to them; a title over the whole table does not", async () => {
    const { warehouse, findings } = await load(
      {
        sheets: [
          {
            name: "Ark1",
            rows: [
              ["Asker kommune"],
              ["Konto", "Tjeneste", "Regnskap", null, "Budsjett"],
              [null, null, 2016, 2017, 2017],
              [10100, 20200, 1, 2, 3],
            ],
            merges: ["A1:E1", "A2:A3", "B2:B3", "C2:D2"],
          },
        ],
      },
      { ...ledger, balanced: false, amounts: [{ column: "Regnskap 2017", year: 2017, version: "regnskap" }] },
    );
    expect(findings).toEqual([]);
    expect(warehouse.sources[0]?.ledgers[0]?.sumOre).toBe(200n);
    warehouse.close();
  });

  test("the named sheet, the first visible one, or a finding with the names there are", async () => {
    const sheets: MadeWorkbook = {
      sheets: [
        { name: "Skjult", rows: [header, [10100, 20200, 1]], state: "hidden" },
        { name: "Regnskap", rows: [header, [10100, 20200, 2]] },
        { name: "Budsjett", rows: [header, [10100, 20200, 3]] },
      ],
    };
    const unbalanced = { ...ledger, balanced: false };
    const first = await load(sheets, unbalanced);
    expect([first.sum, first.places]).toEqual([200n, [["FAS1073", 1, 1]]]);
    const named = await load(sheets, { ...unbalanced, sheet: "Budsjett" });
    expect([named.sum, named.places]).toEqual([300n, []]);
    const missing = await load(sheets, { ...unbalanced, sheet: "Budsjet" });
    expect(missing.places).toEqual([["FAS1074", 1, 1]]);
    for (const { warehouse } of [first, named, missing]) warehouse.close();
  });

  test("a column that is missing, a sheet without rows", async () => {
    const missing = await load(book(["Konto", "Beløp"], [10100, 1]));
    expect(missing.places).toEqual([["FAS1054", 1, 1]]);
    const empty = await load(book(header));
    expect(empty.places).toEqual([["FAS1053", 1, 1]]);
    for (const { warehouse } of [missing, empty]) warehouse.close();
  });
});

test("a register: dates of both systems, truths, padded codes, a wrong cell at its place", async () => {
  const rows = [
    ["Kode", "Dato", "Ja", "Antall"],
    [styled(300, 2), styled(41618, 1), { attributes: 't="b"', content: "<v>1</v>" }, 2],
    [styled(7, 2), "i går", { attributes: 't="b"', content: "<v>0</v>" }, 3.5],
  ] as const;
  const source = {
    kind: "register",
    file: "l.xlsx",
    table: "r",
    columns: { Kode: "text", Dato: "date", Ja: "boolean", Antall: "integer" },
  };
  const { warehouse, places } = await load(
    { sheets: [{ name: "A", rows }], date1904: true, formats: ["dd.mm.yyyy", "0000"] },
    source,
  );
  expect(places).toEqual([
    ["FAS1064", 3, 2],
    ["FAS1064", 3, 4],
  ]);
  const at = { file: "q.sql", line: 1, column: 1 };
  const { value } = await warehouse.query("SELECT Kode, Dato::VARCHAR, Ja, _line FROM r ORDER BY _line", at, {
    entity: "asker",
    year: 2017,
    version: "regnskap",
  });
  expect(value?.rows.map((row) => row.map(String))).toEqual([
    ["0300", "2017-12-11", "true", "2"],
    ["0007", expect.any(String), "false", "3"],
  ]);
  warehouse.close();
});

test("published values: a percentage is what is shown", async () => {
  const { published, warehouse, findings } = await load(
    {
      sheets: [
        {
          name: "A",
          rows: [
            ["figure", "year", "value", "unit"],
            ["netto", 2017, styled(0.085, 1), "%"],
          ],
        },
      ],
      formats: ["0.0%"],
    },
    { kind: "published", file: "l.xlsx" },
  );
  expect(findings).toEqual([]);
  expect(published[0]?.quantity).toMatchObject({ kind: "number", value: { n: 17n, d: 2n }, unit: "percent" });
  warehouse.close();
});

describe("a workbook that is not sound", () => {
  const sound = book(header, [10100, 20200, 1], [10900, 20200, -1]);
  const withPart = (name: string, content: string): Buffer => zipped(workbookParts(sound).set(name, content));
  const sheet = "xl/worksheets/sheet1.xml";
  const sheetXml = workbookParts(sound).get(sheet) ?? "";
  const bytes = makeWorkbook(sound);
  const bomb = `<worksheet><sheetData>${" ".repeat(80 << 20)}</sheetData></worksheet>`;
  const middle = bytes.indexOf(sheet) + sheet.length + 20;
  const flipped = Buffer.from(bytes);
  flipped[middle] = (flipped[middle] ?? 0) ^ 0xff;
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(1000),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  test.each([
    ["cut", bytes.subarray(0, bytes.length - 40), "FAS1071"],
    ["with a bit changed", flipped, "FAS1071"],
    ["cut XML", withPart(sheet, sheetXml.slice(0, -30)), "FAS1071"],
    ["entities", withPart(sheet, `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml}`), "FAS1071"],
    ["an undefined entity", withPart(sheet, sheetXml.replace("10100", "&a;")), "FAS1071"],
    ["a bomb", withPart(sheet, bomb), "FAS1072"],
    ["deep nesting", withPart(sheet, "<a>".repeat(100)), "FAS1072"],
    [
      "a row beyond all sheets",
      withPart(sheet, sheetXml.replace('<row r="3"', '<row r="99999999"')),
      "FAS1072",
    ],
    ["rows out of order", withPart(sheet, sheetXml.replace('<row r="3"', '<row r="2"')), "FAS1071"],
    ["a shared text that is not there", withPart("xl/sharedStrings.xml", "<sst/>"), "FAS1071"],
    ["another archive", zipped(new Map([["xl/readme.txt", "hei"]])), "FAS1052"],
    ["a password", locked, "FAS1081"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "FAS1052"],
  ])("%s: one finding and no ledger", async (_name, content, code) => {
    const { warehouse, places } = await load(content);
    expect(places).toEqual([[code, 1, 1]]);
    expect(warehouse.sources).toEqual([]);
    warehouse.close();
  });

  test("a workbook called .csv is read as what it is, and said", async () => {
    writeFileSync(join(folder, "l.csv"), makeWorkbook(sound));
    const { warehouse, sum, places } = await load(sound, { ...ledger, file: "l.csv" });
    expect([sum, places]).toEqual([0n, [["FAS1070", 1, 1]]]);
    warehouse.close();
  });
});
