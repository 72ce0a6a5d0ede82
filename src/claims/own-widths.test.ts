import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { kroner } from "../base/ore.ts";
import type { Quantity } from "../base/quantity.ts";
import { parseDecimal, rational } from "../base/rational.ts";
import { type ClaimInput, usualConventions, type Verdict } from "./claim.ts";
import { judge } from "./judge.ts";
import { hedgeTable } from "./lexicon/index.ts";
import { judgeOpenly } from "./own-hedges.ts";
import { readOwnWidths } from "./own-widths.ts";

const count = (value: string): Quantity => ({
  kind: "number",
  unit: "count",
  value: parseDecimal(value) ?? rational(0),
});
const percent = (value: string): Quantity => ({ ...count(value), unit: "percent" }) as Quantity;
const million = (value: number): Quantity => ({ kind: "amount", ore: kroner(value * 1_000_000) });

function input(
  settings: Readonly<Record<string, string>>,
  phrase: string,
  quantities: readonly Quantity[],
  language: Language = "nb",
): ClaimInput {
  const { widths, problems } = readOwnWidths(settings);
  expect(problems).toEqual([]);
  return { phrase, sentence: phrase, phraseStart: 0, language, ...usualConventions, widths, quantities };
}

describe("a width of the municipality's own", () => {
  test.each<[string, string, Quantity, Verdict, Verdict]>([
    // settings, phrase, value, with it, without
    ["nesten: 5 %", "nesten 80", count("76"), "holds", "holds"],
    ["nesten: 5 %", "nesten 80", count("75"), "contradicted", "holds"],
    ["nesten: 5 %", "nesten 80", count("80"), "contradicted", "contradicted"],
    ["nesten: 5 %", "nesten ti", count("9"), "holds", "holds"],
    ["nesten: 5 %", "nesten 421 millioner kroner", million(419.5), "contradicted", "contradicted"],
    ["nesten: 3 steg", "nesten 421 millioner kroner", million(418), "holds", "contradicted"],
    ["nesten: 3 steg", "nesten 421 millioner kroner", million(417.9), "contradicted", "contradicted"],
    ["nesten: 20 %", "nesten 80", count("70"), "holds", "contradicted"],
    ["nesten: 2 steg, 20 %", "nesten 80", count("64"), "holds", "contradicted"],
    ["nesten: 2 steg, høyst 20 %", "nesten 80", count("63"), "contradicted", "contradicted"],
    ["rundt: 2 %", "rundt 6000", count("6499"), "holds", "holds"],
    ["rundt: 10 %", "rundt 6000", count("6600"), "holds", "contradicted"],
    ["rundt: 10 %", "om lag 6000", count("6600"), "contradicted", "contradicted"],
    ["om lag: 2,5 %", "om lag 170 mill. kr", million(164), "contradicted", "holds"],
    ["drøyt: 2 %", "drøye 40 prosent", percent("40.9"), "contradicted", "holds"],
    ["godt over: 20 %", "godt over 66 millioner kroner", million(75), "contradicted", "holds"],
    ["godt over: 5 prosentpoeng", "godt over 90 prosent", percent("93"), "contradicted", "holds"],
    ["Ca.: 1 %", "ca. 100 000 innbyggere", count("99000"), "holds", "holds"],
    ["Ca.: 1 %", "ca. 120 000 innbyggere", count("115000"), "holds", "holds"],
    ["Ca.: 2 %", "ca. 120 000 innbyggere", count("114999"), "contradicted", "holds"],
    ["om lag: 20 %", "om lag 5–10", count("4"), "holds", "contradicted"],
    ["om lag: 2 steg, 20 %", "om lag halvparten", percent("41"), "holds", "contradicted"],
  ])("%s: %s", (setting, phrase, value, own, usual) => {
    const [word = "", width = ""] = setting.split(": ");
    const claim = input({ [word]: width }, phrase, [value]);
    expect([judge(claim).verdict, judge({ ...claim, ...usualConventions }).verdict]).toEqual([own, usual]);
  });

  test("goes for every form of the word, and the same word of another language", () => {
    const settings = { drøyt: "2 %" };
    for (const [phrase, language] of [
      ["drøy 40 prosent", "nb"],
      ["drygt 40 prosent", "nn"],
    ] as const)
      expect(judge(input(settings, phrase, [percent("40.9")], language)).verdict).toBe("contradicted");
    expect(judge(input({ nesten: "20 %" }, "almost 80", [count("70")], "en")).verdict).toBe("holds");
  });

  test("of «vesentlig» goes for comparisons too", () => {
    const phrase = "vesentlig mer enn de 66 millionene";
    const figures = [million(66), million(75)];
    expect(judge(input({}, phrase, figures)).verdict).toBe("holds");
    const own = judgeOpenly(input({ "vesentlig mer enn": "20 %" }, phrase, figures));
    expect([own.verdict, own.own?.otherwise]).toEqual(["contradicted", "holds"]);
  });

  test("is told with the verdict, and what the usual one would have given", () => {
    const wide = judgeOpenly(input({ nesten: "20 %" }, "nesten 80", [count("70")]));
    expect(wide).toMatchObject({
      verdict: "holds",
      own: { widths: [{ word: "nesten" }], otherwise: "contradicted" },
    });
    const plain = judgeOpenly(input({ nesten: "20 %" }, "rundt 80", [count("80")]));
    expect(plain.own).toBeUndefined();
  });

  test("does not reach «eller mer», which is no «over»", () => {
    expect(judgeOpenly(input({ over: "20 %" }, "80 eller mer", [count("200")])).own).toBeUndefined();
  });
});

describe("settings that cannot be used", () => {
  test.each([
    ["nestan", "5 %", { kind: "unknown", near: ["nesten"] }],
    ["minst", "5 %", { kind: "no-width" }],
    ["hele", "5 %", { kind: "no-width" }],
    ["nesten", "5", { kind: "not-read" }],
    ["nesten", "5 kroner", { kind: "not-read" }],
    ["nesten", "-5 %", { kind: "not-read" }],
    ["nesten", "", { kind: "not-read" }],
    ["nesten", "5 %, 6 %", { kind: "not-read" }],
    ["nesten", "5.5.5 %", { kind: "not-read" }],
    ["nesten", "0 %", { kind: "nothing-left" }],
    ["nesten", "0,0 steg", { kind: "nothing-left" }],
    ["nesten", "2 prosentpoeng", { kind: "wrong-limit", limit: "points" }],
    ["godt over", "2 steg", { kind: "wrong-limit", limit: "steps" }],
    ["nesten", "25,1 %", { kind: "says-nothing", most: "25 %" }],
    ["rundt", "10 steg", { kind: "says-nothing", most: "9 steg" }],
    ["godt over", "101 %", { kind: "says-nothing", most: "100 %" }],
  ] as const)("«%s: %s»", (word, text, problem) => {
    expect(readOwnWidths({ [word]: text }).problems).toMatchObject([{ word, problem }]);
    expect(readOwnWidths({ [word]: text }).widths.size).toBe(0);
  });

  test("the same hedge twice, and all problems in one run", () => {
    const { problems } = readOwnWidths({ drøyt: "5 %", drøye: "6 %", nestan: "1 %" });
    expect(problems).toMatchObject([
      { word: "drøye", problem: { kind: "twice", other: "drøyt" } },
      { word: "nestan", problem: { kind: "unknown" } },
    ]);
  });

  test("the widest and narrowest that can be used, for every hedge that has a width", () => {
    for (const { kind, words } of hedgeTable) {
      const [word = ""] = Object.values(words).flat();
      const isDistance = kind.startsWith("well");
      const problems = [
        "0,001 %",
        isDistance ? "100 %" : "25 %",
        isDistance ? "25 prosentpoeng" : "9 steg",
      ].flatMap((text) => readOwnWidths({ [word]: text }).problems.map((one) => one.problem.kind));
      const sharp = ["at-least", "at-most", "less-than", "emphasis"].includes(kind);
      expect([word, problems]).toEqual([word, sharp ? ["no-width", "no-width", "no-width"] : []]);
    }
  });
});
