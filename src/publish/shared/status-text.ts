/**
 * The report's status in a sentence.
 *
 * Layer: publish; pure.
 */
import { formatDate } from "../../base/format.ts";
import type { Language } from "../../base/language.ts";
import { statusPhrases } from "../../base/messages/site-trust.ts";
import type { ReportStatus } from "../checked-report.ts";

/** «Vedtatt av kommunestyret 12. juni 2018»; undefined when nothing is said of it. */
export function statusText(status: ReportStatus | undefined, language: Language): string | undefined {
  if (status === undefined) return undefined;
  const date = status.date === undefined ? "" : formatDate(status.date, language);
  return statusPhrases[status.state](status.by ?? "", date)[language];
}
