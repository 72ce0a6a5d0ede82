import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { same } from "../base/language.ts";
import { type Ore, ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { rational } from "../base/rational.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { FigureDefinition, FigureUnit, Formula } from "./definition.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { ledgerView } from "./ledger-view.ts";

const point: Point = { entity: "by", year: 2017, version: "regnskap" };

function cell(art: string, amountOre: bigint, year = 2017): LedgerCell {
  return { ...point, year, kontoklasse: "1", art, funksjon: "100", area: "", ore: ore(amountOre), rows: 1 };
}

function figure(id: string, formula: Formula, unit: FigureUnit = "NOK"): FigureDefinition {
  const at = { file: "figures/own.yaml", line: 1, column: 1 };
  return {
    id,
    name: same(id),
    explanation: same(id),
    unit,
    goodWhen: "up",
    formula,
    synonyms: [],
    conventions: [],
    at,
  };
}

function published(id: string, year: number, amount: bigint, step: bigint): PublishedValue {
  const at = { file: "sources/published.csv", line: 2, column: 1 };
  const quantity = { kind: "amount", ore: ore(amount), stepOre: ore(step) } as const;
  return { figure: id, point: { ...point, year }, quantity, title: "Rapport", url: "", note: "", at };
}

function evaluator(
  definitions: readonly FigureDefinition[],
  cells: readonly LedgerCell[],
  values: readonly PublishedValue[] = [],
): Evaluator {
  return createEvaluator({
    registerSql: () => "",
    year: 2017,
    definitions: new Map(definitions.map((one) => [one.id, one])),
    ledger: ledgerView(cells),
    published: values,
    query: async () => ({ value: { columns: ["value"], rows: [["3"], ["4"]] }, findings: [] }),
    tablesOf: () => ["deltakere"],
    isSynthetic: (source) => "table" in source,
  });
}

const income = figure("inntekt", { kind: "accounts", filter: { art: ["600-899"] }, sign: -1 });
const expense = figure("utgift", { kind: "accounts", filter: { art: ["010-599"] }, sign: 1 });
const result = figure("resultat", {
  kind: "sum",
  terms: [
    { figure: "inntekt", factor: 1 },
    { figure: "utgift", factor: -1 },
  ],
});
const share = figure(
  "andel",
  {
    kind: "ratio",
    numerator: { figure: "resultat", factor: 1 },
    denominator: { figure: "inntekt", factor: 1 },
    times: 100,
  },
  "percent",
);
const all = [income, expense, result, share];

async function amountOf(of: Evaluator, id: string, at: Point = point): Promise<Ore | string | undefined> {
  const quantity = (await of.evaluate(id, at))?.quantity;
  return quantity?.kind === "amount" ? quantity.ore : quantity?.kind;
}

describe("figures", () => {
  test("a sum over accounts shows income as positive", async () => {
    expect(await amountOf(evaluator(all, [cell("870", -500n), cell("010", 200n)]), "resultat")).toBe(300n);
  });

  test("a ratio stays exact", async () => {
    const value = await evaluator(all, [cell("870", -300n), cell("010", 200n)]).evaluate("andel", point);
    expect(value?.quantity).toEqual({ kind: "number", value: rational(100n, 3n), unit: "percent" });
  });

  test("a year without a ledger is absent, never 0", async () => {
    expect(await amountOf(evaluator(all, [cell("870", -1n)]), "resultat", { ...point, year: 2016 })).toBe(
      "absent",
    );
  });

  test("a division by nothing is absent", async () => {
    expect(await amountOf(evaluator(all, [cell("010", 200n)]), "andel")).toBe("absent");
  });

  test("a filter that matches nothing is heard", async () => {
    const one = evaluator(all, [cell("870", -1n)]);
    await one.evaluate("utgift", point);
    expect(one.findings().map((each) => each.code)).toEqual(["FAS4106"]);
  });

  test("an unknown component and a circle are findings, not exceptions", async () => {
    const a = figure("a", { kind: "sum", terms: [{ figure: "b", factor: 1 }] });
    const b = figure("b", {
      kind: "sum",
      terms: [
        { figure: "a", factor: 1 },
        { figure: "mangler", factor: 1 },
      ],
    });
    const one = evaluator([a, b], []);
    expect(await amountOf(one, "a")).toBe("absent");
    expect(
      one
        .findings()
        .map((each) => each.code)
        .sort(),
    ).toEqual(["FAS4103", "FAS4104"]);
  });

  test("a figure of ever earlier years of itself ends", async () => {
    const back = figure("tilbake", {
      kind: "sum",
      terms: [{ figure: "tilbake", factor: 1, at: { years: -1 } }],
    });
    expect(await amountOf(evaluator([back], []), "tilbake")).toBe("absent");
  });

  test("a published value stands in where there is no ledger, with its step", async () => {
    const one = evaluator(
      all,
      [cell("870", -1n)],
      [published("resultat", 2015, 24_000_000_000n, 100_000_000n)],
    );
    const value = await one.evaluate("resultat", { ...point, year: 2015 });
    expect(value?.quantity).toEqual({ kind: "amount", ore: 24_000_000_000n, stepOre: 100_000_000n });
    expect(value?.lineage.kind).toBe("published");
  });

  test.each([
    [42_050_000_000n, true],
    [42_149_999_999n, true],
    [42_049_999_999n, false],
    [42_150_000_000n, false],
  ])("%s øre agrees with a published 421 mill.: %s", async (amount, agrees) => {
    const one = evaluator(
      all,
      [cell("870", -amount)],
      [published("inntekt", 2017, 42_100_000_000n, 100_000_000n)],
    );
    const value = await one.evaluate("inntekt", point);
    expect(value?.reconciled.map((each) => each.agrees)).toEqual([agrees]);
    expect(one.findings().map((each) => each.code)).toEqual(agrees ? [] : ["FAS4101"]);
  });

  test("ranks this year among the years known so far, not those to come", async () => {
    const best = figure("plass", { kind: "rank", of: "inntekt", order: "highest" }, "rank");
    const cells = [cell("870", -5n), cell("870", -9n, 2016), cell("870", -1n, 2015), cell("870", -99n, 2018)];
    const value = await evaluator([...all, best], cells).evaluate("plass", point);
    expect(value?.quantity).toMatchObject({ place: 2, of: 3, years: [2015, 2016, 2017] });
  });

  test("a comparison that published steps cannot decide is absent", async () => {
    const more = figure(
      "okt",
      {
        kind: "compare",
        left: { figure: "inntekt", factor: 1 },
        operator: ">",
        right: { figure: "inntekt", factor: 1, at: { years: -1 } },
      },
      "truth",
    );
    const cells = [cell("870", -42_110_000_000n)];
    const near = [published("inntekt", 2016, 42_100_000_000n, 100_000_000n)];
    const far = [published("inntekt", 2016, 41_000_000_000n, 100_000_000n)];
    expect((await evaluator([...all, more], cells, near).evaluate("okt", point))?.quantity.kind).toBe(
      "absent",
    );
    expect((await evaluator([...all, more], cells, far).evaluate("okt", point))?.quantity).toEqual({
      kind: "truth",
      holds: true,
    });
  });

  test("an own query is aggregated exactly and is synthetic when its table is", async () => {
    const mean = figure(
      "snitt",
      {
        kind: "sql",
        sql: "SELECT",
        at: { file: "a.sql", line: 1, column: 1 },
        aggregate: "mean",
        publishRows: false,
      },
      "count",
    );
    const value = await evaluator([mean], []).evaluate("snitt", point);
    expect(value?.quantity).toEqual({ kind: "number", value: rational(7n, 2n), unit: "count" });
    expect(value?.synthetic).toBe(true);
  });

  test("the leaves of a sum add up to it, to the øre", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom("010", "200", "450", "620", "800", "870"),
            fc.bigInt(-(10n ** 14n), 10n ** 14n),
          ),
          { minLength: 1 },
        ),
        async (postings) => {
          const value = await evaluator(
            all,
            postings.map(([art, amount]) => cell(art, amount)),
          ).evaluate("resultat", point);
          const parts = value?.lineage.kind === "components" ? value.lineage.components : [];
          const total = parts.reduce((sum, { role, value: part }) => {
            const amount = part.quantity.kind === "amount" ? part.quantity.ore : 0n;
            return role === "minus" ? sum - amount : sum + amount;
          }, 0n);
          expect(value?.quantity).toMatchObject({ kind: "amount", ore: total });
        },
      ),
    ));
});
