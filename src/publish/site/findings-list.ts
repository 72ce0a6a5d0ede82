/**
 * What a draft must hear, at the top of the page. Nothing in a published report.
 *
 * Layer: publish; pure.
 */
import { type Finding, hintOf, messageOf, sortFindings } from "../../base/finding.ts";
import { siteWords } from "../../base/messages/site.ts";
import { severityNames } from "../../base/messages/terms.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export function findingsList(view: View, findings: readonly Finding[]): Html | undefined {
  if (view.mode !== "draft") return undefined;
  const sorted = sortFindings(findings);
  const items = sorted.map((one) => {
    const place = one.at === undefined ? "" : `${one.at.file}:${one.at.line}:${one.at.column}`;
    return html`
      <li data-severity="${one.severity}">
        <p><b>${view.say(severityNames[one.severity])} ${one.code}</b> <code>${place}</code></p>
        <p>${messageOf(one, view.language)}</p>
        <p class="hint">${hintOf(one, view.language)}</p>
      </li>
    `;
  });
  const body = sorted.length === 0 ? html`<p>${view.say(siteWords.noFindings)}</p>` : html`<ol>${items}</ol>`;
  return html`
    <section class="findings" aria-label="${view.say(siteWords.findings)}">
      <details${sorted.length > 0 && html` open`}>
        <summary>${view.say(siteWords.findings)} (${sorted.length})</summary>
        ${body}
      </details>
    </section>
  `;
}
