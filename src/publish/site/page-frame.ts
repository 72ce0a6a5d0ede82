/**
 * The frame around every page: head with a strict content policy, header, breadcrumbs, footer.
 *
 * Layer: publish; pure.
 */
import { accessibilityWords } from "../../base/messages/accessibility.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { trustWords } from "../../base/messages/site-trust.ts";
import {
  aboutPath,
  accessibilityPath,
  chapterPath,
  figuresPath,
  frontPath,
  glossaryPath,
  logoPath,
  manifestPath,
  methodPath,
  openDataPath,
  type Path,
  scriptPath,
  statementsPath,
  stylesheetPath,
} from "./address.ts";
import { attribute, type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { claimTotal } from "./verdict-counts.ts";

/** Nothing inline, nothing from elsewhere. A preview may also listen to its own server for reloads. */
function contentPolicy(view: View): string {
  const parts = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return [...parts, ...(view.mode === "draft" ? ["connect-src 'self'"] : [])].join("; ");
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
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(view)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description}${draft}
${icon(view)}${fontHints(view)}
<link rel="stylesheet" href="${view.href(stylesheetPath)}">
<script src="${view.href(scriptPath)}" defer></script>
</head>
<body>
<a class="ds-skip-link" href="#innhold">${view.say(siteWords.skip)}</a>
${header(view, page)}
${breadcrumbs(view, page)}
<main id="innhold" tabindex="-1">
${page.main}
</main>
${footer(view)}
</body>
</html>
`.text;
}

/** The cuts nearly every page begins with. */
const firstFonts = [
  "source-serif-4-latin-400-normal.woff2",
  "source-sans-3-latin-400-normal.woff2",
  "source-sans-3-latin-600-normal.woff2",
];

/** Fonts are asked for at once and used only when they come in time (`font-display: optional`): no text ever moves. */
function fontHints(view: View): readonly Html[] {
  return firstFonts.map(
    (name) =>
      html`<link rel="preload" as="font" type="font/woff2" href="${view.href(`fasit/${name}`)}" crossorigin>`,
  );
}

/** The municipality's arms in the tab; without them nothing, and nothing asked for. */
function icon(view: View): Html {
  const logo = view.report.presentation?.logo;
  if (logo === undefined) return html`<link rel="icon" href="data:,">`;
  const type = logo.kind === "svg" ? "image/svg+xml" : "image/png";
  return html`<link rel="icon" type="${type}" href="${view.href(logoPath(logo.kind))}">`;
}

/** The arms beside the name, which says whose they are. */
const logoHeight = 40;

function logoImage(view: View): Html | undefined {
  const logo = view.report.presentation?.logo;
  if (logo === undefined) return undefined;
  const width = Math.round((logoHeight * logo.width) / logo.height);
  return html`<img class="logo" src="${view.href(logoPath(logo.kind))}" alt="" width="${width}" height="${logoHeight}">`;
}

function header(view: View, page: Page): Html {
  const { meta, chapters, statements } = view.report;
  const entries: readonly { readonly label: string; readonly path: Path }[] = [
    ...chapters.map(({ title, slug }) => ({ label: title, path: chapterPath(slug) })),
    ...(statements.length > 0 ? [{ label: view.say(siteWords.statements), path: statementsPath }] : []),
    { label: view.say(siteWords.allFigures), path: figuresPath },
    { label: view.say(siteWords.glossary), path: glossaryPath },
    { label: view.say(siteWords.about), path: aboutPath },
  ];
  const items = entries.map(({ label, path }) => {
    const current = path === page.path ? "page" : path === page.section ? "true" : undefined;
    return html`<li><a href="${view.href(path)}"${attribute("aria-current", current)}>${label}</a></li>`;
  });
  const draft = view.mode === "draft" && html`<span class="draft">${view.say(siteWords.draft)}</span>`;
  return html`
    <header class="top">
      <p class="masthead">
        <a href="${view.href(frontPath)}">${logoImage(view)}<b>${meta.entityName}</b> <span>${meta.title}</span></a>${draft}
      </p>
      <nav aria-label="${view.say(siteWords.contents)}">
        <details class="menu"><summary>${view.say(siteWords.contents)}</summary><ul>${items}</ul></details>
      </nav>
    </header>
  `;
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
          <li><a href="${view.href(aboutPath)}">${view.say(siteWords.about)}</a></li>
          <li><a href="${view.href(methodPath)}">${view.say(trustWords.readMethod)}</a></li>
          <li><a href="${view.href(accessibilityPath)}">${view.say(accessibilityWords.link)}</a></li>
          ${feedback !== undefined && html`<li><a href="${feedback}">${view.say(trustWords.feedback)}</a></li>`}
          <li><a href="${view.href(figuresPath)}">${view.say(siteWords.allFigures)}</a></li>
          ${view.pdf !== undefined && html`<li><a href="${view.href(view.pdf)}">${view.say(siteWords.pdf)}</a></li>`}
          <li><a href="${view.href(openDataPath)}">${view.say(siteWords.openData)}</a></li>
          <li><a href="${view.href(manifestPath)}">${view.say(siteWords.manifest)}</a></li>
        </ul>
      </div>
    </footer>
  `;
}
