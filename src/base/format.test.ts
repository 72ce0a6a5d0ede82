import { describe, expect, test } from "vitest";
import { formatDate, formatDecimal, formatKr, formatMillions, formatQuantity } from "./format.ts";
import { ore } from "./ore.ts";
import { rational } from "./rational.ts";

const spaces = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-");

describe("numbers as readers see them", () => {
  test.each([
    [ore(42100431200n), "nb", "421 004 312 kr"],
    [ore(-1n), "nb", "-0,01 kr"],
    [ore(100n), "en", "NOK 1"],
    [ore(123456789050n), "en", "NOK 1,234,567,890.50"],
  ] as const)("%s øre in %s is %s", (amount, language, expected) =>
    expect(spaces(formatKr(amount, language))).toBe(expected),
  );

  test("a small negative that rounds to nothing has no sign", () =>
    expect(formatDecimal(rational(-1n, 1000n), 1, "nb")).toBe("0,0"));

  test("millions round halves away from zero", () => {
    expect(formatMillions(ore(42_050_000_000n), 0, "nb")).toBe("421");
    expect(spaces(formatMillions(ore(-42_050_000_000n), 0, "nb"))).toBe("-421");
  });

  test.each([
    ["2017-12-11", "nb", "11. desember 2017"],
    ["2017-12", "nn", "desember 2017"],
    ["2017", "en", "2017"],
    ["2017-12-11", "en", "11 December 2017"],
  ] as const)("%s in %s is %s", (iso, language, expected) =>
    expect(formatDate(iso, language)).toBe(expected),
  );

  test("an endless ratio is cut, an exact one is not padded", () => {
    const percent = (n: bigint, d: bigint) =>
      ({ kind: "number", value: rational(n, d), unit: "percent" }) as const;
    expect(spaces(formatQuantity(percent(1n, 3n), "nb"))).toBe("0,3333 %");
    expect(spaces(formatQuantity(percent(17n, 2n), "nb"))).toBe("8,5 %");
  });

  test.each([
    [42_100_000_000n, 100_000_000n, "nb", "421 mill. kr"],
    [21_860_000_000n, 10_000_000n, "nn", "218,6 mill. kr"],
    [460_000_000_000n, 10_000_000_000n, "nb", "4,6 mrd. kr"],
    [430_711_800_000n, 100_000n, "nb", "4 307 118 000 kr"],
    [42_100_000_000n, 100_000_000n, "en", "NOK 421 million"],
  ] as const)("%s øre stated in steps of %s in %s is %s", (amount, step, language, expected) =>
    expect(spaces(formatQuantity({ kind: "amount", ore: ore(amount), stepOre: ore(step) }, language))).toBe(
      expected,
    ),
  );

  test("a ratio of coarse values shows no decimals it does not have", () =>
    expect(
      spaces(
        formatQuantity(
          { kind: "number", value: rational(5627n, 1000n), unit: "percent", step: rational(1n, 10n) },
          "nb",
        ),
      ),
    ).toBe("5,6 %"));
});
