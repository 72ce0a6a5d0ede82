/**
 * Every data set of the open budgets, recognised unaided: what each column is taken for, that the mapping
 * loads, and that its sums are the known ones. The files stand beside the project and are not ours.
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { importSource } from "../src/index.ts";

const data = resolve("../shared/data/open-budgets");

const look = async (name: string) => {
  const file = join(data, name, "dataset.csv");
  const made = await importSource({ folder: dirname(file), file, dryRun: true });
  const { source } = made;
  return {
    ...made,
    source,
    sums: made.ledgers.map(({ column, year, version, sumOre }) => [column, year, version, sumOre / 100n]),
    questions: made.findings.filter((one) => /^FAS12/.test(one.code)).map((one) => one.code),
  };
};

describe.skipIf(!existsSync(data))("the open budgets (needs ../shared/data/open-budgets)", () => {
  const sogndal = {
    konto: "konto",
    ansvar: "ansvar",
    tjeneste: "tjeneste",
    texts: { konto: "konto_tekst", ansvar: "ansvar_tekst", tjeneste: "tjeneste_tekst" },
  };
  const sogndalSums = (first: bigint) => [
    ["rekneskap_2011", 2011, "regnskap", first],
    ["budsjett_2012", 2012, "opprinnelig-budsjett", 0n],
    ["budsjett_2013", 2013, "opprinnelig-budsjett", 0n],
  ];

  test("Sogndal drift and investering: 16, 0, 0 and 0, 0, 0", async () => {
    const drift = await look("sogndal/budsjett-2013/driftsbudsjett");
    expect(drift.source).toMatchObject({ kind: "ledger", columns: sogndal });
    expect([drift.rows, drift.sums, drift.questions]).toEqual([4898, sogndalSums(16n), []]);
    const investering = await look("sogndal/budsjett-2013/investeringsbudsjett");
    expect(investering.source).toMatchObject({ kind: "ledger", columns: sogndal });
    expect([investering.rows, investering.sums, investering.questions]).toEqual([191, sogndalSums(0n), []]);
  });

  test("Stavanger drift and investering: 0, with art that is konto and investments numbered 3", async () => {
    const drift = await look("stavanger/budsjett/2016/drift");
    expect(drift.source).toMatchObject({
      columns: {
        konto: "art",
        ansvar: "ansvar",
        tjeneste: "tjeneste_nr",
        prosjekt: "prosjekt",
        area: "virksomhetsomraade",
        texts: {
          konto: "art_tekst",
          ansvar: "ansvar_tekst",
          tjeneste: "tjeneste_tekst",
          prosjekt: "prosjekt_tekst",
        },
        extra: ["fri_dim"],
      },
    });
    expect([drift.rows, drift.sums]).toEqual([11130, [["beloep", 2016, "opprinnelig-budsjett", 0n]]]);
    const investering = await look("stavanger/budsjett/2016/investering");
    expect(investering.source).toMatchObject({ kontoklasser: { "3": "0" }, columns: { konto: "art" } });
    expect([investering.rows, investering.sums]).toEqual([
      171,
      [["beloep", 2016, "opprinnelig-budsjett", 0n]],
    ]);
    expect(investering.questions).toEqual(["FAS1205"]);
  });

  test("Bergen drift: four years off by rounding; the years after the budget's are a question", async () => {
    const drift = await look("bergen/budsjett-2012/driftsbudsjett");
    expect(drift.source).toMatchObject({
      columns: { ansvar: "avdeling", area: "tjomr", tjeneste: "tjeneste" },
      fixed: { kontoklasse: "1" },
    });
    expect(drift.rows).toBe(1944);
    expect(drift.sums).toEqual([
      ["2012", 2012, "opprinnelig-budsjett", -110n],
      ["2013", 2013, "prognose", -371n],
      ["2014", 2014, "prognose", -471n],
      ["2015", 2015, "prognose", -437n],
    ]);
    expect(drift.questions).toEqual(["FAS1203", "FAS1203", "FAS1203"]);
  });

  test("Bergen investering: five years of 0; the own art groups are asked about, not used as arter", async () => {
    const investering = await look("bergen/budsjett-2012/investeringsbudsjett");
    expect(investering.source).toMatchObject({
      columns: { ansvar: "avdeling", area: "tjenesteomraade", tjeneste: "tjeneste", prosjekt: "prosjekt" },
      fixed: { kontoklasse: "0" },
    });
    expect(investering.rows).toBe(2515);
    expect(investering.sums).toEqual(
      ["2011-fra-vedt-okonomiplan", "2012", "2013", "2014", "2015"].map((column, i) => [
        column,
        2011 + i,
        i === 1 ? "opprinnelig-budsjett" : "prognose",
        0n,
      ]),
    );
    expect(investering.findings).toContainEqual(
      expect.objectContaining({
        code: "FAS1201",
        data: expect.objectContaining({ column: "kost2a", guess: "art" }),
      }),
    );
  });

  test("Sauda investering: funksjon of three digits, year and kind from the path", async () => {
    const sauda = await look("sauda/budsjett-2013/investeringsbudsjett");
    expect(sauda.source).toMatchObject({
      columns: {
        ansvar: "ansvar",
        funksjon: "funksjonsomrade",
        texts: { ansvar: "ansvar_tekst" },
        extra: ["tiltak"],
      },
      fixed: { kontoklasse: "0" },
    });
    expect([sauda.rows, sauda.sums]).toEqual([70, [["nok", 2013, "opprinnelig-budsjett", 0n]]]);
  });
});
