/**
 * A workbook → a table: one sheet, its header row, and its records as column chunks for the engine. The
 * sheet is read once to see that it is whole, and once for its rows; neither holds it in memory.
 *
 * Layer: sources; reads files.
 */
import { resolve } from "node:path";
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { nearMatches } from "../../base/near-match.ts";
import { headerFindings, spanFile, startOf } from "../delimited.ts";
import {
  type Cell,
  type ChunkedTable,
  type FileTable,
  headerSearchRecords,
  normalisedHeader,
  type TableChunk,
  type TableRequest,
} from "../table.ts";
import type { NumberWriting } from "./cell-text.ts";
import { faultFinding, WorkbookFault } from "./fault.ts";
import { findSheetHeader, type SheetHeader } from "./header.ts";
import { MergeFill } from "./merge-fill.ts";
import { ReadingNotes, type SheetRecord } from "./reading-notes.ts";
import { inspectSheet, type Merge, readRows, type SheetCell, type SheetRow } from "./sheet.ts";
import { readWorkbook, type SheetPlace, type Workbook } from "./workbook.ts";

const chunkRows = 2048;

/**
 * Opens a workbook at its sheet. Undefined with a finding when it is no workbook (FAS1052), is cut,
 * damaged, out of proportion or locked (FAS1071, FAS1072, FAS1081), lacks the sheet (FAS1074), has no rows
 * (FAS1053) or lacks a wanted header (FAS1054).
 */
export async function planWorkbook(request: TableRequest): Promise<Loaded<ChunkedTable | undefined>> {
  const file = spanFile(request.file);
  const none = (...findings: readonly Finding[]) => ({ value: undefined, findings });
  try {
    const workbook = await readWorkbook(resolve(request.folder, request.file));
    if (typeof workbook === "string")
      return none(finding("FAS1052", startOf(file), { file, kind: workbook }));
    const chosen = chooseSheet(workbook, file, request);
    if (chosen.value === undefined) return none(...chosen.findings);
    const sheet = chosen.value;
    const merges = await inspectSheet(workbook, sheet);
    const head = await headRows(workbook, sheet);
    const used = [...request.wanted, ...(request.optional ?? [])];
    const header = findSheetHeader(head.slice(0, headerSearchRecords), merges, used, request.scoreHeader);
    if (header === undefined || !head.some((row) => row.row > header.row))
      return none(...chosen.findings, finding("FAS1053", startOf(file), { file }));
    const wrong = headerFindings(file, header.row, header.cells, header.headers, request);
    if (wrong.some((one) => one.code === "FAS1054")) return none(...chosen.findings, ...wrong);
    const titles = titleCells(head, header.row);
    const value = new SheetTable(workbook, sheet, { ...header, titles }, merges, request);
    return { value, findings: [...chosen.findings, ...wrong] };
  } catch (error) {
    if (error instanceof WorkbookFault) return none(faultFinding(error, file));
    throw error;
  }
}

/** The named sheet, or the first that can be seen; FAS1073 when there was a choice nobody has made. */
function chooseSheet(
  workbook: Workbook,
  file: string,
  { sheet, at }: TableRequest,
): Loaded<SheetPlace | undefined> {
  const names = workbook.sheets.map((one) => one.name);
  if (sheet !== undefined) {
    const named = workbook.sheets.find((one) => one.name === sheet);
    if (named !== undefined) return { value: named, findings: [] };
    const near = nearMatches(sheet, names);
    return {
      value: undefined,
      findings: [finding("FAS1074", at ?? startOf(file), { file, sheet, near, names })],
    };
  }
  const seen = workbook.sheets.filter((one) => !one.hidden);
  const first = seen[0] ?? workbook.sheets[0];
  if (first === undefined) throw new WorkbookFault("no-sheet");
  const others = seen.filter((one) => one !== first).map((one) => one.name);
  return {
    value: first,
    findings:
      others.length === 0 ? [] : [finding("FAS1073", startOf(file), { file, sheet: first.name, others })],
  };
}

const plainWriting = { amountDecimals: undefined, percentAsShown: false };

/** The first rows that hold anything: enough to look for the header row, and to see that more follows. */
async function headRows(workbook: Workbook, sheet: SheetPlace): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  const writing = { ...plainWriting, date1904: workbook.date1904 };
  for await (const batch of readRows(workbook, sheet, () => writing)) {
    rows.push(...batch.slice(0, headerSearchRecords + 2 - rows.length));
    if (rows.length > headerSearchRecords + 1) break;
  }
  return rows;
}

function titleCells(head: readonly SheetRow[], headerRow: number): readonly Cell[] {
  return head
    .filter((row) => row.row < headerRow)
    .flatMap(({ row, cells }) => cells.map(({ text, column }) => ({ text, line: row, column })));
}

class SheetTable implements ChunkedTable {
  readonly file: string;
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly headerCells: SheetHeader["cells"];
  readonly titleCells: readonly Cell[];
  readonly usedColumns: readonly number[];
  readonly #workbook: Workbook;
  readonly #sheet: SheetPlace;
  readonly #merges: readonly Merge[];
  readonly #writing: NumberWriting;
  readonly #amountWriting: NumberWriting;
  readonly #amounts: ReadonlySet<number>;
  #findings: readonly Finding[] = [];

  constructor(
    workbook: Workbook,
    sheet: SheetPlace,
    header: SheetHeader & { readonly titles: readonly Cell[] },
    merges: readonly Merge[],
    request: TableRequest,
  ) {
    this.file = spanFile(request.file);
    this.headers = header.headers;
    this.headerLine = header.row;
    this.headerCells = header.cells;
    this.titleCells = header.titles;
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#merges = merges;
    const position = (name: string): number => header.headers.indexOf(normalisedHeader(name));
    const used = [...request.wanted, ...(request.optional ?? [])].map(position).filter((at) => at >= 0);
    this.usedColumns =
      request.scoreHeader === undefined
        ? [...new Set(used)].sort((a, b) => a - b)
        : [...header.headers.keys()];
    this.#amounts = new Set(request.amounts?.headers.map(position));
    const { date1904 } = workbook;
    this.#writing = { date1904, amountDecimals: undefined, percentAsShown: request.percentAsShown === true };
    this.#amountWriting = {
      date1904,
      amountDecimals: request.amounts?.decimals,
      percentAsShown: false,
    };
  }

  readonly found = (): readonly Finding[] => this.#findings;

  async *chunks(): AsyncGenerator<TableChunk> {
    const notes = new ReadingNotes(this.file, this.#sheet.name, this.headers, this.#amounts);
    let lines: number[] = [];
    let columns: (string | null)[][] = this.usedColumns.map(() => []);
    const take = (): TableChunk => {
      const chunk = { lines, columns };
      lines = [];
      columns = this.usedColumns.map(() => []);
      return chunk;
    };
    for await (const row of this.#records()) {
      notes.row(row);
      lines.push(row.row);
      for (const [index, column] of this.usedColumns.entries()) {
        const cell = row.byColumn[column];
        if (cell !== undefined) notes.cell(row.row, cell);
        columns[index]?.push(cell === undefined || cell.trouble !== undefined ? null : cell.text);
      }
      if (lines.length >= chunkRows) yield take();
    }
    if (lines.length > 0) yield take();
    this.#findings = notes.findings();
  }

  readonly visit: FileTable["visit"] = async (visit) => {
    const notes = new ReadingNotes(this.file, this.#sheet.name, this.headers, this.#amounts);
    let record = 0;
    try {
      for await (const row of this.#records()) {
        notes.row(row);
        for (const column of this.usedColumns) {
          const cell = row.byColumn[column];
          if (cell !== undefined) notes.cell(row.row, cell);
        }
        const cells = () =>
          this.headers.map((_, index) => {
            const cell = row.byColumn[index];
            const text = cell === undefined || cell.trouble !== undefined ? "" : cell.text;
            return { text, line: row.row, column: index + 1 };
          });
        if (visit(record, cells, row.row) === false) return;
        record += 1;
      }
      this.#findings = notes.findings();
    } catch (error) {
      if (!(error instanceof WorkbookFault)) throw error;
      this.#findings = [faultFinding(error, this.file)];
    }
  };

  /** Rows below the header row with a cell in one of its columns, merged cells filled down. */
  async *#records(): AsyncGenerator<SheetRecord> {
    const writingOf = (column: number): NumberWriting =>
      this.#amounts.has(column - 1) ? this.#amountWriting : this.#writing;
    const fill = new MergeFill(this.#merges, this.headerLine, (column) => !this.#amounts.has(column - 1));
    const width = this.headers.length;
    for await (const batch of readRows(this.#workbook, this.#sheet, writingOf))
      for (const { row, hidden, cells } of batch) {
        if (row <= this.headerLine) continue;
        const byColumn: (SheetCell | undefined)[] = new Array(width).fill(undefined);
        for (const cell of cells) if (cell.column <= width) byColumn[cell.column - 1] = cell;
        if (byColumn.every((cell) => cell === undefined)) continue;
        yield { row, hidden, byColumn, filled: fill.apply(row, byColumn) };
      }
  }
}
