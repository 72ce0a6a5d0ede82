/**
 * A figure as published data, `tall/ID.json`: its value, exact and as it is shown, how it came about, and
 * the fingerprints of the files it rests on.
 *
 * Layer: publish; pure.
 */
import { z } from "zod";
import { type Language, languages, type Text } from "../../base/language.ts";
import type { Ore } from "../../base/ore.ts";
import { rational } from "../../base/rational.ts";
import { figureUnits } from "../../figures/definition.ts";
import type { SsbDifference } from "../../figures/ssb-difference.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedReport, PublishedFigure } from "../checked-report.ts";
import { exactNumber } from "../exact-text.ts";
import { figureKey } from "../figure-key.ts";
import { figurePath, figureRowsPath } from "../shared/data-address.ts";
import { exactText } from "../shared/value-text.ts";
import { lineageData, lineageSchema, pointSchema } from "./lineage-data.ts";
import { quantityData, quantitySchema } from "./quantity-data.ts";

const textSchema = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** What a verification reads; a reader finds more in the file. */
export const figureSchema = pointSchema.extend({
  id: z.string(),
  name: textSchema,
  unit: z.enum(figureUnits),
  value: quantitySchema,
  text: textSchema,
  lineage: lineageSchema,
  page: z.string(),
  /** The ledger or register rows it is made of; null when there are none, or they are not published. */
  rows: z.string().nullable(),
});

export type FigureData = z.infer<typeof figureSchema>;

/** The rows of the figure are published: its ledger rows, or those of its query. */
function hasRows({ value, rows }: PublishedFigure): boolean {
  return rows.length > 0 || (value.lineage.kind === "query" && value.lineage.publishRows);
}

/** SSB's figure of the same ledger and what makes the difference, in kroner: own less the lines is SSB's. */
function ssbData({ ssb, ownOre, ssbOre, lines, thousandsOre, roundingOre }: SsbDifference) {
  const kroner = (amount: Ore): string => exactNumber(rational(amount, 100n));
  return {
    figure: ssb.definition.id,
    own: kroner(ownOre),
    ssb: kroner(ssbOre),
    lines: lines.map((one) => ({ art: one.art, funksjoner: one.funksjoner, amount: kroner(one.ore) })),
    thousands: kroner(thousandsOre),
    rounding: kroner(roundingOre),
  };
}

export function figureData(report: CheckedReport, key: string, figure: PublishedFigure) {
  const { value, series, sources, usedBy } = figure;
  const { definition, point, quantity, synthetic, reconciled } = value;
  const keyOf = (one: FigureValue): string | undefined => {
    const name = figureKey(one, report.main);
    return report.figures.has(name) ? name : undefined;
  };
  const inLanguage = (language: Language): string => exactText(quantity, definition, language);
  const text = Object.fromEntries(languages.map((one) => [one, inLanguage(one)])) as Record<Language, string>;
  return {
    id: definition.id,
    name: definition.name,
    explanation: definition.explanation,
    unit: definition.unit,
    entity: point.entity,
    year: point.year,
    version: point.version,
    value: quantityData(quantity),
    text: text satisfies Text,
    synthetic,
    lineage: lineageData(value, keyOf),
    reconciled: reconciled.map(({ published, agrees }) => ({
      value: quantityData(published.quantity),
      agrees,
      title: published.title,
      url: published.url,
    })),
    series: series.map((one) => ({
      year: one.year,
      value: quantityData(one.quantity),
      origin: one.origin,
      ...(one.carriedFrom === undefined ? {} : { carriedFrom: one.carriedFrom }),
    })),
    ...(figure.ssb === undefined ? {} : { ssb: ssbData(figure.ssb) }),
    sources: sources.map(({ file, bytes, sha256, title, url }) => ({ file, bytes, sha256, title, url })),
    claims: usedBy.length,
    page: figurePath(key),
    rows: hasRows(figure) ? figureRowsPath(key) : null,
  };
}
