import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompletionPlace, completionPlace } from "./completion-place.ts";
import { blockAt, figureAt, linesOf, rangeOf } from "./place.ts";

describe("a span without an end", () => {
  const range = (line: number, column: number, text: string): string => {
    const { start, end } = rangeOf({ file: "fasit.yaml", line, column }, text);
    return (linesOf(text)[start.line] ?? "").slice(start.character, end.character);
  };
  test.each([
    [2, 3, "a:\n  year: sist\r\n", "year"],
    [1, 10, "report: { title: x }", " "],
    [1, 11, "report: { title: x }", "title"],
    [1, 4, "a: [b]", "["],
    [9, 1, "a: b", ""],
  ])("%i:%i reaches to the end of its word", (line, column, text, word) => {
    expect(range(line, column, text)).toBe(word);
  });
  test("stays a place when the text is not known", () => {
    expect(rangeOf({ file: "x.csv", line: 3, column: 2 }, undefined)).toEqual({
      start: { line: 2, character: 1 },
      end: { line: 2, character: 1 },
    });
  });
});

test("a Fasit block is open between its fences", () => {
  const lines = [
    "```fasit chart",
    "form: line",
    "```",
    "tekst",
    "~~~fasit cards",
    "```",
    "~~~",
    "```js",
    "x",
  ];
  expect(lines.map((_, index) => blockAt(lines, index)?.kind)).toEqual([
    undefined,
    "chart",
    undefined,
    undefined,
    undefined,
    "cards",
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["report/a.md", "[åtti](fasit:sum-inntekter+lån?år=2017) her", 20, "sum-inntekter"],
  ["report/a.md", "[åtti](fasit:sum-inntekter+lån?år=2017) her", 28, "lån"],
  ["report/a.md", "[åtti](fasit:sum-inntekter+lån?år=2017) her", 34, undefined],
  ["report/a.md", "[åtti](fasit:sum-inntekter) her", 3, undefined],
  ["figures/a.yaml", "    sum: [-drift/a, b]", 14, "drift/a"],
])("%s: %s names a figure at %i", (file, line, character, id) => {
  expect(figureAt(file, line, 0, character)?.id).toBe(id);
});

describe("what is wanted at ‸", () => {
  const at = (file: string, marked: string): CompletionPlace | undefined => {
    const before = linesOf(marked.slice(0, marked.indexOf("‸")));
    return completionPlace(file, marked.replace("‸", ""), before.length - 1, before.at(-1)?.length ?? 0);
  };
  test.each([
    ["report/a.md", "[x](fasit:‸", "figure"],
    ["report/a.md", "[x](fasit:a-b+c‸)", "figure"],
    ["report/a.md", "[x](fasit:a?‸", "query-setting"],
    ["report/a.md", "[x](fasit:a?år=20‸)", "query-value"],
    ["report/a.md", "[x](fasit:a) ‸", undefined],
    ["report/a.md", "```fasit‸", undefined],
    ["report/a.md", "```fasit ch‸", "block-kind"],
    ["report/a.md", "```fasit chart\r\nfo‸", "block-field"],
    ["report/a.md", "```fasit chart\nform: b‸", "chart-form"],
    ["report/a.md", "```fasit cards\nfigures: [a, b‸]", "figure"],
    ["report/a.md", "```fasit cards\nfigures:\n  - a‸", "figure"],
    ["report/a.md", "```fasit chart\ntitle: [a‸", undefined],
    ["report/a.md", "```fasit statement\nid: ‸", "statement"],
    ["fasit.yaml", "    - { figure: ne‸, caption: x }", "figure"],
    ["fasit.yaml", "title: ‸", undefined],
    ["figures/a.yaml", "    sum: [a, -b‸", "figure"],
    ["figures/a.yaml", "    sum:\n      - a‸", "figure"],
    ["figures/a.yaml", "    ratio: { numerator: a‸", "figure"],
    ["figures/a.yaml", "  name: a‸", undefined],
    ["figures/a.yaml", "  # figure: ‸", undefined],
    ["figures/a.sql", "-- figure: ‸", undefined],
  ])("%s: %s", (file, marked, kind) => {
    expect(at(file, marked)?.wanted.kind).toBe(kind);
  });
  test("replaces the whole id, and no sign in front of it", () => {
    expect(at("report/a.md", "[x](fasit:a+sum-in‸ntekter?år=1)")).toMatchObject({ start: 12, end: 25 });
    expect(at("figures/a.yaml", "sum: [-utg‸")).toMatchObject({ start: 7, end: 10 });
  });
  test("any text at any place: nothing is thrown, and what is replaced is on the line", () => {
    const piece = fc.constantFrom(
      "fasit:",
      "```fasit ",
      "chart",
      "\n",
      "\r\n",
      "figures: [",
      "a-b",
      "?",
      "=",
      "&",
      "- ",
      "(",
      "å",
    );
    const file = fc.constantFrom("report/a.md", "fasit.yaml", "figures/a.yaml", "figures/a.sql");
    fc.assert(
      fc.property(fc.array(piece), file, fc.nat(6), fc.nat(40), (pieces, name, line, character) => {
        const text = pieces.join("");
        const inside = Math.min(character, linesOf(text)[line]?.length ?? 0);
        const place = completionPlace(name, text, line, inside);
        if (place === undefined) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(inside);
        expect(place.end).toBeLessThanOrEqual(linesOf(text)[line]?.length ?? 0);
      }),
    );
  });
});
