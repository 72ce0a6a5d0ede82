/**
 * Whatever stands in a line, reading it never fails, tells where each phrase stands to the letter, and looks at each
 * token a bounded number of times.
 */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Language, languages } from "../base/language.ts";
import { lexiconOf } from "./lexicon/index.ts";
import { readPhrase } from "./read-phrase.ts";
import { readText } from "./read-record.ts";
import * as calendar from "./rules/calendar.ts";
import { tokenize } from "./tokens.ts";

const pieces = [
  ..."0 1 12 421 6.012 1\u00a0234 1\u202f234\u202f567 8,5 8.5 0,05 31.12.17 1.2.3 2017 2016/17 45/17 66 90 70 00 24/7-vakt 5,1-5,4".split(
    " ",
  ),
  ..."mill. mrd. kr kr. NOK MNOK ,- % %-poeng ‰ pst. prosent prosentpoeng kroner ( ) ) : ; , . - – − + ± ~ / § « » [ ] | # *".split(
    " ",
  ),
  ..."over nesten om lag ca. færre enn ikke hver femte halvannen hundre tusen og til fra mellom av to tre én million millioner".split(
    " ",
  ),
  ..."skoler elever årsverk innbyggere økte med ned på ble hvorav antall et par flere noen langt i av disse siden noen gang beste".split(
    " ",
  ),
  ..."one in five about less than twice as many thousand m bn Å ß 𝟙𝟚 ٣ ½ \u0000 \u200b \ufeff e\u0301 🏫".split(
    " ",
  ),
];
const line = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })),
      fc.constantFrom("", " ", "\u00a0", "\t"),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().join(""));
const language = fc.constantFrom<Language>(...languages);

describe("any line", () => {
  test("is read without failing, each phrase where it stands, in order and apart", () => {
    fc.assert(
      fc.property(line, language, (text, lang) => {
        let end = 0;
        for (const { phrase, start, lower, upper, value } of readText(text, lang)) {
          expect(text.slice(start, start + phrase.length)).toBe(phrase);
          expect(phrase).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + 1;
          if (typeof lower === "number" && typeof upper === "number")
            expect(lower).toBeLessThanOrEqual(upper);
          if (typeof value === "number" && typeof lower === "number")
            expect(value).toBeGreaterThanOrEqual(lower);
          if (typeof value === "number" && typeof upper === "number")
            expect(value).toBeLessThanOrEqual(upper);
        }
        expect(() => readPhrase(text, lang)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test("is cut into tokens that lie one after the other and leave nothing but white space", () => {
    fc.assert(
      fc.property(line, language, (text, lang) => {
        let end = 0;
        for (const token of tokenize(text, lexiconOf(lang))) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start).trim()).toBe("");
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a hostile line is read in time that grows with its length", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["numbers", "12 345 "],
    ["bare counts", "og 7 var "],
    ["numbers with commas", "3, "],
    ["shares", "3 av "],
    ["dashes", "- "],
    ["spaced dashes", "ord – 7 "],
    ["brackets", "(3) "],
    ["hedges", "om lag "],
    ["emphases", "bare "],
    ["levels", "fra 3 til "],
    ["changes", "fra 3 prosent "],
    ["hundreds", "hundre og "],
    ["groups of digits", "66 90 70 00 "],
    ["stops", "1.1."],
    ["digits", "1"],
    ["letters", "a"],
    ["strokes", "2/"],
    ["scales", "millioner "],
    ["statements", "tall i hele "],
  ];

  /** How often a token was asked whether it is a year: nearly every rule does. */
  function steps(text: string): number {
    const spy = vi.spyOn(calendar, "yearAt");
    try {
      readText(text, "nb");
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  }

  test.each(hostile)("%s", (_, piece) => {
    const short = steps(piece.repeat(200));
    const long = steps(piece.repeat(800));
    expect(long).toBeLessThanOrEqual(4 * short + 400);
  });
});
