/**
 * Which language the terminal speaks: what was asked for, else the report's, else the machine's, else
 * bokmål.
 */
import { isLanguage, type Language } from "../index.ts";

/** `nn_NO.UTF-8` → nn; `C` and unset say nothing. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language | undefined {
  const name = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== "");
  const code = (name ?? "").toLowerCase().split(/[_.@-]/)[0] ?? "";
  if (code === "no") return "nb";
  return isLanguage(code) ? code : undefined;
}

/** The value of `--lang` anywhere on the command line, before it has been parsed: help needs it. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf("--");
  const words = end === -1 ? argv : argv.slice(0, end);
  const index = words.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[index];
  const value = word === "--lang" ? words[index + 1] : word?.slice("--lang=".length);
  return value !== undefined && isLanguage(value) ? value : undefined;
}
