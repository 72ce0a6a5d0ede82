/** `fasit lsp`: the language server, for editors, on standard input and output. */
import { fasitVersion, startLanguageServer } from "../../index.ts";
import type { ExitCode } from "../context.ts";

/** Nothing else may be written to standard output: the editor reads it. */
export async function lsp(): Promise<ExitCode> {
  await startLanguageServer({ input: process.stdin, output: process.stdout, version: fasitVersion });
  return 0;
}
