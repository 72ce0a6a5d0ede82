/**
 * A topic's own page: each part below a heading, with its data beside it, and the pages below it.
 *
 * Layer: publish; pure.
 */
import { topicWords } from "../../base/messages/topics.ts";
import type { OutputFile } from "../checked-report.ts";
import { textFile } from "../shared/lazy-file.ts";
import { partName, type Topic } from "../shared/topics/topic.ts";
import { topicCsv, topicJson } from "../shared/topics/topic-data.ts";
import { topicsOf } from "../shared/topics/topics.ts";
import { topicCsvPath, topicJsonPath, topicPath } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { syntheticNotice } from "./synthetic-notice.ts";
import { topicPart } from "./topic-part.ts";

/** The data of a topic: each table, and the whole. */
export function topicData(topic: Topic): readonly OutputFile[] {
  return [
    textFile(topicJsonPath(topic.id), () => topicJson(topic)),
    ...topic.parts.flatMap(({ id, table }) =>
      table === undefined ? [] : [textFile(topicCsvPath(id), () => topicCsv(table))],
    ),
  ];
}

export function topicPage(view: View, topic: Topic): Page {
  const all = topicsOf(view.report);
  const parent = all.find(({ id }) => id === topic.parent);
  const sections = topic.parts.map((part, index) => {
    const name = partName(part);
    const note = part.note !== undefined && html`<p>${part.note}</p>`;
    return html`
      <section aria-labelledby="${name}">
        <h2 id="${name}">${part.title}</h2>
        ${note}${topicPart(view, part, `e${index + 1}`)}
      </section>
    `;
  });
  const main = html`
    <header class="opening">
      <p class="kicker">${topic.kicker}</p>
      <h1>${topic.title}</h1>
      ${topic.lead !== undefined && html`<p class="lead">${topic.lead}</p>`}
    </header>
    <div class="front topic-page">
      ${topic.synthetic && syntheticNotice(view, topicWords.synthetic)}${sections}${below(view, all, topic)}
      <p class="ui"><a class="ds-link" href="${view.href(topicJsonPath(topic.id))}">${view.say(topicWords.json)}</a></p>
    </div>
  `;
  return {
    path: topicPath(topic.id),
    title: topic.title,
    ...(topic.lead === undefined ? {} : { description: topic.lead }),
    trail: parent === undefined ? [] : [{ label: parent.title, path: topicPath(parent.id) }],
    section: topicPath(parent?.id ?? topic.id),
    main,
  };
}

/** The pages below this one that no table of it leads to. */
function below(view: View, all: readonly Topic[], topic: Topic): Html | undefined {
  const linked = new Set(
    topic.parts.flatMap(({ table }) =>
      (table?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap(({ link }) => (link !== undefined && "topic" in link ? [link.topic] : [])),
      ),
    ),
  );
  const pages = all.filter(({ id, parent }) => parent === topic.id && !linked.has(id));
  if (pages.length === 0) return undefined;
  const items = pages.map(
    ({ id, title, lead }) => html`
      <li>
        <a href="${view.href(topicPath(id))}"><span class="name">${title}</span></a>
        ${lead !== undefined && html`<p>${lead}</p>`}
      </li>
    `,
  );
  return html`
    <section aria-labelledby="flere">
      <h2 id="flere">${view.say(topicWords.more)}</h2>
      <ul class="chapter-list">${items}</ul>
    </section>
  `;
}
