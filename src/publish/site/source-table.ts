/**
 * Source files: title, address, file, rows and fingerprint.
 *
 * Layer: publish; pure.
 */
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import type { LoadedSource } from "../../warehouse/warehouse.ts";
import { countText } from "../shared/value-text.ts";
import { sourceLink } from "./figure-formula.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export function sourceTable(view: View, sources: readonly LoadedSource[]): Html {
  const items = sources.map((source) => {
    const made = source.synthetic && html` <span class="made-up">${view.say(siteWords.syntheticMark)}</span>`;
    const file =
      source.title !== undefined &&
      html`<dt>${view.say(siteWords.file)}</dt><dd><code>${source.file}</code></dd>`;
    return html`
      <li>
        <p class="source-name">${sourceLink(source.title ?? source.file, source.url ?? "")}${made}</p>
        <dl class="facts">
          ${file}
          <dt>${view.say(siteWords.rowCount)}</dt>
          <dd>${countText(view.language, source.rows)}</dd>
          <dt>${view.say(siteWords.size)}</dt>
          <dd>${view.say(sitePhrases.bytes(countText(view.language, source.bytes)))}</dd>
          <dt>${view.say(siteWords.fingerprint)}</dt>
          <dd><code class="hash">${source.sha256}</code></dd>
        </dl>
      </li>
    `;
  });
  return html`<ul class="sources">${items}</ul>`;
}
