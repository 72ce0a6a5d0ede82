import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { type CsvRow, readCsv } from "./csv.ts";

const example = join(import.meta.dirname, "../../examples/sogndal-2011");
const file = join(example, "sources/rekneskap-og-budsjett.csv");
const data = join(
  import.meta.dirname,
  "../../../shared/data/open-budgets/sogndal/budsjett-2013/driftsbudsjett/dataset.csv",
);

const rows = readCsv(file);

function sum(column: string, where: (row: CsvRow) => boolean = () => true): number {
  return rows.filter(where).reduce((total, row) => total + Number(row[column]), 0);
}

describe("Sogndal 2011: real accounts in KOSTRA form", () => {
  // Control totals of the data set's own README: 16, 0 and 0 kroner.
  test.each([
    ["rekneskap_2011", 16],
    ["budsjett_2012", 0],
    ["budsjett_2013", 0],
  ])("%s sums to %i kr", (column, kr) => {
    expect(sum(column)).toBe(kr);
  });

  test("netto driftsresultat is 2.9617 percent without internal trade", () => {
    const spans =
      (...list: [number, number][]) =>
      (row: CsvRow) =>
        list.some(([a, b]) => Number(row.art) >= a && Number(row.art) <= b);
    const income = -sum("rekneskap_2011", spans([600, 689], [700, 789], [800, 899]));
    const uses = sum("rekneskap_2011", spans([10, 499], [590, 590], [690, 690], [790, 790]));
    const finance = -sum("rekneskap_2011", spans([500, 529], [900, 929], [990, 990]));
    const net = income - uses + finance;
    expect(net).toBe(14_277_730);
    expect((net / income) * 100).toBeCloseTo(2.9617, 4);
  });

  test("a line is one kontoklasse, art and funksjon, once", () => {
    const keys = rows.map((row) => `${row.kontoklasse}/${row.art}/${row.funksjon}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^1\/\d{3}\/\d{3}$/.test(key))).toBe(true);
  });
});

describe.skipIf(!existsSync(data))(
  "Sogndal's data set (skipped where ../shared/data/open-budgets is missing)",
  () => {
    test("making the source again gives the committed bytes", () => {
      const out = mkdtempSync(join(tmpdir(), "fasit-sogndal-"));
      try {
        execFileSync(process.execPath, [join(example, "make/make.js"), out], { stdio: "pipe" });
        expect(
          readFileSync(join(out, "rekneskap-og-budsjett.csv"), "utf8") === readFileSync(file, "utf8"),
        ).toBe(true);
      } finally {
        rmSync(out, { recursive: true });
      }
    });
  },
);

test("Sogndal's figures and SSB's reconcile, the difference explained to the krone", async () => {
  const compilation = await compile({ folder: example, lines: false });
  try {
    for (const id of ssbIds) {
      const { figure } = await compilation.trace(id, {});
      expect([id, figure?.ssb === undefined]).toEqual([id, false]);
      const { ownOre = 0n, ssbOre = 0n, lines = [] } = figure?.ssb ?? {};
      expect(lines.reduce((total, line) => total + line.ore, 0n)).toBe(ownOre - ssbOre);
    }
    const { figure } = await compilation.trace("netto-driftsresultat", {});
    // Art 728, compensation for VAT on investments, went out of KOSTRA before SSB's hierarchy of 2015.
    const vat = -BigInt(sum("rekneskap_2011", (row) => row.art === "728" && row.kontoklasse === "1"));
    expect(figure?.ssb).toMatchObject({
      ownOre: 1_427_773_000n,
      ssbOre: 1_427_773_000n - vat * 100n,
      lines: [{ art: "728", own: -1, ssb: 0, isUnknown: true, ore: vat * 100n }],
      thousandsOre: 1_048_700_000n,
      roundingOre: -21_700n,
    });
  } finally {
    compilation.close();
  }
});

const ssbIds = [
  "sum-driftsinntekter",
  "sum-driftsutgifter",
  "brutto-driftsresultat",
  "resultat-eksterne-finanstransaksjoner",
  "netto-driftsresultat",
];
