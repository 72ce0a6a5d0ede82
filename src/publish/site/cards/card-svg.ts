/**
 * The card that stands for a page where it is shared: who and what, its heading, and the numbers that matter. Drawn as SVG in
 * whole points, for the painter beside it.
 *
 * Layer: publish; pure.
 */
import { sitePhrases } from "../../../base/messages/site.ts";
import type { Chapter } from "../../../prose/chapter.ts";
import { standardColour } from "../../shared/theme-colour.ts";
import { shortValue } from "../../shared/value-text.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../site-view.ts";
import { claimTotal } from "../verdict-counts.ts";

export const cardWidth = 1200;
export const cardHeight = 630;
const edge = 72;
const ink = "#1c2326";
const muted = "#545e63";

/** The front page's: the headline, and the first four key figures. */
export function reportCard(view: View): string {
  const { meta } = view.report;
  const heading = textLines(meta.headline, 76, 3);
  const figures = meta.highlights.slice(0, 4).flatMap(({ figure, caption }) => {
    const known = view.figure(figure);
    if (known === undefined || known.value.quantity.kind === "absent") return [];
    return [{ ...shortValue(known.value.quantity, known.value.definition, view.language), caption }];
  });
  const width = (cardWidth - 2 * edge) / Math.max(1, figures.length);
  const columns = figures.map(({ number, unit, caption }, index) => {
    const x = Math.round(edge + index * width);
    const words = caption.toLowerCase().includes(unit.toLowerCase()) ? "" : unit;
    const lines = textLines(caption, 24, 2, width - 20);
    return html`
      <text x="${x}" y="446" font-size="58" font-weight="600" fill="${ink}">${number}<tspan dx="12" font-size="26" font-weight="400" fill="${muted}">${words}</tspan></text>
      ${linesAt(lines, { x, y: 486, size: 24, step: 30, fill: muted })}
    `;
  });
  return card(
    view,
    html`${linesAt(heading, { x: edge, y: 232, size: 76, step: 82, weight: 600 })}${columns}`,
  );
}

/** A chapter's: its title and lead. */
export function chapterCard(view: View, chapter: Chapter): string {
  const heading = textLines(chapter.title, 84, 2);
  const lead = textLines(chapter.lead ?? "", 36, 4);
  const below = 240 + heading.length * 90;
  return card(
    view,
    html`
      ${linesAt(heading, { x: edge, y: 240, size: 84, step: 90, weight: 600 })}
      ${linesAt(lead, { x: edge, y: below, size: 36, step: 48, fill: muted })}
    `,
  );
}

function card(view: View, body: Html): string {
  const { meta, presentation } = view.report;
  const brand = presentation?.colour ?? standardColour;
  const logo = presentation?.logo;
  const arms =
    logo !== undefined &&
    html`<image x="${cardWidth - edge - 96}" y="56" width="96" height="96" preserveAspectRatio="xMaxYMin meet" href="data:image/${logo.kind === "svg" ? "svg+xml" : "png"};base64,${Buffer.from(logo.bytes).toString("base64")}"/>`;
  const checked = view.say(sitePhrases.claimsChecked(String(claimTotal(view))));
  return html`
    <svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}" font-family="Source Sans 3">
      <rect width="${cardWidth}" height="${cardHeight}" fill="#f5f2eb"/>
      <rect width="14" height="${cardHeight}" fill="${brand}"/>
      <text x="${edge}" y="112" font-size="32" fill="${ink}"><tspan font-weight="600">${meta.entityName}</tspan><tspan dx="12" fill="${muted}">${meta.title}</tspan></text>
      ${arms}${body}
      <path d="M${edge} 583l7 8 15-18" fill="none" stroke="${brand}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
      <text x="${edge + 36}" y="591" font-size="24" fill="${muted}">${checked}</text>
    </svg>
  `.text;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly step: number;
  readonly weight?: number;
  readonly fill?: string;
}

function linesAt(lines: readonly string[], place: Place): readonly Html[] {
  return lines.map(
    (line, index) =>
      html`<text x="${place.x}" y="${place.y + index * place.step}" font-size="${place.size}" font-weight="${place.weight ?? 400}" fill="${place.fill ?? ink}">${line}</text>`,
  );
}

/** A letter's width in the sans, in parts of its size: a little more than its mean, so that no line runs out. */
const letterWidth = 0.48;

/** Words broken into at most `most` lines; what there is no room for ends in an ellipsis. */
export function textLines(
  text: string,
  size: number,
  most: number,
  width = cardWidth - 2 * edge,
): readonly string[] {
  const room = Math.floor(width / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = (kept.at(-1) ?? "").slice(0, room - 1);
  return [...kept.slice(0, -1), `${end.replace(/[\s.,;:–-]+$/, "")}…`];
}
