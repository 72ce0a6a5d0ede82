/** Consolidated accounts of three made-up units: kommunekasse (1, 0, 2), KF and lånefond (3, 4, 5). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "./compile.ts";

const scratch = mkdtempSync(join(tmpdir(), "fasit-consolidated-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Row = readonly [kontoklasse: string, funksjon: string, art: string, ore: bigint];

/** Øre that look like postings, the same for the same seed. */
function drawer(seed: number): () => bigint {
  let state = BigInt(seed);
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % (1n << 64n);
    return (state >> 33n) % 90_000_000n;
  };
}

/** Units that owe each other just what they say: rent bought of the KF, a loan from the loan fund. */
function units(seed: number): Readonly<Record<string, readonly Row[]>> {
  const draw = drawer(seed);
  const [rent, grant, interest, instalment, loan, short, long] = Array.from({ length: 7 }, draw);
  if (!rent || !grant || !interest || !instalment || !loan || !short || !long)
    throw new Error("a seed of zeros");
  const closed = (
    rows: readonly Row[],
    drift: string,
    investment: string,
    balance: string,
  ): readonly Row[] => {
    const left = (kontoklasse: string) =>
      rows.reduce((sum, row) => (row[0] === kontoklasse ? sum - row[3] : sum), 0n);
    return [
      ...rows,
      [drift, "880", "540", left(drift)],
      [investment, "870", "910", left(investment)],
      [balance, "5990", "000", left(balance)],
    ];
  };
  return {
    kasse: closed(
      [
        ["1", "800", "870", -draw() * 50n],
        ["1", "120", "010", draw()],
        ["1", "222", "380", rent],
        ["1", "222", "480", grant],
        ["1", "870", "501", interest],
        ["1", "870", "511", instalment],
        ["0", "222", "230", draw()],
        ["0", "870", "911", -loan],
        ["2", "27", "000", draw() * 100n],
        ["2", "14", "000", short],
        ["2", "47", "000", -long],
      ],
      "1",
      "0",
      "2",
    ),
    kf: closed(
      [
        ["3", "222", "780", -rent],
        ["3", "222", "880", -grant],
        ["3", "222", "230", draw()],
        ["4", "222", "230", draw()],
        ["5", "27", "000", draw() * 10n],
        ["5", "33", "000", -short],
      ],
      "3",
      "4",
      "5",
    ),
    fond: closed(
      [
        ["3", "870", "901", -interest],
        ["3", "870", "500", draw()],
        ["3", "870", "921", -instalment],
        ["4", "870", "521", loan],
        ["5", "23", "000", long],
        ["5", "452", "000", -draw() * 20n],
      ],
      "3",
      "4",
      "5",
    ),
  };
}

function report(name: string, files: Readonly<Record<string, readonly Row[]>>, more = ""): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  for (const [unit, rows] of Object.entries(files))
    writeFileSync(
      join(folder, `${unit}.csv`),
      ["kontoklasse;funksjon;art;belop", ...rows.map((row) => row.join(";"))].join("\n"),
    );
  const sources = Object.keys(files).map(
    (unit) => `
  - kind: ledger
    file: ${unit}.csv
    unit: øre
    synthetic: true
    columns: { kontoklasse: kontoklasse, funksjon: funksjon, art: art }
    amounts: [{ column: belop, year: 2025, version: regnskap, entity: ${unit} }]`,
  );
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "4204", entity: kasse }
report: { title: Prøve, year: 2025 }
consolidated:
  entity: samlet
  parts:
    - { entity: kasse, name: Kommunekassen }
    - { entity: kf, name: Eiendom KF }
    - { entity: fond, name: Lånefondet }
${more}
sources:${sources.join("")}
`,
  );
  return folder;
}

const errorsOf = (findings: readonly { readonly code: string; readonly severity: string }[]) =>
  findings.filter((one) => one.severity === "error" || one.code === "FAS4008").map((one) => one.code);

describe("kommunen som rettssubjekt", () => {
  test.each([1, 2, 3, 4])(
    "each line is the sum of its parts and the eliminations, to the øre (seed %i)",
    async (seed) => {
      const made = await compile({ folder: report(`sum-${seed}`, units(seed)), lines: true });
      expect(errorsOf(made.findings)).toEqual([]);
      const whole = made.report?.statements.filter((one) => one.id.startsWith("konsolidert-")) ?? [];
      expect(whole.map((one) => one.id)).toEqual([
        "konsolidert-bevilgningsoversikt-investering",
        "konsolidert-okonomisk-oversikt-drift",
        "konsolidert-balanse",
      ]);
      for (const statement of whole) {
        expect(statement.columns.map((column) => column.part?.name.nb)).toEqual([
          undefined,
          "Kommunekassen",
          "Eiendom KF",
          "Lånefondet",
          "Elimineringer",
        ]);
        for (const line of statement.lines) {
          const [total, ...parts] = line.amounts;
          const sum = parts.reduce<bigint>((all, part) => all + (part ?? 0n), 0n);
          expect([statement.id, line.id, total ?? 0n]).toEqual([statement.id, line.id, sum]);
        }
      }
      made.close();
    },
  );

  test("what the units owe each other is gone, and shown in the eliminations", async () => {
    const made = await compile({ folder: report("gone", units(1)), lines: true });
    const drift = made.report?.statements.find((one) => one.id === "konsolidert-okonomisk-oversikt-drift");
    const row = (id: string) => drift?.lines.find((line) => line.id === id)?.amounts ?? [];
    const [total, kasse] = row("overforinger-og-tilskudd-til-andre");
    expect(kasse).not.toBe(0n);
    expect(total).toBe(0n);
    const balance = made.report?.statements.find((one) => one.id === "konsolidert-balanse");
    const [assets, ...others] = balance?.lines.find((line) => line.id === "utlan")?.amounts ?? [];
    expect([assets, others[2], others[3]]).toEqual([0n, -(others[3] ?? 0n), others[3]]);
    made.close();
  });

  test("a figure of the whole is asked for with ?enhet=, and its rows sum to it and lead to the files", async () => {
    const made = await compile({ folder: report("figures", units(2)), lines: true });
    const { figure } = await made.trace("sum-driftsinntekter", { entity: "samlet" });
    const value = figure?.value.quantity;
    const drift = made.report?.statements.find((one) => one.id === "konsolidert-okonomisk-oversikt-drift");
    expect(value).toMatchObject({
      kind: "amount",
      ore: drift?.lines.find((line) => line.id === "sum-driftsinntekter")?.amounts[0],
    });
    expect(figure?.sources.map((source) => source.file).sort()).toEqual(["fond.csv", "kasse.csv", "kf.csv"]);
    const sold = await made.trace("overforinger-og-tilskudd-fra-andre", { entity: "samlet" });
    expect(sold.figure?.rows.reduce((sum, one) => sum + one.row.ore, 0n)).toBe(0n);
    expect(sold.figure?.rows.length).toBeGreaterThan(0);
    expect(figure?.value.synthetic).toBe(true);
    made.close();
  });

  test("FAS4008: internal items that do not meet are told of by name, and nothing is made to meet", async () => {
    const { kasse = [], ...others } = units(3);
    const off: readonly Row[] = [...kasse, ["1", "222", "380", 12_345n], ["1", "880", "540", -12_345n]];
    const made = await compile({ folder: report("off", { kasse: off, ...others }), lines: false });
    const found = made.findings.filter((one) => one.code === "FAS4008");
    expect(found.map((one) => one.data)).toMatchObject([
      { entity: "samlet", year: 2025, name: { nb: "Kjøp og salg" }, ore: 12_345n },
    ]);
    made.close();
  });

  test("the report's own eliminations join KOSTRA's; own queries see each unit alone", async () => {
    const { kasse = [], kf = [], ...others } = units(4);
    const files = {
      kasse: [...kasse, ["1", "222", "190", 500_00n], ["1", "880", "540", -500_00n]] as readonly Row[],
      kf: [...kf, ["3", "222", "630", -500_00n], ["3", "880", "540", 500_00n]] as readonly Row[],
      ...others,
    };
    const folder = report(
      "own",
      files,
      '  eliminate:\n    - { name: Husleie, accounts: [{ art: ["190", "630"], funksjon: ["222"] }] }',
    );
    mkdirSync(join(folder, "figures"), { recursive: true });
    writeFileSync(
      join(folder, "figures/enheter.sql"),
      "-- id: enheter\n-- name: Enheter\n-- unit: count\n-- aggregate: distinct\nSELECT entity AS value FROM ledger",
    );
    const made = await compile({ folder, lines: false });
    expect(errorsOf(made.findings)).toEqual([]);
    const sales = await made.evaluate("salgs-og-leieinntekter", { entity: "samlet" });
    expect(sales?.quantity).toMatchObject({ kind: "amount", ore: 0n });
    const entities = await made.evaluate("enheter", {});
    expect(entities?.quantity).toMatchObject({ kind: "number", value: { n: 3n, d: 1n } });
    made.close();
  });

  test("what two eliminations take is taken out once, and the rows of the whole say the same; FAS4308", async () => {
    const more = `  eliminate:
    - { name: Husleie, accounts: [{ art: ["380", "780"], prosjekt: ["!P1"] }] }`;
    const made = await compile({ folder: report("twice", units(1), more), lines: true });
    expect(errorsOf(made.findings)).toEqual(["FAS4308"]);
    const drift = made.report?.statements.find((one) => one.id === "konsolidert-okonomisk-oversikt-drift");
    const line = drift?.lines.find((one) => one.id === "kjop-av-varer-og-tjenester");
    const [total, ...parts] = line?.amounts ?? [];
    expect(total).toBe(parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n));
    const traced = await made.trace("kjop-av-varer-og-tjenester", { entity: "samlet" });
    expect(traced.figure?.rows.reduce((sum, one) => sum + one.row.ore, 0n)).toBe(total);
    expect(traced.figure?.rows.filter(({ row }) => row.art === "380")).toHaveLength(2);
    made.close();
  });

  test("FAS4309: a unit without accounts for the year is named, and there is no whole", async () => {
    const { fond: _, ...two } = units(1);
    const made = await compile({ folder: report("lacking", two), lines: false });
    expect(made.findings.filter((one) => one.code === "FAS4309").map((one) => one.data)).toEqual([
      { year: 2025, version: "regnskap", lacking: ["Lånefondet"], classes: ["0", "1", "2", "3", "4", "5"] },
    ]);
    expect(made.report?.statements.some((one) => one.id.startsWith("konsolidert-"))).toBe(false);
    made.close();
  });
});
