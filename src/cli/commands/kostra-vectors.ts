/** `fasit kostra vectors`: conformance cases for SSB's controls, and each that answers differently. */
import { readFile } from "node:fs/promises";
import { judgeVector, readVector, type VectorVerdict, vectorWords } from "../../index.ts";
import { type Context, type ExitCode, folderOf, voiceOf } from "../context.ts";
import { jsonOf, jsonText } from "../render/json-value.ts";
import { washed } from "../render/paint.ts";

export const vectorFormats = ["text", "json"] as const;

interface Differing extends VectorVerdict {
  readonly line: number;
}

/** 0 when every case agrees; 1 when one differs, is not a case, or there is none. */
export async function kostraVectors(
  context: Context,
  file: string,
  format: (typeof vectorFormats)[number],
): Promise<ExitCode> {
  const { stdout, stderr } = context.terminal;
  const voice = voiceOf(context);
  const words = vectorWords[voice.language];
  const text = await readFile(folderOf(context, file), "utf8").catch(() => undefined);
  if (text === undefined) {
    stderr.write(`${washed(words.cannotRead(file))}\n`);
    return 1;
  }
  let agree = 0;
  const differing: Differing[] = [];
  const unread: { line: number; problem: string }[] = [];
  text.split(/\r?\n/).forEach((row, index) => {
    const line = index + 1;
    if (row.trim() === "") return;
    const vector = readVector(row);
    if ("problem" in vector) {
      unread.push({ line, problem: vector.problem });
      return;
    }
    const verdict = judgeVector(vector);
    if (verdict.agrees) agree += 1;
    else differing.push({ ...verdict, line });
  });
  const counts = { agree, differ: differing.length, unread: unread.length };
  if (format === "json")
    stdout.write(jsonText({ counts, differing: jsonOf(differing), unread: jsonOf(unread) }));
  else {
    for (const one of differing) {
      stdout.write(`${voice.paint("error", washed(words.differs(one.case, one.line)))}\n`);
      stdout.write(`  ${words.expected}: ${washed(JSON.stringify(one.expected))}\n`);
      stdout.write(`  ${words.got}: ${washed(JSON.stringify(one.got))}\n\n`);
    }
    for (const { line, problem } of unread) stdout.write(`${washed(words.unread(line, problem))}\n`);
    stdout.write(
      agree + differing.length + unread.length === 0
        ? `${words.none}\n`
        : `${words.summary(agree, differing.length, unread.length)}\n`,
    );
  }
  return agree > 0 && differing.length === 0 && unread.length === 0 ? 0 : 1;
}
