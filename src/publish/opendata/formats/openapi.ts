/**
 * The addresses of the open data as OpenAPI 3.1. The shape of a figure is the one `fasit verify` reads it with.
 *
 * Source: OpenAPI Specification 3.1.0. Layer: publish; pure.
 */
import { z } from "zod";
import type { CheckedReport } from "../../checked-report.ts";
import { mediaTypes, type PublishedTable } from "../../open-data-file.ts";
import {
  catalogPath,
  claimsDataPath,
  dataPackagePath,
  figureDataPath,
  manifestPath,
  openDataPath,
} from "../../shared/data-address.ts";
import { figureSchema } from "../figure-data.ts";
import { licenses } from "../licenses.ts";
import { missingForCatalog } from "./dcat.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function get(
  operationId: string,
  summary: string,
  mediaType: string,
  schema: unknown,
  parameters: readonly unknown[] = [],
) {
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        "200": { description: summary, content: { [mediaType]: { schema } } },
        ...(parameters.length === 0 ? {} : { "404": { description: "Finnes ikke" } }),
      },
    },
  };
}

const id = {
  name: "id",
  in: "path",
  required: true,
  description:
    "Kortnavnet på tallet, som i data/tall.json. Har navnet en skråstrek (drift/skatt), er det to ledd i adressen.",
  schema: { type: "string" },
};
const part = {
  ...id,
  name: "ledd",
  description: "Andre ledd i navnet (skatt i drift/skatt), eller år og versjon.",
};
const point = {
  name: "punkt",
  in: "path",
  required: true,
  description: "År og versjon: 2016-regnskap, 2017-regulert-budsjett.",
  schema: { type: "string" },
};

/** The addresses of figures: one part of the name for each folder, and the point last. Those that are in use. */
function figurePaths({ figures }: CheckedReport): Readonly<Record<string, unknown>> {
  const depths = new Set([...figures.keys()].map((key) => figureDataPath(key).split("/").length - 1));
  const all = [
    { path: "/tall/{id}.json", name: "tall", about: "Ett tall: verdi, opphav, kilder", parts: [id] },
    {
      path: "/tall/{id}/{ledd}.json",
      name: "tall-ledd",
      about: "Et tall med to ledd i navnet, eller i et annet år",
      parts: [id, part],
    },
    {
      path: "/tall/{id}/{ledd}/{punkt}.json",
      name: "tall-punkt",
      about: "Et tall med to ledd i navnet, i et annet år",
      parts: [id, part, point],
    },
  ];
  const used = all.filter(({ parts }) => depths.has(parts.length));
  return Object.fromEntries(
    used.map(({ path, name, about, parts }) => [
      path,
      get(name, about, "application/json", reference("Tall"), parts),
    ]),
  );
}

export function openApi(report: CheckedReport, tables: readonly PublishedTable[]): unknown {
  const { meta, presentation } = report;
  const { language } = meta;
  const license = presentation?.data?.license;
  const json = "application/json";
  const files = tables.flatMap((table) =>
    table.files.map(({ format, file }) => [
      `/${file.path}`,
      get(
        `${table.id}-${format}`,
        `${table.title[language]}. ${table.about[language]}`,
        mediaTypes[format],
        format === "json-stat" ? { type: "object" } : { type: "string" },
      ),
    ]),
  );
  const descriptions = tables.map((table) => [
    `/${table.metadata.path}`,
    get(`${table.id}-csvw`, `CSVW: ${table.title[language]}`, json, { type: "object" }),
  ]);
  const catalogEntry =
    missingForCatalog(presentation ?? {}).length > 0
      ? {}
      : { [`/${catalogPath}`]: get("dcat", "DCAT-AP-NO", "text/turtle", { type: "string" }) };
  return {
    openapi: "3.1.0",
    info: {
      title: `${meta.entityName}: ${meta.title}`,
      version: String(meta.year),
      ...(license === undefined
        ? {}
        : { license: { name: licenses[license].title, url: licenses[license].url } }),
    },
    servers: [{ url: presentation?.address?.replace(/\/$/, "") ?? ".." }],
    paths: {
      [`/${openDataPath}`]: get("alle-tall", "Alle tall, med verdi og år", json, reference("AlleTall")),
      [`/${claimsDataPath}`]: get("alle-pastander", "Alle påstander, med dom", json, { type: "object" }),
      ...figurePaths(report),
      "/tall/{id}/rader.csv": get(
        "tall-rader",
        "Linjene tallet er summen av",
        "text/csv",
        { type: "string" },
        [id],
      ),
      ...Object.fromEntries([...files, ...descriptions]),
      [`/${dataPackagePath}`]: get("datapakke", "Frictionless Data Package", json, { type: "object" }),
      ...catalogEntry,
      [`/${manifestPath}`]: get(
        "manifest",
        "Alle filer med størrelse og SHA-256",
        json,
        reference("Manifest"),
      ),
    },
    components: { schemas: schemas() },
  };
}

function schemas() {
  const figure = z.toJSONSchema(figureSchema, { target: "draft-2020-12", io: "output" });
  const { $defs = {}, $schema: _, ...rest } = figure;
  const moved = JSON.parse(
    JSON.stringify({ Tall: rest, ...$defs }).replaceAll("#/$defs/", "#/components/schemas/"),
  ) as Record<string, unknown>;
  const text = { type: "string" };
  const file = {
    type: "object",
    required: ["file", "bytes", "sha256"],
    properties: { file: text, bytes: { type: "integer" }, sha256: text },
  };
  return {
    ...moved,
    AlleTall: {
      type: "object",
      required: ["title", "entity", "year", "figures"],
      properties: {
        title: text,
        entity: text,
        year: { type: "integer" },
        figures: { type: "array", items: { type: "object" } },
      },
    },
    Manifest: {
      type: "object",
      required: ["title", "entity", "year", "inputs", "outputs"],
      properties: {
        title: text,
        entity: text,
        year: { type: "integer" },
        inputs: { type: "array", items: file },
        outputs: { type: "array", items: file },
      },
    },
  };
}
