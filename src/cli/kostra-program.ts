/** The commands under `fasit kostra`: filings to SSB. One `add` for each; a new one goes beside them. */
import { type Command, Option } from "commander";
import { versions } from "../index.ts";
import { type FilingFlags, filingFormats, kostraCheck } from "./commands/kostra-check.ts";
import { type ExportFlags, kostraExport } from "./commands/kostra-export.ts";
import { type KostraFiguresOptions, kostraFigures } from "./commands/kostra-figures.ts";
import { kostraVectors, vectorFormats } from "./commands/kostra-vectors.ts";
import type { Context } from "./context.ts";
import type { ProgramKit, SharedOptions } from "./program-kit.ts";

/** Declares the group and what is in it. */
export function addKostra(program: Command, outer: ProgramKit): void {
  const group = outer.command(program, "kostra", "kostra").enablePositionalOptions();
  group.helpCommand(`help [${outer.argument("command")}]`, outer.text("helpCommand"));
  /** Shared options may stand after `kostra` too. */
  const context = (options: SharedOptions): Context => {
    const above = group.opts<SharedOptions>();
    const lang = options.lang ?? above.lang;
    return outer.context({ color: options.color && above.color, ...(lang === undefined ? {} : { lang }) });
  };
  const kit = { ...outer, context };
  addCheck(group, kit);
  addExport(group, kit);
  addVectors(group, kit);
  addFigures(group, kit);
}

function addFigures(group: Command, kit: ProgramKit): void {
  kit
    .command(group, "figures", "kostra figures")
    .argument(`<${kit.argument("folder")}>`, kit.describe("tableFolder"))
    .option(kit.flag("out", "file"), kit.text("figuresOut"))
    .option(kit.flag("combinations", "file"), kit.text("combinations"))
    .option(kit.flag("year", "year"), kit.text("tableYear"))
    .action(async (folder: string, options: SharedOptions & KostraFiguresOptions) => {
      kit.outcome.exitCode = await kostraFigures(kit.context(options), folder, options);
    });
}

function addCheck(group: Command, kit: ProgramKit): void {
  const { flag, text } = kit;
  kit
    .command(group, "check", "kostra check")
    .argument(`<${kit.argument("file")}>`, kit.describe("filing"))
    .addOption(
      kit
        .shaped(flag("skjema", "skjema"), text("skjema"), /^0[A-Z](?:K[1-4])?$/, skjemaList)
        .makeOptionMandatory(),
    )
    .addOption(kit.whole(flag("year", "year"), text("filingYear"), 1990, 2200).makeOptionMandatory())
    .addOption(
      kit
        .shaped(flag("region", "number"), text("region"), /^(?:\d{4}|\d{6})$/, "4204, 030101")
        .makeOptionMandatory(),
    )
    .addOption(kit.shaped(flag("orgnr", "number"), text("orgnr"), /^\d{9}(?:,\d{9})*$/, "964338531"))
    .addOption(kit.choice(flag("quarter", "number"), text("quarter"), ["1", "2", "3", "4"]))
    .addOption(kit.format(filingFormats))
    .addOption(kit.whole(flag("limit", "count"), text("limit"), 1, 1_000_000_000))
    .action(async (file: string, options: SharedOptions & FilingFlags) => {
      kit.outcome.exitCode = await kostraCheck(kit.context(options), file, options);
    });
}

const skjemaList = "0A–0D, 0F, 0G, 0I–0N, 0P, 0Q, 0AK1–0DK4";

function addExport(group: Command, kit: ProgramKit): void {
  const { flag, text } = kit;
  kit
    .command(group, "export", "kostra export")
    .argument(`[${kit.argument("folder")}]`, kit.describe("folder"), ".")
    .addOption(new Option(flag("out", "folder"), text("filingOut")).makeOptionMandatory())
    .addOption(new Option(flag("entity", "entity"), text("entity")))
    .addOption(kit.whole(flag("year", "year"), text("year"), 1990, 2200))
    .addOption(kit.choice(flag("version", "version"), text("version"), versions))
    .action(async (folder: string, options: SharedOptions & ExportFlags) => {
      kit.outcome.exitCode = await kostraExport(kit.context(options), folder, options);
    });
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
