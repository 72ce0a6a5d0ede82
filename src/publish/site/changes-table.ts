/**
 * What has changed since the approved edition, claim by claim. Nothing when no such edition was given.
 *
 * Layer: publish; pure.
 */

import { exactDecimals, formatDecimal } from "../../base/format.ts";
import { trustWords } from "../../base/messages/site-trust.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import { parseDecimal } from "../../base/rational.ts";
import type { ClaimRecord } from "../claim-record.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export function changesSection(view: View): Html | undefined {
  const { changes } = view;
  if (changes === undefined) return undefined;
  const label = { before: view.say(trustWords.before), now: view.say(trustWords.now) };
  const rows = changes.map(
    ({ before, now }) => html`
      <tr role="row">
        <th scope="row" role="rowheader">${(now ?? before)?.phrase ?? ""}</th>
        <td role="cell" data-label="${label.before}">${stateOf(view, before)}</td>
        <td role="cell" class="main" data-label="${label.now}">${stateOf(view, now)}</td>
      </tr>
    `,
  );
  const table = html`
    <table class="ds-table stack list" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${view.say(trustWords.claim)}</th>
          <th scope="col" role="columnheader">${label.before}</th>
          <th scope="col" role="columnheader">${label.now}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>
  `;
  return html`
    <section>
      <h2 id="endringer">${view.say(trustWords.changes)} (${changes.length})</h2>
      ${changes.length === 0 ? html`<p>${view.say(trustWords.noChanges)}</p>` : table}
    </section>
  `;
}

/** An exact value with the language's own marks; what is no decimal number (a date, a fraction) as recorded. */
function readable(view: View, value: string): string {
  const number = parseDecimal(value);
  return number === undefined ? value : formatDecimal(number, exactDecimals(number, 6), view.language);
}

/** The verdict and the exact values, or a dash where the claim was not. */
function stateOf(view: View, claim: ClaimRecord | undefined): string {
  if (claim === undefined) return "–";
  const values = claim.values.flatMap(({ value }) => value ?? []).map((value) => readable(view, value));
  return [view.say(verdictNames[claim.verdict]), ...values].join(" · ");
}
