import { expect, test } from "vitest";
import { type Language, same } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { BreakdownQuantity, Contribution } from "../base/quantity.ts";
import type { ClaimInput } from "../claims/claim.ts";
import { usualConventions } from "../claims/claim.ts";
import { judge } from "../claims/judge.ts";
import { mendClaim } from "./mend-claim.ts";

const million = (value: number) => ({ kind: "amount" as const, ore: ore(BigInt(value) * 100_000_000n) });

type Part = readonly [name: string, millions: number, factor: 1 | -1, synonyms?: readonly string[]];

/** What pulled a result 68 million up; −9 and −3 pulled it down. */
const parts: readonly Part[] = [
  ["Skatt på inntekt og formue", 40, 1, ["skatteinntekter", "tax revenue"]],
  ["Renteutgifter", 20, -1, ["renter", "interest"]],
  ["Helse og omsorg", 12, -1],
  ["Pensjonsutgifter", 8, -1, ["pensjon"]],
  ["Lønnsutgifter", -9, -1, ["lønn"]],
  ["Rammetilskudd", -3, 1],
];

const breakdown: BreakdownQuantity = {
  kind: "breakdown",
  total: million(68),
  contributions: parts.map(
    ([name, millions, factor, synonyms = []]): Contribution => ({
      figure: name.toLowerCase(),
      name: same(name),
      synonyms,
      value: million(millions),
      factor,
    }),
  ),
  remainder: million(0),
  goodWhen: "up",
  basis: "budget",
};

function mended(phrase: string, language: Language = "nb"): string {
  const before = "Dette skyldes ";
  const input: ClaimInput = {
    phrase,
    sentence: `${before}${phrase}.`,
    phraseStart: before.length,
    language,
    ...usualConventions,
    quantities: [breakdown],
  };
  const decision = judge(input);
  expect([phrase, decision.verdict]).toEqual([phrase, "contradicted"]);
  const mend = mendClaim(input, decision);
  if (mend.kind === "left") return mend.reason;
  const sentence = `${before}${mend.phrase}.`;
  expect(judge({ ...input, phrase: mend.phrase, sentence }).verdict).toBe("holds");
  return mend.phrase;
}

test.each([
  ["a reason that pulled the other way", "skatteinntektene og lønn", "skatteinntektene og renteutgifter"],
  ["a reason that left a larger one out", "skatteinntektene og pensjon", "skatteinntektene og renteutgifter"],
  ["a direction", "høyere renter og økte skatteinntekter", "lavere renter og økte skatteinntekter"],
  ["a reason and its direction", "lavere lønn", "høyere skatt på inntekt og formue"],
  ["all but none are right", "lønn og rammetilskudd", "skatt på inntekt og formue og renteutgifter"],
  [
    "three, and one of them is wrong",
    "skatteinntektene, lønn og renter",
    "skatteinntektene, helse og omsorg og renter",
  ],
  [
    "more are named than pulled that way",
    "skatteinntektene, renter, helse og omsorg, pensjon og lønn",
    "skatteinntektene, renter, helse og omsorg og pensjon",
  ],
])("%s", (_, phrase, put) => {
  expect(mended(phrase)).toBe(put);
});

test("in English, and with «først og fremst»", () => {
  expect(mended("lower tax revenue and lower interest", "en")).toBe("higher tax revenue and lower interest");
  expect(mended("først og fremst pensjon")).toBe("først og fremst skatt på inntekt og formue");
});
