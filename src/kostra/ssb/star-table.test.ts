import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesStar, publishedIn } from "./star-table.ts";
import type { StarRow } from "./tables.ts";

test.each([
  ["*", "", true],
  ["FG*", "FG2", true],
  ["FG*", "FG", true],
  ["FG*", "AFG2", false],
  ["*G*2", "AG12", true],
  ["*G*2", "AG21", false],
  ["????", "0301", true],
  ["????", "030101", false],
  ["??????", "030101", true],
  ["??00", "0300", true],
  ["??00", "0301", false],
  ["FG2", "FG2", true],
  ["FG2", "FG2a", false],
  ["!FG2", "FG2", false],
  ["!FG2", "FG22", true],
  ["!A*", "B1", true],
  ["!A*", "A1", false],
  ["A.C", "ABC", false],
] as const)("%s takes %s: %s", (pattern, code, expected) => {
  expect(matchesStar(pattern, code)).toBe(expected);
});

test("a pattern is what the same regular expression is", () => {
  const letters = fc.string({ unit: fc.constantFrom("A", "B", "*", "?"), maxLength: 8 });
  const code = fc.string({ unit: fc.constantFrom("A", "B"), maxLength: 8 });
  fc.assert(
    fc.property(letters, code, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
      expect(matchesStar(pattern, text)).toBe(expression.test(text));
    }),
  );
});

describe("publishedIn", () => {
  const candidates = {
    region: ["0300", "0301", "030101"],
    kontoklasse: ["D", "I"],
    funksjon: ["202", "FG2"],
    art: ["AG1", "AG2"],
  };
  const row = (patterns: StarRow["patterns"], publishes = true): StarRow => ({ patterns, publishes });
  const names = (...rows: readonly StarRow[]): readonly string[] => {
    const found: string[] = [];
    const publish = publishedIn(rows, candidates);
    const { region, kontoklasse, funksjon, art } = candidates;
    region.forEach((name, r) => {
      publish(r, (k, f, a) => found.push(`${name} ${kontoklasse[k]} ${funksjon[f]} ${art[a]}`));
    });
    return found;
  };

  test("rows of a group are alternatives, groups must all agree", () => {
    expect(
      names(
        row({ region: "0301", funksjon: "202" }),
        row({ region: "??00", funksjon: "FG*" }),
        row({ kontoklasse: "D", art: "AG1" }),
        row({ kontoklasse: "I", art: "AG2" }),
      ),
    ).toEqual(["0300 D FG2 AG1", "0300 I FG2 AG2", "0301 D 202 AG1", "0301 I 202 AG2"]);
  });

  test("plus rows with other columns are another group, also when their sign is the same", () => {
    expect(names(row({ funksjon: "FG2" }), row({ region: "030101" }), row({ kontoklasse: "D" }))).toEqual([
      "030101 D FG2 AG1",
      "030101 D FG2 AG2",
    ]);
  });

  test("any minus row withholds, and a cell may be turned around", () => {
    expect(
      names(
        row({ region: "??????", kontoklasse: "D" }),
        row({ funksjon: "!FG2", art: "AG1" }, false),
        row({ funksjon: "FG2", art: "AG2" }, false),
      ),
    ).toEqual(["030101 D 202 AG2", "030101 D FG2 AG1"]);
  });

  test("an empty table publishes all, and a minus row that uses no column nothing", () => {
    expect(names()).toHaveLength(24);
    expect(names(row({ region: "*" }), row({}, false))).toEqual([]);
  });
});
