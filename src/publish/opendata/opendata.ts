/**
 * A checked report → its open data, for machines and for anyone who will compute it again: a file for each
 * figure, every table in every format, and the descriptions that catalogues and programs read.
 *
 * Layer: publish; pure: the same bytes every time.
 */
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { formatEndings, type OpenData, type PublishedTable, type TableFormat } from "../open-data-file.ts";
import { catalogPath, dataPackagePath, figureDataPath, openApiPath } from "../shared/data-address.ts";
import { jsonFile, lazyFile, textFile } from "../shared/lazy-file.ts";
import { isSafeName } from "../shared/safe-name.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import type { DataTable } from "./data-table.ts";
import { figureData } from "./figure-data.ts";
import { csvMetadata, tableCsv } from "./formats/csv.ts";
import { dataPackage } from "./formats/datapackage.ts";
import { catalog, missingForCatalog } from "./formats/dcat.ts";
import { isMeasured, tableJsonStat } from "./formats/json-stat.ts";
import { openApi } from "./formats/openapi.ts";
import { tableParquet } from "./formats/parquet.ts";
import { mostSheetRows, tableXlsx } from "./formats/xlsx.ts";
import { dataTables } from "./tables/tables.ts";

export function publishOpenData(report: CheckedReport): OpenData {
  const shown = suppressedReport(report);
  const safe: CheckedReport = {
    ...shown,
    figures: new Map([...shown.figures].filter(([key]) => isSafeName(key))),
    statements: shown.statements.filter(({ id }) => isSafeName(id)),
  };
  const described = dataTables(safe).map((table) => ({ table, published: publishedTable(safe, table) }));
  const figures = [...safe.figures].map(([key, figure]) =>
    jsonFile(figureDataPath(key), () => figureData(safe, key, figure)),
  );
  const tables = described.map(({ published }) => published);
  const dcat =
    missingForCatalog(safe.presentation ?? {}).length === 0
      ? textFile(catalogPath, () => catalog(safe, tables) ?? "")
      : undefined;
  return {
    hasCatalog: dcat !== undefined,
    tables,
    files: [
      ...figures,
      ...described.flatMap(({ published: { files, metadata } }) => [
        ...files.map(({ file }) => file),
        metadata,
      ]),
      jsonFile(dataPackagePath, () => dataPackage(safe, described)),
      jsonFile(openApiPath, () => openApi(safe, tables)),
      ...(dcat === undefined ? [] : [dcat]),
    ],
  };
}

/** What a file says it is from: `Asker kommune, Årsrapport 2017`. */
function sourceLine({ meta, presentation }: CheckedReport): string {
  const address = presentation?.address;
  return `${meta.entityName}, ${meta.title}${address === undefined ? "" : `, ${address}`}`;
}

function publishedTable(report: CheckedReport, table: DataTable): PublishedTable {
  const { language } = report.meta;
  const source = sourceLine(report);
  const at = (format: TableFormat): string => `${table.path}${formatEndings[format]}`;
  const file = (format: TableFormat, one: OutputFile) => ({ format, file: one });
  const csv = at("csv");
  const hasMeasures = table.columns.some((column) => isMeasured(table, column));
  return {
    id: table.id,
    title: table.title,
    about: table.about,
    get rows() {
      return table.rows.length;
    },
    files: [
      file(
        "csv",
        textFile(csv, () => tableCsv(table)),
      ),
      ...(table.rows.length > mostSheetRows
        ? []
        : [
            file(
              "xlsx",
              lazyFile(at("xlsx"), () => tableXlsx(table, language, source)),
            ),
          ]),
      file(
        "parquet",
        lazyFile(at("parquet"), () => tableParquet(table)),
      ),
      ...(hasMeasures && table.rows.length > 0
        ? [
            file(
              "json-stat",
              textFile(at("json-stat"), () => `${JSON.stringify(tableJsonStat(table, language, source))}\n`),
            ),
          ]
        : []),
    ],
    metadata: jsonFile(`${csv}-metadata.json`, () => csvMetadata(table, csv.slice(csv.lastIndexOf("/") + 1))),
  };
}
