/**
 * Words that may stand in for others when a claim is mended, most natural first. Only those that the
 * claims room reads are used in the end: each proposal is judged before it is made.
 *
 * Layer: mend; pure.
 */
import type { Language } from "../base/language.ts";

/** Which side of the written number the true one lies on. */
export type Side = "below" | "above";

/** «nesten 80» of 81 is «vel 80»; of 79 «over 80» is «nesten 80». */
export const hedgesTowards: Readonly<Record<Language, Readonly<Record<Side, readonly string[]>>>> = {
  nb: { below: ["nesten", "knapt", "i underkant av", "under"], above: ["vel", "drøyt", "over", "mer enn"] },
  nn: { below: ["nesten", "knapt", "i underkant av", "under"], above: ["vel", "drygt", "over", "meir enn"] },
  en: { below: ["almost", "nearly", "just under", "under"], above: ["just over", "over", "more than"] },
};

/** Comparing words and their opposites, both ways. */
export const oppositeComparisons: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nb: [
    ["mer", "mindre"],
    ["høyere", "lavere"],
    ["flere", "færre"],
  ],
  nn: [
    ["meir", "mindre"],
    ["høgare", "lågare"],
    ["fleire", "færre"],
  ],
  en: [
    ["more", "less"],
    ["higher", "lower"],
    ["more", "fewer"],
  ],
};

/** Scales that are inflected: «én million», «to millioner». */
export const inflectedScales: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nb: [
    ["million", "millioner"],
    ["milliard", "milliarder"],
  ],
  nn: [
    ["million", "millionar"],
    ["milliard", "milliardar"],
  ],
  en: [],
};
