/** `fasit fetch`: the published statistics a report declares, put into its folder. */
import { fetchWords } from "../../index.ts";
import { type Context, type ExitCode, findingsText, findingView, folderOf, voiceOf } from "../context.ts";
import { progressLine } from "../progress.ts";
import { washed } from "../render/paint.ts";

/** 0 when every declared file stands as the statistics bank answers, 1 otherwise. */
export async function fetchFiles(
  context: Context,
  folder: string,
  options: { readonly again: boolean },
): Promise<ExitCode> {
  const path = folderOf(context, folder);
  const line = progressLine(context.terminal, voiceOf(context).words);
  const { files, findings, language } = await context.engine.fetchSources({
    folder: path,
    again: options.again,
    progress: (file) => line.progress("sources", file),
  });
  line.done();
  const voice = voiceOf(context, language);
  const words = fetchWords[voice.language];
  const { stdout } = context.terminal;
  stdout.write(
    findingsText(
      findings,
      findingView(context, voice, path, () => undefined),
    ),
  );
  for (const { file, state, changed, url } of files) {
    const word = changed ? words.written : state === "fresh" ? words.fresh : words.unchanged;
    stdout.write(`${washed(file)}: ${word}\n  ${washed(url)}\n`);
  }
  if (files.length === 0 && findings.length === 0) stdout.write(`${words.nothing}\n`);
  return findings.length > 0 ? 1 : 0;
}
