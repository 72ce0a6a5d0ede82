/** What `fasit kostra` says: conformance cases, the report on a filing, and SSB's figures. */
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

interface KostraFigureWords {
  accounts(year: string, count: number, file: string): string;
  balance(year: string, count: number, file: string): string;
  combinations(count: number, file: string): string;
  readonly none: string;
  readonly noCombinations: string;
}

export const kostraFigureWords: Readonly<Record<Language, KostraFigureWords>> = {
  nb: {
    accounts: (year, count, file) => `${year}: ${count} tall som ikke er 0, skrevet til ${file}`,
    balance: (year, count, file) => `${year}: ${count} balansetall, skrevet til ${file}`,
    combinations: (count, file) => `${count} publiserte kombinasjoner, skrevet til ${file}`,
    none: "Ingen tall er skrevet.",
    noCombinations: "En balanse har ingen kombinasjoner: hvert tall står i svaret. Filen er ikke skrevet.",
  },
  nn: {
    accounts: (year, count, file) => `${year}: ${count} tal som ikkje er 0, skrivne til ${file}`,
    balance: (year, count, file) => `${year}: ${count} balansetal, skrivne til ${file}`,
    combinations: (count, file) => `${count} publiserte kombinasjonar, skrivne til ${file}`,
    none: "Ingen tal er skrivne.",
    noCombinations: "Ein balanse har ingen kombinasjonar: kvart tal står i svaret. Fila er ikkje skriven.",
  },
  en: {
    accounts: (year, count, file) => `${year}: ${count} figures that are not 0, written to ${file}`,
    balance: (year, count, file) => `${year}: ${count} balance figures, written to ${file}`,
    combinations: (count, file) => `${count} published combinations, written to ${file}`,
    none: "No figures have been written.",
    noCombinations:
      "A balance has no combinations: every figure is in the answer. The file has not been written.",
  },
};

export interface ExportWords {
  written(file: string, records: number): string;
  notWritten(folder: string): string;
}

/** `fasit kostra export`; the command that checks a file stands under it. */
export const exportWords: Readonly<Record<Language, ExportWords>> = {
  nb: {
    written: (file, records) => `${file}: ${records} poster, i hele tusen kroner. Kontroller den:`,
    notWritten: (folder) => `Ingenting er skrevet til ${folder}.`,
  },
  nn: {
    written: (file, records) => `${file}: ${records} postar, i heile tusen kroner. Kontroller ho:`,
    notWritten: (folder) => `Ingenting er skrive til ${folder}.`,
  },
  en: {
    written: (file, records) => `${file}: ${records} records, in whole thousands of kroner. Check it:`,
    notWritten: (folder) => `Nothing has been written to ${folder}.`,
  },
};
