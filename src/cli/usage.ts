/**
 * A command line that was not understood, said in the person's language. Commander finds the mistake;
 * its English text is only read for the words that are quoted in it.
 */
import type { CommanderError } from "commander";
import type { CliWords } from "../index.ts";

/** A value that an option cannot take; thrown by option parsers, answered with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** One or two sentences, ending with where help is found. `command` is `fasit` or `fasit check`. */
export function usageText(error: CommanderError, command: string, words: CliWords): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const nearest = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  const { usage } = words;
  const problem = (): string => {
    switch (error.code) {
      case "commander.unknownOption":
        return usage.unknownOption(quoted);
      case "commander.unknownCommand":
        return usage.unknownCommand(quoted);
      case "commander.missingArgument":
        return usage.missingArgument(quoted.toUpperCase());
      case "commander.missingMandatoryOptionValue":
        return usage.missingOption(quoted);
      case "commander.optionMissingArgument":
        return usage.missingValue(quoted);
      case "commander.excessArguments":
        return usage.tooMany(command);
      default:
        return usage.other;
    }
  };
  const suggestion = nearest === undefined ? "" : ` ${usage.suggestion(nearest)}`;
  return `${usage.prefix}: ${problem()}${suggestion} ${usage.seeHelp(command)}`;
}
