/** `fasit bind`: which figure each unbound number of a text may be, shown or written as links. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type BindableNumber,
  bindText,
  type Finding,
  type Loaded,
  leftFindings,
  readDocx,
  replaceFile,
  type Written,
  writeLinks,
  writeNew,
} from "../../index.ts";
import {
  type Context,
  compilationVoice,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  type Voice,
  voiceOf,
} from "../context.ts";
import { progressLine } from "../progress.ts";
import { findingJson } from "../render/check-json.ts";
import { renderCheckSarif } from "../render/check-sarif.ts";
import { jsonOf, jsonText } from "../render/json-value.ts";
import { washed } from "../render/paint.ts";

export const bindFormats = ["text", "json", "sarif"] as const;

export interface BindOptions {
  readonly dir: string;
  readonly format: (typeof bindFormats)[number];
  /** In percent. */
  readonly confidence: number;
  readonly write: boolean;
}

const isDocx = (path: string) => /\.docx$/i.test(path);

/** 0 when every number is bound surely enough, 1 otherwise. Without `write` no file is touched. */
export async function bind(context: Context, file: string, options: BindOptions): Promise<ExitCode> {
  const { terminal } = context;
  const path = resolve(terminal.cwd, file);
  const { bind: said } = voiceOf(context).words;
  const isText = isDocx(path) || (options.write ? /\.(md|markdown)$/i : /\.(md|markdown|txt)$/i).test(path);
  const bytes = await readFile(path).catch(() => undefined);
  const source = bytes === undefined || !isText ? undefined : await textOf(bytes, shownFrom(context, path));
  if (bytes === undefined || source === undefined) {
    const why = bytes === undefined ? said.cannotRead(washed(shownFrom(context, path))) : said.notText;
    terminal.stderr.write(`${why}\n`);
    return 1;
  }
  const folder = folderOf(context, options.dir);
  const line = progressLine(terminal, voiceOf(context).words);
  const compilation = await context.engine.compile({ folder, lines: false, progress: line.progress });
  line.done();
  try {
    const voice = compilationVoice(context, compilation);
    if (compilation.report === undefined) {
      const view = findingView(context, voice, folder, (one) => compilation.sourceText(one));
      terminal.stdout.write(findingsText(compilation.findings, view));
      terminal.stderr.write(`${voice.words.trace.noReport}\n`);
      return 1;
    }
    // What a Word document says is written beside it, and that is where its numbers then stand.
    const target = isDocx(path) && options.write ? path.replace(/docx$/i, "md") : path;
    const shown = shownFrom(context, target);
    const text = source.value ?? "";
    const numbers = source.value === undefined ? [] : await bindText(compilation, file, text);
    const written = writeLinks(text, numbers, options.confidence / 100);
    const refused =
      options.write && source.value !== undefined ? await put(path, target, shown, written) : [];
    const findings = [...source.findings, ...refused, ...leftFindings(written.left, shown)];
    const answer = { shown, text, numbers, written, findings, refused: refused.length > 0 };
    terminal.stdout.write(render(context, voice, answer, options));
    return findings.some((one) => one.severity !== "note") ? 1 : 0;
  } finally {
    compilation.close();
  }
}

/** The text of a file, or why it has none; undefined for bytes that are not text. */
async function textOf(bytes: Uint8Array, shown: string): Promise<Loaded<string | undefined> | undefined> {
  if (isDocx(shown)) return readDocx(bytes, shown);
  const value = decoded(bytes);
  return value === undefined ? undefined : { value, findings: [] };
}

/** A Markdown file is replaced when there is a link to write; a Word document's text is a new file. */
async function put(
  path: string,
  target: string,
  shown: string,
  written: Written,
): Promise<readonly Finding[]> {
  if (target !== path) return writeNew(target, shown, written.text);
  return written.bound.length === 0 ? [] : replaceFile(path, shown, written.text);
}

interface Answer {
  readonly shown: string;
  readonly text: string;
  readonly numbers: readonly BindableNumber[];
  readonly written: Written;
  readonly findings: readonly Finding[];
  /** Nothing was written, though it was asked for. */
  readonly refused: boolean;
}

function render(context: Context, voice: Voice, answer: Answer, { format, write }: BindOptions): string {
  const { shown, text, numbers, written, findings, refused } = answer;
  const isWritten = write && !refused;
  const sourceText = (file: string) => (file === shown ? text : undefined);
  if (format === "sarif") return renderCheckSarif({ findings }, voice.language, (file) => file);
  if (format === "json")
    return jsonText({
      written: isWritten,
      numbers: jsonOf(numbers),
      findings: findings.map((one) => findingJson(one, sourceText, voice.language)),
    });
  const { bind: said } = voice.words;
  const sure = written.bound.flatMap((one) => [
    `${shown}:${one.line}:${one.column}: ${one.text.replaceAll(/\s+/g, " ")}`,
    ...one.proposals.map(
      ({ target, confidence, words }) =>
        `  ${target}  (${said.sure(Math.round(confidence * 100), words.join(", "))})`,
    ),
  ]);
  const view = findingView(context, voice, context.terminal.cwd, sourceText);
  return [
    ...(sure.length === 0 ? [] : [`${sure.map(washed).join("\n")}\n\n`]),
    findingsText(findings, view),
    `${said.summary(written.bound.length, numbers.length)}\n`,
    ...(isWritten ? [`${washed(said.written(shown, written.bound.length))}\n`] : []),
  ].join("");
}

/** UTF-8 with its byte order mark kept, so that what is written back is what was read; undefined for bytes that are not text. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
