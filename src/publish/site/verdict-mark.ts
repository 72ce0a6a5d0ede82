/**
 * The marks of the answer key: a drawn ✓ ? ✗ with its word, so that it never rests on colour or on a
 * font alone.
 *
 * Layer: publish; pure.
 */
import { verdictNames } from "../../base/messages/terms.ts";
import type { Verdict } from "../../claims/claim.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export type Mark = Verdict | "unbound";

const shapes: Readonly<Record<Mark, Html>> = {
  holds: html`<path d="M2.5 8.6l3.6 3.7 7.4-8.4"/>`,
  contradicted: html`<path d="M3.5 3.5l9 9m0-9l-9 9"/>`,
  undocumented: html`<path d="M5 5.2c.2-1.7 1.5-2.7 3.1-2.7 1.8 0 3.1 1.1 3.1 2.7 0 2.1-3.1 2.4-3.1 4.6M8.1 13v.3"/>`,
  unread: html`<path d="M3 8h.2M8 8h.2M13 8h.2"/>`,
  unbound: html`<circle cx="8" cy="8" r="4.8"/>`,
};

/** The drawing alone; the word must stand beside it or be given to `spokenMark`. */
export function drawnMark(mark: Mark): Html {
  return html`
    <svg class="mark" data-mark="${mark}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      ${shapes[mark]}
    </svg>
  `;
}

/** The drawing, with its word for those who do not see it. */
export function spokenMark(view: View, mark: Mark): Html {
  return html`${drawnMark(mark)}<span class="ds-sr-only">${view.say(verdictNames[mark])}: </span>`;
}

/** The drawing and the word, both visible. */
export function markWithWord(view: View, mark: Mark): Html {
  return html`<span class="verdict" data-mark="${mark}">${drawnMark(mark)} ${view.say(verdictNames[mark])}</span>`;
}
