import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { messageOf } from "../base/finding.ts";
import { ore } from "../base/ore.ts";
import type { AccountFilter, CodePatterns } from "../kostra/account-filter.ts";
import { writeKostraFile } from "../sources/kostra-record.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { openWarehouse, type WarehouseRequest } from "./open.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fasit-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ledger: z.input<typeof sourceSchema> = {
  kind: "ledger",
  file: "l.csv",
  columns: { konto: "konto", tjeneste: "tjeneste", ansvar: "ansvar", texts: { konto: "navn" } },
  amounts: [{ column: "kr", year: 2016, version: "regnskap" }],
};
const header = "konto;navn;ansvar;tjeneste;kr\n";
const balanced = "10100;Lønn;1;12000;500\n16200;Salg;1;12000;-500\n";

async function load(
  files: Readonly<Record<string, string | Buffer>>,
  sources: readonly z.input<typeof sourceSchema>[] = [ledger],
  more: Partial<WarehouseRequest> = {},
) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const opened = await openWarehouse({
    folder,
    sources: sources.map((source) => sourceSchema.parse(source)),
    entity: "x",
    lines: true,
    ...more,
  });
  const { warehouse } = opened.value;
  const rows = await warehouse.rows({ entity: "x", year: 2016, version: "regnskap" }, {});
  const places = opened.findings.map((one) => [one.code, one.at?.file, one.at?.line, one.at?.column]);
  return { ...opened, warehouse, rows, places, total: rows.reduce((sum, row) => sum + row.ore, 0n) };
}

describe("rows by project", () => {
  const csv = `konto;prosjekt;Beløp\n10100;11;1\n10100;12;2\n10100;;4\n10100;21;8\n`;
  const kept = async (filter: AccountFilter, projects: readonly CodePatterns[] = []) => {
    const { warehouse } = await load({ "l.csv": csv }, [
      {
        kind: "ledger",
        file: "l.csv",
        columns: { konto: "konto", prosjekt: "prosjekt" },
        amounts: [{ column: "Beløp", year: 2016, version: "regnskap" }],
      },
    ]);
    const rows = await warehouse.rows({ entity: "x", year: 2016, version: "regnskap" }, filter, projects);
    warehouse.close();
    return rows.map(({ prosjekt, ore }) => [prosjekt, Number(ore) / 100]);
  };

  test("are kept apart only where a filter names projects, and then say the same as the postings", async () => {
    expect(await kept({})).toEqual([["", 15]]);
    expect(await kept({ prosjekt: ["1*"] })).toEqual([
      ["11", 1],
      ["12", 2],
    ]);
    expect(await kept({}, [["12"]])).toEqual([
      ["", 13],
      ["12", 2],
    ]);
    expect(await kept({}, [["!12"]])).toEqual([
      ["", 13],
      ["12", 2],
    ]);
    expect(await kept({}, [["11-12"], ["21"]])).toEqual([
      ["", 4],
      ["11", 1],
      ["12", 2],
      ["21", 8],
    ]);
    expect(await kept({}, [[""]])).toEqual([
      ["", 4],
      ["11", 1],
      ["12", 2],
      ["21", 8],
    ]);
  });
});

describe("a ledger", () => {
  test("is grouped, with codes taken apart, texts, lines and a fingerprint", async () => {
    const { rows, places, warehouse } = await load({
      "l.csv": `${header}${balanced}10100;Lønn;1;12000;0,50\n16200;Salg;1;12000;(0,50)\n`,
    });
    expect(places).toEqual([]);
    expect(rows[0]).toEqual({
      konto: "10100",
      kontoText: "Lønn",
      kontoklasse: "1",
      art: "010",
      ansvar: "1",
      ansvarText: "",
      tjeneste: "12000",
      tjenesteText: "",
      funksjon: "120",
      area: "",
      prosjekt: "",
      ore: 50050n,
      file: "l.csv",
      lines: [2, 4],
      lineCount: 2,
    });
    expect(warehouse.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(warehouse.sources[0]?.ledgers).toEqual([
      { entity: "x", year: 2016, version: "regnskap", column: "kr", sumOre: 0n, rows: 4 },
    ]);
    warehouse.close();
  });

  test("sums the same whether lines are kept or not", async () => {
    const text = `${header}${balanced}`;
    const kept = await load({ "l.csv": text });
    const plain = await load({ "l.csv": text }, [ledger], { lines: false });
    expect(await plain.warehouse.cells(["konto"])).toEqual(await kept.warehouse.cells(["konto"]));
    expect(plain.rows[0]).toMatchObject({ lines: [], lineCount: 1 });
    kept.warehouse.close();
    plain.warehouse.close();
  });

  test("every cell that is no amount is a finding at its place; empty ones are counted", async () => {
    const { places, total, warehouse, findings } = await load(
      {
        "l.csv": `${header}${balanced}10100;"to\nlinjer";1;12000;12a\n\n10100;Ø;1;12000;\n10100;Ø;1;12000;1 23\n`,
      },
      [ledger],
      { lines: false },
    );
    expect(places).toEqual([
      ["FAS1057", "l.csv", 1, 28],
      ["FAS1056", "l.csv", 5, 17],
      ["FAS1056", "l.csv", 8, 17],
    ]);
    expect(findings[0]).toMatchObject({ data: { column: "kr", rows: 1 } });
    expect(total).toBe(0n);
    warehouse.close();
  });

  test("beyond a thousand, wrong cells are counted", async () => {
    const { findings, warehouse } = await load({
      "l.csv": header + balanced + "10100;;1;12000;x\n".repeat(1003),
    });
    expect(findings.filter((one) => one.code === "FAS1056")).toHaveLength(1000);
    expect(findings.find((one) => one.code === "FAS1060")).toMatchObject({
      data: { code: "FAS1056", more: 3 },
    });
    warehouse.close();
  });

  test("rows with too many or too few fields keep their columns", async () => {
    const { places, total, warehouse, findings } = await load({
      "l.csv": `${header}${balanced}10100;a;1;12000;7;;99\n16200;b;1;12000;-7;;98\n10100;c;1;12000\n`,
    });
    expect(places).toEqual([
      ["FAS1057", "l.csv", 1, 28],
      ["FAS1058", "l.csv", 4, 1],
      ["FAS1059", "l.csv", 6, 1],
    ]);
    expect(findings[1]).toMatchObject({ data: { rows: 2, expected: 5, lines: "4–5" } });
    expect(total).toBe(0n);
    warehouse.close();
  });

  test("a quote that never closes swallows nothing", async () => {
    const { places, rows, warehouse } = await load({
      "l.csv": `${header}10100;"Lønn;1;12000;500\n16200;Salg;1;12000;-500\n`,
    });
    expect(places).toEqual([["FAS1062", "l.csv", 2, 1]]);
    expect(rows.map((row) => [row.kontoText, row.ore, row.lines])).toEqual([
      ['"Lønn', 50000n, [2]],
      ["Salg", -50000n, [3]],
    ]);
    warehouse.close();
  });

  test.each([
    ["BOM and CR LF", Buffer.from(`\ufeff${header}${balanced}`.replaceAll("\n", "\r\n"))],
    ["Windows-1252", Buffer.from(header + balanced, "latin1")],
    ["UTF-16", Buffer.from(`\ufeff${header}${balanced}`, "utf16le")],
    ["CR alone", Buffer.from((header + balanced).replaceAll("\n", "\r"))],
    ["tabs", Buffer.from((header + balanced).replaceAll(";", "\t"))],
    ["a title above", Buffer.from(`Regnskap 2016\n\n${header}${balanced}`)],
    ["quotes everywhere", Buffer.from((header + balanced).replaceAll(/[^;\n]+/g, '"$&"'))],
  ])("is read from %s", async (_name, bytes) => {
    const { places, rows, warehouse } = await load({ "l.csv": bytes });
    expect(places).toEqual([]);
    expect(rows.map((row) => [row.konto, row.kontoText, row.ore])).toEqual([
      ["10100", "Lønn", 50000n],
      ["16200", "Salg", -50000n],
    ]);
    warehouse.close();
  });

  test("a file that mixes encodings, or is not what fasit.yaml says, is a warning", async () => {
    const mixed = Buffer.concat([
      Buffer.from(header + balanced),
      Buffer.from("10100;\xe6;1;12000;0\n", "latin1"),
    ]);
    const first = await load({ "l.csv": mixed });
    expect(first.places).toEqual([["FAS1061", "l.csv", 4, 1]]);
    first.warehouse.close();
    const second = await load({ "l.csv": Buffer.from(header + balanced, "latin1") }, [
      { ...ledger, encoding: "utf-8" },
    ]);
    expect(second.places).toEqual([["FAS1061", "l.csv", 2, 1]]);
    second.warehouse.close();
  });

  test.each([
    ["a title", `Tall i 1000 kr\n${header}${balanced}`, 1, 1],
    ["a header", `${header.replace(";kr", ";kr (hele tusen)")}${balanced}`, 1, 28],
    ["a title in millions", `Sogndal kommune;Beløp i mill. kr\n${header}${balanced}`, 1, 17],
  ])(
    "%s that names another unit than the source is FAS1083, until the source says one",
    async (_, text, line, column) => {
      const amounts = [
        {
          column: text.includes("(hele") ? "kr (hele tusen)" : "kr",
          year: 2016,
          version: "regnskap" as const,
        },
      ];
      const silent = await load({ "l.csv": text }, [{ ...ledger, amounts }]);
      expect(silent.places).toEqual([["FAS1083", "l.csv", line, column]]);
      silent.warehouse.close();
      for (const [unit, first] of [
        ["1000 kr", 500_000_00n],
        ["kr", 500_00n],
      ] as const) {
        const { places, rows, warehouse } = await load({ "l.csv": text }, [{ ...ledger, amounts, unit }]);
        expect([places, rows[0]?.ore]).toEqual([[], first]);
        warehouse.close();
      }
    },
  );

  test("unit, sign, fixed codes, areas, projects and further columns", async () => {
    const { warehouse, findings } = await load(
      { "l.csv": "art;omr;prosj;fri;ko\n010;A;P1;f1;-1,5\n620;A;P1;f2;1,5\n" },
      [
        {
          kind: "ledger",
          file: "l.csv",
          columns: { art: "art", area: "omr", prosjekt: "prosj", extra: ["fri"] },
          fixed: { kontoklasse: "1", funksjon: "120" },
          amounts: [{ column: "ko", year: 2016, version: "regnskap", entity: "y" }],
          unit: "1000 kr",
          expense: "negative",
        },
      ],
    );
    expect(findings).toEqual([]);
    expect(await warehouse.cells(["prosjekt"])).toMatchObject([
      {
        entity: "y",
        kontoklasse: "1",
        art: "010",
        funksjon: "120",
        area: "A",
        prosjekt: "P1",
        ore: 150000n,
        rows: 1,
      },
      { art: "620", ore: -150000n },
    ]);
    const answer = await warehouse.query(
      "SELECT sum(amount_ore) AS value FROM ledger WHERE extra['fri'] = 'f1'",
      { file: "f.sql", line: 1, column: 1 },
      { entity: "y", year: 2016, version: "regnskap" },
    );
    expect(answer.value?.rows).toEqual([[150000n]]);
    warehouse.close();
  });

  test("codes: too short, unknown, local, and older than the lists", async () => {
    const text = `${header}${balanced}1010;kort;1;12000;0\n99;a;1;12000;0\n10000;b;1;12000;0\n16030;c;1;12000;0\n10100;d;1;99900;0\n`;
    const { places, warehouse } = await load({ "l.csv": text });
    expect(places).toEqual([
      ["FAS1063", "l.csv", 5, 1],
      ["FAS2005", "l.csv", 6, 1],
      ["FAS2006", "l.csv", 7, 1],
      ["FAS2007", "l.csv", 8, 11],
    ]);
    warehouse.close();
    const old = await load({ "l.csv": text }, [
      { ...ledger, amounts: [{ column: "kr", year: 2010, version: "regnskap" }] },
    ]);
    expect(old.places.map((place) => place[0])).toEqual(["FAS1063", "FAS2008", "FAS2006", "FAS2008"]);
    old.warehouse.close();
  });
});

test("codes of a balance are chapters and sectors, and a chapter may have details of its own", async () => {
  const source: z.input<typeof sourceSchema> = {
    kind: "ledger",
    file: "b.csv",
    columns: { kontoklasse: "kl", funksjon: "kapittel", art: "sektor" },
    amounts: [{ column: "kr", year: 2022, version: "regnskap" }],
  };
  const { findings, warehouse } = await load(
    { "b.csv": "kl;kapittel;sektor;kr\n2;1001;000;5\n2;5960;000;-5\n2;10;999;0\n" },
    [source],
  );
  expect(findings.map(({ code, at, data }) => [code, at?.line, "kind" in data ? data.kind : ""])).toEqual([
    ["FAS2006", 2, "kapittel"],
    ["FAS2007", 3, "kapittel"],
    ["FAS2005", 4, "sektor"],
  ]);
  expect(findings.map((one) => messageOf(one, "nb").split(" ").slice(0, 2).join(" "))).toEqual([
    "Kapittel «1001»",
    "Kapittel «5960»",
    "Sektor «999»",
  ]);
  warehouse.close();
});

describe("a file that is not what it says", () => {
  test.each([
    ["FAS1050", undefined],
    ["FAS1051", ""],
    ["FAS1071", "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml"],
    ["FAS1052", "%PDF-1.7"],
    ["FAS1052", "<!DOCTYPE html><html></html>"],
    ["FAS1052", "konto;\u0000kr\n"],
    ["FAS1053", header],
  ])("%s for %j; the other source is loaded", async (code, content) => {
    const files = { "good.csv": header + balanced, ...(content === undefined ? {} : { "l.csv": content }) };
    const at = { file: "fasit.yaml", line: 9, column: 5 };
    const { findings, warehouse } = await load(files, [ledger, { ...ledger, file: "good.csv" }], {
      sourceAt: () => at,
    });
    expect(findings.map((one) => one.code)).toEqual([code]);
    if (code === "FAS1050") expect(findings[0]?.at).toEqual(at);
    expect(warehouse.sources.map((source) => source.file)).toEqual(["good.csv"]);
    warehouse.close();
  });

  test("a folder in place of a file", async () => {
    mkdirSync(join(folder, "l.csv"));
    const { places, warehouse } = await load({});
    expect(places).toEqual([["FAS1068", undefined, undefined, undefined]]);
    warehouse.close();
  });

  test("a single line of many megabytes is refused with the file's own name", async () => {
    const { findings, warehouse } = await load({
      "l.csv": `${header}${balanced}10100;${"x".repeat(5_000_000)};1;12000;0\n`,
    });
    expect(findings.map((one) => one.code)).toEqual(["FAS1069"]);
    expect(JSON.stringify(findings)).not.toContain(tmpdir());
    warehouse.close();
  });

  test("missing and duplicate columns", async () => {
    const missing = await load({ "l.csv": header.replace("kr", "krr") + balanced });
    expect(missing.findings[0]).toMatchObject({ code: "FAS1054", data: { column: "kr", near: ["krr"] } });
    missing.warehouse.close();
    const twice = await load({ "l.csv": `${header.trim()};kr\n${balanced.replaceAll("\n", ";9\n")}` });
    expect(twice.places).toEqual([["FAS1055", "l.csv", 1, 31]]);
    expect(twice.total).toBe(0n);
    twice.warehouse.close();
  });

  test("the same file twice in one ledger", async () => {
    const { findings, warehouse } = await load({ "l.csv": header + balanced, "m.csv": header + balanced }, [
      ledger,
      { ...ledger, file: "m.csv" },
    ]);
    expect(findings).toMatchObject([{ code: "FAS2016", data: { file: "m.csv", before: "l.csv" } }]);
    warehouse.close();
  });
});

describe("a KOSTRA record", () => {
  const record = (
    kontoklasse: string,
    funksjonKapittel: string,
    artSektor: string,
    thousands: bigint,
    region = "022000",
  ) => ({
    skjema: "0A",
    year: 2016,
    kvartal: "",
    region,
    orgnr: "",
    foretaksnr: "",
    kontoklasse,
    funksjonKapittel,
    artSektor,
    ore: ore(thousands * 100_000n),
  });
  const source: z.input<typeof sourceSchema> = { kind: "kostra", file: "k.txt" };
  const filing = writeKostraFile([
    record("1", "120", "010", 7n),
    record("1", "120", "620", -7n),
    record("0", "222", "230", 3n),
    record("0", "880", "910", -3n),
  ]);

  test("becomes a ledger with its lines; blank lines and CR do no harm", async () => {
    const { places, warehouse, rows } = await load({ "k.txt": filing.replace("\n", "\r\n\n") }, [source]);
    expect(places).toEqual([]);
    expect(warehouse.sources[0]).toMatchObject({
      kind: "ledger",
      rows: 4,
      ledgers: [{ column: "belop", year: 2016, sumOre: 0n }],
    });
    expect(rows.map((row) => [row.kontoklasse, row.funksjon, row.art, row.ore, row.lines])).toEqual([
      ["0", "222", "230", 300000n, [4]],
      ["0", "880", "910", -300000n, [5]],
      ["1", "120", "010", 700000n, [1]],
      ["1", "120", "620", -700000n, [3]],
    ]);
    warehouse.close();
  });

  test("wrong lines are findings, the rest is read, and the balance is missed", async () => {
    const { places, warehouse } = await load(
      { "k.txt": filing.replace("     -7", "    -7x").replace("0A2016", "0Z2016") },
      [source],
      { lines: false },
    );
    expect(places).toEqual([
      ["FAS1066", "k.txt", 1, 1],
      ["FAS1066", "k.txt", 2, 40],
    ]);
    warehouse.close();
    const cut = await load({ "k.txt": filing.slice(0, -2) }, [source]);
    expect(cut.places).toEqual([
      ["FAS2001", "k.txt", 1, 1],
      ["FAS1065", "k.txt", 4, 48],
    ]);
    cut.warehouse.close();
  });

  test("several regions are several entities", async () => {
    const text = writeKostraFile([record("1", "120", "010", 7n), record("1", "120", "010", 5n, "030101")]);
    const { warehouse } = await load({ "k.txt": text }, [{ ...source, balanced: false }]);
    expect(warehouse.points.map((point) => point.entity)).toEqual(["0220", "030101"]);
    warehouse.close();
  });
});

describe("bytes no honest file has", () => {
  test("a NUL in a code of a UTF-16 file ends nothing", async () => {
    const bytes = Buffer.from(
      `\ufeff${header}10100\u0000;Lønn;1;12000;500\n16200;Salg;1;12000;-500\n`,
      "utf16le",
    );
    const { findings, warehouse } = await load({ "l.csv": bytes });
    expect(findings.map((one) => [one.code, one.at?.line])).toEqual([
      ["FAS2001", 1],
      ["FAS2001", 1],
      ["FAS1063", 2],
    ]);
    warehouse.close();
  });

  test("a control character in a KOSTRA line is a finding on its line", async () => {
    const record = { skjema: "0A", year: 2017, kvartal: "", region: "022000", orgnr: "", foretaksnr: "" };
    const codes = { kontoklasse: "1", funksjonKapittel: "202", artSektor: "010" };
    const filing = writeKostraFile([{ ...record, ...codes, ore: ore(100_000n) }]);
    const harmed = `${filing}${filing.trimEnd().slice(0, -3)}\u0001x9\n`;
    const { findings, warehouse } = await load({ "f.dat": harmed }, [
      { kind: "kostra", file: "f.dat", balanced: false },
    ]);
    expect(findings.map((one) => [one.code, one.at?.line])).toEqual([["FAS1066", 2]]);
    expect(warehouse.sources[0]?.rows).toBe(2);
    warehouse.close();
  });

  test("bytes that are not UTF-8 in a row cut short do not bring the engine down", async () => {
    const cut = Buffer.concat([Buffer.from(header + balanced), Buffer.from("10100;L\xf8nn;1", "latin1")]);
    const { findings, warehouse } = await load({ "l.csv": cut, "g.csv": header + balanced }, [
      ledger,
      { ...ledger, file: "g.csv" },
    ]);
    expect(findings.map((one) => [one.code, one.at?.line])).toContainEqual(["FAS1059", 4]);
    expect(warehouse.sources.map((source) => source.rows)).toEqual([3, 2]);
    warehouse.close();
  });
});
