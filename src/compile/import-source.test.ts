/** Files of every kind, looked at and written. All of them are synthetic. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { saftFile } from "../../test/saft-file.ts";
import { makeWorkbook } from "../../test/workbook.ts";
import { ore } from "../base/ore.ts";
import { writeKostraFile } from "../sources/kostra-record.ts";
import { Engine, literal } from "../warehouse/engine.ts";
import { type ImportRequest, importSource } from "./import-source.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const settings = `# vår rapport
municipality: { name: Asker, number: "0220", entity: asker }
report: { title: Test, year: 2017 }   # året
`;
beforeEach(() => writeFileSync(join(folder, "fasit.yaml"), settings));

async function look(name: string, content: string | Buffer, more: Partial<ImportRequest> = {}) {
  writeFileSync(join(folder, name), content);
  const made = await importSource({ folder, file: join(folder, name), dryRun: true, ...more });
  return { ...made, codes: made.findings.map((one) => one.code) };
}

test("a workbook with a report's head: roles by header and codes, year and version by header", async () => {
  const bytes = makeWorkbook({
    sheets: [
      {
        name: "Rapport",
        rows: [
          ["Asker kommune"],
          [],
          ["Konto", "Konto (T)", "Tjeneste", "Regnskap 2017", "Rev. budsjett 2017", "Avvik", "Forbruk %"],
          [10100, "Lønn", "20200", 1000.5, 900, 100.5, 1.11],
          [18000, "Ramme", "80000", -1000.5, -900, -100.5, 1.11],
        ],
      },
    ],
  });
  const { source, ledgers, codes } = await look("r.xlsx", bytes);
  expect(source).toEqual({
    kind: "ledger",
    file: "r.xlsx",
    columns: { konto: "Konto", tjeneste: "Tjeneste", texts: { konto: "Konto (T)" } },
    amounts: [
      { column: "Regnskap 2017", year: 2017, version: "regnskap" },
      { column: "Rev. budsjett 2017", year: 2017, version: "regulert-budsjett" },
    ],
  });
  expect([ledgers.map((one) => one.sumOre), codes]).toEqual([[0n, 0n], []]);
});

const inThousands = ["Funksjon;Art;Regnskap 2017", "202;010;1000", "840;800;-1000"];
const titles = [
  ["hele tusen", ["Asker kommune;;", "Beløp i hele tusen;;", ""]],
  ["1000 kr", ["Driftsregnskap – tall i 1000 kr"]],
  ["heile 1 000 kroner", ["Sogndal kommune", "Alle tal i heile 1 000 kroner"]],
] as const;

test.each(titles)("a title above the headers says the unit (%s): used in CSV and XLSX", async (_, above) => {
  const lines = [...above, ...inThousands];
  const csv = await look("tusen.csv", `${lines.join("\r\n")}\r\n`);
  const rows = lines.map((line) =>
    line.split(";").map((cell) => (/^-?\d{4}$/.test(cell) ? Number(cell) : cell)),
  );
  const xlsx = await look("tusen.xlsx", makeWorkbook({ sheets: [{ name: "A", rows }] }));
  for (const { source, columns, ledgers } of [csv, xlsx]) {
    expect(source).toMatchObject({ unit: "1000 kr" });
    expect(columns.at(-1)?.evidence).toContainEqual({ kind: "unit", value: "1000 kr", from: "title" });
    expect(ledgers.map((one) => [one.rows, one.sumOre])).toEqual([[2, 0n]]);
  }
});

test("a title that says millions: no unit is made up, and the finding says so (FAS1083)", async () => {
  const { source, codes } = await look("mill.csv", ["Tall i mill. kr", ...inThousands, ""].join("\n"));
  expect([source?.unit, codes]).toEqual([undefined, expect.arrayContaining(["FAS1083"])]);
});

test("two columns that share a header: told once, kept once, and nothing is thrown", async () => {
  const { codes } = await look(
    "like.csv",
    "art;funksjon;merknad;merknad;regnskap_2017\n010;202;a;b;1\n020;202;a;b;-1\n",
  );
  expect(codes).toContain("FAS1055");
});

test("expenses written negative, and an extract that does not balance: seen by the sums, and asked", async () => {
  const { source, codes } = await look(
    "regnskap-2017.csv",
    "Art;Funksjon;Beløp\n010;202;-1000\n600;202;400\n",
  );
  expect(source).toMatchObject({
    expense: "negative",
    balanced: false,
    columns: { art: "Art", funksjon: "Funksjon" },
  });
  expect(codes).toContain("FAS1206");
  expect(codes).toContain("FAS1204");
});

test.each([
  "Beløp i 1000 kr",
  "Beløp (1.000 kr)",
  "Regnskap 2017, hele tusen",
  "Rekneskap i heile tusen",
  "Beløp tkr",
])("%s: thousands of kroner", async (header) => {
  const { source, ledgers } = await look("regnskap-2017.csv", `konto;${header}\n10100;12\n18000;-12\n`);
  expect(source).toMatchObject({ unit: "1000 kr", amounts: [{ column: header, year: 2017 }] });
  expect(ledgers.map((one) => one.sumOre)).toEqual([0n]);
});

test("kroner are kroner; a column in another unit than the first is asked about and not used", async () => {
  const { source } = await look("regnskap-2017.csv", "konto;beløp kr\n10100;1000\n18000;-1000\n");
  expect(source).not.toHaveProperty("unit");
  const mixed = await look(
    "m.csv",
    "konto;Regnskap 2017;Budsjett 2017 i 1000 kr\n10100;1000;1\n18000;-1000;-1\n",
  );
  expect(mixed.source).toMatchObject({ amounts: [{ column: "Regnskap 2017" }] });
  expect(mixed.source).not.toHaveProperty("unit");
  expect(mixed.codes).toContain("FAS1201");
});

test("a year nobody knows is asked for, and nothing is written", async () => {
  writeFileSync(join(folder, "t.csv"), "konto;beløp\n10100;1,50\n10900;-1,50\n");
  const bare = mkdtempSync(join(tmpdir(), "fasit-import-bare-"));
  const unknown = await importSource({ folder: bare, file: join(folder, "t.csv"), dryRun: true });
  expect([unknown.source, unknown.findings.map((one) => one.code)]).toEqual([undefined, ["FAS1208"]]);
  const told = await importSource({
    folder: bare,
    file: join(folder, "t.csv"),
    dryRun: true,
    year: 2016,
    version: "prognose",
  });
  expect(told.source).toMatchObject({ amounts: [{ column: "beløp", year: 2016, version: "prognose" }] });
  rmSync(bare, { recursive: true });
  const report = await look("t.csv", "konto;beløp\n10100;1,50\n10900;-1,50\n");
  expect(report.codes).toEqual(["FAS1202", "FAS1203"]);
});

test("a header that says art over codes that are not is a question", async () => {
  const rows = ["x1", "x2", "x3"].map((art) => `${art};202;1,00`).join("\n");
  const { source, codes } = await look("regnskap-2017.csv", `art;funksjon;beløp\n${rows}\n`);
  expect(source).toMatchObject({ columns: { funksjon: "funksjon", extra: ["art"] } });
  expect(codes).toContain("FAS1201");
});

test("SAF-T is known by its root, an XML that is something else is not", async () => {
  const xml = saftFile({
    accounts: { "10100": "Lønn", "18000": "Ramme" },
    transactions: [
      [
        { account: "10100", debit: "100.00" },
        { account: "18000", credit: "100.00" },
      ],
    ],
  });
  const saft = await look("hovedbok.xml", xml);
  expect(saft.source).toEqual({ kind: "saf-t", file: "hovedbok.xml" });
  const other = await look("annet.xml", '<?xml version="1.0"?>\n<Invoice/>');
  expect([other.source, other.codes]).toEqual([undefined, ["FAS1052"]]);
});

test("a KOSTRA filing, published values, a register, a Parquet file", async () => {
  const record = {
    skjema: "0A",
    year: 2017,
    kvartal: "",
    region: "022000",
    orgnr: "944382038",
    foretaksnr: "",
  };
  const filing = writeKostraFile([
    { ...record, kontoklasse: "1", funksjonKapittel: "202", artSektor: "010", ore: ore(100_000n) },
    { ...record, kontoklasse: "1", funksjonKapittel: "800", artSektor: "870", ore: ore(-100_000n) },
  ]);
  const kostra = await look("f.dat", filing);
  expect([kostra.source, kostra.rows, kostra.codes]).toEqual([{ kind: "kostra", file: "f.dat" }, 2, []]);
  const published = await look("p.csv", "figure;year;value;unit\nnetto;2017;421;mill. kr\n");
  expect([published.source, published.codes]).toEqual([{ kind: "published", file: "p.csv" }, []]);
  const register = await look(
    "Søknader 2017.csv",
    "navn;dato;antall;kode\nA;11.12.2017;3;007\nB;12.12.2017;4;010\n",
  );
  expect(register.source).toEqual({
    kind: "register",
    file: "Søknader 2017.csv",
    table: "søknader_2017",
    columns: { navn: "text", dato: "date", antall: "integer", kode: "text" },
  });
  const engine = await Engine.open();
  await engine.run(
    `COPY (SELECT '10100' AS konto, '20200' AS tjeneste, 1.5::DECIMAL(9,2) AS regnskap_2017 UNION ALL SELECT '10900', '20200', -1.5)
     TO ${literal(join(folder, "l.parquet"))} (FORMAT parquet)`,
  );
  engine.close();
  const parquet = await importSource({ folder, file: join(folder, "l.parquet"), dryRun: true });
  expect(parquet.source).toMatchObject({ kind: "ledger", columns: { konto: "konto", tjeneste: "tjeneste" } });
  expect(parquet.ledgers.map((one) => one.sumOre)).toEqual([0n]);
});

test("written once, with the author's file as it was; a second time is refused", async () => {
  const text = "konto;regnskap 2017\n10100;1,50\n10900;-1,50\n";
  const first = await look("t.csv", text, { dryRun: false });
  expect(first.written).toBe(true);
  expect(readFileSync(join(folder, "fasit.yaml"), "utf8")).toBe(
    `${settings}sources:\n  ${first.yaml.trimEnd().replaceAll("\n", "\n  ")}\n`,
  );
  const second = await look("t.csv", text, { dryRun: false });
  expect([second.written, second.codes]).toEqual([false, ["FAS1207"]]);
});

test.each([
  ["a web page", "<!doctype html><p>logg inn</p>", "FAS1052"],
  ["other XML", '<?xml version="1.0"?><invoice/>', "FAS1052"],
  ["a header alone", "konto;beløp\n", "FAS1053"],
  ["nothing", "", "FAS1051"],
])("%s is a finding", async (_name, content, code) => {
  const made = await look("x.csv", content, { dryRun: false });
  expect([made.written, made.codes]).toEqual([false, [code]]);
  expect(readFileSync(join(folder, "fasit.yaml"), "utf8")).toBe(settings);
});
