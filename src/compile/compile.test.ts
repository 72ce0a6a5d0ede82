/** What a folder comes to, on small synthetic folders made here. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Compilation, compile } from "./compile.ts";

const root = mkdtempSync(join(tmpdir(), "fasit-compile-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<Compilation> {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const compilation = await compile({ folder, lines: true });
  compilation.close();
  return compilation;
}

const codes = ({ findings }: Compilation): readonly string[] => findings.map((one) => one.code);

const settings = `municipality: { name: Prøve kommune, number: "0000", entity: prove }
report: { title: Prøve, year: 2018 }
sources:
  - kind: ledger
    file: sources/regnskap.csv
    synthetic: true
    columns: { konto: konto, ansvar: ansvar, tjeneste: tjeneste }
    amounts: [{ column: belop, year: 2018, version: regnskap }]
  - kind: published
    file: sources/publisert.csv
legal: off
`;
const ledger = `konto;ansvar;tjeneste;belop
18700;10;80000;-900
10100;20;20200;700
15400;10;88000;200
`;
const published = (rows: string) => `figure;year;value;unit;precision;title;url;note\n${rows}`;
const whole = {
  "fasit.yaml": settings,
  "sources/regnskap.csv": ledger,
  "sources/publisert.csv": published("netto-driftsresultat;2018;200;kr;1;Nyhet;;\n"),
};

describe("a table in the prose", () => {
  const table = (...cells: readonly string[]) =>
    `| Tall i 1000 kr | 2018 |\n| --- | ---: |\n${cells.map((one) => `| Netto driftsresultat | ${one} |\n`).join("")}`;

  test("has its bound numbers decided, with the unit of its heading, and the others counted", async () => {
    const text = table("[0,2](fasit:netto-driftsresultat)", "[0,3](fasit:netto-driftsresultat)", "0,2");
    const compilation = await folderOf({ ...whole, "report/a.md": text });
    const { claims = [], counts } = compilation.report ?? {};
    expect(claims.map(({ decision }) => decision.verdict)).toEqual(["holds", "contradicted"]);
    expect(counts?.unbound).toBe(1);
    expect(compilation.findings.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
      ["FAS5002", 4, 27],
      ["FAS5005", 5, 26],
    ]);
  });
});

describe("a report folder", () => {
  test("without fasit.yaml is a finding", async () => {
    const compilation = await folderOf({ "report/a.md": "Tekst.\n" });
    expect(codes(compilation)).toEqual(["FAS1001"]);
    expect(compilation.report).toBeUndefined();
  });

  test("with every setting wrong says so for each, with its line", async () => {
    const compilation = await folderOf({
      "fasit.yaml":
        'municipality: { name: X, number: "12", entity: x }\nreport: { title: A, year: to }\nfarge: blå\n',
    });
    expect(compilation.findings.map((one) => [one.code, one.at?.line])).toEqual([
      ["FAS1002", 1],
      ["FAS1002", 2],
      ["FAS1002", 3],
    ]);
  });

  test("a claim, an unknown figure and a loose number are decided and counted", async () => {
    const { report, findings } = await folderOf({
      ...whole,
      "report/01-a.md":
        "Vi fikk [200 kroner](fasit:netto-driftsresultat), [300 kroner](fasit:netto-driftsresultat) og [1](fasit:netto-driftsresultatt).\n\nOg 12 epler.\n",
    });
    expect(report?.counts).toEqual({ holds: 1, contradicted: 1, undocumented: 1, unread: 0, unbound: 1 });
    expect(findings.map((one) => one.code)).toEqual(["FAS5002", "FAS5001", "FAS5005"]);
    expect(findings.find((one) => one.code === "FAS5001")?.data).toMatchObject({
      near: expect.stringContaining("netto-driftsresultat"),
    });
  });

  test("a published value is reconciled although nothing asks for its figure", async () => {
    const compilation = await folderOf({
      ...whole,
      "sources/publisert.csv": published(
        "sum-driftsinntekter;2018;901;kr;1;Nyhet;;\nfinnes-ikke;2018;1;kr;1;Nyhet;;\n",
      ),
    });
    expect(compilation.findings.map((one) => [one.code, one.at?.line])).toEqual([
      ["FAS4101", 2],
      ["FAS4107", 3],
    ]);
  });

  test("highlights and blocks that refer to nothing are findings where they stand", async () => {
    const compilation = await folderOf({
      ...whole,
      "fasit.yaml": settings.replace(
        "year: 2018 }",
        "year: 2018, highlights: [{ figure: tull, caption: Tull }] }",
      ),
      "report/01-a.md":
        "```fasit statement\nid: balanse\n```\n\n```fasit cards\nfigures: [netto-driftsresultat, tøys]\n```\n",
    });
    expect(compilation.findings.map((one) => [one.code, one.at?.file, one.at?.line])).toEqual([
      ["FAS5001", "fasit.yaml", 2],
      ["FAS4108", "report/01-a.md", 1],
      ["FAS5001", "report/01-a.md", 5],
    ]);
  });

  test("the rows a figure shows sum to it, and know their lines", async () => {
    const { report } = await folderOf({
      ...whole,
      "report/01-a.md": "[200 kroner](fasit:netto-driftsresultat)\n",
    });
    const figure = report?.figures.get("netto-driftsresultat");
    const rows = figure?.rows ?? [];
    expect(rows.reduce((sum, { row, factor }) => sum + BigInt(factor) * row.ore, 0n)).toBe(20_000n);
    expect(rows.flatMap(({ row }) => row.lines).sort()).toEqual([2, 3]);
    expect(figure?.value.synthetic).toBe(true);
    expect(figure?.sources.map((source) => source.file)).toEqual([
      "sources/regnskap.csv",
      "sources/publisert.csv",
    ]);
  });

  test("a finding in a source carries the line it points at, also in Windows-1252", async () => {
    const { findings } = await folderOf({
      ...whole,
      "sources/regnskap.csv": Buffer.from(`${ledger}10100;Blå;20200;12x\n`, "latin1"),
    });
    expect(findings.map((one) => [one.code, one.at?.line, one.excerpt])).toContainEqual([
      expect.stringMatching(/^FAS/),
      5,
      "10100;Blå;20200;12x",
    ]);
  });
});

describe("the legal checklist", () => {
  const legal = async (setting: string, meets: string): Promise<Compilation> =>
    folderOf({
      ...whole,
      "fasit.yaml": settings.replace("legal: off\n", setting),
      "report/01-a.md": `---\ntitle: A\nmeets: ${meets}\n---\n\nIgjen sto [200 kroner](fasit:netto-driftsresultat).\n`,
    });

  test("follows what chapters say they meet", async () => {
    const { report, findings } = await legal("", "[okonomisk-utvikling, okonomisk-oversikt-drift]");
    const status = Object.fromEntries((report?.legal ?? []).map((one) => [one.requirement.id, one.status]));
    expect(status).toMatchObject({
      "okonomisk-utvikling": "met",
      "okonomisk-oversikt-drift": "claimed",
      avvik: "missing",
    });
    expect(findings.filter((one) => one.code === "FAS5102").map((one) => one.at)).toMatchObject([
      { file: "report/01-a.md", line: 3, column: 30 },
    ]);
  });

  test("points its missing requirements at the setting that asks for them", async () => {
    const { findings } = await legal("legal: required\n", "[]");
    const missing = findings.filter((one) => one.code === "FAS5101");
    expect(missing.length).toBeGreaterThan(5);
    expect(new Set(missing.map((one) => `${one.at?.file}:${one.at?.line}`))).toEqual(
      new Set(["fasit.yaml:11"]),
    );
  });

  test("is a single note when nobody uses it", async () => {
    const { report, findings } = await legal("", "[]");
    expect([report?.legal, findings.map((one) => [one.code, one.severity])]).toEqual([
      undefined,
      [["FAS5100", "note"]],
    ]);
  });
});
