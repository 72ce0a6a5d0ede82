/** `fasit bind`: which figure each unbound number of a text may be, shown or written as links. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type BindingProposal, bindText, replaceFile, writeLinks } from "../../index.ts";
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
import { jsonOf, jsonText } from "../render/json-value.ts";
import { washed } from "../render/paint.ts";

export const bindFormats = ["text", "json"] as const;

export interface BindOptions {
  readonly dir: string;
  readonly format: (typeof bindFormats)[number];
  /** In percent. */
  readonly confidence: number;
  readonly write: boolean;
}

/** 0 when every number is bound surely enough, 1 otherwise. Without `write` no file is touched. */
export async function bind(context: Context, file: string, options: BindOptions): Promise<ExitCode> {
  const { terminal } = context;
  const path = resolve(terminal.cwd, file);
  const shown = washed(shownFrom(context, path));
  const { bind: said } = voiceOf(context).words;
  const bytes = await readFile(path).catch(() => undefined);
  const text = bytes === undefined ? undefined : decoded(bytes);
  const isOther = options.write ? !/\.(md|markdown)$/i.test(path) : !/\.(md|markdown|txt)$/i.test(path);
  if (bytes === undefined || text === undefined || isOther) {
    terminal.stderr.write(`${bytes === undefined ? said.cannotRead(shown) : said.notText}\n`);
    return 1;
  }
  const folder = folderOf(context, options.dir);
  const line = progressLine(terminal, voiceOf(context).words);
  const compilation = await context.engine.compile({ folder, lines: false, progress: line.progress });
  line.done();
  try {
    const voice = compilationVoice(context, compilation);
    const { words } = voice;
    if (compilation.report === undefined) {
      const view = findingView(context, voice, folder, (one) => compilation.sourceText(one));
      terminal.stdout.write(findingsText(compilation.findings, view));
      terminal.stderr.write(`${words.trace.noReport}\n`);
      return 1;
    }
    const numbers = await bindText(compilation, file, text);
    const written = writeLinks(text, numbers, options.confidence / 100);
    if (options.write && written.bound.length > 0) {
      const refused = await replaceFile(path, file, written.text);
      if (refused.length > 0) {
        const view = findingView(context, voice, folder, () => undefined);
        terminal.stdout.write(findingsText(refused, view));
        return 1;
      }
    }
    if (options.format === "json")
      terminal.stdout.write(jsonText({ written: options.write, numbers: jsonOf(numbers) }));
    else {
      const proposal = ({ target, confidence, words: shared }: BindingProposal) =>
        `  ${target}  (${words.bind.sure(Math.round(confidence * 100), shared.join(", "))})`;
      const lines = numbers.flatMap((one) => [
        `${shown}:${one.line}:${one.column}: ${one.text.replaceAll(/\s+/g, " ")}`,
        ...(one.proposals.length === 0 ? [`  ${words.bind.none}`] : one.proposals.map(proposal)),
      ]);
      terminal.stdout.write(`${[...lines, ""].map(washed).join("\n")}\n`);
      terminal.stdout.write(`${words.bind.summary(written.bound.length, numbers.length)}\n`);
      if (options.write) terminal.stdout.write(`${words.bind.written(shown, written.bound.length)}\n`);
    }
    return written.left.length === 0 ? 0 : 1;
  } finally {
    compilation.close();
  }
}

/** UTF-8 with its byte order mark kept, so that what is written back is what was read; undefined for bytes that are not text. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
