import { describe, expect, test } from "vitest";
import { parseChapter } from "../prose/parse-chapter.ts";
import { applyChanges, changesBetween } from "./change.ts";
import { diffOf } from "./diff.ts";
import { editOf } from "./edits.ts";

function edited(text: string, to: string): string | undefined {
  const { bindings } = parseChapter({ file: "report/a.md", text, language: "nb" }).value;
  const [binding] = bindings;
  if (binding === undefined) throw new Error("the text has no binding");
  const edits = changesBetween(binding.phrase, to).map((change) =>
    editOf(text, binding.phraseAt, binding.phrase, change),
  );
  return edits.every((one) => one !== undefined) ? applyChanges(text, edits) : undefined;
}

describe("an edit changes just the characters of the phrase", () => {
  test.each([
    ["plain", "Ble [421 millioner](fasit:a) i år.", "Ble [415 millioner](fasit:a) i år."],
    ["CRLF", "En.\r\n\r\nBle [421 millioner](fasit:a).\r\n", "En.\r\n\r\nBle [415 millioner](fasit:a).\r\n"],
    ["a break in the phrase", "Ble [421\nmillioner](fasit:a).", "Ble [415\nmillioner](fasit:a)."],
    ["emphasis in the phrase", "Ble [**421** millioner](fasit:a).", "Ble [**415** millioner](fasit:a)."],
    ["a quote", "> Ble [421\n> millioner](fasit:a).", "> Ble [415\n> millioner](fasit:a)."],
  ])("%s", (_, text, expected) => {
    expect(edited(text, phraseOf(text))).toBe(expected);
  });

  test("what stands on two lines is not put on one", () => {
    expect(edited("Var [i underkant\nav 80 lærere](fasit:a).", "nesten 80 lærere")).toBeUndefined();
  });
});

/** The phrase as the parser gives it, with 415 for 421. */
function phraseOf(text: string): string {
  const [binding] = parseChapter({ file: "report/a.md", text, language: "nb" }).value.bindings;
  return (binding?.phrase ?? "").replace("421", "415");
}

test("changes are word by word, and words alike are left alone", () => {
  expect(changesBetween("276 søknader fra 58 land", "281 søknader fra 61 land")).toEqual([
    { from: 0, to: 3, text: "281" },
    { from: 17, to: 19, text: "61" },
  ]);
  expect(changesBetween("nesten 80 lærere", "80 lærere")).toEqual([{ from: 0, to: 7, text: "" }]);
});

test("a diff shows three lines around, and joins what is near", () => {
  const text = ["a", "b", "c", "d 421", "e", "f", "g", "h", "i 5", "j", "k", "l", "m", ""].join("\n");
  const at = (old: string, put: string) => {
    const from = text.indexOf(old);
    return { from, to: from + old.length, text: put };
  };
  const lines = diffOf("report/a.md", text, [at("421", "415"), at("5\n", "6\n")]).map((one) => one.text);
  expect(lines).toEqual([
    "--- report/a.md",
    "+++ report/a.md",
    "@@ -1,12 +1,12 @@",
    ..." a, b, c,-d 421,+d 415, e, f, g, h,-i 5,+i 6, j, k, l".split(","),
  ]);
  expect(diffOf("report/a.md", text, [])).toEqual([]);
});
