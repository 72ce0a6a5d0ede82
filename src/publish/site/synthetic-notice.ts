/**
 * Says that data are made up, wherever they are shown.
 *
 * Layer: publish; pure.
 */
import type { Text } from "../../base/language.ts";
import { siteWords } from "../../base/messages/site.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export function syntheticNotice(view: View, text: Text): Html {
  return html`
    <p class="ds-alert notice" data-color="warning">
      <strong>${view.say(siteWords.synthetic)}.</strong> ${view.say(text)}
    </p>
  `;
}

/** The report's own words about what is made up; nothing when nothing is. */
export function reportNotice(view: View): Html | undefined {
  const { synthetic } = view.report.meta;
  return synthetic === undefined ? undefined : syntheticNotice(view, synthetic);
}
