/**
 * A button that copies a table, to be pasted into a sheet. Hidden until the script knows that it can.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** `table` is the table's id. */
export function copyButton(view: View, table: string): Html {
  return html`<button type="button" class="plain-button copy" hidden data-copy="${table}" data-done="${view.say(siteWords.copied)}">${view.say(siteWords.copyTable)}</button>`;
}
