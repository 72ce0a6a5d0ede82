/** The report on a filing: what stands around SSB's own messages. */
import type { Language, Text } from "../language.ts";

export const filingSeverityNames: Readonly<Record<"FATAL" | "ERROR" | "WARNING" | "INFO", Text>> = {
  FATAL: { nb: "stopper kontrollen", nn: "stoppar kontrollen", en: "stops the check" },
  ERROR: { nb: "feil", nn: "feil", en: "error" },
  WARNING: { nb: "advarsel", nn: "åtvaring", en: "warning" },
  INFO: { nb: "til opplysning", nn: "til opplysning", en: "for information" },
};

export interface FilingWords {
  title(file: string): string;
  readonly year: string;
  readonly quarter: string;
  readonly region: string;
  readonly orgnr: string;
  /** What was read and run. */
  seen(lines: number, records: number, controls: number): string;
  readonly demands: string;
  readonly says: string;
  readonly cure: string;
  readonly note: string;
  readonly notes: string;
  line(inFile: number): string;
  /** When SSB counts the line otherwise. */
  lineOf(inFile: number, ssb: number): string;
  findings(count: number): string;
  shown(shown: number, count: number): string;
  moreLines(count: number): string;
  cut(characters: number): string;
  counts(fatal: number, error: number, warning: number, info: number): string;
  readonly accepted: string;
  readonly refused: string;
  readonly nothing: string;
  readonly contents: string;
  readonly lines: string;
  readonly madeWith: string;
}

const spaced = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, "\u00a0");
const commas = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");

export const filingWords: Readonly<Record<Language, FilingWords>> = {
  nb: {
    title: (file) => `SSBs kontroller av ${file}`,
    year: "år",
    quarter: "kvartal",
    region: "region",
    orgnr: "organisasjonsnummer",
    seen: (lines, records, controls) =>
      `${spaced(lines)} linjer, ${spaced(records)} poster med beløp, ${spaced(controls)} ${controls === 1 ? "prøving" : "prøvinger"}`,
    demands: "Krav",
    says: "SSB",
    cure: "Gjør",
    note: "Merk",
    notes: "Det SSB ikke sier",
    line: (inFile) => `linje ${spaced(inFile)}`,
    lineOf: (inFile, ssb) => `linje ${spaced(inFile)} (SSB: ${spaced(ssb)})`,
    findings: (count) => (count === 1 ? "1 funn" : `${spaced(count)} funn`),
    shown: (shown, count) => `Viser ${spaced(shown)} av ${spaced(count)} funn; «--limit» viser flere.`,
    moreLines: (count) => `og ${spaced(count)} linjer til`,
    cut: (characters) => `… (${spaced(characters)} tegn til)`,
    counts: (fatal, error, warning, info) =>
      `${fatal === 0 ? "" : `${fatal} stopper kontrollen, `}${spaced(error)} feil, ${spaced(warning)} ${warning === 1 ? "advarsel" : "advarsler"}, ${spaced(info)} til opplysning`,
    accepted: "SSB vil ta imot filen.",
    refused: "SSB vil ikke ta imot filen.",
    nothing: "Ingen kontroll har noe å si.",
    contents: "Kontroller som slo ut",
    lines: "Linjer",
    madeWith: "Laget med Fasit av reglene i SSBs kontrollprogram for 2025. Meldingene er SSBs egne.",
  },
  nn: {
    title: (file) => `Kontrollane til SSB av ${file}`,
    year: "år",
    quarter: "kvartal",
    region: "region",
    orgnr: "organisasjonsnummer",
    seen: (lines, records, controls) =>
      `${spaced(lines)} linjer, ${spaced(records)} postar med beløp, ${spaced(controls)} ${controls === 1 ? "prøving" : "prøvingar"}`,
    demands: "Krav",
    says: "SSB",
    cure: "Gjer",
    note: "Merk",
    notes: "Det SSB ikkje seier",
    line: (inFile) => `linje ${spaced(inFile)}`,
    lineOf: (inFile, ssb) => `linje ${spaced(inFile)} (SSB: ${spaced(ssb)})`,
    findings: (count) => (count === 1 ? "1 funn" : `${spaced(count)} funn`),
    shown: (shown, count) => `Viser ${spaced(shown)} av ${spaced(count)} funn; «--limit» viser fleire.`,
    moreLines: (count) => `og ${spaced(count)} linjer til`,
    cut: (characters) => `… (${spaced(characters)} teikn til)`,
    counts: (fatal, error, warning, info) =>
      `${fatal === 0 ? "" : `${fatal} stoppar kontrollen, `}${spaced(error)} feil, ${spaced(warning)} ${warning === 1 ? "åtvaring" : "åtvaringar"}, ${spaced(info)} til opplysning`,
    accepted: "SSB vil ta imot fila.",
    refused: "SSB vil ikkje ta imot fila.",
    nothing: "Ingen kontroll har noko å seie.",
    contents: "Kontrollar som slo ut",
    lines: "Linjer",
    madeWith:
      "Laga med Fasit etter reglane i kontrollprogrammet til SSB for 2025. Meldingane er SSB sine eigne.",
  },
  en: {
    title: (file) => `SSB's controls of ${file}`,
    year: "year",
    quarter: "quarter",
    region: "region",
    orgnr: "organisation number",
    seen: (lines, records, controls) =>
      `${commas(lines)} lines, ${commas(records)} records with an amount, ${commas(controls)} ${controls === 1 ? "check" : "checks"}`,
    demands: "Demands",
    says: "SSB",
    cure: "Do",
    note: "Note",
    notes: "What SSB does not say",
    line: (inFile) => `line ${commas(inFile)}`,
    lineOf: (inFile, ssb) => `line ${commas(inFile)} (SSB: ${commas(ssb)})`,
    findings: (count) => (count === 1 ? "1 finding" : `${commas(count)} findings`),
    shown: (shown, count) => `Showing ${commas(shown)} of ${commas(count)} findings; “--limit” shows more.`,
    moreLines: (count) => `and ${commas(count)} more lines`,
    cut: (characters) => `… (${commas(characters)} more characters)`,
    counts: (fatal, error, warning, info) =>
      `${fatal === 0 ? "" : `${fatal} stops the check, `}${commas(error)} ${error === 1 ? "error" : "errors"}, ${commas(warning)} ${warning === 1 ? "warning" : "warnings"}, ${commas(info)} for information`,
    accepted: "SSB will take the file.",
    refused: "SSB will not take the file.",
    nothing: "No control has anything to say.",
    contents: "Controls that fired",
    lines: "Lines",
    madeWith: "Made with Fasit by the rules of SSB's control program for 2025. The messages are SSB's own.",
  },
};
