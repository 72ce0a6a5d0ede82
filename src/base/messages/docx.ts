/** Why a file cannot be read as a Word document. */
import type { Text } from "../language.ts";

export const docxFaults = {
  "not-docx": {
    nb: "det er ikke et Word-dokument (.docx)",
    nn: "det er ikkje eit Word-dokument (.docx)",
    en: "it is not a Word document (.docx)",
  },
  "old-or-locked": {
    nb: "det er lagret i det gamle formatet (.doc) eller er låst med passord",
    nn: "det er lagra i det gamle formatet (.doc) eller er låst med passord",
    en: "it is saved in the old format (.doc) or locked with a password",
  },
  damaged: {
    nb: "filen er skadet eller ikke hel",
    nn: "fila er skadd eller ikkje heil",
    en: "the file is damaged or not whole",
  },
  "too-large": {
    nb: "den er langt større utpakket enn noen tekst er",
    nn: "ho er langt større utpakka enn nokon tekst er",
    en: "unpacked it is far larger than any text is",
  },
  doctype: {
    nb: "den har en dokumenttypedefinisjon, som ingen Word-fil skal ha",
    nn: "ho har ein dokumenttypedefinisjon, som inga Word-fil skal ha",
    en: "it has a document type definition, which no Word file should have",
  },
} as const satisfies Record<string, Text>;

export type DocxFaultName = keyof typeof docxFaults;
