/** `fasit verify`: is a published report what was published, and do its figures follow from its data? */
import { resolve } from "node:path";
import { verifyWords } from "../../index.ts";
import { type Context, type ExitCode, findingsText, findingView, voiceOf } from "../context.ts";
import { progressLine } from "../progress.ts";
import { renderVerification, renderVerificationJson } from "../render/verification.ts";

export const verifyFormats = ["text", "json"] as const;

export interface VerifyFlags {
  readonly key?: string;
  readonly format: (typeof verifyFormats)[number];
}

/** 0 when nothing speaks against it, 1 otherwise. */
export async function verifyPublished(context: Context, site: string, flags: VerifyFlags): Promise<ExitCode> {
  const { terminal, engine } = context;
  const voice = voiceOf(context);
  const words = verifyWords[voice.language];
  const line = progressLine(terminal, {
    ...voice.words,
    stages: { ...voice.words.stages, sources: words.reading },
  });
  const isAddress = /^https?:\/\//i.test(site);
  const made = await engine.verifySite({
    site: isAddress ? site : resolve(terminal.cwd, site),
    ...(flags.key === undefined ? {} : { keyFile: resolve(terminal.cwd, flags.key) }),
    progress: (file) => line.progress("sources", file),
  });
  line.done();
  if (flags.format === "json") terminal.stdout.write(renderVerificationJson(made, voice.language));
  else {
    const view = findingView(context, voice, terminal.cwd, () => undefined);
    terminal.stdout.write(findingsText(made.findings, view));
    terminal.stdout.write(renderVerification(made, words));
  }
  return made.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
