/**
 * Where a value comes from, in a few words: for the margin, beside the value.
 *
 * Layer: publish; pure.
 */
import { sitePhrases } from "../../base/messages/site.ts";
import type { FigureValue } from "../../figures/value.ts";
import { pointText } from "../shared/value-text.ts";
import type { View } from "./site-view.ts";

/** The title of a publication, the registers of a query, or whose amounts and which file. */
export function sourceText(view: View, value: FigureValue): string {
  const { lineage } = value;
  if (lineage.kind === "none") return "";
  if (lineage.kind === "published") return lineage.published.title;
  const sources = view.figure(value.definition.id)?.sources ?? [];
  const [first, ...others] = sources;
  const name = first === undefined ? undefined : (first.title ?? first.file);
  const more = others.length > 0 && ` ${view.say(sitePhrases.moreLines(String(others.length)))}`;
  const files = name === undefined ? "" : `${name}${more || ""}`;
  if (lineage.kind === "query") return files === "" ? lineage.tables.join(", ") : files;
  const { main } = view.report;
  const isMain =
    value.point.year === main.year &&
    value.point.version === main.version &&
    value.point.entity === main.entity;
  return isMain && files !== ""
    ? files
    : [pointText(value.point, view.report.meta), files].filter((one) => one !== "").join(", ");
}
