/**
 * The page a web server shows for an address that does not exist. It lies at the root, so its links
 * hold from there; a server that shows it at a deeper address must serve it with a redirect.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { figuresPath, frontPath, notFoundPath } from "./address.ts";
import { html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function notFoundPage(view: View): Page {
  const title = view.say(siteWords.notFound);
  const main = html`
    <header class="opening">
      <h1>${title}</h1>
      <p class="lead">${view.say(siteWords.notFoundText)}</p>
    </header>
    <div class="front">
      <ul class="plain-list">
        <li><a class="ds-link" href="${view.href(frontPath)}">${view.say(siteWords.toFront)}</a></li>
        <li><a class="ds-link" href="${view.href(figuresPath)}">${view.say(siteWords.allFigures)}</a></li>
      </ul>
    </div>
  `;
  return { path: notFoundPath, title, trail: [], main };
}
