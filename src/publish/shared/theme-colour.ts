/**
 * A municipality's colour: whether it can be read on the pages, and the soft shade made from it.
 *
 * Layer: publish; pure. Contrast as WCAG 2.2 defines it (relative luminance in sRGB).
 */

/** The colour of a report that chooses none: Designsystemet's green. */
export const standardColour = "#00634a";
/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const leastContrast = 4.5;
/** What coloured text stands on: the page, and the wash behind the front page's head. */
const grounds = ["#ffffff", "#f5f2eb"];
/** So much of the colour is in the shade behind what a reader points at. */
const softShare = 0.08;

type Rgb = readonly [number, number, number];

function channels(hex: string): Rgb {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Between 1 and 21; the order does not matter. Both as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The shade of the colour that a hovered card or phrase stands on: `#rrggbb`. */
export function softShade(colour: string): string {
  const mixed = channels(colour).map((channel) => Math.round(255 + (channel - 255) * softShare));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour's contrast where it is worst on the pages, among them its own soft shade. */
export function worstContrast(colour: string): number {
  return Math.min(...[...grounds, softShade(colour)].map((ground) => contrast(colour, ground)));
}
