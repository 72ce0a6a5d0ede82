/** Fixes on a small synthetic report made here. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { compile } from "../compile/compile.ts";
import { quickFixes } from "./quick-fixes.ts";

let folder: string;
const file = "report/a.md";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-fixes-"));
  await mkdir(join(folder, "figures"));
  await writeFile(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "0000", entity: prove }
report: { title: Prøve, year: 2018 }
sources: [{ kind: published, file: tall.csv }]
`,
  );
  await writeFile(
    join(folder, "figures/egne.yaml"),
    "- { id: ansatte, name: Ansatte, unit: count, noun: ansatte, formula: { published: true } }\n",
  );
  await writeFile(
    join(folder, "tall.csv"),
    "figure;year;value;unit;precision;title;url;note\nansatte;2018;83;count;1;Prøve;;\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The text with the first fix applied, and the codes that are then left. */
async function fixed(text: string): Promise<readonly [string, readonly string[]]> {
  const before = await compile({ folder, lines: false, overrides: new Map([[file, text]]) });
  before.close();
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const [fix] = quickFixes(before, file, text, everywhere);
  const now = TextDocument.applyEdits(TextDocument.create("", "", 0, text), [...(fix?.edits ?? [])]);
  const after = await compile({ folder, lines: false, overrides: new Map([[file, now]]) });
  after.close();
  return [now, after.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)];
}

test.each([
  ["Vi er [80 ansatte](fasit:ansatte).\n", "Vi er [83 ansatte](fasit:ansatte).\n"],
  ["Vi\r\ner [om lag 120 ansatte](fasit:ansatte).\r\n", "Vi\r\ner [om lag 80 ansatte](fasit:ansatte).\r\n"],
  ["Vi er [83 ansatte](fasit:ansate).\n", "Vi er [83 ansatte](fasit:ansatte).\n"],
  ["[ansate: 83 ansatte](fasit:ansate)\n", "[ansate: 83 ansatte](fasit:ansatte)\n"],
  ["```fasit cards\nfigures:\n  - ansate\n```\n", "```fasit cards\nfigures:\n  - ansatte\n```\n"],
])("%j becomes true", async (text, expected) => {
  expect(await fixed(text)).toEqual([expected, []]);
});

test("the fix is what «fasit fix» proposes, hedges in front of the link read along", async () => {
  const [text, left] = await fixed("Vi er nesten [120 ansatte](fasit:ansatte).\n");
  expect(left).toEqual([]);
  expect(text).toMatch(/^Vi er nesten \[[89]\d ansatte\]\(fasit:ansatte\)\.\n$/);
  expect(await fixed("Vi er [**80** ansatte](fasit:ansatte).\n")).toEqual([
    "Vi er [**83** ansatte](fasit:ansatte).\n",
    [],
  ]);
});

test("a phrase with markup among the digits is left to the author", async () => {
  const text = "Vi er [8**0** ansatte](fasit:ansatte).\n";
  expect(await fixed(text)).toEqual([text, ["FAS5002"]]);
});
