import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { golden } from "../../test/golden.ts";
import { schemaTexts } from "../base/messages/schemas.ts";
import { readFigureYaml } from "../figures/own-yaml.ts";
import { jsonSchemaOf, jsonSchemaText, schemaNames } from "./json-schema.ts";

const root = new URL("../../", import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = {
  settings: ajv.compile(jsonSchemaOf("settings")),
  figures: ajv.compile(jsonSchemaOf("figures")),
};

function problems(name: keyof typeof validators, yaml: string): readonly string[] {
  const validate = validators[name];
  validate(parse(yaml));
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

test.each(schemaNames)("schemas/ holds the schema of %s as the code makes it", (name) => {
  golden(new URL(`schemas/${name}.schema.json`, root), jsonSchemaText(name));
});

describe.each(["asker-2017", "sogndal-2011"])("the files of %s are valid", (example) => {
  const folder = new URL(`examples/${example}/`, root);
  const figures = readdirSync(new URL("figures/", folder)).filter((file) => file.endsWith(".yaml"));

  test("fasit.yaml", () => {
    expect(problems("settings", readFileSync(new URL("fasit.yaml", folder), "utf8"))).toEqual([]);
  });
  test.each(figures)("figures/%s", (file) => {
    expect(problems("figures", readFileSync(new URL(`figures/${file}`, folder), "utf8"))).toEqual([]);
  });
});

const figure = (formula: string): string => `- { id: a, name: A, unit: NOK, formula: ${formula} }\n`;

test.each([
  ["{ accounts: { art: ['010-285', '!290'], sign: -1 } }", true],
  ["{ sum: [a, -b, { figure: c, factor: -1, years: -1 }] }", true],
  ["{ ratio: { numerator: a, denominator: b, times: 100 } }", true],
  ["{ change: { of: a, as: percent } }", true],
  ["{ compare: { left: a, is: '<', right: b } }", true],
  ["{ rank: { of: a } }", true],
  ["{ series: { of: a, from: 2013 } }", true],
  ["{ published: true }", true],
  ["{ absent: { nb: Mangler } }", true],
  ["{ accounts: { art: 10 } }", false],
  ["{ sum: [] }", false],
  ["{ ratio: { numerator: a } }", false],
  ["{ published: false }", false],
  ["{ total: [a] }", false],
  ["{ sum: [a], published: true }", false],
  ["{}", false],
])("a formula is valid where Fasit reads it: %s", (formula, valid) => {
  expect(readFigureYaml("f.yaml", figure(formula)).findings.length === 0).toBe(valid);
  expect(problems("figures", figure(formula)).length === 0).toBe(valid);
});

test("a setting nobody knows is not valid", () => {
  const municipality = 'municipality: { name: A, number: "0001", entity: a }';
  expect(problems("settings", `${municipality}\nreport: { title: T, year: 2018, colour: blue }\n`)).toEqual([
    "/report must NOT have additional properties",
  ]);
});

test("every field is described, and every description is of a field", () => {
  const undescribed: string[] = [];
  const used = new Set<unknown>();
  const visit = (schema: unknown, path: string): void => {
    if (Array.isArray(schema)) for (const part of schema) visit(part, path);
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
    if ("description" in schema) used.add(schema.description);
    for (const [key, part] of Object.entries(schema))
      if (key === "properties")
        for (const [name, field] of Object.entries(part as object)) {
          if (!("description" in field)) undescribed.push(`${path}.${name}`);
          visit(field, `${path}.${name}`);
        }
      else visit(part, path);
  };
  for (const name of schemaNames) visit(jsonSchemaOf(name), name);
  expect(undescribed).toEqual([]);
  expect(Object.values(schemaTexts).filter((text) => !used.has(text))).toEqual([]);
});
