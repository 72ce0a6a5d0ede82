/** A figure's series across the mergers and splits of SSB's table. Values are made up: only how they are carried is tried. */
import { expect, test } from "vitest";
import type { Text } from "../base/language.ts";
import { kroner } from "../base/ore.ts";
import { magnitude } from "../base/quantity.ts";
import { rational } from "../base/rational.ts";
import table from "../kostra/data/kommuneendringer.json" with { type: "json" };
import { becomeTogether, formedAs, numbersIn, predecessors, successors } from "../kostra/municipalities.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { FigureDefinition } from "./definition.ts";
import { createEvaluator } from "./evaluator.ts";
import { ledgerView } from "./ledger-view.ts";

const text: Text = { nb: "", nn: "", en: "" };
const definition = (id: string, more: Partial<FigureDefinition>): FigureDefinition => ({
  id,
  name: text,
  explanation: text,
  unit: "NOK",
  goodWhen: "neutral",
  formula: { kind: "published" },
  synonyms: [],
  conventions: [],
  ...more,
});
const definitions = new Map(
  [
    definition("result", {}),
    definition("income", {}),
    definition("people", { unit: "count" }),
    definition("stated-ratio", { unit: "percent" }),
    definition("ratio", {
      unit: "percent",
      formula: {
        kind: "ratio",
        numerator: { figure: "result", factor: 1 },
        denominator: { figure: "income", factor: 1 },
        times: 100,
      },
    }),
  ].map((one) => [one.id, one]),
);

const at = { file: "p.csv", line: 1, column: 1 };
const stated = (figure: string, entity: string, year: number, value: number): PublishedValue => ({
  figure,
  point: { entity, year, version: "regnskap" },
  quantity:
    figure === "people"
      ? { kind: "number", unit: "count", value: rational(value) }
      : figure === "stated-ratio"
        ? { kind: "number", unit: "percent", value: rational(value) }
        : { kind: "amount", ore: kroner(value) },
  title: "",
  url: "",
  note: "",
  at,
});

function evaluatorFor(number: string, year: number, published: readonly PublishedValue[]) {
  return createEvaluator({
    year,
    definitions,
    published,
    ledger: ledgerView([]),
    area: { entity: "own", number, year },
    query: async () => ({ value: undefined, findings: [] }),
    tablesOf: () => [],
    registerSql: () => "",
    isSynthetic: () => false,
  });
}

test("amounts and counts of Asker, Røyken and Hurum are summed; the ratio is of the sums", async () => {
  const parts = [
    ["0220", 421, 4953, 61],
    ["0627", 33, 1567, 22],
    ["0628", 3, 684, 10],
  ] as const;
  const published = [
    ...parts.flatMap(([number, result, income, people]) => [
      stated("result", number, 2017, result),
      stated("income", number, 2017, income),
      stated("people", number, 2017, people),
      stated("stated-ratio", number, 2017, 8),
    ]),
    stated("result", "3025", 2021, 500),
    stated("stated-ratio", "3025", 2021, 7),
    stated("result", "own", 2024, 600),
  ];
  const evaluator = evaluatorFor("3203", 2024, published);
  const value = async (id: string, year: number) =>
    (await evaluator.evaluate(id, { entity: "own", year, version: "regnskap" }))?.quantity;
  const size = async (id: string, year: number) => {
    const quantity = await value(id, year);
    return quantity === undefined ? undefined : magnitude(quantity);
  };
  expect(await size("result", 2017)).toEqual(rational(457));
  expect(await size("people", 2017)).toEqual(rational(93));
  expect(await size("ratio", 2017)).toEqual(rational(45_700, 7204));
  // A ratio that is only stated is no mean of three, but is carried where only the number changed.
  expect(await value("stated-ratio", 2017)).toMatchObject({ kind: "absent" });
  expect(await size("stated-ratio", 2021)).toEqual(rational(7));
  expect(await size("result", 2024)).toEqual(rational(600));
  expect(evaluator.candidateYears("result", { entity: "own", year: 2024, version: "regnskap" })).toEqual([
    2017, 2021, 2024,
  ]);
  // One that is not known leaves the year empty: a sum of two would look like the sum of three.
  const lacking = evaluatorFor(
    "3203",
    2024,
    published.filter(({ point }) => point.entity !== "0628"),
  );
  const made = await lacking.evaluate("result", { entity: "own", year: 2017, version: "regnskap" });
  expect(made?.quantity.kind).toBe("absent");
});

/** Each municipality that changes has one inhabitant the year before. */
async function replay(year: number) {
  const changes = table.changes.filter((one) => one.year === year);
  const before = [...new Set(changes.map((one) => one.from))];
  const published = before.map((number) => stated("people", number, year - 1, 1));
  const counted = new Map<string, number>();
  const refused: string[] = [];
  for (const number of new Set(changes.map((one) => one.to))) {
    const evaluator = evaluatorFor(number, year, published);
    const value = await evaluator.evaluate("people", { entity: "own", year: year - 1, version: "regnskap" });
    const { numbers, whole } = predecessors(number, year);
    // The same number before and after needs no carrying: it is read under the report's own name.
    if (numbers.join() === number) for (const one of numbers) counted.set(one, (counted.get(one) ?? 0) + 1);
    else if (whole) {
      expect(value?.quantity).toMatchObject({ kind: "number", value: rational(numbers.length) });
      for (const one of numbers) counted.set(one, (counted.get(one) ?? 0) + 1);
    } else {
      expect(value?.quantity, number).toMatchObject({ kind: "absent" });
      refused.push(...numbers);
    }
  }
  return { before, counted, refused: new Set(refused) };
}

test.each([2018, 2020, 2024])(
  "replaying every change of %i loses and doubles no municipality",
  async (year) => {
    const { before, counted, refused } = await replay(year);
    for (const number of before)
      expect([counted.get(number) ?? 0, refused.has(number)], number).toEqual(
        refused.has(number) ? [0, true] : [1, false],
      );
  },
);

test("what was split is refused, not shared out, with those it went to", async () => {
  // Snillfjord went to Heim, Hitra and Orkland; Tysfjord to Narvik and Hamarøy. In 2024 Ålesund was split.
  const snillfjord = ["5012", "5011", "1571", "5013", "5016", "5023", "5024"];
  const tysfjord = ["1850", "1805", "1854", "1849"];
  expect((await replay(2020)).refused).toEqual(new Set([...snillfjord, ...tysfjord]));
  expect((await replay(2024)).refused).toEqual(new Set(["1507"]));
});

test("the parties of a merger are known by what they become", () => {
  expect(becomeTogether(["0220", "0627", "0628"], 2017)).toEqual({
    number: "3025",
    year: 2020,
    numbers: ["0220", "0627", "0628"],
    whole: true,
  });
  // Without Hurum they still become 3025: who is missing stands in `numbers`.
  expect(becomeTogether(["0220", "0627"], 2017)?.numbers).toContain("0628");
  expect(becomeTogether(["0220", "1201"], 2017)).toBeUndefined();
  expect(formedAs("9999", 2017)).toBeUndefined();
  // Every municipality formed whole of several in 2020 is found from its parts.
  const formed = [...new Set(table.changes.filter((one) => one.year === 2020).map((one) => one.to))];
  let merged = 0;
  for (const number of formed) {
    const { numbers, whole } = predecessors(number, 2020);
    if (!whole || numbers.length < 2) continue;
    merged += 1;
    expect(becomeTogether(numbers, 2019)).toMatchObject({ number, year: 2020 });
    for (const one of numbers) expect(successors(one, 2019).numbers).toEqual([number]);
  }
  expect(merged).toBeGreaterThan(30);
  expect(numbersIn("5055", 2020, 2019).whole).toBe(false);
});
