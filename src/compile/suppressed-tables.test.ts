/**
 * A report with tables of persons is published whole: pages, data and PDF. An attacker reads every byte, takes the tables from the
 * pages and the figures from the data, and asks by linear programming what each count can be. All numbers are invented.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Constraint, solve } from "yalps";
import { type Build, buildSite, reportPdf } from "./build.ts";

const rows = [
  ["Nord", "lærere", 1103, 1190],
  ["Vest", "lærere", 1213, 1300],
  ["Øst", "lærere", 3, 1507],
  ["Sør", "lærere", 1811, 1813],
  ["Nord", "elever", 4019, 4037],
  ["Vest", "elever", 5021, 5100],
  ["Øst", "elever", 6043, 6101],
  ["Sør", "elever", 7079, 7083],
] as const;
const schools = ["Nord", "Sør", "Vest", "Øst"];
const groups = ["elever", "lærere"];

let folder: string;
let build: Build;
let pdfText: string;
let pdfBytes: Uint8Array;
const decoder = new TextDecoder();

const block = (value: string, totals: string, title: string) =>
  `\`\`\`fasit table\nfigure: rader\nrows: skole\ncolumns: malgruppe\nvalue: ${value}\ntotals: ${totals}\ntitle: ${title}\n\`\`\`\n`;
const sum = (id: string, column: string, where = "{}") =>
  `- { id: ${id}, name: ${id}, unit: count, noun: personer, formula: { register: { table: opplaering, sum: ${column}, where: ${where}, publish: true } } }\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-tables-"));
  for (const name of ["report", "figures", "sources"]) await mkdir(join(folder, name));
  await writeFile(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve kommune, number: "0220", entity: prove }
report: { title: Prøve, year: 2017, language: nb }
sources:
  - { kind: register, file: sources/opplaering.csv, schema: opplaering }
`,
  );
  await writeFile(
    join(folder, "sources/opplaering.csv"),
    `skole;malgruppe;antall;av\n${rows.map((row) => row.join(";")).join("\n")}\n`,
  );
  await writeFile(
    join(folder, "figures/tall.yaml"),
    sum("kom", "antall") +
      sum("spurt", "av") +
      sum("larere", "antall", "{ malgruppe: lærere }") +
      "- { id: rader, name: Rader, unit: count, formula: { register: { table: opplaering, count: true, publish: true } } }\n" +
      "- { id: dekning, name: Dekning, unit: percent, formula: { ratio: { numerator: larere, denominator: spurt, times: 100 } } }\n",
  );
  await writeFile(
    join(folder, "report/01-a.md"),
    `# A\n\nSå mange kom: [](fasit:kom), av [](fasit:spurt), og av dem lærere [](fasit:larere).\n\n${block("antall", "both", "Kom")}\n${block("av", "down", "Spurt")}\n`,
  );
  build = await buildSite({ folder, mode: "published", allowErrors: true });
  const { report } = build.compilation;
  if (report === undefined) throw new Error("the report could not be compiled");
  pdfBytes = (await reportPdf(report)).bytes;
  const pdf = await getDocument({ data: pdfBytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  pdfText = pages.join("\n").replaceAll(/[\s\u00a0]+/g, " ");
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  build.compilation.close();
});

/** The cells of a table as the page has it: by row, the numbers, null where one is hidden. */
function tableOnPage(title: string): ReadonlyMap<string, readonly (number | null)[]> {
  const page = decoder.decode(build.outputs.find(({ path }) => path === "kapittel/a/index.html")?.bytes);
  const table = [...page.matchAll(/<table[\s\S]*?<\/table>/g)].find(([one]) =>
    one.includes(`>${title}</caption>`),
  )?.[0];
  const lines = [...(table ?? "").matchAll(/<tr[^>]*><th scope="row">([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)];
  return new Map(
    lines.map(([, name = "", cells = ""]) => [
      name.trim(),
      [...cells.matchAll(/<td class="num">([\s\S]*?)<\/td>/g)].map(([, text = ""]) => {
        const digits = text.replaceAll(/<[^>]*>|\D/g, "");
        return digits === "" ? null : Number(digits);
      }),
    ]),
  );
}

/** What the attacker knows, as sums of «came» and «stayed away» of each row. */
function knowledge(): {
  readonly constraints: Map<string, Constraint>;
  readonly terms: Map<string, Set<string>>;
} {
  const constraints = new Map<string, Constraint>();
  const terms = new Map<string, Set<string>>();
  const know = (column: string, of: readonly number[], value: number | null | undefined): void => {
    if (value === null || value === undefined) return;
    const name = `k${constraints.size}`;
    constraints.set(name, { equal: value });
    terms.set(
      name,
      new Set(of.flatMap((index) => (column === "av" ? [`came${index}`, `away${index}`] : [`came${index}`]))),
    );
  };
  const in_ = (school: string | undefined, group: string | undefined) =>
    [...rows.keys()].filter(
      (index) =>
        (school === undefined || rows[index]?.[0] === school) &&
        (group === undefined || rows[index]?.[1] === group),
    );
  for (const [title, column] of [
    ["Kom", "antall"],
    ["Spurt", "av"],
  ] as const) {
    const table = tableOnPage(title);
    for (const [label, cells] of table) {
      const school = label === "I alt" ? undefined : label;
      groups.forEach((group, index) => {
        know(column, in_(school, group), cells[index]);
      });
      know(column, in_(school, undefined), cells[2]);
    }
  }
  const { figures } = JSON.parse(
    decoder.decode(build.outputs.find(({ path }) => path === "data/tall.json")?.bytes),
  ) as {
    figures: { id: string; value: string | null }[];
  };
  const value = (id: string) => {
    const text = figures.find((one) => one.id === id)?.value;
    return text === null || text === undefined ? null : Number(text);
  };
  know("antall", in_(undefined, undefined), value("kom"));
  know("av", in_(undefined, undefined), value("spurt"));
  know("antall", in_(undefined, "lærere"), value("larere"));
  return { constraints, terms };
}

test("the tables stand on the page and in the PDF, with the same cells hidden", () => {
  const came = tableOnPage("Kom");
  expect([...came.keys()]).toEqual([...schools, "I alt"]);
  expect(came.get("Øst")?.[1]).toBeNull();
  const [, tables = ""] = pdfText.split(/Kom Skole/);
  for (const school of schools) {
    const cells = came.get(school) ?? [];
    const line = new RegExp(
      `${school} ${cells.map((cell) => (cell === null ? "–" : String(cell).replace(/\B(?=(\d{3})+$)/g, " ?"))).join(" ")}`,
    );
    expect(tables).toMatch(line);
  }
});

test("no hidden number is in any file, nor in the PDF's text or bytes", () => {
  const tables = [tableOnPage("Kom"), tableOnPage("Spurt")];
  const hidden = rows.flatMap(([school, group, ...counts]) =>
    counts.filter(
      (count, index) => count > 4 && tables[index]?.get(school)?.[groups.indexOf(group)] === null,
    ),
  );
  expect(hidden.length).toBeGreaterThan(2);
  const texts = build.outputs
    .filter(({ path }) => /\.(?:html|json|csv|xml|txt|md|svg)$/.test(path))
    .map(({ path, bytes }) => [path, decoder.decode(bytes)] as const);
  const pdf = `${pdfText} ${new TextDecoder("latin1").decode(pdfBytes)}`;
  for (const count of hidden) {
    const written = new RegExp(
      `(?<![\\dA-Fa-f])${String(count).replace(/\B(?=(\d{3})+$)/g, "[\\s\\u00a0\\u202f]?")}(?![\\dA-Fa-f])`,
    );
    expect(texts.filter(([, text]) => written.test(text)).map(([path]) => path)).toEqual([]);
    expect(written.test(pdf)).toBe(false);
  }
});

test("linear programming over all that is published tells no small count, and not how many stayed away", () => {
  const { constraints, terms } = knowledge();
  expect(constraints.size).toBeGreaterThan(8);
  const end = (wanted: string, direction: "minimize" | "maximize"): number => {
    const variables = new Map(
      [...rows.keys()].flatMap((index) =>
        [`came${index}`, `away${index}`].map((name) => {
          const known = [...terms].flatMap(([one, of]) => (of.has(name) ? [[one, 1] as const] : []));
          return [name, new Map([...known, ["wanted", name === wanted ? 1 : 0]])] as const;
        }),
      ),
    );
    const { status, result } = solve({ direction, objective: "wanted", constraints, variables });
    return status === "unbounded" ? Number.POSITIVE_INFINITY : result;
  };
  const small = rows.flatMap(([, , came, asked], index) => [
    ...(came > 0 && came < 5 ? [`came${index}`] : []),
    ...(asked - came > 0 && asked - came < 5 ? [`away${index}`] : []),
  ]);
  expect(small).toEqual(["came2", "away3", "away7"]);
  for (const name of small) {
    const [least, most] = [end(name, "minimize"), end(name, "maximize")];
    expect({ name, least, most, isSafe: most >= 5 && most - least >= 4 }).toMatchObject({ isSafe: true });
  }
});
