/** What an editor has not saved, on a small synthetic folder made here. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { readFolder, reportFolderOf } from "./folder.ts";

let folder: string;

const settings = (year: string): string =>
  `municipality: { name: Prøve kommune, number: "0000", entity: prove }\nreport: { title: Prøve, year: ${year} }\nlegal: off\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-overrides-"));
  await mkdir(join(folder, "report/del"), { recursive: true });
  await writeFile(join(folder, "fasit.yaml"), settings("2018"));
  await writeFile(join(folder, "report/01-a.md"), "Vi hadde 12 ansatte.\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const found = async (overrides?: ReadonlyMap<string, string>): Promise<readonly string[]> => {
  const compilation = await compile({
    folder,
    lines: false,
    ...(overrides === undefined ? {} : { overrides }),
  });
  compilation.close();
  return compilation.findings.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
};

test("an unsaved chapter is read in place of the saved one", async () => {
  expect(await found()).toEqual(["report/01-a.md:1:10 FAS5005"]);
  expect(await found(new Map([["report/01-a.md", "\n\nNå 34.\n"]]))).toEqual(["report/01-a.md:3:4 FAS5005"]);
});

test("unsaved settings are read too, and a chapter that is not on disk yet", async () => {
  expect(await found(new Map([["fasit.yaml", settings("sist")]]))).toEqual(["fasit.yaml:2:31 FAS1002"]);
  expect(await found(new Map([["report/02-b.md", "Og 56.\n"]]))).toEqual([
    "report/01-a.md:1:10 FAS5005",
    "report/02-b.md:1:4 FAS5005",
  ]);
});

test("what is not part of a report is not read", async () => {
  const { figureFiles, chapterFiles } = await readFolder(
    folder,
    new Map([
      ["notat.md", "1"],
      ["report/bilde.svg", "2"],
      ["figures/x.md", "3"],
    ]),
  );
  expect([figureFiles, chapterFiles.map((one) => one.file)]).toEqual([[], ["report/01-a.md"]]);
});

test("a path knows its report folder", async () => {
  expect(await reportFolderOf(join(folder, "report/del/ny.md"))).toBe(folder);
  expect(await reportFolderOf(folder)).toBe(folder);
  expect(await reportFolderOf(tmpdir())).toBeUndefined();
});
