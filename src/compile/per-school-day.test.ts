/** A mean over school days says how many it rests on, and tells when too many are missing. Numbers are invented. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { daysBetween } from "../sources/usage/days.ts";
import { compile } from "./compile.ts";

const root = mkdtempSync(join(tmpdir(), "fasit-days-"));
afterAll(() => rmSync(root, { recursive: true }));

let n = 0;
/** A report of 2018 whose school year has the weekdays of 3–14 September; `use` by day. */
async function valuesOf(use: Readonly<Record<string, number>>, calendar = true) {
  n += 1;
  const folder = join(root, String(n));
  for (const name of ["sources", "figures"]) mkdirSync(join(folder, name), { recursive: true });
  const source = (name: string) => `  - { kind: register, file: sources/${name}.csv, schema: ${name} }\n`;
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: P, number: "0220", entity: p }\nreport: { title: T, year: 2018 }\nsources:\n${source("bruk")}${calendar ? source("skolerute") : ""}`,
  );
  writeFileSync(
    join(folder, "sources/skolerute.csv"),
    "skolear;slag;fra;til\n2018/2019;skoleår;2018-09-03;2018-09-14\n",
  );
  const rows = Object.entries(use).map(([day, count]) => `${day};;filer laget;${count}`);
  writeFileSync(
    join(folder, "sources/bruk.csv"),
    `dato;sted;mal;antall\n${rows.join("\n")}\n2018-09-03;Vest;filer laget;9999\n`,
  );
  writeFileSync(
    join(folder, "figures/t.yaml"),
    "- { id: filer, name: Filer, explanation: Filer., unit: count, formula: { register: { table: bruk, perSchoolDay: antall, where: { mal: filer laget, sted: null }, year: dato } } }\n",
  );
  const made = await compile({ folder, lines: true });
  const figure = await made.evaluate("filer", {});
  const shipped = await made.evaluate("bruk/filer-laget-per-skoledag", {});
  made.close();
  return { figure, shipped, codes: made.findings.map(({ code }) => code), findings: made.findings };
}

/** Ten school days with 100 each, and weekends with much more. */
const all = Object.fromEntries(
  daysBetween("2018-09-03", "2018-09-16").map((day) => [day, /-(08|09|15|16)$/.test(day) ? 5000 : 100]),
);
const without = (...days: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([day]) => !days.includes(day)));

test("weekends and schools beside the whole are left out, and it says that it rests on all days", async () => {
  const { figure, shipped } = await valuesOf(all);
  expect(figure?.quantity).toMatchObject({ kind: "number", value: { n: 100n, d: 1n } });
  expect(figure?.definition.explanation.nb).toBe("Filer. Snittet hviler på alle 10 skoledager.");
  expect(shipped?.quantity).toEqual({ ...figure?.quantity, noun: expect.anything() });
  expect(figure?.lineage).toMatchObject({ kind: "query", tables: ["bruk", "skoledager"] });
});

test("one in ten missing is said; more is a finding too; a missing day is not 0", async () => {
  const one = await valuesOf(without("2018-09-05"));
  expect(one.figure?.quantity).toMatchObject({ value: { n: 100n, d: 1n } });
  expect(one.figure?.definition.explanation.nn).toBe(
    "Filer. Snittet kviler på 9 av 10 skuledagar; for 1 manglar tal.",
  );
  expect(one.codes).not.toContain("FAS4120");
  const two = await valuesOf(without("2018-09-05", "2018-09-12"));
  expect(two.findings.find(({ code }) => code === "FAS4120")).toMatchObject({
    severity: "warning",
    data: { figure: "filer", known: 8, of: 10, first: "2018-09-05" },
  });
  const rows = two.figure?.lineage.kind === "query" ? two.figure.lineage.answer.rows : [];
  expect(rows).toHaveLength(10);
  expect(rows.filter(([, value]) => value === null)).toEqual([
    ["2018-09-05", null],
    ["2018-09-12", null],
  ]);
});

test("no day with numbers is no value, and no error", async () => {
  const { figure, codes } = await valuesOf({ "2018-09-08": 5000 });
  expect(figure?.quantity.kind).toBe("absent");
  expect(codes).toContain("FAS4120");
  expect(codes).not.toContain("FAS4105");
});

test("without a calendar there is no value, and it is told", async () => {
  const { figure, shipped, codes } = await valuesOf(all, false);
  expect(figure?.quantity.kind).toBe("absent");
  expect(codes).toContain("FAS4121");
  expect(shipped).toBeUndefined();
});
