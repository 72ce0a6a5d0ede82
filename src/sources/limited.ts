/**
 * Many findings of one kind in one file: the first are listed, the rest are counted.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding } from "../base/finding.ts";

/** Findings of one kind that are listed for one file; the rest are counted. */
export const listedFindings = 1000;
const listedLines = 20;

/** The listed findings, and one that closes the list when there are more. */
export function limited(
  file: string,
  code: string,
  total: number,
  listed: readonly Finding[],
): readonly Finding[] {
  const more = total - listed.length;
  const last = listed.at(-1)?.at ?? { file, line: 1, column: 1 };
  return more > 0 ? [...listed, finding("FAS1060", last, { code, more })] : listed;
}

/** `8–10, 14, 20 …`: the first lines, runs drawn together. */
export function lineList(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else if (runs.length === listedLines) return `${runs.map(runText).join(", ")} …`;
    else runs.push([line, line]);
  }
  return runs.map(runText).join(", ");
}

function runText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`;
}
