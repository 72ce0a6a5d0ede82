/** Names of the three languages, in each of them; `ownNames` as a reader of the language knows it. */
import type { Language, Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const languageNames: Readonly<Record<Language, Text>> = {
  nb: t("bokmål", "bokmål", "Norwegian (bokmål)"),
  nn: t("nynorsk", "nynorsk", "Norwegian (nynorsk)"),
  en: t("engelsk", "engelsk", "English"),
};

export const ownNames: Readonly<Record<Language, string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};

export const editionWords = {
  languages: t("Språk", "Språk", "Language"),
} as const satisfies Record<string, Text>;
