/** Real budgets and accounts, read from beside the repository and never copied into it. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Version } from "../base/period.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { openWarehouse } from "./open.ts";

const archive = resolve("..", "shared", "data", "open-budgets");
const sogndal = (part: string): z.input<typeof sourceSchema> => ({
  kind: "ledger",
  file: `sogndal/budsjett-2013/${part}/dataset.csv`,
  columns: {
    konto: "konto",
    tjeneste: "tjeneste",
    ansvar: "ansvar",
    texts: { konto: "konto_tekst", tjeneste: "tjeneste_tekst", ansvar: "ansvar_tekst" },
  },
  amounts: [
    { column: "rekneskap_2011", year: 2011, version: "regnskap" },
    { column: "budsjett_2012", year: 2012, version: "opprinnelig-budsjett" },
    { column: "budsjett_2013", year: 2013, version: "opprinnelig-budsjett" },
  ],
});
const stavanger = (part: string, tjeneste: string): z.input<typeof sourceSchema> => ({
  kind: "ledger",
  file: `stavanger/budsjett/2016/${part}/dataset.csv`,
  columns: { konto: "art", tjeneste, ansvar: "ansvar", area: "virksomhetsomraade", prosjekt: "prosjekt" },
  amounts: [{ column: "beloep", year: 2016, version: "opprinnelig-budsjett" }],
});

async function open(source: z.input<typeof sourceSchema>, lines = false) {
  const opened = await openWarehouse({
    folder: archive,
    sources: [sourceSchema.parse(source)],
    entity: "e",
    lines,
  });
  const { warehouse } = opened.value;
  const [loaded] = warehouse.sources;
  return {
    warehouse,
    rows: loaded?.rows,
    sums: loaded?.ledgers.map((ledger) => ledger.sumOre / 100n),
    findings: opened.findings,
    codes: opened.findings.map((one) => one.code),
  };
}

const budget: Version = "opprinnelig-budsjett";

describe.skipIf(!existsSync(archive))("open budgets (skipped without ../shared/data/open-budgets)", () => {
  test("Sogndal's operating accounts sum to 16, 0 and 0 kr", async () => {
    const { warehouse, rows, sums, findings } = await open(sogndal("driftsbudsjett"));
    expect([rows, sums]).toEqual([4898, [16n, 0n, 0n]]);
    expect(findings.filter((one) => one.severity !== "note")).toMatchObject([
      { code: "FAS2004", at: { line: 1, column: 63 }, data: { ore: 1600n } },
    ]);
    const cells = await warehouse.cells([]);
    const positive = cells.filter((cell) => cell.year === 2011 && cell.ore > 0n);
    expect(positive.length).toBeGreaterThan(100);
    warehouse.close();
  });

  test("a stated imbalance of 16 kr is a note", async () => {
    const source = sourceSchema.parse(sogndal("driftsbudsjett"));
    const { warehouse, codes } = await open({
      ...source,
      kind: "ledger",
      imbalance: [{ column: "rekneskap_2011", kr: 16, reason: "Avrunding i kilden." }],
    } as z.input<typeof sourceSchema>);
    expect(codes).toContain("FAS2002");
    expect(codes).not.toContain("FAS2004");
    warehouse.close();
  });

  test("Sogndal's investments sum to 0, and codes that begin with 0 stay whole", async () => {
    const { warehouse, rows, sums } = await open(sogndal("investeringsbudsjett"));
    expect([rows, sums]).toEqual([191, [0n, 0n, 0n]]);
    expect(new Set((await warehouse.cells([])).map((cell) => cell.kontoklasse))).toEqual(new Set(["0"]));
    warehouse.close();
  });

  test("Stavanger's 347 odd rows are read from their column, listed, and the sum is 0", async () => {
    const { warehouse, rows, sums, findings } = await open(stavanger("drift", "tjeneste_nr"), true);
    expect([rows, sums]).toEqual([11130, [0n]]);
    const odd = findings.filter((one) => one.code === "FAS1058");
    expect(odd).toMatchObject([{ at: { line: 1227 }, data: { rows: 347, expected: 12 } }]);
    expect(odd[0]?.related).toHaveLength(346);
    expect(findings.filter((one) => one.severity === "error")).toEqual([]);
    const published = await warehouse.rows({ entity: "e", year: 2016, version: budget }, { art: ["290"] });
    const internal = published.filter((row) => row.konto === "12901");
    expect(internal.reduce((sum, row) => sum + row.ore, 0n)).toBe(43_330_900_000n);
    const lines = (await warehouse.rows({ entity: "e", year: 2016, version: budget }, {})).flatMap(
      (row) => row.lines,
    );
    expect(lines.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 11130 }, (_, n) => n + 2));
    warehouse.close();
  });

  test("Stavanger's investments sum to 0 with spaces inside and after the amounts", async () => {
    const { warehouse, rows, sums } = await open(stavanger("investering", "tjeneste"));
    expect([rows, sums]).toEqual([171, [0n]]);
    warehouse.close();
  });

  test("Bergen's operating budget is −110 kr off in 2012 and has no art", async () => {
    const { warehouse, rows, sums, codes } = await open({
      kind: "ledger",
      file: "bergen/budsjett-2012/driftsbudsjett/dataset.csv",
      columns: { tjeneste: "tjeneste", area: "tjomr", texts: { area: "tjenesteomraade-tekst" } },
      fixed: { kontoklasse: "1" },
      amounts: [2012, 2013].map((year) => ({ column: String(year), year, version: budget })),
    });
    expect([rows, sums]).toEqual([1944, [-110n, -371n]]);
    expect(codes.filter((code) => code !== "FAS2008")).toEqual(["FAS2004", "FAS2004"]);
    expect((await warehouse.cells([])).every((cell) => cell.art === "")).toBe(true);
    warehouse.close();
  });

  test("Sauda's 70 rows and blank last line sum to 0", async () => {
    const { warehouse, rows, sums, findings } = await open({
      kind: "ledger",
      file: "sauda/budsjett-2013/investeringsbudsjett/dataset.csv",
      columns: { prosjekt: "tiltak", ansvar: "ansvar", funksjon: "funksjonsomrade" },
      fixed: { kontoklasse: "0" },
      amounts: [{ column: "nok", year: 2013, version: budget }],
    });
    expect([rows, sums]).toEqual([70, [0n]]);
    expect(findings.filter((one) => one.severity === "error")).toEqual([]);
    warehouse.close();
  });
});
