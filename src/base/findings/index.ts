/**
 * Every finding Fasit can give, one table per room. Types follow from it.
 */
import { bindingFindings } from "./binding.ts";
import { claimFindings } from "./claims.ts";
import { docxFindings } from "./docx.ts";
import { editionFindings } from "./editions.ts";
import type { CatalogueEntry } from "./entry.ts";
import { figureFindings } from "./figures.ts";
import { filingFindings } from "./filings.ts";
import { importFindings } from "./import.ts";
import { internalFindings } from "./internal.ts";
import { kostraFigureFindings } from "./kostra-figures.ts";
import { legalFindings } from "./legal.ts";
import { mergerFindings } from "./merger.ts";
import { outputFindings } from "./output.ts";
import { presentationFindings } from "./presentation.ts";
import { projectFindings } from "./project.ts";
import { publishFindings } from "./publish.ts";
import { registerFindings } from "./registers.ts";
import { saftFindings } from "./saft.ts";
import { sourceFindings } from "./sources.ts";
import { statementFindings } from "./statements.ts";
import { statisticsFindings } from "./statistics.ts";
import { usageFindings } from "./usage.ts";
import { verifyFindings } from "./verify.ts";
import { warehouseFindings } from "./warehouse.ts";
import { workbookFindings } from "./workbooks.ts";

export type { CatalogueEntry, Severity } from "./entry.ts";

export const catalogue = {
  ...projectFindings,
  ...sourceFindings,
  ...workbookFindings,
  ...saftFindings,
  ...importFindings,
  ...statisticsFindings,
  ...docxFindings,
  ...registerFindings,
  ...usageFindings,
  ...warehouseFindings,
  ...filingFindings,
  ...statementFindings,
  ...figureFindings,
  ...kostraFigureFindings,
  ...mergerFindings,
  ...claimFindings,
  ...bindingFindings,
  ...legalFindings,
  ...publishFindings,
  ...presentationFindings,
  ...editionFindings,
  ...outputFindings,
  ...verifyFindings,
  ...internalFindings,
};

export type Code = keyof typeof catalogue;
export type DataOf<C extends Code> = (typeof catalogue)[C] extends CatalogueEntry<infer D> ? D : never;

export function isCode(value: string): value is Code {
  return Object.hasOwn(catalogue, value);
}
