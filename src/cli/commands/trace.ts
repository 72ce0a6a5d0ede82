/** `fasit trace`: where a figure comes from. */
import type { Point } from "../../index.ts";
import {
  type Context,
  compilationVoice,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownIn,
  voiceOf,
  widthOf,
} from "../context.ts";
import { progressLine } from "../progress.ts";
import { washed } from "../render/paint.ts";
import { renderTraceJson } from "../render/trace-json.ts";
import { renderTrace } from "../render/trace-text.ts";

export const traceFormats = ["text", "json"] as const;

export interface TraceOptions {
  readonly dir: string;
  readonly at: Partial<Point>;
  readonly format: (typeof traceFormats)[number];
  readonly all: boolean;
}

export async function trace(context: Context, figure: string, options: TraceOptions): Promise<ExitCode> {
  const { terminal } = context;
  const folder = folderOf(context, options.dir);
  const id = figure.startsWith("fasit:") ? figure.slice("fasit:".length) : figure;
  const line = progressLine(terminal, voiceOf(context).words);
  const compilation = await context.engine.compile({ folder, lines: true, progress: line.progress });
  line.done();
  try {
    const voice = compilationVoice(context, compilation);
    const { language, words } = voice;
    if (compilation.report === undefined) {
      const view = findingView(context, voice, folder, (file) => compilation.sourceText(file));
      terminal.stdout.write(findingsText(compilation.findings, view));
      terminal.stderr.write(`${words.trace.noReport}\n`);
      return 1;
    }
    const answer = await compilation.trace(id, options.at);
    if (answer.figure === undefined) {
      const near = answer.near.length === 0 ? "" : ` ${words.trace.near(answer.near.join(", "))}`;
      terminal.stderr.write(`${washed(words.trace.unknown(id))}${near}\n`);
      return 1;
    }
    terminal.stdout.write(
      options.format === "json"
        ? renderTraceJson(answer.figure, language)
        : renderTrace(answer.figure, {
            ...voice,
            width: widthOf(context),
            allRows: options.all,
            shownPath: shownIn(context, folder),
          }),
    );
    return 0;
  } finally {
    compilation.close();
  }
}
