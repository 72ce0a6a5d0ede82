/** `fasit docx`: each chapter of a report as a Word document. */
import { writeChaptersDocx } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";
import { washed } from "../render/paint.ts";

/** 0 when every chapter is written; a file that is there already is left as it is, and told. */
export async function docx(context: Context, folder: string, out: string): Promise<ExitCode> {
  const { stdout } = context.terminal;
  const voice = voiceOf(context);
  const path = folderOf(context, folder);
  const { value: written, findings } = await writeChaptersDocx(path, folderOf(context, out), (file) =>
    shownFrom(context, file),
  );
  stdout.write(
    findingsText(
      findings,
      findingView(context, voice, path, () => undefined),
    ),
  );
  for (const file of written) stdout.write(`${washed(voice.words.docx.written(file))}\n`);
  return findings.length === 0 ? 0 : 1;
}
