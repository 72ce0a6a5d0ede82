/** Three invented units of one municipality; their accounts are generated, and close. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { same } from "../../base/language.ts";
import { kroner, ore } from "../../base/ore.ts";
import { matchesFilter } from "../../kostra/account-filter.ts";
import { usualEliminations } from "../../kostra/eliminations.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { layoutsFor } from "../layouts.ts";
import { wholeAccounts } from "../test-accounts.ts";
import { cell } from "../test-ledger.ts";
import { type Combination, type Elimination, eliminationsOf } from "./combination.ts";
import { combineLedgers } from "./combine-ledgers.ts";
import { adds, sideBySide } from "./side-by-side.ts";

const units = ["kasse", "kf", "fond"] as const;
const combination = (eliminations: readonly Elimination[]): Combination => ({
  entity: "samlet",
  parts: units.map((entity) => ({ entity, name: entity })),
  eliminations,
  complete: "point",
});
const elimination = (name: string, ...sides: Elimination["sides"]): Elimination => ({
  name: same(name),
  sides,
});

/** A municipal company keeps its accounts in the classes 3, 4 and 5. */
const ownClass: Readonly<Record<string, string>> = { "1": "3", "0": "4", "2": "5" };

const internal = ["380", "780", "480", "880", "501", "901", "511", "921", "521", "911"];
const chapters = ["14", "33", "23", "47"];

/** Whole accounts for each unit, and internal items that need not meet. */
function accounts(year: number): fc.Arbitrary<readonly LedgerCell[]> {
  const item = fc.record({
    unit: fc.constantFrom(...units),
    isBalance: fc.boolean(),
    isInvestment: fc.boolean(),
    art: fc.constantFrom(...internal),
    kapittel: fc.constantFrom(...chapters),
    amount: fc.bigInt(-(10n ** 10n), 10n ** 10n),
  });
  return fc
    .tuple(
      fc.array(wholeAccounts(year), { minLength: 3, maxLength: 3 }),
      fc.array(item, { minLength: 1, maxLength: 12 }),
    )
    .map(([whole, items]) => {
      const classOf = (unit: string, code: string) => (unit === "kasse" ? code : (ownClass[code] ?? code));
      const own = units.flatMap((entity, index) =>
        (whole[index]?.cells ?? []).map((one) => ({
          ...one,
          entity,
          kontoklasse: classOf(entity, one.kontoklasse),
        })),
      );
      const traded = items.map(({ unit, isBalance, isInvestment, art, kapittel, amount }) =>
        cell(isBalance ? "000" : art, 0, {
          entity: unit,
          year,
          ore: ore(amount),
          funksjon: isBalance ? kapittel : "120",
          kontoklasse: classOf(unit, isBalance ? "2" : isInvestment ? "0" : "1"),
        }),
      );
      return [...own, ...traded];
    });
}

const usual: readonly Elimination[] = usualEliminations.map(({ name, filters }) => ({
  name,
  sides: [{ accounts: filters }],
}));
/** Overlaps with «Kjøp og salg», and names one unit. */
const overlapping = elimination("leie", { entity: "kf", accounts: [{ art: ["780", "730"] }] });

describe.each([2017, 2022])("the units of %i", (year) => {
  test("each line of the whole is the sum of the parts and what is taken out, to the øre", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        accounts(year),
        fc.subarray([...usual, overlapping]),
        fc.constantFrom("excluded" as const, "included" as const),
        (cells, eliminations, internalTrade) => {
          const wanted = combination(eliminations);
          const { parts, eliminations: taken, whole } = combineLedgers(wanted, cells);
          for (const layout of layoutsFor(year).filter(adds)) {
            const { lines } = sideBySide(layout, [...parts, ...taken, ...whole], wanted, {
              at: { year, version: "regnskap" },
              internalTrade,
              areaNames: new Map(),
            }).value;
            for (const { id, kind, amounts } of lines) {
              const [total, ...others] = amounts;
              if (kind === "heading" || total === undefined) continue;
              const sum = others.reduce<bigint>((all, amount) => all + (amount ?? 0n), 0n);
              expect(total, `${layout.id}/${id}`).toBe(sum);
              seen.add(layout.id);
              if ((others.at(-1) ?? 0n) !== 0n) seen.add("something was taken out");
            }
          }
        },
      ),
      { numRuns: 25 },
    );
    // Else the property holds of nothing.
    expect(seen).toContain("something was taken out");
    for (const layout of layoutsFor(year).filter(adds)) expect(seen).toContain(layout.id);
  });

  test("what is taken out is just what an elimination takes, once", () => {
    fc.assert(
      fc.property(accounts(year), fc.subarray([...usual, overlapping]), (cells, eliminations) => {
        const made = combineLedgers(combination(eliminations), cells);
        const matches = (one: LedgerCell) =>
          eliminations.some(({ sides }) =>
            sides.some(
              (side) =>
                (side.entity ?? one.entity) === one.entity &&
                side.accounts.some((filter) => matchesFilter(filter, one)),
            ),
          );
        expect(made.eliminations).toEqual(
          cells
            .filter(matches)
            .map((one) => ({ ...one, entity: eliminationsOf("samlet"), ore: ore(-one.ore) })),
        );
        const left = made.taken.reduce((sum, one) => sum + one.left, 0n);
        const again = made.twice.reduce((sum, one) => sum + one.ore, 0n);
        const taken = made.eliminations.reduce((sum, one) => sum + one.ore, 0n);
        expect(taken + left - again).toBe(0n);
      }),
      { numRuns: 25 },
    );
  });
});

test("a part that lacks the year is told, and the whole has nothing", () => {
  const cells = [
    ...units.map((entity) => cell("010", 10, { entity, year: 2022 })),
    ...units.slice(1).map((entity) => cell("010", 10, { entity, year: 2021 })),
  ];
  const { whole, lacking } = combineLedgers(combination([]), cells);
  expect(new Set(whole.map((one) => one.year))).toEqual(new Set([2022]));
  expect(lacking).toEqual([{ year: 2021, version: "regnskap", parts: ["kasse"], classes: ["1"] }]);
});

test("a cell that two eliminations take is taken out once, and told", () => {
  const cells = units.map((entity) => cell("780", -10, { entity, year: 2022 }));
  const { whole, twice } = combineLedgers(combination([...usual, overlapping]), cells);
  expect(whole.reduce((sum, one) => sum + one.ore, 0n)).toBe(0n);
  expect(twice).toMatchObject([{ elimination: overlapping, by: usual[0], entity: "kf", ore: kroner(-10) }]);
});
