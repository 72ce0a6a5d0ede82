/** The command on a small invented folder: what is written, what is printed, and that nothing is when something is wrong. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "../context.ts";
import { engine } from "../engine.ts";
import { kostraFigures } from "./kostra-figures.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-kostra-"));
  const data = "periode,region,kapittel,regnskapsomfang,belop\n2016,301,10,B,7\n";
  await writeFile(join(folder, "data.csv"), data);
  await writeFile(join(folder, "kapittelhierarki.csv"), "to,from,sign\nKG2,10,+\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(options: Parameters<typeof kostraFigures>[2]) {
  const said = { out: "", err: "" };
  const stream = (name: keyof typeof said) => ({
    isTTY: false,
    columns: 80,
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  const terminal = { cwd: folder, env: {}, stdout: stream("out"), stderr: stream("err") };
  const context = { terminal, engine, asked: "nb", colour: false } as unknown as Context;
  return { code: await kostraFigures(context, ".", options), ...said };
}

test("without --out the figures alone are printed", async () => {
  const { code, out, err } = await run({});
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 3)).toEqual([
    '"periode","region","regnskapsomfang","kapittel","belop"',
    '"2016","0301","A","KG2",7',
    '"2016","0301","B","KG2",7',
  ]);
});

test("with --out they are written, and the count is said", async () => {
  expect(await run({ out: "tall.csv", combinations: "k.csv" })).toEqual({
    code: 0,
    err: "",
    out: "2016: 8 balansetall, skrevet til tall.csv\nEn balanse har ingen kombinasjoner: hvert tall står i svaret. Filen er ikke skrevet.\n",
  });
  expect(await readFile(join(folder, "tall.csv"), "utf8")).toContain('"KG2",7');
});

test("for a year the tables do not have, nothing is written", async () => {
  const { code, out } = await run({ out: "ingen.csv", year: "2015" });
  expect([code, existsSync(join(folder, "ingen.csv"))]).toEqual([1, false]);
  expect(out).toMatch(/^data\.csv:1:1: error FAS4214 [\s\S]*Ingen tall er skrevet\.\n$/);
});
