/** What `fasit merge` says. */
import type { Language } from "../language.ts";

export interface MergerWords {
  title(name: string, year: number): string;
  readonly millions: string;
  readonly eliminated: string;
  readonly whole: string;
  readonly perInhabitant: string;
  readonly inhabitants: string;
  readonly keyFigures: string;
  readonly eliminations: string;
  readonly noEliminations: string;
  readonly differences: string;
  alone(name: string): string;
  more(count: number): string;
  readonly line: string;
  readonly code: string;
  readonly statement: string;
  readonly version: string;
  readonly year: string;
  readonly buyer: string;
  readonly seller: string;
  readonly amount: string;
  readonly difference: string;
  readonly rows: string;
  readonly party: string;
  readonly synthetic: string;
  written(count: number, folder: string): string;
  readonly none: string;
}

export const mergerWords: Readonly<Record<Language, MergerWords>> = {
  nb: {
    title: (name, year) => `${name} ${year}, pro forma`,
    millions: "Regnskap i mill. kr",
    eliminated: "Eliminert",
    whole: "Samlet",
    perInhabitant: "kr per innbygger",
    inhabitants: "Innbyggere",
    keyFigures: "Nøkkeltall",
    eliminations: "Handel mellom partene som er tatt ut",
    noEliminations: "Ingen handel mellom partene er tatt ut.",
    differences: "Ulik praksis: koder bare én bruker",
    alone: (name) => `bare ${name}`,
    more: (count) => `og ${count} til`,
    line: "Linje",
    code: "Kode",
    statement: "Oppstilling",
    version: "Versjon",
    year: "År",
    buyer: "Kjøper",
    seller: "Selger",
    amount: "Beløp",
    difference: "Differanse",
    rows: "Rader",
    party: "Part",
    synthetic: "Noe av tallgrunnlaget er konstruert.",
    written: (count, folder) => `${count} filer er skrevet til ${folder}.`,
    none: "Ingenting er skrevet.",
  },
  nn: {
    title: (name, year) => `${name} ${year}, pro forma`,
    millions: "Rekneskap i mill. kr",
    eliminated: "Eliminert",
    whole: "Samla",
    perInhabitant: "kr per innbyggjar",
    inhabitants: "Innbyggjarar",
    keyFigures: "Nøkkeltal",
    eliminations: "Handel mellom partane som er teken ut",
    noEliminations: "Ingen handel mellom partane er teken ut.",
    differences: "Ulik praksis: kodar berre éin bruker",
    alone: (name) => `berre ${name}`,
    more: (count) => `og ${count} til`,
    line: "Linje",
    code: "Kode",
    statement: "Oppstilling",
    version: "Versjon",
    year: "År",
    buyer: "Kjøpar",
    seller: "Seljar",
    amount: "Beløp",
    difference: "Differanse",
    rows: "Rader",
    party: "Part",
    synthetic: "Noko av talgrunnlaget er konstruert.",
    written: (count, folder) => `${count} filer er skrivne til ${folder}.`,
    none: "Ingenting er skrive.",
  },
  en: {
    title: (name, year) => `${name} ${year}, pro forma`,
    millions: "Accounts in NOK million",
    eliminated: "Eliminated",
    whole: "Together",
    perInhabitant: "NOK per inhabitant",
    inhabitants: "Inhabitants",
    keyFigures: "Key figures",
    eliminations: "Trade between the parties that is taken out",
    noEliminations: "No trade between the parties is taken out.",
    differences: "Differences in practice: codes that only one uses",
    alone: (name) => `${name} alone`,
    more: (count) => `and ${count} more`,
    line: "Line",
    code: "Code",
    statement: "Statement",
    version: "Version",
    year: "Year",
    buyer: "Buyer",
    seller: "Seller",
    amount: "Amount",
    difference: "Difference",
    rows: "Rows",
    party: "Party",
    synthetic: "Some of the data are synthetic.",
    written: (count, folder) => `${count} files written to ${folder}.`,
    none: "Nothing has been written.",
  },
};
