import { expect, test } from "vitest";
import { ore, type Quantity } from "../../index.ts";
import { renderWaterfall } from "./trace-waterfall.ts";

const amount = (kroner: number) => ({ kind: "amount" as const, ore: ore(BigInt(kroner) * 100n) });
const part = (name: string, kroner: number) => ({
  figure: name,
  name: { nb: name, nn: name, en: name },
  synonyms: [],
  value: amount(kroner),
  factor: 1 as const,
});
const quantity: Quantity = {
  kind: "breakdown",
  total: amount(60),
  contributions: [part("Skatt", 100), part("Lønn", -50), part("Salg", 0)],
  remainder: amount(10),
  goodWhen: "up",
};

const lines = (width: number) =>
  renderWaterfall(quantity, { language: "nb", width }).map((line) => line.replaceAll("\u00a0", " "));

test("each bar begins where the one above it ended; what is 0 is counted", () => {
  expect(lines(60)).toEqual([
    "Skatt          +100 kr  ██████████████████████████████████",
    "Lønn            −50 kr                   ░░░░░░░░░░░░░░░░░",
    "Ikke forklart   +10 kr                   ███",
    "1 bidrag er 0",
    "Til sammen      +60 kr  ████████████████████",
  ]);
});

test("where there is no room for bars there are none", () => {
  expect(lines(30)[0]).toBe("Skatt          +100 kr");
});

test("nothing for what is no explanation", () => {
  expect(renderWaterfall(amount(3), { language: "nb", width: 80 })).toEqual([]);
});
