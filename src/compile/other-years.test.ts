/** Other years and budgets are fetched for the claims that ask for them, shown with their lineage, and hidden when they must be. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messageOf } from "../base/finding.ts";
import { claimRecord } from "../publish/claim-record.ts";
import { buildSite } from "./build.ts";
import { compile } from "./compile.ts";
import { fixReport } from "./fix.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "fasit-years-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at2012 = "?år=2012&versjon=opprinnelig-budsjett";
const sentences = [
  `Resultatet er [mindre enn i 2011](fasit:netto-driftsresultat${at2012}).`,
  `Rammetilskotet er [lågare enn i 2011](fasit:rammetilskudd${at2012}).`,
  `Skatten er [høgare enn i 2009](fasit:skatt-pa-inntekt-og-formue${at2012}).`,
  `Rammetilskotet [auka med 11,4 prosent](fasit:rammetilskudd${at2012}).`,
];

describe("claims over years in Sogndal", () => {
  let folder = "";
  beforeAll(() => {
    folder = join(root, "sogndal");
    cpSync("examples/sogndal-2011", folder, { recursive: true });
    rmSync(join(folder, "report"), { recursive: true });
    mkdirSync(join(folder, "report"));
    writeFileSync(join(folder, "report/01-a.md"), `# A\n\n${sentences.join("\n")}\n`);
  });

  test("the year it is set against is fetched, and stands in the record", async () => {
    const made = await compile({ folder, lines: false });
    made.close();
    const claims = made.report?.claims ?? [];
    expect(claims.map(({ decision }) => decision.verdict)).toEqual([
      "holds",
      "contradicted",
      "undocumented",
      "holds",
    ]);
    const [first] = claims;
    expect(first?.compared?.map(({ lineage, point }) => [lineage.kind, point.year, point.version])).toEqual([
      ["components", 2011, "regnskap"],
    ]);
    expect(first === undefined ? [] : claimRecord(first).compared).toMatchObject([
      { figure: "netto-driftsresultat", year: 2011, version: "regnskap" },
    ]);
    const told = made.findings.map((one) => messageOf(one, "nn")).join("\n");
    expect(told).toContain("manglar for 2009");
    expect(told).toMatch(/og var 157\u00a0\d\d\d\u00a0000\u00a0kr i 2011|og var 157.*i 2011/);
  });

  test("a claim that is false is mended by its word", async () => {
    const fix = await fixReport({ folder, write: false });
    fix.compilation.close();
    expect(fix.proposals.map(({ phrase, replacement }) => [phrase, replacement])).toEqual([
      ["lågare enn i 2011", "høgare enn i 2011"],
    ]);
  });
});

test("a small number of persons of another year is published nowhere", async () => {
  const folder = join(root, "persons");
  for (const name of ["report", "figures", "sources"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "0220", entity: prove }
report: { title: Prøve, year: 2017, language: nb }
sources:
  - { kind: register, file: sources/kurs.csv, table: kurs, columns: { hvem: text, dato: text } }
`,
  );
  const rows = [...Array(3).keys()].map((n) => `a${n};2016-03`);
  const later = [...Array(4321).keys()].map((n) => `b${n};2017-03`);
  writeFileSync(join(folder, "sources/kurs.csv"), ["hvem;dato", ...rows, ...later, ""].join("\n"));
  writeFileSync(
    join(folder, "figures/tall.yaml"),
    "- { id: kurs, name: På kurs, unit: count, noun: personer, people: true, formula: { register: { table: kurs, count: true, year: dato } } }\n",
  );
  writeFileSync(
    join(folder, "report/01-a.md"),
    "# A\n\nPå kurs var det [flere enn i fjor](fasit:kurs), og [færre enn i 2016](fasit:kurs).\n",
  );
  const build = await buildSite({ folder, mode: "published", allowErrors: true });
  build.compilation.close();
  expect(build.compilation.report?.claims.map(({ decision }) => decision.verdict)).toEqual([
    "holds",
    "contradicted",
  ]);
  expect(build.compilation.report?.claims[0]?.compared?.map(({ point }) => point.year)).toEqual([2016]);
  const decoder = new TextDecoder();
  for (const { path, bytes } of build.outputs) {
    if (!/\.(?:json|html|csv)$/.test(path)) continue;
    expect([path, /"value":\s*"?3"?[,}\s]|\b3 personer|2016: 3\b/.test(decoder.decode(bytes))]).toEqual([
      path,
      false,
    ]);
  }
});
