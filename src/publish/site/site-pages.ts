/**
 * Every page of a report in one language, and the data beside them that have none.
 *
 * Layer: publish; pure.
 */
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { textFile } from "../shared/lazy-file.ts";
import { topicsOf } from "../shared/topics/topics.ts";
import { aboutPage } from "./about-page.ts";
import { accessibilityPage } from "./accessibility-page.ts";
import {
  aboutPath,
  accessibilityPath,
  chapterPath,
  contentsPath,
  dataPath,
  figurePath,
  figureRowsPagePath,
  figureRowsPath,
  figuresPath,
  frontPath,
  glossaryPath,
  methodPath,
  notFoundPath,
  type Path,
  searchPath,
  statementPath,
  statementsPath,
  topicPath,
} from "./address.ts";
import { chapterPage } from "./chapter-page.ts";
import { contentsPage } from "./contents-page.ts";
import { dataPage } from "./data-page.ts";
import { figurePage } from "./figure-page.ts";
import { figureRowsCsv, hasFigureRows, hasRowsPage } from "./figure-rows.ts";
import { figureRowsPage } from "./figure-rows-page.ts";
import { figuresPage } from "./figures-page.ts";
import { frontPage } from "./front-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { methodPage } from "./method-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { framedPage } from "./page-frame.ts";
import { searchPage } from "./search-page.ts";
import type { Page, View } from "./site-view.ts";
import { statementPage, statementsPage } from "./statement-page.ts";
import { topicData, topicPage } from "./topic-page.ts";

/** The view of a page, by its path. */
export type ViewAt = (path: Path) => View;

/** The pages of one edition, each made when it is asked for. */
export function sitePages(report: CheckedReport, at: ViewAt): readonly OutputFile[] {
  const page = (path: Path, make: (view: View) => Page): OutputFile => {
    const view = at(path);
    return textFile(view.place, () => framedPage(view, make(view)));
  };
  const front = at(frontPath);
  return [
    page(frontPath, frontPage),
    ...(front.hasData ? [page(dataPath, dataPage)] : []),
    ...report.chapters.map((chapter) =>
      page(chapterPath(chapter.slug), (view) => chapterPage(view, chapter)),
    ),
    page(contentsPath, contentsPage),
    page(figuresPath, figuresPage),
    ...[...report.figures].flatMap(([key, figure]) => [
      page(figurePath(key), (view) => figurePage(view, figure)),
      ...(hasRowsPage(figure) ? [page(figureRowsPagePath(key), (view) => figureRowsPage(view, figure))] : []),
    ]),
    page(statementsPath, statementsPage),
    ...report.statements.map((statement) =>
      page(statementPath(statement.id), (view) => statementPage(view, statement)),
    ),
    ...topicsOf(report).map((topic) => page(topicPath(topic.id), (view) => topicPage(view, topic))),
    page(aboutPath, aboutPage),
    page(methodPath, methodPage),
    page(glossaryPath, glossaryPage),
    page(searchPath, searchPage),
    page(accessibilityPath, accessibilityPage),
  ];
}

/** Beside the pages, once for all languages: the rows to download, and what a wrong address shows. */
export function sharedFiles(report: CheckedReport, at: ViewAt): readonly OutputFile[] {
  return [
    ...[...report.figures]
      .filter(([, figure]) => hasFigureRows(figure))
      .map(([key, figure]) => textFile(figureRowsPath(key), () => figureRowsCsv(figure) ?? "")),
    ...topicsOf(report).flatMap(topicData),
    textFile(notFoundPath, () => {
      const view = at(notFoundPath);
      return framedPage(view, notFoundPage(view));
    }),
  ];
}
