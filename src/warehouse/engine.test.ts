import { expect, test } from "vitest";
import { asText, Engine, identifier, literal } from "./engine.ts";

test("any text is a literal and any name an identifier, NUL and quotes too", async () => {
  const engine = await Engine.open();
  try {
    for (const text of ["a\0b", "it's", 'a "b"', "\0", ""])
      expect(asText((await engine.row(`SELECT ${literal(text)}`))[0])).toBe(text);
    for (const name of ["a\0b", 'a "b"', "it's"]) {
      await engine.run(`CREATE OR REPLACE TEMP TABLE t (${identifier(name)} INTEGER)`);
      expect(await engine.rows(`SELECT ${identifier(name)} FROM t`)).toEqual([]);
    }
  } finally {
    engine.close();
  }
});
