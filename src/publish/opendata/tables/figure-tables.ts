/**
 * The report's figures as tables: all of them, the years of each, and the same figure of others.
 *
 * Layer: publish; pure.
 */
import { tableWords } from "../../../base/messages/open-data.ts";
import { unitWords } from "../../../base/messages/site.ts";
import type { Point } from "../../../base/period.ts";
import { magnitude, type Quantity } from "../../../base/quantity.ts";
import type { CheckedReport, PublishedFigure } from "../../checked-report.ts";
import { plainText } from "../../exact-text.ts";
import { figureKey } from "../../figure-key.ts";
import { exactText } from "../../shared/value-text.ts";
import { column, type DataCell, type DataTable, dataTable } from "../data-table.ts";

const pointColumns = [column("enhet"), column("ar", "year"), column("versjon")];
const pointCells = ({ entity, year, version }: Point): readonly DataCell[] => [entity, BigInt(year), version];
const valueColumns = [column("malt_i"), column("verdi", "number"), column("eksakt"), column("tekst")];

/** A breakdown is its total; what it is made of stands in the figure's own file. */
function single(quantity: Quantity): Quantity {
  return quantity.kind === "breakdown" ? quantity.total : quantity;
}

function valueCells(
  report: CheckedReport,
  { value: { definition } }: PublishedFigure,
  quantity: Quantity,
): readonly DataCell[] {
  const { language } = report.meta;
  const one = single(quantity);
  return [
    unitWords[definition.unit][language],
    magnitude(one),
    plainText(one) ?? undefined,
    exactText(quantity, definition, language),
  ];
}

const sorted = (report: CheckedReport): readonly (readonly [string, PublishedFigure])[] =>
  [...report.figures].sort(([a], [b]) => (a < b ? -1 : 1));

/** Every figure at every point that has a page. */
function allFigures(report: CheckedReport): DataTable {
  const columns = [
    column("tall"),
    column("navn"),
    ...pointColumns,
    ...valueColumns,
    column("konstruert", "boolean"),
    column("pastander", "count"),
  ];
  const about = { id: "tall", path: "data/tall", ...tableWords.tall, columns };
  return dataTable({ ...about, key: ["tall", "enhet", "ar", "versjon"], labels: { tall: "navn" } }, () =>
    sorted(report).map(([, figure]) => {
      const { definition, point, quantity, synthetic } = figure.value;
      return [
        definition.id,
        definition.name[report.meta.language],
        ...pointCells(point),
        ...valueCells(report, figure, quantity),
        synthetic,
        BigInt(figure.usedBy.length),
      ];
    }),
  );
}

/** The years known of each figure at the report's own point, and of those that stand only at another. */
function overTime(report: CheckedReport): DataTable {
  const columns = [column("tall"), column("navn"), ...pointColumns, ...valueColumns, column("grunnlag")];
  const about = { id: "tidsserier", path: "data/tidsserier", ...tableWords.tidsserier, columns };
  return dataTable({ ...about, key: ["tall", "enhet", "ar", "versjon"], labels: { tall: "navn" } }, () => {
    const rows = new Map<string, readonly DataCell[]>();
    for (const [, figure] of sorted(report)) {
      const { definition, point } = figure.value;
      for (const { year, quantity, origin } of figure.series) {
        const key = figureKey({ definition, point: { ...point, year } }, report.main);
        if (rows.has(key)) continue;
        rows.set(key, [
          definition.id,
          definition.name[report.meta.language],
          ...pointCells({ ...point, year }),
          ...valueCells(report, figure, quantity),
          origin,
        ]);
      }
    }
    return [...rows.values()];
  });
}

/** What others are published with, of the figures that are compared. */
function ofOthers(report: CheckedReport): DataTable {
  const columns = [
    column("tall"),
    column("navn"),
    ...pointColumns,
    column("enhet_navn"),
    ...valueColumns,
    column("tittel"),
    column("adresse"),
  ];
  const about = { id: "sammenligning", path: "data/sammenligning", ...tableWords.sammenligning, columns };
  return dataTable(
    { ...about, key: ["tall", "enhet", "ar", "versjon"], labels: { tall: "navn", enhet: "enhet_navn" } },
    () =>
      sorted(report).flatMap(([, figure]) => {
        const { definition, point } = figure.value;
        return (figure.beside ?? []).map(({ entity, name, quantity, title, url }) => [
          definition.id,
          definition.name[report.meta.language],
          ...pointCells({ ...point, entity }),
          name,
          ...valueCells(report, figure, quantity),
          title,
          url,
        ]);
      }),
  );
}

export function figureTables(report: CheckedReport): readonly DataTable[] {
  const figures = [...report.figures.values()];
  return [
    allFigures(report),
    ...(figures.some(({ series }) => series.length > 0) ? [overTime(report)] : []),
    ...(figures.some(({ beside = [] }) => beside.length > 0) ? [ofOthers(report)] : []),
  ];
}
