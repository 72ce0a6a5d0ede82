import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hintOf, messageOf } from "../base/finding.ts";
import { sourceSchema } from "../sources/mapping.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import { registerTemplate } from "../sources/registers/template.ts";
import { openWarehouse } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-registers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), text);
  const sources = Object.keys(files).map((schema) =>
    sourceSchema.parse({ kind: "register", file: `${schema}.csv`, schema }),
  );
  const { value, findings } = await openWarehouse({ folder, sources, entity: "x", lines: false });
  const places = findings.map(({ code, at }) => [code, at?.file, at?.line, at?.column]);
  return { warehouse: value.warehouse, findings, places };
}

test("every shipped schema's own example is a register without findings", async () => {
  const files = Object.fromEntries(
    [...shippedSchemas].map(([name, schema]) => [name, registerTemplate(schema)]),
  );
  const { warehouse, findings } = await load(files);
  expect(findings.map((one) => messageOf(one, "nb"))).toEqual([]);
  expect(warehouse.sources.map(({ rows }) => rows)).toEqual([...shippedSchemas].map(() => 1));
  warehouse.close();
});

test("what a schema says is checked cell by cell, all at once", async () => {
  const { warehouse, findings, places } = await load({
    utlysninger: "kode;tittel;apner\nL1;Hvordan?;2017-03-01\n",
    forslag: [
      "kode;utlysning;tittel;status;publisert",
      "F1;L1;Gå-buss;vurderes;ja",
      "F2;L2;Sykkelsti;vurderes;ja",
      "F3;L1;;vurdert;nei",
      "F1;L1;Gå-buss igjen;valgt;ja",
      "",
    ].join("\n"),
  });
  expect(places).toEqual([
    ["FAS1153", "forslag.csv", 3, 4],
    ["FAS1151", "forslag.csv", 4, 7],
    ["FAS1152", "forslag.csv", 4, 8],
    ["FAS1154", "forslag.csv", 5, 1],
  ]);
  const wrong = findings.find(({ code }) => code === "FAS1152");
  expect(wrong && hintOf(wrong, "nb")).toBe("Mente du «vurderes»?");
  warehouse.close();
});

test("a field that is not required may be left out, and own SQL sees it empty", async () => {
  const { warehouse, places } = await load({ moter: "mote;dato;organ\nM1;2017-01-09;Fellesnemnda\n" });
  expect(places).toEqual([]);
  const at = { file: "x.sql", line: 1, column: 1 };
  const { value } = await warehouse.query("SELECT mote, ekstra, program FROM moter", at, {
    entity: "x",
    year: 2017,
    version: "regnskap",
  });
  expect(value?.rows).toEqual([["M1", null, null]]);
  warehouse.close();
});

test("a date may be known to the month or the year, and nothing else", async () => {
  const { warehouse, places } = await load({
    vedtak: "sak;organ;dato;vedtak\na;K;2016-06;x\nb;K;2016;x\nc;K;juni 2016;x\n",
  });
  expect(places).toEqual([["FAS1064", "vedtak.csv", 4, 5]]);
  warehouse.close();
});

test("a national identity number stops the report, an address or a name warns, and neither is repeated", async () => {
  // 13 08 99 and 150 + 00-99 make no real number: this one is synthetic (month + 80), with valid check digits.
  const { warehouse, findings, places } = await load({
    deltakere: [
      "person;rolle;kommune;prosjekt",
      `${synthetic};folkevalgt;Asker;Samfunn`,
      "P2;Kari Nordmann;Asker;Samfunn",
      "P3;ola@example.no;Asker;Samfunn",
      "12345678901;folkevalgt;Hol;Samfunn",
      "",
    ].join("\n"),
  });
  expect(places).toEqual([
    ["FAS1155", "deltakere.csv", 2, 1],
    ["FAS1156", "deltakere.csv", 3, 4],
    ["FAS1156", "deltakere.csv", 4, 4],
  ]);
  const said = findings
    .map((one) => `${messageOf(one, "nb")} ${hintOf(one, "nb")} ${JSON.stringify(one)}`)
    .join("\n");
  for (const secret of [synthetic, "Nordmann", "ola@"]) expect(said).not.toContain(secret);
  warehouse.close();
});

/** A number for nobody: a synthetic one (80 added to the month) with the check digits it must have. */
const synthetic = ((): string => {
  const digits = [..."139199001"].map(Number);
  for (const weights of [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ]) {
    const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    digits.push((11 - (sum % 11)) % 11);
  }
  return digits.join("");
})();

test("a schema that nobody knows is said, with the nearest", async () => {
  const { warehouse, places, findings } = await load({ milepeler: "kode\nA\n" });
  expect(places.map(([code]) => code)).toEqual(["FAS1150"]);
  expect(findings[0] && hintOf(findings[0], "nb")).toBe("Mente du «milepaeler»?");
  warehouse.close();
});
