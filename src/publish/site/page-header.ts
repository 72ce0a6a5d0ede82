/**
 * The head of every page: whose report it is, and the way to everything else. However many chapters there are, a page
 * names only those near its own; the page of contents has them all.
 *
 * Layer: publish; pure.
 */
import { editionWords, ownNames } from "../../base/messages/editions.ts";
import { searchWords } from "../../base/messages/search.ts";
import { siteWords } from "../../base/messages/site.ts";
import { topicWords } from "../../base/messages/topics.ts";
import type { Chapter } from "../../prose/chapter.ts";
import { topTopics } from "../shared/topics/topics.ts";
import {
  aboutPath,
  chapterPath,
  contentsPath,
  figuresPath,
  frontPath,
  glossaryPath,
  logoPath,
  type Path,
  searchPath,
  statementsPath,
  topicPath,
} from "./address.ts";
import { attribute, type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

/** As many chapters as the menu names, and as many before the page's own. */
const namedChapters = 9;
const namedBefore = 3;

export function pageHeader(view: View, page: Page): Html {
  const { meta, statements } = view.report;
  const draft = view.mode === "draft" && html`<span class="draft">${view.say(siteWords.draft)}</span>`;
  const link = (label: string, path: Path): Html =>
    html`<li><a href="${view.href(path)}"${attribute("aria-current", currency(page, path))}>${label}</a></li>`;
  return html`
    <header class="top">
      <p class="masthead">
        <a href="${view.href(frontPath)}">${logoImage(view)}<b>${meta.entityName}</b> <span>${meta.title}</span></a>${draft}
      </p>
      <nav aria-label="${view.say(siteWords.menu)}">
        <details class="menu">
          <summary>${view.say(siteWords.menu)}</summary>
          <ul>
            ${chapterMenu(view, page)}
            ${topicMenu(view, page)}
            ${statements.length > 0 && link(view.say(siteWords.statements), statementsPath)}
            ${link(view.say(siteWords.allFigures), figuresPath)}
            ${link(view.say(siteWords.glossary), glossaryPath)}
            ${link(view.say(siteWords.about), aboutPath)}
            ${link(view.say(searchWords.search), searchPath)}
          </ul>
        </details>
      </nav>
      ${languageSwitch(view)}
    </header>
  `;
}

/** The page in the report's other languages; where a chapter is not translated, the front page. */
function languageSwitch(view: View): Html | undefined {
  if (view.languages.length < 2) return undefined;
  const items = view.languages.map(({ language, href, isSame }) => {
    const rel = attribute("rel", isSame ? "alternate" : undefined);
    return language === view.language
      ? html`<li><span aria-current="true">${ownNames[language]}</span></li>`
      : html`<li><a href="${href}" lang="${language}" hreflang="${language}"${rel}>${ownNames[language]}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${view.say(editionWords.languages)}"><ul>${items}</ul></nav>`;
}

/** `page` for the entry that is the page itself, `true` for the part it belongs to. */
function currency(page: Page, path: Path): "page" | "true" | undefined {
  if (path === page.path) return "page";
  return path === page.section ? "true" : undefined;
}

function chapterMenu(view: View, page: Page): Html {
  const { chapters } = view.report;
  const order = chapters.findIndex(({ slug }) => chapterPath(slug) === page.path);
  const items = nearChapters(chapters, order).map((chapter) => {
    const path = chapterPath(chapter.slug);
    const lang = attribute("lang", chapter.language === view.language ? undefined : chapter.language);
    return html`<li><a href="${view.href(path)}"${lang}${attribute("aria-current", currency(page, path))}>${chapter.title}</a></li>`;
  });
  const isCurrent = order >= 0 || page.path === contentsPath;
  return html`
    <li>
      <details class="chapters" name="meny"${isCurrent && html` data-current="true"`}>
        <summary>${view.say(siteWords.chapters)}</summary>
        <ul>
          ${items}
          <li><a href="${view.href(contentsPath)}"${attribute("aria-current", currency(page, contentsPath))}>${view.say(siteWords.allContents)}</a></li>
        </ul>
      </details>
    </li>
  `;
}

/** The pages of mergers, programmes and innovation: one by its name, several together. */
function topicMenu(view: View, page: Page): readonly Html[] {
  const paths = topTopics(view.report).map(({ id, title }) => ({ title, path: topicPath(id) }));
  const items = paths.map(
    ({ title, path }) =>
      html`<li><a href="${view.href(path)}"${attribute("aria-current", currency(page, path))}>${title}</a></li>`,
  );
  if (items.length < 2) return items;
  const isCurrent = paths.some(({ path }) => currency(page, path) !== undefined);
  return [
    html`
      <li>
        <details class="chapters" name="meny"${isCurrent && html` data-current="true"`}>
          <summary>${view.say(topicWords.work)}</summary>
          <ul>${items}</ul>
        </details>
      </li>
    `,
  ];
}

/** All when they are few; else a stretch around the page's own, or the first of them. */
function nearChapters(chapters: readonly Chapter[], order: number): readonly Chapter[] {
  if (chapters.length <= namedChapters) return chapters;
  const latest = chapters.length - namedChapters;
  const start = Math.min(Math.max(0, order - namedBefore), latest);
  return chapters.slice(start, start + namedChapters);
}

/** The arms beside the name, which says whose they are. */
const logoHeight = 40;

function logoImage(view: View): Html | undefined {
  const logo = view.report.presentation?.logo;
  if (logo === undefined) return undefined;
  const width = Math.round((logoHeight * logo.width) / logo.height);
  return html`<img class="logo" src="${view.href(logoPath(logo.kind))}" alt="" width="${width}" height="${logoHeight}">`;
}
