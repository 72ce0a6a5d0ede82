import { describe, expect, test } from "vitest";
import { languages } from "../base/language.ts";
import { kroner } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import { rational } from "../base/rational.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import { areaAccounts, layoutsFor } from "../statements/layouts.ts";
import { lineFormulas } from "../statements/line-formulas.ts";
import { catalogue } from "./catalogue.ts";
import { createEvaluator } from "./evaluator.ts";
import { ledgerView } from "./ledger-view.ts";

const point: Point = { entity: "testkommune", year: 2017, version: "regnskap" };

function evaluatorOf(cells: readonly LedgerCell[], year: number, published: readonly PublishedValue[] = []) {
  const definitions = catalogue({
    year,
    internalTrade: "excluded",
    lines: layoutsFor(year).flatMap((layout) => lineFormulas(layout, "excluded")),
    areaAccounts: areaAccounts(year, "excluded"),
    serviceAreas: [],
  });
  return createEvaluator({
    year,
    definitions: new Map(definitions.map((one) => [one.id, one])),
    ledger: ledgerView(cells),
    published,
    query: () => Promise.reject(new Error("no queries here")),
    tablesOf: () => [],
    registerSql: () => "",
    isSynthetic: () => false,
  });
}

function cell(kontoklasse: string, art: string, kr: number, more: Partial<LedgerCell> = {}): LedgerCell {
  return { ...point, kontoklasse, art, funksjon: "120", area: "", ore: kroner(kr), rows: 1, ...more };
}

const chapter = (funksjon: string, kr: number, year = 2017) => cell("2", "000", kr, { funksjon, year });

/** Invented; income 1000, and a balance with each part the figures use. */
const ledger = [
  cell("1", "870", -700),
  cell("1", "800", -300),
  cell("1", "870", -650, { year: 2016 }),
  cell("1", "800", -300, { year: 2016 }),
  cell("0", "230", 80),
  cell("0", "429", 20),
  cell("0", "910", -45),
  cell("0", "910", -30, { funksjon: "283" }),
  cell("0", "520", 30, { funksjon: "283" }),
  chapter("45", -880),
  chapter("41", -20),
  chapter("40", -500),
  chapter("22", 150),
  chapter("9100", 50),
  chapter("56", -90),
  chapter("5950", -15),
  chapter("5900", 5),
  chapter("10", 250),
  chapter("19", 40),
  chapter("32", -120),
  chapter("39", -10),
  chapter("45", -840, 2016),
  chapter("41", -20, 2016),
  chapter("40", -480, 2016),
];

/** Kroner of amounts, plain value of numbers, true or false, or the reason in bokmål. */
async function shown(
  id: string,
  cells: readonly LedgerCell[] = ledger,
  year = 2017,
  published: readonly PublishedValue[] = [],
) {
  const value = await evaluatorOf(cells, year, published).evaluate(id, { ...point, year });
  const quantity = value?.quantity;
  if (quantity?.kind === "amount") return Number(quantity.ore) / 100;
  if (quantity?.kind === "number") return Number(quantity.value.n) / Number(quantity.value.d);
  if (quantity?.kind === "truth") return quantity.holds;
  return quantity?.kind === "absent" ? quantity.reason.nb : quantity?.kind;
}

describe("key figures of whole accounts", () => {
  test.each([
    ["brutto-investeringer", 100],
    ["bruk-av-lan-til-investeringer", 45],
    ["egenfinansiering", 55],
    ["egenfinansiering-i-prosent", 55],
    ["lanegjeld", 900],
    ["netto-lanegjeld", 700],
    ["lanegjeld-i-prosent", 90],
    ["netto-lanegjeld-i-prosent", 70],
    ["lanegjeld-vekst", (40 / 860) * 100],
    ["frie-inntekter-vekst", (50 / 950) * 100],
    ["gjeldsvekst-lavere-enn-inntektsvekst", true],
    ["disposisjonsfond-i-prosent", 9],
    ["fri-egenkapital-drift", 100],
    ["fri-egenkapital-drift-i-prosent", 10],
    ["arbeidskapital", 160],
    ["arbeidskapital-i-prosent", 16],
    ["arbeidskapital-uten-premieavvik", 130],
    ["arbeidskapital-uten-premieavvik-i-prosent", 13],
  ])("%s", async (id, expected) => {
    const value = await shown(id);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  test("per inhabitant from a published population", async () => {
    const population: PublishedValue = {
      figure: "innbyggere",
      point,
      quantity: { kind: "number", value: rational(9n), unit: "count" },
      title: "made up",
      url: "https://example.org/",
      note: "",
      at: { file: "publisert.csv", line: 2, column: 1 },
    };
    expect(await shown("lanegjeld-per-innbygger", ledger, 2017, [population])).toBe(100);
    expect(await shown("lanegjeld-per-innbygger")).toBe("Ingen publisert verdi er oppgitt for 2017.");
  });

  test("a ledger without a balance says so, and is never 0", async () => {
    const operations = ledger.filter((one) => one.kontoklasse === "1");
    const noBalance = "Det som er lastet for testkommune i 2017 (regnskap), har ikke noe balanseregnskap.";
    for (const id of [
      "lanegjeld",
      "netto-lanegjeld-i-prosent",
      "arbeidskapital",
      "disposisjonsfond-i-prosent",
      "balanse/disposisjonsfond",
    ])
      expect([id, await shown(id, operations)]).toEqual([id, noBalance]);
    expect(await shown("egenfinansiering-i-prosent", operations)).toContain("ikke noe investeringsregnskap");
    expect(
      await shown(
        "lanegjeld-vekst",
        ledger.filter((one) => one.year === 2017),
      ),
    ).toContain("2016");
  });

  test("from 2020 the same figures stand on the new forms", async () => {
    const since = [
      cell("0", "230", 80, { year: 2022 }),
      cell("0", "470", 20, { year: 2022 }),
      cell("0", "912", -30, { year: 2022 }),
      cell("0", "910", -45, { year: 2022 }),
      chapter("452", -880, 2022),
      chapter("40", -500, 2022),
      chapter("22", 100, 2022),
      chapter("23", 7, 2022),
      chapter("9100", 30, 2022),
    ];
    expect(await shown("egenfinansiering-i-prosent", since, 2022)).toBe(55);
    expect(await shown("lanegjeld", since, 2022)).toBe(880);
    expect(await shown("netto-lanegjeld", since, 2022)).toBe(750);
  });

  test("every one has a name and an explanation in each language", () => {
    for (const year of [2017, 2022])
      for (const one of catalogue({
        year,
        internalTrade: "excluded",
        lines: [],
        areaAccounts: {},
        serviceAreas: [],
      }))
        for (const language of languages) {
          expect(one.name[language]).not.toBe("");
          expect(one.explanation[language]).not.toBe("");
        }
  });
});
