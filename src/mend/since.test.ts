import { expect, test } from "vitest";
import type { ClaimRecord } from "../publish/claim-record.ts";
import { changesSince } from "./since.ts";

const claim = (phrase: string, value: string | null, more: Partial<ClaimRecord> = {}): ClaimRecord => ({
  file: "report/a.md",
  line: 3,
  phrase,
  sentence: `Det ble ${phrase}.`,
  figures: [`figur-${phrase.split(" ")[1] ?? ""}`],
  verdict: "holds",
  values: [{ figure: "figur", entity: "e", year: 2025, version: "regnskap", value }],
  ...more,
});

test("nothing has changed when nothing has, also when a sentence moved", () => {
  const before = [claim("1 a", "1"), claim("2 b", "2")];
  expect(changesSince(before, before)).toEqual([]);
  expect(
    changesSince(before, [claim("2 b", "2", { line: 9 }), claim("1 a", "1", { file: "report/b.md" })]),
  ).toEqual([]);
});

test("verdicts come first, the worst on top; then values, new and vanished claims", () => {
  const before = [
    claim("1 a", "1"),
    claim("2 b", "2"),
    claim("3 c", "3", { verdict: "contradicted" }),
    claim("4 d", "4"),
    claim("5 e", "5"),
    claim("8 i", null),
  ];
  const now = [
    claim("1 a", "1.2"),
    claim("2 b", "9", { verdict: "contradicted" }),
    claim("3 c", "3.1"),
    claim("4 d", null, { verdict: "undocumented" }),
    claim("6 f", "6"),
    claim("8 i", null),
  ];
  const told = changesSince(before, now).map((one) => [
    one.kind,
    one.kind === "vanished" ? one.before.phrase : one.now.phrase,
  ]);
  expect(told).toEqual([
    ["verdict", "2 b"],
    ["verdict", "4 d"],
    ["verdict", "3 c"],
    ["value", "1 a"],
    ["new", "6 f"],
    ["vanished", "5 e"],
  ]);
});

test("a reworded claim is the same claim; two alike are told apart by their order", () => {
  const before = [claim("421 a", "421"), claim("421 a", "421")];
  const now = [claim("415 a", "415"), claim("421 a", "421")];
  expect(changesSince(before, now).map((one) => one.kind)).toEqual(["value"]);
});
