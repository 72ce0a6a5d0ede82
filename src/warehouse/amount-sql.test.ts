import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AmountUnit, isBlank, parseAmount } from "../sources/number.ts";
import { amountSql, writtenSql } from "./amount-sql.ts";
import { asBigint, Engine } from "./engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await Engine.open();
});
afterAll(() => engine.close());

const pieces = fc.constantFrom(
  "0",
  "1",
  "7",
  "12",
  "405",
  "778",
  "000",
  "999999999999",
  "99999999999999999",
  " ",
  "  ",
  "\u00a0",
  "\u202f",
  "\u2009",
  "\t",
  ".",
  ",",
  ".5",
  ",50",
  ",505",
  ".234",
  "-",
  "\u2212",
  "+",
  "(",
  ")",
  "e3",
  "_",
  "kr",
);
const noise = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(""));
const grouped = fc
  .tuple(
    fc.constantFrom("", "-", "\u2212", "- ", "("),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom(" ", "\u00a0", "\u202f", "."),
    fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 6 }),
    fc.constantFrom("", ",5", ",50", ".50", ",00", ",005", ",50000"),
    fc.constantFrom("", "-", " -", ")", " "),
  )
  .map(([sign, first, separator, groups, decimals, end]) =>
    [
      sign,
      [first, ...groups.map((group) => String(group).padStart(3, "0"))].join(separator),
      decimals,
      end,
    ].join(""),
  );

test.each<AmountUnit>(["kr", "1000 kr", "øre"])(
  "SQL and TypeScript read the same amounts in %s",
  async (unit) => {
    const texts = [...new Set(fc.sample(fc.oneof(noise, grouped), { numRuns: 6000, seed: 20161231 }))];
    await engine.run("DROP TABLE IF EXISTS texts");
    await engine.fill(
      "texts",
      ["a"],
      texts.map((text) => [text]),
    );
    const rows = await engine.rows(`SELECT a, ${amountSql("a", unit)}, ${writtenSql("a")} FROM texts`);
    const read = rows.map((row) => [row[0], row[1] === null ? undefined : asBigint(row[1]), row[2]]);
    expect(read).toEqual(texts.map((text) => [text, parseAmount(text, unit), !isBlank(text)]));
    // The sample must hold plenty of each, or the comparison says little.
    const understood = texts.filter((text) => parseAmount(text, unit) !== undefined).length;
    expect(understood).toBeGreaterThan(400);
    expect(texts.length - understood).toBeGreaterThan(400);
  },
);
