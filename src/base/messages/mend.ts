/** What is said when claims are mended, and when they are compared with an earlier build. */
import type { Text } from "../language.ts";

export type LeftReasonName = "condition" | "not-equal" | "rank" | "no-wording" | "markup";

/** Why a contradicted claim is left to its author. */
export const leftReasons: Readonly<Record<LeftReasonName, Text>> = {
  condition: {
    nb: "vilkåret påstanden hviler på, er ikke oppfylt; setningen må skrives om",
    nn: "vilkåret påstanden kviler på, er ikkje oppfylt; setninga må skrivast om",
    en: "the condition the claim rests on is not met; the sentence must be rewritten",
  },
  "not-equal": {
    nb: "to tall som sies å være like, er ulike; setningen må skrives om",
    nn: "to tal som blir sagde å vere like, er ulike; setninga må skrivast om",
    en: "two figures that are said to be the same differ; the sentence must be rewritten",
  },
  rank: {
    nb: "plassen blant årene er en annen, og Fasit har ikke ord for den",
    nn: "plassen blant åra er ein annan, og Fasit har ikkje ord for han",
    en: "the place among the years is another, and Fasit has no word for it",
  },
  "no-wording": {
    nb: "ingen liten endring av ordene er sann",
    nn: "inga lita endring av orda er sann",
    en: "no small change of the words is true",
  },
  markup: {
    nb: "ordene står over et linjeskift eller med annen Markdown imellom; rett dem i teksten",
    nn: "orda står over eit linjeskift eller med annan Markdown imellom; rett dei i teksten",
    en: "the words stand across a line break or with other Markdown between; correct them in the text",
  },
};

/** Why a text could not be written. */
export const notWritten: Readonly<Record<"changed" | "encoding", Text>> = {
  changed: {
    nb: "filen er endret etter at den ble lest",
    nn: "fila er endra etter at ho vart lesen",
    en: "the file has changed since it was read",
  },
  encoding: {
    nb: "filen er ikke hel UTF-8",
    nn: "fila er ikkje heil UTF-8",
    en: "the file is not whole UTF-8",
  },
};

/** Why an earlier build could not be read. */
export const notCompared: Readonly<Record<"missing" | "format", Text>> = {
  missing: {
    nb: "finner ingen påstander der",
    nn: "finn ingen påstandar der",
    en: "no claims are found there",
  },
  format: {
    nb: "filen er ikke påstander fra Fasit",
    nn: "fila er ikkje påstandar frå Fasit",
    en: "the file is not claims from Fasit",
  },
};
