/**
 * An empty register in a report folder: `sources/NAME.csv`, or `.yaml`, after a schema, with its header and an example row.
 */
import { join } from "node:path";
import { finding, type Loaded } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import type { RegisterSchema } from "../sources/registers/register-schema.ts";
import { registerTemplate, yamlTemplate } from "../sources/registers/template.ts";
import { isYamlFile } from "../sources/table.ts";
import { readFolder } from "./folder.ts";
import { registerSchemas } from "./register-schemas.ts";
import { writeNew } from "./word-files.ts";

export interface NewRegister {
  /** Relative to the report folder. */
  readonly file: string;
  readonly schema: RegisterSchema;
}

/**
 * Writes the register: `moter` or `moter.csv` as CSV, `moter.yaml` as YAML. Undefined, and nothing written, when the folder has no fasit.yaml (FAS1001), nobody knows the
 * schema (FAS1150), the file is there already or the disk refuses (FAS6910).
 */
export async function newRegister(folder: string, wanted: string): Promise<Loaded<NewRegister | undefined>> {
  const { config, schemaFiles } = await readFolder(folder);
  if (config === undefined)
    return { value: undefined, findings: [finding("FAS1001", undefined, { folder })] };
  const name = wanted.replace(/\.(?:csv|ya?ml)$/i, "");
  const { value: schemas, findings } = registerSchemas(schemaFiles);
  const schema = schemas.get(name);
  if (schema === undefined) {
    const near = nearMatches(name, schemas.keys());
    const known = [...schemas.keys()].sort();
    return {
      value: undefined,
      findings: [...findings, finding("FAS1150", undefined, { schema: name, near, known })],
    };
  }
  const file = `sources/${name === wanted ? `${name}.csv` : wanted}`;
  const template = isYamlFile(wanted) ? yamlTemplate(schema) : registerTemplate(schema);
  const refused = await writeNew(join(folder, file), file, template);
  return { value: refused.length === 0 ? { file, schema } : undefined, findings: [...findings, ...refused] };
}
