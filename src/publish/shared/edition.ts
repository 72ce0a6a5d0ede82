/**
 * A report in several languages is checked as one and published language by language: an edition is the report with the
 * chapters, claims and texts of one language.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import { folderLanguage } from "../../prose/folder-language.ts";
import type { CheckedClaim, CheckedReport } from "../checked-report.ts";

/** The report's own language first, then the others as bokmål, nynorsk, English. */
export function editionLanguages(report: CheckedReport): readonly Language[] {
  const languages = report.editions?.map(({ language }) => language) ?? [];
  return [report.meta.language, ...languages.filter((one) => one !== report.meta.language)];
}

/** The report in one language; the very same report when it has no other. */
export function editionReport(report: CheckedReport, language: Language): CheckedReport {
  const edition = report.editions?.find((one) => one.language === language);
  if (edition === undefined) return report;
  const main = report.meta.language;
  const isOurs = ({ file }: { readonly file: string }): boolean =>
    (folderLanguage(file) ?? main) === language;
  const claimIsOurs = ({ chapter }: CheckedClaim): boolean => isOurs(chapter);
  const { counts, ...texts } = edition;
  return {
    ...report,
    meta: { ...report.meta, ...texts },
    chapters: report.chapters.filter(isOurs),
    claims: report.claims.filter(claimIsOurs),
    counts,
    figures: new Map(
      [...report.figures].map(([key, figure]) => [
        key,
        { ...figure, usedBy: figure.usedBy.filter(claimIsOurs) },
      ]),
    ),
  };
}
