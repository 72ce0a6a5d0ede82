import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { kroner } from "../base/ore.ts";
import type { Quantity } from "../base/quantity.ts";
import { parseDecimal, rational } from "../base/rational.ts";
import { standardWidths } from "./hedge-width.ts";
import { readPhrase } from "./read-phrase.ts";
import { suggestWording } from "./suggest-wording.ts";
import { describeReading, reasonText } from "./wording.ts";

const amount = (value: number): Quantity => ({ kind: "amount", ore: kroner(value) });
const count = (text: string): Quantity => ({
  kind: "number",
  unit: "count",
  value: parseDecimal(text) ?? rational(0),
});
const percent = (text: string): Quantity => ({ ...count(text), unit: "percent" }) as Quantity;

const usual = { rounding: "half-away", widths: standardWidths } as const;

describe("suggestWording", () => {
  test.each([
    ["41,2 millioner kroner", amount(40_817_000), "40,8 millioner kroner"],
    ["421 mill.", amount(425_400_000), "425 mill."],
    ["hele 143 millioner kroner", amount(145_000_000), "hele 145 millioner kroner"],
    ["nesten 80 folkevalgte", count("84"), "84 folkevalgte"],
    ["over 70 ekstra møter", count("93"), "93 ekstra møter"],
    ["rundt 6000 ansatte", count("7312"), "rundt 7\u00a0000 ansatte"],
    ["6800 Chromebooks", count("7312"), "7\u00a0300 Chromebooks"],
    ["tre prosjekter", count("4"), "fire prosjekter"],
    ["tre prosjekter", count("41"), "41 prosjekter"],
    ["8,5 prosent", percent("8.55"), "8,6 prosent"],
    ["-2,8 prosent", percent("2.8"), "2,8 prosent"],
    ["421 millioner kroner", percent("8.5"), undefined],
    ["421 millioner kroner", { kind: "truth", holds: true } as Quantity, undefined],
  ] as const)("%s", (phrase, quantity, expected) => {
    const [reading] = readPhrase(phrase, "nb");
    expect(reading && suggestWording(reading, quantity, "nb", usual)).toBe(expected);
  });
});

describe("describeReading", () => {
  test.each([
    ["421 mill. kr", "nb", "«421 mill. kr», altså mellom 420,5 og 421,5 mill. kr"],
    ["421 mill.", "nn", "«421 mill.», altså mellom 420,5 og 421,5 mill. kr"],
    ["NOK 1.5 billion", "en", "“NOK 1.5 billion”, that is between 1.45 and 1.55 billion NOK"],
    ["8,5 prosent", "nb", "«8,5 prosent», altså mellom 8,45 og 8,55 %".replace(" %", "%")],
    ["minst 1,75 prosent", "nb", "«minst 1,75 prosent», altså minst 1,75%"],
    ["tre prosjekter", "nb", "«tre prosjekter», altså 3 prosjekter"],
    ["rundt én million filer", "nb", "«rundt én million filer», altså mellom 0,5 og 1,5 mill. filer"],
    ["høsten 2018", "nb", "«høsten 2018», altså august 2018–november 2018"],
    ["et av sine beste", "nb", "«et av sine beste», altså blant de 3 beste årene"],
  ] as const)("%s", (phrase, language: Language, expected) => {
    const [reading] = readPhrase(phrase, language);
    expect(reading && describeReading(reading)[language]).toBe(expected);
  });
});

describe("reasonText", () => {
  const name = { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" };
  const figures = [{ name, quantity: amount(40_817_000) }];
  test("says what the figure is", () => {
    const decision = { verdict: "contradicted", readings: [], reason: { kind: "outside", part: 0 } } as const;
    expect(reasonText(decision, figures).nb).toBe("«Netto driftsresultat» er 40\u00a0817\u00a0000\u00a0kr");
    expect(reasonText(decision, figures).en).toBe("“Net operating result” is NOK 40,817,000");
  });
  test.each([
    { kind: "within" },
    { kind: "coarser", part: 0 },
    { kind: "absent", part: 0 },
    { kind: "wrong-unit", part: 0 },
    { kind: "no-number" },
    { kind: "count-mismatch", numbers: 2, figures: 1 },
    { kind: "false", part: 0 },
    { kind: "unknown-words", words: "opp mot" },
    { kind: "comparison", part: 0 },
    { kind: "comparison-alone" },
    { kind: "not-equal", part: 0 },
    { kind: "few-years", known: 2, part: 0 },
  ] as const)("$kind has words in every language", (reason) => {
    const text = reasonText({ verdict: "unread", readings: [], reason }, figures);
    for (const words of Object.values(text)) expect(words).toMatch(/\p{L}{3,}/u);
  });
});
