/** «Slik SSB regner det»: the difference between the municipality's figure and SSB's, on the page and in the terminal. */
import type { Language, Text } from "../language.ts";

interface DifferenceLine {
  readonly art: string;
  readonly funksjoner: readonly string[];
  readonly own: number;
  readonly ssb: number;
  readonly isUnknown: boolean;
}

export const ssbWords = {
  heading: { nb: "Slik SSB regner det", nn: "Slik SSB reknar det", en: "As SSB computes it" },
  own: { nb: "Kommunens tall", nn: "Talet til kommunen", en: "The municipality's figure" },
  rounding: {
    nb: "Avrunding til hele tusen kroner",
    nn: "Avrunding til heile tusen kroner",
    en: "Rounding to whole thousands",
  },
  thousands: {
    nb: "SSBs tall i hele tusen kroner",
    nn: "Talet til SSB i heile tusen kroner",
    en: "SSB's figure in whole thousands",
  },
  same: {
    nb: "Kommunen og SSB regner med de samme postene.",
    nn: "Kommunen og SSB reknar med dei same postane.",
    en: "The municipality and SSB count the same postings.",
  },
  caveat: {
    nb: "Regnet av samme regnskap med SSBs hierarki for 2015. Hver innsendt post er i hele tusen, så det publiserte tallet kan avvike med noen tusen kroner.",
    nn: "Rekna av same rekneskap med hierarkiet til SSB for 2015. Kvar innsend post er i heile tusen, så det publiserte talet kan avvike med nokre tusen kroner.",
    en: "Computed from the same ledger by SSB's hierarchy for 2015. Every filed amount is in whole thousands, so the published figure may differ by some thousands.",
  },
} satisfies Record<string, Text>;

const counted: Readonly<Record<Language, (times: number) => string>> = {
  nb: (times) => (times === 0 ? "ikke" : `${times < 0 ? "−" : "+"}${Math.abs(times)}`),
  nn: (times) => (times === 0 ? "ikkje" : `${times < 0 ? "−" : "+"}${Math.abs(times)}`),
  en: (times) => (times === 0 ? "not" : `${times < 0 ? "−" : "+"}${Math.abs(times)}`),
};

/** «art 728: SSBs hierarki har den ikke», as the line of a table. */
export function differenceText(
  line: DifferenceLine,
  artName: string | undefined,
  language: Language,
): string {
  const art = `art ${line.art}${artName === undefined ? "" : ` ${artName}`}`;
  const where = line.funksjoner.length === 0 ? "" : `, funksjon ${line.funksjoner.join(", ")}`;
  const count = counted[language];
  const reasons: Readonly<Record<Language, string>> = {
    nb: line.isUnknown
      ? "SSBs hierarki for 2015 har den ikke"
      : line.ssb === 0
        ? "bare kommunen regner den med"
        : line.own === 0
          ? "bare SSB regner den med"
          : `kommunen teller ${count(line.own)}, SSB ${count(line.ssb)}`,
    nn: line.isUnknown
      ? "hierarkiet til SSB for 2015 har han ikkje"
      : line.ssb === 0
        ? "berre kommunen reknar han med"
        : line.own === 0
          ? "berre SSB reknar han med"
          : `kommunen tel ${count(line.own)}, SSB ${count(line.ssb)}`,
    en: line.isUnknown
      ? "SSB's hierarchy for 2015 lacks it"
      : line.ssb === 0
        ? "only the municipality counts it"
        : line.own === 0
          ? "only SSB counts it"
          : `the municipality counts ${count(line.own)}, SSB ${count(line.ssb)}`,
  };
  return `${art}${where}: ${reasons[language]}`;
}
