/** `fasit new --register`: an empty register to fill in, and the lines of fasit.yaml that read it. */
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownIn,
  voiceOf,
} from "../context.ts";

export async function makeRegister(context: Context, folder: string, name: string): Promise<ExitCode> {
  const voice = voiceOf(context);
  const path = folderOf(context, folder);
  const { value, findings } = await context.engine.newRegister(path, name);
  const { stdout } = context.terminal;
  const view = findingView(context, voice, path, () => undefined);
  stdout.write(findingsText(findings, view));
  if (value === undefined) return 1;
  const { file, schema } = value;
  const { title, description, fields } = schema;
  stdout.write(`${voice.words.madeRegister(shownIn(context, path)(file), title[voice.language])}\n`);
  stdout.write(`${description[voice.language]}\n\n`);
  const width = Math.max(...fields.map((field) => field.name.length));
  for (const field of fields) {
    const star = field.required === true ? "*" : " ";
    const values = field.values === undefined ? "" : `: ${field.values.join(", ")}`;
    stdout.write(`  ${field.name.padEnd(width)}${star} ${field.description[voice.language]}${values}\n`);
  }
  stdout.write(`\n${voice.paint("strong", voice.words.nextRegister)}\n`);
  stdout.write(`  - kind: register\n    file: ${file}\n    schema: ${schema.name}\n`);
  return findings.length > 0 ? 1 : 0;
}
