/** A report that compares itself with what SSB publishes for others, from file to page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Compilation, compile } from "../src/index.ts";
import { loadSiteAssets } from "../src/publish/site/assets.ts";
import { publishSite } from "../src/publish/site/site.ts";
import { jsonStatFile } from "./json-stat-file.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-compare-"));
let compilation: Compilation;
const pages = new Map<string, string>();

beforeAll(async () => {
  mkdirSync(join(folder, "report"));
  mkdirSync(join(folder, "sources"));
  writeFileSync(join(folder, "sources/ssb.json"), JSON.stringify(jsonStatFile()));
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Bergen kommune, number: "4601", entity: bergen }
report: { title: T, year: 2024 }
sources:
  - kind: json-stat
    file: sources/ssb.json
    figures: { KOSAGD230000: netto-driftsresultat-i-prosent }
    entities: { "4601": bergen }
`,
  );
  writeFileSync(
    join(folder, "report/01-okonomi.md"),
    `---
title: Økonomi
---
Netto driftsresultat ble [−2,4 prosent](fasit:netto-driftsresultat-i-prosent).

I gruppen var det [1,6 prosent](fasit:netto-driftsresultat-i-prosent?enhet=EKG12&år=2023) året før.

\`\`\`fasit others
figures: [netto-driftsresultat-i-prosent]
with: [EKG12]
title: Oss og gruppen
\`\`\`
`,
  );
  compilation = await compile({ folder, lines: true });
  if (compilation.report === undefined) throw new Error("no report");
  const files = publishSite(compilation.report, { assets: loadSiteAssets(), mode: "published" }).value;
  for (const { path, bytes } of files) pages.set(path, new TextDecoder().decode(bytes));
});
afterAll(() => {
  compilation.close();
  rmSync(folder, { recursive: true });
});

test("the claim is decided against SSB's value, and the figure knows the others of its year", () => {
  expect(compilation.report?.claims.map((one) => one.decision.verdict)).toEqual(["holds", "holds"]);
  expect(compilation.report?.figures.get("netto-driftsresultat-i-prosent")?.beside).toMatchObject([
    { entity: "EKG12", name: "KOSTRA-gruppe 12", carriedFrom: [] },
    { entity: "EAKUO", name: "Landet uten Oslo" },
  ]);
});

test("the figure's page shows everyone, the block those it names, both with the source", () => {
  const figures = [...pages].filter(
    ([path]) => path.includes("netto-driftsresultat-i-prosent") && path.endsWith(".html"),
  );
  const figure = figures.find(([, page]) => !page.includes("EKG12, regnskap 2023"))?.[1] ?? "";
  // Another's page calls the value by the other's name, and the municipality by its own.
  const others = figures.find(([, page]) => page.includes("EKG12, regnskap 2023"))?.[1] ?? "";
  expect(others).toMatch(/KOSTRA-gruppe 12<\/th><td class="num">1,6/);
  expect(others).not.toMatch(/Bergen kommune<\/th><td class="num">1,6/);
  expect(figure).toContain("Sammenlignet med andre");
  expect(figure).toMatch(/KOSTRA-gruppe 12[\s\S]*0,1/);
  expect(figure).toMatch(/Landet uten Oslo[\s\S]*−0,3/);
  expect(figure).toContain("https://www.ssb.no/statbank/table/12134");
  const chapter = [...pages].find(([path]) => path.includes("okonomi") && path.endsWith(".html"))?.[1] ?? "";
  expect(chapter).toContain("Oss og gruppen");
  expect(chapter).toContain("KOSTRA-gruppe 12");
  expect(chapter).not.toContain("Landet uten Oslo");
  // The margin says whose a value is, and of which year, when it is not the report's own.
  expect(chapter).toContain("(KOSTRA-gruppe 12, 2023)");
});

test("FAS5016: a code nobody has is an error at its block, and says which there are", async () => {
  const wrong = join(folder, "report/02-feil.md");
  writeFileSync(
    wrong,
    "---\ntitle: Feil\n---\nTekst.\n\n```fasit others\nfigures: [netto-driftsresultat-i-prosent]\nwith: [EKG12, EKG99]\n```\n",
  );
  const made = await compile({ folder, lines: false });
  made.close();
  rmSync(wrong);
  const found = made.findings.filter((one) => one.code === "FAS5016");
  expect(found.map(({ severity, at, data }) => [severity, at?.file, at?.line, data])).toEqual([
    ["error", "report/02-feil.md", 6, { code: "EKG99", known: ["EKG12", "EAKUO"], year: 2024 }],
  ]);
});
