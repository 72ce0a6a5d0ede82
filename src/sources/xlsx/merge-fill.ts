/**
 * Cells merged down over several rows: a workbook keeps the value in the first alone, and a person sees it
 * in all of them. Codes and texts are filled down; an amount is counted once.
 *
 * Layer: sources; pure.
 */
import type { Merge, SheetCell } from "./sheet.ts";

export class MergeFill {
  /** The merges of each column, in order of their rows, and the one that is being filled. */
  readonly #columns = new Map<
    number,
    { readonly merges: Merge[]; next: number; value: SheetCell | undefined }
  >();

  constructor(merges: readonly Merge[], headerRow: number, isFilled: (column: number) => boolean) {
    for (const merge of merges) {
      const { fromColumn } = merge;
      if (merge.fromRow <= headerRow || merge.toRow === merge.fromRow || !isFilled(fromColumn)) continue;
      const column = this.#columns.get(fromColumn) ?? { merges: [], next: 0, value: undefined };
      column.merges.push(merge);
      this.#columns.set(fromColumn, column);
    }
  }

  /** Fills a row's empty cells; rows must come in order. Answers how many were filled. */
  apply(row: number, cells: (SheetCell | undefined)[]): number {
    let filled = 0;
    for (const [column, state] of this.#columns) {
      if (column > cells.length) continue;
      let merge = state.merges[state.next];
      while (merge !== undefined && merge.toRow < row) {
        state.next += 1;
        state.value = undefined;
        merge = state.merges[state.next];
      }
      if (merge === undefined || row < merge.fromRow) continue;
      const own = cells[column - 1];
      if (row === merge.fromRow) state.value = own;
      else if (own === undefined && state.value !== undefined) {
        cells[column - 1] = state.value;
        filled += 1;
      }
    }
    return filled;
  }
}
