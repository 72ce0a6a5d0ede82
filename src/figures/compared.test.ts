import { expect, test } from "vitest";
import { ore } from "../base/ore.ts";
import type { Quantity } from "../base/quantity.ts";
import { rational } from "../base/rational.ts";
import { comparedWith } from "./compared.ts";

// Made up: only who is shown beside whom is tried.
const percent = (n: number): Quantity => ({ kind: "number", value: rational(n), unit: "percent" });
const kroner = (n: bigint): Quantity => ({ kind: "amount", ore: ore(n * 100n), stepOre: ore(100_000n) });
const value = (entity: string, year: number, quantity: Quantity) => ({
  figure: "f",
  point: { entity, year, version: "regnskap" as const },
  entityName: `N ${entity}`,
  quantity,
  title: "SSB",
  url: "",
  note: "",
  at: { file: "a.json", line: 1, column: 1 },
});
const at = (year: number) => ({ entity: "asker", year, version: "regnskap" as const });
const shown = (quantity: Quantity) => (quantity.kind === "absent" ? "absent" : quantity);

test("groups and municipalities of the year stand in the order of the source, without one's own", () => {
  const values = [
    value("EKG12", 2025, percent(3)),
    value("asker", 2025, percent(9)),
    value("4601", 2025, percent(1)),
    value("EKG12", 2024, percent(2)),
  ];
  expect(
    comparedWith(values, "f", at(2025)).map((one) => [one.entity, one.name, shown(one.quantity)]),
  ).toEqual([
    ["EKG12", "N EKG12", percent(3)],
    ["4601", "N 4601", percent(1)],
  ]);
  expect(comparedWith(values, "g", at(2025))).toEqual([]);
});

test("a merged municipality is carried back: amounts are summed, ratios are not", () => {
  const old = ["0220", "0627", "0628"];
  const amounts = [
    value("3203", 2024, kroner(9n)),
    ...old.map((one, i) => value(one, 2017, kroner(BigInt(i + 1)))),
  ];
  expect(comparedWith(amounts, "f", at(2017))).toMatchObject([
    { entity: "3203", carriedFrom: old, quantity: { kind: "amount", ore: 600n, stepOre: 300_000n } },
  ]);
  const shares = [value("3203", 2024, percent(9)), ...old.map((one, i) => value(one, 2017, percent(i)))];
  const rows = comparedWith(shares, "f", at(2017));
  expect(rows.map((one) => [one.entity, shown(one.quantity)])).toEqual([
    ["3203", "absent"],
    ...old.map((one, i) => [one, percent(i)]),
  ]);
  expect(comparedWith(amounts.slice(0, 3), "f", at(2017))[0]?.quantity.kind).toBe("absent");
});

test("a new number of the same area is carried back, a part of another is not", () => {
  const rows = comparedWith(
    [
      value("4601", 2024, percent(1)),
      value("1201", 2017, percent(2)),
      value("1580", 2024, percent(3)),
      value("1507", 2023, percent(4)),
    ],
    "f",
    at(2017),
  );
  expect(rows.map((one) => [one.entity, one.carriedFrom, shown(one.quantity)])).toContainEqual([
    "4601",
    ["1201"],
    percent(2),
  ]);
  expect(rows.map((one) => one.entity)).not.toContain("1201");
  expect(rows.find((one) => one.entity === "1580")?.quantity.kind).toBe("absent");
});
