import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { saftFile, type TestSaft } from "../../test/saft-file.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { openWarehouse } from "./open.ts";

const root = mkdtempSync(join(tmpdir(), "fasit-saft-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** A municipality's own plan in the account numbers: 10100 is kontoklasse 1, art 010. */
const plain: TestSaft = {
  accounts: {
    "10100": "<AccountDescription>Fastlønn</AccountDescription>",
    "16200": "<AccountDescription>Salg</AccountDescription>",
  },
  transactions: [
    [
      { account: "10100", debit: "500.50", analyses: { AV: "301", FU: "25300" } },
      { account: "16200", credit: "500.5", analyses: { FU: "25300" } },
    ],
  ],
  master:
    "<AnalysisTypeTable><AnalysisTypeTableEntry><AnalysisType>AV</AnalysisType><AnalysisTypeDescription>Ansvar</AnalysisTypeDescription><AnalysisID>301</AnalysisID><AnalysisIDDescription>Hjemmetjenesten</AnalysisIDDescription></AnalysisTypeTableEntry></AnalysisTypeTable>",
};
const columns = { konto: "AccountID", ansvar: "Analysis:AV", tjeneste: "Analysis:FU" };

async function load(
  content: string | Buffer,
  more: Readonly<Record<string, unknown>> = { columns },
  lines = true,
) {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  writeFileSync(join(folder, "s.xml"), content);
  const sources = [sourceSchema.parse({ kind: "saf-t", file: "s.xml", ...more })];
  const { value, findings } = await openWarehouse({ folder, sources, entity: "x", lines });
  const rows = await value.warehouse.rows({ entity: "x", year: 2016, version: "regnskap" }, {});
  const cells = await value.warehouse.cells(["prosjekt", "ansvar"]);
  const { sources: loaded } = value.warehouse;
  value.warehouse.close();
  return { findings, rows, cells, loaded, places: findings.map((f) => [f.code, f.at?.line, f.at?.column]) };
}
const codes = (loaded: { readonly findings: readonly { readonly code: string }[] }) =>
  loaded.findings.map((one) => one.code);

describe("a SAF-T file", () => {
  test.each(["", "n1", "saft"])("becomes cells with codes, texts and lines (prefix «%s»)", async (prefix) => {
    const { rows, places, loaded } = await load(saftFile({ ...plain, prefix }));
    expect(places).toEqual([]);
    expect(rows).toMatchObject([
      {
        konto: "10100",
        kontoText: "Fastlønn",
        kontoklasse: "1",
        art: "010",
        ansvar: "301",
        ansvarText: "Hjemmetjenesten",
        tjeneste: "25300",
        funksjon: "253",
        ore: 50_050n,
        lines: [11],
      },
      { konto: "16200", ansvar: "", funksjon: "253", ore: -50_050n, lines: [12] },
    ]);
    expect(loaded).toMatchObject([
      { kind: "ledger", rows: 2, ledgers: [{ year: 2016, sumOre: 0n, rows: 2 }] },
    ]);
  });

  test("gives the same sums without lines", async () => {
    const { cells } = await load(saftFile(plain), { columns }, false);
    expect(cells.map((cell) => [cell.art, cell.funksjon, cell.ansvar, cell.ore])).toEqual([
      ["010", "253", "301", 50_050n],
      ["620", "253", "", -50_050n],
    ]);
  });

  test("takes KOSTRA's codes from a mapping of accounts, by number, range, beginning or standard account", async () => {
    const file = saftFile({
      accounts: {
        "5000": "<StandardAccountID>50</StandardAccountID>",
        "3100": "<GroupingCategory>RF-1167</GroupingCategory><GroupingCode>3200</GroupingCode>",
        "1920": "<OpeningDebitBalance>100</OpeningDebitBalance><ClosingDebitBalance>90</ClosingDebitBalance>",
      },
      transactions: [
        [
          { account: "5000", debit: "30" },
          { account: "3100", credit: "20" },
          { account: "1920", credit: "10" },
        ],
      ],
    });
    const accounts = {
      codes: {
        "5000-5999": { kontoklasse: "1", art: "010", funksjon: "120" },
        "3*": { kontoklasse: "1", art: "620", funksjon: "120" },
        "1920": { kontoklasse: "2", funksjon: "10", art: "080" },
      },
    };
    const of = async (more: object) =>
      (await load(file, { columns: { konto: "AccountID" }, accounts, ...more })).cells.map((cell) => [
        cell.kontoklasse,
        cell.art,
        cell.funksjon,
        cell.ore,
        cell.rows,
      ]);
    // The balance account begins with what it held; the others begin the year at nothing.
    expect(await of({})).toEqual([
      ["1", "010", "120", 3000n, 1],
      ["1", "620", "120", -2000n, 1],
      ["2", "080", "10", 9000n, 2],
    ]);
    expect(await of({ opening: "none" })).toContainEqual(["2", "080", "10", -1000n, 1]);
    const by = { accounts: { by: "GroupingCode", codes: { "3200": { kontoklasse: "1", art: "700" } } } };
    const grouped = await load(file, { ...by, fixed: { funksjon: "180" } });
    expect(grouped.cells).toContainEqual(
      expect.objectContaining({ kontoklasse: "1", art: "700", funksjon: "180" }),
    );
    // What the mapping does not cover is told where the account stands, and never taken apart by guess.
    expect(grouped.places).toEqual([
      ["FAS1114", 5, 1],
      ["FAS1114", 7, 1],
    ]);
  });

  test("divides a line over analyses whose amounts sum to it, and does not guess otherwise", async () => {
    const part = (id: string, name: string, kr: string) =>
      `<Analysis><AnalysisType>PR</AnalysisType><AnalysisID>${id}</AnalysisID><${name}><Amount>${kr}</Amount></${name}></Analysis>`;
    const of = (analyses: string) =>
      load(
        saftFile({
          ...plain,
          transactions: [
            [
              { account: "10100", debit: "10", analyses },
              { account: "16200", credit: "10" },
            ],
          ],
        }),
        { columns: { konto: "AccountID", prosjekt: "Analysis:PR" } },
      );
    const split = await of(part("A", "DebitAnalysisAmount", "4") + part("B", "AnalysisAmount", "6"));
    expect(split.cells.map((cell) => [cell.art, cell.prosjekt, cell.ore])).toEqual([
      ["010", "A", 400n],
      ["010", "B", 600n],
      ["620", "", -1000n],
    ]);
    expect(codes(split)).toEqual([]);
    const short = await of(part("A", "DebitAnalysisAmount", "4") + part("B", "CreditAnalysisAmount", "6"));
    expect(short.places).toEqual([["FAS1116", 11, 1]]);
    expect(short.cells.map((cell) => [cell.prosjekt, cell.ore])).toContainEqual(["", 1000n]);
  });

  test("holds the file's own totals, balances and counts against its lines", async () => {
    const wrong = await load(
      saftFile({
        accounts: {
          "10100": "<OpeningDebitBalance>0</OpeningDebitBalance><ClosingDebitBalance>7</ClosingDebitBalance>",
        },
        transactions: [
          [
            { account: "10100", debit: "10" },
            { account: "16200", credit: "9.99" },
          ],
        ],
        totals: { entries: "2", debit: "10.01", credit: "9,99" },
      }),
    );
    expect(wrong.places).toEqual(
      [
        ["FAS1118", undefined, undefined],
        ["FAS1118", undefined, undefined],
        ["FAS1112", 5, 1],
        ["FAS1111", 7, 40],
        ["FAS1110", 7, 71],
        ["FAS1108", 7, 102],
        ["FAS1115", 9, 1],
        ["FAS1113", 11, 1],
      ].map(([code, line, column]) => (code === "FAS1118" ? [code, 1, 1] : [code, line, column])),
    );
  });

  test("counts no line it does not understand, and says so at the line", async () => {
    const odd = await load(
      saftFile({
        ...plain,
        transactions: [
          [
            { account: "10100", debit: "1e3" },
            { account: "10100", debit: "0.005" },
            { account: "10100" },
            { account: "", debit: "5" },
            { account: "10100", debit: " 12.340 " },
          ],
        ],
        totals: { debit: "17.34" },
      }),
      {},
    );
    expect(odd.places).toEqual([
      ["FAS1115", 10, 1],
      ["FAS1108", 11, 145],
      ["FAS1108", 12, 145],
      ["FAS1109", 13, 1],
      ["FAS1109", 14, 1],
    ]);
    expect(odd.rows.map((row) => row.ore)).toEqual([1234n]);
  });

  test("without totals says that they were not checked", async () => {
    const bare = saftFile(plain).replace(/<NumberOfEntries>.*<\/TotalCredit>/, "");
    expect(codes(await load(bare))).toEqual(["FAS1119", "FAS1119", "FAS1119"]);
  });

  test("is for one year when fasit.yaml says so", async () => {
    const two = saftFile({ ...plain, transactions: [...plain.transactions, ...plain.transactions] }).replace(
      "<PeriodYear>2016",
      "<PeriodYear>2015",
    );
    const years = async (more: object) =>
      (await load(two, { columns, ...more })).loaded[0]?.ledgers.map((one) => one.year);
    expect(await years({})).toEqual([2015, 2016]);
    expect(await years({ year: 2016 })).toEqual([2016]);
    expect(codes(await load(two, { columns, year: 2014 }))).toEqual(["FAS1117"]);
  });

  test("never lets a name or a voucher in", async () => {
    const { rows, cells, findings } = await load(saftFile(plain).replace("500.50", "500.60"));
    const everything = JSON.stringify([rows, cells, findings], (_, value) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    expect(everything).not.toMatch(/Hemmelig|B0|K1/);
  });
});

describe("a hostile or broken file", () => {
  const text = saftFile(plain);
  test.each([
    [
      "an entity bomb",
      text.replace("<AuditFile", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><AuditFile'),
      "FAS1103",
    ],
    ["an entity nobody defined", text.replace("500.50", "&b;"), "FAS1101"],
    ["deep nesting", text.replace("<Customers>", `<Customers>${"<a>".repeat(100_000)}`), "FAS1104"],
    ["a text without end", text.replace("Kari", "x".repeat(3_000_000)), "FAS1104"],
    [
      "a comment without end",
      text.replace("<Header>", `<!-- ${"x".repeat(3_000_000)} --><Header>`),
      "FAS1104",
    ],
    ["a tag without end", text.replace("<Header>", `<Header ${'a="x" '.repeat(400_000)}>`), "FAS1104"],
    ["many texts between comments", text.replace("Kari", "x<!-- -->".repeat(1_200_000)), "FAS1104"],
    ["a cut file", text.slice(0, 1500), "FAS1102"],
    ["tags that cross", text.replace("</Header>", "</Hedder>"), "FAS1101"],
    ["another XML", "<?xml version='1.0'?><rss><channel/></rss>", "FAS1105"],
    ["another country", text.replace("Financial:NO", "Financial:PL"), "FAS1105"],
    ["a ZIP archive", Buffer.from("PK\u0003\u0004abc", "latin1"), "FAS1100"],
    ["something packed", gzipSync(text), "FAS1100"],
    ["master data alone", text.replace(/<Journal>[\s\S]*<\/Journal>/, ""), "FAS1117"],
    ["accounts in euro", text.replace(">NOK<", ">EUR<"), "FAS1107"],
    ["an empty file", "", "FAS1051"],
  ])("%s is a finding, and nothing is loaded", async (_, content, code) => {
    const { findings, rows } = await load(content);
    expect(findings.map((one) => one.code)).toContain(code);
    expect(rows).toEqual([]);
  });

  test("no currency at all is read as kroner, and told", async () => {
    for (const nothing of [
      text.replace("<DefaultCurrencyCode>NOK</DefaultCurrencyCode>", ""),
      text.replace(/<Header>[\s\S]*?<\/Header>/, ""),
    ]) {
      const { findings, rows } = await load(nothing);
      expect(findings.map((one) => one.code)).toContain("FAS1084");
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test("what is not UTF-8 as it says is read as Windows-1252, with a warning", async () => {
    const latin = await load(Buffer.from(text, "latin1"));
    expect(latin.places).toEqual([["FAS1106", 1, 1]]);
    expect(latin.rows[0]?.kontoText).toBe("Fastlønn");
    // A letter that is wrong far inside, where the first bytes do not tell.
    const late = text.replace("<Customers>", `<Customers>${"<a>x</a>".repeat(50_000)}<a>\u00f8</a>`);
    const mixed = await load(Buffer.from(late, "latin1"));
    expect(mixed.places).toContainEqual(["FAS1106", 1, 1]);
    expect(mixed.rows.map((row) => row.ore)).toEqual([50_050n, -50_050n]);
  });

  test("a declared Windows-1252, UTF-16 and a byte order mark are read as they are", async () => {
    const declared = Buffer.from(text.replace('"UTF-8"', '"ISO-8859-1"'), "latin1");
    const wide = Buffer.from(`\ufeff${text.replace('"UTF-8"', '"UTF-16"')}`, "utf16le");
    for (const content of [declared, wide, `\ufeff${text}`]) {
      const { rows, places } = await load(content);
      expect(places).toEqual([]);
      expect(rows[0]?.kontoText).toBe("Fastlønn");
    }
  });
});

describe("any file", () => {
  test("sums to what was written, whatever the amounts and the analyses", async () => {
    const line = fc.record({
      account: fc.constantFrom("10100", "16200", "10990"),
      ore: fc.bigInt({ min: 0n, max: 10n ** 15n }),
      credit: fc.boolean(),
      ansvar: fc.constantFrom("", "1", "2"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (drawn) => {
          const kroner = (ore: bigint) => `${ore / 100n}.${String(ore % 100n).padStart(2, "0")}`;
          const transactions = drawn.map((lines) =>
            lines.map(({ account, ore, credit, ansvar }) => ({
              account,
              [credit ? "credit" : "debit"]: kroner(ore),
              analyses: ansvar === "" ? {} : { AV: ansvar },
            })),
          );
          const { cells } = await load(
            saftFile({ ...plain, transactions }),
            { columns: { konto: "AccountID", ansvar: "Analysis:AV" } },
            false,
          );
          const expected = new Map<string, bigint>();
          for (const { account, ore, credit, ansvar } of drawn.flat()) {
            const key = `${account.slice(1, 4)} ${ansvar}`;
            expected.set(key, (expected.get(key) ?? 0n) + (credit ? -ore : ore));
          }
          expect(new Map(cells.map((cell) => [`${cell.art} ${cell.ansvar}`, cell.ore as bigint]))).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 15, seed: 20 },
    );
  });

  test("that is damaged anywhere gives findings or the same sums, never an exception", async () => {
    const bytes = Buffer.from(saftFile(plain));
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        damage,
        fc.option(fc.nat({ max: bytes.length }), { freq: 4 }),
        async (changes, cut) => {
          const changed = Buffer.from(bytes);
          for (const [at, value] of changes) changed[at] = value;
          const { findings, rows } = await load(changed.subarray(0, cut ?? undefined), { columns }, false);
          const total = rows.reduce((sum, row) => sum + (row.ore < 0n ? -row.ore : row.ore), 0n);
          if (total !== 100_100n) expect(findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60, seed: 21 },
    );
  });
});
