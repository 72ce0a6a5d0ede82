/**
 * A reader for the examples' own CSV, apart from Fasit's, so that the tests do not lean on what they test.
 */
import { readFileSync } from "node:fs";

export type CsvRow = Readonly<Record<string, string>>;

/** Semicolons, one header row, double quotes around cells that need them. */
export function readCsv(path: string): readonly CsvRow[] {
  const [header = [], ...rows] = readFileSync(path, "utf8").trimEnd().split("\n").map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}

/** `-1234,5` → −123 450 øre. Throws on anything else, so a test cannot read a slip as 0. */
export function oreOf(text: string): bigint {
  const match = /^(-?)(\d+)(?:,(\d{1,2}))?$/.exec(text);
  if (match === null) throw new Error(`not an amount: ${text}`);
  const magnitude = BigInt(`${match[2]}${(match[3] ?? "").padEnd(2, "0")}`);
  return match[1] === "-" ? -magnitude : magnitude;
}

export function sumOre(rows: readonly CsvRow[], column: string): bigint {
  return rows.reduce((sum, row) => sum + oreOf(row[column] ?? ""), 0n);
}
