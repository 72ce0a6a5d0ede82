/**
 * How the check went, in numbers.
 *
 * Layer: publish; pure.
 */
import { sitePhrases } from "../../base/messages/site.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";
import { drawnMark, type Mark } from "./verdict-mark.ts";

export const marks: readonly Mark[] = ["holds", "undocumented", "unread", "contradicted", "unbound"];

/** Claims that were checked: all but the numbers no link binds. */
export function claimTotal(view: View): number {
  const { holds, contradicted, undocumented, unread } = view.report.counts;
  return holds + contradicted + undocumented + unread;
}

/** One line: «37 påstander er kontrollert …: 35 stemmer, 2 ikke dokumentert». What is 0 is left out, but never «motsagt». */
export function verdictCounts(view: View): Html {
  const { counts } = view.report;
  const shown = marks.filter((mark) => counts[mark] > 0 || mark === "holds" || mark === "contradicted");
  const items = shown.map(
    (mark) =>
      html`
        <li data-mark="${mark}">
          ${drawnMark(mark)} <b>${counts[mark]}</b> ${view.say(verdictNames[mark])}
        </li>
      `,
  );
  return html`
    <p class="checked">${view.say(sitePhrases.claimsChecked(String(claimTotal(view))))}</p>
    <ul class="counts">${items}</ul>
  `;
}
