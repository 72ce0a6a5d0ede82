/** Findings FAS1050–1999: readers of ledgers and registers. */
import type { Language } from "../language.ts";
import { entry } from "./entry.ts";

const foreignNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    xlsx: "en Excel-arbeidsbok",
    xls: "en gammel Excel-arbeidsbok (.xls)",
    xlsb: "en binær Excel-arbeidsbok (.xlsb)",
    ods: "et OpenDocument-regneark (.ods)",
    zip: "et ZIP-arkiv",
    pdf: "en PDF",
    html: "en nettside (HTML)",
    xml: "XML",
    json: "JSON",
    parquet: "en Parquet-fil",
    binary: "binære data",
  },
  nn: {
    xlsx: "ei Excel-arbeidsbok",
    xls: "ei gammal Excel-arbeidsbok (.xls)",
    xlsb: "ei binær Excel-arbeidsbok (.xlsb)",
    ods: "eit OpenDocument-rekneark (.ods)",
    zip: "eit ZIP-arkiv",
    pdf: "ein PDF",
    html: "ei nettside (HTML)",
    xml: "XML",
    json: "JSON",
    parquet: "ei Parquet-fil",
    binary: "binære data",
  },
  en: {
    xlsx: "an Excel workbook",
    xls: "an old Excel workbook (.xls)",
    xlsb: "a binary Excel workbook (.xlsb)",
    ods: "an OpenDocument spreadsheet (.ods)",
    zip: "a ZIP archive",
    pdf: "a PDF",
    html: "a web page (HTML)",
    xml: "XML",
    json: "JSON",
    parquet: "a Parquet file",
    binary: "binary data",
  },
};

const typeNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: { integer: "et heltall", decimal: "et tall", date: "en dato", boolean: "ja eller nei" },
  nn: { integer: "eit heiltal", decimal: "eit tal", date: "ein dato", boolean: "ja eller nei" },
  en: { integer: "a whole number", decimal: "a number", date: "a date", boolean: "yes or no" },
};

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const listEnglish = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

interface ColumnData {
  readonly file: string;
  readonly column: string;
  readonly near: readonly string[];
  readonly headers: readonly string[];
}

interface FieldCountData {
  readonly rows: number;
  readonly expected: number;
  readonly lines: string;
}

export const sourceFindings = {
  FAS1050: entry<{ file: string; named: "settings" | "command" }>({
    slug: "source-missing",
    severity: "error",
    text: {
      nb: (d) => `${d.named === "command" ? "Filen" : "Kilden"} ${d.file} finnes ikke.`,
      nn: (d) => `${d.named === "command" ? "Fila" : "Kjelda"} ${d.file} finst ikkje.`,
      en: (d) => `The ${d.named === "command" ? "file" : "source"} ${d.file} does not exist.`,
    },
    hint: {
      nb: (d) =>
        d.named === "command"
          ? "Se om stien er skrevet riktig. Den regnes fra der du står."
          : "Rett stien i fasit.yaml. Den regnes fra rapportmappen.",
      nn: (d) =>
        d.named === "command"
          ? "Sjå om stigen er skriven rett. Han blir rekna frå der du står."
          : "Rett stigen i fasit.yaml. Han blir rekna frå rapportmappa.",
      en: (d) =>
        d.named === "command"
          ? "See whether the path is spelt right. It is taken from where you stand."
          : "Correct the path in fasit.yaml. It is taken from the report folder.",
    },
    explain: {
      nb: "En fil som er navngitt i fasit.yaml eller på kommandolinjen, ligger ikke der. Alle tall som bygger på kilden, mangler til den er på plass. Store og små bokstaver i filnavn er forskjellige på de fleste tjenere.",
      nn: "Ei fil som er nemnd i fasit.yaml eller på kommandolinja, ligg ikkje der. Alle tal som bygger på kjelda, manglar til ho er på plass. Store og små bokstavar i filnamn er ulike på dei fleste tenarar.",
      en: "A file named in fasit.yaml or on the command line is not there. Every figure built on it is missing until it is in place. Upper and lower case in file names differ on most servers.",
    },
  }),
  FAS1051: entry<{ file: string }>({
    slug: "source-empty",
    severity: "error",
    text: {
      nb: (d) => `Kilden ${d.file} er tom (0 byte).`,
      nn: (d) => `Kjelda ${d.file} er tom (0 byte).`,
      en: (d) => `The source ${d.file} is empty (0 bytes).`,
    },
    hint: {
      nb: () => "Ta uttrekket på nytt, og se at filen har innhold før den legges i mappen.",
      nn: () => "Ta uttrekket på nytt, og sjå at fila har innhald før ho blir lagd i mappa.",
      en: () => "Export again, and see that the file has content before it is put in the folder.",
    },
    explain: {
      nb: "En fil uten innhold er som regel et uttrekk som ble avbrutt. Fasit regner ikke en tom fil som et regnskap med bare nuller.",
      nn: "Ei fil utan innhald er som regel eit uttrekk som vart avbrote. Fasit reknar ikkje ei tom fil som ein rekneskap med berre nullar.",
      en: "A file without content is usually an export that was cut short. Fasit does not take an empty file for accounts of nothing but zeros.",
    },
  }),
  FAS1052: entry<{ file: string; kind: string }>({
    slug: "source-is-another-format",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er ${foreignNames.nb[d.kind] ?? d.kind}, som Fasit ikke leser her.`,
      nn: (d) => `${d.file} er ${foreignNames.nn[d.kind] ?? d.kind}, som Fasit ikkje les her.`,
      en: (d) => `${d.file} is ${foreignNames.en[d.kind] ?? d.kind}, which Fasit does not read here.`,
    },
    hint: {
      nb: () => "Lagre den som Excel-arbeidsbok (.xlsx) eller CSV (UTF-8) fra programmet den kommer fra.",
      nn: () => "Lagre ho som Excel-arbeidsbok (.xlsx) eller CSV (UTF-8) frå programmet ho kjem frå.",
      en: () => "Save it as an Excel workbook (.xlsx) or CSV (UTF-8) from the program it comes from.",
    },
    explain: {
      nb: "Fasit ser på de første bytene i filen, ikke på etternavnet. En gammel arbeidsbok (.xls) må lagres på nytt; en nettside i stedet for data er ofte en innloggingsside eller en feilmelding.",
      nn: "Fasit ser på dei første bytane i fila, ikkje på etternamnet. Ei gammal arbeidsbok (.xls) må lagrast på nytt; ei nettside i staden for data er ofte ei innloggingsside eller ei feilmelding.",
      en: "Fasit looks at the first bytes of a file, not at its extension. An old workbook (.xls) must be saved again; a web page in place of data is often a log-in page or an error message.",
    },
  }),
  FAS1053: entry<{ file: string }>({
    slug: "source-has-no-rows",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har ingen rader under overskriftene.`,
      nn: (d) => `${d.file} har ingen rader under overskriftene.`,
      en: (d) => `${d.file} has no rows below its headers.`,
    },
    hint: {
      nb: () => "Se om uttrekket fikk feil år eller for strengt filter.",
      nn: () => "Sjå om uttrekket fekk feil år eller for strengt filter.",
      en: () => "See whether the export had the wrong year or too strict a filter.",
    },
    explain: {
      nb: "Filen har en overskriftsrad og ellers ingenting. Det er et uttrekk som ikke traff noe, ikke et regnskap på 0 kroner.",
      nn: "Fila har ei overskriftsrad og elles ingenting. Det er eit uttrekk som ikkje trefte noko, ikkje ein rekneskap på 0 kroner.",
      en: "The file has a header row and nothing else. That is an export that matched nothing, not accounts of 0 kroner.",
    },
  }),
  FAS1054: entry<ColumnData>({
    slug: "missing-column",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har ingen kolonne «${d.column}».`,
      nn: (d) => `${d.file} har ingen kolonne «${d.column}».`,
      en: (d) => `${d.file} has no column “${d.column}”.`,
    },
    hint: {
      nb: (d) =>
        d.near.length > 0 ? `Mente du ${list(d.near)}?` : `Kolonnene i filen er ${list(d.headers)}.`,
      nn: (d) =>
        d.near.length > 0 ? `Meinte du ${list(d.near)}?` : `Kolonnane i fila er ${list(d.headers)}.`,
      en: (d) =>
        d.near.length > 0
          ? `Did you mean ${listEnglish(d.near)}?`
          : `The columns of the file are ${listEnglish(d.headers)}.`,
    },
    explain: {
      nb: "Kolonnen er navngitt i fasit.yaml, men finnes ikke i overskriftsraden. Navnet må stå likt, med store og små bokstaver. Kilden er ikke lest, for uten kolonnen ville tallene blitt feil.",
      nn: "Kolonnen er nemnd i fasit.yaml, men finst ikkje i overskriftsrada. Namnet må stå likt, med store og små bokstavar. Kjelda er ikkje lesen, for utan kolonnen ville tala blitt feil.",
      en: "The column is named in fasit.yaml but is not in the header row. The name must be the same, upper and lower case too. The source was not read, for without the column its figures would be wrong.",
    },
  }),
  FAS1055: entry<{ column: string; count: number }>({
    slug: "duplicate-column",
    severity: "error",
    text: {
      nb: (d) => `${d.count} kolonner heter «${d.column}». Fasit leser den første.`,
      nn: (d) => `${d.count} kolonnar heiter «${d.column}». Fasit les den første.`,
      en: (d) => `${d.count} columns are called “${d.column}”. Fasit reads the first.`,
    },
    hint: {
      nb: () => "Gi kolonnene hvert sitt navn i filen.",
      nn: () => "Gi kolonnane kvar sitt namn i fila.",
      en: () => "Give each column a name of its own in the file.",
    },
    explain: {
      nb: "Når to kolonner heter det samme, kan ingen vite hvilken av dem fasit.yaml mener. Det skjer gjerne når to uttrekk er limt sammen side om side.",
      nn: "Når to kolonnar heiter det same, kan ingen vite kva for ei fasit.yaml meiner. Det skjer gjerne når to uttrekk er limte saman side om side.",
      en: "When two columns have the same name, nobody can know which of them fasit.yaml means. It often happens when two exports are pasted side by side.",
    },
  }),
  FAS1056: entry<{ text: string; column: string }>({
    slug: "amount-not-understood",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» i kolonnen «${d.column}» er ikke et beløp. Posteringen er ikke med.`,
      nn: (d) => `«${d.text}» i kolonnen «${d.column}» er ikkje eit beløp. Posteringa er ikkje med.`,
      en: (d) => `“${d.text}” in the column “${d.column}” is not an amount. The posting is left out.`,
    },
    hint: {
      nb: () =>
        "Rett cellen i kilden. Slik kan beløp stå: 1234, 1 234,50, 1.234,50, -1 234, 1234- eller (1 234).",
      nn: () =>
        "Rett cella i kjelda. Slik kan beløp stå: 1234, 1 234,50, 1.234,50, -1 234, 1234- eller (1 234).",
      en: () =>
        "Correct the cell in the source. Amounts may be written 1234, 1 234,50, 1.234,50, -1 234, 1234- or (1 234).",
    },
    explain: {
      nb: "Fasit gjetter ikke på beløp og gjør dem aldri til 0 i stillhet. Cellen kan ha bokstaver, feil tusenskille, flere desimaler enn øre, eller være en tekst som har havnet i feil kolonne. Resten av filen er lest, men summen mangler denne posteringen.",
      nn: "Fasit gjettar ikkje på beløp og gjer dei aldri til 0 i stillheit. Cella kan ha bokstavar, feil tusenskilje, fleire desimalar enn øre, eller vere ein tekst som har hamna i feil kolonne. Resten av fila er lesen, men summen manglar denne posteringa.",
      en: "Fasit does not guess at amounts and never makes them 0 in silence. The cell may hold letters, a wrong thousands separator, decimals finer than øre, or be a text in the wrong column. The rest of the file was read, but the sum lacks this posting.",
    },
  }),
  FAS1057: entry<{ column: string; rows: number }>({
    slug: "amount-empty",
    severity: "note",
    text: {
      nb: (d) => `${d.rows} rader har tomt beløp i kolonnen «${d.column}». De er ikke posteringer.`,
      nn: (d) => `${d.rows} rader har tomt beløp i kolonnen «${d.column}». Dei er ikkje posteringar.`,
      en: (d) => `${d.rows} rows have an empty amount in the column “${d.column}”. They are not postings.`,
    },
    hint: {
      nb: () => "Er beløpet 0, så skriv 0. Ellers er det ingenting å gjøre.",
      nn: () => "Er beløpet 0, så skriv 0. Elles er det ingenting å gjere.",
      en: () => "If the amount is 0, write 0. Otherwise there is nothing to do.",
    },
    explain: {
      nb: "En tom celle sier at det ikke er postert noe, og det er noe annet enn 0. I brede filer med flere år er tomme celler vanlige. Fasit teller dem, så du kan se om det er flere enn ventet.",
      nn: "Ei tom celle seier at det ikkje er postert noko, og det er noko anna enn 0. I breie filer med fleire år er tomme celler vanlege. Fasit tel dei, så du kan sjå om det er fleire enn venta.",
      en: "An empty cell says that nothing was posted, which is not the same as 0. In wide files with several years empty cells are common. Fasit counts them, so that you can see whether there are more than you expected.",
    },
  }),
  FAS1058: entry<FieldCountData>({
    slug: "too-many-fields",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.rows} rader har flere felt enn de ${d.expected} overskriftene (linje ${d.lines}). Det som er for mye, er ikke lest.`,
      nn: (d) =>
        `${d.rows} rader har fleire felt enn dei ${d.expected} overskriftene (linje ${d.lines}). Det som er for mykje, er ikkje lese.`,
      en: (d) =>
        `${d.rows} rows have more fields than the ${d.expected} headers (lines ${d.lines}). What is too much was not read.`,
    },
    hint: {
      nb: () => "Se om et skilletegn står i en tekst uten anførselstegn, og rett uttrekket.",
      nn: () => "Sjå om eit skiljeteikn står i ein tekst utan hermeteikn, og rett uttrekket.",
      en: () => "See whether a separator stands in a text without quotes, and correct the export.",
    },
    explain: {
      nb: "Hver celle er lest fra sin plass under overskriftene, så ingen kolonne er forskjøvet, og feltene etter den siste overskriften er hoppet over. Står det et ekstra skilletegn midt i raden, er cellene etter det likevel feil: se på linjene.",
      nn: "Kvar celle er lesen frå plassen sin under overskriftene, så ingen kolonne er forskuva, og felta etter den siste overskrifta er hoppa over. Står det eit ekstra skiljeteikn midt i rada, er cellene etter det likevel feil: sjå på linjene.",
      en: "Each cell was read from its place under the headers, so no column is shifted, and fields after the last header were passed over. If an extra separator stands in the middle of a row, the cells after it are wrong all the same: look at the lines.",
    },
  }),
  FAS1059: entry<FieldCountData>({
    slug: "too-few-fields",
    severity: "error",
    text: {
      nb: (d) =>
        `${d.rows} rader har færre felt enn de ${d.expected} overskriftene (linje ${d.lines}). Det som mangler, er lest som tomt.`,
      nn: (d) =>
        `${d.rows} rader har færre felt enn dei ${d.expected} overskriftene (linje ${d.lines}). Det som manglar, er lese som tomt.`,
      en: (d) =>
        `${d.rows} rows have fewer fields than the ${d.expected} headers (lines ${d.lines}). What is missing was read as empty.`,
    },
    hint: {
      nb: () => "Se om radene er kuttet eller delt av et linjeskift, og rett uttrekket.",
      nn: () => "Sjå om radene er kutta eller delte av eit linjeskift, og rett uttrekket.",
      en: () => "See whether the rows are cut short or split by a line break, and correct the export.",
    },
    explain: {
      nb: "En rad med for få felt er ofte halvparten av en rad som er delt av et linjeskift, en summeringslinje eller slutten på et avbrutt uttrekk. Mangler beløpet, mangler også posteringen i summen.",
      nn: "Ei rad med for få felt er ofte halvparten av ei rad som er delt av eit linjeskift, ei summeringslinje eller slutten på eit avbrote uttrekk. Manglar beløpet, manglar òg posteringa i summen.",
      en: "A row with too few fields is often half of a row that a line break has split, a total line, or the end of an interrupted export. Where the amount is missing, the sum lacks the posting too.",
    },
  }),
  FAS1060: entry<{ code: string; more: number }>({
    slug: "more-of-the-same",
    severity: "note",
    text: {
      nb: (d) => `${d.more} til av ${d.code} i denne filen er ikke listet.`,
      nn: (d) => `${d.more} til av ${d.code} i denne fila er ikkje lista.`,
      en: (d) => `${d.more} more of ${d.code} in this file are not listed.`,
    },
    hint: {
      nb: () => "Rett de som er listet, og kjør på nytt. Så mange like funn har som regel én årsak.",
      nn: () => "Rett dei som er lista, og køyr på nytt. Så mange like funn har som regel éi årsak.",
      en: () => "Correct those listed and run again. So many findings of one kind usually have one cause.",
    },
    explain: {
      nb: "Fasit lister tusen funn av ett slag i en fil og teller resten. Alle er regnet med i tallet.",
      nn: "Fasit listar tusen funn av eitt slag i ei fil og tel resten. Alle er rekna med i talet.",
      en: "Fasit lists a thousand findings of one kind in a file and counts the rest. All of them are in the count.",
    },
  }),
  FAS1061: entry<{ mixed: boolean }>({
    slug: "wrong-encoding",
    severity: "warning",
    text: {
      nb: (d) =>
        d.mixed
          ? "Filen blander UTF-8 og Windows-1252. Den er lest som Windows-1252, så noen æ, ø og å er feil."
          : "Filen er ikke UTF-8, som fasit.yaml sier. Den er lest som Windows-1252.",
      nn: (d) =>
        d.mixed
          ? "Fila blandar UTF-8 og Windows-1252. Ho er lesen som Windows-1252, så nokre æ, ø og å er feil."
          : "Fila er ikkje UTF-8, som fasit.yaml seier. Ho er lesen som Windows-1252.",
      en: (d) =>
        d.mixed
          ? "The file mixes UTF-8 and Windows-1252. It was read as Windows-1252, so some æ, ø and å are wrong."
          : "The file is not UTF-8, as fasit.yaml says. It was read as Windows-1252.",
    },
    hint: {
      nb: () => "Lagre filen på nytt som UTF-8, eller skriv «encoding: windows-1252» ved kilden.",
      nn: () => "Lagre fila på nytt som UTF-8, eller skriv «encoding: windows-1252» ved kjelda.",
      en: () => "Save the file again as UTF-8, or write “encoding: windows-1252” at the source.",
    },
    explain: {
      nb: "Bokstavene æ, ø og å er forskjellige byte i UTF-8 og Windows-1252. Linjen som er nevnt, er den første som ikke er UTF-8. Beløp og koder påvirkes ikke, men tekster kan bli feil.",
      nn: "Bokstavane æ, ø og å er ulike byte i UTF-8 og Windows-1252. Linja som er nemnd, er den første som ikkje er UTF-8. Beløp og kodar blir ikkje påverka, men tekstar kan bli feil.",
      en: "The letters æ, ø and å are different bytes in UTF-8 and Windows-1252. The line named is the first that is not UTF-8. Amounts and codes are not affected, but texts may be wrong.",
    },
  }),
  FAS1062: entry<Record<string, never>>({
    slug: "quote-not-closed",
    severity: "error",
    text: {
      nb: () => "Et anførselstegn åpner en celle, men lukkes aldri. Det er lest som et vanlig tegn.",
      nn: () => "Eit hermeteikn opnar ei celle, men blir aldri lukka. Det er lese som eit vanleg teikn.",
      en: () => "A quote opens a cell but never closes. It was read as an ordinary character.",
    },
    hint: {
      nb: () => "Fjern tegnet, eller skriv det dobbelt inne i en celle med anførselstegn rundt.",
      nn: () => "Fjern teiknet, eller skriv det dobbelt inne i ei celle med hermeteikn rundt.",
      en: () => "Remove it, or double it inside a cell that is quoted.",
    },
    explain: {
      nb: "I CSV holder anførselstegn en celle sammen over skilletegn og linjeskift. Et som ikke lukkes, ville svelget resten av filen. Fasit lar raden ende med linjen i stedet.",
      nn: "I CSV held hermeteikn ei celle saman over skiljeteikn og linjeskift. Eit som ikkje blir lukka, ville svelgt resten av fila. Fasit lèt rada slutte med linja i staden.",
      en: "In CSV, quotes hold a cell together across separators and line breaks. One that never closes would swallow the rest of the file. Fasit lets the row end with its line instead.",
    },
  }),
  FAS1063: entry<{ code: string; column: string; rows: number }>({
    slug: "account-code-too-short",
    severity: "error",
    text: {
      nb: (d) => `Koden «${d.code}» i kolonnen «${d.column}» (${d.rows} rader) har ingen KOSTRA-kode i seg.`,
      nn: (d) => `Koden «${d.code}» i kolonnen «${d.column}» (${d.rows} rader) har ingen KOSTRA-kode i seg.`,
      en: (d) => `The code “${d.code}” in the column “${d.column}” (${d.rows} rows) holds no KOSTRA code.`,
    },
    hint: {
      nb: () =>
        "En konto er kontoklasse + art + egen detalj (10100), en tjeneste er funksjon + egen detalj (25300).",
      nn: () =>
        "Ein konto er kontoklasse + art + eigen detalj (10100), ei teneste er funksjon + eigen detalj (25300).",
      en: () =>
        "A konto is kontoklasse + art + own detail (10100); a tjeneste is funksjon + own detail (25300).",
    },
    explain: {
      nb: "Fasit henter kontoklasse og art fra de fire første sifrene i kontoen, og funksjon fra de tre første i tjenesten. Beløpet er med i regnskapet, men hører ikke til noen art eller funksjon og kommer ikke med i oppstillingene. En ledende 0 som har falt bort i et regneark, er en vanlig årsak.",
      nn: "Fasit hentar kontoklasse og art frå dei fire første siffera i kontoen, og funksjon frå dei tre første i tenesta. Beløpet er med i rekneskapen, men høyrer ikkje til nokon art eller funksjon og kjem ikkje med i oppstillingane. Ein leiande 0 som har falle bort i eit rekneark, er ei vanleg årsak.",
      en: "Fasit takes kontoklasse and art from the first four digits of the konto, and funksjon from the first three of the tjeneste. The amount is in the ledger, but belongs to no art or funksjon and is in no statement. A leading 0 lost in a spreadsheet is a common cause.",
    },
  }),
  FAS1064: entry<{ text: string; column: string; type: string }>({
    slug: "register-cell-of-wrong-type",
    severity: "error",
    text: {
      nb: (d) =>
        `«${d.text}» i kolonnen «${d.column}» er ikke ${typeNames.nb[d.type] ?? d.type}. Cellen er tom i tabellen.`,
      nn: (d) =>
        `«${d.text}» i kolonnen «${d.column}» er ikkje ${typeNames.nn[d.type] ?? d.type}. Cella er tom i tabellen.`,
      en: (d) =>
        `“${d.text}” in the column “${d.column}” is not ${typeNames.en[d.type] ?? d.type}. The cell is NULL in the table.`,
    },
    hint: {
      nb: () => "Rett cellen, eller gi kolonnen typen «text» i fasit.yaml.",
      nn: () => "Rett cella, eller gi kolonnen typen «text» i fasit.yaml.",
      en: () => "Correct the cell, or give the column the type “text” in fasit.yaml.",
    },
    explain: {
      nb: "Kolonnen har en type i fasit.yaml. En dato skrives 2017-12-11 eller 11.12.2017 (bare år eller måned krever typen «text»), sant og usant som ja/nei, true/false eller 1/0. Egne spørringer ser NULL der cellen ikke passet.",
      nn: "Kolonnen har ein type i fasit.yaml. Ein dato blir skriven 2017-12-11 eller 11.12.2017 (berre år eller månad krev typen «text»), sant og usant som ja/nei, true/false eller 1/0. Eigne spørjingar ser NULL der cella ikkje passa.",
      en: "The column has a type in fasit.yaml. A date is written 2017-12-11 or 11.12.2017 (a year or month alone needs the type “text”), a truth as ja/nei, true/false or 1/0. Own queries see NULL where the cell did not fit.",
    },
  }),
  FAS1065: entry<{ length: number; expected: number }>({
    slug: "kostra-line-length",
    severity: "error",
    text: {
      nb: (d) => `Linjen har ${d.length} tegn. En KOSTRA-post har ${d.expected}. Posten er ikke med.`,
      nn: (d) => `Linja har ${d.length} teikn. Ein KOSTRA-post har ${d.expected}. Posten er ikkje med.`,
      en: (d) =>
        `The line has ${d.length} characters. A KOSTRA record has ${d.expected}. The record is left out.`,
    },
    hint: {
      nb: () =>
        "Lag filen på nytt fra regnskapssystemet. Ikke rediger den i et program som endrer mellomrom.",
      nn: () =>
        "Lag fila på nytt frå rekneskapssystemet. Ikkje rediger ho i eit program som endrar mellomrom.",
      en: () =>
        "Make the file again from the accounting system. Do not edit it in a program that changes spaces.",
    },
    explain: {
      nb: "I KOSTRAs regnskapsrapport har hvert felt en fast plass, og beløpet står i posisjon 40 til 48. Er linjen for kort eller for lang, står feltene på feil plass, og Fasit leser den ikke.",
      nn: "I KOSTRA-rekneskapsrapporten har kvart felt ein fast plass, og beløpet står i posisjon 40 til 48. Er linja for kort eller for lang, står felta på feil plass, og Fasit les ho ikkje.",
      en: "In a KOSTRA accounting filing each field has a fixed place, and the amount is in positions 40 to 48. If the line is too short or too long the fields are displaced, and Fasit does not read it.",
    },
  }),
  FAS1066: entry<{ field: string; text: string }>({
    slug: "kostra-field-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Feltet ${d.field} er «${d.text}», som ikke er lov der. Posten er ikke med.`,
      nn: (d) => `Feltet ${d.field} er «${d.text}», som ikkje er lov der. Posten er ikkje med.`,
      en: (d) => `The field ${d.field} is “${d.text}”, which is not allowed there. The record is left out.`,
    },
    hint: {
      nb: () => "Rett feltet i regnskapssystemet og lag filen på nytt.",
      nn: () => "Rett feltet i rekneskapssystemet og lag fila på nytt.",
      en: () => "Correct the field in the accounting system and make the file again.",
    },
    explain: {
      nb: "Hvert felt i posten har en fast form: skjema (0A, 0B, …), årgang, region med seks siffer, en kontoklasse som skjemaet har, og et beløp i hele tusen, høyrestilt, med minus rett foran første siffer. KOSTRA-mottaket avviser det samme.",
      nn: "Kvart felt i posten har ei fast form: skjema (0A, 0B, …), årgang, region med seks siffer, ein kontoklasse som skjemaet har, og eit beløp i heile tusen, høgrestilt, med minus rett framfor første siffer. KOSTRA-mottaket avviser det same.",
      en: "Each field of the record has a fixed form: skjema (0A, 0B, …), year, region of six digits, a kontoklasse that the skjema has, and an amount in whole thousands, right-justified, with a minus directly before the first digit. The KOSTRA reception refuses the same.",
    },
  }),
  FAS1067: entry<{ column: string; text: string }>({
    slug: "published-cell-not-understood",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» er ikke forstått i kolonnen «${d.column}». Verdien er ikke med.`,
      nn: (d) => `«${d.text}» er ikkje forstått i kolonnen «${d.column}». Verdien er ikkje med.`,
      en: (d) => `“${d.text}” is not understood in the column “${d.column}”. The value is left out.`,
    },
    hint: {
      nb: () =>
        "Skriv for eksempel figure=netto-driftsresultat, year=2017, value=421, unit=mill. kr, precision=1.",
      nn: () =>
        "Skriv til dømes figure=netto-driftsresultat, year=2017, value=421, unit=mill. kr, precision=1.",
      en: () =>
        "Write for example figure=netto-driftsresultat, year=2017, value=421, unit=mill. kr, precision=1.",
    },
    explain: {
      nb: "Publiserte verdier har kolonnene figure, year, value og unit, og gjerne precision, title, url, note, entity og version. Enheter er kr, 1000 kr, mill. kr, mrd. kr, %, prosentpoeng, promille, kr per innbygger, dato, antall eller navnet på det som telles. precision er steget verdien er oppgitt i, i samme enhet: 421 mill. kr har steg 1.",
      nn: "Publiserte verdiar har kolonnane figure, year, value og unit, og gjerne precision, title, url, note, entity og version. Einingar er kr, 1000 kr, mill. kr, mrd. kr, %, prosentpoeng, promille, kr per innbyggjar, dato, antal eller namnet på det som blir talt. precision er steget verdien er oppgitt i, i same eining: 421 mill. kr har steg 1.",
      en: "Published values have the columns figure, year, value and unit, and if wanted precision, title, url, note, entity and version. Units are kr, 1000 kr, mill. kr, mrd. kr, %, prosentpoeng, promille, kr per innbygger, dato, antall, or the name of what is counted. precision is the step the value is stated in, in its own unit: 421 mill. kr has step 1.",
    },
  }),
  FAS1068: entry<{ file: string; problem: string }>({
    slug: "source-unreadable",
    severity: "error",
    text: {
      nb: (d) => `Kilden ${d.file} kan ikke leses (${d.problem}).`,
      nn: (d) => `Kjelda ${d.file} kan ikkje lesast (${d.problem}).`,
      en: (d) => `The source ${d.file} cannot be read (${d.problem}).`,
    },
    hint: {
      nb: () => "Se at stien er en fil, og at du har lov til å lese den.",
      nn: () => "Sjå at stigen er ei fil, og at du har lov til å lese ho.",
      en: () => "See that the path is a file, and that you may read it.",
    },
    explain: {
      nb: "Filen finnes, men systemet lar den ikke leses. EACCES er manglende rettigheter, EISDIR en mappe der en fil var ventet, og EBUSY en fil som et annet program holder åpen.",
      nn: "Fila finst, men systemet lèt ho ikkje bli lesen. EACCES er manglande rettar, EISDIR ei mappe der ei fil var venta, og EBUSY ei fil som eit anna program held open.",
      en: "The file exists, but the system does not let it be read. EACCES means missing permission, EISDIR a folder where a file was expected, EBUSY a file another program keeps open.",
    },
  }),
  FAS1069: entry<{ file: string; problem: string }>({
    slug: "source-refused-by-engine",
    severity: "error",
    text: {
      nb: (d) => `${d.file} kan ikke leses som en tabell: ${d.problem}`,
      nn: (d) => `${d.file} kan ikkje lesast som ein tabell: ${d.problem}`,
      en: (d) => `${d.file} cannot be read as a table: ${d.problem}`,
    },
    hint: {
      nb: () => "Åpne filen i et tekstprogram ved linjen som er nevnt, og lagre den på nytt som CSV (UTF-8).",
      nn: () => "Opne fila i eit tekstprogram ved linja som er nemnd, og lagre ho på nytt som CSV (UTF-8).",
      en: () => "Open the file in a text editor at the line named, and save it again as CSV (UTF-8).",
    },
    explain: {
      nb: "Fasit prøver filen først slik den står, så etter å ha rettet radene til overskriftene. Går ingen av delene, er noe galt som Fasit ikke kjenner, for eksempel en enkelt linje på mange megabyte.",
      nn: "Fasit prøver fila først slik ho står, så etter å ha retta radene til overskriftene. Går ingen av delane, er noko gale som Fasit ikkje kjenner, til dømes ei einskild linje på mange megabyte.",
      en: "Fasit tries the file first as it stands, then with its rows fitted to the headers. When neither works, something is wrong that Fasit does not know, such as a single line of many megabytes.",
    },
  }),
  FAS1083: entry<{ text: string; unit: "1000 kr" | "mill. kr" }>({
    slug: "amounts-in-another-unit",
    severity: "error",
    text: {
      nb: (d) => `Filen sier «${d.text}», men kilden i fasit.yaml sier ikke hvilken enhet beløpene står i.`,
      nn: (d) => `Fila seier «${d.text}», men kjelda i fasit.yaml seier ikkje kva eining beløpa står i.`,
      en: (d) =>
        `The file says “${d.text}”, but the source in fasit.yaml does not say which unit its amounts are in.`,
    },
    hint: {
      nb: (d) =>
        d.unit === "1000 kr"
          ? "Skriv «unit: 1000 kr» i kilden, eller «unit: kr» hvis teksten ikke gjelder disse kolonnene."
          : "Fasit leser ikke millioner som enhet: hent filen i kroner eller 1000 kroner. Gjelder ikke teksten disse kolonnene, skriv «unit: kr».",
      nn: (d) =>
        d.unit === "1000 kr"
          ? "Skriv «unit: 1000 kr» i kjelda, eller «unit: kr» om teksten ikkje gjeld desse kolonnane."
          : "Fasit les ikkje millionar som eining: hent fila i kroner eller 1000 kroner. Gjeld ikkje teksten desse kolonnane, skriv «unit: kr».",
      en: (d) =>
        d.unit === "1000 kr"
          ? "Write “unit: 1000 kr” in the source, or “unit: kr” if the text is not about these columns."
          : "Fasit does not read millions as a unit: get the file in kroner or thousands. If the text is not about these columns, write “unit: kr”.",
    },
    explain: {
      nb: "Uten «unit» leses beløp som kroner. Står de i tusen, ville alle tall blitt tusen ganger for små uten at noe så feil ut. Derfor må enheten sies når en overskrift, eller en tittel over overskriftene, nevner en annen.",
      nn: "Utan «unit» blir beløp lesne som kroner. Står dei i tusen, ville alle tal blitt tusen gonger for små utan at noko såg feil ut. Difor må eininga seiast når ei overskrift, eller ein tittel over overskriftene, nemner ei anna.",
      en: "Without “unit” amounts are read as kroner. If they are in thousands, every figure would be a thousand times too small without looking wrong. So the unit must be said when a header, or a title above the headers, names another.",
    },
  }),
};
