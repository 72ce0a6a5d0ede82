import { describe, expect, test } from "vitest";
import { corrections } from "./formula.ts";

const made = (...texts: readonly string[]) => {
  const { value, findings } = corrections(
    texts.map((text, index) => ({ text, at: { file: "formler.csv", line: index + 2, column: 8 } })),
  );
  const cells = Object.fromEntries(value.map(({ cell, weights }) => [cell, Object.fromEntries(weights)]));
  return { cells, found: findings.map((one) => [one.code, one.at?.line, one.at?.column]), findings };
};

describe("corrections", () => {
  test("a formula without kontoklasse is one for D and one for I; digits are three long", () => {
    expect(made("FG2:AG11 = 840:AG11 - 84:10").cells).toEqual({
      "D:FG2:AG11": { "D:840:AG11": 1n, "D:084:010": -1n },
      "I:FG2:AG11": { "I:840:AG11": 1n, "I:084:010": -1n },
    });
  });

  test("its own left side is the value before formulas", () => {
    expect(made("D:F:A = D:F:A + D:F:A - D:F:B").cells).toEqual({ "D:F:A": { "D:F:A": 2n, "D:F:B": -1n } });
  });

  test("corrected codes are put in place in brackets, along a chain, whatever the order of the lines", () => {
    const chain = ["D:F:C = D:F:x - D:F:B", "D:F:A = D:F:A - D:F:y", "D:F:B = D:F:A - D:F:z"];
    const expected = {
      "D:F:A": { "D:F:A": 1n, "D:F:y": -1n },
      "D:F:B": { "D:F:A": 1n, "D:F:y": -1n, "D:F:z": -1n },
      "D:F:C": { "D:F:x": 1n, "D:F:A": -1n, "D:F:y": 1n, "D:F:z": 1n },
    };
    expect(made(...chain).cells).toEqual(expected);
    expect(made(...chain.toReversed()).cells).toEqual(expected);
  });

  test("signs in front, brackets, doubled blanks and a typographic minus", () => {
    expect(made("D:F:A = - D:F:b +  ( D:F:c − (D:F:d-D:F:e) )").cells).toEqual({
      "D:F:A": { "D:F:b": -1n, "D:F:c": 1n, "D:F:d": -1n, "D:F:e": 1n },
    });
  });

  test.each([
    ["D:F:A", 8],
    ["A = B", 8],
    ["D:F:A = ", 15],
    ["D:F:A = D:F:b +", 23],
    ["D:F:A = D:F:b D:F:c", 22],
    ["D:F:A = D:F:b + - D:F:c", 24],
    ["D:F:A = F:b", 16],
    ["D:F:A = (D:F:b", 22],
    ["D:F:A = D:F:b)", 21],
    ["D:F:A = 2 * D:F:b", 16],
    ["D::A = D:F:b", 8],
  ])("%s cannot be read", (text, column) => {
    expect(made(text)).toMatchObject({ cells: {}, found: [["FAS4204", 2, column]] });
  });

  test("formulas that need each other, each circle once; the others are whole", () => {
    const { cells, found, findings } = made("D:F:A = D:F:B", "D:F:B = D:F:A + D:F:x", "D:F:C = D:F:x");
    expect(cells).toEqual({ "D:F:C": { "D:F:x": 1n } });
    expect(found).toEqual([["FAS4206", 2, 8]]);
    expect(findings[0]?.data).toEqual({ path: "D:F:A → D:F:B → D:F:A" });
  });

  test("two formulas of one code: the same twice is one, another is a finding", () => {
    expect(made("D:F:A = D:F:b - D:F:c", "D:F:A = - D:F:c + D:F:b").found).toEqual([]);
    expect(made("F:A = F:b", "I:F:A = I:F:c").found).toEqual([["FAS4205", 3, 8]]);
  });
});
