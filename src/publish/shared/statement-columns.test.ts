import { expect, test } from "vitest";
import { same } from "../../base/language.ts";
import { ore } from "../../base/ore.ts";
import type { ComputedLine, Statement } from "../../statements/statement.ts";
import { commonNote, isGoodDeviation, notesOf } from "./statement-columns.ts";

const line = (id: string, more: Partial<ComputedLine> = {}): ComputedLine => ({
  id,
  kind: "accounts",
  label: same(id),
  amounts: [ore(0n)],
  deviationOre: undefined,
  goodWhen: "up",
  sign: 1,
  ...more,
});
const statement = (lines: readonly ComputedLine[]): Statement => ({
  id: "s",
  title: same("S"),
  law: "",
  source: "",
  entity: "e",
  columns: [{ year: 2022, version: "regnskap" }],
  lines,
  internalTrade: undefined,
});
const general = { verified: "general-knowledge" } as const;
const checked = { verified: "published-total" } as const;

test("what holds of all lines is said once; few exceptions are named, many are not", () => {
  const all = statement([line("a", general), line("b", { ...general, note: same("Egen.") })]);
  expect(commonNote(all, "nb")).toMatch(/^Innholdet i linjene er lagt/);
  expect(notesOf(all, "nb")).toEqual([{ line: "b", text: "Egen." }]);
  const most = statement([...["a", "b", "c"].map((id) => line(id, general)), line("d", checked)]);
  expect(commonNote(most, "nn")).toContain("utanom «d»");
  expect(notesOf(most, "nn")).toEqual([]);
  const half = statement([line("a", general), line("b", checked)]);
  expect(commonNote(half, "nb")).toBeUndefined();
  expect(notesOf(half, "nb")).toHaveLength(1);
});

test.each([
  [49_999n, undefined],
  [-49_999n, undefined],
  [50_000n, true],
  [-50_000n, false],
])("a deviation of %s øre that is shown as 0 is neither good nor bad", (amount, good) => {
  expect(isGoodDeviation(line("a", { deviationOre: ore(amount) }))).toBe(good);
});
