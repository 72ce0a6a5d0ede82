import fc from "fast-check";
import { expect, test } from "vitest";
import { kostraRecordLength } from "../sources/kostra-layout.ts";
import { readKostraLine } from "../sources/kostra-record.ts";
import { kostraLinePattern } from "./load-kostra.ts";

test("the engine's pattern and the reader accept the same lines", () => {
  const pattern = new RegExp(`^${kostraLinePattern()}$`);
  const good = "0A2017 022000                  1253 010   -12345";
  const changed = fc
    .array(fc.tuple(fc.nat({ max: kostraRecordLength - 1 }), fc.constantFrom(..." 0123459ABIXYæ-,")), {
      maxLength: 3,
    })
    .map((changes) => {
      const letters = [...good];
      for (const [place, letter] of changes) letters[place] = letter;
      return letters.join("");
    });
  let accepted = 0;
  fc.assert(
    fc.property(changed, (line) => {
      const read = readKostraLine(line, "a.txt", 1).value !== undefined;
      accepted += read ? 1 : 0;
      // The engine has taken blanks off the end, as the reader does itself.
      const trimmed = line.trimEnd();
      expect(trimmed.length === kostraRecordLength && pattern.test(trimmed)).toBe(read);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(300);
});
