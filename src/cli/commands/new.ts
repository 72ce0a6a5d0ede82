/** `fasit new`: a report folder that builds at once. */
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";

export async function makeNew(context: Context, folder: string): Promise<ExitCode> {
  const voice = voiceOf(context);
  const path = folderOf(context, folder);
  const { value: files, findings } = await context.engine.newReport(path, voice.language);
  const { stdout } = context.terminal;
  if (findings.length > 0) {
    stdout.write(
      findingsText(
        findings,
        findingView(context, voice, path, () => undefined),
      ),
    );
    return 1;
  }
  const shown = shownFrom(context, path);
  stdout.write(`${voice.words.made(shown, files.length)}\n`);
  for (const file of files) stdout.write(`  ${file}\n`);
  stdout.write(`${voice.paint("strong", voice.words.next(shown))}\n`);
  return 0;
}
