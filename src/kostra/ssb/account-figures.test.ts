/** Every rule of the computation on small invented accounts; SSB's own answers are in compile/kostra-figures.test.ts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountFigures } from "./account-figures.ts";
import { balanceFigures } from "./balance-figures.ts";
import type { AccountTables, Edge, Posting } from "./tables.ts";

const edge = (to: string, from: string, sign: 1n | -1n = 1n): Edge => ({ to, from, sign });
const posted = (
  funksjon: string,
  art: string,
  amount: bigint,
  region = "0301",
  kontoklasse = "D",
): Posting => ({ region, kontoklasse, funksjon, art, amount });

const empty: AccountTables = {
  postings: [],
  unitPostings: [],
  funksjonEdges: [],
  artEdges: [],
  unitNetting: [],
  treasuryNetting: [],
  stars: [],
  formulas: [],
};

/** Amounts by `scope region kontoklasse:funksjon:art`, those that are not 0. */
function amounts(tables: Partial<AccountTables>) {
  const { value, findings } = accountFigures({ ...empty, ...tables });
  return {
    at: Object.fromEntries(
      (value?.figures ?? []).map((one) => [
        `${one.scope} ${one.region} ${one.kontoklasse}:${one.funksjon}:${one.art}`,
        one.amount,
      ]),
    ),
    combinations: value?.combinations,
    codes: findings.map((one) => one.code),
  };
}

describe("ordinary values", () => {
  test("a plain code stands for itself beside its groups, duplicates are summed, signs meet", () => {
    const { at } = amounts({
      postings: [posted("202", "010", 5n), posted("202", "010", 2n), posted("211", "600", 3n)],
      funksjonEdges: [edge("FG", "202"), edge("FG", "211", -1n)],
      artEdges: [edge("AG", "010", -1n), edge("AG", "600")],
    });
    expect(at).toMatchObject({
      "B 0301 D:202:010": 7n,
      "B 0301 D:FG:010": 7n,
      "B 0301 D:202:AG": -7n,
      "B 0301 D:FG:AG": -10n,
      "B 0301 D:FG:600": -3n,
    });
  });

  test("region and kontoklasse are not summed", () => {
    const { at } = amounts({
      postings: [
        posted("202", "010", 1n),
        posted("202", "010", 2n, "0300"),
        posted("202", "010", 4n, "0301", "I"),
      ],
    });
    expect(at).toMatchObject({ "B 0301 D:202:010": 1n, "B 0300 D:202:010": 2n, "B 0301 I:202:010": 4n });
  });

  test("an amount posted on a sum is in no figure, and the user hears it", () => {
    const { at, codes } = amounts({ postings: [posted("202", "AG", 1n)], artEdges: [edge("AG", "010")] });
    expect([at, codes]).toEqual([{}, ["FAS4208"]]);
  });

  test("the order of postings does not matter", () => {
    const list = [posted("202", "010", 5n), posted("202", "010", -7n), posted("211", "600", 3n)];
    const artEdges = [edge("AG", "010", -1n), edge("AG", "600")];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: 3 }), (postings) => {
        expect(amounts({ postings, artEdges })).toEqual(amounts({ postings: list, artEdges }));
      }),
    );
  });
});

describe("scopes", () => {
  const tables: Partial<AccountTables> = {
    postings: [posted("202", "010", 100n), posted("202", "380", 30n)],
    unitPostings: [posted("202", "010", 50n), posted("202", "780", 30n)],
    artEdges: [edge("EXPENSE", "010"), edge("EXPENSE", "380"), edge("INCOME", "780")],
  };

  test("B is the treasury; A adds special units and both nettings, with their own signs", () => {
    const { at } = amounts({
      ...tables,
      treasuryNetting: [edge("EXPENSE", "380", -1n)],
      unitNetting: [edge("INCOME", "780", -1n)],
    });
    expect(at["B 0301 D:202:EXPENSE"]).toBe(130n);
    expect(at["A 0301 D:202:EXPENSE"]).toBe(150n);
    expect(at["A 0301 D:202:INCOME"]).toBeUndefined(); // 0
    expect(at["A 0301 D:202:780"]).toBe(30n);
  });

  test("a netting has no identity, and is 0 for an art that is posted", () => {
    const { at } = amounts({
      ...tables,
      treasuryNetting: [edge("380", "010", -1n), edge("EXPENSE", "380")],
    });
    // 380 is posted, so its netting is 0 as an output, but not as a part of EXPENSE.
    expect(at["A 0301 D:202:380"]).toBe(30n);
    expect(at["A 0301 D:202:EXPENSE"]).toBe(180n - 100n);
  });
});

describe("formulas", () => {
  const base: Partial<AccountTables> = {
    postings: [posted("202", "010", 10n), posted("202", "010", 3n, "0301", "I"), posted("840", "010", 4n)],
    funksjonEdges: [edge("FG1", "202"), edge("FG2", "FG1"), edge("FG2", "840")],
    artEdges: [edge("AG", "010"), edge("TOP", "AG")],
  };

  test("replace one amount across account classes, and nothing above is computed anew", () => {
    const { at, codes } = amounts({
      ...base,
      formulas: [{ text: "D:FG1:AG = D:FG1:AG + I:FG1:AG - D:840:AG" }],
    });
    expect(at["B 0301 D:FG1:AG"]).toBe(9n);
    expect(at["B 0301 D:FG2:AG"]).toBe(14n);
    expect(at["B 0301 D:FG1:TOP"]).toBe(10n);
    expect(at["B 0301 I:FG1:AG"]).toBe(3n);
    expect(codes).toEqual([]);
  });

  test("the code on the right may be withheld; an unknown one is 0 and a warning", () => {
    const { at, codes } = amounts({
      ...base,
      stars: [{ patterns: { funksjon: "FG1" }, publishes: true }],
      formulas: [{ text: "D:FG1:AG = D:840:AG + D:FG9:AG" }],
    });
    expect(at["B 0301 D:FG1:AG"]).toBe(4n);
    expect(Object.keys(at).every((key) => key.includes(":FG1:"))).toBe(true);
    expect(codes).toEqual(["FAS4207"]);
  });
});

test("combinations are the same for both scopes, with zeros, and districts apart from municipalities", () => {
  const { combinations } = amounts({
    postings: [posted("202", "010", 1n), posted("202", "010", 2n, "030101")],
    artEdges: [edge("AG", "020")],
    stars: [
      { patterns: { region: "??????", art: "AG" }, publishes: true },
      { patterns: { region: "????", art: "010" }, publishes: true },
    ],
  });
  expect(combinations).toEqual([
    { kontoklasse: "D", funksjon: "202", art: "010", regions: ["0301"] },
    { kontoklasse: "D", funksjon: "202", art: "AG", regions: ["030101"] },
  ]);
});

test("everything that is wrong is told at once, and there is no answer", () => {
  const { codes, combinations } = amounts({
    funksjonEdges: [edge("F", "F")],
    artEdges: [edge("A", "B"), edge("B", "A")],
    unitNetting: [edge("N", "N")],
    formulas: [{ text: "what" }],
  });
  expect(codes).toEqual(["FAS4203", "FAS4203", "FAS4203", "FAS4204"]);
  expect(combinations).toBeUndefined();
});

test("balance: A is the sum of the three units, and every code is there, 0 too", () => {
  const { value } = balanceFigures({
    postings: [
      { region: "0301", kapittel: "10", unit: "B", amount: 5n },
      { region: "0301", kapittel: "10", unit: "sbedr", amount: 3n },
      { region: "0301", kapittel: "31", unit: "lanefond", amount: -2n },
    ],
    kapittelEdges: [edge("KG", "10"), edge("KG", "99", -1n)],
  });
  expect(value?.map((one) => `${one.kapittel} ${one.scope} ${one.amount}`)).toEqual(
    ["KG A 8", "KG B 5", "KG sbedr 3", "KG lanefond 0"]
      .concat(["10 A 8", "10 B 5", "10 sbedr 3", "10 lanefond 0"])
      .concat(["99 A 0", "99 B 0", "99 sbedr 0", "99 lanefond 0"])
      .concat(["31 A -2", "31 B 0", "31 sbedr 0", "31 lanefond -2"]),
  );
});
