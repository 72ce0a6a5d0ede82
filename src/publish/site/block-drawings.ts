/**
 * The drawings of a block for formats that are no page.
 *
 * Layer: publish; pure.
 */
import type { FasitBlock } from "../../prose/chapter.ts";
import type { CheckedReport } from "../checked-report.ts";
import { frontPath } from "./address.ts";
import { drawingsIn, type StandaloneDrawing, standaloneSvg } from "./charts/standalone.ts";
import { fasitBlock } from "./fasit-block.ts";
import { viewFrom } from "./site-view.ts";

/** Wide enough for the labels of a chart, narrow enough for their size on A4. */
const width = 660;

/** As a page draws them, with `stylesheet` inside; `svg` is a whole file. */
export function blockDrawings(
  report: CheckedReport,
  block: FasitBlock,
  stylesheet: string,
): readonly StandaloneDrawing[] {
  const markup = fasitBlock(viewFrom(report, "published", frontPath), block, block.offset);
  if (markup === undefined) return [];
  return drawingsIn(markup).map((one) => ({ ...one, svg: standaloneSvg(one, width, stylesheet) }));
}
