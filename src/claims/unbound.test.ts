import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { parseChapter } from "../prose/parse-chapter.ts";
import { claimsIn, findUnbound } from "./unbound.ts";

const unbound = (text: string, language: Language = "nb") =>
  findUnbound(parseChapter({ file: "report/a.md", text, language }).value).map((one) => one.text);

describe("findUnbound", () => {
  test.each([
    ["Resultatet ble 421 millioner kroner, eller 8,5 prosent.", ["421 millioner kroner", "8,5 prosent"]],
    ["De tre kommunene har kr 45 000 hver.", ["tre", "45 000"]],
    ["Vi brukte flere millioner og tusen timer.", ["millioner", "tusen"]],
    ["Om lag én million filer.", ["én million"]],
    ["Resultatet var -2,8 % og 5–10 lærere.", ["-2,8 %", "5–10"]],
    ["Det var 2000 kr og 2017 millioner.", ["2000 kr", "2017 millioner"]],
    ["Tallet 8.5 er ikke norsk.", ["8.5"]],
  ])("%s", (text, expected) => expect(unbound(text)).toEqual(expected));

  test.each([
    "I 2017 og 2015–2018 gikk det bra, og i 2019.",
    "11. desember 2017, 1. januar 2020, juni 2016 og 31.12.2017.",
    "Se § 14-7, §§ 5-4 og 5-6, kapittel 5, kap. 3–4, nr. 714 og forskrift FOR-2019-06-07-714.",
    "Elever på 10. trinn, på 4.- til 10.-trinn og i 2. tertial.",
    "Et av de beste årene. Vi fikk én pris, ett kurs og en ny skole.",
    "Vi fikk [421](fasit:a) millioner kroner og [9 priser](https://e.no).",
    "# 12 måneder\n\n`42`\n\n1. Første\n2. Andre\n",
    "7-dagers kurs, covid-19, 80-tallet, 5G og KS2017.",
  ])("nothing in: %s", (text) => expect(unbound(text)).toEqual([]));

  test("the levels of a change are two numbers, and a unit in a heading is none", () => {
    expect(unbound("Den falt fra 48,3 til 41,6 prosent.")).toEqual(["48,3", "41,6 prosent"]);
    expect(unbound("Inntekter (mill. kr)")).toEqual([]);
  });

  test("dates of a day or a month and places among years are told apart from numbers", () => {
    const text = "Vedtaket kom i juni 2016, og 2017 ga 12 millioner, det beste resultatet siden 2009.";
    const chapter = parseChapter({ file: "a.md", text, language: "nb" }).value;
    expect(claimsIn(chapter).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      "date juni 2016",
      "number 12 millioner",
      "rank det beste resultatet siden 2009",
    ]);
  });

  test("in nynorsk and English", () => {
    expect(unbound("Dei fekk sju millionar.", "nn")).toEqual(["sju millionar"]);
    expect(unbound("They got 6,012 and five prizes; one of them in May 2017.", "en")).toEqual([
      "6,012",
      "five",
    ]);
  });

  test("stands where it is written", () => {
    const text = "---\ntitle: A\n---\n\nFørst [to](fasit:a),\nså *421 mill.* kroner.\n";
    const chapter = parseChapter({ file: "report/a.md", text, language: "nb" }).value;
    expect(findUnbound(chapter)).toMatchObject([
      { text: "421 mill. kroner", at: { file: "report/a.md", line: 6, column: 5 } },
    ]);
  });
});
