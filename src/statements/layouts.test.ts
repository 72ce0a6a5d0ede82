import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../base/language.ts";
import { arter, kapitler } from "../kostra/codes.ts";
import { expandLines, takesAccount } from "./expand.ts";
import { areaAccounts, layoutFor, layouts, layoutsFor } from "./layouts.ts";
import { lineFormulas } from "./line-formulas.ts";
import type { InternalTrade, StatementLayout } from "./statement.ts";

const conventions = ["excluded", "included"] as const;

const ids = (year: number) => layoutsFor(year).map((layout) => layout.id);

test("the rules change in 2020", () => {
  const notes = ["note-arbeidskapital", "note-fond", "note-kapitalkonto", "note-lanegjeld"];
  const before = [
    "regnskapsskjema-1a",
    "regnskapsskjema-1b",
    "regnskapsskjema-2a",
    "regnskapsskjema-2b",
    "okonomisk-oversikt-drift",
    "okonomisk-oversikt-investering",
    "balanse",
    ...notes,
  ];
  expect(ids(2011)).toEqual(before);
  expect(ids(2019)).toEqual(before);
  const after = [
    "bevilgningsoversikt-drift",
    "bevilgningsoversikt-drift-omrader",
    "bevilgningsoversikt-investering",
    "bevilgningsoversikt-investering-prosjekter",
    "okonomisk-oversikt-drift",
    "balanse",
    "budsjettavvik-drift",
    "budsjettavvik-investering",
    ...notes,
  ];
  expect(ids(2020)).toEqual(after);
  expect(ids(2031)).toEqual(after);
  expect(layoutFor("okonomisk-oversikt-drift", 2019)).not.toBe(layoutFor("okonomisk-oversikt-drift", 2020));
  expect(layoutFor("regnskapsskjema-1a", 2020)).toBeUndefined();
});

test("both sets of rules keep the id of what means the same", () => {
  const lineIds = (year: number) =>
    new Set(layoutFor("okonomisk-oversikt-drift", year)?.lines.map((line) => line.id));
  const shared = [
    "sum-driftsinntekter",
    "sum-driftsutgifter",
    "brutto-driftsresultat",
    "netto-driftsresultat",
    "rammetilskudd",
    "skatt-pa-inntekt-og-formue",
    "eiendomsskatt",
  ];
  for (const id of shared) {
    expect(lineIds(2019)).toContain(id);
    expect(lineIds(2020)).toContain(id);
  }
});

describe.each(
  layouts.map(
    (layout) => [`${layout.id} ${layout.years.from ?? ""}–${layout.years.to ?? ""}`, layout] as const,
  ),
)("%s", (_name, layout) => {
  test("each line has an id of its own, and a text in every language", () => {
    expect(new Set(layout.lines.map((line) => line.id)).size).toBe(layout.lines.length);
    for (const line of layout.lines) {
      expect(line.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const language of languages) expect(line.label[language]).not.toBe("");
    }
  });

  test("sums and identities refer to lines above or below, never in a circle", () => {
    const termsOf = new Map(
      layout.lines.map((line) => [line.id, line.kind === "sum" ? line.terms.map((one) => one.line) : []]),
    );
    for (const line of layout.lines)
      if (line.kind === "opening") expect(layout.lines.find((one) => one.id === line.of)).toBeDefined();
    const visit = (id: string, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      expect(termsOf.has(id)).toBe(true);
      for (const term of termsOf.get(id) ?? []) visit(term, [...path, id]);
    };
    for (const line of layout.lines) visit(line.id, []);
    for (const { terms } of layout.identities ?? []) for (const one of terms) visit(one.line, []);
  });

  test("numbered lines are in the order of the regulation", () => {
    const numbers = layout.lines.flatMap((line) =>
      "number" in line && line.number !== undefined ? [Number(line.number)] : [],
    );
    // § 5-9 leaves line 15 to line 14: a ledger does not tell them apart.
    const expected = numbers.map((_number, i) => i + 1);
    expect(numbers).toEqual(
      layout.id === "budsjettavvik-drift" ? [...expected, 18].filter((number) => number !== 15) : expected,
    );
  });
});

test("§ 5-4 has 25 numbered lines, § 5-5 has 27 and § 5-6 has 32; § 5-9 ends at 18 and 16", () => {
  const count = (id: string) =>
    layoutFor(id, 2022)?.lines.filter((line) => "number" in line && line.number !== undefined).length;
  expect(count("bevilgningsoversikt-drift")).toBe(25);
  expect(count("okonomisk-oversikt-drift")).toBe(32);
  expect(count("bevilgningsoversikt-investering")).toBe(27);
  expect(count("budsjettavvik-drift")).toBe(17);
  expect(count("budsjettavvik-investering")).toBe(16);
});

/** The arter that may be posted in the operating accounts of a municipality. */
function driftArter(year: number): readonly string[] {
  return arter
    .list(year)
    .codes.filter((one) => one.only !== "investering")
    .map((one) => one.code);
}

/** Arter that have no place in investment: finance of current assets, depreciation, transfer out of operations. */
const noInvestment = ["509", "570", "590", "909", "990"];

const complete = layouts.filter((layout) => layout.complete);
const ofKind = (kontoklasse: string) =>
  complete
    .filter((layout) => layout.scope.kontoklasse?.includes(kontoklasse))
    .map((layout) => [layout.id, layout.years.to ?? 2025, layout] as const);
/** § 5-9 looks at a disposal from three sides: what is planned, struck and beyond are one account. */
const oncePerAccount = (lines: ReturnType<typeof expandLines>) =>
  lines.filter((line) => line.planned === undefined || line.planned.part === "planned");

describe.each(ofKind("0"))("%s in %i", (_id, year, layout) => {
  test.each(conventions)("takes every art of investment on just one line (%s)", (trade) => {
    const lines = oncePerAccount(expandLines(layout, trade, new Map()));
    const investment = arter
      .list(year)
      .codes.map((one) => one.code)
      .filter((art) => !noInvestment.includes(art));
    for (const kontoklasse of ["0", "4"])
      for (const art of investment) {
        const taking = lines.filter((line) => takesAccount(line, kontoklasse, art));
        expect([art, taking.map((line) => line.id)]).toEqual([art, [expect.any(String)]]);
      }
    expect(lines.some((line) => takesAccount(line, "1", "230"))).toBe(false);
  });

  test("gives what has no place in investment no line", () => {
    const lines = expandLines(layout, "excluded", new Map());
    for (const art of noInvestment)
      expect([art, lines.some((line) => takesAccount(line, "0", art))]).toEqual([art, false]);
  });
});

describe.each(ofKind("2"))("%s in %i", (_id, year, layout) => {
  test("takes every chapter of the official list on just one line, with its own detail", () => {
    const lines = expandLines(layout, "excluded", new Map());
    for (const kontoklasse of ["2", "5"])
      for (const { code } of kapitler.list(year).codes)
        for (const kapittel of [code, `${code}0`]) {
          const taking = lines.filter((line) => takesAccount(line, kontoklasse, "000", kapittel));
          expect([kapittel, taking.map((line) => line.id)]).toEqual([kapittel, [expect.any(String)]]);
        }
    for (const kapittel of ["30", "60", "59", ""])
      expect(lines.some((line) => takesAccount(line, "2", "000", kapittel))).toBe(false);
  });
});

describe.each(ofKind("1"))("%s in %i", (_id, year, layout) => {
  test.each(conventions)("takes every art of the official list on just one line (%s)", (trade) => {
    const lines = oncePerAccount(expandLines(layout, trade, new Map()));
    for (const kontoklasse of ["1", "3"])
      for (const art of driftArter(year)) {
        const taking = lines.filter((line) => takesAccount(line, kontoklasse, art));
        expect([art, taking.length]).toEqual([art, 1]);
      }
  });

  test("takes a municipality's own detail on the line of its group, and no other account class", () => {
    const lines = expandLines(layout, "excluded", new Map());
    const lineOf = (art: string) => lines.find((line) => takesAccount(line, "1", art))?.id;
    expect(lineOf("603")).toBe(lineOf("600"));
    expect(lineOf("371")).toBe(lineOf("370"));
    expect(lineOf("811")).toBe(lineOf("810"));
    expect(lineOf("728")).toBe(lineOf("729"));
    expect(lineOf("490")).toBe(lineOf("470"));
    expect(lines.some((line) => takesAccount(line, "0", "010"))).toBe(false);
  });

  test.each(["001", "910", "970"])("does not take %s, which has no place in operations", (art) => {
    const lines = expandLines(layout, "excluded", new Map());
    expect(lines.some((line) => takesAccount(line, "1", art))).toBe(false);
  });
});

describe("goodWhen", () => {
  const good = (id: string, year: number) =>
    new Map(
      expandLines(layoutFor(id, year) ?? failed(id), "excluded", new Map()).map((line) => [
        line.id,
        line.goodWhen,
      ]),
    );

  test("more income and a larger result are good, more expense is not, reserves are neither", () => {
    const before = good("okonomisk-oversikt-drift", 2017);
    expect(before.get("rammetilskudd")).toBe("up");
    expect(before.get("sum-driftsinntekter")).toBe("up");
    expect(before.get("sum-driftsutgifter")).toBe("down");
    expect(before.get("brutto-driftsresultat")).toBe("up");
    expect(before.get("netto-driftsresultat")).toBe("up");
    expect(before.get("avskrivninger")).toBe("neutral");
    expect(before.get("sum-avsetninger")).toBe("neutral");
    expect(before.get("mer-mindreforbruk")).toBe("up");
    const after = good("okonomisk-oversikt-drift", 2022);
    expect(after.get("netto-finansutgifter")).toBe("down");
    expect(after.get("fremfort-til-inndekning")).toBe("down");
    expect(after.get("netto-driftsresultat")).toBe("up");
  });
});

function failed(id: string): never {
  throw new Error(`no layout ${id}`);
}

describe("lineFormulas", () => {
  const figures = (id: string, year: number, trade: InternalTrade = "excluded") =>
    lineFormulas(layoutFor(id, year) ?? failed(id), trade, new Map([["1", "Oppvekst"]]));

  test("økonomisk oversikt drift gives plain ids, the others a prefix", () => {
    const idsOf = (id: string, year: number) => figures(id, year).map((one) => one.figureId);
    expect(idsOf("okonomisk-oversikt-drift", 2017)).toContain("netto-driftsresultat");
    expect(idsOf("regnskapsskjema-1a", 2017)).toContain("1a/til-fordeling-drift");
    expect(idsOf("regnskapsskjema-1b", 2017)).toEqual(["1b/omrade-1", "1b/sum-fordelt-til-drift"]);
    expect(idsOf("bevilgningsoversikt-drift", 2020)).toContain("bevilgning/netto-driftsresultat");
    expect(idsOf("bevilgningsoversikt-drift-omrader", 2020)).toContain("bevilgning-omrade/omrade-1");
  });

  test("an opening balance is its closing line in last year's accounts", () => {
    const [ib] = lineFormulas(layoutFor("note-fond", 2017) ?? failed("fond"), "excluded");
    expect(ib).toMatchObject({
      figureId: "note-fond/disposisjonsfond-ib",
      label: { nb: "Disposisjonsfond: ved inngangen til året (1.1.)" },
      formula: {
        kind: "sum",
        terms: [{ figure: "note-fond/disposisjonsfond-ub", at: { years: -1, version: "regnskap" } }],
      },
    });
  });

  test("what is held against the budget is no figure", () => {
    expect(figures("budsjettavvik-drift", 2022)).toEqual([]);
  });

  test("no two lines of a year are the same figure", () => {
    for (const year of [2017, 2022]) {
      const all = layoutsFor(year).flatMap((layout) => lineFormulas(layout, "excluded"));
      expect(new Set(all.map((one) => one.figureId)).size).toBe(all.length);
    }
  });

  test("terms are figures of the same statement", () => {
    for (const layout of layouts) {
      const all = lineFormulas(layout, "excluded");
      const known = new Set(all.map((one) => one.figureId));
      for (const { formula } of all)
        if (formula.kind === "sum") for (const term of formula.terms) expect(known).toContain(term.figure);
    }
  });

  test("the total of the areas is whole without a list of areas", () => {
    const [total] = lineFormulas(layoutFor("regnskapsskjema-1b", 2017) ?? failed("1b"), "excluded");
    expect(total?.formula).toEqual({ kind: "accounts", filter: areaAccounts(2017, "excluded"), sign: 1 });
  });

  test("says which lines the convention for internal trade changes", () => {
    const changed = (year: number) =>
      figures("okonomisk-oversikt-drift", year)
        .filter((one) => one.dependsOnInternalTrade)
        .map((one) => one.line);
    expect(changed(2017)).toEqual([
      "overforinger-med-krav-til-motytelse",
      "sum-driftsinntekter",
      "kjop-som-inngar-i-egenproduksjon",
      "fordelte-utgifter",
      "sum-driftsutgifter",
    ]);
    expect(changed(2022)).toEqual([
      "overforinger-og-tilskudd-fra-andre",
      "sum-driftsinntekter",
      "kjop-av-varer-og-tjenester",
      "sum-driftsutgifter",
    ]);
    for (const one of figures("regnskapsskjema-1b", 2017)) expect(one.dependsOnInternalTrade).toBe(false);
  });
});

const hierarchy = join(
  import.meta.dirname,
  "../../../shared/facts/kostra/ssb-hierarchies/2015/artshierarki.csv",
);

describe.skipIf(!existsSync(hierarchy))("SSB's artshierarki 2015 (needs ../shared/facts/kostra)", () => {
  const edges = existsSync(hierarchy)
    ? readFileSync(hierarchy, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.replaceAll('"', "").split(","))
    : [];

  /** Art → how many times a group counts it, with its sign. */
  function weights(group: string): ReadonlyMap<string, number> {
    const parts = edges.filter(([, to]) => to === group);
    if (parts.length === 0) return new Map([[group, 1]]);
    const total = new Map<string, number>();
    for (const [, , from = "", sign] of parts)
      for (const [art, weight] of weights(from))
        total.set(art, (total.get(art) ?? 0) + (sign === "-" ? -weight : weight));
    return total;
  }

  /** Art → weight over groups, "-X" subtracted; what cancels out is gone. */
  function weightsOf(groups: readonly string[]): Readonly<Record<string, number>> {
    const total = new Map<string, number>();
    for (const group of groups) {
      const factor = group.startsWith("-") ? -1 : 1;
      for (const [art, weight] of weights(group.replace("-", "")))
        total.set(art, (total.get(art) ?? 0) + factor * weight);
    }
    return Object.fromEntries([...total].filter(([, weight]) => weight !== 0));
  }

  /**
   * Official arter of 2015 that a line takes, itself or through the lines it adds, with SSB's sign: their
   * income is positive, where a ledger's is negative.
   */
  function takenBy(layout: StatementLayout, id: string): Readonly<Record<string, number>> {
    const lines = expandLines(layout, "excluded", new Map());
    const kontoklasse = layout.scope.kontoklasse?.[0] ?? "";
    const oslo = new Set(["298", "379", "798"]);
    const visit = (line: string, factor: number): readonly (readonly [string, number])[] => {
      const found = lines.find((one) => one.id === line);
      if (found?.terms !== undefined)
        return found.terms.flatMap((one) => visit(one.line, factor * one.factor));
      if (found === undefined) return [];
      const listed = kontoklasse === "1" ? driftArter(2015) : arter.list(2015).codes.map((one) => one.code);
      return listed
        .filter((art) => !oslo.has(art) && takesAccount(found, kontoklasse, art))
        .map((art) => [art, factor * found.sign * (art >= "600" ? -1 : 1)]);
    };
    return Object.fromEntries(visit(id, 1));
  }

  const confirmed = layouts.flatMap((layout) =>
    layout.lines.flatMap((line) =>
      "confirmedBy" in line && line.confirmedBy !== undefined && !layout.scope.kontoklasse?.includes("2")
        ? [[`${layout.id}/${line.id} of ${layout.law}`, layout, line.id, line.confirmedBy] as const]
        : [],
    ),
  );

  test.each(confirmed)("%s has the arter of its group, with the same sign", (_name, layout, id, groups) => {
    expect(takenBy(layout, id)).toEqual(weightsOf(groups));
  });

  test("netto driftsresultat is confirmed, so all that is above it is", () => {
    const withNetto = confirmed.filter(([, , id]) => id === "netto-driftsresultat");
    expect(withNetto.map(([, layout]) => layout.id)).toEqual([
      "okonomisk-oversikt-drift",
      "bevilgningsoversikt-drift",
      "okonomisk-oversikt-drift",
    ]);
  });
});
