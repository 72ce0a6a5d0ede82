/**
 * The published ledger rows of a figure, read again.
 *
 * Layer: verify; pure.
 */
import { type Ore, ore } from "../base/ore.ts";
import { amountOf, csvCells } from "../publish/shared/csv.ts";

export interface ReadRow {
  /** Columns by their heading. */
  readonly cells: ReadonlyMap<string, string>;
  /** As the ledger has it, and as the figure counts it. */
  readonly ledgerOre: Ore;
  readonly figureOre: Ore;
}

/** Undefined when the text is not what Fasit writes, or a row's two amounts differ by more than the sign. */
export function readRows(text: string): readonly ReadRow[] | undefined {
  const [head, ...body] = csvCells(text) ?? [];
  if (head === undefined) return undefined;
  const rows = body.flatMap((row): readonly ReadRow[] => {
    const cells = new Map(head.map((name, index) => [name, row[index] ?? ""]));
    const ledgerOre = amountOf(cells.get("belop_i_regnskapet") ?? "");
    const figureOre = amountOf(cells.get("bidrag_til_tallet") ?? "");
    if (row.length !== head.length || ledgerOre === undefined || figureOre === undefined) return [];
    return figureOre === ledgerOre || figureOre === ore(-ledgerOre) ? [{ cells, ledgerOre, figureOre }] : [];
  });
  return rows.length === body.length ? rows : undefined;
}
