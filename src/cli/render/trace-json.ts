/**
 * `fasit trace --format json`: the whole lineage of a figure, every posting included.
 */
import { type FigureValue, type Language, ore, type PublishedFigure, waterfallSteps } from "../../index.ts";
import { type Json, jsonOf, jsonText, ownWidthsJson, pointJson, quantityJson } from "./json-value.ts";

export function renderTraceJson(figure: PublishedFigure, language: Language): string {
  const { value } = figure;
  const { definition } = value;
  return jsonText({
    figure: definition.id,
    name: definition.name[language],
    explanation: definition.explanation[language],
    unit: definition.unit,
    conventions: definition.conventions.map((one) => one[language]),
    recommendation:
      definition.recommendation === undefined
        ? null
        : { ...definition.recommendation, source: definition.recommendation.source[language] },
    ...valueJson(value, language),
    ...waterfallJson(value, language),
    ...(figure.ssb === undefined ? {} : { ssb: ssbJson(figure.ssb, language) }),
    rows: rowsJson(figure.rows),
    parts: (figure.parts ?? []).map(({ value: part, rows }) => ({
      figure: part.definition.id,
      at: pointJson(part.point),
      rows: rowsJson(rows),
    })),
    sources: figure.sources.map(({ file, kind, sha256, bytes, rows, title, url, synthetic }) =>
      jsonOf({ file, kind, sha256, bytes, rows, title, url, synthetic }),
    ),
    sentences: figure.usedBy.map(({ binding, decision, compared }) => ({
      file: binding.phraseAt.file,
      line: binding.phraseAt.line,
      column: binding.phraseAt.column,
      phrase: binding.phrase,
      verdict: decision.verdict,
      ...ownWidthsJson(decision),
      ...(compared === undefined ? {} : { compared: compared.map((one) => valueJson(one, language)) }),
    })),
  });
}

/** Only for an explanation: its steps as they are drawn, largest first, with where each leaves the sum. */
function waterfallJson({ quantity }: FigureValue, language: Language): { readonly [key: string]: Json } {
  if (quantity.kind !== "breakdown") return {};
  const steps = waterfallSteps(quantity).map(({ kind, contribution, value, after }) => ({
    kind,
    figure: contribution?.figure ?? null,
    name: contribution?.name[language] ?? null,
    value: quantityJson(value, language),
    after: quantityJson(after, language),
  }));
  return { waterfall: steps };
}

function ssbJson(difference: NonNullable<PublishedFigure["ssb"]>, language: Language): Json {
  const { ssb, ownOre, ssbOre, lines, roundingOre, thousandsOre } = difference;
  return {
    figure: ssb.definition.id,
    name: ssb.definition.name[language],
    ownOre: ownOre.toString(),
    ssbOre: ssbOre.toString(),
    differences: lines.map((line) => ({
      ...line,
      funksjoner: [...line.funksjoner],
      ore: line.ore.toString(),
    })),
    roundingOre: roundingOre.toString(),
    thousandsOre: thousandsOre.toString(),
  };
}

function rowsJson(rows: PublishedFigure["rows"]): Json {
  return rows.map(({ row, point, factor }) => ({
    konto: row.konto,
    kontoText: row.kontoText,
    kontoklasse: row.kontoklasse,
    art: row.art,
    ansvar: row.ansvar,
    ansvarText: row.ansvarText,
    tjeneste: row.tjeneste,
    tjenesteText: row.tjenesteText,
    funksjon: row.funksjon,
    area: row.area,
    at: pointJson(point),
    ore: ore(BigInt(factor) * row.ore).toString(),
    file: row.file,
    lines: row.lines,
    lineCount: row.lineCount,
  }));
}

function valueJson(value: FigureValue, language: Language): { readonly [key: string]: Json } {
  return {
    at: pointJson(value.point),
    value: quantityJson(value.quantity, language),
    synthetic: value.synthetic,
    formula: lineageJson(value, language),
    reconciled: value.reconciled.map(({ published, agrees }) => ({
      value: quantityJson(published.quantity, language),
      agrees,
      title: published.title,
      url: published.url,
      file: published.at.file,
      line: published.at.line,
    })),
  };
}

function lineageJson(value: FigureValue, language: Language): Json {
  const { lineage } = value;
  switch (lineage.kind) {
    case "ledger":
      return {
        kind: "ledger",
        filter: jsonOf(lineage.filter),
        sign: lineage.sign,
        sumOre: lineage.sumOre.toString(),
        rows: lineage.rows,
      };
    case "components":
      return {
        kind: "components",
        operation: lineage.operation,
        symbol: lineage.symbol,
        components: lineage.components.map((component) => ({
          role: component.role,
          figure: component.value.definition.id,
          name: component.value.definition.name[language],
          ...valueJson(component.value, language),
        })),
      };
    case "published":
      return {
        kind: "published",
        title: lineage.published.title,
        url: lineage.published.url,
        file: lineage.published.at.file,
        line: lineage.published.at.line,
      };
    case "query":
      // The rows may be about persons: their number is given, never the rows themselves.
      return {
        kind: "query",
        sql: lineage.sql,
        aggregate: lineage.aggregate,
        tables: lineage.tables,
        rows: lineage.answer.rows.length,
      };
    case "none":
      return { kind: "none", reason: lineage.reason[language] };
  }
}
