/**
 * The report on a filing as one page that stands alone: the site's look, its styles and fonts inside, no
 * script and nothing from elsewhere, so that it can be mailed and archived.
 *
 * Layer: publish; pure (what it reads of assets is loaded by assets.ts).
 */
import { createHash } from "node:crypto";
import type { Language } from "../../base/language.ts";
import { controlText } from "../../base/messages/controls.ts";
import { type FilingWords, filingSeverityNames, filingWords } from "../../base/messages/kostra-report.ts";
import { siteWords } from "../../base/messages/site.ts";
import type { FilingResult } from "../../controls/filing.ts";
import {
  countFilingFindings,
  type FilingGroup,
  type FilingMessage,
  plainMessage,
} from "../../controls/groups.ts";
import type { FilingNote } from "../../controls/notes.ts";
import { isAccepted, noteText } from "../../controls/outcome.ts";
import type { SiteAssets } from "./assets.ts";
import { type Html, html } from "./html.ts";

/** What the page shows; compile/check-filing.ts makes it. */
export interface FilingPageReport {
  readonly result: FilingResult;
  readonly groups: readonly FilingGroup[];
  readonly notes: readonly FilingNote[];
  readonly lines: ReadonlyMap<
    number,
    { readonly ssb: number; readonly inFile: number; readonly text: string }
  >;
}

const longestMessage = 4000;

/** Fonts as data, so that the page needs no other file. */
function standaloneStyles({ stylesheet, fonts }: SiteAssets): string {
  const withFonts = fonts.reduce(
    (css, { name, bytes }) =>
      css.replaceAll(
        `url("${name}")`,
        `url("data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}")`,
      ),
    stylesheet,
  );
  return withFonts.replaceAll("</", "<\\/");
}

export function filingPage(
  report: FilingPageReport,
  file: string,
  language: Language,
  show: number,
  assets: SiteAssets,
): string {
  const words = filingWords[language];
  const { result, groups, notes } = report;
  const counts = countFilingFindings(result);
  const accepted = isAccepted(result);
  const styles = standaloneStyles(assets);
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${language}" data-color="brand1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(file)}</title>
STYLES
</head>
<body>
<a class="ds-skip-link" href="#innhold">${siteWords.skip[language]}</a>
<main id="innhold" tabindex="-1" class="filing">
<header class="opening">
<h1>${words.title(file)}</h1>
<p class="lead" data-accepted="${accepted ? "yes" : "no"}">${accepted ? words.accepted : words.refused}</p>
<div class="status"><p>${words.counts(counts.FATAL, counts.ERROR, counts.WARNING, counts.INFO)}</p>
<p>${words.seen(result.lines, result.records, result.numberOfControls)}</p></div>
${argumentList(result, words)}
</header>
<div class="front">
${groups.length === 0 && result.lines > 0 && html`<p>${words.nothing}</p>`}
${groups.length > 1 && contents(groups, words, language)}
${groups.map((group) => groupSection(group, report, words, language, show))}
${notes.length > 0 && html`<h2>${words.notes}</h2><ul class="remarks">${notes.map((note) => html`<li>${noteText(note, language)}</li>`)}</ul>`}
</div>
</main>
<footer class="foot"><div><p>${words.madeWith}</p></div></footer>
</body>
</html>
`.text;
  return page.replace("STYLES", () => `<style>${styles}</style>`);
}

function argumentList(result: FilingResult, words: FilingWords): Html {
  const { skjema, aargang, kvartal, region, orgnr } = result.arguments;
  const pairs = [
    ["skjema", skjema],
    [words.year, aargang],
    [words.quarter, kvartal],
    [words.region, region],
    [words.orgnr, orgnr],
  ].filter(([, value]) => value?.trim() !== "");
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const sectionId = (group: FilingGroup): string => `kontroll-${group.control}`;

function contents(groups: readonly FilingGroup[], words: FilingWords, language: Language): Html {
  return html`<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ul class="plain-list">
${groups.map(
  (group) =>
    html`<li><a class="ds-link" href="#${sectionId(group)}">${group.rule}</a> <small>${filingSeverityNames[group.severity][language]}, ${words.findings(group.count)}</small></li>`,
)}</ul></nav>`;
}

function groupSection(
  group: FilingGroup,
  report: FilingPageReport,
  words: FilingWords,
  language: Language,
  show: number,
): Html {
  const { demands, cure, note } = controlText(group.control);
  return html`<section class="control" id="${sectionId(group)}" data-severity="${group.severity}">
<h2>${group.rule}</h2>
<p class="severity">${filingSeverityNames[group.severity][language]}, ${words.findings(group.count)}</p>
<p class="demand">${demands[language]}</p>
${group.messages.map((message) => messageBlock(message, group, report, words, language, show))}
${group.kept < group.count && html`<p class="severity">${words.shown(group.kept, group.count)}</p>`}
<p><b>${words.cure}:</b> ${cure[language]}</p>
${note !== undefined && html`<p><b>${words.note}:</b> ${note[language]}</p>`}
</section>`;
}

function messageBlock(
  message: FilingMessage,
  group: FilingGroup,
  report: FilingPageReport,
  words: FilingWords,
  language: Language,
  show: number,
): Html {
  const text = plainMessage(message.message);
  const more = text.length - longestMessage;
  const said = more > 0 ? `${text.slice(0, longestMessage)}${words.cut(more)}` : text;
  const lines = message.lines.slice(0, show).flatMap((ssb) => report.lines.get(ssb) ?? []);
  const left = message.lines.length - lines.length;
  const place = (inFile: number, ssb: number): string =>
    inFile === ssb ? words.line(inFile) : words.lineOf(inFile, ssb);
  return html`<blockquote>
${message.severity !== group.severity && html`<p class="severity">${filingSeverityNames[message.severity][language]}</p>`}
${said.split("\n").map((one) => html`<p lang="nb">${one}</p>`)}</blockquote>
${
  lines.length > 0 &&
  html`<div class="lines" role="group" tabindex="0" aria-label="${words.lines}"><table class="ds-table" role="table"><caption class="ds-sr-only">${words.lines}</caption><tbody role="rowgroup">
${lines.map(({ inFile, ssb, text: line }) => html`<tr role="row"><th scope="row" role="rowheader">${place(inFile, ssb)}</th><td role="cell"><code>${line}</code></td></tr>`)}
</tbody></table></div>`
}
${left > 0 && html`<p class="severity">${words.moreLines(left)}</p>`}`;
}
