/**
 * The schemas a report's registers can follow: those that Fasit ships, and its own in schemas/.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import type { CountedPart } from "../publish/checked-report.ts";
import { readOwnSchema } from "../sources/registers/own-schema.ts";
import type { RegisterSchema } from "../sources/registers/register-schema.ts";
import { shippedSchemas } from "../sources/registers/shipped.ts";
import type { Config } from "./config.ts";
import type { FolderText } from "./folder.ts";

/** By name. One of a name that is taken is left out (FAS1157). */
export function registerSchemas(files: readonly FolderText[]): Loaded<ReadonlyMap<string, RegisterSchema>> {
  const schemas = new Map(shippedSchemas);
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const read = readOwnSchema(file, text);
    findings.push(...read.findings);
    if (read.value === undefined) continue;
    const { name } = read.value;
    if (schemas.has(name)) findings.push(finding("FAS1157", { file, line: 1, column: 1 }, { schema: name }));
    else schemas.set(name, read.value);
  }
  return { value: schemas, findings };
}

/** Tables of the registers that hold persons, as the source says, or else its schema. */
export function peopleTables(
  sources: Config["sources"],
  schemas: ReadonlyMap<string, RegisterSchema>,
): readonly string[] {
  return sources.flatMap((source) => {
    if (source.kind !== "register") return [];
    const { schema = "", people = schemas.get(schema)?.people, table = schema } = source;
    return people === true ? [table] : [];
  });
}

/** Columns of the registers that count some of what another counts, as their schemas say. */
export function countedParts(
  sources: Config["sources"],
  schemas: ReadonlyMap<string, RegisterSchema>,
): readonly CountedPart[] {
  return sources.flatMap((source) => {
    if (source.kind !== "register" || source.schema === undefined) return [];
    const table = source.table ?? source.schema;
    return (schemas.get(source.schema)?.fields ?? []).flatMap(({ name, partOf }) =>
      partOf === undefined ? [] : [{ table, part: name, whole: partOf }],
    );
  });
}
