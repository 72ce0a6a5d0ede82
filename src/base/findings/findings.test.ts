import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "./index.ts";

// Two tables with the same code compile: the later one silently takes the earlier one's place.
test("every code stands in one table, once", () => {
  const folder = new URL(".", import.meta.url);
  const tables = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const codes = tables.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/^ {2}(FAS\d{4}): entry/gm)].map(
      ([, code]) => code,
    ),
  );
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.sort()).toEqual(Object.keys(catalogue).sort());
});
