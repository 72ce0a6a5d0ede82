/** `fasit kostra figures`: SSB's published accounting figures, from filed accounts and SSB's tables. */
import { kostraFigures as compute, kostraFigureWords, writeFiles } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
} from "../context.ts";

export interface KostraFiguresOptions {
  /** Undefined prints the figures. */
  readonly out?: string;
  readonly combinations?: string;
  readonly year?: string;
}

/** 0 when the figures are written whole; 1 when anything is wrong, and then nothing is. */
export async function kostraFigures(
  context: Context,
  folder: string,
  options: KostraFiguresOptions,
): Promise<ExitCode> {
  const { stdout, stderr } = context.terminal;
  const path = folderOf(context, folder);
  // What is printed as the answer is the figures alone.
  const said = options.out === undefined ? stderr : stdout;
  const voice = voiceOf(context, undefined, said);
  const words = kostraFigureWords[voice.language];
  const view = findingView(context, voice, path, () => undefined);
  const year = options.year === undefined ? {} : { year: options.year };
  const { value, findings } = await compute({ folder: path, ...year });
  said.write(findingsText(findings, view));
  if (value === undefined) {
    said.write(`${words.none}\n`);
    return 1;
  }
  const file = (name: string, text: string) => ({ path: folderOf(context, name), shown: name, text });
  const { combinations } = value;
  const refused = await writeFiles([
    ...(options.out === undefined ? [] : [file(options.out, value.csv)]),
    ...(options.combinations === undefined || combinations === undefined
      ? []
      : [file(options.combinations, combinations.csv)]),
  ]);
  if (refused.length > 0) {
    said.write(`${findingsText(refused, view)}${words.none}\n`);
    return 1;
  }
  if (options.out === undefined) stdout.write(value.csv);
  else
    said.write(
      `${words[value.kind](value.year, value.count, shownFrom(context, folderOf(context, options.out)))}\n`,
    );
  if (options.combinations !== undefined)
    said.write(
      `${combinations === undefined ? words.noCombinations : words.combinations(combinations.count, shownFrom(context, folderOf(context, options.combinations)))}\n`,
    );
  return 0;
}
