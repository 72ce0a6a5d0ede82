/** What the terminal says of published statistics that were fetched. */
import type { Language } from "../language.ts";

export interface FetchWords {
  /** The file is another than before. */
  readonly written: string;
  /** Asked, and the answer is the same. */
  readonly unchanged: string;
  /** Not asked: the answer is less than a day old. */
  readonly fresh: string;
  /** The answer was too large for one question. */
  parts(count: number): string;
  /** No source has anything to fetch. */
  readonly nothing: string;
}

export const fetchWords: Readonly<Record<Language, FetchWords>> = {
  nb: {
    written: "hentet",
    unchanged: "uendret",
    fresh: "uendret (hentet for mindre enn et døgn siden)",
    parts: (count) => `satt sammen av ${count} svar`,
    nothing: "Ingen kilde i fasit.yaml har noe å hente (query eller fetch).",
  },
  nn: {
    written: "henta",
    unchanged: "uendra",
    fresh: "uendra (henta for mindre enn eit døgn sidan)",
    parts: (count) => `sett saman av ${count} svar`,
    nothing: "Inga kjelde i fasit.yaml har noko å hente (query eller fetch).",
  },
  en: {
    written: "fetched",
    unchanged: "unchanged",
    fresh: "unchanged (fetched less than a day ago)",
    parts: (count) => `put together of ${count} answers`,
    nothing: "No source in fasit.yaml has anything to fetch (query or fetch).",
  },
};
