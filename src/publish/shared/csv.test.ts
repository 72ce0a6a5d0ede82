import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ore } from "../../base/ore.ts";
import { csvAmount, csvText } from "./csv.ts";

describe("CSV for a spreadsheet", () => {
  test.each(["=1+1", "+47", "-5", "@SUM(A1)", "\t=1", " =1", "\r=1", "|cmd"])(
    "%j cannot run as a formula",
    (text) => {
      const cell = csvText([[text]])
        .slice(1, -2)
        .replace(/^"/, "");
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  test("our own negative numbers stay numbers, with a comma", () => {
    expect(csvText([[csvAmount(ore(-123456n)), csvAmount(ore(100n))]])).toBe("\uFEFF-1234,56;1,00\r\n");
  });

  test("no cell breaks out of its place", () =>
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csvText([cells]).slice(1);
        const plain = line.replaceAll(/"(?:[^"]|"")*"/g, "");
        expect(plain.split(";")).toHaveLength(cells.length);
        expect(plain.match(/\r\n/g)).toHaveLength(1);
      }),
    ));
});
