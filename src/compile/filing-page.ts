/** The report on a filing as a page. Layer: compile. */
import type { Language } from "../base/language.ts";
import { loadSiteAssets } from "../publish/site/assets.ts";
import { filingPage } from "../publish/site/filing-page.ts";
import type { FilingReport } from "./check-filing.ts";

/** `show`: how many lines under each message. One HTML document, whole in itself. */
export function renderFilingPage(
  report: FilingReport,
  file: string,
  language: Language,
  show: number,
): string {
  return filingPage(report, file, language, show, loadSiteAssets());
}
