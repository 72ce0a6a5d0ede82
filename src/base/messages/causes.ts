/** Words about deviations and their reasons: names of what is compared with, and why a verdict is what it is. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

/** What a deviation is from, after a figure's name and a colon. */
export const basisNames = {
  budget: t("avvik fra budsjett", "avvik frå budsjett", "deviation from budget"),
  earlier: t("endring fra året før", "endring frå året før", "change from the year before"),
  other: t("endring", "endring", "change"),
} as const satisfies Record<string, Text>;

/** `cause`, `other`: quoted names. Amounts come in already formatted, with their sign. */
export const causeTexts = {
  within: t(
    "hver av årsakene trekker samme vei som summen, og de er blant de største",
    "kvar av årsakene dreg same veg som summen, og dei er blant dei største",
    "each of the reasons pulls the same way as the total, and they are among the largest",
  ),
  opposite: (cause: string, amount: string, total: string): Text =>
    t(
      `${cause} trekker ikke samme vei som summen: ${amount} av ${total}`,
      `${cause} dreg ikkje same veg som summen: ${amount} av ${total}`,
      `${cause} does not pull the same way as the total: ${amount} of ${total}`,
    ),
  direction: (said: string, cause: string, amount: string): Text =>
    t(
      `teksten sier ${said}, men ${cause} gikk andre veien: ${amount}`,
      `teksten seier ${said}, men ${cause} gjekk andre vegen: ${amount}`,
      `the text says ${said}, but ${cause} went the other way: ${amount}`,
    ),
  leftOut: (other: string, otherAmount: string, cause: string, amount: string): Text =>
    t(
      `${other} (${otherAmount}) er ikke nevnt, og betyr mer enn ${cause} (${amount})`,
      `${other} (${otherAmount}) er ikkje nemnd, og betyr meir enn ${cause} (${amount})`,
      `${other} (${otherAmount}) is not named, and means more than ${cause} (${amount})`,
    ),
  notMain: (named: string, pull: string): Text =>
    t(
      `det som er nevnt, utgjør ${named} av ${pull} som trekker denne veien: mindre enn halvparten`,
      `det som er nemnt, utgjer ${named} av ${pull} som dreg denne vegen: mindre enn halvparten`,
      `what is named makes up ${named} of ${pull} that pull this way: less than half`,
    ),
  nothing: (figure: string): Text =>
    t(
      `${figure} er 0, så det er ingenting å forklare`,
      `${figure} er 0, så det er ingenting å forklare`,
      `${figure} is 0, so there is nothing to explain`,
    ),
  remainder: (amount: string, cause: string): Text =>
    t(
      `${amount} av summen er ikke forklart av noe bidrag, mer enn ${cause} betyr`,
      `${amount} av summen er ikkje forklart av noko bidrag, meir enn ${cause} betyr`,
      `${amount} of the total is explained by no contribution, more than ${cause} means`,
    ),
  coarse: (cause: string, amount: string): Text =>
    t(
      `${cause} er bare kjent som ${amount}, for grovt til å avgjøre påstanden`,
      `${cause} er berre kjend som ${amount}, for grovt til å avgjere påstanden`,
      `${cause} is known only as ${amount}, too coarsely to decide the claim`,
    ),
  unknown: (words: string, names: string): Text =>
    t(
      `«${words}» er ikke navnet på noe bidrag (de heter ${names})`,
      `«${words}» er ikkje namnet på noko bidrag (dei heiter ${names})`,
      `“${words}” is not the name of any contribution (they are called ${names})`,
    ),
  ambiguous: (words: string, names: string): Text =>
    t(
      `«${words}» kan være flere av bidragene: ${names}`,
      `«${words}» kan vere fleire av bidraga: ${names}`,
      `“${words}” may be several of the contributions: ${names}`,
    ),
  twice: (words: string, name: string): Text =>
    t(`«${words}» er ${name} om igjen`, `«${words}» er ${name} om att`, `“${words}” is ${name} once more`),
  words: (words: string): Text =>
    t(
      `«${words}» kan endre hva årsaken er`,
      `«${words}» kan endre kva årsaka er`,
      `“${words}” may change what the reason is`,
    ),
  unclear: (words: string): Text =>
    t(
      `det er uklart hvilken vei «${words}» skal ha gått`,
      `det er uklart kva veg «${words}» skal ha gått`,
      `it is unclear which way “${words}” is said to have gone`,
    ),
  basis: (words: string): Text =>
    t(
      `«${words}» er en annen sammenligning enn den forklaringen bygger på`,
      `«${words}» er ei anna samanlikning enn den forklaringa byggjer på`,
      `“${words}” is another comparison than the one the explanation rests on`,
    ),
  alone: t(
    "en forklaring må bindes alene, uten andre tall i samme lenke",
    "ei forklaring må bindast aleine, utan andre tal i same lenkje",
    "an explanation must be bound alone, without other figures in the same link",
  ),
  none: t("frasen nevner ingen årsak", "frasen nemner inga årsak", "the phrase names no reason"),
} as const;

/** A deviation as a waterfall, in the terminal and on pages. */
export const waterfallWords = {
  title: t("Hva som trakk opp og ned", "Kva som drog opp og ned", "What pulled up and down"),
  total: t("Til sammen", "Til saman", "Together"),
  unexplained: t("Ikke forklart", "Ikkje forklart", "Not explained"),
  rest: (count: number): Text =>
    t(`${count} mindre bidrag`, `${count} mindre bidrag`, `${count} smaller contributions`),
  zeros: (count: number): Text =>
    t(`${count} bidrag er 0`, `${count} bidrag er 0`, `${count} contributions are 0`),
  contribution: t("Bidrag", "Bidrag", "Contribution"),
  after: t("Summen så langt", "Summen så langt", "The sum so far"),
  up: t("trekker opp", "dreg opp", "pulls up"),
  down: t("trekker ned", "dreg ned", "pulls down"),
  sum: t("summen", "summen", "the total"),
  remainder: t("ikke forklart", "ikkje forklart", "not explained"),
} as const;
