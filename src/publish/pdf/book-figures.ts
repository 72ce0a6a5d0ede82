/**
 * The answer key at the end of the book: the figures that the sentences use, each with its value, formula and source.
 *
 * Layer: publish; pure.
 */
import { roleWords } from "../../base/messages/site.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedReport } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { sourceText } from "../shared/source-text.ts";
import { absentReason, exactText, pointText } from "../shared/value-text.ts";
import type { BookFigure } from "./book.ts";

/** The label of a figure's entry, by its figureKey. */
export const labelOf = (key: string): string => `tall:${key}`;

function valueText(value: FigureValue, report: CheckedReport): string {
  const { language } = report.meta;
  return absentReason(value.quantity, language) ?? exactText(value.quantity, value.definition, language);
}

/** The figures that a sentence uses: those that have an entry. */
export function usedKeys(report: CheckedReport): ReadonlySet<string> {
  const keys = report.claims.flatMap(({ values }) => values.map((value) => figureKey(value, report.main)));
  return new Set(keys.filter((key) => report.figures.has(key)));
}

/** In the report's order. `address` is the path of a figure's page by its figureKey. */
export function figureEntries(
  report: CheckedReport,
  address: (key: string) => string,
): readonly BookFigure[] {
  const { language } = report.meta;
  const used = usedKeys(report);
  return [...report.figures]
    .filter(([key]) => used.has(key))
    .map(([key, { value }]) => ({
      label: labelOf(key),
      name: value.definition.name[language],
      value: valueText(value, report),
      absent: value.quantity.kind === "absent",
      point: pointText(value.point, report.meta),
      explanation: value.definition.explanation[language],
      synthetic: value.synthetic,
      source: sourceText(report, value),
      components: componentsOf(value, report),
      address: address(key),
    }));
}

function componentsOf(value: FigureValue, report: CheckedReport): BookFigure["components"] {
  if (value.lineage.kind !== "components") return [];
  const { language } = report.meta;
  return value.lineage.components.map(({ role, value: part }) => ({
    role: role === "year" ? "" : roleWords[role][language],
    name: role === "year" ? String(part.point.year) : part.definition.name[language],
    value: valueText(part, report),
  }));
}
