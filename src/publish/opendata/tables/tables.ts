/**
 * Every table of a report, in the order the page lists them.
 *
 * Layer: publish; pure.
 */
import type { CheckedReport } from "../../checked-report.ts";
import type { DataTable } from "../data-table.ts";
import { blockTables } from "./block-tables.ts";
import { figureTables } from "./figure-tables.ts";
import { ledgerTable } from "./ledger-table.ts";
import { registerTables } from "./register-tables.ts";
import { reportTables } from "./report-tables.ts";
import { statementTable } from "./statement-tables.ts";

export function dataTables(report: CheckedReport): readonly DataTable[] {
  const ledger = ledgerTable(report);
  return [
    ...figureTables(report),
    ...report.statements.map((statement) => statementTable(statement, report.meta)),
    ...(ledger === undefined ? [] : [ledger]),
    ...reportTables(report),
    ...blockTables(report),
    ...registerTables(report),
  ];
}
