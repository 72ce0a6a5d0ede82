import { expect, test } from "vitest";
import { type ClaimRecord, cliWords } from "../../index.ts";
import { painter } from "./paint.ts";
import { renderSince, sinceJson } from "./since-text.ts";

const claim: ClaimRecord = {
  file: "report/a.md",
  line: 3,
  phrase: "nesten 80 møter",
  sentence: "Det ble nesten 80 møter.",
  figures: ["moter"],
  verdict: "contradicted",
  values: [{ figure: "moter", entity: "e", year: 2025, version: "regnskap", value: "71" }],
};

test("a verdict that changed with the width of a hedge says from what to what", () => {
  const now: ClaimRecord = { ...claim, verdict: "holds", widths: { nesten: "2 steg, høyst 20 %" } };
  const voice = { language: "nb", words: cliWords.nb, paint: painter(false) } as const;
  const text = renderSince("site", [{ kind: "verdict", before: claim, now }], voice, (file) => file);
  expect(text.split("\n").slice(1)).toEqual([
    "  report/a.md:3: nesten 80 møter: motsagt → stemmer",
    "      bredder: vanlige → nesten 2 steg, høyst 20 %",
    "",
  ]);
  expect(sinceJson("site", [{ kind: "verdict", before: claim, now }])).toMatchObject({
    changes: [{ now: { widths: { nesten: "2 steg, høyst 20 %" } } }],
  });
});
