/**
 * One hedge: what it does to the interval of a number, in which words, and why.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../../base/language.ts";

/** What a hedge does to the interval; `emphasis` does nothing («hele», «bare»). */
export type HedgeKind =
  | "approx"
  | "below"
  | "above"
  | "at-least"
  | "at-most"
  | "well-above"
  | "less-than"
  | "well-below"
  | "emphasis";

/** Words are lower case, without a closing full stop; several words have single spaces between. */
export interface Hedge {
  readonly kind: HedgeKind;
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Why the word is read so, in bokmål as the rest of docs/readings.md. */
  readonly reason: string;
}
