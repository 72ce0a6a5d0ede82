/** Findings FAS3001–3099: filings to KOSTRA. What SSB's controls find in them is told by the controls. */
import { entry } from "./entry.ts";

export const filingFindings = {
  FAS3001: entry<{ file: string; problem: string }>({
    slug: "filing-unreadable",
    severity: "error",
    text: {
      nb: (d) =>
        d.problem === "ENOENT" ? `Filen ${d.file} finnes ikke.` : `Kan ikke lese ${d.file}: ${d.problem}.`,
      nn: (d) =>
        d.problem === "ENOENT" ? `Fila ${d.file} finst ikkje.` : `Kan ikkje lese ${d.file}: ${d.problem}.`,
      en: (d) =>
        d.problem === "ENOENT"
          ? `The file ${d.file} does not exist.`
          : `Cannot read ${d.file}: ${d.problem}.`,
    },
    hint: {
      nb: () =>
        "Stien regnes fra der du står. Se om den er skrevet riktig, og om du har lov til å lese filen.",
      nn: () =>
        "Stien blir rekna frå der du står. Sjå om han er skriven rett, og om du har lov til å lese fila.",
      en: () =>
        "The path counts from where you stand. See whether it is spelt right, and whether you may read the file.",
    },
    explain: {
      nb: "Kontrollen av en innsending leser filen slik den ville blitt sendt til SSB. Når den ikke kan leses, er ingenting kontrollert.",
      nn: "Kontrollen av ei innsending les fila slik ho ville blitt send til SSB. Når ho ikkje kan lesast, er ingenting kontrollert.",
      en: "The check of a filing reads the file as it would be sent to SSB. When it cannot be read, nothing has been checked.",
    },
  }),
  FAS3002: entry<{ file: string; kind: string }>({
    slug: "filing-is-another-format",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er ikke en tekstfil med fast format, men ${d.kind}.`,
      nn: (d) => `${d.file} er ikkje ei tekstfil med fast format, men ${d.kind}.`,
      en: (d) => `${d.file} is not a text file of fixed width but ${d.kind}.`,
    },
    hint: {
      nb: () =>
        "Lag innsendingsfilen med «fasit kostra export», eller med KOSTRA-uttrekket i økonomisystemet.",
      nn: () =>
        "Lag innsendingsfila med «fasit kostra export», eller med KOSTRA-uttrekket i økonomisystemet.",
      en: () =>
        "Make the file with “fasit kostra export”, or with the KOSTRA extract of the accounting system.",
    },
    explain: {
      nb: "SSB tar imot regnskapet som ren tekst med 48 tegn på hver linje. Filen begynner som noe annet, for eksempel en arbeidsbok eller en nettside, og er ikke kontrollert.",
      nn: "SSB tek imot rekneskapen som rein tekst med 48 teikn på kvar linje. Fila byrjar som noko anna, til dømes ei arbeidsbok eller ei nettside, og er ikkje kontrollert.",
      en: "SSB takes accounts as plain text with 48 characters a line. The file begins as something else, such as a workbook or a web page, and has not been checked.",
    },
  }),
};
