/** `fasit explain`: a finding's meaning and cure, from the same table the findings come from. */
import {
  type CatalogueEntry,
  type Code,
  catalogue,
  isCode,
  nearMatches,
  severityNames,
} from "../../index.ts";
import { type Context, type ExitCode, type Voice, voiceOf, widthOf } from "../context.ts";
import { washed } from "../render/paint.ts";
import { wrapped } from "../render/width.ts";

export function explain(context: Context, asked: string | undefined): ExitCode {
  const voice = voiceOf(context);
  const { terminal } = context;
  if (asked === undefined) {
    terminal.stdout.write(listText(voice));
    return 0;
  }
  const code = codeNamed(asked);
  if (code === undefined) {
    const near = nearMatches(asked.toUpperCase(), codes());
    const hint = near.length === 0 ? "" : ` ${voice.words.explain.near(near.join(", "))}`;
    terminal.stderr.write(`${washed(voice.words.explain.unknown(asked))}${hint}\n`);
    return 1;
  }
  terminal.stdout.write(pageText(code, voice, widthOf(context)));
  return 0;
}

function codes(): Code[] {
  return (Object.keys(catalogue) as Code[]).sort();
}

/** `FAS1002`, `fas1002`, `1002` and the slug all name a finding. */
function codeNamed(asked: string): Code | undefined {
  const upper = asked.toUpperCase();
  const code = /^\d{4}$/.test(upper) ? `FAS${upper}` : upper;
  return isCode(code) ? code : codes().find((one) => catalogue[one].slug === asked.toLowerCase());
}

function pageText(code: Code, { language, words, paint }: Voice, width: number): string {
  const entry: CatalogueEntry<never> = catalogue[code];
  const severity = paint(entry.severity, severityNames[entry.severity][language]);
  const hint = entry.hint[language];
  const cure = hint.length === 0 ? (hint as () => string)() : undefined;
  return `${[
    `${paint("strong", code)} ${entry.slug} (${severity})`,
    "",
    ...wrapped(entry.explain[language], width),
    ...(cure === undefined ? [] : ["", paint("strong", words.explain.cure), ...wrapped(cure, width)]),
  ].join("\n")}\n`;
}

function listText({ language, words, paint }: Voice): string {
  const lines = codes().map((code) => {
    const { slug, severity } = catalogue[code];
    return `${paint("strong", code)}  ${slug} (${paint(severity, severityNames[severity][language])})`;
  });
  return `${words.explain.list}\n\n${lines.join("\n")}\n`;
}
