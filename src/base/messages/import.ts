/** What the terminal says of a file that was looked at, and what its columns are taken for. */
import type { Language, Text } from "../language.ts";

/** A column's role, with its article: «Er kolonnen … en konto?» */
export const roleNames: Readonly<Record<string, Text>> = {
  konto: {
    nb: "konto (kontoklasse + art)",
    nn: "konto (kontoklasse + art)",
    en: "konto (kontoklasse + art)",
  },
  kontoklasse: { nb: "kontoklasse", nn: "kontoklasse", en: "kontoklasse" },
  art: { nb: "art", nn: "art", en: "art" },
  tjeneste: {
    nb: "tjeneste (funksjon + egne siffer)",
    nn: "teneste (funksjon + eigne siffer)",
    en: "tjeneste (funksjon + own digits)",
  },
  funksjon: { nb: "funksjon", nn: "funksjon", en: "funksjon" },
  ansvar: { nb: "ansvar", nn: "ansvar", en: "ansvar" },
  prosjekt: { nb: "prosjekt", nn: "prosjekt", en: "prosjekt" },
  area: { nb: "budsjettområde", nn: "budsjettområde", en: "budget area" },
  amounts: { nb: "beløp", nn: "beløp", en: "amounts" },
  extra: { nb: "beholdt (extra)", nn: "halden på (extra)", en: "kept (extra)" },
  "left-out": { nb: "utelatt", nn: "utelaten", en: "left out" },
};

export interface ImportWords {
  /** What a file is, by the kind of its source. */
  readonly kinds: Readonly<Record<string, string>>;
  rows(count: number): string;
  namesOf(role: string): string;
  readonly sum: string;
  readonly header: string;
  codes(percent: number, what: string, year: number): string;
  amounts(percent: number, negatives: number): string;
  from(where: string, value: string): string;
  readonly places: Readonly<Record<string, string>>;
  names(of: string): string;
  values(distinct: number): string;
  readonly derived: string;
  unit(value: string, where: string): string;
  readonly units: Readonly<Record<string, string>>;
  written(file: string): string;
  readonly dry: string;
  readonly uncertain: string;
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  nb: {
    kinds: {
      ledger: "regnskap eller budsjett (ledger)",
      kostra: "KOSTRA-fil (kostra)",
      published: "publiserte tall (published)",
      register: "register (register)",
      "saf-t": "SAF-T regnskap (saf-t)",
    },
    rows: (count) => `${count} rader`,
    namesOf: (role) => `navn på ${role}`,
    sum: "Sum",
    header: "overskriften",
    codes: (percent, what, year) => `${percent} % av radene er kjente koder for ${what} i ${year}`,
    amounts: (percent, negatives) => `${percent} % er beløp, ${negatives} av dem negative`,
    from: (where, value) => `${value} fra ${where}`,
    places: {
      "from-header": "overskriften",
      "from-path": "stien",
      "from-option": "kommandolinjen",
      "from-report": "rapportens år",
    },
    names: (of) => `navnene til «${of}»`,
    values: (distinct) => `${distinct} ulike verdier`,
    derived: "regnet ut av andre tall",
    unit: (value, where) => `${where} sier ${value}`,
    units: { header: "overskriften", title: "en tittel over overskriftene" },
    written: (file) => `Kilden er skrevet i ${file}.`,
    dry: "Ingenting er skrevet (--dry-run).",
    uncertain: "Usikkert",
  },
  nn: {
    kinds: {
      ledger: "rekneskap eller budsjett (ledger)",
      kostra: "KOSTRA-fil (kostra)",
      published: "publiserte tal (published)",
      register: "register (register)",
      "saf-t": "SAF-T-rekneskap (saf-t)",
    },
    rows: (count) => `${count} rader`,
    namesOf: (role) => `namn på ${role}`,
    sum: "Sum",
    header: "overskrifta",
    codes: (percent, what, year) => `${percent} % av radene er kjende kodar for ${what} i ${year}`,
    amounts: (percent, negatives) => `${percent} % er beløp, ${negatives} av dei negative`,
    from: (where, value) => `${value} frå ${where}`,
    places: {
      "from-header": "overskrifta",
      "from-path": "stigen",
      "from-option": "kommandolinja",
      "from-report": "året i rapporten",
    },
    names: (of) => `namna til «${of}»`,
    values: (distinct) => `${distinct} ulike verdiar`,
    derived: "rekna ut av andre tal",
    unit: (value, where) => `${where} seier ${value}`,
    units: { header: "overskrifta", title: "ein tittel over overskriftene" },
    written: (file) => `Kjelda er skriven i ${file}.`,
    dry: "Ingenting er skrive (--dry-run).",
    uncertain: "Usikkert",
  },
  en: {
    kinds: {
      ledger: "accounts or budget (ledger)",
      kostra: "KOSTRA filing (kostra)",
      published: "published values (published)",
      register: "register (register)",
      "saf-t": "SAF-T accounts (saf-t)",
    },
    rows: (count) => `${count} rows`,
    namesOf: (role) => `names of ${role}`,
    sum: "Sum",
    header: "its header",
    codes: (percent, what, year) => `${percent} % of the rows are known codes of ${what} in ${year}`,
    amounts: (percent, negatives) => `${percent} % are amounts, ${negatives} of them negative`,
    from: (where, value) => `${value} from ${where}`,
    places: {
      "from-header": "the header",
      "from-path": "the path",
      "from-option": "the command line",
      "from-report": "the report's year",
    },
    names: (of) => `the names of “${of}”`,
    values: (distinct) => `${distinct} different values`,
    derived: "worked out from other numbers",
    unit: (value, where) => `${where} says ${value}`,
    units: { header: "the header", title: "a title above the headers" },
    written: (file) => `The source is written in ${file}.`,
    dry: "Nothing was written (--dry-run).",
    uncertain: "Uncertain",
  },
};
