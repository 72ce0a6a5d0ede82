/**
 * About the report: how the check went, what was chosen, and how anyone can check it again.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { capitalised } from "../shared/capitalised.ts";
import { aboutPath, claimsDataPath, manifestPath, openDataPath } from "./address.ts";
import { html } from "./html.ts";
import { legalSection } from "./legal-table.ts";
import type { Page, View } from "./site-view.ts";
import { sourceTable } from "./source-table.ts";
import { reportNotice } from "./synthetic-notice.ts";
import { marks, verdictCounts } from "./verdict-counts.ts";
import { type Mark, markWithWord } from "./verdict-mark.ts";

const meanings: Readonly<Record<Mark, (typeof siteWords)["holdsMeans"] | (typeof siteWords)["unreadMeans"]>> =
  {
    holds: siteWords.holdsMeans,
    contradicted: siteWords.contradictedMeans,
    undocumented: siteWords.undocumentedMeans,
    unread: siteWords.unreadMeans,
    unbound: siteWords.unboundMeans,
  };

export function aboutPage(view: View): Page {
  const { meta } = view.report;
  const title = view.say(siteWords.about);
  const trade = view.say(
    meta.internalTrade === "excluded" ? siteWords.internalExcluded : siteWords.internalIncluded,
  );
  const rounding = view.say(meta.rounding === "half-even" ? siteWords.roundingEven : siteWords.roundingAway);
  const key = marks.map(
    (mark) => html`<dt>${markWithWord(view, mark)}</dt><dd>${view.say(meanings[mark])}</dd>`,
  );
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
      </section>
      <section><h2>${view.say(siteWords.whatVerdictsMean)}</h2><dl class="meanings">${key}</dl></section>
      <section>
        <h2>${view.say(siteWords.chosenConventions)}</h2>
        <dl class="meanings">
          <dt>${view.say(siteWords.internalTrade)}</dt>
          <dd>${capitalised(trade)}</dd>
          <dt>${view.say(siteWords.rounding)}</dt>
          <dd>${rounding}</dd>
          <dt>${view.say(siteWords.privacy)}</dt>
          <dd>${view.say(siteWords.publishedGrain)}</dd>
        </dl>
      </section>
      ${legalSection(view)}
      <section><h2>${view.say(siteWords.sources)}</h2>${sourceTable(view, view.report.sources)}</section>
      <section>
        <h2>${view.say(siteWords.checkYourself)}</h2>
        <p>${view.say(siteWords.checkYourselfHow)}</p>
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
