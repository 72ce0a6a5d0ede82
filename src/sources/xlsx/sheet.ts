/**
 * The rows of a sheet, as texts, in a stream; and what stands after them and is needed before: which cells
 * are merged.
 *
 * Layer: sources; reads files.
 */
import { cellPlace, isoText, type NumberWriting, unescapedText, writeNumber } from "./cell-text.ts";
import { WorkbookFault } from "./fault.ts";
import { richText, type SheetPlace, type Workbook } from "./workbook.ts";
import { parsePart } from "./xml.ts";
import { readZipPart } from "./zip.ts";

/** Cells shown as one; both ends included. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

const mostMerges = 200_000;
const mostTailBytes = 16 << 20;
const rowsEnd = Buffer.from("sheetData>");

/**
 * Reads the whole sheet once, without looking at its rows: that it unpacks and is what the archive says is
 * then known before a single row is used. Answers the merged cells. Throws WorkbookFault.
 */
export async function inspectSheet(workbook: Workbook, sheet: SheetPlace): Promise<readonly Merge[]> {
  let tail: Buffer[] = [];
  let tailBytes = 0;
  let before = Buffer.alloc(0);
  for await (const chunk of readZipPart(workbook.path, sheet.part)) {
    const joined = Buffer.concat([before, chunk]);
    const end = joined.lastIndexOf(rowsEnd);
    const fresh = end < 0 ? chunk : joined.subarray(end + rowsEnd.length);
    if (end >= 0) {
      tail = [];
      tailBytes = 0;
    }
    if (tailBytes < mostTailBytes) tail.push(fresh);
    tailBytes += fresh.length;
    before = Buffer.from(joined.subarray(-(rowsEnd.length - 1)));
  }
  const merges: Merge[] = [];
  const text = Buffer.concat(tail).toString("latin1");
  for (const match of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
    const from = cellPlace(match[1] ?? "");
    const to = cellPlace(match[2] ?? "");
    if (from === undefined || to === undefined || merges.length >= mostMerges) continue;
    merges.push({ fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column });
  }
  return merges.sort((a, b) => a.fromRow - b.fromRow || a.fromColumn - b.fromColumn);
}

/** What a cell is, besides its text. */
type CellTrouble = "error" | "no-value";

export interface SheetCell {
  readonly column: number;
  readonly text: string;
  /** It is a text in the workbook, not a number. */
  readonly isText: boolean;
  /** A binary trace was rounded away. */
  readonly rounded: boolean;
  readonly trouble?: CellTrouble;
}

export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly hidden: boolean;
  /** Cells that hold something, in order of their columns. */
  readonly cells: readonly SheetCell[];
}

/** How the numbers of a column are written. */
export type WritingOf = (column: number) => NumberWriting;

/** Rows that have cells, in batches; rows come in order of their numbers. Throws WorkbookFault. */
export async function* readRows(
  workbook: Workbook,
  sheet: SheetPlace,
  writingOf: WritingOf,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new RowReader(workbook, sheet.part.name, writingOf);
  for await (const _ of parsePart(readZipPart(workbook.path, sheet.part), sheet.part.name, reader)) {
    if (reader.rows.length === 0) continue;
    const rows = reader.rows;
    reader.rows = [];
    yield rows;
  }
  if (reader.rows.length > 0) yield reader.rows;
}

class RowReader {
  rows: SheetRow[] = [];
  readonly #workbook: Workbook;
  readonly #part: string;
  readonly #writingOf: WritingOf;
  readonly #rich = richText();
  #inRows = false;
  #row = 0;
  #hidden = false;
  #cells: SheetCell[] = [];
  #column = 0;
  #inCell = false;
  #type = "";
  #style = 0;
  #value: string | undefined;
  #inValue = false;
  #hasFormula = false;

  constructor(workbook: Workbook, part: string, writingOf: WritingOf) {
    this.#workbook = workbook;
    this.#part = part;
    this.#writingOf = writingOf;
  }

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === "sheetData") this.#inRows = true;
    if (!this.#inRows) return;
    if (tag === "row") this.#openRow(attributes);
    else if (tag === "c") this.#openCell(attributes);
    else if (!this.#inCell) return;
    else if (tag === "v") {
      this.#inValue = true;
      this.#value = "";
    } else if (tag === "f") this.#hasFormula = true;
    else this.#rich.open(tag);
  };

  readonly text = (text: string): void => {
    if (this.#inValue) this.#value = (this.#value ?? "") + text;
    else if (this.#inCell) this.#rich.text(text);
  };

  readonly close = (tag: string): void => {
    if (!this.#inRows) return;
    if (tag === "v") this.#inValue = false;
    else if (tag === "c") this.#closeCell();
    else if (tag === "row") {
      if (this.#cells.length > 0)
        this.rows.push({ row: this.#row, hidden: this.#hidden, cells: this.#cells });
      this.#cells = [];
    } else if (tag === "sheetData") this.#inRows = false;
    else if (this.#inCell) this.#rich.close(tag);
  };

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : (cellPlace(`A${r}`)?.row ?? 0);
    if (row === 0) throw new WorkbookFault("too-many-rows", this.#part);
    if (row <= this.#row) throw new WorkbookFault("damaged", this.#part);
    this.#row = row;
    this.#column = 0;
    this.#hidden = hidden !== undefined && /^(?:1|true|on)$/.test(hidden);
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column + 1 : (cellPlace(r)?.column ?? 0);
    if (column <= this.#column || this.#row === 0) throw new WorkbookFault("damaged", this.#part);
    this.#column = column;
    this.#type = t ?? "n";
    this.#style = Number(s ?? 0);
    this.#value = undefined;
    this.#hasFormula = false;
    this.#inCell = true;
  }

  #closeCell(): void {
    this.#inCell = false;
    const cell = this.#readCell(this.#rich.take(), this.#value);
    if (cell !== undefined && (cell.text !== "" || cell.trouble !== undefined)) this.#cells.push(cell);
  }

  #readCell(inline: string, value: string | undefined): SheetCell | undefined {
    const column = this.#column;
    const text = (written: string): SheetCell => ({ column, text: written, isText: true, rounded: false });
    if (this.#type === "inlineStr") return text(inline);
    if (value === undefined || (value === "" && this.#type !== "str"))
      return this.#hasFormula ? { ...text(""), trouble: "no-value" } : undefined;
    switch (this.#type) {
      case "s": {
        const shared = /^\d+$/.test(value) ? this.#workbook.sharedTexts[Number(value)] : undefined;
        if (shared === undefined) throw new WorkbookFault("damaged", this.#part);
        return text(shared);
      }
      case "str":
        return text(unescapedText(value));
      case "b":
        return text(value === "1" ? "true" : "false");
      case "e":
        return { ...text(value), trouble: "error" };
      case "d":
        return { ...text(isoText(value)), isText: false };
      default: {
        const form = this.#workbook.forms[this.#style] ?? { kind: "general" };
        const written = writeNumber(value, form, this.#writingOf(column));
        return written === undefined ? text(value) : { column, isText: false, ...written };
      }
    }
  }
}
