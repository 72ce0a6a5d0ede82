/** The descriptions of the open data, held against what they describe and against the standards. */
import { createHash } from "node:crypto";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Parser, type Quad } from "n3";
import { describe, expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import type { CheckedReport } from "../checked-report.ts";
import { csvCells } from "../shared/csv.ts";
import { publishOpenData } from "./opendata.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const address = "https://example.org/arsrapport/2017/";
const terms = { organisation: "999999999", contact: "mailto:data@example.org", license: "NLOD-2.0" } as const;
const announced: CheckedReport = {
  ...report,
  presentation: { ...report.presentation, address, data: terms },
};

const made = publishOpenData(announced);
const texts = new Map(made.files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
const bytes = new Map(made.files.map((file) => [file.path, file.bytes]));

test("no two files have one address, and no two tables one name", () => {
  expect(texts.size).toBe(made.files.length);
  expect(new Set(made.tables.map(({ id }) => id)).size).toBe(made.tables.length);
  for (const { path } of made.files) expect(path).toMatch(/^[\w./-]+$/);
});

describe("the data package", () => {
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey?: readonly string[];
    };
  }
  const { resources, name, licenses } = JSON.parse(texts.get("datapackage.json") ?? "") as {
    readonly name: string;
    readonly licenses: unknown;
    readonly resources: readonly Resource[];
  };

  test("names every table's files with their size and fingerprint", () => {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(licenses).toMatchObject([{ name: "NLOD-2.0" }]);
    expect(resources.map(({ path }) => path)).toEqual(
      made.tables.flatMap(({ files }) => files.map(({ file }) => file.path)),
    );
    for (const one of resources) {
      const found = bytes.get(one.path) ?? new Uint8Array();
      expect(one.bytes, one.path).toBe(found.length);
      expect(one.hash, one.path).toBe(`sha256:${createHash("sha256").update(found).digest("hex")}`);
      expect(one.name).toMatch(/^[a-zæøå0-9._-]+$/);
    }
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length);
  });

  test("describes the columns of each CSV, and a key that tells its rows apart", () => {
    const types = ["string", "integer", "number", "boolean", "date", "year"];
    for (const { path, schema } of resources) {
      if (!path.endsWith(".csv")) continue;
      const [head = [], ...rows] = csvCells(texts.get(path) ?? "") ?? [];
      expect(
        schema?.fields.map((field) => field.name),
        path,
      ).toEqual(head);
      for (const field of schema?.fields ?? []) expect(types).toContain(field.type);
      const at = (schema?.primaryKey ?? []).map((one) => head.indexOf(one));
      expect(at.length, path).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => at.map((place) => row[place]).join("|"))).size, path).toBe(
        rows.length,
      );
    }
  });
});

describe("the description of the addresses", () => {
  const openApi = JSON.parse(texts.get("data/openapi.json") ?? "") as {
    readonly paths: Readonly<Record<string, unknown>>;
  };

  test("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(openApi as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("leads to files that are there, each operation by a name of its own", () => {
    const beside = ["data/tall.json", "data/pastander.json", "manifest.json"];
    const paths = Object.keys(openApi.paths).map((path) => path.slice(1));
    for (const path of paths) {
      const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
      const isThere =
        path.includes("rader.csv") || [...texts.keys(), ...beside].some((one) => pattern.test(one));
      expect(isThere, path).toBe(true);
    }
    const names = [...JSON.stringify(openApi).matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the catalogue for data.norge.no", () => {
  const quads = new Parser({ format: "text/turtle" }).parse(texts.get("data/dcat.ttl") ?? "");
  const dct = "http://purl.org/dc/terms/";
  const dcat = "http://www.w3.org/ns/dcat#";
  const ofType = (name: string): readonly string[] =>
    quads
      .filter((quad) => quad.predicate.value.endsWith("#type") && quad.object.value === name)
      .map((quad) => quad.subject.value);
  const of = (subject: string, property: string): readonly Quad[] =>
    quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === property);

  /** What DCAT-AP-NO 2 demands of each. */
  const demanded: Readonly<Record<string, readonly string[]>> = {
    [`${dcat}Catalog`]: [
      `${dct}title`,
      `${dct}description`,
      `${dct}identifier`,
      `${dct}publisher`,
      `${dcat}contactPoint`,
      `${dcat}dataset`,
    ],
    [`${dcat}Dataset`]: [
      `${dct}title`,
      `${dct}description`,
      `${dct}identifier`,
      `${dct}publisher`,
      `${dcat}contactPoint`,
      `${dcat}theme`,
      `${dcat}distribution`,
    ],
    [`${dcat}Distribution`]: [
      `${dcat}accessURL`,
      `${dcat}downloadURL`,
      `${dct}license`,
      `${dct}format`,
      `${dcat}mediaType`,
      `${dct}description`,
    ],
    "http://xmlns.com/foaf/0.1/Agent": ["http://xmlns.com/foaf/0.1/name", `${dct}identifier`],
    "http://www.w3.org/2006/vcard/ns#Organization": [
      "http://www.w3.org/2006/vcard/ns#fn",
      "http://www.w3.org/2006/vcard/ns#hasEmail",
    ],
  };

  test.each(Object.entries(demanded))("%s has all that the standard demands", (type, properties) => {
    const subjects = ofType(type);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects)
      for (const property of properties)
        expect(of(subject, property).length, `${subject} ${property}`).toBeGreaterThan(0);
  });

  test("has a data set for each table, with files that are published", () => {
    const sets = ofType(`${dcat}Dataset`);
    expect(sets).toHaveLength(made.tables.length);
    expect(
      of(`${address}data/dcat.ttl#katalog`, `${dcat}dataset`)
        .map(({ object }) => object.value)
        .sort(),
    ).toEqual([...sets].sort());
    for (const one of ofType(`${dcat}Distribution`)) {
      const [url] = of(one, `${dcat}downloadURL`);
      expect(bytes.has(decodeURIComponent(url?.object.value.slice(address.length) ?? "")), one).toBe(true);
    }
    const languages = of(sets[0] ?? "", `${dct}title`).map(({ object }) =>
      "language" in object ? object.language : "",
    );
    expect(languages.sort()).toEqual(["en", "nb", "nn"]);
  });

  test("is made only when all it needs is said", () => {
    expect(publishOpenData(report).files.map(({ path }) => path)).not.toContain("data/dcat.ttl");
  });

  test("a name with quotes, line ends and a backslash stays a name", () => {
    const entityName = 'Å"s\\\n kommune';
    const odd = publishOpenData({ ...announced, meta: { ...announced.meta, entityName } });
    const text = decoder.decode(odd.files.find(({ path }) => path === "data/dcat.ttl")?.bytes);
    const names = new Parser()
      .parse(text)
      .filter((quad) => quad.predicate.value === "http://xmlns.com/foaf/0.1/name");
    expect(names.map(({ object }) => object.value)).toEqual([entityName]);
  });
});
