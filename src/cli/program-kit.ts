/**
 * What the files that declare commands share: texts in the person's language, and options that answer a
 * value they cannot take with a usage error.
 */
import { type Command, Option } from "commander";
import { cliHelp, cliWords, type Language } from "../index.ts";
import type { Context, ExitCode } from "./context.ts";
import { UsageError } from "./usage.ts";

/** Set by the command that ran. */
export interface Outcome {
  exitCode: ExitCode;
}

export interface SharedOptions {
  readonly lang?: Language;
  readonly color: boolean;
}

export interface ProgramKit {
  text(name: cliHelp.OptionName): string;
  argument(name: keyof typeof cliHelp.argumentNames): string;
  describe(name: keyof typeof cliHelp.argumentHelp): string;
  /** `--out <mappe>`. */
  flag(name: string, value: keyof typeof cliHelp.argumentNames): string;
  choice(flags: string, description: string, choices: readonly string[]): Option;
  /** `--format` with the first as what is chosen when nothing is said. */
  format(choices: readonly string[]): Option;
  whole(flags: string, description: string, least: number, most: number): Option;
  /** A value that must have a form; `expected` tells which. */
  shaped(flags: string, description: string, shape: RegExp, expected: string): Option;
  /** A command with help, examples and the shared options, put under `parent`. */
  command(parent: Command, name: string, help: cliHelp.CommandName): Command;
  context(options: SharedOptions): Context;
  readonly outcome: Outcome;
}

/** All of the kit that needs no program. */
export function optionKit(
  language: Language,
): Pick<ProgramKit, "text" | "argument" | "describe" | "flag" | "choice" | "format" | "whole" | "shaped"> {
  const { usage } = cliWords[language];
  const text = (name: cliHelp.OptionName): string => cliHelp.optionHelp[name][language];
  const argument = (name: keyof typeof cliHelp.argumentNames): string =>
    cliHelp.argumentNames[name][language];
  const flag: ProgramKit["flag"] = (name, value) => `--${name} <${argument(value)}>`;
  const choice: ProgramKit["choice"] = (flags, description, choices) =>
    new Option(flags, description).argParser((value: string) => {
      if (!choices.includes(value)) throw new UsageError(usage.badChoice(value, flags, choices.join(", ")));
      return value;
    });
  return {
    text,
    argument,
    describe: (name) => cliHelp.argumentHelp[name][language],
    flag,
    choice,
    format: (choices) =>
      choice(flag("format", "format"), `${text("format")}: ${choices.join(", ")}`, choices).default("text"),
    whole: (flags, description, least, most) =>
      new Option(flags, description).argParser((value: string) => {
        const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most)) throw new UsageError(usage.badNumber(value, flags));
        return number;
      }),
    shaped: (flags, description, shape, expected) =>
      new Option(flags, description).argParser((value: string) => {
        if (!shape.test(value)) throw new UsageError(usage.badChoice(value, flags, expected));
        return value;
      }),
  };
}
