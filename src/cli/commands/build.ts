/** `fasit build`: the site in a folder. The old one stands until the whole new one is done. */
import {
  type Context,
  compilationVoice,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";
import { progressLine } from "../progress.ts";
import { countFindings, renderSummary } from "../render/summary.ts";

export interface BuildOptions {
  readonly out: string;
  /** False with `--no-pdf`. */
  readonly pdf: boolean;
  /** The approved edition, a built site. */
  readonly since?: string;
}

export async function build(context: Context, folder: string, options: BuildOptions): Promise<ExitCode> {
  const { terminal, engine } = context;
  const path = folderOf(context, folder);
  const out = folderOf(context, options.out);
  const line = progressLine(terminal, voiceOf(context).words);
  const { compilation, findings, written } = await engine.buildSite({
    folder: path,
    out,
    mode: "published",
    pdf: options.pdf,
    search: true,
    ...(options.since === undefined ? {} : { since: folderOf(context, options.since) }),
    progress: line.progress,
  });
  line.done();
  try {
    const voice = compilationVoice(context, compilation);
    const view = findingView(context, voice, path, (file) => compilation.sourceText(file));
    const failed = written === 0 || countFindings(findings).error > 0;
    const shown = shownFrom(context, out);
    terminal.stdout.write(findingsText(findings, view));
    terminal.stdout.write(renderSummary({ report: compilation.report, findings }, voice.words, voice.paint));
    terminal.stdout.write(`${failed ? voice.words.notBuilt(shown) : voice.words.built(shown, written)}\n`);
    return failed ? 1 : 0;
  } finally {
    compilation.close();
  }
}
