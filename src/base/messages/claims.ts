/** Words about claims: why a verdict is what it is, and what a text says. For terminal, margin and pages. */
import type { Language, Text } from "../language.ts";

/** `figure` is the bound figure's name or id; `quantity` its value as text. */
export const reasonTexts = {
  within: (): Text => ({
    nb: "tallet er som teksten sier",
    nn: "talet er som teksten seier",
    en: "the figure is what the text says",
  }),
  outside: (figure: string, quantity: string): Text => ({
    nb: `${figure} er ${quantity}`,
    nn: `${figure} er ${quantity}`,
    en: `${figure} is ${quantity}`,
  }),
  coarser: (figure: string, quantity: string): Text => ({
    nb: `${figure} er bare kjent som ${quantity}, grovere enn teksten`,
    nn: `${figure} er berre kjent som ${quantity}, grovare enn teksten`,
    en: `${figure} is known only as ${quantity}, more coarsely than the text`,
  }),
  absent: (figure: string, why: Text): Text => ({
    nb: `${figure} mangler (${why.nb})`,
    nn: `${figure} manglar (${why.nn})`,
    en: `${figure} is missing (${why.en})`,
  }),
  wrongUnit: (figure: string): Text => ({
    nb: `enheten i teksten passer ikke til ${figure}`,
    nn: `eininga i teksten passar ikkje til ${figure}`,
    en: `the unit in the text does not fit ${figure}`,
  }),
  noNumber: (): Text => ({
    nb: "frasen sier ikke noe Fasit kan måle mot tallet",
    nn: "frasen seier ikkje noko Fasit kan måle mot talet",
    en: "the phrase says nothing Fasit can measure against the figure",
  }),
  countMismatch: (numbers: number, figures: number): Text => ({
    nb: `frasen har ${numbers} tall, men er bundet til ${figures}`,
    nn: `frasen har ${numbers} tal, men er bunden til ${figures}`,
    en: `the phrase has ${numbers} numbers but is bound to ${figures}`,
  }),
  isFalse: (figure: string): Text => ({
    nb: `${figure}: det stemmer ikke`,
    nn: `${figure}: det stemmer ikkje`,
    en: `${figure}: that is not so`,
  }),
  unknownWords: (words: string): Text => ({
    nb: `«${words}» kan endre hva tallet betyr`,
    nn: `«${words}» kan endre kva talet tyder`,
    en: `“${words}” may change what the number means`,
  }),
  comparison: (figure: string, quantity: string): Text => ({
    nb: `sammenligningen holder ikke: ${figure} er ${quantity}`,
    nn: `samanlikninga held ikkje: ${figure} er ${quantity}`,
    en: `the comparison does not hold: ${figure} is ${quantity}`,
  }),
  comparisonAlone: (): Text => ({
    nb: "sammenligningen trenger to tall: bind det som sammenlignes også",
    nn: "samanlikninga treng to tal: bind det som blir samanlikna òg",
    en: "the comparison needs two figures: bind what is compared as well",
  }),
  notEqual: (figure: string, quantity: string): Text => ({
    nb: `det er ikke alle: ${figure} er ${quantity}`,
    nn: `det er ikkje alle: ${figure} er ${quantity}`,
    en: `it is not all: ${figure} is ${quantity}`,
  }),
  fewYears: (known: number): Text => ({
    nb: `bare ${known} år er kjent`,
    nn: `berre ${known} år er kjende`,
    en: `only ${known} years are known`,
  }),
} as const;

const joined: Readonly<Record<Language, { between: string; and: string }>> = {
  nb: { between: "mellom", and: "og" },
  nn: { between: "mellom", and: "og" },
  en: { between: "between", and: "and" },
};

/** «mellom 420,5 og 421,5 mill. kr», «minst 1,75 %», «over 70, høyst 77». */
export function intervalText(
  ends: { readonly lower?: string; readonly upper?: string },
  unit: string,
  language: Language,
): string {
  const after = unit === "" || unit.startsWith("%") ? unit : ` ${unit}`;
  const { lower, upper } = ends;
  const words = joined[language];
  if (lower !== undefined && upper !== undefined) {
    if (lower === upper) return `${lower}${after}`;
    return `${words.between} ${lower} ${words.and} ${upper}${after}`;
  }
  if (lower !== undefined)
    return `${{ nb: "minst", nn: "minst", en: "at least" }[language]} ${lower}${after}`;
  if (upper !== undefined) return `${{ nb: "høyst", nn: "høgst", en: "at most" }[language]} ${upper}${after}`;
  return "";
}

/** Units after a number, and the words of a scale: power of ten → unit text. */
export const scaledKroner: Readonly<Record<number, Text>> = {
  0: { nb: "kr", nn: "kr", en: "NOK" },
  6: { nb: "mill. kr", nn: "mill. kr", en: "million NOK" },
  9: { nb: "mrd. kr", nn: "mrd. kr", en: "billion NOK" },
};

export const unitTexts: Readonly<Record<string, Text>> = {
  percent: { nb: "%", nn: "%", en: "%" },
  "percentage-points": { nb: "prosentpoeng", nn: "prosentpoeng", en: "percentage points" },
  promille: { nb: "promille", nn: "promille", en: "per mille" },
  "kr-per-inhabitant": { nb: "kr per innbygger", nn: "kr per innbyggjar", en: "NOK per inhabitant" },
};

/** «teksten sier X, altså Y». */
export function saysText(said: string, meaning: string): Text {
  return {
    nb: meaning === "" ? `«${said}»` : `«${said}», altså ${meaning}`,
    nn: meaning === "" ? `«${said}»` : `«${said}», altså ${meaning}`,
    en: meaning === "" ? `“${said}”` : `“${said}”, that is ${meaning}`,
  };
}

/** A place among years: «blant de tre beste», «den beste». */
export function placeText(last: number, first: number): Text {
  if (first !== last)
    return {
      nb: `blant de ${last} beste årene`,
      nn: `blant dei ${last} beste åra`,
      en: `among the best ${last} years`,
    };
  return { nb: `plass nr. ${last}`, nn: `plass nr. ${last}`, en: `place no. ${last}` };
}
