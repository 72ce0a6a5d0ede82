import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageOf } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import { kroner, sumOre } from "../base/ore.ts";
import { arter } from "../kostra/codes.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "./compute.ts";
import { layoutFor, layoutsFor } from "./layouts.ts";
import { lineFormulas } from "./line-formulas.ts";
import type { InternalTrade, Statement, StatementColumn } from "./statement.ts";
import { cell } from "./test-ledger.ts";

const accounts: StatementColumn = { year: 2017, version: "regnskap" };
const original: StatementColumn = { year: 2017, version: "opprinnelig-budsjett" };
const revised: StatementColumn = { year: 2017, version: "regulert-budsjett" };
const lastYear: StatementColumn = { year: 2016, version: "regnskap" };

interface Options {
  readonly id?: string;
  readonly columns?: readonly StatementColumn[];
  readonly trade?: InternalTrade;
  readonly areaNames?: ReadonlyMap<string, string>;
}

function compute(cells: readonly LedgerCell[], options: Options = {}) {
  const { id = "okonomisk-oversikt-drift", columns = [accounts], trade = "excluded" } = options;
  const layout = layoutFor(id, columns[0]?.year ?? 2017);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return computeStatement(layout, cells, {
    entity: "testkommune",
    columns,
    internalTrade: trade,
    areaNames: options.areaNames ?? new Map(),
  });
}

function lineOf(statement: Statement, id: string) {
  const found = statement.lines.find((line) => line.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
}

describe("amounts", () => {
  test("income and expenses are both shown positive, results as what is left", () => {
    const { value } = compute([cell("800", -1000), cell("010", 700), cell("500", 50), cell("540", 250)]);
    expect(lineOf(value, "rammetilskudd").amounts).toEqual([kroner(1000)]);
    expect(lineOf(value, "lonnsutgifter").amounts).toEqual([kroner(700)]);
    expect(lineOf(value, "brutto-driftsresultat").amounts).toEqual([kroner(300)]);
    expect(lineOf(value, "resultat-eksterne-finanstransaksjoner").amounts).toEqual([kroner(-50)]);
    expect(lineOf(value, "netto-driftsresultat").amounts).toEqual([kroner(250)]);
  });

  test("other entities, account classes, years and versions are left alone", () => {
    const { value } = compute([
      cell("800", -1000),
      cell("800", -1, { entity: "nabokommunen" }),
      cell("800", -2, { kontoklasse: "0" }),
      cell("800", -4, { year: 2016 }),
      cell("800", -8, { version: "prognose" }),
    ]);
    expect(lineOf(value, "rammetilskudd").amounts).toEqual([kroner(1000)]);
  });

  test("units with accounts of their own post operations in kontoklasse 3", () => {
    const { value } = compute([cell("800", -1000, { kontoklasse: "3" })]);
    expect(lineOf(value, "rammetilskudd").amounts).toEqual([kroner(1000)]);
  });

  test("a column without a ledger is undefined on every line, never 0", () => {
    const columns = [accounts, original, lastYear];
    const { value, findings } = compute(
      [cell("800", -10), cell("580", 10), cell("010", 5, { ...original, kontoklasse: "0" })],
      {
        columns,
      },
    );
    for (const line of value.lines) {
      expect(line.amounts).toHaveLength(3);
      expect(line.amounts[1]).toBeUndefined(); // investment alone is no operating budget
      expect(line.amounts[2]).toBeUndefined();
      expect(line.deviationOre).toBeUndefined();
    }
    expect(findings).toEqual([]);
    expect(lineOf(value, "lonnsutgifter").amounts[0]).toBe(0n);
  });

  test("headings have no amounts and are no figure", () => {
    const heading = lineOf(compute([cell("800", -10)]).value, "driftsinntekter");
    expect(heading.amounts).toEqual([undefined]);
    expect(heading.figureId).toBeUndefined();
  });
});

describe("internal trade", () => {
  const ledger = [cell("290", 300), cell("790", -298), cell("690", -20), cell("010", 100), cell("800", -82)];

  test("left out: purchase and sale meet, and what does not cancel stays in the expenses", () => {
    const { value } = compute(ledger);
    expect(lineOf(value, "sum-driftsinntekter").amounts).toEqual([kroner(82)]);
    expect(lineOf(value, "fordelte-utgifter").amounts).toEqual([kroner(-18)]);
    expect(lineOf(value, "sum-driftsutgifter").amounts).toEqual([kroner(82)]);
  });

  test("counted: the sale is income and the purchase expense, redistributed expenses still deducted", () => {
    const { value } = compute(ledger, { trade: "included" });
    expect(lineOf(value, "sum-driftsinntekter").amounts).toEqual([kroner(380)]);
    expect(lineOf(value, "fordelte-utgifter").amounts).toEqual([kroner(-20)]);
    expect(lineOf(value, "sum-driftsutgifter").amounts).toEqual([kroner(380)]);
  });
});

describe("deviation", () => {
  const ledger = [
    cell("870", -110),
    cell("870", -100, revised),
    cell("010", 70),
    cell("010", 75, revised),
    cell("010", 60, original),
  ];

  test("is accounts minus regulated budget of the same year, as the line shows it", () => {
    const { value } = compute(ledger, { columns: [accounts, original, revised, lastYear] });
    expect(lineOf(value, "skatt-pa-inntekt-og-formue")).toMatchObject({
      deviationOre: kroner(10),
      goodWhen: "up",
    });
    expect(lineOf(value, "lonnsutgifter")).toMatchObject({ deviationOre: kroner(-5), goodWhen: "down" });
    expect(lineOf(value, "brutto-driftsresultat").deviationOre).toBe(kroner(15));
  });

  test("is undefined without a regulated budget: the original one does not stand in for it", () => {
    const { value } = compute(ledger, { columns: [accounts, original] });
    expect(lineOf(value, "lonnsutgifter").deviationOre).toBeUndefined();
  });

  test("never compares two years", () => {
    const { value } = compute([...ledger, cell("010", 1, lastYear)], { columns: [lastYear, revised] });
    expect(lineOf(value, "lonnsutgifter").deviationOre).toBeUndefined();
  });
});

describe("budget areas", () => {
  const ledger = [
    cell("010", 70, { area: "10" }),
    cell("600", -20, { area: "2" }),
    cell("010", 5, { area: "Barn-Unge" }),
    cell("010", 7, { area: "Kult" }),
    cell("010", 3, { area: "Kult " }),
    cell("010", 1),
    cell("870", -66, { area: "2" }), // taken by 1A, so no part of an area
  ];
  const { value } = compute(ledger, {
    id: "regnskapsskjema-1b",
    areaNames: new Map([["2", "Oppvekst og læring"]]),
  });

  test("one line for each, numbers as numbers, what has no area last", () => {
    expect(value.lines.map((line) => [line.id, line.label.nn, line.amounts[0]])).toEqual([
      ["omrade-2", "Oppvekst og læring", kroner(-20)],
      ["omrade-10", "10", kroner(70)],
      ["omrade-barn-unge", "Barn-Unge", kroner(5)],
      ["omrade-kult", "Kult", kroner(7)],
      ["omrade-kult-2", "Kult ", kroner(3)],
      ["omrade-uten", "Utan budsjettområde", kroner(1)],
      ["sum-fordelt-til-drift", "Sum fordelt til drift", kroner(66)],
    ]);
  });

  test("the figures have the same ids, accounts and signs as the lines", () => {
    const layout = layoutFor("regnskapsskjema-1b", 2017);
    const areas = new Map(["2", "10", "Barn-Unge", "Kult", "Kult ", ""].map((code) => [code, code]));
    const figures = layout === undefined ? [] : lineFormulas(layout, "excluded", areas);
    expect(figures.map((one) => one.figureId)).toEqual(value.lines.map((line) => line.figureId));
    for (const line of value.lines.slice(0, -1))
      expect(figures.find((one) => one.figureId === line.figureId)?.formula).toEqual({
        kind: "accounts",
        filter: line.accounts,
        sign: line.sign,
      });
  });
});

describe("the result and what is done with it", () => {
  test("FAS4004: a ledger out of balance carries the difference into the result", () => {
    const { findings } = compute([cell("800", -100), cell("540", 90)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: "FAS4004",
      severity: "note",
      data: { entity: "testkommune", year: 2017, version: "regnskap", ore: kroner(10) },
    });
  });

  test("FAS4003: a balanced ledger whose result is not disposed of has an account that no line takes", () => {
    const { findings } = compute([cell("800", -100), cell("540", 130), cell("910", -30)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "FAS4003", severity: "error", data: { ore: kroner(-30) } });
  });

  test("each column is judged by itself", () => {
    const { findings } = compute(
      [cell("800", -100), cell("580", 100), cell("800", -100, revised), cell("540", 99, revised)],
      { columns: [accounts, revised] },
    );
    expect(findings.map((one) => one.data)).toMatchObject([{ version: "regulert-budsjett" }]);
  });

  test("is said in every language, with the amount", () => {
    const [found] = compute([cell("800", -100), cell("540", 90)]).findings;
    for (const language of languages)
      expect(found && messageOf(found, language)).toMatch(/Økonomisk oversikt drift|Economic overview/);
    expect(found && messageOf(found, "nb")).toContain("10\u00a0kr");
  });
});

/** A ledger of one year's arter that sums to 0: what is left goes to a disposition of the result. */
function balancedLedger(year: number) {
  const codes = arter
    .list(year)
    .codes.filter((one) => one.only !== "investering")
    .map((one) => one.code);
  const closing = year < 2020 ? ["580", "980", "540", "570"] : ["980", "540", "940", "550"];
  return fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.constantFrom(...codes),
          fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
          fc.constantFrom("1", "3"),
          fc.constantFrom("", "1", "2"),
        ),
        { minLength: 1, maxLength: 60 },
      ),
      fc.constantFrom(...closing),
    )
    .map(([postings, close]) => {
      const cells = postings.map(([art, kr, kontoklasse, area]) =>
        cell(art, kr, { year, kontoklasse, area }),
      );
      const left = -sumOre(cells.map((one) => one.ore)) / 100n;
      return [...cells, cell(close, left, { year })];
    });
}

/** Netto driftsresultat straight from the ledger: all that is not a disposition of it. */
function nettoOf(cells: readonly LedgerCell[]): bigint {
  const isDisposition = ({ art }: LedgerCell) =>
    (art >= "530" && art < "590") || (art >= "930" && art < "990");
  return -sumOre(cells.filter((one) => !isDisposition(one)).map((one) => one.ore));
}

describe.each([2017, 2022])("any balanced ledger of %i", (year) => {
  const column: StatementColumn = { year, version: "regnskap" };
  const whole = layoutsFor(year).filter(
    (layout) =>
      layout.complete && layout.scope.kontoklasse?.includes("1") && layout.id !== "budsjettavvik-drift",
  );

  test("sum of parts = netto driftsresultat = what is disposed of, in every statement and convention", () => {
    fc.assert(
      fc.property(balancedLedger(year), (cells) => {
        const netto = nettoOf(cells);
        for (const layout of whole)
          for (const trade of ["excluded", "included"] as const) {
            const { value, findings } = compute(cells, { id: layout.id, columns: [column], trade });
            expect(findings).toEqual([]);
            const shown = value.lines.find((line) => line.id === "netto-driftsresultat");
            if (shown !== undefined) expect(shown.amounts).toEqual([netto]);
            expect(sumOfParts(value)).toBe(0n);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the postings does not matter", () => {
    fc.assert(
      fc.property(balancedLedger(year), (cells) => {
        const [layout] = whole;
        const options = { id: layout?.id ?? "", columns: [column] };
        expect(compute([...cells].reverse(), options).value).toEqual(compute(cells, options).value);
      }),
      { numRuns: 20 },
    );
  });

  test("a krone more on any art moves the result or its disposition by a krone", () => {
    fc.assert(
      fc.property(balancedLedger(year), fc.integer({ min: 0 }), (cells, pick) => {
        const changed = cells.map((one, i) =>
          i === pick % cells.length ? { ...one, ore: sumOre([one.ore, 100n]) } : one,
        );
        for (const layout of whole) {
          const { findings } = compute(changed, { id: layout.id, columns: [column] });
          expect(findings.map((one) => [one.code, "ore" in one.data && one.data.ore])).toEqual([
            ["FAS4004", -100n],
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** All account lines turned back to the ledger's sign: a balanced ledger gives 0. */
function sumOfParts(statement: Statement): bigint {
  return sumOre(
    statement.lines
      .filter((line) => line.kind === "accounts")
      .map((line) => BigInt(line.sign) * (line.amounts[0] ?? 0n)),
  );
}

test("a statement names the convention for internal trade only where an amount depends on it", () => {
  const conventionOf = (id: string) => {
    const layout = layoutFor(id, 2017);
    if (layout === undefined) throw new Error(`no layout ${id}`);
    const request = { entity: "by", columns: [], internalTrade: "excluded" as const, areaNames: new Map() };
    return computeStatement(layout, [], request).value.internalTrade;
  };
  expect(conventionOf("okonomisk-oversikt-drift")).toBe("excluded");
  expect(conventionOf("balanse")).toBeUndefined();
  expect(conventionOf("regnskapsskjema-1b")).toBeUndefined();
});
