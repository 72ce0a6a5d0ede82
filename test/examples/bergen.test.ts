/** Bergen beside others: nine real values of SSB's, and every sentence about them. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";

const example = join(import.meta.dirname, "../../examples/bergen-2025");
const file = join(example, "sources/ssb-12134.json");
const sample = join(import.meta.dirname, "../../../shared/facts/ssb-12134-sample.json");

test("the same code gives the same bytes", () => {
  const before = readFileSync(file, "utf8");
  execFileSync(process.execPath, [join(example, "make/make.js")]);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test.skipIf(!existsSync(sample))(
  "the values and codes are those that were published (needs ../shared/facts)",
  () => {
    const [ours, theirs] = [file, sample].map((path) => JSON.parse(readFileSync(path, "utf8")));
    expect([ours.id, ours.size, ours.value]).toEqual([theirs.id, theirs.size, theirs.value]);
    for (const id of ours.id)
      expect(ours.dimension[id].category.index).toEqual(codesOf(theirs.dimension[id].category.index));
  },
);

const codesOf = (index: readonly string[] | Readonly<Record<string, number>>): readonly string[] =>
  Array.isArray(index)
    ? index
    : Object.entries(index)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);

test("every sentence holds, nothing is wrong, and the figure stands beside the others of its year", async () => {
  const made = await compile({ folder: example, lines: true });
  expect(made.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(made.report?.claims.map(({ decision }) => decision.verdict)).toEqual(new Array(7).fill("holds"));
  expect(made.report?.counts.unbound).toBe(0);
  expect(made.report?.figures.get("netto-driftsresultat-i-prosent")?.beside).toMatchObject([
    { entity: "EKG12", name: "KOSTRA-gruppe 12" },
    { entity: "EAKUO", name: "Landet uten Oslo" },
  ]);
  made.close();
});
