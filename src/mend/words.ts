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

/** A part in words. `long` where a written language has two sets of names: «tredel» and «tredjedel». */
interface FractionWords {
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
  readonly long?: boolean;
}

const counted = ["", "", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const norwegianParts: Readonly<Record<number, readonly [string, string]>> = {
  3: ["tredel", "tredjedel"],
  4: ["firedel", "fjerdedel"],
  5: ["femdel", "femtedel"],
  10: ["tidel", "tiendedel"],
};

/** A half, and the thirds, fourths, fifths and tenths in lowest terms. */
function norwegianFractions(one: string, plural: string): readonly FractionWords[] {
  const parts = Object.entries(norwegianParts).flatMap(([bottom, names]) =>
    counted.flatMap((number, top): readonly FractionWords[] => {
      const size = Number(bottom);
      if (top === 0 || top >= size || (size % 2 === 0 && (top % 2 === 0 || top === 5))) return [];
      return names.map((name, index) => ({
        top,
        bottom: size,
        words: top === 1 ? `${one} ${name}` : `${number} ${name}${plural}`,
        long: index === 1,
      }));
    }),
  );
  return [{ top: 1, bottom: 2, words: "halvparten" }, ...parts];
}

export const fractionWords: Readonly<Record<Language, readonly FractionWords[]>> = {
  nb: norwegianFractions("en", "er"),
  nn: norwegianFractions("ein", "ar"),
  en: [
    { top: 1, bottom: 2, words: "half" },
    { top: 1, bottom: 3, words: "a third" },
    { top: 2, bottom: 3, words: "two thirds" },
    { top: 3, bottom: 4, words: "three quarters" },
    { top: 1, bottom: 5, words: "a fifth" },
    { top: 2, bottom: 5, words: "two fifths" },
    { top: 3, bottom: 5, words: "three fifths" },
    { top: 4, bottom: 5, words: "four fifths" },
    { top: 1, bottom: 10, words: "a tenth" },
  ],
};

export const percentWord: Readonly<Record<Language, string>> = {
  nb: "prosent",
  nn: "prosent",
  en: "per cent",
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
