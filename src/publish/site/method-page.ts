/**
 * How the report was checked: the steps, what the verdicts mean, and the choices made.
 *
 * Layer: publish; pure.
 */
import { hedgeWords, widthText } from "../../base/messages/hedges.ts";
import { siteWords } from "../../base/messages/site.ts";
import { methodSteps, trustWords } from "../../base/messages/site-trust.ts";
import { ownWidthsOf, standardWidth } from "../../claims/hedge-width.ts";
import { hedgeOf } from "../../claims/lexicon/index.ts";
import { capitalised } from "../shared/capitalised.ts";
import { aboutPath, methodPath } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { marks } from "./verdict-counts.ts";
import { type Mark, markWithWord } from "./verdict-mark.ts";

const meanings: Readonly<Record<Mark, (typeof siteWords)["holdsMeans"] | (typeof siteWords)["unreadMeans"]>> =
  {
    holds: siteWords.holdsMeans,
    contradicted: siteWords.contradictedMeans,
    undocumented: siteWords.undocumentedMeans,
    unread: siteWords.unreadMeans,
    unbound: siteWords.unboundMeans,
  };

/** The hedges whose width the municipality has chosen, each beside the usual one. */
function ownWidths(view: View): Html | undefined {
  const own = ownWidthsOf(view.report.meta.widths);
  if (own.length === 0) return undefined;
  const { language } = view;
  const items = own.map(({ word, width }) => {
    const kind = hedgeOf(word)?.kind;
    const usual =
      kind === undefined ? "" : view.say(hedgeWords.usual(widthText(standardWidth[kind], language)));
    return html`<li>«${word}»: ${widthText(width, language)} (${usual})</li>`;
  });
  return html`<p>${view.say(hedgeWords.ownText)}</p><ul>${items}</ul>`;
}

export function methodPage(view: View): Page {
  const { meta } = view.report;
  const title = view.say(trustWords.method);
  const trade = view.say(
    meta.internalTrade === "excluded" ? siteWords.internalExcluded : siteWords.internalIncluded,
  );
  const rounding = view.say(meta.rounding === "half-even" ? siteWords.roundingEven : siteWords.roundingAway);
  const key = marks.map(
    (mark) => html`<dt>${markWithWord(view, mark)}</dt><dd>${view.say(meanings[mark])}</dd>`,
  );
  const main = html`
    <header class="opening"><h1>${title}</h1><p class="lead">${view.say(trustWords.methodLead)}</p></header>
    <div class="front narrow">
      <section><ol class="steps">${methodSteps.map((step) => html`<li>${view.say(step)}</li>`)}</ol></section>
      <section><h2>${view.say(siteWords.whatVerdictsMean)}</h2><dl class="meanings">${key}</dl></section>
      <section>
        <h2>${view.say(siteWords.chosenConventions)}</h2>
        <dl class="meanings">
          <dt>${view.say(siteWords.internalTrade)}</dt>
          <dd>${capitalised(trade)}</dd>
          <dt>${view.say(siteWords.rounding)}</dt>
          <dd>${rounding}</dd>
          <dt>${view.say(trustWords.hedges)}</dt>
          <dd>${view.say(trustWords.hedgesText)}${ownWidths(view)}</dd>
          <dt>${view.say(siteWords.privacy)}</dt>
          <dd>${view.say(siteWords.publishedGrain)}</dd>
        </dl>
      </section>
    </div>
  `;
  return {
    path: methodPath,
    title,
    description: view.say(trustWords.methodLead),
    trail: [{ label: view.say(siteWords.about), path: aboutPath }],
    section: aboutPath,
    main,
  };
}
