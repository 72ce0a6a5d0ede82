/** `fasit check`: every finding of a report folder, and the verdicts counted. */
import { type ClaimChange, type Compilation, changesSince, claimRecord, sortFindings } from "../../index.ts";
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
import { renderSince, sinceJson } from "../render/since-text.ts";
import { exitCodeOf, renderSummary } from "../render/summary.ts";

export const checkFormats = ["text", "json", "sarif"] as const;

export interface CheckOptions {
  readonly format: (typeof checkFormats)[number];
  readonly strict: boolean;
  /** An earlier build's folder, or its data/pastander.json. */
  readonly since?: string;
}

/** What changed since the build at `path`, as the person wrote it. */
interface Since {
  readonly path: string;
  readonly changes: readonly ClaimChange[];
}

export async function check(context: Context, folder: string, options: CheckOptions): Promise<ExitCode> {
  const path = folderOf(context, folder);
  const line = progressLine(context.terminal, voiceOf(context).words);
  const compiled = await context.engine.compile({ folder: path, lines: false, progress: line.progress });
  line.done();
  try {
    const { compilation, since } = await compared(context, compiled, options.since);
    context.terminal.stdout.write(render(context, path, compilation, options.format, since));
    return exitCodeOf(compilation, options.strict);
  } finally {
    compiled.close();
  }
}

/** The comparison asked for; why it could not be made is one of the findings. */
async function compared(
  context: Context,
  compilation: Compilation,
  path: string | undefined,
): Promise<{ readonly compilation: Compilation; readonly since?: Since }> {
  if (path === undefined) return { compilation };
  const earlier = await context.engine.readEarlierClaims(folderOf(context, path));
  const findings = sortFindings([...compilation.findings, ...earlier.findings]);
  const now = compilation.report?.claims.map(claimRecord);
  return {
    compilation: { ...compilation, findings },
    ...(earlier.value === undefined || now === undefined
      ? {}
      : { since: { path, changes: changesSince(earlier.value, now) } }),
  };
}

function render(
  context: Context,
  folder: string,
  compilation: Compilation,
  format: CheckOptions["format"],
  since: Since | undefined,
): string {
  const voice = compilationVoice(context, compilation);
  if (format === "json")
    return renderCheckJson(
      compilation,
      voice.language,
      since === undefined ? undefined : sinceJson(since.path, since.changes),
    );
  if (format === "sarif") return renderCheckSarif(compilation, voice.language, shownIn(context, folder));
  const view = findingView(context, voice, folder, (file) => compilation.sourceText(file));
  const changed =
    since === undefined ? "" : `${renderSince(since.path, since.changes, voice, shownIn(context, folder))}\n`;
  return (
    findingsText(compilation.findings, view) + changed + renderSummary(compilation, voice.words, voice.paint)
  );
}
