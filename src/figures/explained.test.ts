import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { same } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { BreakdownQuantity, Measure } from "../base/quantity.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { FigureDefinition, Formula } from "./definition.ts";
import { createEvaluator } from "./evaluator.ts";
import { ledgerView } from "./ledger-view.ts";
import { readFigureYaml } from "./own-yaml.ts";

const point: Point = { entity: "by", year: 2017, version: "regnskap" };
const budget = { ...point, version: "regulert-budsjett" as const };

function figure(id: string, formula: Formula): FigureDefinition {
  return {
    id,
    name: same(id),
    explanation: same(id),
    unit: "NOK",
    goodWhen: "up",
    formula,
    synonyms: [],
    conventions: [],
  };
}

const term = (id: string, factor: 1 | -1 = 1) => ({ figure: id, factor });
const line = (id: string, art: string, sign: 1 | -1) =>
  figure(id, { kind: "accounts", filter: { art: [art] }, sign });

const lines = [
  line("skatt", "870", -1),
  line("gebyr", "600", -1),
  line("lonn", "010", 1),
  line("avskrivninger", "590", 1),
  line("motpost-avskrivninger", "990", -1),
  figure("inntekter", { kind: "sum", terms: [term("skatt"), term("gebyr")] }),
  figure("utgifter", { kind: "sum", terms: [term("lonn"), term("avskrivninger")] }),
  figure("resultat", {
    kind: "sum",
    terms: [term("inntekter"), term("utgifter", -1), term("motpost-avskrivninger")],
  }),
];
const explanation = (more: Partial<Extract<Formula, { kind: "explained" }>> = {}) =>
  figure("forklart", {
    kind: "explained",
    total: term("resultat"),
    against: { version: "regulert-budsjett" },
    ...more,
  });

function cells(at: Point, amounts: Readonly<Record<string, bigint>>): readonly LedgerCell[] {
  return Object.entries(amounts).map(([art, amount]) => ({
    ...at,
    kontoklasse: "1",
    art,
    funksjon: "100",
    area: "",
    ore: ore(amount),
    rows: 1,
  }));
}

async function evaluated(own: FigureDefinition, ledger: readonly LedgerCell[]) {
  const evaluator = createEvaluator({
    registerSql: () => "",
    year: 2017,
    definitions: new Map([...lines, own].map((one) => [one.id, one])),
    ledger: ledgerView(ledger),
    published: [],
    query: async () => ({ value: undefined, findings: [] }),
    tablesOf: () => [],
    isSynthetic: () => false,
  });
  const value = await evaluator.evaluate(own.id, point);
  return { value, findings: evaluator.findings() };
}

function breakdownOf(made: Awaited<ReturnType<typeof evaluated>>): BreakdownQuantity {
  const quantity = made.value?.quantity;
  if (quantity?.kind !== "breakdown") throw new Error(`not a breakdown: ${quantity?.kind}`);
  return quantity;
}

const oreOf = (one: Measure): bigint => (one.kind === "amount" ? one.ore : 0n);
const accounts = cells(point, { "870": -500n, "600": -90n, "010": 300n, "590": 40n, "990": -40n });
const planned = cells(budget, { "870": -450n, "600": -100n, "010": 310n, "590": 25n, "990": -25n });

describe("a deviation explained", () => {
  test("by line: each signed as it pulls, depreciation and its counter-entry left out", async () => {
    const made = breakdownOf(await evaluated(explanation(), [...accounts, ...planned]));
    expect(made.contributions.map(({ name, value, factor }) => [name.nb, oreOf(value), factor])).toEqual([
      ["skatt", 50n, 1],
      ["gebyr", -10n, 1],
      ["lonn", 10n, -1],
    ]);
    expect([oreOf(made.total), oreOf(made.remainder), made.basis]).toEqual([50n, 0n, "budget"]);
  });

  test("depreciation that its counter-entry does not take back is a remainder, never hidden", async () => {
    const uneven = cells(budget, { "870": -450n, "600": -100n, "010": 310n, "590": 25n, "990": -20n });
    const made = breakdownOf(await evaluated(explanation(), [...accounts, ...uneven]));
    expect([oreOf(made.total), oreOf(made.remainder)]).toEqual([55n, 5n]);
  });

  test("parts of the author's own choice: what they do not explain is the remainder", async () => {
    const own = explanation({ by: [{ ...term("skatt"), synonyms: ["skatteinntekter"] }] });
    const made = breakdownOf(await evaluated(own, [...accounts, ...planned]));
    expect(made.contributions.map((one) => one.synonyms)).toEqual([["skatteinntekter"]]);
    expect(oreOf(made.remainder)).toBe(0n);
    expect(oreOf(made.total)).toBe(50n);
  });

  test("each part has its own lineage, down to the ledger at both points", async () => {
    const { value } = await evaluated(explanation(), [...accounts, ...planned]);
    if (value?.lineage.kind !== "components") throw new Error("no components");
    const [total, skatt] = value.lineage.components;
    expect([total?.role, total?.value.definition.id]).toEqual(["total", "forklart/resultat"]);
    expect([skatt?.role, skatt?.value.definition.id]).toEqual(["plus", "forklart/skatt"]);
    const below = skatt?.value.lineage;
    if (below?.kind !== "components") throw new Error("no components");
    expect(below.components.map((one) => [one.role, one.value.point.version])).toEqual([
      ["plus", "regnskap"],
      ["minus", "regulert-budsjett"],
    ]);
  });

  test("without a budget it is absent with the reason, never 0", async () => {
    const { value } = await evaluated(explanation(), accounts);
    expect(value?.quantity.kind).toBe("absent");
  });

  test("a part nobody has defined is a finding", async () => {
    const { value, findings } = await evaluated(explanation({ by: [term("skat")] }), [
      ...accounts,
      ...planned,
    ]);
    expect(value?.quantity.kind).toBe("absent");
    expect(findings.map((one) => one.code)).toContain("FAS4103");
  });

  test("the contributions and the remainder sum to the total, to the øre, whatever is posted", async () => {
    const posted = fc.dictionary(
      fc.constantFrom("870", "600", "010", "590", "990", "123"),
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      { minKeys: 1 },
    );
    const chosen = fc.option(fc.uniqueArray(fc.constantFrom("skatt", "gebyr", "lonn", "utgifter")), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(
        posted,
        posted,
        chosen,
        fc.constantFrom<1 | -1>(1, -1),
        async (now, then, ids, sign) => {
          const by = ids === undefined || ids.length === 0 ? {} : { by: ids.map((id) => term(id, sign)) };
          const own = explanation({ ...by, total: term("resultat", sign) });
          const made = breakdownOf(await evaluated(own, [...cells(point, now), ...cells(budget, then)]));
          const parts = [...made.contributions.map((one) => oreOf(one.value)), oreOf(made.remainder)];
          expect(parts.reduce((sum, one) => sum + one, 0n)).toBe(oreOf(made.total));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("in figures/*.yaml", () => {
  const read = (formula: string) =>
    readFigureYaml(
      "figures/a.yaml",
      `- id: a\n  name: x\n  unit: NOK\n  formula:\n    explained: ${formula}\n`,
    );

  test("total, parts with other names, and what it is compared with", () => {
    const { value, findings } = read(
      "{ total: resultat, by: [skatt, -renter, { part: -lonn, synonyms: [lønn] }], against: { years: -1 } }",
    );
    expect(findings).toEqual([]);
    expect(value[0]?.formula).toEqual({
      kind: "explained",
      total: term("resultat"),
      by: [term("skatt"), term("renter", -1), { ...term("lonn", -1), synonyms: ["lønn"] }],
      against: { years: -1 },
    });
  });

  test.each([
    "{ by: [skatt] }",
    "{ total: a, by: [] }",
    "{ total: a, against: {} }",
    "{ total: a, over: b }",
  ])("%s is a finding", (formula) => {
    expect(read(formula).findings.map((one) => one.code)).toEqual(["FAS1002"]);
  });
});
