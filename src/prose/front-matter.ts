/**
 * Front matter: YAML between two `---` lines at the top of a chapter.
 *
 * Layer: prose; pure.
 */
import { z } from "zod";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import { readYaml } from "../sources/yaml-reader.ts";
import type { MeetsClaim } from "./chapter.ts";

const schema = z.strictObject({
  title: z.string().min(1).optional(),
  order: z.number().int().optional(),
  language: z.enum(languages).optional(),
  lead: z.string().min(1).optional(),
  meets: z.array(z.string().min(1)).optional(),
});
export type FrontMatter = z.output<typeof schema>;

export interface FrontMatterCut {
  readonly settings: FrontMatter;
  /** The ids under `meets`, each where it stands; whether they exist is for legal/ to say. */
  readonly meets: readonly MeetsClaim[];
  /** Offset where the Markdown begins: the start of a line. */
  readonly bodyStart: number;
}

/** Settings that are wrong are findings (FAS1002, FAS1003, FAS5010) and count as not given. */
export function readFrontMatter(file: string, text: string): Loaded<FrontMatterCut> {
  const open = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (open === null) return { value: { settings: {}, meets: [], bodyStart: 0 }, findings: [] };
  const rest = text.slice(open[0].length);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m.exec(rest);
  if (close === null) {
    const at = { file, line: 1, column: 1 };
    const notClosed: Finding = finding("FAS5010", at, {});
    return { value: { settings: {}, meets: [], bodyStart: open[0].length }, findings: [notClosed] };
  }
  const bodyStart = open[0].length + close.index + close[0].length;
  const read = readYaml(rest.slice(0, close.index), { file, linesAbove: 1 }, schema);
  const meets = (read.value?.data.meets ?? []).map((id, index) => ({
    id,
    at: read.value?.at(["meets", index]) ?? { file, line: 1, column: 1 },
  }));
  return { value: { settings: read.value?.data ?? {}, meets, bodyStart }, findings: read.findings };
}
