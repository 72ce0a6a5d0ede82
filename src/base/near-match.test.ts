import { describe, expect, test } from "vitest";
import { editDistance, nearMatches } from "./near-match.ts";

const known = ["netto-driftsresultat", "netto-driftsresultat-i-prosent", "frie-inntekter", "lanegjeld"];

describe("nearMatches", () => {
  test("a slip of the pen", () =>
    expect(nearMatches("neto-driftsresultat", known)[0]).toBe("netto-driftsresultat"));
  test("words in another order", () =>
    expect(nearMatches("driftsresultat-netto", known)[0]).toBe("netto-driftsresultat"));
  test("nothing alike", () => expect(nearMatches("elever", known)).toEqual([]));
  test("does not depend on the order of the known", () =>
    expect(nearMatches("netto-resultat", [...known].reverse())).toEqual(
      nearMatches("netto-resultat", known),
    ));
  test("at most as many as asked for", () =>
    expect(nearMatches("netto-driftsresultat", known, 1)).toHaveLength(1));
});

describe("editDistance", () => {
  test.each([
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["statment", "statement", 1],
  ] as const)("%s → %s is %i", (a, b, edits) => expect(editDistance(a, b)).toBe(edits));
});
