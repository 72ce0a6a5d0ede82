/**
 * The promise of `fasit fix --write`: afterwards check finds no contradiction of the kinds it mends. Every number that
 * both examples say of a figure is made wrong, several times over, and mended.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixReport } from "./fix.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "fasit-mended-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The first digit of each number in a bound phrase, `by` further on; years are left. */
function wronged(markdown: string, by: number): string {
  return markdown.replaceAll(/\[([^\]]*)\](?=\(fasit:)/g, (link) =>
    link.replaceAll(/(?<![\d,.]|\d[  ])(?!(?:19|20)\d\d(?!\d))\d/g, (digit) =>
      String(((Number(digit) - 1 + by + 9) % 9) + 1),
    ),
  );
}

test.each(["asker-2017", "sogndal-2011"].flatMap((name) => [1, 3, 7].map((by) => [name, by] as const)))(
  "%s with each number moved by %i has no contradiction that could be mended",
  async (name, by) => {
    const folder = join(root, `${name}-${by}`);
    cpSync(join("examples", name), folder, { recursive: true });
    for (const file of readdirSync(join(folder, "report"), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".md")) continue;
      const path = join(folder, "report", file);
      writeFileSync(path, wronged(readFileSync(path, "utf8"), by));
    }
    const first = await fixReport({ folder, write: true });
    first.compilation.close();
    expect(first.findings).toEqual([]);
    expect(first.proposals.length).toBeGreaterThan(10);
    // Only what no change of a number makes true is left, and told.
    expect(first.contradicted).toBe(first.left.length);
    const again = await fixReport({ folder, write: false });
    again.compilation.close();
    expect([again.proposals, again.left.length]).toEqual([[], first.left.length]);
    expect(first.left.map(({ phrase, reason }) => `${phrase}: ${reason}`)).toEqual([]);
  },
);
