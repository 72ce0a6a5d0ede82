/**
 * Every figure as data, with its value in exact text: what a page shows, for a machine.
 *
 * Layer: publish; pure.
 */
import type { PublishedFigure } from "../checked-report.ts";
import { claimRecord } from "../claim-record.ts";
import { plainText } from "../exact-text.ts";
import { json } from "../shared/lazy-file.ts";
import { figurePath } from "./address.ts";
import type { View } from "./site-view.ts";

/** `data/tall.json`, sorted by page. Amounts in kroner; a fraction `n/d` where decimals never end. */
export function openData(view: View): string {
  const { meta } = view.report;
  const figures = [...view.report.figures]
    .map(([key, figure]) => figureData(key, figure))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
  return json({
    title: meta.title,
    entity: meta.entity,
    municipality: meta.municipalityNumber,
    year: meta.year,
    figures,
  });
}

function figureData(key: string, { value, series, usedBy }: PublishedFigure) {
  const { definition, point, quantity, synthetic } = value;
  return {
    id: definition.id,
    name: definition.name,
    unit: definition.unit,
    kind: quantity.kind,
    value: plainText(quantity),
    ...(quantity.kind === "absent" && quantity.suppressed === true ? { suppressed: true } : {}),
    entity: point.entity,
    year: point.year,
    version: point.version,
    synthetic,
    series: series.map((one) => ({ year: one.year, value: plainText(one.quantity), origin: one.origin })),
    claims: usedBy.length,
    page: figurePath(key),
  };
}

/** `data/pastander.json`, in reading order: what `fasit check --since` compares a later check with. */
export function claimsData(view: View): string {
  const { meta, counts, claims, editions } = view.report;
  return json({
    title: meta.title,
    entity: meta.entity,
    municipality: meta.municipalityNumber,
    year: meta.year,
    counts,
    ...(editions === undefined
      ? {}
      : { languages: editions.map((one) => ({ language: one.language, counts: one.counts })) }),
    claims: claims.map(claimRecord),
  });
}
