/** SSB's figures as figures of a ledger: equal to SSB's own answers for 2015, and the difference is explained to the øre. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ore } from "../base/ore.ts";
import data from "../kostra/data/ssb-2015.json" with { type: "json" };
import type { LedgerCell } from "../kostra/ledger.ts";
import { flatten } from "../kostra/ssb/hierarchy.ts";
import { funksjonEdges2015 } from "../kostra/ssb/tables-2015.ts";
import { layoutFor } from "../statements/layouts.ts";
import { lineFormulas } from "../statements/line-formulas.ts";
import { catalogue } from "./catalogue.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { ledgerView } from "./ledger-view.ts";
import { ssbDifference } from "./ssb-difference.ts";
import { ssbCounterparts, ssbFigures } from "./ssb-figures.ts";

const facts = join(import.meta.dirname, "../../../shared/facts/kostra/ssb-hierarchies/2015");

function records(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFileSync(join(facts, file), "utf8")
    .replaceAll('"', "")
    .trim()
    .split("\n");
  const columns = header.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])),
  );
}

const cell = (
  art: string,
  funksjon: string,
  amount: bigint,
  kontoklasse = "1",
  entity = "prove",
): LedgerCell => ({
  entity,
  year: 2015,
  version: "regnskap",
  kontoklasse,
  art,
  funksjon,
  area: "",
  ore: ore(amount),
  rows: 1,
});

function evaluatorOf(cells: readonly LedgerCell[]): Evaluator {
  const layout = layoutFor("okonomisk-oversikt-drift", 2015);
  if (layout === undefined) throw new Error("no layout");
  const definitions = [
    ...catalogue({
      year: 2015,
      internalTrade: "excluded",
      lines: lineFormulas(layout, "excluded"),
      areaAccounts: {},
      serviceAreas: [],
    }),
    ...ssbFigures(2015),
  ];
  return createEvaluator({
    registerSql: () => "",
    year: 2015,
    definitions: new Map(definitions.map((one) => [one.id, one])),
    ledger: ledgerView(cells),
    published: [],
    query: () => Promise.reject(new Error("no queries")),
    tablesOf: () => [],
    isSynthetic: () => false,
  });
}

const pointOf = (entity: string) => ({ entity, year: 2015, version: "regnskap" as const });

describe("the tables for 2015", () => {
  test("are unchanged since they were made", () => {
    const { funksjoner, arter, formulas, stars } = data;
    const text = JSON.stringify({ funksjoner, arter, formulas, stars });
    expect(createHash("sha256").update(text).digest("hex")).toBe(data.checksum);
  });

  test("FG2 is every function once, so its figures need not ask for any", () => {
    const flat = flatten(funksjonEdges2015).value;
    const leaves = funksjonEdges2015.map((edge) => edge.from).filter((code) => !flat.has(code));
    expect(new Set(flat.get("FG2")?.keys())).toEqual(new Set(leaves));
    expect(new Set(flat.get("FG2")?.values())).toEqual(new Set([1n]));
  });
});

test("every figure has just one definition, names only what is defined, and there are none from 2020", () => {
  const made = ssbFigures(2011);
  const ids = new Set(made.map((one) => one.id));
  expect(ids.size).toBe(made.length);
  for (const { formula } of made)
    if (formula.kind === "sum") for (const term of formula.terms) expect(ids).toContain(term.figure);
  for (const ssb of ssbCounterparts.values()) expect(ids).toContain(ssb);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9æøå]+(?:[-/][a-z0-9æøå]+)*$/);
  expect(ssbFigures(2020)).toEqual([]);
});

describe.skipIf(!existsSync(facts))("SSB's answers for 2015 (needs ../shared/facts/kostra)", () => {
  test("every figure SSB publishes for all functions of a municipality is the same", async () => {
    const evaluator = evaluatorOf(
      records("data.csv").map(({ region = "", kontoklasse, funksjon = "", art = "", belop = "" }) =>
        cell(
          art,
          funksjon,
          BigInt(belop) * 100_000n * (art >= "600" ? -1n : 1n),
          kontoklasse === "D" ? "1" : "0",
          region,
        ),
      ),
    );
    const answers = new Map(
      records("expected.csv")
        .filter((row) => row.regnskapsomfang === "B")
        .map((row) => [
          `${row.region} ${row.kontoklasse} ${row.funksjon} ${row.art}`,
          BigInt(row.belop ?? ""),
        ]),
    );
    let compared = 0;
    for (const { kontoklasse, funksjon, art = "", regioner = "" } of records("expected-combinations.csv")) {
      if (funksjon !== "FG2") continue;
      for (const region of regioner.split(" ").filter((one) => one === "0101" || one === "0301")) {
        const id = `ssb/${kontoklasse === "I" ? "investering/" : ""}${art}`
          .toLowerCase()
          .replaceAll(/_+/g, "-");
        const value = await evaluator.evaluate(id, pointOf(region));
        const expected = (answers.get(`${region} ${kontoklasse} ${funksjon} ${art}`) ?? 0n) * 100_000n;
        expect([region, id, value?.quantity]).toEqual([region, id, { kind: "amount", ore: expected }]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});

describe("the difference", () => {
  const differenceOf = async (cells: readonly LedgerCell[], id: string) => {
    const evaluator = evaluatorOf(cells);
    const own = await evaluator.evaluate(id, pointOf("prove"));
    const ssb = await evaluator.evaluate(ssbCounterparts.get(id) ?? "", pointOf("prove"));
    return own === undefined || ssb === undefined ? undefined : ssbDifference(own, ssb, cells);
  };

  test("an art SSB's hierarchy lacks, one only the municipality counts, and rounding on a line of its own", async () => {
    const cells = [
      cell("800", "840", -1_000_050_000n),
      cell("728", "841", -70_000n),
      cell("490", "180", 500n),
    ];
    const found = await differenceOf(cells, "netto-driftsresultat");
    expect(found).toMatchObject({
      ownOre: 1_000_119_500n,
      ssbOre: 1_000_050_000n,
      lines: [
        { art: "490", own: -1, ssb: 0, isUnknown: false, ore: -500n },
        { art: "728", own: -1, ssb: 0, isUnknown: true, ore: 70_000n },
      ],
      thousandsOre: 1_000_100_000n,
      roundingOre: 50_000n,
    });
  });

  test.each([
    [50_000n, 100_000n],
    [49_999n, 0n],
    [-50_000n, -100_000n],
    [-49_999n, 0n],
  ])("%s øre is %s in whole thousands", async (amount, thousands) => {
    const found = await differenceOf([cell("800", "840", -amount)], "sum-driftsinntekter");
    expect([found?.lines, found?.thousandsOre]).toEqual([[], thousands]);
  });

  test("the lines sum to the difference, whatever is posted", async () => {
    const art = fc.constantFrom(
      "010",
      "290",
      "490",
      "590",
      "690",
      "728",
      "790",
      "800",
      "871",
      "905",
      "990",
      "580",
    );
    const posting = fc.tuple(art, fc.constantFrom("180", "333", "840"), fc.bigInt(-(10n ** 12n), 10n ** 12n));
    await fc.assert(
      fc.asyncProperty(fc.array(posting, { maxLength: 12 }), async (postings) => {
        const cells = postings.map(([code, funksjon, amount]) => cell(code, funksjon, amount));
        if (cells.length === 0) return;
        for (const id of ssbCounterparts.keys()) {
          const found = await differenceOf(cells, id);
          const explained = found?.lines.reduce((sum, line) => sum + line.ore, 0n) ?? -1n;
          expect(explained).toBe((found?.ownOre ?? 0n) - (found?.ssbOre ?? 0n));
        }
      }),
      { numRuns: 15 },
    );
  });

  test("there is none for a figure that is no sum of the ledger", async () => {
    const evaluator = evaluatorOf([cell("800", "840", -1n)]);
    const own = await evaluator.evaluate("netto-driftsresultat-i-prosent", pointOf("prove"));
    const ssb = await evaluator.evaluate("ssb/agd69", pointOf("prove"));
    expect(own && ssb && ssbDifference(own, ssb, [])).toBeUndefined();
  });
});
