/**
 * Carries out a load plan: the engine reads the file as it stands, strictly; only when it refuses is a
 * strict copy made and read instead, and what had to be changed is told.
 */
import { join } from "node:path";
import { type Finding, finding, type Span } from "../base/finding.ts";
import { type DelimitedPlan, delimitedPlan, indexLines } from "../sources/delimited.ts";
import { findEncodingFault, isUtf8File } from "../sources/encoding.ts";
import { limited, lineList, listedFindings } from "../sources/limited.ts";
import { type Deviation, type StrictCopy, writeStrictCopy } from "../sources/strict-copy.ts";
import type { FileTable, LineIndex } from "../sources/table.ts";
import { type Engine, literal } from "./engine.ts";

/** Where the rows can be read from, and how a row leads back to its line. */
export interface TableScan {
  /** An SQL table expression with the columns c0, c1, …, all VARCHAR. */
  readonly from: string;
  /** The table; of a delimited file with the encoding that was found to be right. */
  readonly plan: FileTable;
  /** Line of every record; read on the first call when the file was read as it stands. */
  readonly lines: () => Promise<LineIndex>;
}

export interface Scanned<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** SQL that reads a delimited text: all columns as text, RFC 4180 quotes, nothing guessed. */
function readCsvSql(path: string, separator: string, skip: number, columns: number): string {
  const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`).join(", ");
  return `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${skip}, delim = ${literal(separator)},
    quote = '"', escape = '"', strict_mode = true, columns = {${names}})`;
}

/**
 * Runs `work` on the file's rows. When the engine refuses the file as it stands, `work` is run again on a
 * strict copy in `scratch` (a folder the caller removes); it must therefore be safe to repeat.
 */
export async function scanDelimited<T>(
  plan: DelimitedPlan,
  scratch: string,
  engine: Engine,
  work: (scan: TableScan) => Promise<T>,
): Promise<Scanned<T>> {
  // Bytes that are not UTF-8 in a row with too few fields bring the whole engine down, not the reading alone.
  const isPlain = plan.encoding === "utf-8" && plan.plainHeader && plan.headers.length > 1;
  if (isPlain && (await isUtf8File(plan.path))) {
    let lines: Promise<LineIndex> | undefined;
    const asItStands: TableScan = {
      from: readCsvSql(plan.path, plan.separator, 1, plan.headers.length),
      plan,
      lines: () => {
        lines ??= indexLines(plan);
        return lines;
      },
    };
    try {
      return { value: await work(asItStands), findings: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  const { plan: readable, findings } = await rightEncoding(plan);
  const copy = await writeStrictCopy(readable, join(scratch, `${engine.temporaryName("copy")}.csv`));
  const found = [...findings, ...copyFindings(readable, copy)];
  const from = readCsvSql(copy.path, plan.separator, 0, plan.headers.length);
  try {
    const value = await work({ from, plan: readable, lines: async () => copy.lines });
    return { value, findings: found };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const at: Span = { file: plan.file, line: 1, column: 1 };
    const problem = String(error.message.split("\n")[0]).replaceAll(copy.path, plan.file);
    return { value: undefined, findings: [...found, finding("FAS1069", at, { file: plan.file, problem })] };
  }
}

/** The engine's CSV reader did not accept the file; any other error is our own. */
export function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /CSV|unicode|Maximum line size|UTF-?8/i.test(error.message) &&
    /^(?:Invalid Input|Conversion|Parameter Not Allowed) Error/.test(error.message)
  );
}

async function rightEncoding(
  plan: DelimitedPlan,
): Promise<{ readonly plan: DelimitedPlan; readonly findings: readonly Finding[] }> {
  if (plan.encoding === "utf-16le" || (plan.encoding === "windows-1252" && plan.encodingDeclared))
    return { plan, findings: [] };
  const fault = await findEncodingFault(plan.path);
  if (fault === undefined) return { plan: delimitedPlan({ ...plan, encoding: "utf-8" }), findings: [] };
  const at = { file: plan.file, line: fault.line, column: 1 };
  return {
    plan: delimitedPlan({ ...plan, encoding: "windows-1252" }),
    findings: fault.mixed || plan.encodingDeclared ? [finding("FAS1061", at, { mixed: fault.mixed })] : [],
  };
}

function copyFindings(plan: DelimitedPlan, copy: StrictCopy): readonly Finding[] {
  const place = (line: number): Span => ({ file: plan.file, line, column: 1 });
  const fieldCount = (code: "FAS1058" | "FAS1059", deviations: readonly Deviation[]): Finding[] => {
    const [first, ...others] = deviations.map((deviation) => deviation.line);
    if (first === undefined) return [];
    const data = {
      rows: deviations.length,
      expected: plan.headers.length,
      lines: lineList([first, ...others]),
    };
    return [finding(code, place(first), data, { related: others.slice(0, listedFindings).map(place) })];
  };
  return [
    ...fieldCount("FAS1058", copy.surplus),
    ...fieldCount("FAS1059", copy.lacking),
    ...limited(
      plan.file,
      "FAS1062",
      copy.unclosed.length,
      copy.unclosed.slice(0, listedFindings).map((line) => finding("FAS1062", place(line), {})),
    ),
  ];
}
