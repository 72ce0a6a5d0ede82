/**
 * The legal checklist: each requirement, its paragraph, and the chapters that meet it.
 *
 * Layer: publish; pure.
 */
import { legalWords } from "../../base/messages/legal.ts";
import type { CheckedRequirement } from "../../prose/legal/checklist.ts";
import { chapterPath } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** The section of the page about the report; undefined when the checklist is not in use. */
export function legalSection(view: View): Html | undefined {
  const { legal } = view.report;
  if (legal === undefined) return undefined;
  const labels = { paragraph: view.say(legalWords.paragraph), where: view.say(legalWords.where) };
  return html`
    <section>
      <h2>${view.say(legalWords.checklist)}</h2>
      <p>${view.say(legalWords.about)}</p>
      <table class="ds-table stack legal" role="table">
        <caption class="ds-sr-only">${view.say(legalWords.checklist)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${view.say(legalWords.requirement)}</th>
            <th scope="col" role="columnheader">${labels.paragraph}</th>
            <th scope="col" role="columnheader">${labels.where}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">${legal.map((one) => row(view, one, labels))}</tbody>
      </table>
    </section>
  `;
}

/** Cells hold one element each: on a narrow screen they are laid out as label and content. */
function row(
  view: View,
  one: CheckedRequirement,
  labels: { readonly paragraph: string; readonly where: string },
): Html {
  const { law, text, verified } = one.requirement;
  const doubt = !verified && html` <small>(${view.say(legalWords.notVerified)})</small>`;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${view.say(text)}</th>
      <td role="cell" data-label="${labels.paragraph}"><span><span lang="nb">${law}</span>${doubt}</span></td>
      <td role="cell" data-label="${labels.where}" data-status="${one.status}"><span>${where(view, one)}</span></td>
    </tr>
  `;
}

function where(view: View, one: CheckedRequirement): Html {
  if (one.status === "missing") return html`${view.say(legalWords.missing)}`;
  const links = one.chapters.map(
    ({ slug, title }, index) =>
      html`${index > 0 && ", "}<a class="ds-link" href="${view.href(chapterPath(slug))}">${title}</a>`,
  );
  return one.status === "met" ? html`${links}` : html`${view.say(legalWords.claimed)}: ${links}`;
}
