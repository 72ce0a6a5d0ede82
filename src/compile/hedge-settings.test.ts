/** A report with widths of its own, through everything that reads a phrase; on a small synthetic folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { messageOf } from "../base/finding.ts";
import { readText } from "../claims/read-record.ts";
import { claimHover } from "../lsp/hover.ts";
import { changesSince } from "../mend/since.ts";
import { claimRecord } from "../publish/claim-record.ts";
import { bindText } from "./bind-text.ts";
import { buildSite } from "./build.ts";
import { compile } from "./compile.ts";
import { readEarlierClaims } from "./earlier-claims.ts";
import { fixReport } from "./fix.ts";
import { reportConventions } from "./report-conventions.ts";

const root = mkdtempSync(join(tmpdir(), "fasit-hedges-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const settings = (hedges: string) => `municipality: { name: Prøve kommune, number: "0000", entity: prove }
report: { title: Prøve, year: 2018 }
conventions:
  hedges:
${hedges}
sources:
  - { kind: published, file: sources/publisert.csv }
legal: off
`;

let made = 0;

/** «moter» is 71. */
function folderOf(hedges: string, prose: string): string {
  made += 1;
  const folder = join(root, String(made));
  const files = {
    "fasit.yaml": settings(hedges),
    "figures/egne.yaml":
      "- { id: moter, name: { nb: Møter, nn: Møte, en: Meetings }, unit: count, formula: { published: true } }\n",
    "sources/publisert.csv":
      "figure;year;value;unit;precision;title;url;note\nmoter;2018;71;antall;1;Nyhet;;\n",
    "report/01-a.md": prose,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

async function checked(hedges: string, prose: string) {
  const compilation = await compile({ folder: folderOf(hedges, prose), lines: false });
  compilation.close();
  return compilation;
}

const prose = "Det ble holdt [nesten 80 møter](fasit:moter).\n";
const narrow = "    nesten: 5 %";
const wide = "    nesten: 2 steg, 20 %";
const none = "    {}";

describe("a municipality's own widths", () => {
  test("decide the claims, which say so, and what the usual width would have given", async () => {
    const verdicts = [];
    for (const hedges of [none, narrow, wide]) {
      const { report, findings } = await checked(hedges, prose);
      verdicts.push([
        report?.claims[0]?.decision.verdict,
        report?.claims[0]?.decision.own?.otherwise,
        findings.length,
      ]);
    }
    expect(verdicts).toEqual([
      ["contradicted", undefined, 1],
      ["contradicted", "contradicted", 1],
      ["holds", "contradicted", 0],
    ]);
    const { report } = await checked(wide, prose);
    const claim = report?.claims[0];
    expect(claim && claimHover(claim, [], "nb")).toContain(
      "Dommen hviler på kommunens egen bredde av «nesten» (2 steg, høyst 20 %). Med Fasits vanlige: motsagt",
    );
    const { findings } = await checked(narrow, prose);
    expect(findings[0] && messageOf(findings[0], "nb")).toContain("Kommunens egen bredde av «nesten» (5 %)");
  });

  test("stand on the site: at the claim, on the figure's page and on the page about the method", async () => {
    const out = join(root, "site");
    const built = await buildSite({ folder: folderOf(wide, prose), out, mode: "published" });
    built.compilation.close();
    expect(built.compilation.findings).toEqual([]);
    for (const page of ["kapittel/a/index.html", "tall/moter/index.html"])
      expect(readFileSync(join(out, page), "utf8")).toContain(
        "Dommen hviler på kommunens egen bredde av «nesten»",
      );
    const method = readFileSync(join(out, "metode/index.html"), "utf8");
    expect(method).toContain("«nesten»: 2 steg, høyst 20 % (vanlig: 1 steg, høyst 10 %)");
    const earlier = await readEarlierClaims(out);
    expect(earlier.value?.[0]).toMatchObject({ verdict: "holds", widths: { nesten: "2 steg, høyst 20 %" } });
    const now = await checked(none, prose);
    const [change] = changesSince(earlier.value ?? [], (now.report?.claims ?? []).map(claimRecord));
    expect(change).toMatchObject({ kind: "verdict", now: { verdict: "contradicted" } });
  });

  test("are what fix, bind and read go by", async () => {
    const fix = async (hedges: string) => {
      const mended = await fixReport({ folder: folderOf(hedges, prose), write: true });
      mended.compilation.close();
      return [mended.proposals.map((one) => one.replacement), mended.contradicted];
    };
    expect(await fix(narrow)).toEqual([["vel 70 møter"], 0]);
    expect(await fix(wide)).toEqual([[], 0]);
    const bound = async (hedges: string) => {
      const compilation = await checked(hedges, "");
      const [number] = await bindText(compilation, "a.md", "Det ble nesten 80 møter i året.");
      return number?.proposals.map((one) => one.figure);
    };
    expect([await bound(none), await bound(wide)]).toEqual([[], ["moter"]]);
    const { value } = await reportConventions(folderOf(wide, prose));
    expect(readText("Det ble nesten 80 møter.", "nb", value?.conventions)[0]).toMatchObject({
      soft_lower: 64,
    });
  });

  test("that cannot be used are findings at their place, all in one run", async () => {
    const { report, findings } = await checked(
      "    nestan: 5 %\n    minst: 5 %\n    rundt: 30 %\n    vel: 5",
      prose,
    );
    expect(report).toBeUndefined();
    expect(findings.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
      ["FAS1004", 5, 5],
      ["FAS1005", 6, 5],
      ["FAS1005", 7, 12],
      ["FAS1005", 8, 10],
    ]);
  });
});
