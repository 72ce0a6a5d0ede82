import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../base/format.ts";
import { languages } from "../base/language.ts";
import { add, decimalStep, negate, rational, roundTo } from "../base/rational.ts";
import { contains, disjoint, exactly, mirrored, statedInterval } from "./interval.ts";
import { readPhrase } from "./read-phrase.ts";

const roundings = ["half-away", "half-even"] as const;

describe("stated intervals", () => {
  test("hold just the values that round to the number", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-100_000n, 100_000n),
        fc.integer({ min: -3, max: 2 }),
        fc.constantFrom(...roundings),
        (thousandths, decimals, rounding) => {
          const value = rational(thousandths, 1000n);
          const step = decimalStep(decimals);
          const written = roundTo(value, step, rounding);
          expect(contains(statedInterval(written, step, rounding), exactly(value))).toBe(true);
          const next = statedInterval(add(written, step), step, rounding);
          expect(contains(next, exactly(value))).toBe(false);
        },
      ),
    );
  });

  test.each([
    ["half-away", "8.45", 85, true],
    ["half-away", "8.55", 85, false],
    ["half-away", "-8.45", -85, true],
    ["half-away", "-8.55", -85, false],
    ["half-even", "8.45", 84, true],
    ["half-even", "8.45", 85, false],
    ["half-even", "8.55", 86, true],
  ] as const)("%s: the half %s is written as %i tenths: %s", (rounding, half, tenths, isInside) => {
    const value = rational(BigInt(half.replace(".", "")), 100n);
    const interval = statedInterval(rational(tenths, 10), rational(1, 10), rounding);
    expect(contains(interval, exactly(value))).toBe(isInside);
  });

  test("0 is not written for a half on either side", () => {
    const zero = statedInterval(rational(0), rational(1), "half-away");
    expect([rational(1, 2), rational(-1, 2)].map((half) => contains(zero, exactly(half)))).toEqual([
      false,
      false,
    ]);
  });
});

describe("contains and disjoint", () => {
  const half = { lower: rational(0), upper: rational(1), lowerIncluded: true, upperIncluded: false };
  test("mind the ends", () => {
    expect(contains(half, half)).toBe(true);
    expect(contains(half, { ...half, upperIncluded: true })).toBe(false);
    expect(disjoint(half, exactly(rational(1)))).toBe(true);
    expect(disjoint({ ...half, upperIncluded: true }, exactly(rational(1)))).toBe(false);
    expect(contains(mirrored(half), exactly(rational(0)))).toBe(true);
    expect(contains(mirrored(half), exactly(rational(-1)))).toBe(false);
    expect(contains({ lowerIncluded: false, upperIncluded: false }, half)).toBe(true);
    expect(contains(half, { lower: rational(0), lowerIncluded: true, upperIncluded: false })).toBe(false);
  });
});

describe("what is written is read", () => {
  for (const language of languages) {
    test(`${language}: any number that is formatted is read back, negative too`, () => {
      fc.assert(
        fc.property(
          fc.bigInt(-9_999_999_999n, 9_999_999_999n),
          fc.integer({ min: 0, max: 3 }),
          (n, decimals) => {
            const value = rational(n, 10n ** BigInt(decimals));
            const text = `${formatDecimal(value, decimals, language)} %`;
            const [reading] = readPhrase(text, language);
            expect(reading).toMatchObject({ value, unit: "percent", bound: "stated" });
            if (reading !== undefined) expect(contains(reading, exactly(value))).toBe(true);
          },
        ),
      );
    });
  }

  test("a minus mirrors the interval", () => {
    const [plus] = readPhrase("2,8 prosent", "nb");
    const [minus] = readPhrase("−2,8 prosent", "nb");
    expect(minus?.lower).toEqual(plus?.upper && negate(plus.upper));
    expect(minus?.upperIncluded).toBe(plus?.lowerIncluded);
  });
});
