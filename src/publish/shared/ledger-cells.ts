/**
 * A ledger row's account in published data: the codes and names it is found by, in order.
 *
 * Layer: publish; pure.
 */
import type { LedgerRow } from "../../warehouse/warehouse.ts";

export const ledgerColumns = [
  "kontoklasse",
  "art",
  "konto",
  "konto_tekst",
  "ansvar",
  "ansvar_tekst",
  "funksjon",
  "tjeneste",
  "tjeneste_tekst",
  "omrade",
  "prosjekt",
] as const;

export function ledgerCells(row: LedgerRow): readonly string[] {
  return [
    row.kontoklasse,
    row.art,
    row.konto,
    row.kontoText,
    row.ansvar,
    row.ansvarText,
    row.funksjon,
    row.tjeneste,
    row.tjenesteText,
    row.area,
    row.prosjekt,
  ];
}
