/**
 * The whole ledger at the published grain, all years and versions in one table: what every sum of the report
 * can be worked out from.
 *
 * Layer: publish; pure.
 */
import { tableWords } from "../../../base/messages/open-data.ts";
import type { CheckedReport } from "../../checked-report.ts";
import { ledgerDataPath } from "../../shared/data-address.ts";
import { ledgerCells, ledgerColumns } from "../../shared/ledger-cells.ts";
import { column, type DataTable, dataTable } from "../data-table.ts";

/** Undefined when no ledger is published. */
export function ledgerTable({ ledger = [] }: CheckedReport): DataTable | undefined {
  if (ledger.length === 0) return undefined;
  return dataTable(
    {
      id: "regnskap",
      path: ledgerDataPath,
      ...tableWords.regnskap,
      columns: [
        column("enhet"),
        column("ar", "year"),
        column("versjon"),
        ...ledgerColumns.map((name) => column(name)),
        column("belop", "amount"),
        column("fil"),
        column("antall_linjer", "count"),
      ],
      key: [
        "enhet",
        "ar",
        "versjon",
        "kontoklasse",
        "art",
        "konto",
        "ansvar",
        "funksjon",
        "tjeneste",
        "omrade",
        "prosjekt",
        "fil",
      ],
      labels: { konto: "konto_tekst", ansvar: "ansvar_tekst", tjeneste: "tjeneste_tekst" },
    },
    () =>
      ledger.flatMap(({ point, rows }) =>
        rows.map((row) => [
          point.entity,
          BigInt(point.year),
          point.version,
          ...ledgerCells(row),
          row.ore,
          row.file,
          BigInt(row.lineCount),
        ]),
      ),
  );
}
