/**
 * The municipality's own colour, last in the stylesheet.
 *
 * Layer: publish; pure.
 */
import type { Presentation } from "../checked-report.ts";
import { softShade } from "../shared/theme-colour.ts";

/** Nothing when the report chooses no colour. Verdicts keep their green: it says something. */
export function themeCss(presentation: Presentation | undefined): string {
  const colour = presentation?.colour;
  return colour === undefined ? "" : `:root{--brand:${colour};--brand-soft:${softShade(colour)}}\n`;
}
