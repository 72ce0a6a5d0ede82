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
import { type Cell, scanRecords, splitRecord } from "./record-scanner.ts";

type Separator = ";" | "," | "\t" | "|";

/** How to read a delimited file. */
export interface DelimitedPlan {
  /** Absolute path. */
  readonly path: string;
  /** As findings name it: relative to the report folder, forward slashes. */
  readonly file: string;
  readonly encoding: Encoding;
  /** The user named the encoding, so other bytes are a finding and not a reason to try another. */
  readonly encodingDeclared: boolean;
  readonly separator: Separator;
  readonly newline: "\n" | "\r";
  /** Records up to and including the header row. */
  readonly headerRecords: number;
  /** Physical line of the header row. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** Where each header stands. */
  readonly headerCells: readonly Cell[];
  /** Nothing above the data but one plain header line: the engine may read the file as it is. */
  readonly plainHeader: boolean;
}

export interface DelimitedRequest {
  /** The report folder, absolute. */
  readonly folder: string;
  readonly file: string;
  readonly encoding: "auto" | "utf-8" | "windows-1252";
  readonly separator: "auto" | Separator;
  /** Headers the caller needs: they tell the header row and the separator. */
  readonly wanted: readonly string[];
  /** Headers the caller can do without. */
  readonly optional?: readonly string[];
  /** Where the source stands in fasit.yaml, for what has no place in the file itself. */
  readonly at: Span | undefined;
}

const headBytes = 1 << 18;
const separators: readonly Separator[] = [";", "\t", ",", "|"];
/** Title lines above the header row are looked past, this many. */
const headerSearchRecords = 20;

/** `./a\b.csv` → `a/b.csv`: one spelling for spans. */
export function spanFile(file: string): string {
  return file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/** The first bytes of a file, or why it cannot be read. */
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
          ? finding("FAS1050", at, { file: name })
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
export async function planDelimited(request: DelimitedRequest): Promise<Loaded<DelimitedPlan | undefined>> {
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

  const headers = header.map((cell) => cell.text.trim().normalize("NFC"));
  const headerLine = header[0]?.line ?? 1;
  const findings = headerFindings(file, headerLine, header, headers, request);
  if (findings.some((one) => one.code === "FAS1054")) return { value: undefined, findings };
  const plan: DelimitedPlan = {
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
    plainHeader: headerLine === 1 && !header.some((cell) => cell.text.includes("\n")),
  };
  return { value: plan, findings };
}

interface Layout {
  readonly separator: Separator;
  readonly headerIndex: number;
  readonly records: readonly (readonly Cell[])[];
}

/** The separator and header row under which most wanted headers are found; then the most cells. */
async function findHeader(
  text: string,
  newline: "\n" | "\r",
  request: DelimitedRequest,
  whole: boolean,
): Promise<Layout> {
  const wanted = new Set([...request.wanted, ...(request.optional ?? [])].map(normalised));
  let best: { layout: Layout; found: number; width: number } | undefined;
  for (const separator of request.separator === "auto" ? separators : [request.separator]) {
    const records: (readonly Cell[])[] = [];
    const bytes = Buffer.from(whole ? text : text.slice(0, text.lastIndexOf(newline) + 1));
    await scanRecords(once(bytes), separator, newline, (record) => {
      records.push(splitRecord(record, separator));
      return records.length < headerSearchRecords + 2;
    });
    records.slice(0, headerSearchRecords).forEach((cells, headerIndex) => {
      const found = new Set(cells.map((cell) => normalised(cell.text)).filter((name) => wanted.has(name)))
        .size;
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

function normalised(header: string): string {
  return header.trim().normalize("NFC");
}

function headerFindings(
  file: string,
  line: number,
  cells: readonly Cell[],
  headers: readonly string[],
  request: DelimitedRequest,
): Finding[] {
  const findings: Finding[] = [];
  const headerAt: Span = { file, line, column: 1 };
  const used = new Set([...request.wanted, ...(request.optional ?? [])].map(normalised));
  for (const column of new Set(request.wanted.map(normalised)))
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

/** Position of a header; −1 when the file lacks it. The first one counts when there are several. */
export function columnOf(plan: DelimitedPlan, header: string): number {
  return plan.headers.indexOf(normalised(header));
}

/** Where the header of a column stands. */
export function headerSpan(plan: DelimitedPlan, header: string): Span {
  const cell = plan.headerCells[columnOf(plan, header)];
  return { file: plan.file, line: cell?.line ?? plan.headerLine, column: cell?.column ?? 1 };
}

/** Visits the data records (the first is 0) until the visit returns false. */
export async function visitRecords(
  plan: DelimitedPlan,
  visit: (record: number, cells: () => readonly Cell[], line: number) => boolean | undefined,
): Promise<void> {
  let index = -plan.headerRecords;
  await scanRecords(readAsUtf8(plan.path, plan.encoding), plan.separator, plan.newline, (record) => {
    const goOn = index < 0 ? true : visit(index, () => splitRecord(record, plan.separator), record.line);
    index += 1;
    return goOn;
  });
}

/** The cells of some records (numbered from 0, in any order), by record: for findings. */
export async function cellsOf(
  plan: DelimitedPlan,
  records: Iterable<number>,
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const wanted = new Set(records);
  const found = new Map<number, readonly Cell[]>();
  if (wanted.size === 0) return found;
  await visitRecords(plan, (record, cells) => {
    if (wanted.has(record)) found.set(record, cells());
    return found.size < wanted.size;
  });
  return found;
}

/** A growing list of line numbers: element n is the physical line of record n. */
export class LineIndex {
  #lines = new Uint32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  push(line: number): void {
    if (this.#count === this.#lines.length) {
      const grown = new Uint32Array(this.#lines.length * 2);
      grown.set(this.#lines);
      this.#lines = grown;
    }
    this.#lines[this.#count] = line;
    this.#count += 1;
  }

  /** Physical line of a record, from 1. */
  lineOf(record: number): number {
    return this.#lines[record] ?? 0;
  }
}

/** The physical line of every data record. */
export async function indexLines(plan: DelimitedPlan): Promise<LineIndex> {
  const index = new LineIndex();
  await visitRecords(plan, (_record, _cells, line) => {
    index.push(line);
    return true;
  });
  return index;
}
