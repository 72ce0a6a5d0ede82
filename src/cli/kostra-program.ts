/** The commands under `fasit kostra`: filings to SSB. One `add` for each; a new one goes beside them. */
import type { Command } from "commander";
import { kostraVectors, vectorFormats } from "./commands/kostra-vectors.ts";
import type { ProgramKit, SharedOptions } from "./program-kit.ts";

/** Declares the group and what is in it. */
export function addKostra(program: Command, kit: ProgramKit): void {
  const group = kit.command(program, "kostra", "kostra");
  group.helpCommand(`help [${kit.argument("command")}]`, kit.text("helpCommand"));
  addVectors(group, kit);
}

function addVectors(group: Command, kit: ProgramKit): void {
  kit
    .command(group, "vectors", "kostra vectors")
    .argument(`<${kit.argument("file")}>`, kit.describe("vectorFile"))
    .addOption(kit.format(vectorFormats))
    .action(async (file: string, options: SharedOptions & { format: (typeof vectorFormats)[number] }) => {
      kit.outcome.exitCode = await kostraVectors(kit.context(options), file, options.format);
    });
}
