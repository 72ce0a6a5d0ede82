import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changesSince } from "../mend/since.ts";
import { claimRecord } from "../publish/claim-record.ts";
import { buildSite } from "./build.ts";
import { compile } from "./compile.ts";
import { readEarlierClaims } from "./earlier-claims.ts";
import { fixReport } from "./fix.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "fasit-fix-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The Asker example with other words in its prose; the same words as on disk when nothing is replaced. */
function report(name: string, ...replaced: readonly (readonly [string, string, string])[]): string {
  const folder = join(root, name);
  cpSync("examples/asker-2017", folder, { recursive: true });
  for (const [file, old, put] of replaced) {
    const path = join(folder, "report", file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(old);
    writeFileSync(path, text.replace(old, put));
  }
  return folder;
}

const wrong = [
  ["01-okonomi.md", "421 millioner kroner", "431 millioner kroner"],
  ["02-hoydepunkter.md", "Nesten 80", "Nesten 70"],
  ["03-innovasjon.md", "276 søknader", "299 søknader"],
] as const;

describe("a folder is mended", () => {
  test("first shown, then written: what was right comes back, byte for byte", async () => {
    const folder = report("written", ...wrong);
    // A byte order mark and Windows' line breaks belong to the author.
    const first = join(folder, "report/01-okonomi.md");
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    writeFileSync(first, windows(readFileSync(first, "utf8")));
    const shown = await fixReport({ folder, write: false });
    shown.compilation.close();
    expect(shown.proposals.map((one) => one.replacement)).toEqual([
      "421 millioner kroner",
      "Nesten 80 folkevalgte",
      "276 søknader fra 58 land",
    ]);
    expect([shown.left, shown.written, shown.contradicted]).toEqual([[], [], 3]);
    expect(readFileSync(first, "utf8")).toContain("431 millioner");
    const written = await fixReport({ folder, write: true });
    written.compilation.close();
    expect([written.findings, written.contradicted, written.written.length]).toEqual([[], 0, 3]);
    for (const name of readdirSync(join(folder, "report"))) {
      const original = readFileSync(join("examples/asker-2017/report", name), "utf8");
      const made = readFileSync(join(folder, "report", name), "utf8");
      expect(made).toBe(name === "01-okonomi.md" ? windows(original) : original);
    }
  });

  test("a report in which every claim holds is left alone", async () => {
    const made = await fixReport({ folder: report("right"), write: true });
    made.compilation.close();
    expect([made.proposals, made.left, made.diff, made.written, made.contradicted]).toEqual([
      [],
      [],
      [],
      [],
      0,
    ]);
  });

  test("a file that is not whole UTF-8 is not written", async () => {
    const folder = report("latin", ...wrong);
    const path = join(folder, "report/01-okonomi.md");
    const bytes = Buffer.concat([readFileSync(path), Buffer.from([0xe5, 0x0a])]);
    writeFileSync(path, bytes);
    const made = await fixReport({ folder, write: true });
    made.compilation.close();
    expect(made.findings.map((one) => one.code)).toEqual(["FAS6904"]);
    expect([made.contradicted, made.written.length]).toEqual([1, 2]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe("claims since an earlier build", () => {
  test("a site holds its claims, and a later check tells which have changed", async () => {
    const out = join(root, "site");
    const built = await buildSite({ folder: report("approved"), out, mode: "published" });
    built.compilation.close();
    const earlier = await readEarlierClaims(out);
    expect(earlier.findings).toEqual([]);
    expect(await readEarlierClaims(join(out, "data/pastander.json"))).toEqual(earlier);
    const late = report("late");
    const ledger = join(late, "sources/regnskap-2017.csv");
    const lines = readFileSync(ledger, "utf8").split("\n");
    const columns = (lines[0] ?? "").split(";");
    const at = lines.findIndex((line) => line.includes("10100"));
    const cells = (lines[at] ?? "").split(";");
    const amount = columns.indexOf("regnskap_2017");
    cells[amount] = String(Number(cells[amount]) + 2_000_000);
    lines[at] = cells.join(";");
    writeFileSync(ledger, lines.join("\n"));
    const checked = await compile({ folder: late, lines: false });
    checked.close();
    const changes = changesSince(earlier.value ?? [], (checked.report?.claims ?? []).map(claimRecord));
    // The late posting is a wage of 2 million: just the sentences that rest on it are told.
    expect(changes.map((one) => [one.kind, one.kind === "vanished" ? "" : one.now.phrase])).toEqual([
      ["verdict", "421 millioner kroner"],
      ["verdict", "8,5 prosent"],
      ["verdict", "51 millioner kroner mindre enn det som var budsjettert"],
      ["verdict", "mindreforbruk på rundt 1,5 prosent"],
    ]);
    expect(changes.map((one) => one.kind !== "vanished" && one.now.verdict)).toEqual(
      Array.from({ length: 4 }, () => "contradicted"),
    );
  });

  test("what is no earlier build is a finding", async () => {
    const other = join(root, "other.json");
    writeFileSync(other, '{"claims":[{"file":1}]}');
    for (const path of [join(root, "nowhere"), other, root]) {
      const { value, findings } = await readEarlierClaims(path);
      expect([value, findings.map((one) => one.code)]).toEqual([undefined, ["FAS6905"]]);
    }
  });
});
