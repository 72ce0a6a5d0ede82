import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageOf } from "../base/finding.ts";
import { kroner, ore, sumOre } from "../base/ore.ts";
import { matchesFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "./compute.ts";
import { layoutFor, layoutsFor } from "./layouts.ts";
import type { Statement, StatementColumn } from "./statement.ts";
import { wholeAccounts } from "./test-accounts.ts";
import { cell } from "./test-ledger.ts";
import { unplacedAccounts } from "./unplaced.ts";

function compute(
  cells: readonly LedgerCell[],
  id: string,
  year: number,
  more: readonly StatementColumn[] = [],
) {
  const layout = layoutFor(id, year);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return computeStatement(layout, cells, {
    entity: "testkommune",
    columns: [{ year, version: "regnskap" }, ...more],
    internalTrade: "excluded",
    areaNames: new Map(),
    projectNames: new Map([["P1", "Ny skole"]]),
  });
}

function amountOf(statement: Statement, id: string, column = 0): bigint {
  const found = statement.lines.find((line) => line.id === id)?.amounts[column];
  if (found === undefined) throw new Error(`nothing on ${id}`);
  return found;
}

/** Every line of the balance and of a note by its id. */
const sumsOf = (cells: readonly LedgerCell[], kontoklasse: string, year: number) =>
  sumOre(
    cells
      .filter((one) => one.kontoklasse === kontoklasse && one.year === year && one.version === "regnskap")
      .map((one) => one.ore),
  );

describe.each([2017, 2022])("whole accounts of %i, whatever the amounts", (year) => {
  test("every statement and note closes, and no account is left outside", () => {
    fc.assert(
      fc.property(wholeAccounts(year), ({ cells }) => {
        for (const kontoklasse of ["0", "1", "2"]) expect(sumsOf(cells, kontoklasse, year)).toBe(0n);
        for (const layout of layoutsFor(year)) {
          const { findings } = compute(cells, layout.id, year);
          expect(findings.map((one) => `${layout.id}: ${messageOf(one, "en")}`)).toEqual([]);
          expect(unplacedAccounts(layout, cells, "excluded")).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("assets equal equity and debt; funds move by what is set aside and used", () => {
    fc.assert(
      fc.property(wholeAccounts(year), ({ cells }) => {
        const { value: balance } = compute(cells, "balanse", year);
        expect(amountOf(balance, "sum-eiendeler")).toBe(amountOf(balance, "sum-egenkapital-og-gjeld"));
        const { value: funds } = compute(cells, "note-fond", year);
        for (const fund of ["disposisjonsfond", "bundne-driftsfond", "ubundne-investeringsfond"]) {
          expect(amountOf(funds, `${fund}-ub`)).toBe(amountOf(balance, fund));
          expect(amountOf(funds, `${fund}-ub`) - amountOf(funds, `${fund}-ib`)).toBe(
            amountOf(funds, `${fund}-avsatt`) - amountOf(funds, `${fund}-brukt`),
          );
        }
        const { value: capital } = compute(cells, "note-arbeidskapital", year);
        expect(amountOf(capital, "endring-i-balansen")).toBe(amountOf(capital, "endring-i-regnskapet"));
      }),
      { numRuns: 40 },
    );
  });

  test("a krone more in the balance alone is the ledger's own imbalance, and a difference in the notes", () => {
    fc.assert(
      fc.property(wholeAccounts(year), ({ cells }) => {
        const more = [...cells, cell("000", 1, { kontoklasse: "2", funksjon: "10", year })];
        expect(compute(more, "balanse", year).findings.map((one) => one.code)).toEqual(["FAS4006"]);
        expect(compute(more, "note-arbeidskapital", year).findings).toMatchObject([
          { code: "FAS4007", severity: "warning", data: { ore: 100n } },
        ]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("§ 5-9", () => {
  const revised: StatementColumn = { year: 2022, version: "regulert-budsjett" };

  test("planned, struck and beyond are what is posted, and the column adds up to the deficit", () => {
    fc.assert(
      fc.property(wholeAccounts(2022), ({ cells }) => {
        for (const part of ["drift", "investering"] as const) {
          const { value, findings } = compute(cells, `budsjettavvik-${part}`, 2022, [revised]);
          expect(findings.filter((one) => "version" in one.data && one.data.version === "regnskap")).toEqual(
            [],
          );
          const byItem = new Map<string, bigint>();
          for (const line of value.lines)
            if (line.kind === "planned") {
              const item = line.id.replace(/-(?:strykning|utover)$/, "");
              byItem.set(item, (byItem.get(item) ?? 0n) + (line.amounts[0] ?? 0n));
            }
          for (const [item, shown] of byItem) {
            const filter = value.lines.find((line) => line.id === item)?.accounts ?? {};
            const posted = cells.filter(
              (one) => one.version === "regnskap" && one.year === 2022 && matchesFilter(filter, one),
            );
            expect([item, shown]).toEqual([item, -sumOre(posted.map((one) => one.ore))]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("as Giske 2022 published its investments, in whole kroner", () => {
    // https://arsrapport.giske.kommune.no/2022, Oversikt over samla budsjettavvik – investering
    const kr = (
      kontoklasse: string,
      art: string,
      amount: number,
      version: "regnskap" | "regulert-budsjett",
    ) => cell(art, amount, { year: 2022, kontoklasse, version });
    const cells = [
      kr("0", "230", 117_307_070, "regnskap"),
      kr("0", "550", 11_015_425, "regnskap"),
      kr("0", "950", -14_149_747, "regnskap"),
      kr("0", "910", -112_672_748, "regnskap"),
      kr("0", "970", -1_500_000, "regnskap"),
      kr("0", "230", 146_675_000, "regulert-budsjett"),
      kr("0", "910", -145_175_000, "regulert-budsjett"),
      kr("0", "970", -1_500_000, "regulert-budsjett"),
    ];
    const { value } = compute(cells, "budsjettavvik-investering", 2022, [revised]);
    const shown = Object.fromEntries(value.lines.map((line) => [line.number, line.amounts[0]]));
    expect(shown).toEqual({
      "1": kroner(-117_307_070),
      "2": kroner(-11_015_425),
      "3": kroner(14_149_747),
      "4": kroner(145_175_000),
      "5": kroner(1_500_000),
      "6": 0n,
      "7": 0n,
      "8": 0n,
      "9": kroner(32_502_252),
      "11": kroner(-32_502_252),
      "14": 0n,
      "16": 0n,
    });
    expect(value.lines.find((line) => line.number === "9")?.amounts[1]).toBe(0n);
  });

  test("without a revised budget there is nothing to hold against", () => {
    const { value } = compute([cell("870", -5, { year: 2022 })], "budsjettavvik-drift", 2022);
    expect(value.lines.find((line) => line.id === "arets-budsjettavvik")?.amounts).toEqual([undefined]);
  });
});

describe("published forms before 2020", () => {
  // Stavanger 2016, hovedoversikt investering and regnskapsskjema 2A, in 1000 kr:
  // arsrapport2016.stavanger.kommune.no, 10.1.4 and 10.1.5.
  const stavanger = (
    [
      ["670", -144_647],
      ["620", -27],
      ["770", -55_680],
      ["729", -172_493],
      ["810", -23_324],
      ["890", -47_165],
      ["010", 28_264],
      ["090", 6_803],
      ["230", 1_107_780],
      ["370", 19_881],
      ["429", 172_495],
      ["500", 4],
      ["690", -173_385],
      ["510", 125_410],
      ["520", 273_288],
      ["529", 30_195],
      ["548", 86_155],
      ["550", 53_294],
      ["910", -884_932],
      ["920", -191_036],
      ["970", -205_874],
      ["950", -5_008],
    ] as const
  ).map(([art, thousand]) => cell(art, thousand * 1000, { year: 2016, kontoklasse: "0" }));

  test("Stavanger's overview of investment 2016: sums to the thousand", () => {
    const { value } = compute(stavanger, "okonomisk-oversikt-investering", 2016);
    const thousands = (id: string) => amountOf(value, id) / 100_000n;
    expect(thousands("sum-inntekter")).toBe(443_336n); // printed 443 334: each line is rounded
    expect(thousands("sum-utgifter")).toBe(1_161_842n); // printed 1 161 843
    expect(thousands("sum-finanstransaksjoner")).toBe(568_342n);
    expect(thousands("finansieringsbehov")).toBe(1_286_848n); // printed 1 286 851
  });

  test("Stavanger's form 2A 2016: the lines of the overview go together as published", () => {
    const { value } = compute(stavanger, "regnskapsskjema-2a", 2016);
    const thousands = (id: string) => Number(amountOf(value, id) / 100_000n);
    const published: Readonly<Record<string, number>> = {
      "investeringer-i-anleggsmidler": 1_161_843,
      "utlan-og-forskutteringer": 273_288,
      "kjop-av-aksjer-og-andeler": 30_195,
      "avdrag-pa-lan": 125_410,
      avsetninger: 139_449,
      "bruk-av-lanemidler": 884_932,
      "inntekter-fra-salg-av-anleggsmidler": 144_647,
      "tilskudd-til-investeringer": 70_489,
      "kompensasjon-for-merverdiavgift": 172_493,
      "mottatte-avdrag-pa-utlan-og-refusjoner": 246_715,
      "andre-inntekter": 27,
      "overfort-fra-driftsregnskapet": 205_874,
      "bruk-av-avsetninger": 5_008,
    };
    for (const [id, printed] of Object.entries(published))
      expect([id, Math.abs(thousands(id) - printed) <= 1]).toEqual([id, true]);
  });

  test("Stavanger's balance 2017, by chapter, closes on its published sums in 1000 kr", () => {
    // arsrapport2017.stavanger.kommune.no, 3.4
    const chapters: Readonly<Record<string, number>> = {
      "27": 13_003_615,
      "24": 618_395,
      "22": 2_682_166,
      "23": 884_591,
      "21": 718_273,
      "20": 8_094_508,
      "13": 589_200,
      "19": 372_805,
      "11": 525_346,
      "10": 1_564_527,
      "56": -543_698,
      "51": -195_410,
      "53": -80_400,
      "55": -109_474,
      "5950": -178_148,
      "5990": -8_317_331,
      "581": 39_841,
      "40": -9_927_872,
      "41": -4_790_000,
      "43": -150_000,
      "45": -3_131_028,
      "47": -64_000,
      "32": -1_605_906,
    };
    const cells = Object.entries(chapters).map(([funksjon, thousand]) =>
      cell("000", thousand * 1000, { kontoklasse: "2", funksjon }),
    );
    const { value } = compute(cells, "balanse", 2017);
    const thousands = (id: string) => amountOf(value, id) / 100_000n;
    expect(thousands("anleggsmidler")).toBe(26_001_548n);
    expect(thousands("omlopsmidler")).toBe(3_051_878n);
    expect(thousands("sum-eiendeler")).toBe(29_053_426n);
    expect(thousands("egenkapital")).toBe(9_384_620n);
    expect(thousands("langsiktig-gjeld")).toBe(18_062_900n);
    expect(thousands("kortsiktig-gjeld")).toBe(1_605_906n);
    expect(thousands("sum-egenkapital-og-gjeld")).toBe(29_053_426n);
  });
});

test("form 2B and § 5-5 divide the investments by project, with the project's name", () => {
  const cells = [
    cell("230", 30, { kontoklasse: "0", prosjekt: "P1" }),
    cell("429", 6, { kontoklasse: "0", prosjekt: "P1" }),
    cell("230", 4, { kontoklasse: "0", prosjekt: "P9" }),
    cell("910", -40, { kontoklasse: "0", prosjekt: "" }),
  ];
  for (const [id, year] of [
    ["regnskapsskjema-2b", 2017],
    ["bevilgningsoversikt-investering-prosjekter", 2022],
  ] as const) {
    const { value } = compute(
      cells.map((one) => ({ ...one, year })),
      id,
      year,
    );
    expect(value.lines.map((line) => [line.id, line.label.nb, line.amounts[0]])).toEqual([
      ["prosjekt-p1", "Ny skole", kroner(36)],
      ["prosjekt-p9", "P9", kroner(4)],
      ["prosjekt-uten", "Uten prosjekt", 0n],
      [expect.stringMatching(/^sum-/), expect.any(String), ore(kroner(40))],
    ]);
  }
});

test("an account of the balance that no line takes is named by its chapter", () => {
  const layout = layoutFor("balanse", 2017);
  if (layout === undefined) throw new Error("no layout");
  const [found, ...others] = unplacedAccounts(
    layout,
    [
      cell("110", 5, { kontoklasse: "2", funksjon: "60" }),
      cell("200", 7, { kontoklasse: "2", funksjon: "60" }),
    ],
    "excluded",
  );
  expect(others).toEqual([]);
  expect(found && messageOf(found, "nb")).toBe(
    "Ingen linje i «Balanse» tar kapittel 60 i kontoklasse 2 (testkommune): 12\u00a0kr (regnskap 2017).",
  );
});

test("FAS4005: a balance that has lost a line does not close, and says so apart from the ledger's own imbalance", () => {
  const layout = layoutFor("balanse", 2017);
  if (layout === undefined) throw new Error("no layout");
  const lost = layout.lines.map((line) =>
    line.id === "utlan" && line.kind === "accounts"
      ? { ...line, accounts: { excluded: { kontoklasse: ["9"] }, included: { kontoklasse: ["9"] } } }
      : line,
  );
  const request = {
    entity: "testkommune",
    columns: [{ year: 2017, version: "regnskap" as const }],
    internalTrade: "excluded" as const,
    areaNames: new Map(),
  };
  const cells = [
    cell("000", 7, { kontoklasse: "2", funksjon: "22" }),
    cell("000", -7, { kontoklasse: "2", funksjon: "45" }),
    cell("000", 1, { kontoklasse: "9" }),
  ];
  const scope = { kontoklasse: ["2", "9"] };
  const { findings } = computeStatement({ ...layout, lines: lost, scope }, cells, request);
  expect(findings.map((one) => one.code)).toEqual(["FAS4005"]);
});

test("an opening balance is last year's accounts, and undefined without them", () => {
  const now = cell("000", -30, { kontoklasse: "2", funksjon: "56" });
  const before = cell("000", -20, { kontoklasse: "2", funksjon: "56", year: 2016 });
  const ibOf = (cells: readonly LedgerCell[]) =>
    compute(cells, "note-fond", 2017).value.lines.find((line) => line.id === "disposisjonsfond-ib")
      ?.amounts[0];
  expect(ibOf([now, before])).toBe(kroner(20));
  expect(ibOf([now])).toBeUndefined();
  expect(ibOf([now, { ...before, version: "opprinnelig-budsjett" }])).toBeUndefined();
});
