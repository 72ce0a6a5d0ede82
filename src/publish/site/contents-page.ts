/**
 * The contents: every chapter with its sections, every statement, and the pages beside them.
 *
 * Layer: publish; pure.
 */
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { trustWords } from "../../base/messages/site-trust.ts";
import { topicWords } from "../../base/messages/topics.ts";
import type { Chapter } from "../../prose/chapter.ts";
import { headingPlan } from "../shared/heading-plan.ts";
import { topicsOf } from "../shared/topics/topics.ts";
import {
  aboutPath,
  chapterPath,
  contentsPath,
  figuresPath,
  glossaryPath,
  methodPath,
  type Path,
  statementPath,
  topicPath,
} from "./address.ts";
import { attribute, type Html, html } from "./html.ts";
import { readingMinutes } from "./reading-time.ts";
import type { Page, View } from "./site-view.ts";

export function contentsPage(view: View): Page {
  const title = view.say(siteWords.contents);
  const { chapters, statements, figures } = view.report;
  const link = (label: string, path: Path): Html =>
    html`<li><a class="ds-link" href="${view.href(path)}">${label}</a></li>`;
  const main = html`
    <header class="opening"><h1>${title}</h1></header>
    <div class="front narrow">
      <section aria-labelledby="kapitler">
        <h2 id="kapitler">${view.say(siteWords.chapters)}</h2>
        <ol class="contents">${chapters.map((chapter) => entry(view, chapter))}</ol>
      </section>
      ${topicSection(view)}
      <section aria-labelledby="oppslag">
        <h2 id="oppslag">${view.say(siteWords.statements)}</h2>
        <ul class="plain-list">
          ${statements.map(({ id, title: name }) => link(view.say(name), statementPath(id)))}
          ${link(`${view.say(siteWords.allFigures)} (${figures.size})`, figuresPath)}
        </ul>
      </section>
      <section aria-labelledby="om">
        <h2 id="om">${view.say(siteWords.about)}</h2>
        <ul class="plain-list">
          ${link(view.say(siteWords.about), aboutPath)}
          ${link(view.say(trustWords.method), methodPath)}
          ${link(view.say(siteWords.glossary), glossaryPath)}
        </ul>
      </section>
    </div>
  `;
  return { path: contentsPath, title, trail: [], section: contentsPath, main };
}

/** Mergers, programmes and innovation, with the pages below each. */
function topicSection(view: View): Html | undefined {
  const topics = topicsOf(view.report);
  if (topics.length === 0) return undefined;
  const items = topics.map(
    ({ id, title }) => html`<li><a class="ds-link" href="${view.href(topicPath(id))}">${title}</a></li>`,
  );
  return html`
    <section aria-labelledby="arbeid">
      <h2 id="arbeid">${view.say(topicWords.work)}</h2>
      <ul class="plain-list">${items}</ul>
    </section>
  `;
}

function entry(view: View, chapter: Chapter): Html {
  const path = chapterPath(chapter.slug);
  const lang = attribute("lang", chapter.language === view.language ? undefined : chapter.language);
  const sections = [...headingPlan(chapter.root).values()].filter(({ level }) => level === 2);
  const items = sections.map(
    ({ id, text }) => html`<li><a href="${view.href(path, id)}"${lang}>${text}</a></li>`,
  );
  return html`
    <li>
      <a class="name" href="${view.href(path)}"${lang}>${chapter.title}</a> <small>${view.say(sitePhrases.readingTime(readingMinutes(chapter)))}</small>
      ${items.length > 0 && html`<ul>${items}</ul>`}
    </li>
  `;
}
