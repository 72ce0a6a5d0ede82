import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { textWidth } from "./width.ts";

const at = (line: number, column: number, endColumn?: number) => ({
  file: "a.md",
  line,
  column,
  ...(endColumn === undefined ? {} : { endLine: line, endColumn }),
});

/** The words above the marks, by terminal columns. */
function marked(line: string, column: number, endColumn: number, width = 110): string {
  const { source, lead, marks } = excerptOf(line, at(14, column, endColumn), width);
  let words = "";
  let at_ = 0;
  for (const character of source) {
    if (at_ >= textWidth(lead) && at_ < textWidth(lead) + marks.length) words += character;
    at_ += textWidth(character);
  }
  return words;
}

test("marks stand under the words", () => {
  const { source, lead, marks } = excerptOf("Resultatet ble 41 000 kroner.", at(14, 16, 29), 110);
  expect([source, lead + marks]).toEqual([
    "14 | Resultatet ble 41 000 kroner.",
    "   |                ^^^^^^^^^^^^^",
  ]);
});

test.each([
  ["wide characters before and in the words", "東京の予算は 九億円 です", 8, 11, "九億円"],
  ["a combining mark", "caf\u0065\u0301 41 kr", 7, 9, "41"],
  ["an emoji, two UTF-16 units", "👍 41 kr", 4, 6, "41"],
  ["no-break spaces", "ble 41\u00a0000 kr", 5, 11, "41\u00a0000"],
])("marks stand under the words after %s", (_, line, column, endColumn, words) => {
  expect(marked(line, column, endColumn)).toBe(words);
});

test("tabs are widened, and marks follow", () => {
  const { source, lead, marks } = excerptOf("a\tb 41", at(1, 5, 7), 110);
  expect(source).toBe("1 | a   b 41");
  expect(source.indexOf("41")).toBe(lead.length);
  expect(marks).toBe("^^");
});

test("a long line is cut on both sides, with the words in view", () => {
  const line = `${"ord ".repeat(100)}41 millioner ${"mer ".repeat(100)}`;
  const { source } = excerptOf(line, at(3, 401, 413), 100);
  expect(textWidth(source)).toBeLessThanOrEqual(100);
  expect(source).toMatch(/^3 \| ….*41 millioner.*…$/);
  expect(marked(line, 401, 413, 100)).toBe("41 millioner");
});

test("a span that goes on to the next line is marked to the end of this one", () => {
  const span = { file: "a.md", line: 2, column: 3, endLine: 4, endColumn: 2 };
  expect(excerptOf("abcdef", span, 80).marks).toBe("^^^^");
});

test("a place at the end of the line gets one mark", () => {
  expect(excerptOf("abc", at(2, 4), 80).marks).toBe("^");
});

test("control characters are spelt out, never sent to the terminal", () => {
  const { source } = excerptOf("rød \u001b[31mtekst", at(1, 1, 4), 80);
  expect(source).toBe("1 | rød \\u{1b}[31mtekst");
});

test("property: whatever the line and the span, the excerpt keeps its width and has marks", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.nat(320),
      fc.nat(320),
      fc.integer({ min: 60, max: 140 }),
      (line, a, b, width) => {
        const oneLine = line.replaceAll(/[\n\r]/g, " ");
        const { source, marks } = excerptOf(oneLine, at(12, Math.min(a, b) + 1, Math.max(a, b) + 1), width);
        expect(textWidth(source)).toBeLessThanOrEqual(width);
        expect(marks).toMatch(/^\^+$/);
      },
    ),
  );
});
