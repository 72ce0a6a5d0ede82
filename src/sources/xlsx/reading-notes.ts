/**
 * What the reading of a sheet meets that a person must hear: errors and formulas without a value, hidden
 * rows, merged cells, numbers that are texts, traces of binary arithmetic.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Span } from "../../base/finding.ts";
import { limited, lineList, listedFindings } from "../limited.ts";
import { parseNumber } from "../number.ts";
import { cellName } from "./cell-text.ts";
import type { SheetCell } from "./sheet.ts";

/** A row of the sheet that is a record of the table. */
export interface SheetRecord {
  readonly row: number;
  readonly hidden: boolean;
  readonly byColumn: readonly (SheetCell | undefined)[];
  /** Cells that took their value from the merged cell they are part of. */
  readonly filled: number;
}

/** What a reading meets that the person should hear, gathered while the rows go by. */
export class ReadingNotes {
  readonly #file: string;
  readonly #sheet: string;
  readonly #headers: readonly string[];
  readonly #amounts: ReadonlySet<number>;
  readonly #hidden: number[] = [];
  readonly #troubles = { error: [] as Finding[], "no-value": [] as Finding[] };
  readonly #troubleCounts = { error: 0, "no-value": 0 };
  readonly #texts = new Map<number, { count: number; readonly first: number }>();
  readonly #rounded = new Map<number, { count: number; readonly first: number }>();
  #filled = 0;
  #firstFilled = 0;

  constructor(file: string, sheet: string, headers: readonly string[], amounts: ReadonlySet<number>) {
    this.#file = file;
    this.#sheet = sheet;
    this.#headers = headers;
    this.#amounts = amounts;
  }

  row({ row, hidden, filled }: SheetRecord): void {
    if (hidden) this.#hidden.push(row);
    if (filled > 0 && this.#filled === 0) this.#firstFilled = row;
    this.#filled += filled;
  }

  cell(row: number, cell: SheetCell): void {
    const { column, text, trouble } = cell;
    if (trouble !== undefined) {
      this.#troubleCounts[trouble] += 1;
      if (this.#troubles[trouble].length >= listedFindings) return;
      const at = this.#at(row, column);
      const place = { cell: this.#name(row, column), column: this.#headers[column - 1] ?? "" };
      this.#troubles[trouble].push(
        trouble === "error" ? finding("FAS1076", at, { ...place, text }) : finding("FAS1075", at, place),
      );
      return;
    }
    if (cell.rounded) this.#count(this.#rounded, column, row);
    if (cell.isText && this.#amounts.has(column - 1) && parseNumber(text) !== undefined)
      this.#count(this.#texts, column, row);
  }

  findings(): readonly Finding[] {
    const { error, "no-value": noValue } = this.#troubles;
    const [firstHidden] = this.#hidden;
    return [
      ...limited(this.#file, "FAS1076", this.#troubleCounts.error, error),
      ...limited(this.#file, "FAS1075", this.#troubleCounts["no-value"], noValue),
      ...(firstHidden === undefined
        ? []
        : [
            finding("FAS1077", this.#at(firstHidden, 1), {
              sheet: this.#sheet,
              rows: this.#hidden.length,
              lines: lineList(this.#hidden),
            }),
          ]),
      ...(this.#filled === 0
        ? []
        : [finding("FAS1078", this.#at(this.#firstFilled, 1), { sheet: this.#sheet, cells: this.#filled })]),
      ...this.#counted("FAS1079", this.#texts),
      ...this.#counted("FAS1080", this.#rounded),
    ];
  }

  #counted(
    code: "FAS1079" | "FAS1080",
    counts: ReadonlyMap<number, { readonly count: number; readonly first: number }>,
  ): readonly Finding[] {
    return [...counts].map(([column, { count, first }]) =>
      finding(code, this.#at(first, column), {
        column: this.#headers[column - 1] ?? "",
        cells: count,
        first: this.#name(first, column),
      }),
    );
  }

  #count(into: Map<number, { count: number; readonly first: number }>, column: number, row: number): void {
    const before = into.get(column);
    if (before === undefined) into.set(column, { count: 1, first: row });
    else before.count += 1;
  }

  #name(row: number, column: number): string {
    return `${this.#sheet}!${cellName(column, row)}`;
  }

  #at(row: number, column: number): Span {
    return { file: this.#file, line: row, column };
  }
}
