import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonStatFile } from "../../../test/json-stat-file.ts";
import { rational } from "../../base/rational.ts";
import { jsonStatSource } from "./json-stat-source.ts";
import { publishedValues } from "./read-json-stat.ts";

const figures = { KOSAGD230000: "netto-driftsresultat-i-prosent" };
function read(file: unknown, more: object = {}) {
  const source = jsonStatSource.parse({ kind: "json-stat", file: "s.json", figures, ...more });
  return publishedValues(typeof file === "string" ? file : JSON.stringify(file), source, {
    entity: "x",
    at: undefined,
  });
}
const codes = (loaded: ReturnType<typeof read>) => loaded.findings.map((one) => one.code);
const inOrder = (loaded: ReturnType<typeof read>) =>
  loaded.value.map((one) => [
    one.point.entity,
    one.point.year,
    one.quantity.kind === "number" ? one.quantity.value : one.quantity,
  ]);

describe("a JSON-stat dataset", () => {
  test("becomes published values with unit, step, title, address and date", () => {
    const { value, findings } = read(jsonStatFile());
    expect(findings).toEqual([]);
    expect(value.length).toBe(9);
    expect(value[1]).toMatchObject({
      figure: "netto-driftsresultat-i-prosent",
      point: { entity: "4601", year: 2024, version: "regnskap" },
      entityName: "Bergen",
      quantity: { kind: "number", value: rational(-12n, 5n), unit: "percent", step: rational(1n, 10n) },
      url: "https://www.ssb.no/statbank/table/12134",
      note: "2026-06-15",
    });
    expect(value[1]?.title).toContain("Statistisk sentralbyrå, 12134");
  });

  test("is the same with sparse values, and with dimensions in another order", () => {
    const file = jsonStatFile();
    const expected = inOrder(read(file));
    const sparse = Object.fromEntries((file.value as number[]).entries());
    expect(inOrder(read({ ...file, value: sparse }))).toEqual(expected);
    const turned = [0, 3, 6, 1, 4, 7, 2, 5, 8].map((at) => (file.value as number[])[at]);
    const other = { ...file, id: ["Tid", "ContentsCode", "KOKkommuneregion0000"], value: turned };
    expect(inOrder(read(other))).toEqual(expected);
  });

  test("keeps a missing cell missing, with its symbol", () => {
    const file = jsonStatFile();
    const { value, findings } = read({
      ...file,
      value: [null, ...(file.value as number[]).slice(1)],
      status: { "0": ".." },
    });
    expect(value.length).toBe(8);
    expect(findings).toMatchObject([{ code: "FAS1121", data: { count: 1, symbols: ".." } }]);
  });

  test("asks for what it cannot know", () => {
    const file = jsonStatFile();
    const dimension = file.dimension as Record<string, unknown>;
    const omfang = { label: "", category: { index: ["A", "B"] } };
    const wide = {
      ...file,
      id: ["Omfang", ...file.id],
      size: [2, ...file.size],
      dimension: { ...dimension, Omfang: omfang },
      value: [...(file.value as number[]), ...Array(9).fill(9)],
    };
    expect(codes(read(wide))).toEqual(["FAS1123"]);
    expect(inOrder(read(wide, { select: { Omfang: "A" } }))).toEqual(inOrder(read(file)));
    expect(
      codes(read(file, { figures: { KOSX: "a" }, entities: { "9999": "b" }, select: { Nei: "c" } })),
    ).toEqual(["FAS1122", "FAS1122", "FAS1122"]);
    expect(
      codes(
        read({
          ...file,
          dimension: { ...dimension, Tid: { category: { index: ["2023K1", "2023K2", "2023K3"] } } },
        }),
      ),
    ).toEqual(["FAS1124"]);
    expect(inOrder(read(file, { entities: { "4601": "bergen" } }))[0]?.[0]).toBe("bergen");
  });

  test("counts amounts in øre, in the unit the table states", () => {
    const file = jsonStatFile();
    const unit = (base: string, decimals: number) => ({
      ...file,
      dimension: {
        ...(file.dimension as object),
        ContentsCode: { category: { index: ["KOSAGD230000"], unit: { KOSAGD230000: { base, decimals } } } },
      },
    });
    expect(read(unit("1000 kr", 0)).value[0]?.quantity).toEqual({
      kind: "amount",
      ore: 70_000n,
      stepOre: 100_000n,
    });
    expect(codes(read(unit("", 1)))).toEqual(["FAS1125"]);
  });

  test.each([
    ["nothing", ""],
    ["a web page", "<html>"],
    ["another JSON", "[1]"],
    ["a lack of values", { ...jsonStatFile(), value: [1] }],
    ["sizes without end", { ...jsonStatFile(), size: [1e6, 1e6, 1e6], value: {} }],
    ["sizes that disagree", { ...jsonStatFile(), size: [2, 1, 3] }],
    ["a text in place of a number", { ...jsonStatFile(), value: Array(9).fill("1") }],
    ["more digits than are kept", { ...jsonStatFile(), value: Array(9).fill(1234567890.1234567) }],
    ["a cut file", JSON.stringify(jsonStatFile()).slice(0, 500)],
  ])("%s is a finding and no values", (_, file) => {
    const loaded = read(file);
    expect(loaded.value).toEqual([]);
    expect(codes(loaded).every((code) => code === "FAS1120")).toBe(true);
    expect(loaded.findings.length).toBeGreaterThan(0);
  });

  test("that is damaged anywhere gives findings or values, never an exception", () => {
    const text = JSON.stringify(jsonStatFile());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'0129-.,:{}[]"en')), {
          minLength: 1,
          maxLength: 3,
        }),
        (changes) => {
          const letters = [...text];
          for (const [at, letter] of changes) letters[at] = letter;
          const loaded = read(letters.join(""));
          if (loaded.value.length !== 9) expect(loaded.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500, seed: 22 },
    );
  });
});

const sample = resolve("../shared/facts/ssb-12134-sample.json");
test.skipIf(!existsSync(sample))("the stored answer to table 12134 gives the published percentages", () => {
  expect(inOrder(read(readFileSync(sample, "utf8")))).toEqual(inOrder(read(jsonStatFile())));
});
