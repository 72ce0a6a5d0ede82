/** Words about how far hedges reach: a width in words, what is wrong with one, and where one is the municipality's own. */
import { exactDecimals, formatDecimal } from "../format.ts";
import type { Language, Text } from "../language.ts";
import type { Rational } from "../rational.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

/** Limits on the reach of a hedge; the smallest counts. */
export interface WidthLimits {
  readonly steps?: Rational;
  readonly percent?: Rational;
  readonly points?: Rational;
}

const limitNames: Readonly<Record<keyof WidthLimits, Text>> = {
  steps: t("steg", "steg", "steps"),
  percent: t("%", "%", "%"),
  points: t("prosentpoeng", "prosentpoeng", "percentage points"),
};

/** «1 steg, høyst 5 %»: as it is written in fasit.yaml. */
export function widthText(width: WidthLimits, language: Language): string {
  const most = { nb: ", høyst ", nn: ", høgst ", en: ", at most " }[language];
  return (["steps", "percent", "points"] as const)
    .flatMap((limit) => {
      const value = width[limit];
      if (value === undefined) return [];
      const name = limitNames[limit][language];
      return [`${formatDecimal(value, exactDecimals(value, 3), language)} ${name}`];
    })
    .join(most);
}

/** Why a line under `hedges:` cannot be used. */
export type WidthProblem =
  | { readonly kind: "no-width" }
  | { readonly kind: "not-read" }
  | { readonly kind: "wrong-limit"; readonly limit: keyof WidthLimits }
  | { readonly kind: "nothing-left" }
  | { readonly kind: "says-nothing"; readonly most: string }
  | { readonly kind: "twice"; readonly other: string };

/** The whole problem in a sentence, without a closing full stop. */
export function widthProblemText(word: string, text: string, problem: WidthProblem): Text {
  switch (problem.kind) {
    case "no-width":
      return t(
        `«${word}» har ingen bredde: grensen er skarp, eller ordet endrer ingenting`,
        `«${word}» har inga breidd: grensa er skarp, eller ordet endrar ingenting`,
        `“${word}” has no width: its limit is sharp, or the word changes nothing`,
      );
    case "not-read":
      return t(
        `bredden av «${word}» er ikke forstått: «${text}»`,
        `breidda av «${word}» er ikkje forstått: «${text}»`,
        `the width of “${word}” is not understood: “${text}”`,
      );
    case "wrong-limit": {
      const { nb, nn, en } = limitNames[problem.limit];
      return t(
        `bredden av «${word}» kan ikke sies i ${nb}`,
        `breidda av «${word}» kan ikkje seiast i ${nn}`,
        `the width of “${word}” cannot be told in ${en}`,
      );
    }
    case "nothing-left":
      return t(
        `«${word}» med bredden 0 er aldri sant`,
        `«${word}» med breidda 0 er aldri sant`,
        `“${word}” with a width of 0 is never true`,
      );
    case "says-nothing":
      return t(
        `«${word}» så vidt som «${text}» sier ingenting om tallet: høyst ${problem.most}`,
        `«${word}» så vidt som «${text}» seier ingenting om talet: høgst ${problem.most}`,
        `“${word}” as wide as “${text}” says nothing of the number: at most ${problem.most}`,
      );
    case "twice":
      return t(
        `«${word}» er samme forbehold som «${problem.other}», som alt har fått en bredde`,
        `«${word}» er same atterhald som «${problem.other}», som alt har fått ei breidd`,
        `“${word}” is the same hedge as “${problem.other}”, which has a width already`,
      );
  }
}

/** «nesten» (5 %), «rundt» (1 steg). */
function named(
  widths: readonly { readonly word: string; readonly width: WidthLimits }[],
  language: Language,
) {
  return widths
    .map(({ word, width }) => {
      const quoted = language === "en" ? `“${word}”` : `«${word}»`;
      return `${quoted} (${widthText(width, language)})`;
    })
    .join(", ");
}

/**
 * What a verdict rests on where hedges reach as the municipality has chosen. `otherwise` is the name of the verdict
 * that the usual widths would have given; undefined when it is the same.
 */
export function ownWidthNote(
  widths: readonly { readonly word: string; readonly width: WidthLimits }[],
  otherwise: Text | undefined,
): Text {
  const [nb, nn, en] = [named(widths, "nb"), named(widths, "nn"), named(widths, "en")];
  if (otherwise === undefined)
    return t(
      `Kommunens egen bredde av ${nb}; dommen er den samme med Fasits vanlige`,
      `Kommunens eiga breidd av ${nn}; dommen er den same med den vanlege i Fasit`,
      `The municipality’s own width of ${en}; the verdict is the same with Fasit’s usual one`,
    );
  return t(
    `Dommen hviler på kommunens egen bredde av ${nb}. Med Fasits vanlige: ${otherwise.nb}`,
    `Dommen kviler på kommunens eiga breidd av ${nn}. Med den vanlege i Fasit: ${otherwise.nn}`,
    `The verdict rests on the municipality’s own width of ${en}. With Fasit’s usual one: ${otherwise.en}`,
  );
}

export const hedgeWords = {
  ownTitle: t("Egne bredder", "Eigne breidder", "Widths of the municipality’s own"),
  ownText: t(
    "Kommunen har valgt sin egen bredde for disse ordene. Ved hver påstand som bruker dem, står hva dommen ellers ville vært.",
    "Kommunen har valt si eiga breidd for desse orda. Ved kvar påstand som bruker dei, står kva dommen elles ville ha vore.",
    "The municipality has chosen its own width for these words. Each claim that uses them says what the verdict would otherwise have been.",
  ),
  usual: (width: string): Text => t(`vanlig: ${width}`, `vanleg: ${width}`, `usual: ${width}`),
} as const;
