/** `fasit check`: every finding of a report folder, and the verdicts counted. */
import type { Compilation } from "../../index.ts";
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
import { renderCheckJson } from "../render/check-json.ts";
import { renderCheckSarif } from "../render/check-sarif.ts";
import { exitCodeOf, renderSummary } from "../render/summary.ts";

export const checkFormats = ["text", "json", "sarif"] as const;

export interface CheckOptions {
  readonly format: (typeof checkFormats)[number];
  readonly strict: boolean;
}

export async function check(context: Context, folder: string, options: CheckOptions): Promise<ExitCode> {
  const path = folderOf(context, folder);
  const line = progressLine(context.terminal, voiceOf(context).words);
  const compilation = await context.engine.compile({ folder: path, lines: false, progress: line.progress });
  line.done();
  try {
    context.terminal.stdout.write(render(context, path, compilation, options.format));
    return exitCodeOf(compilation, options.strict);
  } finally {
    compilation.close();
  }
}

function render(
  context: Context,
  folder: string,
  compilation: Compilation,
  format: CheckOptions["format"],
): string {
  const voice = compilationVoice(context, compilation);
  if (format === "json") return renderCheckJson(compilation, voice.language);
  if (format === "sarif") return renderCheckSarif(compilation, voice.language, shownIn(context, folder));
  const view = findingView(context, voice, folder, (file) => compilation.sourceText(file));
  return findingsText(compilation.findings, view) + renderSummary(compilation, voice.words, voice.paint);
}
