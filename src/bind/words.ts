/**
 * Do two words mean the same thing, near enough to propose a binding? Light stemming: endings fall away,
 * and a compound shares a long first part with its kin («ansatt» in «ansatte», «søknad» in «søknader»).
 *
 * Layer: bind; pure.
 */

const empty = new Set(
  "alle andel antall blant denne dette eller etter flere fleire fra gjennom har ikke ikkje kommune kommunen kommunens kroner millioner millionar mellom prosent samme samlet som til total totalt under ved årets were from that this with have their million per cent percent year".split(
    " ",
  ),
);

/** The words of a text that carry meaning: lower case, at least four letters. */
export function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)))];
}

/** From 0 to 1: the same word, the same stem, or the same first or last part of a compound. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shortest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared += 1;
  if (shared >= 4 && Math.max(a.length, b.length) - shared <= 3) return 0.9;
  if (shared >= 5 && shared === shortest) return 0.6;
  const [one, other] = [stemOf(a), stemOf(b)];
  return Math.min(one.length, other.length) >= 5 && (one.endsWith(other) || other.endsWith(one)) ? 0.6 : 0;
}

/** Without the endings of nouns, so that «resultater» is the last part of «driftsresultat». */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ene|ane|er|ar|en|et|a|e)$/, "");
  return stem.length >= 5 ? stem : word;
}
