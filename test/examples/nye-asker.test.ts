/** The merger example: its bytes, its sums without Fasit's help, and what Fasit publishes of it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, buildSite, mergeReport } from "../../src/index.ts";
import { readCsv, sumOre } from "./csv.ts";

const example = join(import.meta.dirname, "../../examples/nye-asker");
const parts = ["asker", "royken", "hurum"] as const;
const files = [
  "kart/konto.csv",
  "kart/omrade.csv",
  ...["royken", "hurum"].flatMap((party) =>
    ["regnskap", "budsjett", "balanse", "befolkning", "ansatte"].map(
      (name) => `${party}/sources/${name}.csv`,
    ),
  ),
];

test("making Røyken and Hurum again gives the committed bytes", () => {
  const out = mkdtempSync(join(tmpdir(), "fasit-nye-asker-"));
  try {
    execFileSync(process.execPath, [join(example, "make/make.js"), out], { stdio: "pipe" });
    for (const file of files)
      expect(readFileSync(join(out, file), "utf8") === readFileSync(join(example, file), "utf8"), file).toBe(
        true,
      );
  } finally {
    rmSync(out, { recursive: true });
  }
});

test.each(["royken", "hurum"])(
  "%s balances in every ledger, and carries last year's surplus over",
  (party) => {
    const accounts = readCsv(join(example, party, "sources/regnskap.csv"));
    for (const column of ["regnskap_2017", "regnskap_2016"]) expect(sumOre(accounts, column)).toBe(0n);
    const budget = readCsv(join(example, party, "sources/budsjett.csv"));
    for (const column of ["opprinnelig_2017", "regulert_2017"]) expect(sumOre(budget, column)).toBe(0n);
    const balance = readCsv(join(example, party, "sources/balanse.csv"));
    for (const column of ["ib_2017", "ub_2017"]) expect(sumOre(balance, column)).toBe(0n);
    const of = (konto: string, column: string) =>
      sumOre(
        accounts.filter((row) => row.konto === konto),
        column,
      );
    expect(-of("19300", "regnskap_2017")).toBe(of("15800", "regnskap_2016"));
  },
);

/** Expense positive in every ledger of a party, by art, straight from the files. */
function artOre(party: (typeof parts)[number], art: string): bigint {
  const file =
    party === "asker"
      ? join(example, "../asker-2017/sources/regnskap-2017.csv")
      : join(example, party, "sources/regnskap.csv");
  return sumOre(
    readCsv(file).filter((row) => row.konto?.startsWith(`1${art}`)),
    "regnskap_2017",
  );
}

describe("Nye Asker: the merger", () => {
  let build: Build;
  const page = (path: string) =>
    new TextDecoder().decode(build.outputs.find((file) => file.path === path)?.bytes ?? new Uint8Array());
  const rows = (path: string) =>
    page(path)
      .replace("\uFEFF", "")
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(";"));

  beforeAll(async () => {
    build = await buildSite({ folder: example, mode: "published" });
  }, 120_000);
  afterAll(() => build.compilation.close());

  test("every sentence holds, and nothing is found", () => {
    expect(build.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    const { counts } = build.compilation.report ?? {};
    expect(counts).toMatchObject({ contradicted: 0, undocumented: 0, unread: 0, unbound: 0 });
    expect(counts?.holds).toBeGreaterThan(15);
  });

  test("each line of the whole is the sum of the parties and what is eliminated, to the øre", async () => {
    const merged = (await mergeReport({ base: example, folders: ["."] })).value;
    let lines = 0;
    for (const statement of merged?.statements ?? [])
      for (const line of statement.lines) {
        if (line.whole === undefined) continue;
        lines += 1;
        const sum = line.parts.reduce<bigint>((all, one) => all + (one ?? 0n), 0n);
        expect(line.whole, `${statement.id} ${statement.version} ${line.id}`).toBe(sum + line.eliminated);
      }
    expect(lines).toBeGreaterThan(300);
    // What is eliminated is told three times over, and both sides agree.
    expect(merged?.eliminated.map((one) => one.differenceOre)).toEqual(Array(9).fill(0n));
  });

  test("the published table has the parties' own sums, and wages are those of the files", () => {
    const table = rows("sammenslaing/okonomisk-oversikt-drift-regnskap.csv");
    expect(table[0]).toEqual([
      "Linje",
      "Asker kommune",
      "Røyken kommune",
      "Hurum kommune",
      "Eliminert",
      "Samlet",
    ]);
    const wages = table.find(([name]) => name === "Lønnsutgifter");
    const ore = (text: string | undefined) => BigInt((text ?? "").replace(",", ""));
    for (const [index, party] of parts.entries()) {
      const lønn = ["01", "02", "03", "04", "05", "08"].reduce((sum, art) => sum + artOre(party, art), 0n);
      expect(ore(wages?.[index + 1])).toBe(lønn);
    }
    for (const [, asker, royken, hurum, taken, whole] of table.slice(1))
      expect(ore(whole)).toBe(ore(asker) + ore(royken) + ore(hurum) + ore(taken));
  });

  test("ratios of the whole are of the sums, not means, and stand beside the parties'", () => {
    const ratio = rows("sammenslaing/nokkeltall.csv").find(([name]) =>
      name?.startsWith("Netto driftsresultat"),
    );
    const [asker, royken, hurum, whole] = (ratio ?? [])
      .slice(1)
      .map((text) => Number(text.replace(",", ".")));
    expect([asker, royken, hurum]).toEqual([8.5013, 2.1066, 0.4828]);
    expect(whole).not.toBeCloseTo(((asker ?? 0) + (royken ?? 0) + (hurum ?? 0)) / 3, 1);
    expect(whole).toBeCloseTo(6.3548, 3);
  });

  test("the pages lead to each other, and the programme's projects are Asker's", () => {
    expect(page("index.html")).toContain("sammenslaing/index.html");
    expect(page("sammenslaing/index.html")).toContain("regnskapsskjema-1a/index.html");
    const money = rows("program/ny-kommune/prosjekter.csv");
    expect(money).toHaveLength(9);
    for (const [, , budget, spent, deviation] of money.slice(1)) {
      const ore = (text: string | undefined) => BigInt((text ?? "").replace(",", ""));
      expect(ore(deviation)).toBe(ore(budget) - ore(spent));
      expect(ore(spent)).not.toBe(0n);
    }
    const data = JSON.parse(page("sammenslaing/data.json"));
    expect(data.synthetic).toBe(true);
    expect(data.parts.map((part: { id: string }) => part.id)).toContain("sammenslaing/ulik-praksis");
  });
});
