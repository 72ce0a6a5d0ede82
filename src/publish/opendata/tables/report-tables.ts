/**
 * What the report says and stands on, as tables: its claims, its service areas, its sources.
 *
 * Layer: publish; pure.
 */
import { tableWords } from "../../../base/messages/open-data.ts";
import type { CheckedReport } from "../../checked-report.ts";
import { selfWritten } from "../../shared/claim-reason.ts";
import { exactText } from "../../shared/value-text.ts";
import { column, type DataTable, dataTable } from "../data-table.ts";

function claimsTable({ claims, meta }: CheckedReport): DataTable {
  const columns = [
    column("rad", "place"),
    column("kapittel"),
    column("fil_linje", "place"),
    column("frase"),
    column("dom"),
    column("tall"),
    column("tekst"),
  ];
  return dataTable(
    { id: "pastander", path: "data/pastander", ...tableWords.pastander, columns, key: ["rad"] },
    () =>
      claims.map((claim, index) => {
        const { binding, values, decision } = claim;
        return [
          BigInt(index + 1),
          binding.phraseAt.file,
          BigInt(binding.phraseAt.line),
          binding.phrase === "" ? selfWritten(claim) : binding.phrase,
          decision.verdict,
          binding.figures.join(" "),
          values
            .map(({ quantity, definition }) => exactText(quantity, definition, meta.language))
            .join(" · "),
        ];
      }),
  );
}

function areasTable({ areas }: CheckedReport): DataTable {
  const columns = [
    column("omrade"),
    column("omrade_navn"),
    column("regnskap", "amount"),
    column("opprinnelig_budsjett", "amount"),
    column("regulert_budsjett", "amount"),
    column("mindreforbruk", "amount"),
    column("tall"),
  ];
  const about = { id: "omrader", path: "data/omrader", ...tableWords.omrader, columns };
  return dataTable({ ...about, key: ["omrade"], labels: { omrade: "omrade_navn" } }, () =>
    areas.map((row) => [
      row.area,
      row.name,
      row.accountsOre,
      row.originalOre,
      row.revisedOre,
      row.deviationOre,
      row.figureId,
    ]),
  );
}

function sourcesTable({ sources }: CheckedReport): DataTable {
  const columns = [
    column("fil"),
    column("slag"),
    column("tittel"),
    column("adresse"),
    column("konstruert", "boolean"),
    column("rader", "count"),
    column("byte", "count"),
    column("sha256"),
  ];
  const about = { id: "kilder", path: "data/kilder", ...tableWords.kilder, columns };
  return dataTable({ ...about, key: ["fil"], labels: { fil: "tittel" } }, () =>
    sources.map(({ file, kind, title, url, synthetic, rows, bytes, sha256 }) => [
      file,
      kind,
      title,
      url,
      synthetic,
      BigInt(rows),
      BigInt(bytes),
      sha256,
    ]),
  );
}

export function reportTables(report: CheckedReport): readonly DataTable[] {
  return [
    ...(report.areas.length > 0 ? [areasTable(report)] : []),
    ...(report.claims.length > 0 ? [claimsTable(report)] : []),
    ...(report.sources.length > 0 ? [sourcesTable(report)] : []),
  ];
}
