/**
 * The report for those who follow it (RSS) and for search engines (a map of the site, and where it lies). No clock: the only
 * date is the one the municipality has given.
 *
 * Layer: publish; pure.
 */
import { statusText } from "../shared/status-text.ts";
import { chapterPath, feedPath, frontPath, type Path } from "./address.ts";
import { fullAddress } from "./head-meta.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** `Tue, 12 Jun 2018 00:00:00 GMT`, as RSS writes the day 2018-06-12. */
function rssDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** RSS 2.0: the report, and each chapter. `address` ends with a slash. */
export function feed(view: View, address: string): string {
  const { meta, chapters, presentation } = view.report;
  const at = (path: Path): string => fullAddress(address, view.placeOf(path));
  const date = presentation?.status?.date;
  const when = date !== undefined && html`<pubDate>${rssDate(date)}</pubDate>`;
  const item = (title: string, description: string, url: string): Html => html`
    <item><title>${title}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><description>${description}</description>${when}</item>
  `;
  const standing = statusText(presentation?.status, view.language);
  const about = [meta.lead, standing].filter((text) => text !== undefined && text !== "").join(" ");
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>${meta.title} – ${meta.entityName}</title><link>${at(frontPath)}</link><description>${about === "" ? meta.headline : about}</description><language>${view.language}</language>
    <atom:link rel="self" type="application/rss+xml" href="${address}${feedPath(view.placeOf(frontPath))}"/>
    ${item(meta.headline, about, at(frontPath))}
    ${chapters.map(({ title, lead, slug }) => item(title, lead ?? "", at(chapterPath(slug))))}
    </channel></rss>
  `.text;
}

/** Every page, with the day the municipality has given when there is one. */
export function siteMap(address: string, places: readonly Path[], date: string | undefined): string {
  const when = date !== undefined && html`<lastmod>${date}</lastmod>`;
  const urls = places.map((place) => html`<url><loc>${fullAddress(address, place)}</loc>${when}</url>`);
  return html`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`
    .text;
}

/** Counts where the report lies at the top of its host; below a path the host's own says where the map is. */
export function robots(address: string, mapPath: Path): string {
  return `User-agent: *\nAllow: /\nSitemap: ${address}${mapPath}\n`;
}
