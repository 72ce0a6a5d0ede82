import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  rational,
  roundTo,
  subtract,
  toDecimal,
  zero,
} from "./rational.ts";

const anyRational = fc
  .tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 10_000n))
  .map(([n, d]) => rational(n, d));

describe("exact ratios", () => {
  test("are in lowest terms with a positive denominator", () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
  });

  test("have no denominator 0", () => expect(() => rational(1n, 0n)).toThrow(RangeError));

  test("add and subtract undo each other, as do multiply and divide", () =>
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (compare(b, zero) !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    ));

  test("read what they write", () =>
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 6 }), (n, decimals) => {
        const value = rational(n, 10n ** BigInt(decimals));
        expect(parseDecimal(toDecimal(value, decimals))).toEqual(value);
      }),
    ));

  test.each([
    ["0.5", "half-away", "1"],
    ["-0.5", "half-away", "-1"],
    ["1.5", "half-even", "2"],
    ["2.5", "half-even", "2"],
    ["-2.5", "half-even", "-2"],
    ["2.51", "half-even", "3"],
    ["2.49", "half-away", "2"],
  ] as const)("%s rounds %s to %s", (text, rounding, expected) => {
    const value = parseDecimal(text);
    expect(value && toDecimal(roundTo(value, rational(1n), rounding), 0)).toBe(expected);
  });

  test("round to the nearest step, never further than half of it", () =>
    fc.assert(
      fc.property(anyRational, fc.bigInt(1n, 1000n), (value, step) => {
        const distance = subtract(roundTo(value, rational(step)), value);
        const positive = distance.n < 0n ? { n: -distance.n, d: distance.d } : distance;
        expect(compare(positive, rational(step, 2n))).toBeLessThanOrEqual(0);
      }),
    ));

  test.each(["", "1,5", "1.", ".5", "abc", "1e3"])("“%s” is no plain decimal", (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );
});
