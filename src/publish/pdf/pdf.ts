/**
 * A checked report → one accessible PDF.
 *
 * Layer: publish; data in, file out, the same bytes every time.
 */
import type { FasitBlock } from "../../prose/chapter.ts";
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { editionReport } from "../shared/edition.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import { standardColour } from "../shared/theme-colour.ts";
import { type Drawn, makeBook } from "./make-book.ts";
import { type PdfAssets, typeset } from "./typeset.ts";

export interface PdfOptions {
  readonly assets: PdfAssets;
  /** Its path among the outputs: `arsrapport.pdf`. */
  readonly path: string;
  /** The path or address of a figure's page, by its figureKey. */
  readonly figureAddress: (key: string) => string;
  /** Draws a block with the stylesheet it is given; none when there is nothing to draw. */
  readonly draw: (block: FasitBlock, stylesheet: string) => readonly Drawn[];
}

export function publishPdf(report: CheckedReport, options: PdfOptions): OutputFile {
  const { assets, path, figureAddress } = options;
  const brand = report.presentation?.colour ?? standardColour;
  const stylesheet = assets.chartStyles.replaceAll("BRAND", brand);
  const draw = (block: FasitBlock): readonly Drawn[] => options.draw(block, stylesheet);
  const { book, files } = makeBook(editionReport(suppressedReport(report), report.meta.language), {
    brand,
    figureAddress,
    draw,
  });
  return { path, bytes: typeset(book, files, assets) };
}
