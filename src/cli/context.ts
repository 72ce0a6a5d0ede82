/**
 * What every command is given, and the few things they all do with it.
 */
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type CliWords, type Compilation, cliWords, type Finding, type Language } from "../index.ts";
import type { Engine } from "./engine.ts";
import { environmentLanguage } from "./language.ts";
import { type FindingView, renderFinding } from "./render/finding-text.ts";
import { type Paint, painter, wantsColour } from "./render/paint.ts";
import type { Terminal } from "./terminal.ts";

/** 0 done, 1 findings, 2 the command was not understood, 70 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

export interface Context {
  readonly terminal: Terminal;
  readonly engine: Engine;
  /** From `--lang`; undefined when the report decides. */
  readonly asked: Language | undefined;
  /** False with `--no-color`. */
  readonly colour: boolean;
}

export interface Voice {
  readonly language: Language;
  readonly words: CliWords;
  readonly paint: Paint;
}

const widest = 110;

/** The language and colours of what is said on a stream; `report` is the report's own language. */
export function voiceOf(context: Context, report?: Language, stream = context.terminal.stdout): Voice {
  const language = context.asked ?? report ?? environmentLanguage(context.terminal.env) ?? "nb";
  return {
    language,
    words: cliWords[language],
    paint: painter(wantsColour(stream, context.terminal.env, context.colour)),
  };
}

/** The language of a compilation that could not read its settings is a default, not a choice. */
export function compilationVoice(context: Context, compilation: Compilation): Voice {
  return voiceOf(context, compilation.report === undefined ? undefined : compilation.language);
}

export function widthOf(context: Context): number {
  return Math.min(context.terminal.stdout.columns ?? widest, widest);
}

export function folderOf(context: Context, folder: string): string {
  return resolve(context.terminal.cwd, folder);
}

/** A path as the person can use it from where they stand, with forward slashes. */
export function shownFrom(context: Context, path: string): string {
  const near = relative(context.terminal.cwd, path);
  const shown = near === "" ? "." : near.startsWith(`..${sep}..${sep}..`) || isAbsolute(near) ? path : near;
  return shown.replaceAll("\\", "/");
}

/** How a file of the report folder is shown: relative to where the person stands. */
export function shownIn(context: Context, folder: string): (file: string) => string {
  return (file) => shownFrom(context, join(folder, file));
}

export function findingView(
  context: Context,
  voice: Voice,
  folder: string,
  sourceText: (file: string) => string | undefined,
): FindingView {
  return { ...voice, width: widthOf(context), shownPath: shownIn(context, folder), sourceText };
}

/** Findings with a blank line after each, as they go to the terminal. */
export function findingsText(findings: readonly Finding[], view: FindingView): string {
  return findings.map((one) => `${renderFinding(one, view)}\n\n`).join("");
}
