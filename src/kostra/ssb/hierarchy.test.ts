import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatten } from "./hierarchy.ts";
import { flattenNetting, withoutCopies } from "./netting.ts";
import type { Edge } from "./tables.ts";

/** `SUM = a - b` as rows, one per line; the row number is its place. */
function edges(...lines: readonly string[]): readonly Edge[] {
  return lines.flatMap((line, index) => {
    const [to = "", right = ""] = line.split("=").map((part) => part.trim());
    return [...right.matchAll(/([-+]?)\s*(\w+)/g)].map(([, sign, from = ""]) => ({
      to,
      from,
      sign: sign === "-" ? (-1n as const) : (1n as const),
      at: { file: "h.csv", line: index + 1, column: 1 },
    }));
  });
}

const weights = (flat: ReadonlyMap<string, ReadonlyMap<string, bigint>>) =>
  Object.fromEntries([...flat].map(([sum, leaves]) => [sum, Object.fromEntries(leaves)]));

describe("flatten", () => {
  test("signs are multiplied down the levels", () => {
    const { value } = flatten(edges("TOP = A - B", "B = c - C", "C = d - e"));
    expect(weights(value).TOP).toEqual({ A: 1n, c: -1n, d: 1n, e: -1n });
  });

  test("paths are added: a leaf may count three times, or not at all", () => {
    const { value } = flatten(edges("TOP = A + B + 775", "A = 775 + x", "B = 775 - x"));
    expect(weights(value).TOP).toEqual({ "775": 3n });
  });

  test("the order of the rows does not matter, but for the order of the sums", () => {
    const rows = edges("TOP = A + B", "A = x - y", "B = A + z", "C = TOP - B");
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(weights(flatten(shuffled).value)).toEqual(weights(flatten(rows).value));
      }),
    );
  });

  test("a hierarchy as deep as a file is long", () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => `S${i} = S${i + 1}`);
    expect(flatten(edges(...deep)).value.get("S0")).toEqual(new Map([["S20000", 1n]]));
  });

  test("each circle is one finding at the row that closes it, and what stands outside is whole", () => {
    const { value, findings } = flatten(
      edges("A = B + x", "B = C", "C = A", "D = A", "SELF = SELF + y", "OK = x"),
    );
    expect(weights(value)).toEqual({ OK: { x: 1n } });
    expect(findings.map((one) => [one.code, one.at?.line, one.data])).toEqual([
      ["FAS4203", 3, { path: "A → B → C → A" }],
      ["FAS4203", 5, { path: "SELF → SELF" }],
    ]);
  });
});

describe("netting", () => {
  const arter = edges(
    "SALE = 600 + 650 + FEES",
    "FEES = 610 + 620",
    "BUY = 375 + 380 + OTHER",
    "OTHER = 390",
  );

  test("COPY brings the ordinary rows whose parts are netted too, and no others", () => {
    const netting = edges("BUY = COPY", "380 = 380x", "OTHER = 775");
    // Neither 375 nor anything else of BUY is netted; 380 and OTHER are.
    expect(withoutCopies(netting, arter).map(({ to, from }) => [to, from])).toEqual([
      ["380", "380x"],
      ["OTHER", "775"],
      ["BUY", "380"],
      ["BUY", "OTHER"],
    ]);
  });

  test("a group that is copied counts as netted for another copy", () => {
    const netting = edges("SALE = COPY", "FEES = COPY", "610 = - 690");
    const rows = withoutCopies(netting, arter);
    expect(rows.map(({ to, from }) => [to, from])).toEqual([
      ["610", "690"],
      ["SALE", "FEES"],
      ["FEES", "610"],
    ]);
    const flat = flattenNetting(rows, flatten(arter).value);
    expect(weights(flat.value)).toEqual({
      "610": { "690": -1n },
      SALE: { "690": -1n },
      FEES: { "690": -1n },
    });
  });

  test("a part that is netted means its netting, any other its ordinary arter", () => {
    const flat = flattenNetting(edges("RESULT = OTHER - FEES", "OTHER = - BUY"), flatten(arter).value);
    expect(weights(flat.value)).toEqual({
      // OTHER is the netting of the same table here, and the ordinary 390 within BUY.
      RESULT: { "375": -1n, "380": -1n, "390": -1n, "610": -1n, "620": -1n },
      OTHER: { "375": -1n, "380": -1n, "390": -1n },
    });
  });
});
