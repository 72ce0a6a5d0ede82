/** What `fasit kostra` says: conformance cases, and the report on a filing. */
import type { Language } from "../language.ts";

export interface VectorWords {
  differs(name: string, line: number): string;
  readonly expected: string;
  readonly got: string;
  unread(line: number, problem: string): string;
  summary(agree: number, differ: number, unread: number): string;
  readonly none: string;
  cannotRead(file: string): string;
}

export const vectorWords: Readonly<Record<Language, VectorWords>> = {
  nb: {
    differs: (name, line) => `${name} (linje ${line}) avviker`,
    expected: "ventet",
    got: "fikk",
    unread: (line, problem) => `Linje ${line} er ikke et prøvetilfelle: ${problem}`,
    summary: (agree, differ, unread) =>
      `${agree + differ + unread} tilfeller: ${agree} like, ${differ} ulike, ${unread} ikke lest`,
    none: "Filen har ingen prøvetilfeller.",
    cannotRead: (file) => `Kan ikke lese ${file}.`,
  },
  nn: {
    differs: (name, line) => `${name} (linje ${line}) avvik`,
    expected: "venta",
    got: "fekk",
    unread: (line, problem) => `Linje ${line} er ikkje eit prøvetilfelle: ${problem}`,
    summary: (agree, differ, unread) =>
      `${agree + differ + unread} tilfelle: ${agree} like, ${differ} ulike, ${unread} ikkje lesne`,
    none: "Fila har ingen prøvetilfelle.",
    cannotRead: (file) => `Kan ikkje lese ${file}.`,
  },
  en: {
    differs: (name, line) => `${name} (line ${line}) differs`,
    expected: "expected",
    got: "got",
    unread: (line, problem) => `Line ${line} is not a case: ${problem}`,
    summary: (agree, differ, unread) =>
      `${agree + differ + unread} cases: ${agree} agree, ${differ} differ, ${unread} not read`,
    none: "The file has no cases.",
    cannotRead: (file) => `Cannot read ${file}.`,
  },
};
