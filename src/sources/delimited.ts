/**
 * A delimited file → a load plan: everything the engine must know to read it by itself. Only the first
 * bytes are looked at here; rows never pass through JavaScript on the fast path.
 *
 * Layer: sources; reads files.
 */
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import { type Encoding, readAsUtf8, sniffEncoding } from "./encoding.ts";
import { foreignKind } from "./file-kind.ts";
import { scanRecords, splitRecord } from "./record-scanner.ts";
import {
  type Cell,
  type FileTable,
  headerSearchRecords,
  LineIndex,
  normalisedHeader,
  type Separator,
  type TableRequest,
} from "./table.ts";

/** How to read a delimited file. */
export interface DelimitedPlan extends FileTable {
  /** Absolute path. */
  readonly path: string;
  readonly encoding: Encoding;
  /** The user named the encoding, so other bytes are a finding and not a reason to try another. */
  readonly encodingDeclared: boolean;
  readonly separator: Separator;
  readonly newline: "\n" | "\r";
  /** Records up to and including the header row. */
  readonly headerRecords: number;
  /** Nothing above the data but one plain header line: the engine may read the file as it is. */
  readonly plainHeader: boolean;
}

const headBytes = 1 << 18;
const separators: readonly Separator[] = [";", "\t", ",", "|"];

/** `./a\b.csv` → `a/b.csv`: one spelling for spans. */
export function spanFile(file: string): string {
  return file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/**
 * The first bytes of a file, or why it cannot be read. `at` is where the file is named: in fasit.yaml, or, when it was given
 * on the command line, the file itself.
 */
export async function readHead(
  folder: string,
  file: string,
  at: Span | undefined,
): Promise<Loaded<Buffer | undefined>> {
  const name = spanFile(file);
  try {
    const handle = await open(resolve(folder, file), "r");
    try {
      const buffer = Buffer.alloc(headBytes);
      const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
      const head = buffer.subarray(0, bytesRead);
      if (head.length === 0)
        return { value: undefined, findings: [finding("FAS1051", startOf(name), { file: name })] };
      return { value: head, findings: [] };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return {
      value: undefined,
      findings: [
        code === "ENOENT" || code === "ENOTDIR"
          ? at?.file === name
            ? finding("FAS1050", undefined, { file: name, named: "command" })
            : finding("FAS1050", at, { file: name, named: "settings" })
          : finding("FAS1068", at, { file: name, problem: code }),
      ],
    };
  }
}

export function startOf(file: string): Span {
  return { file, line: 1, column: 1 };
}

/**
 * Looks at the beginning of a file. The value is undefined when it is not there, is empty, is not a text
 * table, has a header row alone, or lacks a wanted header (FAS1050–FAS1055, FAS1068): each is a finding.
 */
export async function planDelimited(request: TableRequest): Promise<Loaded<DelimitedPlan | undefined>> {
  const file = spanFile(request.file);
  const head = await readHead(request.folder, request.file, request.at);
  if (head.value === undefined) return { value: undefined, findings: head.findings };
  const sniffed = sniffEncoding(head.value);
  const encoding =
    request.encoding === "auto" || sniffed.encoding === "utf-16le" ? sniffed.encoding : request.encoding;
  const kind = encoding === "utf-16le" ? undefined : foreignKind(head.value);
  if (kind !== undefined)
    return { value: undefined, findings: [finding("FAS1052", startOf(file), { file, kind })] };

  const text = new TextDecoder(encoding).decode(head.value.subarray(sniffed.bom));
  const newline = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const layout = await findHeader(text, newline, request, head.value.length < headBytes);
  const header = layout.records[layout.headerIndex];
  if (header === undefined || layout.records.length <= layout.headerIndex + 1)
    return { value: undefined, findings: [finding("FAS1053", startOf(file), { file })] };

  const headers = header.map((cell) => normalisedHeader(cell.text));
  const headerLine = header[0]?.line ?? 1;
  const findings = headerFindings(file, headerLine, header, headers, request);
  if (findings.some((one) => one.code === "FAS1054")) return { value: undefined, findings };
  const plan = delimitedPlan({
    path: resolve(request.folder, request.file),
    file,
    encoding,
    encodingDeclared: request.encoding !== "auto",
    separator: layout.separator,
    newline,
    headerRecords: layout.headerIndex + 1,
    headerLine,
    headers,
    headerCells: header,
    titleCells: layout.records
      .slice(0, layout.headerIndex)
      .flat()
      .filter((cell) => cell.text.trim() !== ""),
    plainHeader: headerLine === 1 && !header.some((cell) => cell.text.includes("\n")),
  });
  return { value: plan, findings };
}

interface Layout {
  readonly separator: Separator;
  readonly headerIndex: number;
  readonly records: readonly (readonly Cell[])[];
}

/** Titles stand above the header row and have fewer cells than it. */
function isBelowTitles(records: readonly (readonly Cell[])[], index: number): boolean {
  const filled = (cells: readonly Cell[] = []): number =>
    cells.filter((cell) => cell.text.trim() !== "").length;
  return records.slice(0, index).every((above) => filled(above) < filled(records[index]));
}

/**
 * The separator and header row under which most wanted headers are found (or the row serves best, in a file nobody has
 * described); then the most cells.
 */
async function findHeader(
  text: string,
  newline: "\n" | "\r",
  request: TableRequest,
  whole: boolean,
): Promise<Layout> {
  const wanted = new Set([...request.wanted, ...(request.optional ?? [])].map(normalisedHeader));
  let best: { layout: Layout; found: number; width: number } | undefined;
  for (const separator of request.separator === "auto" ? separators : [request.separator]) {
    const records: (readonly Cell[])[] = [];
    const bytes = Buffer.from(whole ? text : text.slice(0, text.lastIndexOf(newline) + 1));
    await scanRecords(once(bytes), separator, newline, (record) => {
      records.push(splitRecord(record, separator));
      return records.length < headerSearchRecords + 2;
    });
    records.slice(0, headerSearchRecords).forEach((cells, headerIndex) => {
      const names = cells.map((cell) => normalisedHeader(cell.text));
      if (request.scoreHeader !== undefined && !isBelowTitles(records, headerIndex)) return;
      const found = request.scoreHeader?.(names) ?? new Set(names.filter((name) => wanted.has(name))).size;
      const width = cells.length;
      if (
        best === undefined ||
        found > best.found ||
        (found === best.found && headerIndex === 0 && width > best.width)
      )
        best = { layout: { separator, headerIndex, records }, found, width };
    });
  }
  return best?.layout ?? { separator: ";", headerIndex: 0, records: [] };
}

/** FAS1054 for each wanted header that is missing, FAS1055 for each used one that occurs twice. */
export function headerFindings(
  file: string,
  line: number,
  cells: readonly Cell[],
  headers: readonly string[],
  request: TableRequest,
): Finding[] {
  const findings: Finding[] = [];
  const headerAt: Span = { file, line, column: 1 };
  const used = new Set([...request.wanted, ...(request.optional ?? [])].map(normalisedHeader));
  for (const column of new Set(request.wanted.map(normalisedHeader)))
    if (!headers.includes(column))
      findings.push(
        finding("FAS1054", headerAt, { file, column, near: nearMatches(column, headers), headers }),
      );
  for (const column of used) {
    const places = cells.filter((_, index) => headers[index] === column);
    const [, second] = places;
    if (second !== undefined)
      findings.push(
        finding(
          "FAS1055",
          { file, line: second.line, column: second.column },
          { column, count: places.length },
        ),
      );
  }
  return findings;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The plan, able to visit its records. */
export function delimitedPlan(parts: Omit<DelimitedPlan, "visit">): DelimitedPlan {
  const plan: DelimitedPlan = {
    ...parts,
    visit: async (visit) => {
      let index = -plan.headerRecords;
      await scanRecords(readAsUtf8(plan.path, plan.encoding), plan.separator, plan.newline, (record) => {
        const goOn = index < 0 ? true : visit(index, () => splitRecord(record, plan.separator), record.line);
        index += 1;
        return goOn;
      });
    },
  };
  return plan;
}

/** The physical line of every data record. */
export async function indexLines(plan: DelimitedPlan): Promise<LineIndex> {
  const index = new LineIndex();
  await plan.visit((_record, _cells, line) => {
    index.push(line);
    return true;
  });
  return index;
}
