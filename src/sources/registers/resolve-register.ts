/**
 * A register in fasit.yaml joined with its schema: which columns to read, as what, and which may be missing.
 *
 * Layer: sources; pure.
 */
import { finding, type Loaded, type Span } from "../../base/finding.ts";
import { nearMatches } from "../../base/near-match.ts";
import type { RegisterSource } from "../mapping.ts";
import type { RegisterSchema, RegisterType } from "./register-schema.ts";

/** A register as the engine loads it. */
export interface ResolvedRegister extends Omit<RegisterSource, "table" | "columns" | "schema"> {
  readonly table: string;
  readonly columns: Readonly<Record<string, RegisterType>>;
  /** Columns of `columns` that the file may lack; the table has them all the same, empty. */
  readonly optional: readonly string[];
  readonly schema: RegisterSchema | undefined;
}

/** Undefined when the source names a schema nobody knows (FAS1150). `at` is where it stands in fasit.yaml. */
export function resolveRegister(
  source: RegisterSource,
  schemas: ReadonlyMap<string, RegisterSchema>,
  at: Span | undefined,
): Loaded<ResolvedRegister | undefined> {
  const { schema: name, table, columns, ...rest } = source;
  const schema = name === undefined ? undefined : schemas.get(name);
  if (name !== undefined && schema === undefined) {
    const near = nearMatches(name, schemas.keys());
    const unknown = finding("FAS1150", at, { schema: name, near, known: [...schemas.keys()].sort() });
    return { value: undefined, findings: [unknown] };
  }
  const fields = schema?.fields ?? [];
  const typed = Object.fromEntries(fields.map((field) => [field.name, field.type]));
  return {
    value: {
      ...rest,
      table: table ?? schema?.name ?? "",
      columns: { ...typed, ...columns },
      optional: fields.filter((field) => field.required !== true).map((field) => field.name),
      schema,
    },
    findings: [],
  };
}
