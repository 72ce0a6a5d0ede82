import { describe, expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import { readFigureSql } from "./own-sql.ts";
import { readFigureYaml } from "./own-yaml.ts";
import { aggregateAnswer } from "./sql-aggregate.ts";

const answer = (...cells: readonly (string | bigint | boolean | null)[]) => ({
  columns: ["value"],
  rows: cells.map((cell) => [cell]),
});

describe("figures/*.yaml", () => {
  test("reads every formula", () => {
    const formulas = [
      ['accounts: { art: ["600-890"], sign: -1 }', "accounts"],
      ["sum: [a, -b, { figure: c, years: -1 }]", "sum"],
      ["ratio: { numerator: a, denominator: b, times: 100 }", "ratio"],
      ["change: { of: a, as: percent }", "change"],
      ['compare: { left: a, is: "<", right: b }', "compare"],
      ["rank: { of: a }", "rank"],
      ["series: { of: a, from: 2013 }", "series"],
      ["published: true", "published"],
      ["absent: Ikke publisert.", "absent"],
    ] as const;
    const text = formulas
      .map(([formula], i) => `- id: tall-${i}\n  name: Tall\n  unit: NOK\n  formula: { ${formula} }\n`)
      .join("");
    const { value, findings } = readFigureYaml("figures/a.yaml", text);
    expect(findings).toEqual([]);
    expect(value.map((one) => one.formula.kind)).toEqual(formulas.map(([, kind]) => kind));
    expect(value[1]?.formula).toEqual({
      kind: "sum",
      terms: [
        { figure: "a", factor: 1 },
        { figure: "b", factor: -1 },
        { figure: "c", factor: 1, at: { years: -1 } },
      ],
    });
    expect(value[3]?.at).toMatchObject({ file: "figures/a.yaml", line: 13 });
  });

  test.each([
    ["- id: Netto Drift\n  name: x\n  unit: NOK\n  formula: { published: true }\n", 1, 7],
    ["- id: a\n  name: x\n  unit: kroner\n  formula: { published: true }\n", 3, 9],
    ["- id: a\n  name: x\n  unit: NOK\n  formula: { summ: [a] }\n", 4, 3],
    ["- id: a\n  name: x\n  unit: NOK\n  formula: { ratio: { numerator: a } }\n", 4, 14],
    ["- id: a\n  name: x\n  unit: NOK\n  color: blue\n  formula: { published: true }\n", 4, 3],
  ])("says where it is wrong: %j", (text, line, column) => {
    const { value, findings } = readFigureYaml("figures/a.yaml", text);
    expect(value).toEqual([]);
    expect(findings.map((one) => [one.code, one.at?.line, one.at?.column])).toEqual([
      ["FAS1002", line, column],
    ]);
  });
});

describe("figures/*.sql", () => {
  const header = "-- id: moter\n-- name: Møter\n-- unit: count\n-- aggregate: count\n";

  test("reads the header and leaves the query as it is", () => {
    const { value } = readFigureSql("figures/moter.sql", `${header}\nSELECT * FROM moter\n-- slutt\n`);
    expect(value?.formula).toEqual({
      kind: "sql",
      sql: "SELECT * FROM moter\n-- slutt",
      at: { file: "figures/moter.sql", line: 6, column: 1 },
      aggregate: "count",
      publishRows: false,
    });
  });

  test("a file without a query is a finding", () =>
    expect(readFigureSql("figures/moter.sql", header).findings.map((one) => one.code)).toEqual(["FAS4105"]));
});

describe("rows become one value", () => {
  test.each([
    ["count", answer(null, "x"), { kind: "number", value: rational(2n), unit: "count" }],
    ["distinct", answer("a", "b", "a", null), { kind: "number", value: rational(2n), unit: "count" }],
    ["sum", answer(1n, "2.5"), { kind: "number", value: rational(7n, 2n), unit: "count" }],
    ["mean", answer(1n, 2n), { kind: "number", value: rational(3n, 2n), unit: "count" }],
    ["range", answer(7n, 5n, 10n), { kind: "range", low: rational(5n), high: rational(10n), unit: "count" }],
    ["every", answer(true, true), { kind: "truth", holds: true }],
    ["every", answer(true, false), { kind: "truth", holds: false }],
    ["one", answer(3n), { kind: "number", value: rational(3n), unit: "count" }],
  ] as const)("%s", (aggregate, rows, quantity) =>
    expect(aggregateAnswer(rows, aggregate, "count")).toEqual({ quantity }),
  );

  test("amounts are whole øre", () => {
    expect(aggregateAnswer(answer("1.25"), "sum", "NOK")).toEqual({
      quantity: { kind: "amount", ore: 125n },
    });
    expect(aggregateAnswer(answer("0.001"), "sum", "NOK")).toHaveProperty("problem");
  });

  test("dates are the first or the last", () => {
    const rows = answer("2017-12-11", "2016-06");
    expect(aggregateAnswer(rows, "first", "date")).toEqual({ quantity: { kind: "date", iso: "2016-06" } });
    expect(aggregateAnswer(rows, "last", "date")).toEqual({ quantity: { kind: "date", iso: "2017-12-11" } });
  });

  test.each([
    ["mean", answer()],
    ["one", answer(1n, 2n)],
    ["sum", answer("tre")],
    ["max", answer(null)],
    ["every", answer(1n)],
  ] as const)("%s of what it cannot take is a problem, not a number", (aggregate, rows) =>
    expect(aggregateAnswer(rows, aggregate, "count")).toHaveProperty("problem"),
  );
});
