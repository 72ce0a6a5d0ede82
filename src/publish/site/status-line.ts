/**
 * Draft or approved, by whom and when: on the front page and about the report.
 *
 * Layer: publish; pure.
 */
import { statusText } from "../shared/status-text.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** Nothing when the municipality has not said. */
export function statusLine(view: View): Html | undefined {
  const status = view.report.presentation?.status;
  const text = statusText(status, view.language);
  if (status === undefined || text === undefined) return undefined;
  return html`<p class="standing" data-state="${status.state}">${text}</p>`;
}
