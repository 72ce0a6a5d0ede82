/**
 * The command line: which commands there are, what they take, and which function answers. Options of
 * the program stand before the command, so that `trace --version` can mean the ledger's version and
 * `fasit --version` the program's.
 */
import { Argument, Command, Option } from "commander";
import {
  cliHelp,
  cliWords,
  defaultConfidence,
  fasitVersion,
  type Language,
  languages,
  parseVersion,
  type SchemaName,
  schemaNames,
  versions,
} from "../index.ts";
import { type BindOptions, bind, bindFormats } from "./commands/bind.ts";
import { type BuildOptions, build } from "./commands/build.ts";
import { check, checkFormats } from "./commands/check.ts";
import { docx } from "./commands/docx.ts";
import { explain } from "./commands/explain.ts";
import { type FetchOptions, fetchFiles } from "./commands/fetch.ts";
import { fix, fixFormats } from "./commands/fix.ts";
import { type ImportOptions, importFile, importFormats } from "./commands/import.ts";
import { lsp } from "./commands/lsp.ts";
import { merge } from "./commands/merge.ts";
import { makeNew } from "./commands/new.ts";
import { makeRegister } from "./commands/new-register.ts";
import { preview } from "./commands/preview.ts";
import { read } from "./commands/read.ts";
import { schema } from "./commands/schema.ts";
import { type SignFlags, sign } from "./commands/sign.ts";
import { trace, traceFormats } from "./commands/trace.ts";
import { type VerifyFlags, verifyFormats, verifyPublished } from "./commands/verify.ts";
import type { Context } from "./context.ts";
import { exampleText, localiseHelp } from "./help.ts";
import { addKostra } from "./kostra-program.ts";
import { type Outcome, optionKit, type SharedOptions } from "./program-kit.ts";
import { UsageError } from "./usage.ts";

const defaultPort = 4017;

/** `language` is the one help is written in; `contextOf` makes a context of the shared options. */
export function makeProgram(
  language: Language,
  contextOf: (options: SharedOptions) => Context,
  outcome: Outcome,
): Command {
  const options = optionKit(language);
  const { text, argument, describe, flag, choice, format, whole } = options;
  const { usage } = cliWords[language];
  const versionFlags = flag("version", "version");
  const versionOption = new Option(versionFlags, text("version")).argParser((value: string) => {
    const version = parseVersion(value);
    if (version === undefined)
      throw new UsageError(usage.badChoice(value, versionFlags, versions.join(", ")));
    return version;
  });

  const share = (command: Command): Command => {
    localiseHelp(command, language);
    return command
      .addOption(choice(flag("lang", "language"), text("lang"), languages))
      .option("--no-color", text("noColor"))
      .helpOption("-h, --help", text("help"));
  };

  const program = share(new Command("fasit"))
    .description(cliHelp.programHelp[language])
    .version(fasitVersion, "-V, --version", text("programVersion"))
    .helpCommand(`help [${argument("command")}]`, text("helpCommand"))
    .enablePositionalOptions()
    .addHelpText("after", exampleText("program", language));

  const commandUnder = (parent: Command, name: string, help: cliHelp.CommandName): Command => {
    const made = share(new Command(name))
      .description(cliHelp.commandHelp[help][language])
      .allowExcessArguments(false)
      .addHelpText("after", exampleText(help, language));
    parent.addCommand(made);
    return made;
  };
  const command = (name: cliHelp.CommandName): Command => commandUnder(program, name, name);
  /** Shared options may stand before or after the command; the later word wins. */
  const context = (options: SharedOptions): Context => {
    const above = program.opts<SharedOptions>();
    const lang = options.lang ?? above.lang;
    return contextOf({ color: options.color && above.color, ...(lang === undefined ? {} : { lang }) });
  };

  command("new")
    .argument(`[${argument("folder")}]`, describe("newFolder"))
    .option(flag("register", "schema"), text("register"))
    .action(async (folder: string | undefined, options: SharedOptions & { register?: string }) => {
      const { register } = options;
      if (register === undefined && folder === undefined)
        throw new UsageError(usage.missingArgument(argument("folder")));
      outcome.exitCode =
        register === undefined
          ? await makeNew(context(options), folder ?? ".")
          : await makeRegister(context(options), folder ?? ".", register);
    });

  command("check")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .addOption(format(checkFormats))
    .option("--strict", text("strict"), false)
    .option(flag("since", "path"), text("since"))
    .action(
      async (
        folder: string,
        options: SharedOptions & { format: (typeof checkFormats)[number]; strict: boolean; since?: string },
      ) => {
        outcome.exitCode = await check(context(options), folder, options);
      },
    );

  command("fix")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .addOption(format(fixFormats))
    .option("--write", text("write"), false)
    .action(
      async (
        folder: string,
        options: SharedOptions & { format: (typeof fixFormats)[number]; write: boolean },
      ) => {
        outcome.exitCode = await fix(context(options), folder, options);
      },
    );

  command("bind")
    .argument(`<${argument("file")}>`, describe("bindFile"))
    .option(flag("dir", "folder"), text("dir"), ".")
    .addOption(
      whole(flag("confidence", "percent"), text("confidence"), 0, 100).default(defaultConfidence * 100),
    )
    .addOption(format(bindFormats))
    .option("--write", text("write"), false)
    .action(async (file: string, options: SharedOptions & BindOptions) => {
      outcome.exitCode = await bind(context(options), file, options);
    });

  command("import")
    .argument(`<${argument("file")}>`, describe("importFile"))
    .option(flag("dir", "folder"), text("dir"), ".")
    .option("--dry-run", text("dryRun"), false)
    .addOption(whole(flag("year", "year"), text("importYear"), 1900, 2200))
    .addOption(versionOption)
    .option(flag("sheet", "sheet"), text("sheet"))
    .addOption(format(importFormats))
    .action(async (file: string, options: SharedOptions & ImportOptions) => {
      outcome.exitCode = await importFile(context(options), file, options);
    });

  command("fetch")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .option("--again", text("again"), false)
    .option(flag("credentials", "file"), text("credentials"))
    .option(flag("admin", "address"), text("admin"))
    .action(async (folder: string, options: SharedOptions & FetchOptions) => {
      outcome.exitCode = await fetchFiles(context(options), folder, options);
    });

  command("docx")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .requiredOption(flag("out", "folder"), text("outDocx"))
    .action(async (folder: string, options: SharedOptions & { out: string }) => {
      outcome.exitCode = await docx(context(options), folder, options.out);
    });

  command("merge")
    .argument(`<${argument("folder")}...>`, describe("mergeFolders"))
    .option(flag("out", "folder"), text("outMerge"))
    .action(async (folders: string[], options: SharedOptions & { out?: string }) => {
      outcome.exitCode = await merge(context(options), folders, options);
    });

  command("build")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .requiredOption(flag("out", "folder"), text("out"))
    .option(flag("since", "path"), text("since"))
    .option("--no-pdf", text("noPdf"))
    .action(async (folder: string, options: SharedOptions & BuildOptions) => {
      outcome.exitCode = await build(context(options), folder, options);
    });

  command("sign")
    .argument(`[${argument("site")}]`, describe("builtSite"))
    .option(flag("key", "file"), text("privateKey"))
    .option(flag("new-key", "file"), text("newKey"))
    .action(async (site: string | undefined, options: SharedOptions & SignFlags) => {
      const { key, newKey } = options;
      if (newKey !== undefined) {
        if (site !== undefined || key !== undefined)
          throw new UsageError(usage.tooMany("fasit sign --new-key"));
        outcome.exitCode = await sign(context(options), { newKey });
        return;
      }
      if (site === undefined) throw new UsageError(usage.missingArgument(argument("site").toUpperCase()));
      if (key === undefined) throw new UsageError(usage.missingOption(flag("key", "file")));
      outcome.exitCode = await sign(context(options), { site, key });
    });

  command("verify")
    .argument(`<${argument("site")}>`, describe("publishedSite"))
    .option(flag("key", "file"), text("publicKey"))
    .addOption(format(verifyFormats))
    .action(async (site: string, options: SharedOptions & VerifyFlags) => {
      outcome.exitCode = await verifyPublished(context(options), site, options);
    });

  command("preview")
    .argument(`[${argument("folder")}]`, describe("folder"), ".")
    .addOption(whole(flag("port", "port"), text("port"), 0, 65535).default(defaultPort))
    .action(async (folder: string, options: SharedOptions & { port: number }) => {
      outcome.exitCode = await preview(context(options), folder, options);
    });

  command("trace")
    .argument(`<${argument("figure")}>`, describe("figure"))
    .addOption(whole(flag("year", "year"), text("year"), 1900, 2200))
    .addOption(versionOption)
    .option(flag("entity", "entity"), text("entity"))
    .option(flag("dir", "folder"), text("dir"), ".")
    .addOption(format(traceFormats))
    .option("--all", text("all"), false)
    .action(async (figure: string, options: SharedOptions & TraceFlags) => {
      const { year, version, entity, dir, format, all } = options;
      const at = {
        ...(year === undefined ? {} : { year }),
        ...(version === undefined ? {} : { version }),
        ...(entity === undefined ? {} : { entity }),
      };
      outcome.exitCode = await trace(context(options), figure, { dir, at, format, all });
    });

  command("explain")
    .argument(`[${argument("code")}]`, describe("code"))
    .action((code: string | undefined, options: SharedOptions) => {
      outcome.exitCode = explain(context(options), code);
    });

  command("read")
    .option(flag("report", "folder"), text("readReport"))
    .action(async (options: SharedOptions & { report?: string }) => {
      outcome.exitCode = await read(context(options), options.report);
    });

  command("schema")
    .addArgument(
      new Argument(`[${argument("files")}]`, describe("files"))
        .default("settings")
        .argParser((value: string) => {
          if (!schemaNames.some((name) => name === value))
            throw new UsageError(usage.badChoice(value, argument("files"), schemaNames.join(", ")));
          return value;
        }),
    )
    .action((name: SchemaName, options: SharedOptions) => {
      outcome.exitCode = schema(context(options), name);
    });

  command("lsp")
    .option("--stdio", text("stdio"))
    .action(async () => {
      outcome.exitCode = await lsp();
    });

  addKostra(program, { ...options, command: commandUnder, context, outcome });

  return program;
}

interface TraceFlags {
  readonly year?: number;
  readonly version?: (typeof versions)[number];
  readonly entity?: string;
  readonly dir: string;
  readonly format: (typeof traceFormats)[number];
  readonly all: boolean;
}
