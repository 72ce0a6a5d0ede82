import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import table from "./data/kommuneendringer.json" with { type: "json" };
import { numbersIn, predecessors, seriesAcross, successors } from "./municipalities.ts";

test("the table is as SSB's was read", () => {
  expect(createHash("sha256").update(JSON.stringify(table.changes)).digest("hex")).toBe(table.checksum);
  expect(table.changes.length).toBe(535);
});

test.each([
  // Asker took in Røyken and Hurum in 2020 and left Viken in 2024.
  ["3203", 2024, 2023, ["3025"], true],
  ["3203", 2024, 2019, ["0220", "0627", "0628"], true],
  ["0220", 2017, 2024, ["3203"], false],
  // A new county alone: the same area under another number.
  ["4601", 2024, 2019, ["1201"], true],
  ["0301", 2024, 1995, ["0301"], true],
  // Ålesund and Haram were one municipality in 2020–2023.
  ["1508", 2024, 2023, ["1507"], false],
  ["1507", 2023, 2024, ["1508", "1580"], true],
  // Tønsberg kept its number and got a border part of Stokke; the new Sandefjord took the rest.
  ["0704", 2017, 2016, ["0704", "0720"], false],
  ["0710", 2017, 2016, ["0706", "0719", "0720"], false],
  ["5012", 2019, 2020, ["5055", "5056", "5059"], false],
] as const)("%s of %i was in %i %j (whole: %s)", (number, known, wanted, numbers, whole) => {
  expect(numbersIn(number, known, wanted)).toEqual({ numbers, whole });
});

test("the year before and the year after", () => {
  expect(predecessors("3025", 2020).numbers).toEqual(["0220", "0627", "0628"]);
  expect(successors("0627", 2019)).toEqual({ numbers: ["3025"], whole: false });
});

test("a series sums merged municipalities when it may, and never guesses", () => {
  // Made up: only how they are carried across is tried.
  const value = (number: string, year: number) =>
    number === "0628" && year === 2018 ? undefined : rational(BigInt(number.slice(-2)));
  const of = (additive: boolean) =>
    seriesAcross("3203", 2024, [2018, 2019, 2020, 2024], additive, value).map((one) => one.value);
  expect(of(true)).toEqual(["missing", rational(75n), rational(25n), rational(3n)]);
  expect(of(false)).toEqual(["not-additive", "not-additive", rational(25n), rational(3n)]);
  expect(seriesAcross("1508", 2024, [2023], true, value)[0]?.value).toBe("not-whole");
});

test("what was whole backwards leads whole forwards to the number it came from", () => {
  const numbers = [...new Set(table.changes.filter((one) => one.year === 2024).map((one) => one.to))];
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.integer({ min: 1994, max: 2023 }), (number, year) => {
      const back = numbersIn(number, 2024, year);
      fc.pre(back.whole);
      for (const one of back.numbers) expect(numbersIn(one, year, 2024).numbers).toContain(number);
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("replaying all mergers of 2020 loses and doubles no municipality", () => {
  // Made up: one inhabitant in each municipality that changed, so that a sum counts them.
  const changes = table.changes.filter((one) => one.year === 2020);
  const before = new Set(changes.map((one) => one.from));
  const after = new Set(changes.map((one) => one.to));
  const reached = [...before].flatMap((number) => [...successors(number, 2019).numbers]);
  expect(new Set(reached)).toEqual(after);
  const from = [...after].flatMap((number) => [...predecessors(number, 2020).numbers]);
  expect(new Set(from)).toEqual(before);
  // One that goes to a single number stands behind just that one; one that is split, behind each of its parts.
  for (const number of before)
    expect(from.filter((one) => one === number).length).toBe(successors(number, 2019).numbers.length);
  // A series sums each old municipality once, and what was split is a gap, not a guess.
  const sums = [...after].map((number) => seriesAcross(number, 2020, [2019], true, () => rational(1n))[0]);
  const counted = sums.reduce(
    (sum, one) => (typeof one?.value === "object" ? sum + one.numbers.length : sum),
    0,
  );
  const gaps = sums.filter((one) => one?.value === "not-whole").flatMap((one) => one?.numbers ?? []);
  expect(counted + new Set(gaps).size).toBe(before.size);
});
