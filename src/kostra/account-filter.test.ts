import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesCodes, matchesFilter } from "./account-filter.ts";

describe("matchesCodes", () => {
  test.each([
    [undefined, "010", true],
    [[], "010", true],
    [["600"], "600", true],
    [["600"], "601", false],
    [["010-089"], "010", true], // both ends are included
    [["010-089"], "089", true],
    [["010-089"], "009", false],
    [["010-089"], "090", false],
    [["010-089"], "0105", false], // a range is of equally long codes
    [["10-89"], "010", false], // text, so leading zeros count
    [["253*"], "25300", true],
    [["253*"], "253", true],
    [["253*"], "25400", false],
    [["100-299", "!290"], "290", false],
    [["100-299", "!290"], "291", true],
    [["!290"], "100", true],
    [["!290"], "290", false],
    [["!29*"], "298", false],
    [["!290-299"], "295", false],
    [["600", "700-780"], "710", true],
    [["F100-F357"], "F200", true],
    [["Barn-Unge"], "Kult", false], // names of areas may look like ranges, but have no digits
    [["Barn-Unge"], "Barn-Unge", true],
    [["barn-og-unge"], "barn-og-unge", true], // and a dash in a name is just a dash
    [["-1"], "-1", true],
    [["600"], "", false],
    [["*"], "", true],
  ] as const)("%j takes %j: %j", (patterns, code, expected) => {
    expect(matchesCodes(patterns, code)).toBe(expected);
  });
});

describe("matchesFilter", () => {
  const posting = { kontoklasse: "1", art: "010", funksjon: "202" };

  test("all dimensions must match", () => {
    expect(matchesFilter({ kontoklasse: ["1"], art: ["010-089"] }, posting)).toBe(true);
    expect(matchesFilter({ kontoklasse: ["0"], art: ["010-089"] }, posting)).toBe(false);
    expect(matchesFilter({}, posting)).toBe(true);
  });

  test("a dimension the posting lacks is the empty code", () => {
    expect(matchesFilter({ prosjekt: ["7"] }, posting)).toBe(false);
    expect(matchesFilter({ prosjekt: ["!7"] }, posting)).toBe(true);
  });
});

test("a code is taken by a range or by its exclusion, never by both and never by neither", () => {
  const code = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, "0"));
  fc.assert(
    fc.property(code, code, code, (one, other, asked) => {
      const range = one < other ? `${one}-${other}` : `${other}-${one}`;
      expect(matchesCodes([range], asked)).not.toBe(matchesCodes([`!${range}`], asked));
    }),
  );
});
