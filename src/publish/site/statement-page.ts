/**
 * An official statement on its own page, and the list of them.
 *
 * Layer: publish; pure.
 */
import { dataPageWords } from "../../base/messages/open-data.ts";
import { siteWords } from "../../base/messages/site.ts";
import type { Statement } from "../../statements/statement.ts";
import { statementPath, statementsPath } from "./address.ts";
import { copyButton } from "./copy-button.ts";
import { downloadLinks } from "./data-page.ts";
import { html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { statementTable } from "./statement-table.ts";
import { syntheticNotice } from "./synthetic-notice.ts";

export function statementPage(view: View, statement: Statement): Page {
  const title = view.say(statement.title);
  const { year, entityName } = view.report.meta;
  const notice = isSynthetic(view, statement) && syntheticNotice(view, siteWords.syntheticStatement);
  const conventions = { excluded: siteWords.internalExcluded, included: siteWords.internalIncluded };
  const trade =
    statement.internalTrade !== undefined &&
    html`${view.say(siteWords.internalTrade)} ${view.say(conventions[statement.internalTrade])}`;
  const table = view.tables.find(({ id }) => id === statement.id);
  const download =
    table !== undefined &&
    html`<p class="ui">${view.say(dataPageWords.download)}:</p><ul class="downloads ui">${downloadLinks(view, table)}</ul>`;
  const main = html`
    <header class="opening">
      <p class="kicker">${entityName} · ${year}</p>
      <h1>${title}</h1>
      <p class="ui">
        ${view.say(siteWords.law)} ${statement.law}. ${trade}
      </p>
    </header>
    <div class="front">
      ${notice}${statementTable(view, statement, { prefix: "o", caption: `${title} ${year}` })}
      <p class="ui">${view.say(siteWords.roundedNote)} ${copyButton(view, "o-tabell")}</p>
      ${download}
    </div>
  `;
  return {
    path: statementPath(statement.id),
    title,
    trail: [{ label: view.say(siteWords.statements), path: statementsPath }],
    section: statementsPath,
    kind: "data",
    main,
  };
}

/** A statement stands on made-up data when any of its lines does. */
function isSynthetic(view: View, statement: Statement): boolean {
  return statement.lines.some(
    ({ figureId }) => figureId !== undefined && view.figure(figureId)?.value.synthetic === true,
  );
}

export function statementsPage(view: View): Page {
  const title = view.say(siteWords.statements);
  const items = view.report.statements.map(
    (statement) =>
      html`
        <li>
          <a href="${view.href(statementPath(statement.id))}">
            <span class="name">${view.say(statement.title)}</span>
          </a>
          <p>${statement.law}</p>
        </li>
      `,
  );
  const main = html`
    <header class="opening">
      <h1>${title}</h1>
      <p class="lead">${view.say(siteWords.statementsLead)}</p>
    </header>
    <div class="front"><ul class="chapter-list">${items}</ul></div>
  `;
  return { path: statementsPath, title, trail: [], section: statementsPath, kind: "data", main };
}
