/** The schemas that Fasit ships, by name. */
import { innovation } from "./innovation.ts";
import { programmes } from "./programmes.ts";
import type { RegisterSchema } from "./register-schema.ts";
import { schools } from "./schools.ts";
import { society } from "./society.ts";

export const shippedSchemas: ReadonlyMap<string, RegisterSchema> = new Map(
  [...programmes, ...innovation, ...schools, ...society].map((schema) => [schema.name, schema]),
);
