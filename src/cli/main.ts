/**
 * `fasit`: reads the command line, runs a command, answers an exit code. Where to start: program.ts.
 */
import { type Command, CommanderError } from "commander";
import { cliWords } from "../index.ts";
import type { ExitCode } from "./context.ts";
import { crashText } from "./crash.ts";
import { type Engine, engine as library } from "./engine.ts";
import { askedLanguage, environmentLanguage } from "./language.ts";
import { makeProgram } from "./program.ts";
import type { Outcome } from "./program-kit.ts";
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
  for (const command of withSubcommands(program))
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 100, 100),
      getOutHasColors: () => false,
    });
  const command = namedCommand(program, argv);
  try {
    await program.parseAsync(isGroup(program, argv) ? [...argv, "--help"] : argv, { from: "user" });
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

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** `fasit kostra vectors`, as far as the words name commands. */
function namedCommand(command: Command, [word, ...rest]: readonly string[]): string {
  const next = command.commands.find((one) => one.name() === word);
  return next === undefined ? command.name() : `${command.name()} ${namedCommand(next, rest)}`;
}

/** Do the words name the program or a group, and nothing after it? Then help is what is wanted. */
function isGroup(command: Command, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return command.commands.length > 0;
  const next = command.commands.find((one) => one.name() === word);
  return next !== undefined && isGroup(next, rest);
}
