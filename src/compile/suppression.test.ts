/** A report on persons is published whole; an attacker reads every byte of it and subtracts. Numbers are synthetic. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verify } from "../verify/verify.ts";
import { type Build, buildSite } from "./build.ts";

let folder: string;
let build: Build;

const figure = (id: string, formula: string, more = "") =>
  `- { id: ${id}, name: ${id}, unit: count, noun: personer, ${more}formula: ${formula} }\n`;
const trained = (where: string) =>
  `{ register: { table: opplaering, sum: antall, where: ${where}, publish: true } }`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-small-"));
  for (const name of ["report", "figures", "sources"]) await mkdir(join(folder, name));
  await writeFile(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "0220", entity: prove }
report: { title: Prøve, year: 2017, language: nb }
sources:
  - { kind: register, file: sources/opplaering.csv, schema: opplaering }
  - { kind: register, file: sources/moter.csv, table: moter, columns: { mote: text, antall: integer } }
`,
  );
  await writeFile(
    join(folder, "sources/opplaering.csv"),
    "skole;malgruppe;antall\nVest;lærere;1213\nØst;lærere;3\nVest;elever;5000\nØst;elever;6000\n",
  );
  await writeFile(join(folder, "sources/moter.csv"), "mote;antall\n1;2\n");
  await writeFile(
    join(folder, "figures/tall.yaml"),
    figure("ost", trained("{ skole: Øst, malgruppe: lærere }")) +
      figure("vest", trained("{ skole: Vest, malgruppe: lærere }")) +
      figure("alle", trained("{ malgruppe: lærere }")) +
      figure("elever", trained("{ malgruppe: elever }")) +
      figure("vest-og-ost", "{ sum: [vest, ost] }") +
      figure("andel", "{ ratio: { numerator: ost, denominator: alle, times: 100 } }").replace(
        "count",
        "percent",
      ) +
      figure("moter", "{ register: { table: moter, sum: antall } }") +
      figure("steder", "{ register: { table: opplaering, distinct: skole } }", "people: false, "),
  );
  await writeFile(
    join(folder, "report/01-a.md"),
    "# A\n\nI øst var [høyst åtte](fasit:ost) med. I vest var [mer enn 1200](fasit:vest) med, til sammen [1216](fasit:alle). På [to steder](fasit:steder) og i [to møter](fasit:moter).\n\n[Tre lærere](fasit:ost) fikk opplæring.\n",
  );
  build = await buildSite({ folder, mode: "published", allowErrors: true, pdf: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  build.compilation.close();
});

const decoder = new TextDecoder();
const data = (path: string): unknown =>
  JSON.parse(decoder.decode(build.outputs.find((one) => one.path === path)?.bytes ?? new Uint8Array()));

test("the verdicts stand, the small number does not", () => {
  const report = build.compilation.report;
  expect(report?.claims.map(({ decision }) => decision.verdict)).toEqual(Array(6).fill("holds"));
  const { claims } = data("data/pastander.json") as { claims: { verdict: string; values: unknown[] }[] };
  expect(claims[0]).toMatchObject({
    verdict: "holds",
    values: [{ figure: "ost", value: null, suppressed: true }],
  });
});

test("what is left does not give it by subtraction, in figures, parts, rows or shares", () => {
  const { figures } = data("data/tall.json") as { figures: { id: string; value: string | null }[] };
  const value = new Map(figures.map((one) => [one.id, one.value]));
  expect(value.get("ost")).toBeNull();
  expect(value.get("andel")).toBeNull();
  // Of the two that differ by three, one at most is known; so too of the sum of the two schools.
  expect([value.get("alle"), value.get("vest")].filter((one) => one !== null).length).toBeLessThanOrEqual(1);
  expect(
    [value.get("vest-og-ost"), value.get("vest")].filter((one) => one !== null).length,
  ).toBeLessThanOrEqual(1);
  expect(value.get("elever")).toBe("11000");
  expect(value.get("moter")).toBe("2");
  expect(value.get("steder")).toBe("2");
  const published = build.outputs.filter(({ path }) => /rader\.csv$/.test(path)).map(({ path }) => path);
  expect(published).toEqual([]);
  const pages = build.outputs
    .filter(({ path }) => /^tall\/.*html$/.test(path))
    .map(({ bytes }) => decoder.decode(bytes))
    .join("\n");
  expect(pages).not.toMatch(/1[\s\u00a0]?213/);
});

test("a sentence that says the hidden number is a finding", () => {
  const told = build.findings.filter(({ code }) => code === "FAS6006");
  expect(told.map(({ at }) => at?.line)).toContain(5);
  expect(told.map(({ at }) => at?.file)).toContain("report/01-a.md");
});

/** Every text of every file: archives unpacked, Parquet and PDF read. */
async function allTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, bytes } of build.outputs) {
    if (path.endsWith(".xlsx"))
      for (const [part, content] of Object.entries(unzipSync(bytes)))
        texts.set(`${path}!${part}`, decoder.decode(content));
    else if (path.endsWith(".parquet")) {
      const file = Uint8Array.from(bytes).buffer;
      texts.set(
        path,
        (await parquetReadObjects({ file })).map((row) => Object.values(row).join("|")).join("\n"),
      );
      texts.set(`${path}!raw`, Buffer.from(bytes).toString("latin1"));
    } else if (path.endsWith(".pdf")) texts.set(path, await pdfText(bytes));
    else if (/\.(html|json|csv|ttl|css|js|xml|txt|svg)$/.test(path)) texts.set(path, decoder.decode(bytes));
  }
  return texts;
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  await document.destroy();
  return pages.join("\n");
}

/** 1213 stands alone, however it is written; 1216 less 1213 is the small one. */
const hiddenCount = /(?<![\d,.])1[\s\u00a0.,]?213(?![\d])/;

test("no format holds the number the small one follows from, nor a row of the register", async () => {
  const texts = await allTexts();
  const kinds = new Set([...texts.keys()].map((path) => path.replace(/!.*$/, "").split(".").at(-1)));
  for (const kind of ["html", "json", "csv", "xlsx", "parquet", "pdf"]) expect(kinds).toContain(kind);
  for (const [path, text] of texts) {
    if (path.startsWith("fasit/")) continue;
    expect(text, path).not.toMatch(hiddenCount);
  }
  const names = [...texts.keys()];
  expect(names.filter((path) => path.startsWith("data/registre/"))).toEqual([]);
  // The tables name the hidden figures, without values.
  const rows = (texts.get("data/tall.csv") ?? "").split("\r\n").filter((line) => /^(ost|andel);/.test(line));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.split(";").slice(6, 8)).toEqual(["", ""]);
  const stat = data("data/tall.json-stat.json") as { dimension: { tall: { category: { index: string[] } } } };
  expect(stat.dimension.tall?.category.index ?? []).toContain("ost");
});

test("the figures as data hold no more, and the report still verifies", async () => {
  expect(data("tall/ost.json")).toMatchObject({
    value: { kind: "absent", suppressed: true },
    series: [],
    rows: null,
  });
  const all = build.outputs
    .filter(({ path }) => /^tall\/.*json$/.test(path))
    .map(({ bytes }) => decoder.decode(bytes));
  expect(all.join("\n")).not.toMatch(/"answer"|1213/);
  const files = new Map(build.outputs.map(({ path, bytes }) => [path, bytes]));
  const made = await verify({
    name: "site",
    paths: [...files.keys()],
    read: async (path) => files.get(path),
  });
  expect(made.findings.map(({ code }) => code)).toEqual(["FAS6925"]);
  expect(made.figures.find(({ id }) => id === "elever")?.ground).toBe("closed");
});
