/** One report in two languages, bound to the same figures. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editionLanguages, editionReport } from "../publish/shared/edition.ts";
import { type Build, buildSite } from "./build.ts";

const example = join(import.meta.dirname, "../../examples/sogndal-2011");
let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "fasit-editions-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function built(
  name: string,
  change: (folder: string) => Promise<unknown> = async () => {},
  allowErrors = false,
): Promise<Build> {
  const folder = join(root, name);
  await cp(example, folder, { recursive: true });
  await change(folder);
  const build = await buildSite({ folder, mode: "published", allowErrors });
  build.compilation.close();
  return build;
}

const textsOf = ({ outputs }: Build): ReadonlyMap<string, string> =>
  new Map(
    outputs
      .filter(({ path }) => /\.(html|json)$/.test(path))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );

test("each language has its pages, its claims and its counts, and the other one's are not in them", async () => {
  const build = await built("both");
  const { report } = build.compilation;
  if (report === undefined) throw new Error("no report");
  expect(editionLanguages(report)).toEqual(["nn", "en"]);
  const [nn, en] = [editionReport(report, "nn"), editionReport(report, "en")];
  expect(nn.claims.length + en.claims.length).toBe(report.claims.length);
  expect(nn.counts.holds + en.counts.holds).toBe(report.counts.holds);
  expect(en.chapters.map(({ file }) => file)).toEqual(["report/en/01-okonomi.md"]);
  const texts = textsOf(build);
  expect(texts.get("en/kapittel/okonomi/index.html")).toContain("NOK 14.3 million");
  expect(texts.get("kapittel/okonomi/index.html")).toContain("14,3 millionar kroner");
  expect(texts.get("en/index.html")).toContain("A year with money left");
  // The same figure, with the sentences of its own language.
  const page = texts.get("en/tall/netto-driftsresultat/index.html") ?? "";
  expect(page).toContain('<html lang="en"');
  expect(page).toContain("NOK 14.3 million");
  expect(page).not.toContain("14,3 millionar kroner");
  // The data are shared; only the page that lists them is in each language.
  expect([...texts.keys()].filter((path) => path.startsWith("en/data/"))).toEqual(["en/data/index.html"]);
  expect(texts.get("data/pastander.json")).toContain('"language": "en"');
});

test("the switch keeps the page, and leads to the front page where a chapter is not translated", async () => {
  const texts = textsOf(await built("switch"));
  const page = (path: string): string => texts.get(path) ?? "";
  expect(page("kapittel/okonomi/index.html")).toMatch(
    /<a href="\.\.\/\.\.\/en\/kapittel\/okonomi\/index\.html" lang="en" hreflang="en" rel="alternate">/,
  );
  expect(page("en/tall/netto-driftsresultat/index.html")).toMatch(
    /<a href="\.\.\/\.\.\/\.\.\/tall\/netto-driftsresultat\/index\.html" lang="nn"/,
  );
  const only = page("kapittel/tenester-og-budsjett/index.html");
  expect(only).toMatch(/<a href="\.\.\/\.\.\/en\/index\.html" lang="en" hreflang="en">/);
  expect(only).not.toMatch(/<link rel="alternate" hreflang="en"/);
});

test("what an edition lacks is said", async () => {
  const { findings } = await built("lacks", async (folder) => {
    const path = join(folder, "fasit.yaml");
    const settings = await readFile(path, "utf8");
    await writeFile(path, settings.replace("    en:\n", "    nb:\n"));
  });
  const said = findings.filter(({ code }) => /^FAS606[123]$/.test(code));
  expect(said.map(({ code, at }) => `${code} ${at?.file}`)).toEqual([
    "FAS6062 fasit.yaml",
    "FAS6063 fasit.yaml",
    "FAS6061 report/02-tenester-og-budsjett.md",
  ]);
});

test("a claim that does not hold stops the build, whatever its language", async () => {
  const build = await built("wrong", async (folder) => {
    const path = join(folder, "report/en/01-okonomi.md");
    await writeFile(path, (await readFile(path, "utf8")).replace("NOK 14.3 million", "NOK 14.9 million"));
  });
  expect(build.outputs).toEqual([]);
  expect(build.findings.filter(({ code }) => code === "FAS5002").map(({ at }) => at?.file)).toEqual([
    "report/en/01-okonomi.md",
  ]);
});

test("a folder of the report's own language is the report itself", async () => {
  const build = await built("own", async (folder) => {
    await rm(join(folder, "report/en"), { recursive: true });
    await mkdir(join(folder, "report/nn"));
    for (const name of ["01-okonomi.md", "02-tenester-og-budsjett.md"]) {
      await cp(join(folder, "report", name), join(folder, "report/nn", name));
      await rm(join(folder, "report", name));
    }
  });
  expect(build.compilation.report?.editions).toBeUndefined();
  expect(build.outputs.map(({ path }) => path)).toContain("kapittel/okonomi/index.html");
});
