/** A few harmed files of each format; the long run is `npm run fuzz`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fuzzTargets, runCase, type Target } from "./targets.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-fuzz-"));
let targets: readonly Target[];
beforeAll(async () => {
  targets = await fuzzTargets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("four harmed files of each format: nothing thrown, nothing lost in silence", async () => {
  for (const target of targets)
    for (let seed = 0; seed < 4; seed += 1)
      expect([target.name, seed, await runCase(target, seed, folder)]).toEqual([
        target.name,
        seed,
        undefined,
      ]);
}, 120_000);
