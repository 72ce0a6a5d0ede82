/** `fasit read`: a sentence a line on standard input → one JSON object a line for each numeric phrase. */
import {
  type Conventions,
  type Language,
  type ReportConventions,
  readText,
  reportConventions,
} from "../../index.ts";
import { type Context, type ExitCode, findingsText, findingView, folderOf, voiceOf } from "../context.ts";
import type { OutputStream } from "../terminal.ts";

/** Written in pieces of about this many characters, so that large inputs flow. */
const pieceLength = 65_536;

/** With `report`, hedges reach as that report says, and its language is the text's unless another is asked for. */
export async function read(context: Context, report?: string): Promise<ExitCode> {
  const { stdin, stdout } = context.terminal;
  const chosen = report === undefined ? undefined : await conventionsOf(context, folderOf(context, report));
  if (chosen === "wrong") return 1;
  const { language } = voiceOf(context, chosen?.language);
  let piece = "";
  for await (const line of linesOf(stdin)) {
    piece += recordsOf(line, language, chosen?.conventions);
    if (piece.length < pieceLength) continue;
    await written(stdout, piece);
    piece = "";
  }
  await written(stdout, piece);
  return 0;
}

/** What is wrong with the settings goes to standard error: standard output is for the records alone. */
async function conventionsOf(context: Context, folder: string): Promise<ReportConventions | "wrong"> {
  const { value, findings, text } = await reportConventions(folder);
  if (value !== undefined) return value;
  const view = findingView(context, voiceOf(context, undefined, context.terminal.stderr), folder, () => text);
  context.terminal.stderr.write(findingsText(findings, view));
  return "wrong";
}

function recordsOf(line: string, language: Language, conventions?: Conventions): string {
  return readText(line, language, conventions)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

/** The lines of UTF-8 text as it comes, whatever pieces it comes in; a byte order mark is dropped. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))
    ).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

/** A reader that is slower than Fasit is waited for. */
async function written(stream: OutputStream, text: string): Promise<void> {
  if (text === "" || stream.write(text) !== false || stream.once === undefined) return;
  await new Promise<void>((resolve) => stream.once?.("drain", resolve));
}
