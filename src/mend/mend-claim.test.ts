import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import { rational } from "../base/rational.ts";
import type { ClaimInput } from "../claims/claim.ts";
import { standardWidths } from "../claims/hedge-width.ts";
import { judge } from "../claims/judge.ts";
import { applyChanges } from "./change.ts";
import { mendClaim } from "./mend-claim.ts";

const kr = (kroner: number | bigint): Quantity => ({ kind: "amount", ore: ore(BigInt(kroner) * 100n) });
const number = (n: number | bigint, d: number | bigint = 1, unit: NumberUnit = "count"): Quantity => ({
  kind: "number",
  value: rational(n, d),
  unit,
});
const percent = (n: number, d = 1): Quantity => number(n, d, "percent");
const date = (iso: string): Quantity => ({ kind: "date", iso });

function claim(phrase: string, quantities: readonly Quantity[], language: Language = "nb"): ClaimInput {
  return {
    phrase,
    sentence: phrase,
    phraseStart: 0,
    language,
    rounding: "half-away",
    widths: standardWidths,
    quantities,
  };
}

function mended(input: ClaimInput): string {
  const decision = judge(input);
  expect(decision.verdict).toBe("contradicted");
  const mend = mendClaim(input, decision);
  if (mend.kind === "left") return `left: ${mend.reason}`;
  expect(applyChanges(input.phrase, mend.changes)).toBe(mend.phrase);
  return mend.phrase;
}

describe("the smallest change that is true", () => {
  const cases: readonly (readonly [string, readonly Quantity[], string, Language?])[] = [
    ["421 millioner kroner", [kr(415_200_000)], "415 millioner kroner"],
    ["421,3 mill. kroner", [kr(415_240_000)], "415,2 mill. kroner"],
    ["421 mill. kroner", [kr(-12_400_000)], "−12 mill. kroner"],
    ["kr 45 000", [kr(46_200)], "kr 46 000"],
    ["1.234.567 kroner", [kr(1_334_567)], "1.334.567 kroner"],
    ["NOK 421 million", [kr(415_200_000)], "NOK 415 million", "en"],
    ["8,5 prosent", [percent(9120, 1000)], "9,1 prosent"],
    ["8.5 per cent", [percent(9120, 1000)], "9.1 per cent", "en"],
    ["6000 brukarar", [number(7012)], "7000 brukarar", "nn"],
    ["tre prosjekter", [number(5)], "fem prosjekter"],
    ["Tre prosjekter", [number(5)], "Fem prosjekter"],
    ["tolv prosjekter", [number(14)], "14 prosjekter"],
    ["én million kroner", [kr(2_100_000)], "to millioner kroner"],
    ["nesten 80 folkevalgte", [number(95)], "nesten 100 folkevalgte"],
    ["nesten 80 folkevalgte", [number(80)], "80 folkevalgte"],
    ["over 70 møter", [number(68)], "nesten 70 møter"],
    ["rundt 6000 ansatte", [number(7100)], "rundt 7000 ansatte"],
    ["276 søknader fra 58 land", [number(277), number(58)], "277 søknader fra 58 land"],
    ["276 søknader fra 58 land", [number(281), number(61)], "281 søknader fra 61 land"],
    ["11. desember 2017", [date("2017-12-09")], "9. desember 2017"],
    ["I juni 2016", [date("2017-08")], "I august 2017"],
    ["fra 2015", [date("2013")], "fra 2013"],
    ["høsten 2018", [date("2019-09")], "høsten 2019"],
    ["høsten 2018", [date("2018-04")], "våren 2018"],
    ["5–10 lærere", [{ kind: "range", low: rational(4), high: rational(12), unit: "count" }], "4–12 lærere"],
    ["vesentlig mer enn de 66 millionene", [kr(66_000_000), kr(68_000_000)], "mer enn de 66 millionene"],
    ["vesentlig mer enn de 66 millionene", [kr(66_000_000), kr(50_000_000)], "mindre enn de 66 millionene"],
  ];
  for (const [phrase, quantities, expected, language] of cases)
    test(`${phrase} → ${expected}`, () => {
      expect(mended(claim(phrase, quantities, language)).replaceAll("\u00a0", " ")).toBe(expected);
    });

  test("nearly eighty of 81 is a little over eighty: the hedge changes, not the number", () => {
    expect(mended(claim("Nesten 80 folkevalgte", [number(81)]))).toMatch(/^(Vel|Drøyt|Over) 80 folkevalgte$/);
  });

  test("a place among the years", () => {
    const rank: Quantity = {
      kind: "rank",
      place: 3,
      of: 6,
      order: "highest",
      years: [2012, 2013, 2014, 2015, 2016, 2017],
    };
    expect(mended(claim("nest beste resultat", [rank]))).toBe("tredje beste resultat");
  });

  test.each([
    ["5 lærere", [number(5), { kind: "truth", holds: false }], "condition"],
    ["alle 6500 enheter", [number(6500), number(6700)], "not-equal"],
    ["ett prosjekt", [number(3)], "no-wording"],
  ] as const)("%s is left to its author", (phrase, quantities, reason) => {
    expect(mended(claim(phrase, quantities))).toBe(`left: ${reason}`);
  });

  test("what the author's text cannot take is not proposed", () => {
    const input = claim("421 millioner kroner", [kr(415_200_000)]);
    expect(mendClaim(input, judge(input), () => false)).toEqual({ kind: "left", reason: "markup" });
  });
});
