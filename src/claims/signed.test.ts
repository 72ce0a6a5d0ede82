/**
 * «Merforbruk», «underskudd», «nedgang» against figures whose plus means one or the other. The values are synthetic. Each
 * sentence is tried on both signs: what holds on one may never hold on the other.
 */
import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { PositiveWord, Sense } from "../base/sense.ts";
import { usualConventions, type Verdict } from "./claim.ts";
import { judge } from "./judge.ts";

function verdict(marked: string, millions: number, sense: Sense, language: Language): Verdict {
  const [open, close] = [marked.indexOf("["), marked.indexOf("]")];
  return judge({
    ...usualConventions,
    phrase: marked.slice(open + 1, close),
    sentence: marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
    phraseStart: open,
    language,
    quantities: [{ kind: "amount", ore: ore(BigInt(millions * 100_000_000)) }],
    known: [{ year: 2017, version: "regnskap", sense, values: [] }],
  }).verdict;
}

const says = (positive: PositiveWord, nature: Sense["nature"] = "difference"): Sense => ({
  nature,
  positive,
  goodWhen: "neutral",
});
const unsaid = (goodWhen: Sense["goodWhen"], nature: Sense["nature"] = "unknown"): Sense => ({
  nature,
  goodWhen,
});

/** The sentence, the figure, and the verdict on +51 and on −51 million. */
type Case = readonly [
  sentence: string,
  sense: Sense,
  plus: Verdict,
  minus: Verdict,
  language?: Language | undefined,
];
const [y, n, x] = ["holds", "contradicted", "unread"] as const;

const cases: readonly Case[] = [
  ["Tjenestene fikk [et mindreforbruk på 51 mill. kroner].", says("merforbruk"), n, y],
  ["Tjenestene fikk [et mindreforbruk på 51 mill. kroner].", says("mindreforbruk"), y, n],
  ["Tjenestene fikk et mindreforbruk på [51 mill. kroner].", says("merforbruk"), n, y],
  ["Tjenestene fikk et mindreforbruk på [51 mill. kroner].", says("mindreforbruk"), y, n],
  ["Merforbruket ble [51 mill. kroner].", says("merforbruk"), y, n],
  ["Merforbruket ble [51 mill. kroner].", says("mindreforbruk"), n, y],
  ["Budsjettoverskridelsen var på [51 mill. kroner].", says("mindreforbruk"), n, y],
  ["Innsparingen ble [51 mill. kroner].", says("mindreforbruk"), y, n],
  ["Området endte med [51 mill. kroner i merforbruk].", says("merforbruk"), y, n],
  ["Området endte med [51 mill. kroner i merforbruk].", says("mindreforbruk"), n, y],
  ["Området endte med [51 mill. kroner] i mindreforbruk.", says("mindreforbruk"), y, n],
  ["Det ble brukt [51 mill. kroner mindre enn budsjettert].", says("mindreforbruk"), y, n],
  ["Det ble brukt [51 mill. kroner mindre enn budsjettert].", says("merforbruk"), n, y],
  ["Det ble brukt [51 mill. kroner mer enn budsjettert].", says("mindreforbruk"), n, y],
  ["Det ble brukt [51 mill. kroner mer enn budsjettert].", says("merforbruk"), y, n],
  ["Det kostet [51 mill. kroner mindre enn det som var budsjettert].", says("mindreforbruk"), y, n],
  ["Det kostet [51 mill. kroner mer enn det som var budsjettert].", says("mindreforbruk"), n, y],
  ["Merinntektene ble [51 mill. kroner].", says("merinntekt"), y, n],
  ["Merinntektene ble [51 mill. kroner].", says("mindreinntekt"), n, y],
  ["Det ble en mindreinntekt på [51 mill. kroner].", says("merinntekt"), n, y],
  ["Skattesvikten var på [51 mill. kroner].", says("merinntekt"), n, y],
  ["Skattesvikten var på [51 mill. kroner].", says("mindreinntekt"), y, n],
  ["Underskuddet ble [51 mill. kroner].", says("overskudd", "level"), n, y],
  ["Underskuddet ble [51 mill. kroner].", says("underskudd", "level"), y, n],
  ["Kommunen fikk [et underskudd på 51 mill. kroner].", says("underskudd", "level"), y, n],
  ["Kommunen fikk [et overskudd på 51 mill. kroner].", says("overskudd", "level"), y, n],
  ["Kommunen fikk [et overskudd på 51 mill. kroner].", says("underskudd", "level"), n, y],
  ["Inntektene hadde en nedgang på [51 mill. kroner].", says("økning"), n, y],
  ["Inntektene hadde en nedgang på [51 mill. kroner].", says("nedgang"), y, n],
  ["Inntektene økte med [51 mill. kroner].", says("økning"), y, n],
  ["Inntektene falt med [51 mill. kroner].", says("økning"), n, y],
  ["Inntektene økte med [51 mill. kroner].", says("nedgang"), n, y],
  // What is good is said, but not what a plus is.
  ["Mindreforbruket ble [51 mill. kroner].", unsaid("up", "difference"), y, n],
  ["Merforbruket ble [51 mill. kroner].", unsaid("up", "difference"), n, y],
  ["Merforbruket ble [51 mill. kroner].", unsaid("down", "difference"), y, n],
  ["Merinntekten ble [51 mill. kroner].", unsaid("up", "difference"), y, n],
  // Nothing is said, or something else: nobody can tell.
  ["Mindreforbruket ble [51 mill. kroner].", unsaid("neutral"), x, x],
  ["Merforbruket ble [51 mill. kroner].", unsaid("neutral", "difference"), x, x],
  ["Det ble brukt [51 mill. kroner mindre enn budsjettert].", unsaid("neutral"), x, x],
  ["Inntektene falt med [51 mill. kroner].", unsaid("neutral"), x, x],
  ["Merforbruket ble [51 mill. kroner].", says("merinntekt"), x, x],
  ["Merinntekten ble [51 mill. kroner].", says("mindreforbruk"), x, x],
  ["Merforbruket ble [51 mill. kroner].", says("overskudd", "level"), x, x],
  ["Merforbruket økte med [51 mill. kroner].", says("merforbruk"), x, x],
  ["Mer-/mindreforbruket ble [51 mill. kroner].", says("mindreforbruk"), x, x],
  ["Et merforbruk på [−51 mill. kroner].", says("merforbruk"), x, x],
  ["Merforbruket ble [51 mill. kroner].", unsaid("down", "level"), x, x],
  ["Merforbruket økte til [51 mill. kroner].", says("merforbruk"), y, n],
  // Nynorsk and English.
  ["Meirforbruket vart [51 mill. kroner].", says("mindreforbruk"), n, y, "nn"],
  ["Tenestene fekk eit mindreforbruk på [51 mill. kroner].", says("merforbruk"), n, y, "nn"],
  ["Underskotet vart [51 mill. kroner].", says("overskudd", "level"), n, y, "nn"],
  ["Meirinntektene vart [51 mill. kroner].", says("merinntekt"), y, n, "nn"],
  ["The overspending was [NOK 51 million].", says("mindreforbruk"), n, y, "en"],
  ["The underspending was [NOK 51 million].", says("mindreforbruk"), y, n, "en"],
  ["The deficit was [NOK 51 million].", says("overskudd", "level"), n, y, "en"],
  ["There was a shortfall of [NOK 51 million].", says("merinntekt"), n, y, "en"],
];

describe("a word of sign against the figure's own sign", () => {
  for (const [sentence, sense, plus, minus, language = "nb"] of cases)
    test(`${sentence} ${JSON.stringify(sense)}`, () => {
      const verdicts = [51, -51].map((value) => verdict(sentence, value, sense, language));
      expect(verdicts).toEqual([plus, minus]);
    });
});

test("no sentence holds on both signs, and none on a sign the figure does not tell", () => {
  for (const [sentence, sense, _plus, _minus, language = "nb"] of cases) {
    const both = [51, -51].filter((value) => verdict(sentence, value, sense, language) === "holds");
    expect([sentence, both.length <= 1]).toEqual([sentence, true]);
  }
});
