/** `fasit preview`: the site on this machine, rebuilt and reloaded on every save. */
import type { PreviewBuild } from "../../index.ts";
import { type Context, type ExitCode, findingsText, findingView, folderOf, voiceOf } from "../context.ts";
import { renderSummary } from "../render/summary.ts";

export interface PreviewCommandOptions {
  readonly port: number;
}

export async function preview(
  context: Context,
  folder: string,
  options: PreviewCommandOptions,
): Promise<ExitCode> {
  const { terminal, engine } = context;
  const path = folderOf(context, folder);
  const tell = (build: PreviewBuild): void => {
    const { compilation, findings, durationMs } = build;
    const voice = voiceOf(context, compilation.report === undefined ? undefined : compilation.language);
    const view = findingView(context, voice, path, (file) => compilation.sourceText(file));
    const outcome = build.shown ? voice.words.rebuilt(durationMs) : voice.words.kept(durationMs);
    terminal.stdout.write(findingsText(findings, view));
    terminal.stdout.write(renderSummary({ report: compilation.report, findings }, voice.words, voice.paint));
    terminal.stdout.write(`${voice.paint("quiet", outcome)}\n`);
  };
  const { words, paint } = voiceOf(context);
  const running = await engine.startPreview(path, {
    port: options.port,
    ...(context.asked === undefined ? {} : { language: context.asked }),
    onBuild: tell,
  });
  terminal.stdout.write(`${paint("strong", words.serving(running.address))}\n${words.watching}\n`);
  try {
    await Promise.race([terminal.stopped(), running.failed]);
  } finally {
    await running.close();
  }
  terminal.stdout.write(`\n${words.stopped}\n`);
  return 0;
}
