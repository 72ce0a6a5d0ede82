/**
 * A phrase that is tied to figures: a calm link to the figure's page, with the value in a tooltip for
 * pointer and keyboard. The margin says the same and more, so the tooltip is never needed.
 *
 * Layer: publish; pure.
 */
import { verdictNames } from "../../base/messages/terms.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { selfWritten } from "../shared/claim-reason.ts";
import { comparedText } from "../shared/compared-text.ts";
import { exactText } from "../shared/value-text.ts";
import { attribute, type Html, html } from "./html.ts";
import { phraseAnchor, type View } from "./site-view.ts";

/** `phrase` is the link's rendered inside; empty when the figure is asked to write itself. */
export function boundPhrase(view: View, claim: CheckedClaim, phrase: Html): Html {
  const id = phraseAnchor(claim);
  const { verdict } = claim.decision;
  const [first] = claim.values;
  const words = phrase.text.trim() === "" ? html`${selfWritten(claim)}` : phrase;
  const href = first === undefined ? undefined : view.valueHref(first);
  const values = claim.values
    .map(({ quantity, definition }) => exactText(quantity, definition, view.language))
    .join(" · ");
  const years = comparedText(claim, view.language);
  const told = years === undefined ? values : `${values} (${years})`;
  const tip =
    values === "" ? view.say(verdictNames[verdict]) : `${told} – ${view.say(verdictNames[verdict])}`;
  const lang = claim.chapter.language === view.language ? undefined : view.language;
  const link =
    href === undefined
      ? html`
        <span class="tall" id="${id}" data-mark="${verdict}" tabindex="0" aria-describedby="${id}-fasit">
          ${words}
        </span>
      `
      : html`
        <a class="tall" id="${id}" data-mark="${verdict}" href="${href}" aria-describedby="${id}-fasit">
          ${words}
        </a>
      `;
  return html`
    <span class="bound">
      ${link}<span class="tip" role="tooltip" id="${id}-fasit"${attribute("lang", lang)}>${tip}</span>
    </span>
  `;
}
