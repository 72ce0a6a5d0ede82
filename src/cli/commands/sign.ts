/** `fasit sign`: a key for the municipality, and a built site signed with it. */
import { verifyWords } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";

export interface SignFlags {
  readonly key?: string;
  readonly newKey?: string;
}

/** One of `newKey`, or `site` with `key`; the program has seen to that. */
export async function sign(
  context: Context,
  request: { readonly newKey: string } | { readonly site: string; readonly key: string },
): Promise<ExitCode> {
  const voice = voiceOf(context);
  const words = verifyWords[voice.language];
  const path = (file: string): string => folderOf(context, file);
  const made =
    "newKey" in request
      ? await context.engine.makeKey(path(request.newKey))
      : await context.engine.signSite(path(request.site), path(request.key));
  const { stdout } = context.terminal;
  const view = findingView(context, voice, context.terminal.cwd, () => undefined);
  stdout.write(findingsText(made.findings, view));
  if (made.fingerprint === undefined) return 1;
  const shown = (file: string): string => shownFrom(context, path(file));
  if ("newKey" in request) {
    const file = shown(request.newKey);
    stdout.write(`${words.newKey(file, `${file}.pub`)}\n${words.keepSecret}\n`);
  } else stdout.write(`${words.signed(shown(request.site))}\n`);
  stdout.write(`${words.fingerprint(made.fingerprint)}\n`);
  return 0;
}
