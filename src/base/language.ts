/**
 * Languages of readers and authors. Code, comments and commits are English; everything a person sees
 * is written in these three.
 *
 * Layer: base; imports nothing.
 */
export const languages = ["nb", "nn", "en"] as const;

/** Bokmål, nynorsk, English. */
export type Language = (typeof languages)[number];

/** The same text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** A text that is the same in every language: a name, a code, an author's own words. */
export function same(text: string): Text {
  return { nb: text, nn: text, en: text };
}

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
