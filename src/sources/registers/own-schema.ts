/**
 * A municipality's own register schemas: `schemas/*.yaml`, one schema a file, in the shape of those that Fasit ships.
 *
 * Layer: sources; pure (text in, schema out).
 */
import { z } from "zod";
import type { Loaded } from "../../base/finding.ts";
import { same, type Text } from "../../base/language.ts";
import { readYaml } from "../yaml-reader.ts";
import { type RegisterSchema, registerTypes } from "./register-schema.ts";

const name = z
  .string()
  .regex(/^[a-zæøå][a-zæøå0-9_]*$/, "expected lower-case letters, digits and _, as in kulturtilbud");

const words = z
  .union([
    z.string(),
    z.strictObject({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() }),
  ])
  .transform(
    (text): Text =>
      typeof text === "string" ? same(text) : { nb: text.nb, nn: text.nn ?? text.nb, en: text.en ?? text.nb },
  );

const schemaFile = z
  .strictObject({
    name,
    title: words,
    description: words.optional(),
    key: z.array(name).min(1).optional(),
    people: z.boolean().optional(),
    fields: z
      .array(
        z.strictObject({
          name,
          type: z.enum(registerTypes),
          description: words.optional(),
          required: z.boolean().optional(),
          values: z.array(z.string().min(1)).min(1).optional(),
          references: z.strictObject({ register: name, field: name }).optional(),
          example: z.string().default(""),
        }),
      )
      .min(1),
  })
  .superRefine((schema, context) => {
    const names = schema.fields.map((field) => field.name);
    for (const [index, one] of names.entries())
      if (names.indexOf(one) !== index)
        context.addIssue({
          code: "custom",
          message: `two fields are named ${one}`,
          path: ["fields", index, "name"],
        });
    for (const [index, one] of (schema.key ?? []).entries())
      if (!names.includes(one))
        context.addIssue({ code: "custom", message: `no field is named ${one}`, path: ["key", index] });
  });

/** Reads one `schemas/*.yaml`; undefined with findings (FAS1002, FAS1003) when anything is wrong. */
export function readOwnSchema(file: string, text: string): Loaded<RegisterSchema | undefined> {
  const { value, findings } = readYaml(text, { file }, schemaFile);
  if (value === undefined) return { value: undefined, findings };
  const { key, people, description, fields, ...rest } = value.data;
  return {
    value: {
      ...rest,
      area: "own",
      description: description ?? rest.title,
      fields: fields.map(({ description: said, required, values, references, ...one }) => ({
        ...one,
        description: said ?? same(one.name),
        ...(required === undefined ? {} : { required }),
        ...(values === undefined ? {} : { values }),
        ...(references === undefined ? {} : { references }),
      })),
      ...(key === undefined ? {} : { key }),
      ...(people === undefined ? {} : { people }),
    },
    findings: [],
  };
}
