/**
 * What in a register's text tells who somebody is: e-mail addresses, and what looks like a full name.
 *
 * Layer: sources; pure.
 */
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/**
 * Given names that are common in Norway and are not also ordinary words, places or firms. With a capitalised
 * word after one of them, the text looks like a name. The list is ours, short on purpose: it warns, it does not judge.
 */
const givenNames = new Set(
  `Anne Anna Inger Kari Marit Ingrid Liv Eva Astrid Bjørg Hilde Solveig Berit Randi Ida Elisabeth Marianne Kristin Bente Heidi Silje Hanne Linda
  Tone Anita Elin Wenche Ragnhild Camilla Ellen Karin Mona Marie Julie Nina Turid Gerd Trine Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans
  Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune Trond Tore Daniel Jon Kristian Tom Olav Rolf Leif Stian Øyvind Espen Magnus
  Gunnar Nils Eirik Fredrik Henrik Jonas Håkon Einar Mohammed Mohamed Ahmed`.split(/\s+/),
);
const capitalPair = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:[- ]\p{Lu}\p{Ll}+)* \p{Lu}\p{Ll}{2,}/gu;

export type PersonalData = "email" | "name";

/** The first thing in the text that tells who somebody is, and what kind it is. */
export function findPersonalData(
  text: string,
): { readonly kind: PersonalData; readonly text: string } | undefined {
  const address = email.exec(text)?.[0];
  if (address !== undefined) return { kind: "email", text: address };
  for (const [whole, first = ""] of text.matchAll(capitalPair))
    if (givenNames.has(first)) return { kind: "name", text: whole };
  return undefined;
}
