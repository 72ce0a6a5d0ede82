/** Findings FAS3001–3099: filings to KOSTRA. What SSB's controls find in them is told by the controls. */
import { versionNames } from "../messages/terms.ts";
import type { Version } from "../period.ts";
import { entry } from "./entry.ts";

const pairs = (carried: readonly { readonly from: string; readonly to: string }[]) =>
  carried.map(({ from, to }) => `${from} → ${to}`).join(", ");

const listed = (codes: readonly string[], blank: string) =>
  codes.map((code) => (code === "" ? blank : code)).join(", ");

const accountName = (d: {
  skjema: string;
  kontoklasse: string;
  funksjonKapittel: string;
  artSektor: string;
}) => `${d.skjema} ${d.kontoklasse} ${d.funksjonKapittel} ${d.artSektor}`;

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
  FAS3011: entry<{ dimension: string; carried: readonly { readonly from: string; readonly to: string }[] }>({
    slug: "local-code-carried",
    severity: "note",
    text: {
      nb: (d) => `Lokale koder er ført til KOSTRAs (${d.dimension}): ${pairs(d.carried)}.`,
      nn: (d) => `Lokale kodar er førte til KOSTRA sine (${d.dimension}): ${pairs(d.carried)}.`,
      en: (d) => `Local codes are carried to KOSTRA's (${d.dimension}): ${pairs(d.carried)}.`,
    },
    hint: {
      nb: (d) => `Skal en av dem et annet sted, sett den under «kostra: codes: ${d.dimension}» i fasit.yaml.`,
      nn: (d) =>
        `Skal ein av dei ein annan stad, set han under «kostra: codes: ${d.dimension}» i fasit.yaml.`,
      en: (d) =>
        `Should one of them go elsewhere, set it under “kostra: codes: ${d.dimension}” in fasit.yaml.`,
    },
    explain: {
      nb: "Kommunen kan bruke tredje siffer i arten selv (603 under 600), men SSB tar bare imot KOSTRAs egne koder. Innsendingen fører hver lokal art til KOSTRAs art i samme ti-gruppe: den nærmeste under, ellers den første over. Regnskapet selv er ikke endret. Se gjennom listen; en art som hører et annet sted, settes i fasit.yaml.",
      nn: "Kommunen kan bruke tredje siffer i arten sjølv (603 under 600), men SSB tek berre imot KOSTRA sine eigne kodar. Innsendinga fører kvar lokal art til KOSTRA-arten i same ti-gruppe: den nærmaste under, elles den første over. Rekneskapen sjølv er ikkje endra. Sjå gjennom lista; ein art som høyrer ein annan stad, blir sett i fasit.yaml.",
      en: "A municipality may use the third digit of the art itself (603 under 600), but SSB takes KOSTRA's own codes alone. The filing carries each local art to KOSTRA's in the same group of ten: the nearest below, or else the first above. The ledger itself is not changed. Look through the list; an art that belongs elsewhere is set in fasit.yaml.",
    },
  }),
  FAS3012: entry<{ dimension: string; codes: readonly string[] }>({
    slug: "code-unknown-to-kostra",
    severity: "warning",
    text: {
      nb: (d) =>
        `KOSTRA kjenner ikke disse kodene (${d.dimension}): ${listed(d.codes, "uten kode")}. De er skrevet som de er.`,
      nn: (d) =>
        `KOSTRA kjenner ikkje desse kodane (${d.dimension}): ${listed(d.codes, "utan kode")}. Dei er skrivne som dei er.`,
      en: (d) =>
        `KOSTRA does not know these codes (${d.dimension}): ${listed(d.codes, "no code")}. They are written as they are.`,
    },
    hint: {
      nb: (d) => `Si hvilken kode SSB skal ha, under «kostra: codes: ${d.dimension}» i fasit.yaml.`,
      nn: (d) => `Sei kva kode SSB skal ha, under «kostra: codes: ${d.dimension}» i fasit.yaml.`,
      en: (d) => `Say which code SSB should have, under “kostra: codes: ${d.dimension}” in fasit.yaml.`,
    },
    explain: {
      nb: "SSBs kontroll avviser en fil med koder som ikke står i årets lister. Fasit gjetter ikke hvor et slikt beløp hører hjemme, og lar det heller ikke bli borte: posten er skrevet med koden regnskapet har. Gi koden et KOSTRA-nummer i fasit.yaml, eller rett posteringen.",
      nn: "SSB-kontrollen avviser ei fil med kodar som ikkje står i listene for året. Fasit gjettar ikkje kvar eit slikt beløp høyrer heime, og lèt det heller ikkje bli borte: posten er skriven med koden rekneskapen har. Gi koden eit KOSTRA-nummer i fasit.yaml, eller rett posteringa.",
      en: "SSB's controls refuse a file with codes that are not in the year's lists. Fasit does not guess where such an amount belongs, and does not let it vanish either: the record is written with the ledger's code. Give the code a KOSTRA number in fasit.yaml, or correct the posting.",
    },
  }),
  FAS3013: entry<{
    skjema: string;
    kontoklasse: string;
    funksjonKapittel: string;
    artSektor: string;
    ore: bigint;
  }>({
    slug: "record-has-no-room",
    severity: "error",
    text: {
      nb: (d) =>
        `Posten får ikke plass i KOSTRAs format: ${accountName(d)}, ${d.ore / 100_000n} tusen kroner.`,
      nn: (d) =>
        `Posten får ikkje plass i KOSTRA-formatet: ${accountName(d)}, ${d.ore / 100_000n} tusen kroner.`,
      en: (d) =>
        `The record does not fit KOSTRA's format: ${accountName(d)}, NOK ${d.ore / 100_000n} thousand.`,
    },
    hint: {
      nb: () =>
        "Sett en kortere kode under «kostra: codes» i fasit.yaml, eller se om beløpet er lest i rett enhet.",
      nn: () =>
        "Set ein kortare kode under «kostra: codes» i fasit.yaml, eller sjå om beløpet er lese i rett eining.",
      en: () =>
        "Set a shorter code under “kostra: codes” in fasit.yaml, or see whether the amount is read in the right unit.",
    },
    explain: {
      nb: "Linjen til SSB har fire tegn til funksjon eller kapittel, tre til art eller sektor og ni til beløpet i tusen kroner. Fasit kutter ikke en kode og deler ikke et beløp, så ingen filer er skrevet.",
      nn: "Linja til SSB har fire teikn til funksjon eller kapittel, tre til art eller sektor og ni til beløpet i tusen kroner. Fasit kuttar ikkje ein kode og deler ikkje eit beløp, så ingen filer er skrivne.",
      en: "SSB's line has four characters for funksjon or kapittel, three for art or sektor and nine for the amount in thousands. Fasit cuts no code and splits no amount, so no files are written.",
    },
  }),
  FAS3014: entry<{ entity: string; year: number; version: Version }>({
    slug: "nothing-to-file",
    severity: "error",
    text: {
      nb: (d) =>
        `Det er ikke lastet noe ${versionNames[d.version].nb} for ${d.entity} i ${d.year}, så det er ingenting å sende inn.`,
      nn: (d) =>
        `Det er ikkje lasta noko ${versionNames[d.version].nn} for ${d.entity} i ${d.year}, så det er ingenting å sende inn.`,
      en: (d) =>
        `No ${versionNames[d.version].en} of ${d.entity} for ${d.year} is loaded, so there is nothing to file.`,
    },
    hint: {
      nb: () => "Se på «--entity», «--year» og «--version», og på kildene i fasit.yaml.",
      nn: () => "Sjå på «--entity», «--year» og «--version», og på kjeldene i fasit.yaml.",
      en: () => "Look at “--entity”, “--year” and “--version”, and at the sources in fasit.yaml.",
    },
    explain: {
      nb: "Innsendingen lages av det regnskapet rapportmappen leser. Det som ble spurt om, er ikke blant det som er lest. Mappen det skulle skrives til, er ikke rørt.",
      nn: "Innsendinga blir laga av rekneskapen rapportmappa les. Det som vart spurt om, er ikkje mellom det som er lese. Mappa det skulle skrivast til, er ikkje rørt.",
      en: "The filing is made of the ledger that the report folder reads. What was asked for is not among what is read. The folder to write to has not been touched.",
    },
  }),
  FAS3015: entry<{ entity: string; skjema: string }>({
    slug: "filing-needs-orgnr",
    severity: "error",
    text: {
      nb: (d) => `Skjema ${d.skjema} sendes med organisasjonsnummer, og ${d.entity} har ikke noe.`,
      nn: (d) => `Skjema ${d.skjema} blir sendt med organisasjonsnummer, og ${d.entity} har ikkje noko.`,
      en: (d) => `Skjema ${d.skjema} is sent with an organisation number, and ${d.entity} has none.`,
    },
    hint: {
      nb: (d) => `Sett «kostra: units: ${d.entity}: orgnr» i fasit.yaml: ni sifre i anførselstegn.`,
      nn: (d) => `Set «kostra: units: ${d.entity}: orgnr» i fasit.yaml: ni siffer i hermeteikn.`,
      en: (d) => `Set “kostra: units: ${d.entity}: orgnr” in fasit.yaml: nine digits in quotes.`,
    },
    explain: {
      nb: "SSB kjenner foretak, lånefond og kirkelige fellesråd på organisasjonsnummeret, som står på hver linje i filen. Uten det kan filen ikke sendes inn, så ingen filer er skrevet.",
      nn: "SSB kjenner føretak, lånefond og kyrkjelege fellesråd på organisasjonsnummeret, som står på kvar linje i fila. Utan det kan fila ikkje sendast inn, så ingen filer er skrivne.",
      en: "SSB knows enterprises, loan funds and church councils by the organisation number, which stands on every line of the file. Without it the file cannot be sent, so no files are written.",
    },
  }),
};
