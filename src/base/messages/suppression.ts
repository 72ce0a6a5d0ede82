/** What a reader is told where a small number about persons is hidden. */
import type { Text } from "../language.ts";

export const suppressionWords = {
  short: {
    nb: "Prøvd, men ikke vist: færre enn 5 personer, eller et tall som ville røpe det.",
    nn: "Prøvd, men ikkje vist: færre enn 5 personar, eller eit tal som ville røpe det.",
    en: "Checked, but not shown: fewer than 5 persons, or a number that would tell.",
  },
  cells: {
    nb: "«–» er skjult av hensyn til personvern: færre enn 5, eller et tall som ville røpe et slikt.",
    nn: "«–» er skjult av omsyn til personvern: færre enn 5, eller eit tal som ville røpe eit slikt.",
    en: "“–” is hidden to protect privacy: fewer than 5, or a number that would tell such a one.",
  },
  cell: { nb: "skjult", nn: "skjult", en: "hidden" },
  hidden: {
    nb: "Skjult av hensyn til personvern: tallet gjelder færre enn 5 personer, eller det kunne brukes til å regne ut et slikt tall. Påstanden er prøvd mot det nøyaktige tallet.",
    nn: "Skjult av omsyn til personvern: talet gjeld færre enn 5 personar, eller det kunne brukast til å rekne ut eit slikt tal. Påstanden er prøvd mot det nøyaktige talet.",
    en: "Hidden to protect privacy: the number is about fewer than 5 persons, or could be used to work out such a number. The claim was checked against the exact number.",
  },
} as const satisfies Readonly<Record<string, Text>>;
