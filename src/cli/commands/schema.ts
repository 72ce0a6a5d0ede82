/** `fasit schema`: a JSON Schema for editors, as the file an editor is pointed at. */
import { jsonSchemaText, type SchemaName } from "../../index.ts";
import type { Context, ExitCode } from "../context.ts";

export function schema(context: Context, name: SchemaName): ExitCode {
  context.terminal.stdout.write(jsonSchemaText(name));
  return 0;
}
