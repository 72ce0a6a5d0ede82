/**
 * Where a value comes from, in a few words: for the margin, beside the value.
 *
 * Layer: publish; pure.
 */
import { sitePhrases } from "../../base/messages/site.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedReport } from "../checked-report.ts";
import { pointText } from "./value-text.ts";

/** The title of a publication, the registers of a query, or whose amounts and which file. */
export function sourceText(report: CheckedReport, value: FigureValue): string {
  const { lineage } = value;
  if (lineage.kind === "none") return "";
  if (lineage.kind === "published") return lineage.published.title;
  const sources = report.figures.get(value.definition.id)?.sources ?? [];
  const [first, ...others] = sources;
  const name = first === undefined ? undefined : (first.title ?? first.file);
  const more = others.length > 0 && ` ${sitePhrases.moreLines(String(others.length))[report.meta.language]}`;
  const files = name === undefined ? "" : `${name}${more || ""}`;
  if (lineage.kind === "query") return files === "" ? lineage.tables.join(", ") : files;
  const { main } = report;
  const isMain =
    value.point.year === main.year &&
    value.point.version === main.version &&
    value.point.entity === main.entity;
  return isMain && files !== ""
    ? files
    : [pointText(value.point, report.meta), files].filter((one) => one !== "").join(", ");
}
