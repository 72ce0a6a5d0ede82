/** What `fasit --help` says, for the program and each command. */
import type { Text } from "../language.ts";

export const helpTitles: Readonly<Record<"usage" | "arguments" | "options" | "commands" | "examples", Text>> =
  {
    usage: { nb: "Bruk:", nn: "Bruk:", en: "Usage:" },
    arguments: { nb: "Argumenter:", nn: "Argument:", en: "Arguments:" },
    options: { nb: "Valg:", nn: "Val:", en: "Options:" },
    commands: { nb: "Kommandoer:", nn: "Kommandoar:", en: "Commands:" },
    examples: { nb: "Eksempler:", nn: "Døme:", en: "Examples:" },
  };

/** Before the value an option has when it is not given. */
export const defaultWord: Text = { nb: "ellers", nn: "elles", en: "default" };

/** Names of arguments and of options' values, as they stand in usage lines. */
export const argumentNames: Readonly<
  Record<
    | "folder"
    | "path"
    | "file"
    | "percent"
    | "figure"
    | "code"
    | "files"
    | "command"
    | "language"
    | "format"
    | "port"
    | "year"
    | "version"
    | "entity"
    | "schema"
    | "skjema"
    | "number"
    | "count"
    | "sheet"
    | "site"
    | "address",
    Text
  >
> = {
  site: { nb: "side", nn: "side", en: "site" },
  address: { nb: "e-post", nn: "e-post", en: "email" },
  folder: { nb: "mappe", nn: "mappe", en: "dir" },
  file: { nb: "fil", nn: "fil", en: "file" },
  percent: { nb: "prosent", nn: "prosent", en: "percent" },
  path: { nb: "sti", nn: "sti", en: "path" },
  figure: { nb: "tall", nn: "tal", en: "figure" },
  code: { nb: "kode", nn: "kode", en: "code" },
  files: { nb: "filer", nn: "filer", en: "files" },
  command: { nb: "kommando", nn: "kommando", en: "command" },
  language: { nb: "språk", nn: "språk", en: "language" },
  format: { nb: "form", nn: "form", en: "format" },
  port: { nb: "port", nn: "port", en: "port" },
  year: { nb: "år", nn: "år", en: "year" },
  version: { nb: "versjon", nn: "versjon", en: "version" },
  schema: { nb: "skjema", nn: "skjema", en: "schema" },
  entity: { nb: "enhet", nn: "eining", en: "entity" },
  skjema: { nb: "skjema", nn: "skjema", en: "skjema" },
  number: { nb: "nummer", nn: "nummer", en: "number" },
  count: { nb: "antall", nn: "tal", en: "count" },
  sheet: { nb: "ark", nn: "ark", en: "sheet" },
};

export type CommandName =
  | "new"
  | "check"
  | "fix"
  | "bind"
  | "import"
  | "fetch"
  | "docx"
  | "merge"
  | "build"
  | "sign"
  | "verify"
  | "preview"
  | "trace"
  | "explain"
  | "read"
  | "schema"
  | "lsp"
  | "kostra"
  | "kostra check"
  | "kostra export"
  | "kostra vectors"
  | "kostra figures";

export const programHelp: Text = {
  nb: "Fasit bygger årsrapporten og prøver hvert tall i teksten mot regnskapet.",
  nn: "Fasit byggjer årsrapporten og prøver kvart tal i teksten mot rekneskapen.",
  en: "Fasit builds the annual report and checks every number in the text against the accounts.",
};

export const commandHelp: Readonly<Record<CommandName, Text>> = {
  new: {
    nb: "Lag en rapportmappe som bygger med en gang, med kommentarer som forklarer.",
    nn: "Lag ei rapportmappe som byggjer med ein gong, med kommentarar som forklarer.",
    en: "Make a report folder that builds at once, with comments that teach.",
  },
  check: {
    nb: "Prøv hver påstand i rapporten, og vis alle funn. Avslutter med 1 når noe er motsagt eller feil.",
    nn: "Prøv kvar påstand i rapporten, og vis alle funn. Avsluttar med 1 når noko er motsagt eller feil.",
    en: "Check every claim in the report and show all findings. Exits with 1 when something is contradicted or wrong.",
  },
  fix: {
    nb: "Foreslå den minste endringen av ordene som gjør motsagte påstander sanne. Avslutter med 1 så lenge noe i teksten er motsagt.",
    nn: "Gjer framlegg om den minste endringa av orda som gjer motsagde påstandar sanne. Avsluttar med 1 så lenge noko i teksten er motsagt.",
    en: "Propose the smallest change of wording that makes contradicted claims true. Exits with 1 as long as something in the text is contradicted.",
  },
  bind: {
    nb: "Foreslå hvilket tall hvert ubundet tall i en tekst er, med grunnen og hvor sikkert det er. Avslutter med 1 når noe står ubundet.",
    nn: "Gjer framlegg om kva tal kvart ubunde tal i ein tekst er, med grunnen og kor sikkert det er. Avsluttar med 1 når noko står ubunde.",
    en: "Propose which figure each unbound number of a text is, with the reason and how sure it is. Exits with 1 when something is left unbound.",
  },
  import: {
    nb: "Se hva en ukjent fil er, kolonne for kolonne og hvorfor, og skriv den som kilde i fasit.yaml. Det som er usikkert, blir spurt om.",
    nn: "Sjå kva ei ukjend fil er, kolonne for kolonne og kvifor, og skriv ho som kjelde i fasit.yaml. Det som er usikkert, blir spurt om.",
    en: "See what an unknown file is, column by column and why, and write it as a source in fasit.yaml. What is uncertain is asked about.",
  },
  fetch: {
    nb: "Hent statistikken og bruken rapporten spør etter (query og fetch i fasit.yaml), og legg svarene i mappen. Et bygg henter aldri selv.",
    nn: "Hent statistikken og bruken rapporten spør etter (query og fetch i fasit.yaml), og legg svara i mappa. Eit bygg hentar aldri sjølv.",
    en: "Fetch the statistics and the usage the report asks for (query and fetch in fasit.yaml) and put the answers in the folder. A build never fetches.",
  },
  docx: {
    nb: "Skriv hvert kapittel som et Word-dokument, med bindingene som lenker. «fasit bind FIL.docx --write» gir teksten tilbake som Markdown.",
    nn: "Skriv kvart kapittel som eit Word-dokument, med bindingane som lenkjer. «fasit bind FIL.docx --write» gir teksten tilbake som Markdown.",
    en: "Write each chapter as a Word document, with its bindings as links. “fasit bind FILE.docx --write” gives the text back as Markdown.",
  },
  merge: {
    nb: "Vis flere kommuner på samme grunnlag: felles koder, handel mellom dem tatt ut, oppstillinger og nøkkeltall side om side, per innbygger. Én mappe med «merge» i fasit.yaml, eller flere rapportmapper.",
    nn: "Vis fleire kommunar på same grunnlag: felles kodar, handel mellom dei teken ut, oppstillingar og nøkkeltal side om side, per innbyggjar. Éi mappe med «merge» i fasit.yaml, eller fleire rapportmapper.",
    en: "Show several municipalities on one footing: common codes, trade between them taken out, statements and key figures side by side, per inhabitant. One folder with “merge” in fasit.yaml, or several report folders.",
  },
  build: {
    nb: "Bygg nettsiden, med rapporten som PDF. Den gamle blir stående til hele den nye er ferdig.",
    nn: "Bygg nettsida, med rapporten som PDF. Den gamle blir ståande til heile den nye er ferdig.",
    en: "Build the site, with the report as a PDF. The old one stands until the whole new one is done.",
  },
  sign: {
    nb: "Signer en bygd side, så andre kan se at den er kommunens og ikke er endret. Lag nøkkelen først med --new-key.",
    nn: "Signer ei bygd side, så andre kan sjå at ho er frå kommunen og ikkje er endra. Lag nøkkelen først med --new-key.",
    en: "Sign a built site, so that others can see that it is the municipality's and has not been changed. Make the key first with --new-key.",
  },
  verify: {
    nb: "Kontroller en publisert rapport: at ingen fil er endret, hvem som har signert, og at tallene følger av dataene. Avslutter med 1 når noe ikke stemmer.",
    nn: "Kontroller ein publisert rapport: at inga fil er endra, kven som har signert, og at tala følgjer av dataa. Avsluttar med 1 når noko ikkje stemmer.",
    en: "Verify a published report: that no file has been changed, who signed it, and that its figures follow from its data. Exits with 1 when something does not agree.",
  },
  preview: {
    nb: "Vis siden lokalt med funnene i teksten, og bygg på nytt hver gang du lagrer.",
    nn: "Vis sida lokalt med funna i teksten, og bygg på nytt kvar gong du lagrar.",
    en: "Show the site locally with the findings in the text, and rebuild whenever you save.",
  },
  trace: {
    nb: "Vis hvor et tall kommer fra: verdi, definisjon, regnestykke, posteringer, filer og linjer.",
    nn: "Vis kvar eit tal kjem frå: verdi, definisjon, reknestykke, posteringar, filer og linjer.",
    en: "Show where a figure comes from: value, definition, formula, postings, files and lines.",
  },
  explain: {
    nb: "Forklar et funn: hva det betyr, og hva du gjør med det. Uten kode: vis alle.",
    nn: "Forklar eit funn: kva det betyr, og kva du gjer med det. Utan kode: vis alle.",
    en: "Explain a finding: what it means, and what to do about it. Without a code: list all.",
  },
  read: {
    nb: "Vis hva Fasit leser i en tekst: en setning per linje inn, ett JSON-objekt per tallfrase ut. «--lang» er tekstens språk.",
    nn: "Vis kva Fasit les i ein tekst: ei setning per linje inn, eitt JSON-objekt per talfrase ut. «--lang» er språket i teksten.",
    en: "Show what Fasit reads in a text: a sentence a line in, one JSON object for each numeric phrase out. “--lang” is the text's language.",
  },
  schema: {
    nb: "Vis JSON Schema for innstillingene (fasit.yaml) eller egne tall (figures/*.yaml), til bruk i en editor.",
    nn: "Vis JSON Schema for innstillingane (fasit.yaml) eller eigne tal (figures/*.yaml), til bruk i ein editor.",
    en: "Print the JSON Schema of the settings (fasit.yaml) or of own figures (figures/*.yaml), for an editor.",
  },
  lsp: {
    nb: "Hjelp i editoren: funn, verdier, forslag og rettelser mens du skriver. Startes av editoren (docs/editors.md).",
    nn: "Hjelp i editoren: funn, verdiar, framlegg og rettingar medan du skriv. Blir starta av editoren (docs/editors.md).",
    en: "Help in the editor: findings, values, completion and fixes while you write. Started by the editor (docs/editors.md).",
  },
  kostra: {
    nb: "Innsending til KOSTRA.",
    nn: "Innsending til KOSTRA.",
    en: "Filing to KOSTRA.",
  },
  "kostra check": {
    nb: "Kjør SSBs kontroller på en regnskapsfil til KOSTRA før den sendes inn. Avslutter med 1 når SSB ikke vil ta imot den.",
    nn: "Køyr kontrollane til SSB på ei rekneskapsfil til KOSTRA før ho blir send inn. Avsluttar med 1 når SSB ikkje vil ta imot ho.",
    en: "Run SSB's controls on an accounts file for KOSTRA before it is sent. Exits with 1 when SSB will not take it.",
  },
  "kostra export": {
    nb: "Skriv regnskapet som filer til KOSTRA, i hele tusen kroner slik at summene stemmer. Avslutter med 1 når noe stanser dem; da er ingenting skrevet.",
    nn: "Skriv rekneskapen som filer til KOSTRA, i heile tusen kroner slik at summane stemmer. Avsluttar med 1 når noko stansar dei; då er ingenting skrive.",
    en: "Write the ledger as files for KOSTRA, in whole thousands so that totals agree. Exits with 1 when something stops them; then nothing is written.",
  },
  "kostra vectors": {
    nb: "Kjør prøvetilfeller for SSBs kontroller, og vis hvert som gir et annet svar. Avslutter med 1 når noe avviker.",
    nn: "Køyr prøvetilfelle for kontrollane til SSB, og vis kvart som gir eit anna svar. Avsluttar med 1 når noko avvik.",
    en: "Run conformance cases for SSB's controls and show each that answers differently. Exits with 1 when one differs.",
  },
  "kostra figures": {
    nb: "Regn ut SSBs publiserte regnskapstall fra innsendte regnskap og SSBs tabeller for året (docs/kostra-figures.md).",
    nn: "Rekn ut dei publiserte rekneskapstala til SSB frå innsende rekneskapar og tabellane til SSB for året (docs/kostra-figures.md).",
    en: "Compute SSB's published accounting figures from filed accounts and SSB's tables for the year (docs/kostra-figures.md).",
  },
};

export const argumentHelp: Readonly<
  Record<
    | "newFolder"
    | "folder"
    | "figure"
    | "code"
    | "files"
    | "bindFile"
    | "mergeFolders"
    | "importFile"
    | "vectorFile"
    | "filing"
    | "tableFolder"
    | "builtSite"
    | "publishedSite",
    Text
  >
> = {
  mergeFolders: {
    nb: "mappen med «merge» i fasit.yaml, eller rapportmappene som skal slås sammen",
    nn: "mappa med «merge» i fasit.yaml, eller rapportmappene som skal slåast saman",
    en: "the folder with “merge” in fasit.yaml, or the report folders to merge",
  },
  builtSite: {
    nb: "mappen som «fasit build» har skrevet",
    nn: "mappa som «fasit build» har skrive",
    en: "the folder that “fasit build” has written",
  },
  publishedSite: {
    nb: "mappen eller adressen (https://…) til rapporten",
    nn: "mappa eller adressa (https://…) til rapporten",
    en: "the report's folder or address (https://…)",
  },
  importFile: {
    nb: "filen: CSV, XLSX, Parquet, KOSTRA-fil eller SAF-T",
    nn: "fila: CSV, XLSX, Parquet, KOSTRA-fil eller SAF-T",
    en: "the file: CSV, XLSX, Parquet, KOSTRA filing or SAF-T",
  },
  bindFile: {
    nb: "teksten, som Markdown, ren tekst eller Word-dokument (.docx)",
    nn: "teksten, som Markdown, rein tekst eller Word-dokument (.docx)",
    en: "the text, as Markdown, plain text or a Word document (.docx)",
  },
  filing: {
    nb: "filen som skal sendes inn, fast format med 48 tegn på linjen",
    nn: "fila som skal sendast inn, fast format med 48 teikn på linja",
    en: "the file to be sent, fixed width with 48 characters a line",
  },
  vectorFile: {
    nb: "prøvetilfellene, ett JSON-objekt på hver linje (docs/kostra.md)",
    nn: "prøvetilfella, eitt JSON-objekt på kvar linje (docs/kostra.md)",
    en: "the cases, one JSON object a line (docs/kostra.md)",
  },
  tableFolder: {
    nb: "mappen med data.csv, hierarkiene og stjernetabellen (eller kapittelhierarki.csv for balansen)",
    nn: "mappa med data.csv, hierarkia og stjernetabellen (eller kapittelhierarki.csv for balansen)",
    en: "the folder with data.csv, the hierarchies and the star table (or kapittelhierarki.csv for the balance)",
  },
  newFolder: {
    nb: "ny mappe, eller en som er tom; med --register rapportmappen",
    nn: "ny mappe, eller ei som er tom; med --register rapportmappa",
    en: "a new folder, or an empty one; with --register the report folder",
  },
  folder: {
    nb: "rapportmappen, der fasit.yaml ligger",
    nn: "rapportmappa, der fasit.yaml ligg",
    en: "the report folder, where fasit.yaml is",
  },
  figure: {
    nb: "navnet på tallet, som i fasit:netto-driftsresultat",
    nn: "namnet på talet, som i fasit:netto-driftsresultat",
    en: "the figure's name, as in fasit:netto-driftsresultat",
  },
  code: {
    nb: "koden til et funn, som FAS1002",
    nn: "koden til eit funn, som FAS1002",
    en: "a finding's code, such as FAS1002",
  },
  files: {
    nb: "hvilke filer: settings eller figures",
    nn: "kva filer: settings eller figures",
    en: "which files: settings or figures",
  },
};

export type OptionName =
  | "help"
  | "programVersion"
  | "lang"
  | "noColor"
  | "format"
  | "strict"
  | "since"
  | "write"
  | "again"
  | "credentials"
  | "admin"
  | "confidence"
  | "out"
  | "outDocx"
  | "outMerge"
  | "filingOut"
  | "noPdf"
  | "privateKey"
  | "newKey"
  | "publicKey"
  | "figuresOut"
  | "combinations"
  | "tableYear"
  | "register"
  | "port"
  | "year"
  | "version"
  | "entity"
  | "dir"
  | "readReport"
  | "readReport"
  | "all"
  | "helpCommand"
  | "stdio"
  | "skjema"
  | "filingYear"
  | "region"
  | "orgnr"
  | "quarter"
  | "limit"
  | "dryRun"
  | "importYear"
  | "sheet";

export const optionHelp: Readonly<Record<OptionName, Text>> = {
  help: { nb: "vis denne hjelpen", nn: "vis denne hjelpa", en: "show this help" },
  helpCommand: {
    nb: "vis hjelp for en kommando",
    nn: "vis hjelp for ein kommando",
    en: "show help for a command",
  },
  programVersion: {
    nb: "vis versjonen av Fasit",
    nn: "vis versjonen av Fasit",
    en: "show the version of Fasit",
  },
  lang: {
    nb: "språk i terminalen: nb, nn eller en (ellers rapportens, så LANG, så nb)",
    nn: "språk i terminalen: nb, nn eller en (elles språket i rapporten, så LANG, så nb)",
    en: "language of the terminal: nb, nn or en (default: the report's, then LANG, then nb)",
  },
  noColor: { nb: "uten farger", nn: "utan fargar", en: "without colours" },
  format: { nb: "form på svaret", nn: "form på svaret", en: "form of the answer" },
  strict: {
    nb: "avslutt med 1 også når noe er udokumentert, ulest eller ubundet",
    nn: "avslutt med 1 òg når noko er udokumentert, ulese eller ubunde",
    en: "exit with 1 also when something is undocumented, unread or unbound",
  },
  since: {
    nb: "vis hvilke påstander som er endret siden et tidligere bygg: mappen til siden, eller data/pastander.json i den",
    nn: "vis kva påstandar som er endra sidan eit tidlegare bygg: mappa til sida, eller data/pastander.json i ho",
    en: "show which claims have changed since an earlier build: the site's folder, or data/pastander.json in it",
  },
  confidence: {
    nb: "hvor sikkert et forslag må være for å bli skrevet, i prosent",
    nn: "kor sikkert eit framlegg må vere for å bli skrive, i prosent",
    en: "how sure a proposal must be to be written, in percent",
  },
  again: {
    nb: "spør på nytt, også når svaret er mindre enn et døgn gammelt",
    nn: "spør på nytt, òg når svaret er mindre enn eit døgn gammalt",
    en: "ask again, also when the answer is less than a day old",
  },
  credentials: {
    nb: "nøkkelfilen for Google Workspace, utenfor mappen; ellers GOOGLE_APPLICATION_CREDENTIALS",
    nn: "nøkkelfila for Google Workspace, utanfor mappa; elles GOOGLE_APPLICATION_CREDENTIALS",
    en: "the key file for Google Workspace, outside the folder; else GOOGLE_APPLICATION_CREDENTIALS",
  },
  admin: {
    nb: "administratoren nøkkelen handler for; ellers FASIT_GOOGLE_ADMIN",
    nn: "administratoren nøkkelen handlar for; elles FASIT_GOOGLE_ADMIN",
    en: "the administrator the key acts for; else FASIT_GOOGLE_ADMIN",
  },
  write: {
    nb: "skriv forslagene inn i teksten",
    nn: "skriv framlegga inn i teksten",
    en: "put the proposals in the text",
  },
  outMerge: {
    nb: "mappen tabellene skrives til, som CSV; den byttes ut hel",
    nn: "mappa tabellane blir skrivne til, som CSV; ho blir bytt ut heil",
    en: "the folder the tables are written to, as CSV; it is replaced whole",
  },
  outDocx: {
    nb: "mappen Word-dokumentene skrives til; filer som finnes der, blir stående",
    nn: "mappa Word-dokumenta blir skrivne til; filer som finst der, blir ståande",
    en: "the folder the Word documents are written to; files that are there stay as they are",
  },
  register: {
    nb: "lag et tomt register etter dette skjemaet i stedet, med .yaml bak som YAML (docs/registers.md)",
    nn: "lag eit tomt register etter dette skjemaet i staden, med .yaml bak som YAML (docs/registers.md)",
    en: "make an empty register after this schema instead, with .yaml after it as YAML (docs/registers.md)",
  },
  privateKey: {
    nb: "filen med den private nøkkelen",
    nn: "fila med den private nøkkelen",
    en: "the file with the private key",
  },
  newKey: {
    nb: "lag en ny nøkkel i denne filen, og den offentlige delen i filen med .pub bak",
    nn: "lag ein ny nøkkel i denne fila, og den offentlege delen i fila med .pub bak",
    en: "make a new key in this file, and its public half in the file with .pub after it",
  },
  publicKey: {
    nb: "filen med kommunens offentlige nøkkel, som du har fått et annet sted fra",
    nn: "fila med den offentlege nøkkelen til kommunen, som du har fått ein annan stad frå",
    en: "the file with the municipality's public key, which you have from elsewhere",
  },
  noPdf: {
    nb: "uten PDF-en av rapporten",
    nn: "utan PDF-en av rapporten",
    en: "without the PDF of the report",
  },
  out: {
    nb: "mappen siden skrives til",
    nn: "mappa sida blir skriven til",
    en: "the folder the site is written to",
  },
  figuresOut: {
    nb: "filen tallene skrives til, som CSV (ellers skrives de ut)",
    nn: "fila tala blir skrivne til, som CSV (elles blir dei skrivne ut)",
    en: "the file the figures are written to, as CSV (default: they are printed)",
  },
  combinations: {
    nb: "skriv også hver publiserte kombinasjon til denne filen, med regionene, også der beløpet er 0",
    nn: "skriv òg kvar publiserte kombinasjon til denne fila, med regionane, òg der beløpet er 0",
    en: "also write every published combination to this file, with its regions, also where the amount is 0",
  },
  tableYear: {
    nb: "hvilket år, når regnskapet har flere",
    nn: "kva år, når rekneskapen har fleire",
    en: "which year, when the accounts have several",
  },
  filingOut: {
    nb: "mappen filene skrives til; den erstattes hel, og må være tom, ny eller laget av Fasit",
    nn: "mappa filene blir skrivne til; ho blir erstatta heil, og må vere tom, ny eller laga av Fasit",
    en: "the folder the files are written to; it is replaced whole, and must be empty, new or made by Fasit",
  },
  port: {
    nb: "port; er den opptatt, brukes den neste ledige",
    nn: "port; er han oppteken, blir den neste ledige brukt",
    en: "port; if it is taken, the next free one is used",
  },
  year: {
    nb: "regnskapsår (ellers rapportens)",
    nn: "rekneskapsår (elles året i rapporten)",
    en: "accounting year (default: the report's)",
  },
  version: {
    nb: "hvilke tall: regnskap, opprinnelig-budsjett, regulert-budsjett eller prognose",
    nn: "kva tal: regnskap, opprinnelig-budsjett, regulert-budsjett eller prognose",
    en: "whose amounts: regnskap, opprinnelig-budsjett, regulert-budsjett or prognose",
  },
  entity: {
    nb: "enhet, som kommunekassen eller et foretak (ellers rapportens)",
    nn: "eining, som kommunekassa eller eit føretak (elles eininga i rapporten)",
    en: "entity, such as the municipality or an enterprise (default: the report's)",
  },
  dryRun: {
    nb: "vis bare, skriv ingenting",
    nn: "berre vis, skriv ingenting",
    en: "only show, write nothing",
  },
  importYear: {
    nb: "året beløpene gjelder, når overskriften ikke sier det",
    nn: "året beløpa gjeld, når overskrifta ikkje seier det",
    en: "the year of the amounts, when the header does not say",
  },
  sheet: {
    nb: "arket i en arbeidsbok (ellers det første som er synlig)",
    nn: "arket i ei arbeidsbok (elles det første som er synleg)",
    en: "the sheet of a workbook (default: the first that is visible)",
  },
  readReport: {
    nb: "les forbehold og avrunding slik denne rapportmappen har valgt",
    nn: "les atterhald og avrunding slik denne rapportmappa har valt",
    en: "read hedges and rounding as this report folder has chosen",
  },
  dir: { nb: "rapportmappen", nn: "rapportmappa", en: "the report folder" },
  stdio: {
    nb: "snakk på standard inn og ut (det gjøres alltid)",
    nn: "snakk på standard inn og ut (det blir alltid gjort)",
    en: "speak on standard input and output (always done)",
  },
  skjema: {
    nb: "skjemaet filen sendes inn som: 0A, 0B, …",
    nn: "skjemaet fila blir send inn som: 0A, 0B, …",
    en: "the skjema the file is sent as: 0A, 0B, …",
  },
  filingYear: { nb: "årgang", nn: "årgang", en: "reporting year" },
  region: {
    nb: "kommune- eller fylkesnummer, eller seks sifre for en bydel",
    nn: "kommune- eller fylkesnummer, eller seks siffer for ein bydel",
    en: "number of the municipality or county, or six digits for a district",
  },
  orgnr: {
    nb: "organisasjonsnummer, for 0F, 0G og 0I–0L",
    nn: "organisasjonsnummer, for 0F, 0G og 0I–0L",
    en: "organisation number, for 0F, 0G and 0I–0L",
  },
  quarter: {
    nb: "kvartal, for kvartalsregnskap",
    nn: "kvartal, for kvartalsrekneskap",
    en: "quarter, for quarterly accounts",
  },
  limit: {
    nb: "hvor mange funn av hver kontroll som vises; alle telles",
    nn: "kor mange funn av kvar kontroll som blir viste; alle blir talde",
    en: "how many findings of each control are shown; all are counted",
  },
  all: { nb: "vis alle posteringer", nn: "vis alle posteringar", en: "show all postings" },
};
