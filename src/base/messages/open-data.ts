/** What the open data say of themselves: tables, columns, and the page that lists them. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

/** A column by its name in the files: what stands above it, and what it holds. */
export const columnWords = {
  tall: {
    title: t("Tall", "Tal", "Figure"),
    about: t(
      "Kortnavnet på tallet, som i tall/ID.json.",
      "Kortnamnet på talet, som i tall/ID.json.",
      "The figure's short name, as in tall/ID.json.",
    ),
  },
  navn: {
    title: t("Navn", "Namn", "Name"),
    about: t("Navnet på tallet.", "Namnet på talet.", "The figure's name."),
  },
  enhet: {
    title: t("Regnskapsenhet", "Rekneskapseining", "Entity"),
    about: t(
      "Hvem beløpet eller tallet gjelder.",
      "Kven beløpet eller talet gjeld.",
      "Whose amount or figure it is.",
    ),
  },
  enhet_navn: {
    title: t("Enhetens navn", "Namnet på eininga", "Entity's name"),
    about: t("Navnet på enheten.", "Namnet på eininga.", "The name of the entity."),
  },
  ar: {
    title: t("År", "År", "Year"),
    about: t("Året tallet gjelder.", "Året talet gjeld.", "The year it is for."),
  },
  versjon: {
    title: t("Versjon", "Versjon", "Version"),
    about: t(
      "regnskap, opprinnelig-budsjett, regulert-budsjett eller prognose.",
      "regnskap, opprinnelig-budsjett, regulert-budsjett eller prognose.",
      "regnskap (accounts), opprinnelig-budsjett (original budget), regulert-budsjett (revised budget) or prognose (forecast).",
    ),
  },
  malt_i: {
    title: t("Målt i", "Målt i", "Measured in"),
    about: t("Hva verdien er målt i.", "Kva verdien er målt i.", "What the value is measured in."),
  },
  verdi: {
    title: t("Verdi", "Verdi", "Value"),
    about: t(
      "Verdien som ett tall, med høyst seks desimaler. Tom når verdien ikke er ett tall.",
      "Verdien som eitt tal, med høgst seks desimalar. Tom når verdien ikkje er eitt tal.",
      "The value as one number, with at most six decimals. Empty when the value is not one number.",
    ),
  },
  eksakt: {
    title: t("Eksakt verdi", "Eksakt verdi", "Exact value"),
    about: t(
      "Verdien uten avrunding: desimaltall med punktum, brøk der desimalene aldri tar slutt, ISO-dato, true eller false.",
      "Verdien utan avrunding: desimaltal med punktum, brøk der desimalane aldri tek slutt, ISO-dato, true eller false.",
      "The value without rounding: decimals with a point, a fraction where decimals never end, an ISO date, true or false.",
    ),
  },
  tekst: {
    title: t("Slik den vises", "Slik han blir vist", "As shown"),
    about: t(
      "Verdien slik den står på siden om tallet.",
      "Verdien slik han står på sida om talet.",
      "The value as it stands on the figure's page.",
    ),
  },
  grunnlag: {
    title: t("Grunnlag", "Grunnlag", "Origin"),
    about: t(
      "computed: regnet ut av regnskap, budsjett eller register. published: gjengitt fra noen som har publisert det.",
      "computed: rekna ut av rekneskap, budsjett eller register. published: attgjeve frå nokon som har publisert det.",
      "computed: worked out from accounts, budget or register. published: quoted from somebody who has published it.",
    ),
  },
  konstruert: {
    title: t("Konstruert", "Konstruert", "Made up"),
    about: t(
      "Verdien bygger på data som er laget av kode.",
      "Verdien byggjer på data som er laga av kode.",
      "The value rests on data made by code.",
    ),
  },
  pastander: {
    title: t("Påstander", "Påstandar", "Claims"),
    about: t(
      "Hvor mange steder i teksten som bruker tallet.",
      "Kor mange stader i teksten som bruker talet.",
      "How many places of the prose use the figure.",
    ),
  },
  nr: {
    title: t("Nr.", "Nr.", "No."),
    about: t(
      "Linjens nummer i forskriften.",
      "Nummeret på linja i forskrifta.",
      "The line's number in the regulation.",
    ),
  },
  linje: {
    title: t("Linje-ID", "Linje-ID", "Line ID"),
    about: t("Linjens faste kortnavn.", "Det faste kortnamnet på linja.", "The line's lasting short name."),
  },
  linje_navn: {
    title: t("Linje", "Linje", "Line"),
    about: t("Linjens navn.", "Namnet på linja.", "The line's name."),
  },
  avvik: {
    title: t("Avvik", "Avvik", "Deviation"),
    about: t(
      "Regnskap minus regulert budsjett, slik linjen viser det.",
      "Rekneskap minus regulert budsjett, slik linja viser det.",
      "Accounts less revised budget, as the line shows it.",
    ),
  },
  kontoklasse: {
    title: t("Kontoklasse", "Kontoklasse", "Account class"),
    about: t("KOSTRA-kontoklasse.", "KOSTRA-kontoklasse.", "KOSTRA account class."),
  },
  art: {
    title: t("Art", "Art", "Type"),
    about: t(
      "KOSTRA-art, eller sektor i balansen.",
      "KOSTRA-art, eller sektor i balansen.",
      "KOSTRA art, or sector in the balance sheet.",
    ),
  },
  konto: {
    title: t("Konto", "Konto", "Account"),
    about: t("Kommunens egen konto.", "Kommunens eigen konto.", "The municipality's own account."),
  },
  konto_tekst: {
    title: t("Kontonavn", "Kontonamn", "Account name"),
    about: t("Navnet på kontoen.", "Namnet på kontoen.", "The account's name."),
  },
  ansvar: {
    title: t("Ansvar", "Ansvar", "Responsibility"),
    about: t("Kommunens ansvarssted.", "Ansvarsstaden i kommunen.", "The unit responsible."),
  },
  ansvar_tekst: {
    title: t("Ansvarsnavn", "Ansvarsnamn", "Unit name"),
    about: t("Navnet på ansvarsstedet.", "Namnet på ansvarsstaden.", "The unit's name."),
  },
  funksjon: {
    title: t("Funksjon", "Funksjon", "Function"),
    about: t(
      "KOSTRA-funksjon, eller kapittel i balansen.",
      "KOSTRA-funksjon, eller kapittel i balansen.",
      "KOSTRA function, or chapter in the balance sheet.",
    ),
  },
  tjeneste: {
    title: t("Tjeneste", "Teneste", "Service"),
    about: t("Kommunens egen tjeneste.", "Kommunens eigen teneste.", "The municipality's own service code."),
  },
  tjeneste_tekst: {
    title: t("Tjenestenavn", "Tenestenamn", "Service name"),
    about: t("Navnet på tjenesten.", "Namnet på tenesta.", "The service's name."),
  },
  omrade: {
    title: t("Område", "Område", "Area"),
    about: t("Kommunens budsjettområde.", "Budsjettområdet i kommunen.", "The municipality's budget area."),
  },
  omrade_navn: {
    title: t("Områdets navn", "Namnet på området", "Area's name"),
    about: t("Navnet på området.", "Namnet på området.", "The area's name."),
  },
  prosjekt: {
    title: t("Prosjekt", "Prosjekt", "Project"),
    about: t(
      "Prosjektet, der et tall i rapporten er valgt etter prosjekt; ellers tomt.",
      "Prosjektet, der eit tal i rapporten er valt etter prosjekt; elles tomt.",
      "The project, where a figure of the report is chosen by project; else empty.",
    ),
  },
  belop: {
    title: t("Beløp", "Beløp", "Amount"),
    about: t(
      "Beløpet i kroner med regnskapets fortegn: inntekter er negative.",
      "Beløpet i kroner med forteiknet i rekneskapen: inntekter er negative.",
      "The amount in kroner with the ledger's sign: income is negative.",
    ),
  },
  fil: {
    title: t("Fil", "Fil", "File"),
    about: t("Filen den er lest fra.", "Fila ho er lesen frå.", "The file it was read from."),
  },
  antall_linjer: {
    title: t("Antall linjer", "Tal på linjer", "Source lines"),
    about: t(
      "Hvor mange linjer i filen som er slått sammen her.",
      "Kor mange linjer i fila som er slegne saman her.",
      "How many lines of the file are put together here.",
    ),
  },
  rad: {
    title: t("Rad", "Rad", "Row"),
    about: t("Radens nummer.", "Nummeret på rada.", "The row's number."),
  },
  regnskap: {
    title: t("Regnskap", "Rekneskap", "Accounts"),
    about: t("Årets regnskap.", "Rekneskapen for året.", "The year's accounts."),
  },
  opprinnelig_budsjett: {
    title: t("Opprinnelig budsjett", "Opphavleg budsjett", "Original budget"),
    about: t(
      "Årets opprinnelige budsjett.",
      "Det opphavlege budsjettet for året.",
      "The year's original budget.",
    ),
  },
  regulert_budsjett: {
    title: t("Regulert budsjett", "Regulert budsjett", "Revised budget"),
    about: t("Årets regulerte budsjett.", "Det regulerte budsjettet for året.", "The year's revised budget."),
  },
  mindreforbruk: {
    title: t("Mindreforbruk", "Mindreforbruk", "Underspent"),
    about: t(
      "Regulert budsjett minus regnskap; negativt er et merforbruk.",
      "Regulert budsjett minus rekneskap; negativt er eit meirforbruk.",
      "Revised budget less accounts; negative is an overspend.",
    ),
  },
  kapittel: {
    title: t("Kapittel", "Kapittel", "Chapter"),
    about: t(
      "Filen kapittelet er skrevet i.",
      "Fila kapittelet er skrive i.",
      "The file the chapter is written in.",
    ),
  },
  fil_linje: {
    title: t("Linje i filen", "Linje i fila", "Line of the file"),
    about: t("Linjen påstanden står på.", "Linja påstanden står på.", "The line the claim stands on."),
  },
  frase: {
    title: t("Det teksten sier", "Det teksten seier", "What the prose says"),
    about: t(
      "Ordene som er bundet til tallet.",
      "Orda som er bundne til talet.",
      "The words that are bound to the figure.",
    ),
  },
  dom: {
    title: t("Dom", "Dom", "Verdict"),
    about: t(
      "holds (stemmer), contradicted (motsagt), undocumented (ikke dokumentert) eller unread (ikke lest).",
      "holds (stemmer), contradicted (motsagd), undocumented (ikkje dokumentert) eller unread (ikkje lesen).",
      "holds, contradicted, undocumented or unread.",
    ),
  },
  tittel: {
    title: t("Tittel", "Tittel", "Title"),
    about: t("Kildens tittel.", "Tittelen på kjelda.", "The source's title."),
  },
  adresse: {
    title: t("Adresse", "Adresse", "Address"),
    about: t("Der kilden er publisert.", "Der kjelda er publisert.", "Where the source is published."),
  },
  slag: {
    title: t("Slag", "Slag", "Kind"),
    about: t(
      "ledger (regnskap eller budsjett), register eller published (publiserte verdier).",
      "ledger (rekneskap eller budsjett), register eller published (publiserte verdiar).",
      "ledger, register or published.",
    ),
  },
  rad_navn: {
    title: t("Radens navn", "Namnet på rada", "Name of the row"),
    about: t(
      "Hva raden er om; «I alt» er summen.",
      "Kva rada er om; «I alt» er summen.",
      "What the row is about.",
    ),
  },
  kolonne: {
    title: t("Kolonne", "Kolonne", "Column"),
    about: t("Hva kolonnen er om.", "Kva kolonnen er om.", "What the column is about."),
  },
  skjult: {
    title: t("Skjult", "Skjult", "Hidden"),
    about: t(
      "Tallet er lite og om personer, eller ville røpet et slikt; da er verdien tom.",
      "Talet er lite og om personar, eller ville røpt eit slikt; då er verdien tom.",
      "The number is small and about persons, or would tell such a one; the value is then empty.",
    ),
  },
  rader: {
    title: t("Rader", "Rader", "Rows"),
    about: t("Hvor mange rader som ble lest.", "Kor mange rader som vart lesne.", "How many rows were read."),
  },
  byte: {
    title: t("Byte", "Byte", "Bytes"),
    about: t("Filens størrelse.", "Storleiken på fila.", "The file's size."),
  },
  sha256: {
    title: t("SHA-256", "SHA-256", "SHA-256"),
    about: t("Filens fingeravtrykk.", "Fingeravtrykket til fila.", "The file's fingerprint."),
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly about: Text }>>;

export type ColumnWord = keyof typeof columnWords;

/** The tables: what they are called, and what they hold. */
export const tableWords = {
  tall: {
    title: t("Alle tall", "Alle tal", "All figures"),
    about: t(
      "Hvert tall i rapporten, med verdien eksakt og slik den vises.",
      "Kvart tal i rapporten, med verdien eksakt og slik han blir vist.",
      "Every figure of the report, with its value exactly and as it is shown.",
    ),
  },
  tidsserier: {
    title: t("Tall over tid", "Tal over tid", "Figures over time"),
    about: t("Tallene år for år.", "Tala år for år.", "The figures year by year."),
  },
  sammenligning: {
    title: t("Andres tall", "Tala til andre", "Others' figures"),
    about: t(
      "Det samme tallet hos andre, slik det er publisert.",
      "Det same talet hos andre, slik det er publisert.",
      "The same figure of others, as it is published.",
    ),
  },
  regnskap: {
    title: t("Regnskap og budsjett", "Rekneskap og budsjett", "Accounts and budgets"),
    about: t(
      "Hele regnskapet og budsjettene, per konto, ansvar og tjeneste.",
      "Heile rekneskapen og budsjetta, per konto, ansvar og teneste.",
      "The whole accounts and budgets, by account, unit and service.",
    ),
  },
  omrader: {
    title: t("Tjenesteområdene", "Tenesteområda", "Service areas"),
    about: t(
      "Netto driftsutgift i hvert tjenesteområde mot budsjettet.",
      "Netto driftsutgift i kvart tenesteområde mot budsjettet.",
      "Net expenditure of each service area against its budget.",
    ),
  },
  pastander: {
    title: t("Påstandene i teksten", "Påstandane i teksten", "Claims of the prose"),
    about: t(
      "Hvert sted teksten viser til et tall, og hva kontrollen sa.",
      "Kvar stad teksten viser til eit tal, og kva kontrollen sa.",
      "Each place the prose refers to a figure, and what the check said.",
    ),
  },
  kilder: {
    title: t("Kildene", "Kjeldene", "Sources"),
    about: t(
      "Filene rapporten er bygd av, med fingeravtrykk.",
      "Filene rapporten er bygd av, med fingeravtrykk.",
      "The files the report is built from, with fingerprints.",
    ),
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly about: Text }>>;

export const statementAbout = (law: string): Text =>
  t(
    `Oppstillingen etter ${law}, i kroner og øre.`,
    `Oppstillinga etter ${law}, i kroner og øre.`,
    `The statement by ${law}, in kroner and øre.`,
  );

export const registerAbout = (figure: Text): Text =>
  t(
    `Registerradene som tallet «${figure.nb}» er regnet ut av.`,
    `Registerradene som talet «${figure.nn}» er rekna ut av.`,
    `The register rows that the figure “${figure.en}” is worked out from.`,
  );

export const registerTitle = (figure: Text): Text =>
  t(`Rader: ${figure.nb}`, `Rader: ${figure.nn}`, `Rows: ${figure.en}`);

export const blockTableAbout = (figure: Text): Text =>
  t(
    `Tabellen som rapporten viser av registerradene bak tallet «${figure.nb}».`,
    `Tabellen som rapporten viser av registerradene bak talet «${figure.nn}».`,
    `The table that the report shows of the register rows behind the figure “${figure.en}”.`,
  );

export const blockTableTitle = (figure: Text): Text =>
  t(`Tabell: ${figure.nb}`, `Tabell: ${figure.nn}`, `Table: ${figure.en}`);

/** A register's own column. */
export const registerColumn = t(
  "Kolonne i registeret.",
  "Kolonne i registeret.",
  "A column of the register.",
);

export const unitShort = { kr: t("kr", "kr", "NOK") };

/** The second sheet of a workbook, and what else a file says of itself. */
export const workbookWords = {
  about: t("Om dataene", "Om dataa", "About the data"),
  name: t("Navn i andre formater", "Namn i andre format", "Name in other formats"),
  column: t("Kolonne", "Kolonne", "Column"),
  unit: t("Måles i", "Blir målt i", "Measured in"),
  meaning: t("Betydning", "Tyding", "Meaning"),
  from: t("Fra", "Frå", "From"),
};

/** The page «Data». */
export const dataPageWords = {
  title: t("Åpne data", "Opne data", "Open data"),
  lead: t(
    "Alt rapporten viser, kan lastes ned og brukes videre: tall, oppstillinger, tidsserier og hele regnskapet.",
    "Alt rapporten viser, kan lastast ned og brukast vidare: tal, oppstillingar, tidsseriar og heile rekneskapen.",
    "Everything the report shows can be downloaded and used: figures, statements, series and the whole accounts.",
  ),
  tables: t("Tabellene", "Tabellane", "The tables"),
  download: t(
    "Last ned i hele kroner og øre",
    "Last ned i heile kroner og øre",
    "Download in kroner and øre",
  ),
  columns: t("Kolonnene", "Kolonnane", "The columns"),
  registers: (count: string): Text =>
    t(
      `Registerrader bak ${count} tall`,
      `Registerrader bak ${count} tal`,
      `Register rows behind ${count} figures`,
    ),
  formats: t("Formatene", "Formata", "The formats"),
  formatList: [
    t(
      "CSV: semikolon, desimalkomma og UTF-8, for norske regneark. Tekst som et regneark kunne tatt for en formel, har en apostrof foran.",
      "CSV: semikolon, desimalkomma og UTF-8, for norske rekneark. Tekst som eit rekneark kunne teke for ein formel, har ein apostrof framfor.",
      "CSV: semicolons, decimal comma and UTF-8, for Norwegian spreadsheets. Text that a spreadsheet could take for a formula has an apostrophe in front.",
    ),
    t(
      "XLSX: regneark med tallformater, og en fane som forklarer kolonnene.",
      "XLSX: rekneark med talformat, og ei fane som forklarer kolonnane.",
      "XLSX: a workbook with number formats, and a sheet that explains the columns.",
    ),
    t(
      "Parquet: for analyse i R, Python og databaser. Beløp er eksakte desimaltall.",
      "Parquet: for analyse i R, Python og databasar. Beløp er eksakte desimaltal.",
      "Parquet: for analysis in R, Python and databases. Amounts are exact decimals.",
    ),
    t(
      "JSON-stat 2: statistikkformatet SSB bruker.",
      "JSON-stat 2: statistikkformatet SSB bruker.",
      "JSON-stat 2: the statistics format that Statistics Norway uses.",
    ),
  ],
  api: t("For programmer", "For program", "For programs"),
  apiLead: t(
    "Adressene er faste så lenge rapporten er publisert. Hvert tall har sin egen: tall/ID.json, med verdi, opphav og fingeravtrykkene til kildene.",
    "Adressene er faste så lenge rapporten er publisert. Kvart tal har si eiga: tall/ID.json, med verdi, opphav og fingeravtrykka til kjeldene.",
    "Addresses last as long as the report is published. Each figure has its own: tall/ID.json, with value, lineage and the fingerprints of its sources.",
  ),
  openapi: t(
    "Beskrivelse av alle adressene (OpenAPI)",
    "Omtale av alle adressene (OpenAPI)",
    "Description of all addresses (OpenAPI)",
  ),
  datapackage: t(
    "Alle tabellene som én datapakke (Frictionless)",
    "Alle tabellane som éi datapakke (Frictionless)",
    "All tables as one data package (Frictionless)",
  ),
  dcat: t(
    "Til datakataloger (DCAT-AP-NO)",
    "Til datakatalogar (DCAT-AP-NO)",
    "For data catalogues (DCAT-AP-NO)",
  ),
  allFigures: t("Alle tall i én fil (JSON)", "Alle tal i éi fil (JSON)", "All figures in one file (JSON)"),
  claims: t(
    "Alle påstander i én fil (JSON)",
    "Alle påstandar i éi fil (JSON)",
    "All claims in one file (JSON)",
  ),
  rowCount: (count: string): Text =>
    count === "1"
      ? t("1 rad.", "1 rad.", "1 row.")
      : t(`${count} rader.`, `${count} rader.`, `${count} rows.`),
  more: t("Slik gjør du det.", "Slik gjer du det.", "How to do it."),
  dataset: t("Datasett", "Datasett", "Data set"),
  cite: t("Slik viser du til dataene", "Slik viser du til dataa", "How to cite"),
  trust: t("Kan jeg stole på dem?", "Kan eg stole på dei?", "Can I trust them?"),
  trustText: t(
    "Tallene på sidene er de samme som i filene. «fasit verify» kontrollerer hver fil mot manifestet og regner tallene ut på nytt.",
    "Tala på sidene er dei same som i filene. «fasit verify» kontrollerer kvar fil mot manifestet og reknar tala ut på nytt.",
    "The numbers on the pages are those in the files. “fasit verify” holds each file against the manifest and works the figures out again.",
  ),
  license: t("Lisens", "Lisens", "Licence"),
  noLicense: t(
    "Kommunen har ikke oppgitt noen lisens.",
    "Kommunen har ikkje oppgjeve nokon lisens.",
    "The municipality has not stated a licence.",
  ),
};
