/**
 * What a figure is for words of change and of sign.
 *
 * Layer: base; pure.
 */

/** The word for a value above zero. A deviation without one says nothing of «merforbruk» and «mindreforbruk». */
export const positiveWords = [
  "merforbruk",
  "mindreforbruk",
  "merinntekt",
  "mindreinntekt",
  "overskudd",
  "underskudd",
  "økning",
  "nedgang",
] as const;
export type PositiveWord = (typeof positiveWords)[number];

/**
 * A `level` is compared with other years of itself; a `difference` already is a change or a deviation; `unknown` may
 * be either.
 */
export interface Sense {
  readonly nature: "level" | "difference" | "unknown";
  readonly positive?: PositiveWord;
  readonly goodWhen: "up" | "down" | "neutral";
}
