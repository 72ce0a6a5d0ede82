/** `fasit kostra export`: the ledger as the files KOSTRA takes, whole or not at all. */
import { exportWords, type Version, writeWhole } from "../../index.ts";
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

export interface ExportFlags {
  readonly out: string;
  readonly entity?: string;
  readonly year?: number;
  readonly version?: Version;
}

/** 0 when the files are written, 1 when an error stopped them. */
export async function kostraExport(context: Context, folder: string, flags: ExportFlags): Promise<ExitCode> {
  const { terminal, engine } = context;
  const path = folderOf(context, folder);
  const { entity, year, version } = flags;
  const made = await engine.exportFiling({
    folder: path,
    ...(entity === undefined ? {} : { entity }),
    ...(year === undefined ? {} : { year }),
    ...(version === undefined ? {} : { version }),
  });
  const voice = voiceOf(context, made.language);
  const words = exportWords[voice.language];
  const out = folderOf(context, flags.out);
  const refused = made.outputs.length === 0 ? [] : await writeWhole(out, made.outputs);
  const view = findingView(context, voice, path, made.sourceText);
  terminal.stdout.write(findingsText([...made.findings, ...refused], view));
  if (made.outputs.length === 0 || refused.length > 0) {
    terminal.stdout.write(`${washed(words.notWritten(shownFrom(context, out)))}\n`);
    return 1;
  }
  for (const file of made.files) {
    const shown = shownFrom(context, `${out}/${file.name}`);
    const check = `fasit kostra check ${shown} --skjema ${file.skjema} --year ${file.year} --region ${file.region}${file.orgnr === "" ? "" : ` --orgnr ${file.orgnr}`}`;
    terminal.stdout.write(`${washed(words.written(shown, file.records))}\n  ${washed(check)}\n`);
  }
  return 0;
}
