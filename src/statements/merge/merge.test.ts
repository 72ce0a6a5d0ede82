import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { same } from "../../base/language.ts";
import { kroner, ore } from "../../base/ore.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import type { MappingRow } from "../../sources/code-mapping.ts";
import type { Elimination, Side } from "../combined/combination.ts";
import { wholeAccounts } from "../test-accounts.ts";
import { cell } from "../test-ledger.ts";
import { mergeLedgers } from "./merge-ledgers.ts";
import type { Mapping, MergePlan } from "./plan.ts";
import { practiceDifferences } from "./practice.ts";
import { proForma } from "./pro-forma.ts";

// Three invented municipalities; their accounts are generated, and close.
const names = ["fjord", "fjell", "dal"] as const;
const plan = (more: Partial<MergePlan> = {}): MergePlan => ({
  entity: "ny",
  parts: names.map((entity) => ({ entity, name: entity })),
  mapping: {},
  eliminations: [],
  complete: "class",
  ...more,
});

const at = { file: "kart/konto.csv", line: 2, column: 1 };
const row = (entity: string, code: string, common: string, name = ""): MappingRow => ({
  entity,
  code,
  common,
  name,
  at,
});
const table = (...rows: MappingRow[]) => ({ file: "kart/konto.csv", rows });
const request = (year: number) => ({
  year,
  internalTrade: "excluded" as const,
  areaNames: new Map<string, string>(),
  projectNames: new Map<string, string>(),
});

/** Each municipality's own konto and area, and purchases between them on art 370 and 770. */
function three(year: number): fc.Arbitrary<readonly LedgerCell[]> {
  const trade = fc.tuple(fc.bigInt(0n, 10n ** 10n), fc.bigInt(0n, 10n ** 10n));
  return fc
    .tuple(
      fc.array(wholeAccounts(year), { minLength: 3, maxLength: 3 }),
      fc.array(trade, { minLength: 3, maxLength: 3 }),
    )
    .map(([accounts, trades]) =>
      names.flatMap((entity, index) => {
        const [bought, sold] = trades[index] ?? [0n, 0n];
        const own = (accounts[index]?.cells ?? []).map((one) => ({
          ...one,
          entity,
          konto: one.kontoklasse + one.art + index,
          area: one.kontoklasse === "1" ? `${index % 2}` : "",
        }));
        const traded = (art: string, amount: bigint) =>
          cell(art, 0, { entity, year, konto: `1${art}9`, area: "0", ore: ore(amount) });
        return [...own, traded("370", bought), traded("770", -sold)];
      }),
    );
}

const trade = (name: string, buyer: Side, seller: Side): Elimination => ({
  name: same(name),
  sides: [buyer, seller],
});
const of = (entity: string, konto: string): Side => ({ entity, accounts: [{ konto: [konto] }] });
const trading = [
  trade("fjord av dal", of("fjord", "13709"), of("dal", "17709")),
  trade("fjell av dal", of("fjell", "13709"), of("dal", "17708")),
];

describe.each([2017, 2022])("three municipalities of %i", (year) => {
  test("each line of the whole is the sum of the parties and what is taken out, to the øre", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(three(year), (cells) => {
        const merged = plan({ eliminations: trading });
        const { value } = mergeLedgers(merged, cells);
        for (const statement of proForma(merged, value, request(year)).value)
          for (const line of statement.lines) {
            if (line.kind === "heading" || line.parts.some((amount) => amount === undefined)) continue;
            const sum = line.parts.reduce<bigint>((total, amount) => total + (amount ?? 0n), line.eliminated);
            expect(line.whole, `${statement.id}/${line.id}`).toBe(sum);
            seen.add(`${statement.id} ${statement.version}`);
            if (line.eliminated !== 0n) seen.add("something was taken out");
          }
      }),
      { numRuns: 30 },
    );
    // Else the property holds of nothing.
    expect(seen.size).toBeGreaterThan(5);
    expect(seen).toContain("something was taken out");
  });

  test("a mapping that moves codes about changes no total", () => {
    fc.assert(
      fc.property(three(year), (cells) => {
        const mapping: Mapping = {
          konto: table(...names.map((name) => row(name, "*", "="))),
          area: table(
            ...names.flatMap((name, index) => [row(name, "0", "A"), row(name, "1", index === 1 ? "B" : "A")]),
          ),
        };
        const total = (more: Partial<MergePlan>) => {
          const merged = plan({ eliminations: trading, ...more });
          const made = proForma(merged, mergeLedgers(merged, cells).value, request(year)).value;
          return made.flatMap((one) =>
            one.lines.filter((line) => line.kind === "sum").map((line) => [one.id, line.id, line.whole]),
          );
        };
        expect(total({ mapping })).toEqual(total({}));
      }),
      { numRuns: 10 },
    );
  });
});

const drift = (entity: string, konto: string, kr: number, more: Partial<LedgerCell> = {}): LedgerCell =>
  cell(konto.slice(1, 4), kr, { entity, konto, ...more });
const codesOf = (findings: readonly { code: string }[]) => findings.map((one) => one.code);

test("codes without a common one, with two, and in vain are findings", () => {
  const cells = names.flatMap((entity) => [drift(entity, "10100", 100), drift(entity, "10105", 7)]);
  const mapping: Mapping = {
    konto: table(
      row("fjord", "10100", "10100"),
      row("fjord", "10105", "10100"),
      row("fjord", "10105", "10105"),
      row("fjell", "*", "="),
      row("fjell", "19999", "10100"),
      row("dal", "10100", "1010"),
      row("dal", "10109", "01090"),
      row("dalen", "10100", "X"),
    ),
  };
  const { findings, value } = mergeLedgers(plan({ mapping }), cells);
  expect(codesOf(findings)).toEqual([
    "FAS4303",
    "FAS4302",
    "FAS4304",
    "FAS4304",
    "FAS4301",
    "FAS4305",
    "FAS4305",
  ]);
  expect(findings.find((one) => one.code === "FAS4301")?.data).toEqual({
    entity: "dal",
    dimension: "konto",
    code: "10105",
    ore: kroner(7),
    rows: 1,
  });
  expect(value.parts.filter((one) => one.entity === "fjord").map((one) => one.konto)).toEqual([
    "10100",
    "10100",
  ]);
});

test("a common konto gives the art, and a common tjeneste the funksjon", () => {
  const cells = [drift("fjord", "10999", 100, { tjeneste: "20299", funksjon: "202" })];
  const mapping: Mapping = {
    konto: table(row("fjord", "10999", "10100")),
    tjeneste: table(row("fjord", "20299", "21100")),
  };
  const { value } = mergeLedgers(plan({ mapping }), cells);
  expect(value.parts[0]).toMatchObject({ konto: "10100", art: "010", tjeneste: "21100", funksjon: "211" });
});

test("areas of two municipalities are kept apart when no table joins them", () => {
  const cells = names.map((entity) => drift(entity, "10100", 1, { area: "1" }));
  expect(mergeLedgers(plan(), cells).value.parts.map((one) => one.area)).toEqual([
    "fjord:1",
    "fjell:1",
    "dal:1",
  ]);
});

test("trade is taken out on both sides; a difference, nothing and twice are findings", () => {
  const cells = [
    drift("fjord", "13709", 100),
    drift("fjord", "10100", 5),
    drift("dal", "17709", -90),
    drift("fjell", "10100", 1),
  ];
  const one = trading[0] as Elimination;
  const { findings, value } = mergeLedgers(
    plan({
      eliminations: [
        one,
        { ...one, name: same("igjen") },
        trade("tom", of("fjell", "13709"), of("fjell", "1")),
      ],
    }),
    cells,
  );
  expect(codesOf(findings)).toEqual(["FAS4308", "FAS4307", "FAS4307", "FAS4306"]);
  expect(value.eliminations.map((cell) => cell.ore)).toEqual([kroner(-100), kroner(90)]);
  expect(value.eliminated[0]).toMatchObject({ name: "fjord av dal", differenceOre: kroner(10) });
  expect(value.whole.reduce((sum, cell) => sum + cell.ore, 0n)).toBe(kroner(6));
});

test("the whole has nothing where a party has nothing", () => {
  const cells = [
    ...names.map((entity) => drift(entity, "10100", 1)),
    drift("dal", "00100", 1, { kontoklasse: "0" }),
    drift("dal", "10100", 1, { version: "regulert-budsjett" }),
  ];
  const { findings, value } = mergeLedgers(plan(), cells);
  expect(new Set(value.whole.map((one) => `${one.version} ${one.kontoklasse}`))).toEqual(
    new Set(["regnskap 1"]),
  );
  expect(findings.map((one) => one.data)).toEqual([
    { year: 2017, version: "regnskap", lacking: ["fjord", "fjell"], classes: ["0"] },
    { year: 2017, version: "regulert-budsjett", lacking: ["fjord", "fjell"], classes: ["1"] },
  ]);
});

test("accounts that one alone uses are listed, the largest first", () => {
  const cells = [
    ...names.map((entity) => drift(entity, "10100", 1)),
    drift("fjell", "11200", 50),
    drift("dal", "16200", -90, { funksjon: "265" }),
  ];
  const { value } = mergeLedgers(plan(), cells);
  expect(
    practiceDifferences(plan(), value.parts, 2017).map((one) => [
      one.dimension,
      one.code,
      one.entity,
      one.ore,
    ]),
  ).toEqual([
    ["art", "620", "dal", kroner(-90)],
    ["funksjon", "265", "dal", kroner(-90)],
    ["art", "120", "fjell", kroner(50)],
  ]);
});
