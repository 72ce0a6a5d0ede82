/**
 * What the head of a page tells those who are not readers: its one address, how it looks where it is shared, and what it is,
 * as schema.org has it. All of it needs to know where the report is published, and is left out when nobody has said.
 *
 * Layer: publish; pure.
 */

import { cardPath, feedPath, frontPath, type Path, relativeHref } from "./address.ts";
import { cardHeight, cardWidth } from "./cards/card-svg.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

/** The page's address in the world; a folder's own page is the folder. */
export function fullAddress(address: string, place: Path): string {
  return address + relativeHref("", place).replace(/(^|\/)index\.html$/, "$1");
}

const ogLocales = { nb: "nb_NO", nn: "nn_NO", en: "en_GB" };

/** Links to the page itself and its other languages, and the card. */
export function headMeta(view: View, page: Page, title: string): Html | undefined {
  const { report, place, mode } = view;
  const address = report.presentation?.address;
  if (address === undefined || mode === "draft") return otherLanguages(view);
  const url = fullAddress(address, place);
  const { meta } = report;
  const description = page.description ?? meta.lead;
  const card = page.card === true ? cardPath(place) : cardPath(view.placeOf(frontPath));
  const image =
    view.hasCards &&
    html`
      <meta property="og:image" content="${address}${card}"><meta property="og:image:width" content="${cardWidth}"><meta property="og:image:height" content="${cardHeight}">
      <meta property="og:image:alt" content="${title}"><meta name="twitter:card" content="summary_large_image">
    `;
  return html`
    <link rel="canonical" href="${url}">${otherLanguages(view)}
    <link rel="alternate" type="application/rss+xml" title="${meta.title}" href="${view.href(feedPath(view.placeOf(frontPath)))}">
    <meta property="og:type" content="article"><meta property="og:title" content="${page.path === frontPath ? meta.headline : page.title}">
    <meta property="og:site_name" content="${meta.entityName}: ${meta.title}"><meta property="og:url" content="${url}"><meta property="og:locale" content="${ogLocales[view.language]}">
    ${description !== "" && html`<meta property="og:description" content="${description}">`}${image}
  `;
}

/** In full when the address is known: search engines take no other. */
function otherLanguages(view: View): Html {
  const address = view.report.presentation?.address;
  const links = view.languages
    .filter(({ isSame }) => isSame)
    .map(({ language, href, place }) => {
      const to = address === undefined ? href : fullAddress(address, place);
      return html`<link rel="alternate" hreflang="${language}" href="${to}">`;
    });
  return html`${links}`;
}
