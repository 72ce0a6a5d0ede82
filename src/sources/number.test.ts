import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../base/format.ts";
import { ore } from "../base/ore.ts";
import { rational } from "../base/rational.ts";
import { parseAmount, parseNumber } from "./number.ts";

describe("parseNumber", () => {
  test.each([
    ["405 778", 405778n, 1n],
    ["1.234,50", 2469n, 2n],
    ["-1 000", -1000n, 1n],
    ["1\u00a0456\u00a0538", 1456538n, 1n],
    ["1\u202f456,5", 2913n, 2n],
    ["1\u2009456", 1456n, 1n],
    ["\u2212350000", -350000n, 1n],
    ["123-", -123n, 1n],
    ["123 -", -123n, 1n],
    ["(123)", -123n, 1n],
    ["( 1 234,00 )", -1234n, 1n],
    ["-200 000 000 ", -200000000n, 1n],
    ["810 000,00", 810000n, 1n],
    ["1234.50", 2469n, 2n],
    ["+5", 5n, 1n],
    ["1.234", 1234n, 1n],
    ["12.345.678", 12345678n, 1n],
    ["1.23", 123n, 100n],
    ["0.125", 1n, 8n],
    ["1234.567", 1234567n, 1000n],
    ["1 234.567", 1234567n, 1000n],
    ["007", 7n, 1n],
    ["-0", 0n, 1n],
  ])("%j is %d/%d", (text, n, d) => expect(parseNumber(text)).toEqual(rational(n, d)));

  test.each([
    "",
    " ",
    "-",
    "–",
    "abc",
    "1 23",
    "12 3456",
    "1,234.50",
    "1.23.4",
    "1e3",
    "1_000",
    "--5",
    "(-5)",
    "-5-",
    "5,",
    ",5",
    "0 123",
    "kr 5",
    "5 kr",
    "1,2,3",
    "١٢٣",
    "NaN",
    "0x10",
    "(5",
    "5)",
  ])("%j is no number", (text) => expect(parseNumber(text)).toBeUndefined());

  test("what we print, we read", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
        fc.constantFrom(0, 1, 2, 5),
        fc.constantFrom("\u00a0", " ", "\u202f", "\u2009", "."),
        fc.constantFrom("before", "after", "parentheses"),
        (digits, decimals, separator, sign) => {
          const value = rational(digits, 10n ** BigInt(decimals));
          const printed = formatDecimal(value, decimals, "nb").replaceAll("\u00a0", separator);
          const magnitude = printed.replace("\u2212", "");
          const negative = printed.startsWith("\u2212");
          const written = !negative
            ? printed
            : { before: printed, after: `${magnitude}-`, parentheses: `(${magnitude})` }[sign];
          expect(parseNumber(written)).toEqual(value);
        },
      ),
    );
  });
});

describe("parseAmount", () => {
  test("gives øre in the column's unit", () => {
    expect(parseAmount("1 234,5", "kr")).toBe(ore(123450n));
    expect(parseAmount("421,3", "1000 kr")).toBe(ore(42130000n));
    expect(parseAmount("123", "øre")).toBe(ore(123n));
  });

  test("refuses what is finer than an øre, but not zeros", () => {
    expect(parseAmount("1,005", "kr")).toBeUndefined();
    expect(parseAmount("1,5", "øre")).toBeUndefined();
    expect(parseAmount("1,5000", "kr")).toBe(ore(150n));
  });

  test("refuses amounts out of all proportion", () => {
    expect(parseAmount("999999999999999,99", "kr")).toBe(ore(10n ** 17n - 1n));
    expect(parseAmount("1000000000000000", "kr")).toBeUndefined();
  });
});
