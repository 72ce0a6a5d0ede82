/** `fasit merge`: several municipalities on one footing. */
import { mergeFiles, mergerWords, writeWhole } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";
import { mergeText } from "../render/merge-text.ts";

/** 0 when the whole is made without errors; 1 otherwise, and then no file is written. */
export async function merge(
  context: Context,
  folders: readonly string[],
  options: { readonly out?: string },
): Promise<ExitCode> {
  const { stdout } = context.terminal;
  const { value, findings } = await context.engine.mergeReport({ base: folderOf(context, "."), folders });
  const voice = voiceOf(context, value?.language);
  const [only = "."] = folders;
  const shown = folders.length === 1 ? folderOf(context, only) : folderOf(context, ".");
  const view = findingView(context, voice, shown, () => undefined);
  const words = mergerWords[voice.language];
  stdout.write(findingsText(findings, view));
  const failed = findings.some((one) => one.severity === "error");
  if (value === undefined) return 1;
  stdout.write(mergeText(value, voice.language));
  if (options.out === undefined) return failed ? 1 : 0;
  if (failed) {
    stdout.write(`\n${words.none}\n`);
    return 1;
  }
  const files = mergeFiles(value, voice.language);
  const refused = await writeWhole(folderOf(context, options.out), files);
  stdout.write(`\n${findingsText(refused, view)}`);
  if (refused.length > 0) return 1;
  stdout.write(`${words.written(files.length, shownFrom(context, folderOf(context, options.out)))}\n`);
  return 0;
}
