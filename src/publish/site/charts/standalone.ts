/**
 * The drawings of a block as files of their own, for formats that are no page: a fixed width, and the words that the
 * page gives them (caption, unit, and the title that a screen reader reads).
 *
 * Layer: publish; pure. It reads the markup that the charts beside it make, and no other.
 */
import type { Html } from "../html.ts";

export interface StandaloneDrawing {
  /** An SVG with classes for a stylesheet that the caller adds; `standaloneSvg` does. */
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly unit: string;
}

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Every drawing in a block's markup, in order; the first has the figure's caption. */
export function drawingsIn(block: Html): readonly StandaloneDrawing[] {
  const caption = /<figcaption>([\s\S]*?)<\/figcaption>/.exec(block.text)?.[1] ?? "";
  const [title = "", unit = ""] = caption.split(/<small>/);
  return [...block.text.matchAll(/<svg class="chart [^"]*"[^>]*>[\s\S]*?<\/svg>/g)].map(([svg], index) => ({
    svg,
    alt: plain(/<title[^>]*>([\s\S]*?)<\/title>/.exec(svg)?.[1] ?? ""),
    caption: index === 0 ? plain(title) : "",
    unit: index === 0 ? plain(unit) : "",
  }));
}

/** The drawing as an SVG file of so many pixels' width, with a stylesheet inside. */
export function standaloneSvg({ svg }: StandaloneDrawing, width: number, stylesheet: string): string {
  return svg
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('width="100%"', `width="${width}"`)
    .replace(/<title[\s\S]*?<\/title>/, `<style>${stylesheet}</style>`);
}
