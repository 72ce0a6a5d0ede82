import { expect, test } from "vitest";
import { painter, wantsColour, washed } from "./paint.ts";
import { padded, textWidth, wrapped } from "./width.ts";

test.each([
  ["a person at a terminal", { isTTY: true }, {}, true, true],
  ["a pipe", { isTTY: false }, {}, true, false],
  ["NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR, which says nothing", { isTTY: true }, { NO_COLOR: "" }, true, true],
  ["--no-color", { isTTY: true }, {}, false, false],
  ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, true, false],
])("colours for %s", (_, stream, env, asked, expected) => {
  expect(wantsColour(stream, env, asked)).toBe(expected);
});

test("no colours means no escape codes", () => {
  expect(painter(false)("error", "feil")).toBe("feil");
  expect(painter(true)("error", "feil")).toBe("\u001b[31mfeil\u001b[39m");
});

test("washed text keeps letters, breaks and tabs, and spells out what moves the cursor or turns the text", () => {
  expect(washed("Ærlig\ttalt\n")).toBe("Ærlig\ttalt\n");
  expect(washed("\u001b[2J\u009b\u202e\r")).toBe("\\u{1b}[2J\\u{9b}\\u{202e}\\u{d}");
});

test("widths: wide, combining and plain characters", () => {
  expect([textWidth("kr"), textWidth("予算"), textWidth("e\u0301"), textWidth("👍")]).toEqual([2, 4, 1, 2]);
  expect(padded("予算", 6)).toBe("予算  ");
  expect(padded("12", 4, true)).toBe("  12");
});

test("wrapping breaks at spaces and leaves long words whole", () => {
  expect(wrapped("en to tre fire", 7)).toEqual(["en to", "tre", "fire"]);
  expect(wrapped("https://example.org/very/long x", 8)).toEqual(["https://example.org/very/long", "x"]);
  expect(wrapped("a\n\nb", 8)).toEqual(["a", "", "b"]);
});
