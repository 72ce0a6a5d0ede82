/** Words about claims over years and against budgets. `figure` is the figure's name in quotes; values are formatted. */
import type { Text } from "../language.ts";

/** A value of another year or version, as text in each language. */
export interface OtherText {
  readonly when: Text;
  readonly value: Text;
}

const each = (make: (language: "nb" | "nn" | "en") => string): Text => ({
  nb: make("nb"),
  nn: make("nn"),
  en: make("en"),
});

export const trendTexts = {
  against: (figure: Text, value: Text, { when, value: other }: OtherText): Text => ({
    nb: `${figure.nb} er ${value.nb}, og var ${other.nb} i ${when.nb}`,
    nn: `${figure.nn} er ${value.nn}, og var ${other.nn} i ${when.nn}`,
    en: `${figure.en} is ${value.en}, and was ${other.en} in ${when.en}`,
  }),
  own: (figure: Text, value: Text, when: Text): Text => ({
    nb: `${figure.nb} er ${value.nb} i ${when.nb}`,
    nn: `${figure.nn} er ${value.nn} i ${when.nn}`,
    en: `${figure.en} is ${value.en} in ${when.en}`,
  }),
  missing: (figure: Text, points: readonly Text[]): Text =>
    each((language) => {
      const list = points.map((point) => point[language]).join(", ");
      const name = figure[language];
      return {
        nb: `det kan ikke avgjøres: ${name} mangler for ${list}`,
        nn: `det kan ikkje avgjerast: ${name} manglar for ${list}`,
        en: `it cannot be decided: ${name} is missing for ${list}`,
      }[language];
    }),
  soft: (against: Text): Text => ({
    nb: `${against.nb}: for lite til at det sikkert er så, for mye til at det sikkert ikke er det`,
    nn: `${against.nn}: for lite til at det sikkert er så, for mykje til at det sikkert ikkje er det`,
    en: `${against.en}: too little to be sure that it is so, too much to be sure that it is not`,
  }),
  coarse: (against: Text): Text => ({
    nb: `${against.nb}; kildene er for grove til å avgjøre det`,
    nn: `${against.nn}; kjeldene er for grove til å avgjere det`,
    en: `${against.en}; the sources are too coarse to decide it`,
  }),
  change: (against: Text, change: Text): Text => ({
    nb: `${against.nb}; endringen er ${change.nb}`,
    nn: `${against.nn}; endringa er ${change.nn}`,
    en: `${against.en}; the change is ${change.en}`,
  }),
  earlier: (year: number): Text => ({
    nb: `det var slik i ${year} også`,
    nn: `det var slik i ${year} òg`,
    en: `it was so in ${year} too`,
  }),
  notThen: (year: number): Text => ({
    nb: `det var ikke slik i ${year}`,
    nn: `det var ikkje slik i ${year}`,
    en: `it was not so in ${year}`,
  }),
  streak: (length: number): Text =>
    length === 0
      ? {
          nb: "det er ikke slik dette året",
          nn: "det er ikkje slik dette året",
          en: "it is not so this year",
        }
      : {
          nb: `det er ${length} år på rad`,
          nn: `det er ${length} år på rad`,
          en: `it is ${length} ${length === 1 ? "year" : "years"} in a row`,
        },
  place: (place: number, of: number, { when, value }: OtherText): Text => ({
    nb: `det er nr. ${place} av ${of} år; ${when.nb}: ${value.nb}`,
    nn: `det er nr. ${place} av ${of} år; ${when.nn}: ${value.nn}`,
    en: `it is no. ${place} of ${of} years; ${when.en}: ${value.en}`,
  }),
  few: (known: number): Text => ({
    nb: `bare ${known} år er kjent`,
    nn: `berre ${known} år er kjende`,
    en: `only ${known} years are known`,
  }),
  noDirection: (figure: Text): Text => ({
    nb: `${figure.nb} sier ikke om opp er bra (good)`,
    nn: `${figure.nn} seier ikkje om opp er bra (good)`,
    en: `${figure.en} does not say whether up is good (good)`,
  }),
  noSign: (figure: Text): Text => ({
    nb: `${figure.nb} sier ikke hva et tall over null er (positive)`,
    nn: `${figure.nn} seier ikkje kva eit tal over null er (positive)`,
    en: `${figure.en} does not say what a value above zero is (positive)`,
  }),
  noSignFor: (figure: Text, words: string): Text => ({
    nb: `«${words}» sier en side, og ${figure.nb} sier ikke hva et tall over null er (positive)`,
    nn: `«${words}» seier ei side, og ${figure.nn} seier ikkje kva eit tal over null er (positive)`,
    en: `“${words}” says a side, and ${figure.en} does not say what a value above zero is (positive)`,
  }),
  unit: (figure: Text, words: string): Text => ({
    nb: `«${words}» kan ikke måles mot ${figure.nb}`,
    nn: `«${words}» kan ikkje målast mot ${figure.nn}`,
    en: `“${words}” cannot be measured against ${figure.en}`,
  }),
  contrary: (words: string): Text => ({
    nb: `«${words}» sier én vei og tallene en annen`,
    nn: `«${words}» seier éin veg og tala ein annan`,
    en: `“${words}” says one way and the numbers another`,
  }),
} as const;

/** Over the values that decided a claim, in a trace. */
export const comparedWords: Text = {
  nb: "sammenlignet med",
  nn: "samanlikna med",
  en: "compared with",
};
