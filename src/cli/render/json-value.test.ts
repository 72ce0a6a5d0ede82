import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, jsonPieces, jsonText, Later, type Written } from "./json-value.ts";

/** The same value with every list made when it is written. */
function lazy(value: Json): Written {
  if (Array.isArray(value)) return new Later(() => value.map(lazy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lazy(one)]));
}

test("in pieces the text is the same as whole", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as Json;
      expect([...jsonPieces(json)].join("")).toBe(jsonText(json));
      expect([...jsonPieces(lazy(json))].join("")).toBe(jsonText(json));
    }),
  );
});
