/**
 * Real accounts and budgets through the whole pipeline: file → ledger → statements → figures. The expected
 * percentages are those the published data give by an independent computation (see src/statements).
 * Source: github.com/datahotellet/dataset-archive; the files stand beside the project and are not ours.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Compilation, compile, toDecimal } from "../src/index.ts";

const data = resolve("../shared/data/open-budgets");
const folder = mkdtempSync(join(tmpdir(), "fasit-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Setup {
  readonly name: string;
  readonly year: number;
  readonly file: string;
  readonly columns: string;
  readonly amounts: string;
  readonly more?: string;
  readonly internalTrade?: "excluded" | "included";
}

async function compiled(setup: Setup): Promise<Compilation> {
  const at = join(folder, `${setup.name}-${setup.internalTrade ?? "excluded"}`);
  mkdirSync(at, { recursive: true });
  writeFileSync(
    join(at, "fasit.yaml"),
    `municipality: { name: ${setup.name}, number: "0000", entity: ${setup.name} }
report: { title: Test, year: ${setup.year} }
conventions: { internalTrade: ${setup.internalTrade ?? "excluded"} }
sources:
  - kind: ledger
    file: ${relative(at, join(data, setup.file)).replaceAll("\\", "/")}
    columns: ${setup.columns}
    amounts: ${setup.amounts}
${setup.more ?? ""}`,
  );
  return compile({ folder: at, lines: true });
}

async function percent(made: Compilation, id: string): Promise<string | undefined> {
  const quantity = (await made.trace(id, {})).figure?.value.quantity;
  return quantity?.kind === "number" ? toDecimal(quantity.value, 4) : quantity?.kind;
}

const drift = "dataset.csv";
const stavanger: Setup = {
  name: "stavanger",
  year: 2016,
  file: `stavanger/budsjett/2016/drift/${drift}`,
  columns:
    "{ konto: art, ansvar: ansvar, tjeneste: tjeneste_nr, prosjekt: prosjekt, area: virksomhetsomraade, texts: { konto: art_tekst }, extra: [fri_dim] }",
  amounts: "[{ column: beloep, year: 2016, version: opprinnelig-budsjett }]",
};
const sogndal = (year: number, column: string, version: string): Setup => ({
  name: `sogndal-${year}`,
  year,
  file: `sogndal/budsjett-2013/driftsbudsjett/${drift}`,
  columns:
    "{ konto: konto, ansvar: ansvar, tjeneste: tjeneste, texts: { konto: konto_tekst, ansvar: ansvar_tekst } }",
  amounts: `[{ column: ${column}, year: ${year}, version: ${version} }]`,
});

describe.skipIf(!existsSync(data))("real budgets and accounts (needs ../shared/data/open-budgets)", () => {
  for (const [setup, internalTrade, expected] of [
    [stavanger, "excluded", "2.2503"],
    [stavanger, "included", "2.1490"],
    [sogndal(2011, "rekneskap_2011", "regnskap"), "excluded", "2.9617"],
    [sogndal(2011, "rekneskap_2011", "regnskap"), "included", "2.9421"],
    [sogndal(2012, "budsjett_2012", "opprinnelig-budsjett"), "excluded", "1.6871"],
    [sogndal(2013, "budsjett_2013", "opprinnelig-budsjett"), "excluded", "2.9275"],
  ] as const)
    test(`${setup.name}, internal trade ${internalTrade}: netto driftsresultat is ${expected} percent`, async () => {
      const made = await compiled({ ...setup, internalTrade });
      expect(await percent(made, "netto-driftsresultat-i-prosent")).toBe(expected);
      made.close();
    });

  test("the rows a figure shows sum to it, to the øre, for every amount of Stavanger's budget", async () => {
    const made = await compiled(stavanger);
    let amounts = 0;
    for (const id of made.figureIds()) {
      const figure = (await made.trace(id, {})).figure;
      if (figure === undefined || figure.value.quantity.kind !== "amount") continue;
      const total = figure.rows.reduce((sum, { row, factor }) => sum + BigInt(factor) * row.ore, 0n);
      expect([id, total]).toEqual([id, figure.value.quantity.ore]);
      expect(figure.rows.every(({ row }) => row.lines.length === row.lineCount)).toBe(true);
      amounts += 1;
    }
    expect(amounts).toBeGreaterThan(40);
    made.close();
  });

  test("347 rows of Stavanger have fields beyond the header: said, and the amount is not shifted", async () => {
    const made = await compiled(stavanger);
    const ledger = made.report?.sources[0]?.ledgers[0];
    expect([ledger?.rows, ledger?.sumOre]).toEqual([11130, 0n]);
    expect(
      made.findings.filter((one) => one.at?.file.endsWith(drift) && one.severity === "warning").length,
    ).toBeGreaterThan(0);
    expect(made.findings.filter((one) => one.severity === "error")).toEqual([]);
    made.close();
  });

  test("Sogndal's accounts are 16 kr off: heard as a warning, since rounding can explain it", async () => {
    const made = await compiled(sogndal(2011, "rekneskap_2011", "regnskap"));
    expect(made.report?.sources[0]?.ledgers[0]?.sumOre).toBe(1600n);
    expect(made.findings.some((one) => one.severity === "warning" && one.code.startsWith("FAS2"))).toBe(true);
    made.close();
  });

  test("Bergen's budget has no arter: it loads, is 110 kr off, and fills no statement in silence", async () => {
    const made = await compiled({
      name: "bergen",
      year: 2012,
      file: `bergen/budsjett-2012/driftsbudsjett/${drift}`,
      columns:
        "{ tjeneste: tjeneste, area: tjomr, texts: { tjeneste: tjeneste-tekst, area: tjenesteomraade-tekst }, extra: [inntekt-utgift] }",
      amounts: '[{ column: "2012", year: 2012, version: opprinnelig-budsjett }]',
      more: '    fixed: { kontoklasse: "1" }\n',
    });
    expect(made.report?.sources[0]?.ledgers[0]?.sumOre).toBe(-11000n);
    expect(made.report?.sources[0]?.rows).toBe(1944);
    expect(made.findings.some((one) => one.code === "FAS4001")).toBe(true);
    made.close();
  });
});
