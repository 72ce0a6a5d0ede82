/**
 * The end of the road: a bug of ours, told without a stack trace and with a mark that is the same each
 * time the same bug arises.
 */
import { createHash } from "node:crypto";
import { catalogue, finding, type Language, messageOf } from "../index.ts";
import { washed } from "./render/paint.ts";

/** Eight hexadecimal digits from the error's name, text and innermost function. No paths go into it. */
function bugMark(error: unknown): string {
  const known = error instanceof Error ? error : new Error(String(error));
  const innermost = /at (?:async )?([\w.<>[\] ]+) \(/.exec(known.stack ?? "")?.[1] ?? "";
  return createHash("sha256")
    .update(`${known.name}\n${known.message}\n${innermost}`)
    .digest("hex")
    .slice(0, 8);
}

/** What the person reads; the stack too when FASIT_DEBUG is 1. */
export function crashText(error: unknown, language: Language, debug: boolean): string {
  const what = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  const bug = finding("FAS9001", undefined, { id: bugMark(error), what: washed(what) });
  const lines = [
    `error FAS9001 ${catalogue.FAS9001.slug}`,
    `  ${messageOf(bug, language)}`,
    `  hint: ${catalogue.FAS9001.hint[language]({ id: "", what: "" })}`,
  ];
  const stack = debug && error instanceof Error ? [error.stack ?? ""] : [];
  return `${[...lines, ...stack].join("\n")}\n`;
}
