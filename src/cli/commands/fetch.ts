/** `fasit fetch`: the published statistics and usage reports a report declares, put into its folder. */
import { resolve } from "node:path";
import { fetchWords } from "../../index.ts";
import { type Context, type ExitCode, findingsText, findingView, folderOf, voiceOf } from "../context.ts";
import { progressLine } from "../progress.ts";
import { washed } from "../render/paint.ts";

export interface FetchOptions {
  readonly again: boolean;
  readonly credentials?: string;
  readonly admin?: string;
}

/** 0 when every declared file stands as it was answered, 1 when one could not be had. */
export async function fetchFiles(context: Context, folder: string, options: FetchOptions): Promise<ExitCode> {
  const path = folderOf(context, folder);
  const line = progressLine(context.terminal, voiceOf(context).words);
  const { env, cwd } = context.terminal;
  const key = options.credentials ?? env.GOOGLE_APPLICATION_CREDENTIALS;
  const { files, findings, language } = await context.engine.fetchSources({
    folder: path,
    again: options.again,
    access: {
      credentials: key === undefined || key === "" ? undefined : resolve(cwd, key),
      admin: options.admin ?? env.FASIT_GOOGLE_ADMIN,
    },
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
  for (const { file, state, changed, url, parts } of files) {
    const word = changed ? words.written : state === "fresh" ? words.fresh : words.unchanged;
    const made = parts > 1 ? `, ${words.parts(parts)}` : "";
    stdout.write(`${washed(file)}: ${word}${made}\n  ${washed(url)}\n`);
  }
  if (files.length === 0 && findings.length === 0) stdout.write(`${words.nothing}\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
