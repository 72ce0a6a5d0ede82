import { expect, test } from "vitest";
import { same } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { BreakdownQuantity, Measure } from "../base/quantity.ts";
import { waterfallSteps } from "./waterfall.ts";

const amount = (oreAmount: bigint) => ({ kind: "amount" as const, ore: ore(oreAmount) });
const oreOf = (one: Measure): bigint => (one.kind === "amount" ? one.ore : 0n);

function breakdown(parts: readonly (readonly [string, bigint])[], left: bigint): BreakdownQuantity {
  return {
    kind: "breakdown",
    total: amount(parts.reduce((sum, [, value]) => sum + value, left)),
    contributions: parts.map(([name, value]) => ({
      figure: name,
      name: same(name),
      synonyms: [],
      value: amount(value),
      factor: 1,
    })),
    remainder: amount(left),
    goodWhen: "up",
  };
}

const stepsOf = (quantity: BreakdownQuantity) =>
  waterfallSteps(quantity).map(({ kind, contribution, value, after }) => [
    contribution?.figure ?? kind,
    oreOf(value),
    oreOf(after),
  ]);

test("what pulls the total's way first, then what pulls against it, the largest of each first", () => {
  expect(
    stepsOf(
      breakdown(
        [
          ["a", 5n],
          ["b", -3n],
          ["c", 20n],
          ["d", -9n],
          ["e", 0n],
        ],
        0n,
      ),
    ),
  ).toEqual([
    ["c", 20n, 20n],
    ["a", 5n, 25n],
    ["d", -9n, 16n],
    ["b", -3n, 13n],
    ["e", 0n, 13n],
    ["total", 13n, 13n],
  ]);
});

test("of a total below zero, what pulls down comes first", () => {
  expect(
    stepsOf(
      breakdown(
        [
          ["a", 5n],
          ["b", -30n],
        ],
        0n,
      ),
    ).map(([name]) => name),
  ).toEqual(["b", "a", "total"]);
});

test("what is unexplained is a step before the total, and brings the sum to it", () => {
  const steps = stepsOf(breakdown([["a", 5n]], -1n));
  expect(steps).toEqual([
    ["a", 5n, 5n],
    ["remainder", -1n, 4n],
    ["total", 4n, 4n],
  ]);
});
