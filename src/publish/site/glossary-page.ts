/**
 * The glossary: terms in plain words, with the report's own figure where there is one.
 *
 * Layer: publish; pure.
 */
import { glossary } from "../../base/messages/glossary.ts";
import { siteWords } from "../../base/messages/site.ts";
import { capitalised } from "../shared/capitalised.ts";
import { exactText } from "../shared/value-text.ts";
import { glossaryPath } from "./address.ts";
import { html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function glossaryPage(view: View): Page {
  const title = view.say(siteWords.glossary);
  const collator = new Intl.Collator("da");
  const sorted = [...glossary].sort((a, b) => collator.compare(view.say(a.name), view.say(b.name)));
  const entries = sorted.map((term) => {
    const figure = term.figure === undefined ? undefined : view.figure(term.figure);
    const value =
      figure !== undefined &&
      html`
        <dd class="ui">
          ${view.say(siteWords.figuresOfTerm)}:
          <a class="ds-link" href="${view.valueHref(figure.value) ?? ""}">${exactText(figure.value.quantity, figure.value.definition, view.language)}</a>
        </dd>
      `;
    return html`<dt id="${term.id}"><dfn>${capitalised(view.say(term.name))}</dfn></dt><dd>${view.say(term.means)}</dd>${value}`;
  });
  const main = html`
    <header class="opening"><h1>${title}</h1><p class="lead">${view.say(siteWords.glossaryLead)}</p></header>
    <div class="front narrow"><section><dl class="meanings">${entries}</dl></section></div>
  `;
  return { path: glossaryPath, title, trail: [], section: glossaryPath, main };
}
