/** What is said of a published report that is verified, and of keys and signatures. */
import type { Language, Text } from "../language.ts";

type Problem =
  | "noManifest"
  | "badManifest"
  | "otherValue"
  | "outside-filter"
  | "whole-ledger"
  | "component-differs"
  | "component-missing"
  | "rows-differ";

/** Why something could not be verified; ends a sentence. */
export const unverifiable: Readonly<Record<Problem, Text>> = {
  noManifest: {
    nb: "manifest.json mangler eller kan ikke hentes",
    nn: "manifest.json manglar eller kan ikkje hentast",
    en: "manifest.json is missing or cannot be fetched",
  },
  badManifest: {
    nb: "manifest.json er ikke slik Fasit skriver den",
    nn: "manifest.json er ikkje slik Fasit skriv ho",
    en: "manifest.json is not as Fasit writes it",
  },
  otherValue: {
    nb: "regnestykket gir et annet svar",
    nn: "reknestykket gir eit anna svar",
    en: "the calculation gives another answer",
  },
  "outside-filter": {
    nb: "en linje hører ikke til tallet",
    nn: "ei linje høyrer ikkje til talet",
    en: "a row does not belong to the figure",
  },
  "whole-ledger": {
    nb: "linjene i hele regnskapet som hører til tallet, er ikke de samme",
    nn: "linjene i heile rekneskapen som høyrer til talet, er ikkje dei same",
    en: "the rows of the whole ledger that belong to the figure are not the same",
  },
  "component-differs": {
    nb: "et tall det bygger på, har en annen verdi der det selv står",
    nn: "eit tal det byggjer på, har ein annan verdi der det sjølv står",
    en: "a figure it rests on has another value where that one stands",
  },
  "component-missing": {
    nb: "et tall det bygger på, mangler",
    nn: "eit tal det byggjer på, manglar",
    en: "a figure it rests on is missing",
  },
  "rows-differ": {
    nb: "linjene under det summerer seg til noe annet",
    nn: "linjene under det summerer seg til noko anna",
    en: "the rows under it sum to something else",
  },
};

/** What is wrong with a key file. */
export const keyProblems: Readonly<Record<"missing" | "notPrivate" | "notPublic", Text>> = {
  missing: { nb: "filen finnes ikke", nn: "fila finst ikkje", en: "there is no such file" },
  notPrivate: {
    nb: "det er ikke en privat Ed25519-nøkkel (PEM)",
    nn: "det er ikkje ein privat Ed25519-nøkkel (PEM)",
    en: "it is not a private Ed25519 key (PEM)",
  },
  notPublic: {
    nb: "det er ikke en offentlig Ed25519-nøkkel (PEM)",
    nn: "det er ikkje ein offentleg Ed25519-nøkkel (PEM)",
    en: "it is not a public Ed25519 key (PEM)",
  },
};

export interface VerifyWords {
  readonly reading: string;
  files(unchanged: number, listed: number): string;
  readonly extrasUnknown: string;
  signedBy(key: string): string;
  readonly keyAsGiven: string;
  readonly compareKey: string;
  readonly unsigned: string;
  wholeLedger(rows: number): string;
  figures(all: number): string;
  fromRows(count: number): string;
  byFormula(count: number): string;
  fromQueries(count: number): string;
  cited(count: number): string;
  absent(count: number): string;
  partly(count: number): string;
  closed(count: number): string;
  wrong(count: number): string;
  readonly good: string;
  readonly bad: string;
  newKey(file: string, publicFile: string): string;
  readonly keepSecret: string;
  signed(site: string): string;
  fingerprint(key: string): string;
}

const one = (count: number, single: string, many: string): string =>
  `${count} ${count === 1 ? single : many}`;

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  nb: {
    reading: "Leser rapporten",
    files: (unchanged, listed) => `Filer: ${unchanged} av ${listed} er uendret.`,
    extrasUnknown: "Over nettet kan det ikke ses om det ligger andre filer der.",
    signedBy: (key) => `Signatur: gyldig, med nøkkelen\n  ${key}`,
    keyAsGiven: "Det er nøkkelen du oppga.",
    compareKey:
      "Nøkkelen ligger sammen med rapporten. Sammenlign den med en du har fått fra kommunen (--key).",
    unsigned: "Signatur: ingen gyldig.",
    wholeLedger: (rows) =>
      `Regnskapet: hele er publisert (${rows} linjer), og hver sum er holdt mot alle linjene som hører til.`,
    figures: (all) => `Tall: ${all}`,
    fromRows: (count) => `${count} summert på nytt fra regnskapslinjene`,
    byFormula: (count) => `${count} regnet ut på nytt av andre tall`,
    fromQueries: (count) => `${count} regnet ut på nytt fra registerrader`,
    cited: (count) => `${count} gjengitt fra publiserte kilder, ikke regnet ut`,
    absent: (count) => `${count} uten verdi`,
    partly: (count) => `${count} bygger på tall som ikke kan regnes ut:`,
    closed: (count) => `${count} kan ikke regnes ut, for radene er ikke publisert:`,
    wrong: (count) => `${count} følger ikke av dataene:`,
    good: "Rapporten er den som ble publisert, og tallene som kan regnes ut, følger av dataene.",
    bad: "Rapporten er ikke bekreftet.",
    newKey: (file, publicFile) => `Ny nøkkel: ${file}. Den offentlige delen: ${publicFile}.`,
    keepSecret: "Oppbevar den første hemmelig, utenfor rapportmappen. Gi den andre til alle.",
    signed: (site) => `${site} er signert.`,
    fingerprint: (key) => `Nøkkelens fingeravtrykk:\n  ${key}`,
  },
  nn: {
    reading: "Les rapporten",
    files: (unchanged, listed) => `Filer: ${unchanged} av ${listed} er uendra.`,
    extrasUnknown: "Over nettet går det ikkje an å sjå om det ligg andre filer der.",
    signedBy: (key) => `Signatur: gyldig, med nøkkelen\n  ${key}`,
    keyAsGiven: "Det er nøkkelen du gav opp.",
    compareKey: "Nøkkelen ligg saman med rapporten. Samanlikn han med ein du har fått frå kommunen (--key).",
    unsigned: "Signatur: ingen gyldig.",
    wholeLedger: (rows) =>
      `Rekneskapen: heile er publisert (${rows} linjer), og kvar sum er halden mot alle linjene som høyrer til.`,
    figures: (all) => `Tal: ${all}`,
    fromRows: (count) => `${count} summerte på nytt frå rekneskapslinjene`,
    byFormula: (count) => `${count} rekna ut på nytt av andre tal`,
    fromQueries: (count) => `${count} rekna ut på nytt frå registerrader`,
    cited: (count) => `${count} gjevne att frå publiserte kjelder, ikkje rekna ut`,
    absent: (count) => `${count} utan verdi`,
    partly: (count) => `${count} byggjer på tal som ikkje kan reknast ut:`,
    closed: (count) => `${count} kan ikkje reknast ut, for radene er ikkje publiserte:`,
    wrong: (count) => `${count} følgjer ikkje av dataa:`,
    good: "Rapporten er den som vart publisert, og tala som kan reknast ut, følgjer av dataa.",
    bad: "Rapporten er ikkje stadfesta.",
    newKey: (file, publicFile) => `Ny nøkkel: ${file}. Den offentlege delen: ${publicFile}.`,
    keepSecret: "Hald den første hemmeleg, utanfor rapportmappa. Gi den andre til alle.",
    signed: (site) => `${site} er signert.`,
    fingerprint: (key) => `Fingeravtrykket til nøkkelen:\n  ${key}`,
  },
  en: {
    reading: "Reading the report",
    files: (unchanged, listed) => `Files: ${unchanged} of ${listed} are unchanged.`,
    extrasUnknown: "Over the web it cannot be seen whether other files lie there.",
    signedBy: (key) => `Signature: valid, by the key\n  ${key}`,
    keyAsGiven: "It is the key you gave.",
    compareKey: "The key lies with the report. Compare it with one you have from the municipality (--key).",
    unsigned: "Signature: none that is valid.",
    wholeLedger: (rows) =>
      `The ledger: all of it is published (${rows} rows), and each sum is held against all rows that belong to it.`,
    figures: (all) => `Figures: ${all}`,
    fromRows: (count) => `${count} summed again from the ledger rows`,
    byFormula: (count) => `${count} computed again from other figures`,
    fromQueries: (count) => `${count} computed again from register rows`,
    cited: (count) => `${count} quoted from published sources, not computed`,
    absent: (count) => `${count} without a value`,
    partly: (count) => `${one(count, "rests", "rest")} on figures that cannot be computed:`,
    closed: (count) => `${count} cannot be computed, because the rows are not published:`,
    wrong: (count) => `${one(count, "does", "do")} not follow from the data:`,
    good: "The report is the one that was published, and the figures that can be computed follow from its data.",
    bad: "The report is not confirmed.",
    newKey: (file, publicFile) => `New key: ${file}. Its public half: ${publicFile}.`,
    keepSecret: "Keep the first secret, outside the report folder. Give the second to everyone.",
    signed: (site) => `${site} is signed.`,
    fingerprint: (key) => `Fingerprint of the key:\n  ${key}`,
  },
};
