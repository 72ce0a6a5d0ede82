import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sourceSchema } from "../sources/mapping.ts";
import { cellsOf, sourceCache } from "./source-cache.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-cache-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("sources are loaded again only when a file or the settings change", async () => {
  const file = "moter.csv";
  writeFileSync(join(folder, file), "mote;antall\nA;3\n");
  const register = { kind: "register", file, table: "moter", columns: { mote: "text", antall: "integer" } };
  const request = { folder, sources: [sourceSchema.parse(register)], entity: "by", lines: false };
  const cache = sourceCache();
  const first = await cache.open(request, "a: 1");
  expect((await cache.open(request, "a: 1")).value.warehouse).toBe(first.value.warehouse);
  const settings = await cache.open(request, "a: 2");
  expect(settings.value.warehouse).not.toBe(first.value.warehouse);
  appendFileSync(join(folder, file), "B;4\n");
  const changed = await cache.open(request, "a: 2");
  expect(changed.value.warehouse).not.toBe(settings.value.warehouse);
  expect(changed.value.warehouse.sources[0]?.rows).toBe(2);
  cache.close();
});

test("a warehouse sums its cells once for each set of dimensions", async () => {
  const cache = sourceCache();
  const { value } = await cache.open({ folder, sources: [], entity: "by", lines: false }, "");
  expect(cellsOf(value.warehouse, [])).toBe(cellsOf(value.warehouse, []));
  expect(cellsOf(value.warehouse, ["konto"])).not.toBe(cellsOf(value.warehouse, []));
  await Promise.all([cellsOf(value.warehouse, []), cellsOf(value.warehouse, ["konto"])]);
  cache.close();
});
