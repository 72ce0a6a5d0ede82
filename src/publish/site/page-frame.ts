/**
 * The frame around every page: head with a strict content policy, header, breadcrumbs, footer.
 *
 * Layer: publish; pure.
 */
import { accessibilityWords } from "../../base/messages/accessibility.ts";
import { dataPageWords } from "../../base/messages/open-data.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { trustWords } from "../../base/messages/site-trust.ts";
import {
  aboutPath,
  accessibilityPath,
  contentsPath,
  dataPath,
  figuresPath,
  frontPath,
  logoPath,
  manifestPath,
  methodPath,
  openDataPath,
  scriptPath,
  stylesheetPath,
} from "./address.ts";
import { headMeta } from "./head-meta.ts";
import { type Html, html } from "./html.ts";
import { pageHeader } from "./page-header.ts";
import type { Page, View } from "./site-view.ts";
import { claimTotal } from "./verdict-counts.ts";

/** Nothing inline, nothing from elsewhere. Search reads its index and runs its engine; a preview may also listen to its own server for reloads. */
function contentPolicy(view: View, page: Page): string {
  const parts = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    page.isSearch === true && view.hasSearch ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return [...parts, ...(view.mode === "draft" || page.isSearch === true ? ["connect-src 'self'"] : [])].join(
    "; ",
  );
}

export function framedPage(view: View, page: Page): string {
  const { meta } = view.report;
  const title =
    page.path === frontPath
      ? `${meta.title} – ${meta.entityName}`
      : `${page.title} – ${meta.title}, ${meta.entityName}`;
  const description =
    page.description !== undefined && html`<meta name="description" content="${page.description}">`;
  const draft = view.mode === "draft" && html`<meta name="robots" content="noindex">`;
  return html`<!doctype html>
<html lang="${view.language}" data-color="brand1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(view, page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description}${draft}${headMeta(view, page, title)}${page.data}
${icon(view)}${fontHints(view, page)}
<link rel="stylesheet" href="${view.href(stylesheetPath)}">
<script src="${view.href(scriptPath)}" defer></script>
</head>
<body${page.kind !== undefined && html` class="${page.kind}-page"`}>
<a class="ds-skip-link" href="#innhold">${view.say(siteWords.skip)}</a>
${pageHeader(view, page)}
${breadcrumbs(view, page)}
<main id="innhold" tabindex="-1">
${page.main}
</main>
${footer(view)}
</body>
</html>
`.text;
}

/** The cuts nearly every page begins with; a page of data has no use for the serif. */
const dataFonts = ["sans-400", "sans-600"];
const proseFonts = ["serif-400", ...dataFonts];

/** Fonts are asked for at once and used only when they come in time (`font-display: optional`): no text ever moves. */
function fontHints(view: View, { kind }: Page): readonly Html[] {
  return (kind === "data" ? dataFonts : proseFonts).map(
    (name) =>
      html`<link rel="preload" as="font" type="font/woff2" href="${view.href(`fasit/${name}.woff2`)}" crossorigin>`,
  );
}

/** The municipality's arms in the tab; without them nothing, and nothing asked for. */
function icon(view: View): Html {
  const logo = view.report.presentation?.logo;
  if (logo === undefined) return html`<link rel="icon" href="data:,">`;
  const type = logo.kind === "svg" ? "image/svg+xml" : "image/png";
  return html`<link rel="icon" type="${type}" href="${view.href(logoPath(logo.kind))}">`;
}

function breadcrumbs(view: View, page: Page): Html | undefined {
  if (page.path === frontPath) return undefined;
  const trail = [{ label: view.report.meta.title, path: frontPath }, ...page.trail];
  const items = trail.map(
    ({ label, path }) => html`<li><a class="ds-link" href="${view.href(path)}">${label}</a></li>`,
  );
  return html`
    <nav class="ds-breadcrumbs crumbs" aria-label="${view.say(siteWords.youAreHere)}">
      <ol>${items}<li><span aria-current="page">${page.title}</span></li></ol>
    </nav>
  `;
}

function footer(view: View): Html {
  const { meta, presentation } = view.report;
  const feedback = presentation?.feedback;
  return html`
    <footer class="foot">
      <div>
        <p>
          <b>${meta.entityName}</b>, ${meta.title}
          . ${view.say(sitePhrases.claimsChecked(String(claimTotal(view))))}.
        </p>
        <p>${view.say(siteWords.madeWith)}</p>
        <ul>
          <li><a href="${view.href(contentsPath)}">${view.say(siteWords.contents)}</a></li>
          <li><a href="${view.href(aboutPath)}">${view.say(siteWords.about)}</a></li>
          <li><a href="${view.href(methodPath)}">${view.say(trustWords.readMethod)}</a></li>
          <li><a href="${view.href(accessibilityPath)}">${view.say(accessibilityWords.link)}</a></li>
          ${feedback !== undefined && html`<li><a href="${feedback}">${view.say(trustWords.feedback)}</a></li>`}
          <li><a href="${view.href(figuresPath)}">${view.say(siteWords.allFigures)}</a></li>
          ${view.pdf !== undefined && html`<li><a href="${view.href(view.pdf)}">${view.say(siteWords.pdf)}</a></li>`}
          ${
            view.hasData
              ? html`<li><a href="${view.href(dataPath)}">${view.say(dataPageWords.title)}</a></li>`
              : html`<li><a href="${view.href(openDataPath)}">${view.say(siteWords.openData)}</a></li>`
          }
          <li><a href="${view.href(manifestPath)}">${view.say(siteWords.manifest)}</a></li>
        </ul>
      </div>
    </footer>
  `;
}
