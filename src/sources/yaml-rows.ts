/**
 * A register kept as YAML: a list of mappings, a row each → a table. Cells are the text as it is written, so that they mean
 * what they mean in a CSV file; a number with a point is YAML's, never Norwegian thousands (`1.234`).
 *
 * Anchors, aliases and merge keys are refused: nothing in the file can grow. Reading is bounded by `largestYaml`.
 *
 * Layer: sources; reads files.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, Scalar } from "yaml";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import { spanFile, startOf } from "./delimited.ts";
import { sniffEncoding } from "./encoding.ts";
import { limited, listedFindings } from "./limited.ts";
import type { RegisterType } from "./registers/register-schema.ts";
import { type Cell, type ChunkedTable, normalisedHeader, type TableRequest } from "./table.ts";

/** Bytes; some fifty thousand rows. A larger register is better kept as CSV, which the engine reads by itself. */
export const largestYaml = 4 * 1024 * 1024;

/** What a place in the text says of itself. */
interface Places {
  readonly file: string;
  /** Line and column of an offset, from 1. */
  readonly of: (offset: number) => { readonly line: number; readonly column: number };
}

interface Row {
  readonly line: number;
  /** What is written, and where: also of a value that could not be read. */
  readonly cells: readonly Cell[];
  readonly values: readonly (string | null)[];
}

/** The table of a file that is there; undefined when it is too large, no YAML or no list of rows (FAS1003, FAS1158). */
export async function planYamlRows(
  request: TableRequest,
  types: Readonly<Record<string, RegisterType>>,
): Promise<Loaded<ChunkedTable | undefined>> {
  const file = spanFile(request.file);
  const path = resolve(request.folder, request.file);
  if ((await stat(path)).size > largestYaml)
    return { value: undefined, findings: [wrong("too-large", startOf(file))] };
  const bytes = await readFile(path);
  const encoding = request.encoding === "auto" ? sniffEncoding(bytes).encoding : request.encoding;
  const { value: rows, findings } = readYamlRows(new TextDecoder(encoding).decode(bytes), file, types);
  return { value: rows && rowTable(file, Object.keys(types), rows), findings };
}

/** The rows of a text, their cells in the order of `types`; what is wrong with some of them does not stop the rest. */
function readYamlRows(
  text: string,
  file: string,
  types: Readonly<Record<string, RegisterType>>,
): Loaded<readonly Row[] | undefined> {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const of: Places["of"] = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (errors.length > 0) {
    const listed = errors.map((error) =>
      finding(
        "FAS1003",
        { file, ...of(error.pos[0]) },
        {
          problem: /call stack/.test(error.message) ? "nested too deep" : error.message.replace(/\.$/, ""),
          yaml: error.code,
        },
      ),
    );
    return { value: undefined, findings: counted(file, listed) };
  }
  if (contents === null || (isSeq(contents) && contents.items.length === 0))
    return { value: undefined, findings: [wrong("empty", startOf(file))] };
  if (!isSeq(contents))
    return { value: undefined, findings: [wrong("not-list", { file, ...of(contents.range[0]) })] };
  const rows: Row[] = [];
  const findings: Finding[] = [];
  const reader = rowReader({ file, of }, types);
  for (const item of contents.items) {
    const read = reader(item, rows.at(-1)?.line);
    if (read.value !== undefined) rows.push(read.value);
    findings.push(...read.findings);
  }
  return { value: rows, findings: counted(file, findings) };
}

/** Reads one item of the list. A row that starts on the line of the row before it could not be told from it. */
function rowReader(
  { file, of }: Places,
  types: Readonly<Record<string, RegisterType>>,
): (item: unknown, lineBefore: number | undefined) => Loaded<Row | undefined> {
  const headers = Object.keys(types);
  const positions = new Map(headers.map((header, index) => [normalisedHeader(header), index]));
  const columnTypes = Object.values(types);
  return (item, lineBefore) => {
    const start = of(offsetOf(item) ?? 0);
    const refused = (problem: "alias" | "not-row" | "same-line"): Loaded<undefined> => ({
      value: undefined,
      findings: [wrong(problem, { file, ...start })],
    });
    if (isAlias(item)) return refused("alias");
    if (!isMap(item)) return refused("not-row");
    if (start.line === lineBefore) return refused("same-line");
    const findings: Finding[] = [];
    const cells: Cell[] = headers.map(() => ({ text: "", ...start }));
    const values: (string | null)[] = headers.map(() => null);
    const seen = new Set<number>();
    for (const pair of item.items) {
      const keyPlace = { file, ...of(offsetOf(pair.key) ?? offsetOf(item) ?? 0) };
      if (!isScalar(pair.key)) {
        findings.push(wrong("key", keyPlace));
        continue;
      }
      const name = normalisedHeader(textOf(pair.key));
      const index = positions.get(name);
      if (index === undefined) {
        const near = nearMatches(name, headers);
        findings.push(finding("FAS1159", keyPlace, { field: name, near, fields: headers }));
      } else if (seen.has(index)) findings.push(wrong("twice", keyPlace, name));
      else {
        const cell = readCell(pair, columnTypes[index] ?? "text");
        const at = of((cell.text === "" ? undefined : offsetOf(pair.value)) ?? offsetOf(pair.key) ?? 0);
        if (cell.problem !== undefined) findings.push(wrong(cell.problem, { file, ...at }, name));
        else if (cell.text !== "") values[index] = cell.text;
        cells[index] = { text: cell.text, ...at };
        seen.add(index);
      }
    }
    return { value: { line: start.line, cells, values }, findings };
  };
}

function readCell(
  { value }: Pair,
  type: RegisterType,
): { readonly text: string; readonly problem?: "alias" | "nested" } {
  if (value === null || value === undefined) return { text: "" };
  if (isAlias(value)) return { text: "*", problem: "alias" };
  if (!isScalar(value)) return { text: "[", problem: "nested" };
  const text = textOf(value);
  const isYamlNumber = typeof value.value === "number" && (type === "integer" || type === "decimal");
  return { text: isYamlNumber ? text.replace(".", ",") : text };
}

/** What is written: `007` and `2017-01-09` as they stand, nothing for null. */
function textOf(scalar: Scalar): string {
  if (scalar.type === Scalar.PLAIN) return scalar.value === null ? "" : (scalar.source ?? "");
  const text = String(scalar.value ?? "");
  const isBlock = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
  return isBlock ? text.replace(/\n+$/, "") : text;
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

type Problem =
  | "too-large"
  | "empty"
  | "not-list"
  | "not-row"
  | "same-line"
  | "alias"
  | "nested"
  | "key"
  | "twice";

function wrong(problem: Problem, at: Span, field = ""): Finding {
  return finding("FAS1158", at, { problem, field });
}

/** The findings of each code, the first of them listed. */
function counted(file: string, findings: readonly Finding[]): readonly Finding[] {
  return [...new Set(findings.map(({ code }) => code))].flatMap((code) => {
    const all = findings.filter((one) => one.code === code);
    return limited(file, code, all.length, all.slice(0, listedFindings));
  });
}

function rowTable(file: string, names: readonly string[], rows: readonly Row[]): ChunkedTable {
  const headers = names.map(normalisedHeader);
  return {
    file,
    headers,
    headerLine: 1,
    headerCells: headers.map((text) => ({ text, line: 1, column: 1 })),
    titleCells: [],
    usedColumns: [...headers.keys()],
    chunks: async function* () {
      const chunkRows = 2048;
      for (let from = 0; from < rows.length; from += chunkRows) {
        const part = rows.slice(from, from + chunkRows);
        const columns = headers.map((_, index) => part.map(({ values }) => values[index] ?? null));
        yield { lines: part.map(({ line }) => line), columns };
      }
    },
    found: () => [],
    visit: async (visit) => {
      for (const [record, { line, cells }] of rows.entries())
        if (visit(record, () => cells, line) === false) return;
    },
  };
}
