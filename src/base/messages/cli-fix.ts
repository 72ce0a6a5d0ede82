/** What the terminal says of mended claims, and of claims that changed since an earlier build. */
import type { Language } from "../language.ts";

export interface FixWords {
  /** Over the claims that are left. */
  readonly left: string;
  proposed(count: number): string;
  written(count: number, files: number): string;
  /** How many claims are contradicted in the files as they stand. */
  contradicted(count: number): string;
  readonly apply: string;
}

export interface SinceWords {
  title(path: string): string;
  readonly unchanged: string;
  readonly value: string;
  readonly isNew: string;
  readonly vanished: string;
  readonly absent: string;
  /** Of hedges; empty for the usual ones. */
  readonly widths: (before: string, now: string) => string;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const fixWords: Readonly<Record<Language, FixWords>> = {
  nb: {
    left: "Må rettes for hånd:",
    proposed: (count) => (count === 0 ? "Ingenting å rette." : `${plural(count, "forslag", "forslag")}.`),
    written: (count, files) =>
      `${plural(count, "påstand", "påstander")} rettet i ${plural(files, "fil", "filer")}.`,
    contradicted: (count) =>
      count === 0
        ? "Ingen påstand er motsagt."
        : `${plural(count, "påstand", "påstander")} i teksten er motsagt.`,
    apply: "Skriv forslagene inn med --write.",
  },
  nn: {
    left: "Må rettast for hand:",
    proposed: (count) => (count === 0 ? "Ingenting å rette." : `${plural(count, "framlegg", "framlegg")}.`),
    written: (count, files) =>
      `${plural(count, "påstand", "påstandar")} retta i ${plural(files, "fil", "filer")}.`,
    contradicted: (count) =>
      count === 0
        ? "Ingen påstand er motsagd."
        : `${plural(count, "påstand er motsagd", "påstandar er motsagde")} i teksten.`,
    apply: "Skriv framlegga inn med --write.",
  },
  en: {
    left: "To be corrected by hand:",
    proposed: (count) => (count === 0 ? "Nothing to mend." : `${plural(count, "proposal", "proposals")}.`),
    written: (count, files) =>
      `${plural(count, "claim", "claims")} mended in ${plural(files, "file", "files")}.`,
    contradicted: (count) =>
      count === 0
        ? "No claim is contradicted."
        : `${plural(count, "claim in the text is", "claims in the text are")} contradicted.`,
    apply: "Put the proposals in the text with --write.",
  },
};

export const sinceWords: Readonly<Record<Language, SinceWords>> = {
  nb: {
    title: (path) => `Endret siden ${path}:`,
    unchanged: "Ingen påstand er endret.",
    value: "ny verdi",
    isNew: "ny påstand",
    vanished: "borte",
    absent: "uten verdi",
    widths: (before, now) => `bredder: ${before || "vanlige"} → ${now || "vanlige"}`,
  },
  nn: {
    title: (path) => `Endra sidan ${path}:`,
    unchanged: "Ingen påstand er endra.",
    value: "ny verdi",
    isNew: "ny påstand",
    vanished: "borte",
    absent: "utan verdi",
    widths: (before, now) => `breidder: ${before || "vanlege"} → ${now || "vanlege"}`,
  },
  en: {
    title: (path) => `Changed since ${path}:`,
    unchanged: "No claim has changed.",
    value: "new value",
    isNew: "new claim",
    vanished: "gone",
    absent: "no value",
    widths: (before, now) => `widths: ${before || "usual"} → ${now || "usual"}`,
  },
};
