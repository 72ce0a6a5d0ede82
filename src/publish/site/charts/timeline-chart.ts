/**
 * What happened when, downwards, so that a phone has room for the words: a filled dot for what is done, an open
 * one for what was still to come when the report's year ended.
 *
 * Layer: publish; pure.
 */
import { type Html, html } from "../html.ts";
import { coordinate, drawing } from "./plot.ts";

const lineHeight = 18;
const left = 8;
const textAt = 28;
/** So many characters fit beside the rail on the narrowest phone. */
const widest = 34;

export interface TimelineEvent {
  readonly when: string;
  readonly what: string;
  readonly planned: boolean;
}

/** Words broken where the line ends; the drawing cannot break them itself. */
export function brokenLines(text: string, most = widest): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function timelineChart(spec: {
  readonly id: string;
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}): Html {
  let y = 14;
  const rows = spec.events.map(({ when, what, planned }) => {
    const top = y;
    const lines = brokenLines(what);
    y += (lines.length + 1) * lineHeight + 14;
    const words = lines.map(
      (line, index) => html`<text x="${textAt}" y="${top + (index + 1) * lineHeight}">${line}</text>`,
    );
    return {
      dot: html`<circle class="dot${planned && " open"}" cx="${left}" cy="${coordinate(top - 4)}" r="6"/>`,
      text: html`<text class="tick start${!planned && " current"}" x="${textAt}" y="${top}">${when}</text>${words}`,
      top,
    };
  });
  const [first, last] = [rows[0]?.top ?? 0, rows.at(-1)?.top ?? 0];
  const rail = html`<line class="axis" x1="${left}" x2="${left}" y1="${first - 4}" y2="${last - 4}"/>`;
  const marks = rows.map(({ dot, text }) => html`${dot}${text}`);
  return drawing({ id: spec.id, title: spec.title, kind: "timeline", height: y }, html`${rail}${marks}`);
}
