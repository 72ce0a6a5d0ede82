import { describe, expect, test } from "vitest";
import { sentenceAt, splitSentences } from "./sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each([
    ["Det var 100 mill. kroner. Fondet vokste.", 2],
    ["Det ble 100 mill. Fondet vokste.", 2],
    ["Vi fikk ca. 8 mill. fra staten.", 1],
    ["Det kostet kr. 45 000. Resten ble spart.", 2],
    ["Se nr. 714 i forskriften.", 1],
    ["Den 11. desember 2017 kom forskriften. Fra da av gjelder den.", 2],
    ["Elever på 4.- til 10.-trinn har Chromebook. Alle bruker den.", 2],
    ["Elever på 4. til 10. trinn har Chromebook.", 1],
    ["Vedtaket kom i juni 2017. 1. januar 2020 starter kommunen.", 2],
    ["Blant annet bl.a. Asker og f.eks. Hurum.", 1],
    ["«Er det sant?» Ja. Det er det!", 3],
    ["Ingen punktum", 1],
    ["", 0],
    ["   ", 0],
  ] as const)("%s → %i", (text, count) => expect(split(text)).toHaveLength(count));

  test("finds the sentence around a place", () => {
    const text = "Først dette. Så ble det 421 millioner. Til slutt.";
    expect(sentenceAt(text, text.indexOf("421"))).toEqual({ text: "Så ble det 421 millioner.", start: 13 });
  });
});
