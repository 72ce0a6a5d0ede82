/**
 * `fasit`: reads the command line, runs a command, answers an exit code. Where to start: program.ts.
 */
import { CommanderError } from "commander";
import { cliWords } from "../index.ts";
import type { ExitCode } from "./context.ts";
import { crashText } from "./crash.ts";
import { type Engine, engine as library } from "./engine.ts";
import { askedLanguage, environmentLanguage } from "./language.ts";
import { makeProgram, type Outcome } from "./program.ts";
import { processTerminal, type Terminal } from "./terminal.ts";
import { UsageError, usageText } from "./usage.ts";

export { processTerminal } from "./terminal.ts";

/** `argv` without the program's own name. Never throws. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
  engine: Engine = library,
): Promise<ExitCode> {
  const language = askedLanguage(argv) ?? environmentLanguage(terminal.env) ?? "nb";
  const words = cliWords[language];
  const outcome: Outcome = { exitCode: 0 };
  const program = makeProgram(
    language,
    ({ lang, color }) => ({ terminal, engine, asked: lang, colour: color }),
    outcome,
  );
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 100, 100),
      getOutHasColors: () => false,
    });
  const command = [
    "fasit",
    ...program.commands.map((one) => one.name()).filter((name) => name === argv[0]),
  ].join(" ");
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : argv, { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.stderr.write(`${words.usage.prefix}: ${error.message} ${words.usage.seeHelp(command)}\n`);
      return 2;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      terminal.stderr.write(`${usageText(error, command, words)}\n`);
      return 2;
    }
    terminal.stderr.write(crashText(error, language, terminal.env.FASIT_DEBUG === "1"));
    return 70;
  }
}
