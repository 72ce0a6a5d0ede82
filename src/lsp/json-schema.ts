/**
 * JSON Schemas of fasit.yaml and figures/*.yaml, for the completion and hover of editors: generated from the
 * schemas that read those files, so that the two can never disagree.
 *
 * Layer: lsp; pure.
 */
import { z } from "zod";
import { widthText } from "../base/messages/hedges.ts";
import { schemaTexts } from "../base/messages/schemas.ts";
import { standardWidth } from "../claims/hedge-width.ts";
import { type Hedge, hedgeForms, hedgeTable } from "../claims/lexicon/index.ts";
import { widthForm } from "../claims/own-widths.ts";
import { configSchema } from "../compile/config.ts";
import { figureFileSchema, formulaSchemas } from "../figures/own-yaml.ts";

/** What is described: the settings (fasit.yaml), or the report's own figures (figures/*.yaml). */
export const schemaNames = ["settings", "figures"] as const;
export type SchemaName = (typeof schemaNames)[number];

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Draft 7: the newest that every editor's YAML support reads. What is described is what a person writes. */
const options = { io: "input", target: "draft-7", reused: "inline" } as const;

/** The schema, with a description of every field in bokmål. */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const made = name === "settings" ? settingsSchema() : figuresSchema();
  return described({ title: name === "settings" ? "fasit.yaml" : "figures/*.yaml", ...made }, [name]);
}

/** The schema as its file holds it. */
export function jsonSchemaText(name: SchemaName): string {
  return `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
}

/** The hedges are known words, each with its usual width and its reason; zod has them as any text. */
function settingsSchema(): JsonSchema {
  const file: JsonSchema = z.toJSONSchema(configSchema, options);
  const conventions = file.properties?.conventions;
  const hedges = isSchema(conventions) ? conventions.properties?.hedges : undefined;
  if (!isSchema(conventions) || !isSchema(hedges))
    throw new Error("fasit.yaml has no hedges; describe what it has");
  const { propertyNames: _, ...rest } = hedges;
  const words: JsonSchema = {
    ...rest,
    properties: Object.fromEntries(hedgeTable.flatMap(hedgeProperties)),
    additionalProperties: false,
  };
  return {
    ...file,
    properties: {
      ...file.properties,
      conventions: { ...conventions, properties: { ...conventions.properties, hedges: words } },
    },
  };
}

function hedgeProperties(hedge: Hedge): readonly (readonly [string, JsonSchema])[] {
  const usual = widthText(standardWidth[hedge.kind], "nb");
  if (usual === "") return [];
  const description = `Vanlig bredde: ${usual}. ${hedge.reason}.`;
  return hedgeForms(hedge).map((word) => [word, { type: "string", pattern: widthForm, description }]);
}

/**
 * A formula is read as a record with one key, whose shape depends on the key. Zod cannot say that of a
 * record that is transformed, so it is said here, from the same schemas.
 */
function figuresSchema(): JsonSchema {
  const formula: JsonSchema = {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(formulaSchemas).map(([kind, schema]) => {
        const { $schema: _, ...shape } = z.toJSONSchema(schema, options);
        return [kind, shape];
      }),
    ),
  };
  const file: JsonSchema = z.toJSONSchema(figureFileSchema, options);
  const { items } = file;
  if (!isSchema(items)) throw new Error("figures/*.yaml is no longer a list; describe what it is");
  return { ...file, items: { ...items, properties: { ...items.properties, formula } } };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text whose key is the longest end of the path. */
function textFor(path: readonly string[]): string | undefined {
  return path.map((_, index) => schemaTexts[path.slice(index).join(".")]).find((text) => text !== undefined);
}

/** The same schema with descriptions, all the way down; a kind of source is a step of the path. */
function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const kind = isSchema(schema.properties?.kind) ? schema.properties.kind.const : undefined;
  const here = typeof kind === "string" ? [...path, kind] : path;
  const below = (parts: readonly unknown[] | undefined): JsonSchema[] | undefined =>
    parts?.filter(isSchema).map((part) => described(part, here));
  const properties = Object.entries(schema.properties ?? {}).map(([name, part]) => {
    const inner = [...here, name];
    const text = textFor(inner);
    if (!isSchema(part)) return [name, part];
    return [name, { ...(text === undefined ? {} : { description: text }), ...described(part, inner) }];
  });
  const { anyOf, oneOf } = { anyOf: below(schema.anyOf), oneOf: below(schema.oneOf) };
  const own = path.length === 1 ? textFor(path) : undefined;
  return {
    ...schema,
    ...(own === undefined ? {} : { description: own }),
    ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
    ...(anyOf === undefined ? {} : { anyOf }),
    ...(oneOf === undefined ? {} : { oneOf }),
    ...(isSchema(schema.additionalProperties)
      ? { additionalProperties: described(schema.additionalProperties, here) }
      : {}),
    ...(isSchema(schema.items) ? { items: described(schema.items, here) } : {}),
  };
}
