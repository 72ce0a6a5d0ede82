import { expect, test } from "vitest";
import { sourceSchema } from "../sources/mapping.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import { countedParts, peopleTables } from "./register-schemas.ts";

const register = (more: Record<string, unknown>) =>
  sourceSchema.parse({ kind: "register", file: "sources/a.csv", ...more });

test("a register holds persons when its source says so, or else its schema", () => {
  const columns = { navn: "text" };
  const sources = [
    register({ table: "a", columns }),
    register({ table: "b", columns, people: true }),
    register({ schema: "opplaering" }),
    register({ schema: "enheter", people: false }),
    register({ schema: "moter", table: "mine_moter", people: true }),
  ];
  expect(peopleTables(sources, shippedSchemas)).toEqual(["b", "opplaering", "mine_moter"]);
});

test("columns that count some of what another counts", () => {
  const sources = [register({ schema: "opplaering" }), register({ schema: "enheter", table: "pc" })];
  expect(countedParts(sources, shippedSchemas)).toEqual([
    { table: "opplaering", part: "antall", whole: "av" },
    { table: "pc", part: "delt_ut", whole: "administrert" },
    { table: "pc", part: "aktive_7_dager", whole: "aktive_28_dager" },
    { table: "pc", part: "aktive_28_dager", whole: "delt_ut" },
  ]);
});

test("only registers of use and devices can be fetched", () => {
  const fetched = { from: "google-workspace" };
  expect(
    sourceSchema.safeParse({ kind: "register", file: "a.csv", schema: "bruk", fetch: fetched }).success,
  ).toBe(true);
  expect(
    sourceSchema.safeParse({ kind: "register", file: "a.csv", schema: "moter", fetch: fetched }).success,
  ).toBe(false);
});
