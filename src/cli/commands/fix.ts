/** `fasit fix`: contradicted claims with the words that would be true, shown or written. */
import {
  type Context,
  compilationVoice,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownIn,
  voiceOf,
} from "../context.ts";
import { progressLine } from "../progress.ts";
import { renderFix, renderFixJson } from "../render/fix-text.ts";

export const fixFormats = ["text", "json"] as const;

export interface FixOptions {
  readonly format: (typeof fixFormats)[number];
  readonly write: boolean;
}

/** 0 when no claim is contradicted in the files as they then stand, 1 otherwise. */
export async function fix(context: Context, folder: string, options: FixOptions): Promise<ExitCode> {
  const path = folderOf(context, folder);
  const line = progressLine(context.terminal, voiceOf(context).words);
  const made = await context.engine.fixReport({
    folder: path,
    write: options.write,
    progress: line.progress,
  });
  line.done();
  try {
    const voice = compilationVoice(context, made.compilation);
    const unreadable = made.compilation.report === undefined;
    const told = unreadable ? made.compilation.findings : made.findings;
    if (options.format === "json")
      context.terminal.stdout.write(renderFixJson(made, told, options.write, voice.language));
    else {
      const view = findingView(context, voice, path, (file) => made.compilation.sourceText(file));
      context.terminal.stdout.write(findingsText(told, view));
      if (!unreadable)
        context.terminal.stdout.write(renderFix(made, options.write, voice, shownIn(context, path)));
    }
    return unreadable || told.length > 0 || made.contradicted > 0 ? 1 : 0;
  } finally {
    made.compilation.close();
  }
}
