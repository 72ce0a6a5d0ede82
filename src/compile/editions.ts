/**
 * A report in several languages: what each edition says on its front page, its counts, and what it lacks beside the others.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { type Language, languages } from "../base/language.ts";
import { languageNames } from "../base/messages/editions.ts";
import type { Chapter } from "../prose/chapter.ts";
import { folderLanguage } from "../prose/folder-language.ts";
import type { ClaimCounts, Edition } from "../publish/checked-report.ts";
import type { Config } from "./config.ts";

export interface EditionsInput {
  readonly config: Config;
  readonly settingAt: (path: readonly PropertyKey[]) => Span;
  readonly chapters: readonly Chapter[];
  /** Of the edition's own claims and loose numbers. */
  countsOf(isOurs: (chapter: { readonly file: string }) => boolean): ClaimCounts;
}

/**
 * The editions; undefined when the report has one language. Findings: FAS6061 for chapters an edition lacks, FAS6062 for
 * an edition whose front page is not translated, FAS6063 for a translated front page without chapters.
 */
export function reportEditions(input: EditionsInput): Loaded<readonly Edition[] | undefined> {
  const { config, chapters, settingAt } = input;
  const main = config.report.language;
  const editionOf = ({ file }: { readonly file: string }): Language => folderLanguage(file) ?? main;
  const present = languages.filter(
    (one) => one === main || chapters.some((chapter) => editionOf(chapter) === one),
  );
  const translated = languages.filter((one) => config.report.translations[one] !== undefined);
  const findings: Finding[] = translated
    .filter((one) => one === main || !present.includes(one))
    .map((one) =>
      finding("FAS6063", settingAt(["report", "translations", one]), {
        language: languageNames[one],
        folder: `report/${one}/`,
      }),
    );
  if (present.length < 2) return { value: undefined, findings };
  const slugs = new Map(
    present.map((one) => [
      one,
      new Set(chapters.filter((c) => editionOf(c) === one).map(({ slug }) => slug)),
    ]),
  );
  for (const language of present) {
    const lacking = chapters.filter(
      (chapter) => editionOf(chapter) !== language && !slugs.get(language)?.has(chapter.slug),
    );
    const [first] = lacking;
    if (first !== undefined)
      findings.push(
        finding(
          "FAS6061",
          { file: first.file, line: 1, column: 1 },
          {
            language: languageNames[language],
            files: [...new Set(lacking.map(({ file }) => file))],
          },
        ),
      );
    if (language !== main && !translated.includes(language))
      findings.push(
        finding("FAS6062", settingAt(["report"]), { language: languageNames[language], code: language }),
      );
  }
  const value = present.map((language): Edition => {
    const { report } = config;
    const texts = language === main ? undefined : report.translations[language];
    const title = texts?.title ?? report.title;
    return {
      language,
      title,
      headline: texts?.headline ?? report.headline ?? title,
      lead: texts?.lead ?? report.lead ?? "",
      highlights: report.highlights.map(({ figure, caption }) => ({
        figure,
        caption: texts?.captions[figure] ?? caption,
      })),
      counts: input.countsOf((chapter) => editionOf(chapter) === language),
    };
  });
  return { value, findings };
}
