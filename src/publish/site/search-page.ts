/**
 * Search. The box appears when its script runs and the index can be read; what stands there without it says how to find
 * one's way.
 *
 * Layer: publish; pure.
 */
import { searchWords } from "../../base/messages/search.ts";
import { siteWords } from "../../base/messages/site.ts";
import {
  contentsPath,
  figuresPath,
  glossaryPath,
  type Path,
  searchFolder,
  searchPath,
  searchScriptPath,
} from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function searchPage(view: View): Page {
  const title = view.say(searchWords.search);
  const way = (label: string, path: Path, what: string): Html =>
    html`<li><a class="ds-link" href="${view.href(path)}">${label}</a>: ${what}</li>`;
  const main = html`
    <header class="opening"><h1>${title}</h1><p class="lead">${view.say(searchWords.lead)}</p></header>
    <div class="front narrow">
      ${view.hasSearch && searchBox(view)}
      <section id="uten-skript">
        <p>${view.say(searchWords.withoutScript)}</p>
        <ul>
          ${way(view.say(siteWords.contents), contentsPath, view.say(searchWords.inContents))}
          ${way(view.say(siteWords.allFigures), figuresPath, view.say(searchWords.inFigures))}
          ${way(view.say(siteWords.glossary), glossaryPath, view.say(searchWords.inGlossary))}
        </ul>
        <p>${view.say(searchWords.inPage)}</p>
      </section>
    </div>
  `;
  return { path: searchPath, title, trail: [], section: searchPath, kind: "data", isSearch: true, main };
}

/** Hidden until the script knows that it can search; its words and addresses stand as data. */
function searchBox(view: View): Html {
  return html`
    <form id="sok" role="search" hidden data-index="${view.href(`${searchFolder}pagefind.js`)}" data-top="${view.top}" data-found="${view.say(searchWords.found)}" data-none="${view.say(searchWords.none)}" data-failed="${view.say(searchWords.failed)}">
      <label for="q">${view.say(searchWords.label)}</label>
      <input id="q" name="q" type="search" autocomplete="off" spellcheck="false">
    </form>
    <p id="antall" class="ui" role="status"></p>
    <ol id="treff" class="hits"></ol>
    <p><button id="flere" type="button" class="plain-button" hidden>${view.say(searchWords.more)}</button></p>
    <script src="${view.href(searchScriptPath)}" defer></script>
  `;
}
