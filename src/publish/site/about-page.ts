/**
 * About the report: how the check went, what has changed, and how anyone can check it again.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { trustWords } from "../../base/messages/site-trust.ts";
import { aboutPath, claimsDataPath, manifestPath, methodPath, openDataPath } from "./address.ts";
import { changesSection } from "./changes-table.ts";
import { html } from "./html.ts";
import { legalSection } from "./legal-table.ts";
import type { Page, View } from "./site-view.ts";
import { sourceTable } from "./source-table.ts";
import { statusLine } from "./status-line.ts";
import { reportNotice } from "./synthetic-notice.ts";
import { verdictCounts } from "./verdict-counts.ts";

export function aboutPage(view: View): Page {
  const { meta } = view.report;
  const title = view.say(siteWords.about);
  const main = html`
    <header class="opening">
      <p class="kicker">${meta.entityName} · ${meta.title}</p>
      <h1>${title}</h1>
    </header>
    <div class="front narrow">
      ${reportNotice(view)}
      <section>
        <h2>${view.say(siteWords.verdicts)}</h2>
        <div class="status">${verdictCounts(view)}</div>
        <p class="ui"><a class="ds-link" href="${view.href(methodPath)}">${view.say(trustWords.method)}</a></p>
      </section>
      <section>
        <h2>${view.say(trustWords.status)}</h2>
        ${statusLine(view) ?? html`<p>${view.say(trustWords.noStatus)}</p>`}
      </section>
      ${changesSection(view)}
      ${legalSection(view)}
      <section><h2>${view.say(siteWords.sources)}</h2>${sourceTable(view, view.report.sources)}</section>
      <section>
        <h2>${view.say(siteWords.checkYourself)}</h2>
        <p>${view.say(siteWords.checkYourselfHow)}</p>
        ${view.hasData && html`<p>${view.say(siteWords.verifyYourself)}</p>`}
        <ul class="plain-list">
          <li><a class="ds-link" href="${view.href(manifestPath)}">${view.say(siteWords.manifest)}</a></li>
          <li><a class="ds-link" href="${view.href(openDataPath)}">${view.say(siteWords.openData)}</a></li>
          <li><a class="ds-link" href="${view.href(claimsDataPath)}">${view.say(siteWords.claimsData)}</a></li>
        </ul>
      </section>
    </div>
  `;
  return { path: aboutPath, title, trail: [], section: aboutPath, main };
}
