/** `fasit kostra check`: a filing through SSB's controls before SSB does it. */
import { type FilingArguments, isAccepted, renderFilingPage } from "../../index.ts";
import {
  type Context,
  type ExitCode,
  findingsText,
  findingView,
  folderOf,
  shownFrom,
  voiceOf,
  widthOf,
} from "../context.ts";
import { renderFilingJson } from "../render/filing-json.ts";
import { renderFilingSarif } from "../render/filing-sarif.ts";
import { renderFiling } from "../render/filing-text.ts";

export const filingFormats = ["text", "json", "sarif", "html"] as const;
type FilingFormat = (typeof filingFormats)[number];

/** Findings kept of each control, and lines shown under each message, when nothing is asked. */
const usual: Readonly<Record<FilingFormat, { readonly keep: number; readonly show: number }>> = {
  text: { keep: 20, show: 5 },
  html: { keep: 100, show: 20 },
  json: { keep: 1000, show: 100 },
  sarif: { keep: 1000, show: 100 },
};

export interface FilingFlags {
  readonly skjema: string;
  readonly year: number;
  readonly region: string;
  readonly orgnr?: string;
  readonly quarter?: string;
  readonly format: FilingFormat;
  readonly limit?: number;
}

/** What SSB's program is given: a quarter joins the skjema, blanks fill what is not said. */
function filingArgumentsOf(flags: FilingFlags): FilingArguments {
  const quarter = flags.quarter ?? /^0[A-D]K([1-4])$/.exec(flags.skjema)?.[1];
  const skjema = /^0[A-D]$/.test(flags.skjema) && quarter ? `${flags.skjema}K${quarter}` : flags.skjema;
  return {
    skjema,
    aargang: String(flags.year),
    kvartal: quarter ?? " ",
    region: /^\d{4}$/.test(flags.region) ? `${flags.region}00` : flags.region,
    orgnr: flags.orgnr ?? " ".repeat(9),
  };
}

/** 0 when SSB would take the file, 1 when it would not or the file cannot be read. */
export async function kostraCheck(context: Context, file: string, flags: FilingFlags): Promise<ExitCode> {
  const { stdout } = context.terminal;
  const voice = voiceOf(context);
  const { keep, show } = usual[flags.format];
  const limit = flags.limit ?? keep;
  const shown = flags.limit === undefined ? show : Math.max(show, flags.limit);
  const { value: report, findings } = await context.engine.checkFiling({
    folder: context.terminal.cwd,
    file,
    arguments: filingArgumentsOf(flags),
    keep: limit,
    show: shown,
  });
  if (report === undefined) {
    const view = findingView(context, voice, context.terminal.cwd, () => undefined);
    stdout.write(findingsText(findings, view));
    return 1;
  }
  const shownFile = shownFrom(context, folderOf(context, file));
  switch (flags.format) {
    case "json":
      for (const piece of renderFilingJson(report, shownFile, voice.language)) stdout.write(piece);
      break;
    case "sarif":
      stdout.write(renderFilingSarif(report, shownFile, voice.language));
      break;
    case "html":
      stdout.write(renderFilingPage(report, shownFile, voice.language, shown));
      break;
    case "text":
      stdout.write(renderFiling(report, shownFile, { ...voice, width: widthOf(context), show: shown }));
      break;
  }
  return isAccepted(report.result) ? 0 : 1;
}
