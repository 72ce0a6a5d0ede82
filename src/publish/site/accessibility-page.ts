/**
 * The accessibility statement: what is known from how the pages are made, what the municipality has said
 * in fasit.yaml, and plainly what it has not said.
 *
 * Layer: publish; pure.
 */
import { formatDate } from "../../base/format.ts";
import { accessibilityPhrases, accessibilityWords } from "../../base/messages/accessibility.ts";
import { siteWords } from "../../base/messages/site.ts";
import { aboutPath, accessibilityPath } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function accessibilityPage(view: View): Page {
  const words = accessibilityWords;
  const said = view.report.presentation?.accessibility;
  const contact = said?.contact ?? view.report.presentation?.feedback;
  const title = view.say(words.title);
  const part = (heading: string, body: Html): Html => html`<section><h2>${heading}</h2>${body}</section>`;
  const link = (url: string, text: string): Html => html`<p><a class="ds-link" href="${url}">${text}</a></p>`;
  const tested = view.say(
    said?.tested === undefined
      ? words.notTested
      : accessibilityPhrases.tested(formatDate(said.tested, view.language)),
  );
  const main = html`
    <header class="opening"><h1>${title}</h1><p class="lead">${view.report.meta.entityName}, ${view.report.meta.title}</p></header>
    <div class="front narrow">
      ${said?.statement === undefined ? html`<p>${view.say(words.officialMissing)}</p>` : link(said.statement, view.say(words.official))}
      ${part(view.say(words.compliance), html`<p>${view.say(words.complianceText)}</p>`)}
      ${part(view.say(words.shortcomings), shortcomings(view))}
      ${part(view.say(words.assessed), html`<p>${view.say(words.assessedText)}</p><p>${tested}</p>`)}
      ${part(view.say(words.tell), contact === undefined ? html`<p>${view.say(words.noContact)}</p>` : link(contact, view.say(words.contact)))}
      ${part(view.say(words.complain), html`<p>${view.say(words.complainText)}</p>`)}
    </div>
  `;
  return {
    path: accessibilityPath,
    title,
    trail: [{ label: view.say(siteWords.about), path: aboutPath }],
    section: aboutPath,
    main,
  };
}

function shortcomings(view: View): Html {
  const known = view.report.presentation?.accessibility?.shortcomings;
  if (known === undefined) return html`<p>${view.say(accessibilityWords.notSaid)}</p>`;
  if (known.length === 0) return html`<p>${view.say(accessibilityWords.noneKnown)}</p>`;
  return html`<ul>${known.map((one) => html`<li>${view.say(one)}</li>`)}</ul>`;
}
