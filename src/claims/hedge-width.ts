/**
 * How far a hedge reaches: Fasit's own convention by kind of hedge, and what a municipality has chosen instead.
 *
 * Layer: claims; pure.
 */
import type { WidthLimits } from "../base/messages/hedges.ts";
import { rational } from "../base/rational.ts";
import type { HedgeKind } from "./lexicon/hedge.ts";

/**
 * Limits on the reach; the smallest counts. `steps` of the number's last digit, `percent` of the number (5 is 5 %),
 * and for percentages `points`.
 */
export type HedgeWidth = WidthLimits;

/** Fasit's convention. Sharp limits and words that only stress have no width. */
export const standardWidth: Readonly<Record<HedgeKind, HedgeWidth>> = {
  approx: { steps: rational(1), percent: rational(5) },
  below: { steps: rational(1), percent: rational(10) },
  above: { steps: rational(1), percent: rational(10) },
  "at-least": {},
  "at-most": {},
  "less-than": {},
  "well-above": { percent: rational(10), points: rational(2) },
  "well-below": { percent: rational(10), points: rational(2) },
  emphasis: {},
};

/** A width the municipality has chosen: the word it names, and the limits it sets. */
export interface OwnWidth {
  readonly word: string;
  readonly width: HedgeWidth;
}

/** The municipality's own widths, by every form of the words they are for. */
export type HedgeWidths = ReadonlyMap<string, OwnWidth>;

/** None: every hedge reaches as far as it usually does. */
export const standardWidths: HedgeWidths = new Map();

/** The own widths in use, each once, in the order of the settings. */
export function ownWidthsOf(widths: HedgeWidths): readonly OwnWidth[] {
  return [...new Set(widths.values())];
}
