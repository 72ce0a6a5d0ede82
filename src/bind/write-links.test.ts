import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness } from "./words.ts";
import { writeLinks } from "./write-links.ts";

const number = (start: number, end: number, confidence: number) => ({
  text: "",
  start,
  end,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  proposals: [{ figure: "a", target: "fasit:a", confidence, words: [] }],
});

test("only what is sure enough is linked", () => {
  const written = writeLinks("421 og 8", [number(0, 3, 0.9), number(7, 8, 0.5)], 0.6);
  expect(written.text).toBe("[421](fasit:a) og 8");
  expect([written.bound.length, written.left.length]).toEqual([1, 1]);
});

test("without the links the text is the author's own, character by character", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 6 }), (parts) => {
      let source = "";
      const numbers = parts.map(([before, phrase]) => {
        const start = source.length + before.length;
        source += before + phrase;
        return number(start, start + phrase.length, 1);
      });
      const { text, bound } = writeLinks(source, numbers, 0.6);
      let rest = text;
      let bare = "";
      for (const { start, end } of bound) {
        const begin = start - bare.length;
        bare += rest.slice(0, begin) + rest.slice(begin + 1, begin + 1 + end - start);
        rest = rest.slice(begin + 1 + (end - start) + "](fasit:a)".length);
      }
      expect(bare + rest).toBe(source);
    }),
  );
});

test.each([
  ["søknad", "søknader", true],
  ["innovasjonskonkurranser", "konkurranser", true],
  ["skatt", "gjeld", false],
])("%s and %s", (a, b, alike) => expect(likeness(a, b) > 0).toBe(alike));
