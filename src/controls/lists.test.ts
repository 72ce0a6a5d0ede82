import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import controlLists from "../kostra/data/control-lists-2025.json" with { type: "json" };
import filingCodes from "../kostra/data/filing-codes-2025.json" with { type: "json" };
import { listsOf } from "./lists.ts";
import { filing } from "./test-records.ts";

test.each([
  ["filing-codes-2025", filingCodes],
  ["control-lists-2025", controlLists],
])("%s: unchanged since it was made", (_, list) => {
  expect(createHash("sha256").update(JSON.stringify(list.codes)).digest("hex")).toBe(list.checksum);
});

describe("the lists are chosen by the arguments", () => {
  const of = (over: Parameters<typeof filing>[0], area: Parameters<typeof listsOf>[1] = "annual") =>
    listsOf(filing(over), area);

  test.each([
    ["0A", ["1", "0"]],
    ["0C", ["1", "0"]],
    ["0B", ["2"]],
    ["0M", ["3", "4"]],
    ["0G", ["5"]],
    ["0AK2", ["1", "0"]],
    ["0DK3", ["2", "Z", "z", "~"]],
    ["0X", [" "]],
  ])("kontoklasse of %s: %j", (skjema, expected) => {
    expect(of({ skjema }).kontoklasse).toEqual(expected);
  });

  test("a balance has no functions and no arter, an appropriation no chapters and no sectors", () => {
    expect([of({ skjema: "0B" }).funksjon, of({ skjema: "0B" }).art]).toEqual([[], []]);
    expect([of({}).kapittel, of({}).sektor]).toEqual([[], []]);
  });

  test("codes are padded to four and sorted as text", () => {
    const { kapittel } = of({ skjema: "0BK1" });
    expect(kapittel[0]).toBe("    ");
    expect(kapittel.at(-1)).toBe("~   ");
    expect(kapittel).toEqual(kapittel.toSorted());
    expect(new Set(kapittel.map((code) => code.length))).toEqual(new Set([4]));
  });

  test("Oslo and its districts", () => {
    const has = (over: Parameters<typeof filing>[0], funksjon: string) =>
      of(over).funksjon.includes(`${funksjon} `);
    expect(has({}, "465")).toBe(false);
    expect(has({ region: "030100" }, "465")).toBe(true);
    expect(has({ region: "030115", skjema: "0I" }, "465")).toBe(true);
    expect(has({ region: "030116" }, "465")).toBe(false);
    expect(has({ region: "030115", skjema: "0P" }, "691")).toBe(true);
    expect(has({ region: "030100", skjema: "0CK1" }, "691")).toBe(true);
    expect(has({ region: "030101", skjema: "0AK1" }, "691")).toBe(false);
    expect(has({ skjema: "0CK1" }, "850")).toBe(true);
    expect(has({ skjema: "0I" }, "850")).toBe(true);
    expect(has({ skjema: "0I", orgnr: "958935420" }, "850")).toBe(false);
  });

  test("921 is let be in operations for those who lend", () => {
    const bans = (over: Parameters<typeof filing>[0]) => of(over).invalidDriftArt.includes("921");
    expect(bans({ skjema: "0K", orgnr: "817920632" })).toBe(false);
    expect(bans({ skjema: "0M", orgnr: "817920632" })).toBe(true);
    expect(bans({ skjema: "0P", region: "500000" })).toBe(false);
    expect(bans({ skjema: "0A", region: "030100" })).toBe(true);
  });
});
