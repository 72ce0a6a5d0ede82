/** `fasit import`: what an unknown file is, column by column and why, and its source written in fasit.yaml. */
import { relative, resolve } from "node:path";
import { formatKr, type ImportedSource, importWords, type Version, versionNames } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  type Voice,
  voiceOf,
} from "../context.ts";
import { columnLines } from "../render/import-text.ts";
import { jsonOf, jsonText } from "../render/json-value.ts";
import { washed } from "../render/paint.ts";

export const importFormats = ["text", "json"] as const;

export interface ImportOptions {
  readonly dir: string;
  readonly dryRun: boolean;
  readonly format: (typeof importFormats)[number];
  readonly year?: number;
  readonly version?: Version;
  readonly sheet?: string;
}

/** 0 when the source is written, or would be; 1 when nothing was recognised or something in it is wrong. */
export async function importFile(context: Context, file: string, options: ImportOptions): Promise<ExitCode> {
  const folder = folderOf(context, options.dir);
  const path = resolve(context.terminal.cwd, file);
  const { year, version, sheet } = options;
  const made = await context.engine.importSource({
    folder,
    file: path,
    dryRun: options.dryRun,
    ...(year === undefined ? {} : { year }),
    ...(version === undefined ? {} : { version }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const voice = voiceOf(context, made.language);
  const { stdout } = context.terminal;
  if (options.format === "json")
    stdout.write(jsonText({ ...(jsonOf(made) as object), folder: relative(context.terminal.cwd, folder) }));
  else {
    const view = findingView(context, voice, folder, () => undefined);
    stdout.write(description(made, voice, shownFrom(context, path)));
    stdout.write(findingsText(made.findings, view));
    if (made.source !== undefined)
      stdout.write(`${outcome(made, voice, shownFrom(context, resolve(folder, "fasit.yaml")))}\n`);
  }
  const isWrong = made.source === undefined || made.findings.some((one) => one.severity === "error");
  return isWrong ? 1 : 0;
}

function outcome(made: ImportedSource, voice: Voice, settings: string): string {
  const words = importWords[voice.language];
  return voice.paint("strong", made.written ? words.written(settings) : words.dry);
}

function description(made: ImportedSource, voice: Voice, shown: string): string {
  const { language } = voice;
  const words = importWords[language];
  if (made.source === undefined) return "";
  const kind = words.kinds[String(made.source.kind)] ?? String(made.source.kind);
  const sums = made.ledgers.map(
    ({ column, year, version, sumOre }) =>
      `  ${words.sum} ${column} (${versionNames[version][language]} ${year}): ${formatKr(sumOre, language)}`,
  );
  const yaml = `sources:\n${made.yaml.trimEnd().replaceAll(/^/gm, "  ")}`;
  const lines = [
    `${shown}: ${kind}, ${words.rows(made.rows)}`,
    "",
    ...columnLines(made.columns, language),
    ...(sums.length === 0 ? [] : ["", ...sums]),
    "",
    yaml,
    "",
  ];
  return `${lines
    .flatMap((text) => text.split("\n"))
    .map(washed)
    .join("\n")}\n`;
}
