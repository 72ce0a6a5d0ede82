/**
 * A table that stands in a file, whatever the format: its headers with their places, and its records in
 * order. A place is a line and a column that the person can find again: physical line and character in a
 * text, row and column number in a workbook or a Parquet file.
 *
 * Layer: sources; pure.
 */
import type { Finding, Span } from "../base/finding.ts";
import type { RegisterType } from "./registers/register-schema.ts";

export interface Cell {
  readonly text: string;
  /** Line and column where the cell starts, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Hears one record (the first is 0); answers false when it has heard enough. */
export type RecordVisit = (record: number, cells: () => readonly Cell[], line: number) => boolean | undefined;

export interface FileTable {
  /** As findings name it: relative to the report folder, forward slashes. */
  readonly file: string;
  readonly headers: readonly string[];
  /** Line of the header row. */
  readonly headerLine: number;
  /** Where each header stands. */
  readonly headerCells: readonly Cell[];
  /** Titles: what is written above the header row. */
  readonly titleCells: readonly Cell[];
  /** Visits the data records until the visit returns false. Reads the file anew. */
  readonly visit: (visit: RecordVisit) => Promise<void>;
}

/** Some records, column by column, for the columns that are used. */
export interface TableChunk {
  readonly lines: readonly number[];
  /** In the order of `usedColumns`. A cell without a value is null. */
  readonly columns: readonly (readonly (string | null)[])[];
}

/** A table that the engine cannot read by itself: it is handed over in chunks. */
export interface ChunkedTable extends FileTable {
  /** Positions of the columns that are wanted, in order. */
  readonly usedColumns: readonly number[];
  /**
   * All records. What the reading met stands in `found` when it has come to its end. Throws WorkbookFault
   * when a sheet turns out to be damaged: what was given before is then to be thrown away.
   */
  readonly chunks: () => AsyncGenerator<TableChunk>;
  /** What the last reading met. */
  readonly found: () => readonly Finding[];
}

/** What a reader must know to find a table in a file. */
export interface TableRequest {
  /** The report folder, absolute. */
  readonly folder: string;
  readonly file: string;
  readonly encoding: "auto" | "utf-8" | "windows-1252";
  readonly separator: "auto" | Separator;
  /** The sheet of a workbook; default: the first that can be seen. */
  readonly sheet?: string;
  /** Headers the caller needs: they tell the header row and the separator. */
  readonly wanted: readonly string[];
  /** Headers the caller can do without. */
  readonly optional?: readonly string[];
  /**
   * For a file nobody has described: how well a row serves as the header row. It then decides in place of
   * the wanted headers, and every column is used.
   */
  readonly scoreHeader?: (headers: readonly string[]) => number;
  /** What each column is, for a register: it may then be kept as YAML. */
  readonly types?: Readonly<Record<string, RegisterType>>;
  /** Headers of amounts, and the decimals that make their unit whole øre. */
  readonly amounts?: { readonly headers: readonly string[]; readonly decimals: number };
  /** A workbook's 0.085 that is shown as 8.5 % is read as 8.5. */
  readonly percentAsShown?: boolean;
  /** Where the source stands in fasit.yaml, for what has no place in the file itself. */
  readonly at: Span | undefined;
}

export type Separator = ";" | "," | "\t" | "|";

/** Title lines above the header row are looked past, this many. */
export const headerSearchRecords = 20;

/** A YAML file, by its name: to the bytes it is a text like any other. */
export function isYamlFile(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** One spelling of a header, for comparing. */
export function normalisedHeader(header: string): string {
  return header.trim().normalize("NFC");
}

/** Position of a header; −1 when the file lacks it. The first one counts when there are several. */
export function columnOf(table: FileTable, header: string): number {
  return table.headers.indexOf(normalisedHeader(header));
}

/** Where the header of a column stands. */
export function headerSpan(table: FileTable, header: string): Span {
  const cell = table.headerCells[columnOf(table, header)];
  return { file: table.file, line: cell?.line ?? table.headerLine, column: cell?.column ?? 1 };
}

/** The cells of some records (numbered from 0, in any order), by record: for findings. */
export async function cellsOf(
  table: FileTable,
  records: Iterable<number>,
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const wanted = new Set(records);
  const found = new Map<number, readonly Cell[]>();
  if (wanted.size === 0) return found;
  await table.visit((record, cells) => {
    if (wanted.has(record)) found.set(record, cells());
    return found.size < wanted.size;
  });
  return found;
}

/** A growing list of line numbers: element n is the line of record n. */
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

  /** Line of a record, from 1. */
  lineOf(record: number): number {
    return this.#lines[record] ?? 0;
  }
}
