/** An empty register, as CSV and as YAML, is one that the report reads. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { newRegister } from "./new-register.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await mkdir(join(folder, "sources"));
  await mkdir(join(folder, "figures"));
});

const settings = (...files: readonly string[]): void =>
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: P, number: "0220", entity: p }\nreport: { title: T, year: 2017 }\nsources:\n${files
      .map((file) => `  - { kind: register, file: ${file}, schema: ${file.replace(/^.*\/|\..*$/g, "")} }\n`)
      .join("")}`,
  );

test("the name says the format, and what is there already is left alone", async () => {
  settings();
  expect((await newRegister(folder, "moter.yaml")).value?.file).toBe("sources/moter.yaml");
  expect((await newRegister(folder, "vedtak")).value?.file).toBe("sources/vedtak.csv");
  expect((await newRegister(folder, "moter.yaml")).value).toBeUndefined();
  const unknown = await newRegister(folder, "../mote.yaml");
  expect(unknown.findings.map(({ code, data }) => [code, data])).toMatchObject([["FAS1150", {}]]);
  expect(existsSync(join(folder, "../mote.yaml"))).toBe(false);
});

test("a figure counts the rows of a YAML register, and a finding shows the line", async () => {
  settings("sources/moter.yaml", "sources/vedtak.csv");
  const path = join(folder, "sources/moter.yaml");
  const made = readFileSync(path, "utf8");
  const second = made.trimEnd().split("\n").length + 1;
  writeFileSync(path, `${made}- mote: M2\n  dato: 2017-03-01\n  organ: Nemnda\n  ekstra: kanskje\n`);
  writeFileSync(
    join(folder, "figures/t.yaml"),
    "- { id: moter, name: Møter, explanation: Møter., unit: count, formula: { register: { table: moter, count: true, year: dato } } }\n",
  );
  const compilation = await compile({ folder, lines: true });
  const figure = await compilation.evaluate("moter", {});
  compilation.close();
  expect(figure?.quantity).toMatchObject({ value: { n: 2n, d: 1n } });
  expect(figure?.lineage).toMatchObject({
    kind: "query",
    tables: ["moter"],
    answer: { rows: [["M001"], ["M2"]].map((row) => expect.arrayContaining(row)) },
  });
  expect(
    compilation.findings.map(({ code, at, excerpt }) => [code, at?.file, at?.line, excerpt]),
  ).toContainEqual(["FAS1064", "sources/moter.yaml", second + 3, "  ekstra: kanskje"]);
});
