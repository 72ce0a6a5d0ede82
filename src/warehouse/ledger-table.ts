/**
 * The ledger in the engine: one table of cells for everything loaded, at the finest grain that is kept,
 * and the list of ledgers they belong to.
 */
import type { Span } from "../base/finding.ts";
import type { Point } from "../base/period.ts";
import type { Engine } from "./engine.ts";

export const ledgerTable = "ledger_cells";

/** Dimensions of a cell, in the order of the table. */
export const cellDimensions = [
  "kontoklasse",
  "art",
  "funksjon",
  "area",
  "konto",
  "tjeneste",
  "ansvar",
  "prosjekt",
] as const;
export type CellDimension = (typeof cellDimensions)[number];

/** Dimensions that sources give texts for. */
export const textDimensions = ["konto", "tjeneste", "ansvar", "prosjekt", "area"] as const;
export type TextDimension = (typeof textDimensions)[number];

/**
 * One ledger: the amounts of one column of one file. `records` of a cell are record numbers of the file;
 * `lineOf` leads from them to physical lines.
 */
export interface LedgerOfColumn extends Point {
  readonly id: number;
  readonly file: string;
  readonly column: string;
  readonly columnAt: Span;
  readonly lineOf: (record: number) => number;
}

/** Makes the empty table. Amounts are øre; HUGEINT, so that no sum can overflow. */
export async function createLedgerTable(engine: Engine): Promise<void> {
  const texts = textDimensions.map((dimension) => `${dimension}_text VARCHAR`).join(", ");
  const dimensions = cellDimensions.map((dimension) => `${dimension} VARCHAR`).join(", ");
  await engine.run(`CREATE TABLE ${ledgerTable} (
    ledger INTEGER, entity VARCHAR, year INTEGER, version VARCHAR, ${dimensions},
    extra MAP(VARCHAR, VARCHAR), amount_ore HUGEINT, postings BIGINT, ${texts}, records BIGINT[])`);
}
