/**
 * The front page: what the year was about, in two minutes.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { topicWords } from "../../base/messages/topics.ts";
import { topTopics } from "../shared/topics/topics.ts";
import { aboutPath, chapterPath, figuresPath, frontPath, statementPath, topicPath } from "./address.ts";
import { figureCards } from "./figure-cards.ts";
import { findingsList } from "./findings-list.ts";
import { attribute, type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { statusLine } from "./status-line.ts";
import { reportData } from "./structured-data.ts";
import { reportNotice } from "./synthetic-notice.ts";
import { verdictCounts } from "./verdict-counts.ts";

export function frontPage(view: View): Page {
  const { meta } = view.report;
  const cards = meta.highlights.flatMap(({ figure, caption }) => {
    const known = view.figure(figure);
    return known === undefined ? [] : [{ figure: known, caption }];
  });
  const highlights = cards.length > 0 && figureCards(view, cards, "h");
  const main = html`
    <div class="hero">
      <div>
        <div class="hero-text">
          <p class="kicker">${meta.title}</p>
          <h1>${meta.headline}</h1>
          <p class="lead">${meta.lead}</p>
        </div>
        ${highlights}
        <aside class="fasit checks" role="note" aria-label="${view.say(siteWords.fasit)}">
          ${statusLine(view)}${verdictCounts(view)}
          <p><a class="ds-link" href="${view.href(aboutPath)}">${view.say(siteWords.about)}</a></p>
        </aside>
      </div>
    </div>
    <div class="front">
      ${reportNotice(view)}${findingsList(view, view.report.findings)}
      <div class="shelves">${chapterList(view)}${topicList(view)}${statementList(view)}</div>
    </div>
  `;
  return {
    path: frontPath,
    title: meta.headline,
    description: meta.lead,
    trail: [],
    section: frontPath,
    card: true,
    data: reportData(view),
    main,
  };
}

function chapterList(view: View): Html {
  const items = view.report.chapters.map((chapter, index) => {
    const lang = attribute("lang", chapter.language === view.language ? undefined : chapter.language);
    return html`
      <li${lang}>
        <a href="${view.href(chapterPath(chapter.slug))}">
          <span class="order">${index + 1}</span><span class="name">${chapter.title}</span>
        </a>
        ${chapter.lead !== undefined && html`<p>${chapter.lead}</p>`}
      </li>
    `;
  });
  return html`
    <section aria-labelledby="kapitler">
      <h2 id="kapitler">${view.say(siteWords.report)}</h2>
      <ol class="chapter-list">${items}</ol>
    </section>
  `;
}

/** What stands in registers and side by side beside the prose. */
function topicList(view: View): Html | undefined {
  const topics = topTopics(view.report);
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

function statementList(view: View): Html {
  const items = view.report.statements.map(
    (statement) =>
      html`
        <li>
          <a class="ds-link" href="${view.href(statementPath(statement.id))}">
            ${view.say(statement.title)}
          </a>
        </li>
      `,
  );
  const figures = html`
    <li>
      <a class="ds-link" href="${view.href(figuresPath)}">
        ${view.say(siteWords.allFigures)} (${view.report.figures.size})
      </a>
    </li>
  `;
  return html`
    <section aria-labelledby="oppslag">
      <h2 id="oppslag">${view.say(siteWords.statements)}</h2>
      <ul class="plain-list">${items}${figures}</ul>
    </section>
  `;
}
