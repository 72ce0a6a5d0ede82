/**
 * A checked report → one accessible PDF.
 *
 * Layer: publish; data in, file out, the same bytes every time.
 */
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { makeBook } from "./make-book.ts";
import { type PdfAssets, typeset } from "./typeset.ts";

export interface PdfOptions {
  readonly assets: PdfAssets;
  /** Its path among the outputs: `arsrapport.pdf`. */
  readonly path: string;
  /** The path or address of a figure's page, by its figureKey. */
  readonly figureAddress: (key: string) => string;
}

export function publishPdf(report: CheckedReport, options: PdfOptions): OutputFile {
  const book = makeBook(report, { brand: "#00634a", figureAddress: options.figureAddress });
  return { path: options.path, bytes: typeset(book, [], options.assets) };
}
