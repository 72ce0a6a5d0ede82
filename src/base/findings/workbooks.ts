/** Findings FAS1070–1089: workbooks and Parquet files. */
import type { Language } from "../language.ts";
import { entry } from "./entry.ts";

type Names = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const damage: Names = {
  nb: {
    cut: "slutten mangler",
    damaged: "innholdet stemmer ikke med innholdsfortegnelsen",
    xml: "XML-en er ødelagt",
    doctype: "den har en dokumenttype, som arbeidsbøker ikke har",
    "no-sheet": "den har ingen ark med celler",
  },
  nn: {
    cut: "slutten manglar",
    damaged: "innhaldet stemmer ikkje med innhaldslista",
    xml: "XML-en er øydelagd",
    doctype: "ho har ein dokumenttype, som arbeidsbøker ikkje har",
    "no-sheet": "ho har ingen ark med celler",
  },
  en: {
    cut: "its end is missing",
    damaged: "its content is not what its table of contents says",
    xml: "its XML is broken",
    doctype: "it has a document type, which workbooks do not have",
    "no-sheet": "it has no sheet with cells",
  },
};

const excess: Names = {
  nb: {
    "too-large": "en del av den pakkes ut til mer enn noe regnskap er",
    "too-many-parts": "den har flere deler enn noen arbeidsbok",
    "too-deep": "XML-en er nøstet dypere enn i noen arbeidsbok",
    "too-many-rows": "den har flere rader enn et ark kan ha (1 048 576)",
  },
  nn: {
    "too-large": "ein del av ho blir pakka ut til meir enn nokon rekneskap er",
    "too-many-parts": "ho har fleire delar enn noka arbeidsbok",
    "too-deep": "XML-en er nøsta djupare enn i noka arbeidsbok",
    "too-many-rows": "ho har fleire rader enn eit ark kan ha (1 048 576)",
  },
  en: {
    "too-large": "a part of it unpacks to more than any accounts are",
    "too-many-parts": "it has more parts than any workbook",
    "too-deep": "its XML is nested deeper than in any workbook",
    "too-many-rows": "it has more rows than a sheet can have (1,048,576)",
  },
};

const shapes: Names = {
  nb: { workbook: "en Excel-arbeidsbok", text: "en tekstfil", parquet: "en Parquet-fil" },
  nn: { workbook: "ei Excel-arbeidsbok", text: "ei tekstfil", parquet: "ei Parquet-fil" },
  en: { workbook: "an Excel workbook", text: "a text file", parquet: "a Parquet file" },
};

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const listEnglish = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

interface CellData {
  /** `Ark1!C12`. */
  readonly cell: string;
  readonly column: string;
}

interface CountData {
  readonly column: string;
  readonly cells: number;
  /** `Ark1!C12`. */
  readonly first: string;
}

export const workbookFindings = {
  FAS1070: entry<{ file: string; shape: string }>({
    slug: "extension-says-otherwise",
    severity: "note",
    text: {
      nb: (d) =>
        `${d.file} er ${shapes.nb[d.shape] ?? d.shape}, enda navnet sier noe annet. Den er lest som det den er.`,
      nn: (d) =>
        `${d.file} er ${shapes.nn[d.shape] ?? d.shape}, enda namnet seier noko anna. Ho er lesen som det ho er.`,
      en: (d) =>
        `${d.file} is ${shapes.en[d.shape] ?? d.shape}, though its name says otherwise. It was read as what it is.`,
    },
    hint: {
      nb: () => "Gi filen det etternavnet den skal ha, så andre programmer også åpner den riktig.",
      nn: () => "Gi fila det etternamnet ho skal ha, så andre program òg opnar ho rett.",
      en: () => "Give the file its right extension, so that other programs open it as well.",
    },
    explain: {
      nb: "Fasit ser på de første bytene i filen, ikke på etternavnet. Innholdet er lest; bare navnet er misvisende.",
      nn: "Fasit ser på dei første bytane i fila, ikkje på etternamnet. Innhaldet er lese; berre namnet er misvisande.",
      en: "Fasit looks at the first bytes of a file, not at its extension. The content was read; only the name misleads.",
    },
  }),
  FAS1071: entry<{ file: string; problem: string; part: string }>({
    slug: "workbook-damaged",
    severity: "error",
    text: {
      nb: (d) =>
        `Arbeidsboken ${d.file} er ødelagt: ${damage.nb[d.problem] ?? d.problem}${where(d.part)}. Ingenting er lest.`,
      nn: (d) =>
        `Arbeidsboka ${d.file} er øydelagd: ${damage.nn[d.problem] ?? d.problem}${where(d.part)}. Ingenting er lese.`,
      en: (d) =>
        `The workbook ${d.file} is damaged: ${damage.en[d.problem] ?? d.problem}${where(d.part)}. Nothing was read.`,
    },
    hint: {
      nb: () => "Hent eller lagre filen på nytt, og se at den lar seg åpne i regnearket.",
      nn: () => "Hent eller lagre fila på nytt, og sjå at ho lèt seg opne i reknearket.",
      en: () => "Fetch or save the file again, and see that it opens in a spreadsheet.",
    },
    explain: {
      nb: "En arbeidsbok er et ZIP-arkiv med kontrollsummer. Fasit prøver hele arket før det bruker en eneste rad, for et halvt regnskap er verre enn ingen. Et avbrutt nedlasting er den vanligste årsaken.",
      nn: "Ei arbeidsbok er eit ZIP-arkiv med kontrollsummar. Fasit prøver heile arket før det bruker ei einaste rad, for ein halv rekneskap er verre enn ingen. Ei avbroten nedlasting er den vanlegaste årsaka.",
      en: "A workbook is a ZIP archive with checksums. Fasit checks the whole sheet before it uses a single row, for half of the accounts is worse than none. An interrupted download is the usual cause.",
    },
  }),
  FAS1072: entry<{ file: string; problem: string }>({
    slug: "workbook-out-of-proportion",
    severity: "error",
    text: {
      nb: (d) => `Arbeidsboken ${d.file} er ikke lest: ${excess.nb[d.problem] ?? d.problem}.`,
      nn: (d) => `Arbeidsboka ${d.file} er ikkje lesen: ${excess.nn[d.problem] ?? d.problem}.`,
      en: (d) => `The workbook ${d.file} was not read: ${excess.en[d.problem] ?? d.problem}.`,
    },
    hint: {
      nb: () => "Kommer filen fra noen du kjenner, så lagre arket som CSV (UTF-8) og bruk det.",
      nn: () => "Kjem fila frå nokon du kjenner, så lagre arket som CSV (UTF-8) og bruk det.",
      en: () => "If the file is from somebody you know, save the sheet as CSV (UTF-8) and use that.",
    },
    explain: {
      nb: "Et lite arkiv kan lages slik at det fyller maskinen når det pakkes ut. Fasit stopper når en del blir over 250 ganger så stor som den er pakket (og over 64 MB), over 4 GB, eller har former ingen arbeidsbok har.",
      nn: "Eit lite arkiv kan lagast slik at det fyller maskina når det blir pakka ut. Fasit stoppar når ein del blir over 250 gonger så stor som han er pakka (og over 64 MB), over 4 GB, eller har former inga arbeidsbok har.",
      en: "A small archive can be made to fill the machine when it is unpacked. Fasit stops when a part grows to over 250 times its packed size (and over 64 MB), over 4 GB, or has forms that no workbook has.",
    },
  }),
  FAS1073: entry<{ file: string; sheet: string; others: readonly string[] }>({
    slug: "workbook-has-more-sheets",
    severity: "note",
    text: {
      nb: (d) => `${d.file} har flere ark. Arket «${d.sheet}» er lest, ikke ${list(d.others)}.`,
      nn: (d) => `${d.file} har fleire ark. Arket «${d.sheet}» er lese, ikkje ${list(d.others)}.`,
      en: (d) =>
        `${d.file} has several sheets. The sheet “${d.sheet}” was read, not ${listEnglish(d.others)}.`,
    },
    hint: {
      nb: (d) => `Skriv «sheet: ${d.sheet}» ved kilden i fasit.yaml, eller navnet på det arket du vil ha.`,
      nn: (d) => `Skriv «sheet: ${d.sheet}» ved kjelda i fasit.yaml, eller namnet på det arket du vil ha.`,
      en: (d) => `Write “sheet: ${d.sheet}” at the source in fasit.yaml, or the name of the sheet you want.`,
    },
    explain: {
      nb: "Uten «sheet» leser Fasit det første arket som er synlig. Et ark som settes inn foran, ville da bli lest i stedet.",
      nn: "Utan «sheet» les Fasit det første arket som er synleg. Eit ark som blir sett inn framfor, ville då bli lese i staden.",
      en: "Without “sheet”, Fasit reads the first sheet that is visible. A sheet put in before it would then be read instead.",
    },
  }),
  FAS1074: entry<{ file: string; sheet: string; near: readonly string[]; names: readonly string[] }>({
    slug: "sheet-missing",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har ikke noe ark «${d.sheet}».`,
      nn: (d) => `${d.file} har ikkje noko ark «${d.sheet}».`,
      en: (d) => `${d.file} has no sheet “${d.sheet}”.`,
    },
    hint: {
      nb: (d) => (d.near.length > 0 ? `Mente du ${list(d.near)}?` : `Arkene er ${list(d.names)}.`),
      nn: (d) => (d.near.length > 0 ? `Meinte du ${list(d.near)}?` : `Arka er ${list(d.names)}.`),
      en: (d) =>
        d.near.length > 0
          ? `Did you mean ${listEnglish(d.near)}?`
          : `The sheets are ${listEnglish(d.names)}.`,
    },
    explain: {
      nb: "fasit.yaml navngir et ark som ikke er i arbeidsboken. Navnet må stå likt, med store og små bokstaver.",
      nn: "fasit.yaml nemner eit ark som ikkje er i arbeidsboka. Namnet må stå likt, med store og små bokstavar.",
      en: "fasit.yaml names a sheet that is not in the workbook. The name must be the same, upper and lower case too.",
    },
  }),
  FAS1075: entry<CellData>({
    slug: "formula-without-value",
    severity: "error",
    text: {
      nb: (d) => `Formelen i ${d.cell} (kolonnen «${d.column}») har ingen lagret verdi. Cellen er ikke med.`,
      nn: (d) => `Formelen i ${d.cell} (kolonnen «${d.column}») har ingen lagra verdi. Cella er ikkje med.`,
      en: (d) =>
        `The formula in ${d.cell} (the column “${d.column}”) has no stored value. The cell is left out.`,
    },
    hint: {
      nb: () => "Åpne arbeidsboken i regnearket, la den regne, og lagre den.",
      nn: () => "Opne arbeidsboka i reknearket, lat ho rekne, og lagre ho.",
      en: () => "Open the workbook in a spreadsheet, let it calculate, and save it.",
    },
    explain: {
      nb: "Fasit regner ikke ut formler; det leser verdien regnearket sist lagret. Programmer som lager arbeidsbøker uten å regne, lar verdien stå tom. En tom formel er ikke 0.",
      nn: "Fasit reknar ikkje ut formlar; det les verdien reknearket sist lagra. Program som lagar arbeidsbøker utan å rekne, lèt verdien stå tom. Ein tom formel er ikkje 0.",
      en: "Fasit does not calculate formulas; it reads the value the spreadsheet last stored. Programs that make workbooks without calculating leave it out. An empty formula is not 0.",
    },
  }),
  FAS1076: entry<CellData & { text: string }>({
    slug: "error-in-cell",
    severity: "error",
    text: {
      nb: (d) => `${d.cell} (kolonnen «${d.column}») er feilen ${d.text}. Cellen er ikke med.`,
      nn: (d) => `${d.cell} (kolonnen «${d.column}») er feilen ${d.text}. Cella er ikkje med.`,
      en: (d) => `${d.cell} (the column “${d.column}”) is the error ${d.text}. The cell is left out.`,
    },
    hint: {
      nb: () => "Rett formelen i arbeidsboken, og lagre den.",
      nn: () => "Rett formelen i arbeidsboka, og lagre ho.",
      en: () => "Correct the formula in the workbook, and save it.",
    },
    explain: {
      nb: "Regnearket kunne ikke regne ut cellen: #REF! er en celle som er slettet, #N/A et oppslag uten treff, #DIV/0! en deling på 0. Fasit gjør aldri en feil til 0.",
      nn: "Reknearket kunne ikkje rekne ut cella: #REF! er ei celle som er sletta, #N/A eit oppslag utan treff, #DIV/0! ei deling på 0. Fasit gjer aldri ein feil til 0.",
      en: "The spreadsheet could not calculate the cell: #REF! is a cell that was deleted, #N/A a look-up without a match, #DIV/0! a division by 0. Fasit never turns an error into 0.",
    },
  }),
  FAS1077: entry<{ sheet: string; rows: number; lines: string }>({
    slug: "hidden-rows",
    severity: "note",
    text: {
      nb: (d) => `${d.rows} rader i arket «${d.sheet}» er skjult (rad ${d.lines}). De er med.`,
      nn: (d) => `${d.rows} rader i arket «${d.sheet}» er skjulte (rad ${d.lines}). Dei er med.`,
      en: (d) => `${d.rows} rows of the sheet “${d.sheet}” are hidden (row ${d.lines}). They are included.`,
    },
    hint: {
      nb: () => "Skal de ikke telles, så slett dem i arbeidsboken. Et filter skjuler bare.",
      nn: () => "Skal dei ikkje teljast, så slett dei i arbeidsboka. Eit filter berre skjuler.",
      en: () => "If they should not count, delete them in the workbook. A filter only hides.",
    },
    explain: {
      nb: "Et filter eller en gruppering skjuler rader uten å fjerne dem. Den som ser på arket, ser en annen sum enn den Fasit leser.",
      nn: "Eit filter eller ei gruppering skjuler rader utan å fjerne dei. Den som ser på arket, ser ein annan sum enn den Fasit les.",
      en: "A filter or an outline hides rows without removing them. Whoever looks at the sheet sees another sum than the one Fasit reads.",
    },
  }),
  FAS1078: entry<{ sheet: string; cells: number }>({
    slug: "merged-cells-filled-down",
    severity: "note",
    text: {
      nb: (d) =>
        `${d.cells} celler i arket «${d.sheet}» er del av sammenslåtte celler og er lest med verdien deres.`,
      nn: (d) =>
        `${d.cells} celler i arket «${d.sheet}» er del av samanslegne celler og er lesne med verdien deira.`,
      en: (d) =>
        `${d.cells} cells of the sheet “${d.sheet}” are part of merged cells and were read with their value.`,
    },
    hint: {
      nb: () => "Er det slik det er ment, er det ingenting å gjøre.",
      nn: () => "Er det slik det er meint, er det ingenting å gjere.",
      en: () => "If that is what is meant, there is nothing to do.",
    },
    explain: {
      nb: "Et regneark lagrer verdien av sammenslåtte celler i den øverste. Fasit leser koder og tekster nedover gjennom hele den sammenslåtte cellen, slik en person ser dem. Et beløp telles én gang.",
      nn: "Eit rekneark lagrar verdien av samanslegne celler i den øvste. Fasit les kodar og tekstar nedover gjennom heile den samanslegne cella, slik ein person ser dei. Eit beløp blir talt éin gong.",
      en: "A spreadsheet keeps the value of merged cells in the topmost. Fasit reads codes and texts down through the whole merged cell, as a person sees them. An amount is counted once.",
    },
  }),
  FAS1079: entry<CountData>({
    slug: "numbers-are-texts",
    severity: "note",
    text: {
      nb: (d) =>
        `${d.cells} beløp i kolonnen «${d.column}» er tekster i arbeidsboken (den første er ${d.first}). De er lest som tall.`,
      nn: (d) =>
        `${d.cells} beløp i kolonnen «${d.column}» er tekstar i arbeidsboka (den første er ${d.first}). Dei er lesne som tal.`,
      en: (d) =>
        `${d.cells} amounts in the column “${d.column}” are texts in the workbook (the first is ${d.first}). They were read as numbers.`,
    },
    hint: {
      nb: () => "Gjør dem om til tall i regnearket: summene der teller dem ikke med.",
      nn: () => "Gjer dei om til tal i reknearket: summane der tel dei ikkje med.",
      en: () => "Turn them into numbers in the spreadsheet: its sums do not count them.",
    },
    explain: {
      nb: "Et tall som er lagret som tekst, telles ikke av SUM i regnearket, men er et beløp for den som leser. Fasit leser det etter samme regel som i en CSV-fil. Summen i Fasit kan derfor være en annen enn i regnearket.",
      nn: "Eit tal som er lagra som tekst, blir ikkje talt av SUM i reknearket, men er eit beløp for den som les. Fasit les det etter same regel som i ei CSV-fil. Summen i Fasit kan difor vere ein annan enn i reknearket.",
      en: "A number stored as text is not counted by SUM in the spreadsheet, but is an amount to whoever reads it. Fasit reads it by the same rule as in a CSV file. The sum in Fasit may therefore differ from the spreadsheet's.",
    },
  }),
  FAS1080: entry<CountData>({
    slug: "binary-traces-rounded",
    severity: "note",
    text: {
      nb: (d) =>
        `${d.cells} beløp i kolonnen «${d.column}» var ikke hele øre på grunn av regnearkets avrunding (den første er ${d.first}). De er lest til nærmeste øre.`,
      nn: (d) =>
        `${d.cells} beløp i kolonnen «${d.column}» var ikkje heile øre på grunn av avrundinga i reknearket (den første er ${d.first}). Dei er lesne til næraste øre.`,
      en: (d) =>
        `${d.cells} amounts in the column “${d.column}” were not whole øre because of the spreadsheet's rounding (the first is ${d.first}). They were read to the nearest øre.`,
    },
    hint: {
      nb: () => "Ingenting å gjøre. Avviket er under en tusendels øre i hver celle.",
      nn: () => "Ingenting å gjere. Avviket er under ein tusendels øre i kvar celle.",
      en: () => "Nothing to do. The difference is below a thousandth of an øre in each cell.",
    },
    explain: {
      nb: "Et regneark regner med binære brøker, så 0,1 + 0,2 blir 0,30000000000000004. Et beløp som er under en tusendels øre fra et helt antall øre, er det beløpet. Er avviket større, er cellen et funn (FAS1056).",
      nn: "Eit rekneark reknar med binære brøkar, så 0,1 + 0,2 blir 0,30000000000000004. Eit beløp som er under ein tusendels øre frå eit heilt tal øre, er det beløpet. Er avviket større, er cella eit funn (FAS1056).",
      en: "A spreadsheet calculates in binary fractions, so 0.1 + 0.2 becomes 0.30000000000000004. An amount within a thousandth of an øre of a whole number of øre is that amount. Where the difference is larger, the cell is a finding (FAS1056).",
    },
  }),
  FAS1081: entry<{ file: string }>({
    slug: "workbook-locked",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er låst med passord.`,
      nn: (d) => `${d.file} er låst med passord.`,
      en: (d) => `${d.file} is locked with a password.`,
    },
    hint: {
      nb: () => "Lagre en kopi uten passord, i en mappe bare de rette kan lese.",
      nn: () => "Lagre ein kopi utan passord, i ei mappe berre dei rette kan lese.",
      en: () => "Save a copy without a password, in a folder only the right people can read.",
    },
    explain: {
      nb: "En arbeidsbok med passord er kryptert, og Fasit spør ikke etter passord: et bygg skal gi det samme hver gang, uten noen ved tastaturet.",
      nn: "Ei arbeidsbok med passord er kryptert, og Fasit spør ikkje etter passord: eit bygg skal gi det same kvar gong, utan nokon ved tastaturet.",
      en: "A workbook with a password is encrypted, and Fasit does not ask for passwords: a build shall give the same each time, with nobody at the keyboard.",
    },
  }),
  FAS1082: entry<{ file: string; problem: string }>({
    slug: "parquet-unreadable",
    severity: "error",
    text: {
      nb: (d) => `Parquet-filen ${d.file} kan ikke leses: ${d.problem}`,
      nn: (d) => `Parquet-fila ${d.file} kan ikkje lesast: ${d.problem}`,
      en: (d) => `The Parquet file ${d.file} cannot be read: ${d.problem}`,
    },
    hint: {
      nb: () => "Hent eller lag filen på nytt. Begynner og slutter den ikke med PAR1, er den kuttet.",
      nn: () => "Hent eller lag fila på nytt. Byrjar og sluttar ho ikkje med PAR1, er ho kutta.",
      en: () => "Fetch or make the file again. If it does not begin and end with PAR1, it is cut.",
    },
    explain: {
      nb: "En Parquet-fil har innholdsfortegnelsen sist. Mangler den, eller stemmer den ikke med innholdet, er ingenting lest.",
      nn: "Ei Parquet-fil har innhaldslista sist. Manglar ho, eller stemmer ho ikkje med innhaldet, er ingenting lese.",
      en: "A Parquet file has its table of contents at the end. When it is missing, or is not what the content says, nothing is read.",
    },
  }),
};

function where(part: string): string {
  return part === "" ? "" : ` (${part})`;
}
