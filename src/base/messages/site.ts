/** What the published site says around the author's own words. Numbers come in already formatted. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const siteWords = {
  skip: t("Hopp til innholdet", "Hopp til innhaldet", "Skip to content"),
  contents: t("Innhold", "Innhald", "Contents"),
  copyTable: t("Kopier tabellen", "Kopier tabellen", "Copy the table"),
  copied: t("Kopiert", "Kopiert", "Copied"),
  menu: t("Meny", "Meny", "Menu"),
  allContents: t("Hele innholdet", "Heile innhaldet", "Full contents"),
  youAreHere: t("Du er her", "Du er her", "You are here"),
  report: t("Rapporten", "Rapporten", "The report"),
  chapters: t("Kapitler", "Kapittel", "Chapters"),
  allFigures: t("Alle tall", "Alle tal", "All figures"),
  statements: t("Oppstillinger", "Oppstillingar", "Statements"),
  about: t("Om rapporten", "Om rapporten", "About this report"),
  draft: t("Utkast", "Utkast", "Draft"),
  next: t("Neste kapittel", "Neste kapittel", "Next chapter"),
  previous: t("Forrige kapittel", "Førre kapittel", "Previous chapter"),
  unit: t("Enhet", "Eining", "Unit"),
  value: t("Verdi", "Verdi", "Value"),
  figure: t("Tall", "Tal", "Figure"),
  year: t("År", "År", "Year"),
  origin: t("Hvor verdien kommer fra", "Kvar verdien kjem frå", "Where the value comes from"),
  computed: t("regnet fra regnskapet", "rekna frå rekneskapen", "computed from the ledger"),
  published: t("publisert verdi", "publisert verdi", "published value"),
  madeWith: t(
    "Bygget med Fasit, som kontrollerer tallene i teksten mot kildene.",
    "Bygd med Fasit, som kontrollerer tala i teksten mot kjeldene.",
    "Built with Fasit, which checks the numbers in the text against their sources.",
  ),
  claimsData: t(
    "Alle påstander som data (JSON)",
    "Alle påstandar som data (JSON)",
    "All claims as data (JSON)",
  ),
  pdf: t("Hele rapporten som PDF", "Heile rapporten som PDF", "The whole report as PDF"),
  openData: t("Alle tall som data (JSON)", "Alle tal som data (JSON)", "All figures as data (JSON)"),
  manifest: t("Manifest (JSON)", "Manifest (JSON)", "Manifest (JSON)"),

  fasit: t("Fasit", "Fasit", "Answer key"),
  fasitToParagraph: t("Fasit til avsnittet", "Fasit til avsnittet", "Answer key to the paragraph"),
  noFigure: t("Finner ikke tallet", "Finn ikkje talet", "The figure was not found"),

  synthetic: t("Konstruerte data", "Konstruerte data", "Synthetic data"),
  syntheticFigure: t(
    "Tallet bygger på data som er laget for å vise hvordan rapporten virker. Det er ikke kommunens egne bilag.",
    "Talet byggjer på data som er laga for å vise korleis rapporten verkar. Det er ikkje bilaga til kommunen.",
    "This figure rests on data made to show how the report works. They are not the municipality’s own vouchers.",
  ),
  syntheticStatement: t(
    "Oppstillingen bygger på data som er laget for å vise hvordan rapporten virker.",
    "Oppstillinga byggjer på data som er laga for å vise korleis rapporten verkar.",
    "This statement rests on data made to show how the report works.",
  ),
  syntheticMark: t("konstruert", "konstruert", "synthetic"),

  whatIsGood: t("Hva er bra?", "Kva er bra?", "What is good?"),
  goodUp: t("Høyere er bedre.", "Høgare er betre.", "Higher is better."),
  goodDown: t("Lavere er bedre.", "Lågare er betre.", "Lower is better."),
  recommended: t("Anbefalt nivå", "Tilrådd nivå", "Recommended level"),
  conventions: t("Slik er det avgrenset", "Slik er det avgrensa", "How it is delimited"),
  isItRight: t("Stemmer det?", "Stemmer det?", "Is it right?"),
  howComputed: t("Slik er det regnet", "Slik er det rekna", "How it was computed"),
  compared: t("Sammenlignet med andre", "Samanlikna med andre", "Compared with others"),
  whom: t("Hvem", "Kven", "Whom"),
  overTime: t("Over tid", "Over tid", "Over time"),
  rows: t("Regnskapslinjene", "Rekneskapslinjene", "The ledger rows"),
  queryRows: t("Radene", "Radene", "The rows"),
  sources: t("Kilder", "Kjelder", "Sources"),
  usedIn: t("Setninger som bruker tallet", "Setningar som bruker talet", "Sentences that use it"),
  notUsed: t(
    "Ingen setning i rapporten bruker tallet direkte.",
    "Inga setning i rapporten bruker talet direkte.",
    "No sentence in the report uses this figure directly.",
  ),
  noPublished: t(
    "Det finnes ingen publisert verdi å sammenligne med.",
    "Det finst ingen publisert verdi å samanlikne med.",
    "There is no published value to compare with.",
  ),
  agrees: t("stemmer med", "stemmer med", "agrees with"),
  differs: t("avviker fra", "avvik frå", "differs from"),
  rowsSum: t(
    "Linjene nedenfor summerer seg til tallet, på øret.",
    "Linjene nedanfor summerer seg til talet, på øret.",
    "The rows below sum to the figure, to the øre.",
  ),
  fromLedger: t(
    "Summen av regnskapslinjer med",
    "Summen av rekneskapslinjer med",
    "The sum of ledger rows with",
  ),
  signTurned: t(
    "Fortegnet er snudd: inntekter står med minus i regnskapet og vises her som pluss.",
    "Forteiknet er snudd: inntekter står med minus i rekneskapen og blir viste som pluss her.",
    "The sign is turned: income is negative in the ledger and shown here as positive.",
  ),
  fromQuery: t(
    "Regnet fra registre med denne spørringen:",
    "Rekna frå register med denne spørjinga:",
    "Computed from registers with this query:",
  ),
  rowsNotPublished: t(
    "Radene bak tallet publiseres ikke, av hensyn til personvern.",
    "Radene bak talet blir ikkje publiserte, av omsyn til personvern.",
    "The rows behind the figure are not published, to protect privacy.",
  ),
  fromPublished: t(
    "Tallet er hentet fra en publisert kilde:",
    "Talet er henta frå ei publisert kjelde:",
    "The figure is taken from a published source:",
  ),
  noValue: t("Ingen verdi", "Ingen verdi", "No value"),
  showParts: t("Vis delene", "Vis delane", "Show the parts"),
  konto: t("Konto", "Konto", "Account"),
  ansvar: t("Ansvar", "Ansvar", "Unit responsible"),
  tjeneste: t("Tjeneste", "Teneste", "Service"),
  amountKr: t("Beløp, kr", "Beløp, kr", "Amount, NOK"),
  fileLine: t("Fil, linje", "Fil, linje", "File, line"),
  sum: t("Sum", "Sum", "Total"),
  figureData: t(
    "Tallet som data, med utregning og kilder (JSON)",
    "Talet som data, med utrekning og kjelder (JSON)",
    "The figure as data, with calculation and sources (JSON)",
  ),
  verifyYourself: t(
    "Programmet fasit kan gjøre hele kontrollen: «fasit verify» med adressen til denne rapporten ser at ingen fil er endret, og regner ut tallene på nytt av dataene som er publisert.",
    "Programmet fasit kan gjere heile kontrollen: «fasit verify» med adressa til denne rapporten ser at inga fil er endra, og reknar ut tala på nytt av dataa som er publiserte.",
    "The program fasit can do the whole check: “fasit verify” with the address of this report sees that no file has been changed, and computes the figures again from the data that are published.",
  ),
  downloadRows: t("Last ned alle linjene (CSV)", "Last ned alle linjene (CSV)", "Download all rows (CSV)"),
  file: t("Fil", "Fil", "File"),
  rowCount: t("Rader", "Rader", "Rows"),
  size: t("Størrelse", "Storleik", "Size"),

  line: t("Linje", "Linje", "Line"),
  deviation: t("Avvik fra budsjett", "Avvik frå budsjett", "Deviation from budget"),
  deviationShort: t("Avvik", "Avvik", "Deviation"),
  better: t("bedre enn budsjettert", "betre enn budsjettert", "better than budgeted"),
  worse: t("svakere enn budsjettert", "svakare enn budsjettert", "weaker than budgeted"),
  unitThousand: t("Beløp i 1000 kr", "Beløp i 1000 kr", "Amounts in NOK 1,000"),
  law: t("Etter", "Etter", "Under"),
  notes: t("Merknader", "Merknader", "Notes"),
  toNote: t("merknad", "merknad", "note"),
  backToLine: t("tilbake til linjen", "tilbake til linja", "back to the line"),
  wholeStatement: t("Hele oppstillingen", "Heile oppstillinga", "The whole statement"),
  generalKnowledge: t(
    "Innholdet i linjen er lagt etter vanlig praksis og er ikke avstemt mot en publisert sum.",
    "Innhaldet i linja er lagt etter vanleg praksis og er ikkje avstemt mot ein publisert sum.",
    "The content of the line follows common practice and has not been reconciled with a published total.",
  ),
  roundedNote: t(
    "Tallene er rundet av hver for seg og kan derfor avvike med 1 fra summen. Hele kroner står på hver linjes egen side.",
    "Tala er runda av kvar for seg og kan derfor avvike med 1 frå summen. Heile kroner står på sida til kvar linje.",
    "Numbers are rounded one by one and may therefore differ from the total by 1. Whole kroner stand on each line’s own page.",
  ),
  areas: t("Tjenesteområdene mot budsjett", "Tenesteområda mot budsjett", "Service areas against budget"),
  area: t("Område", "Område", "Area"),
  underspent: t("mindreforbruk", "mindreforbruk", "underspent"),
  overspent: t("merforbruk", "meirforbruk", "overspent"),
  onBudget: t("som budsjettert", "som budsjettert", "on budget"),
  dataTable: t("Tallene i diagrammet", "Tala i diagrammet", "The numbers in the chart"),

  verdicts: t("Slik gikk kontrollen", "Slik gjekk kontrollen", "How the check went"),
  whatVerdictsMean: t("Hva merkene betyr", "Kva merka tyder", "What the marks mean"),
  holdsMeans: t(
    "Det teksten sier, er det samme som tallet i kildene, med den nøyaktigheten teksten bruker.",
    "Det teksten seier, er det same som talet i kjeldene, med den nøyaktigheita teksten bruker.",
    "What the text says is what the sources say, at the precision the text uses.",
  ),
  contradictedMeans: t(
    "Kildene sier noe annet enn teksten.",
    "Kjeldene seier noko anna enn teksten.",
    "The sources say something else than the text.",
  ),
  undocumentedMeans: t(
    "Ingen tilgjengelig kilde kan avgjøre påstanden, eller kilden er grovere enn teksten.",
    "Inga tilgjengeleg kjelde kan avgjere påstanden, eller kjelda er grovare enn teksten.",
    "No available source can decide the claim, or the source is coarser than the text.",
  ),
  unreadMeans: t(
    "Påstanden er knyttet til et tall, men ordene er ikke forstått av kontrollen.",
    "Påstanden er knytt til eit tal, men orda er ikkje forstått av kontrollen.",
    "The claim is tied to a figure, but the check did not understand the words.",
  ),
  unboundMeans: t(
    "Tall i teksten som ikke er knyttet til en kilde, og derfor ikke er kontrollert.",
    "Tal i teksten som ikkje er knytte til ei kjelde, og derfor ikkje er kontrollerte.",
    "Numbers in the text that are tied to no source, and therefore are not checked.",
  ),
  chosenConventions: t("Valg som er gjort", "Val som er gjorde", "Choices made"),
  internalTrade: t(
    "Internkjøp og internsalg (art 290 og 790)",
    "Internkjøp og internsal (art 290 og 790)",
    "Internal purchases and sales (art 290 and 790)",
  ),
  internalExcluded: t(
    "er holdt utenfor sum driftsinntekter og sum driftsutgifter.",
    "er haldne utanfor sum driftsinntekter og sum driftsutgifter.",
    "are left out of total operating income and expenses.",
  ),
  internalIncluded: t(
    "er med i sum driftsinntekter og sum driftsutgifter.",
    "er med i sum driftsinntekter og sum driftsutgifter.",
    "are included in total operating income and expenses.",
  ),
  rounding: t("Avrunding", "Avrunding", "Rounding"),
  roundingAway: t(
    "Beløp regnes i hele øre og rundes av først når de vises. En halv rundes bort fra null.",
    "Beløp blir rekna i heile øre og runda av først når dei blir viste. Ein halv blir runda bort frå null.",
    "Amounts are computed in whole øre and rounded only when shown. A half is rounded away from zero.",
  ),
  roundingEven: t(
    "Beløp regnes i hele øre og rundes av først når de vises. En halv rundes til nærmeste partall.",
    "Beløp blir rekna i heile øre og runda av først når dei blir viste. Ein halv blir runda til næraste partal.",
    "Amounts are computed in whole øre and rounded only when shown. A half is rounded to the nearest even digit.",
  ),
  publishedGrain: t(
    "Regnskapet publiseres på konto × ansvar × tjeneste. Bilag og navn publiseres ikke.",
    "Rekneskapen blir publisert på konto × ansvar × teneste. Bilag og namn blir ikkje publiserte.",
    "The ledger is published by account × unit × service. Vouchers and names are not published.",
  ),
  privacy: t("Personvern", "Personvern", "Privacy"),
  checkYourself: t("Kontroller selv", "Kontroller sjølv", "Check it yourself"),
  checkYourselfHow: t(
    "Hver kildefil har et fingeravtrykk (SHA-256). Regn ut fingeravtrykket av filen du har fått, og sammenlign. Er de like, er filen den samme som rapporten er bygget av. Med filene og verktøyet Fasit gir samme mappe de samme sidene, byte for byte.",
    "Kvar kjeldefil har eit fingeravtrykk (SHA-256). Rekn ut fingeravtrykket av fila du har fått, og samanlikn. Er dei like, er fila den same som rapporten er bygd av. Med filene og verktøyet Fasit gir same mappe dei same sidene, byte for byte.",
    "Each source file has a fingerprint (SHA-256). Compute the fingerprint of the file you were given and compare. If they are equal, the file is the one the report was built from. With the files and the tool Fasit, the same folder gives the same pages, byte for byte.",
  ),
  fingerprint: t("Fingeravtrykk (SHA-256)", "Fingeravtrykk (SHA-256)", "Fingerprint (SHA-256)"),
  keyFigures: t("Nøkkeltall", "Nøkkeltal", "Key figures"),
  ownFigures: t("Rapportens egne tall", "Eigne tal i rapporten", "The report’s own figures"),
  figuresLead: t(
    "Hvert tall har sin egen side: hva det er, hvordan det er regnet, og hvilke linjer i kildene det bygger på.",
    "Kvart tal har si eiga side: kva det er, korleis det er rekna, og kva linjer i kjeldene det byggjer på.",
    "Every figure has its own page: what it is, how it was computed, and which lines of the sources it rests on.",
  ),
  statementsLead: t(
    "De lovbestemte oppstillingene, linje for linje.",
    "Dei lovfesta oppstillingane, linje for linje.",
    "The statements required by law, line by line.",
  ),
  claims: t("Påstander", "Påstandar", "Claims"),
  notFound: t("Siden finnes ikke", "Sida finst ikkje", "Page not found"),
  notFoundText: t(
    "Siden kan ha fått en ny adresse. Start fra forsiden, eller se listen over alle tall.",
    "Sida kan ha fått ei ny adresse. Start frå framsida, eller sjå lista over alle tal.",
    "The page may have a new address. Start from the front page, or see the list of all figures.",
  ),
  toFront: t("Til forsiden", "Til framsida", "To the front page"),
  findings: t("Funn i utkastet", "Funn i utkastet", "Findings in the draft"),
  noFindings: t("Ingen funn.", "Ingen funn.", "No findings."),
  arms: t("Kommunevåpen", "Kommunevåpen", "Coat of arms"),
  search: t("Søk", "Søk", "Search"),
  glossary: t("Ordliste", "Ordliste", "Glossary"),
  glossaryLead: t(
    "Ord fra kommuneøkonomien, forklart med enkle ord. I kapitlene er de merket med stiplet strek første gang de brukes.",
    "Ord frå kommuneøkonomien, forklarte med enkle ord. I kapitla er dei merkte med stipla strek første gong dei blir brukte.",
    "Terms of municipal finance in plain words. In the chapters they are marked with a dashed line the first time they are used.",
  ),
  figuresOfTerm: t("Tallet i rapporten", "Talet i rapporten", "The figure in the report"),
  inThisChapter: t("I dette kapitlet", "I dette kapitlet", "In this chapter"),
  lineLink: t("Lenke til linjen", "Lenkje til linja", "Link to the line"),
  image: t("Bilde", "Bilete", "Image"),
} as const satisfies Record<string, Text>;

/** The roles of a component in a formula, as a reader sees them. */
export const roleWords = {
  plus: t("+", "+", "+"),
  minus: t("−", "−", "−"),
  numerator: t("teller", "teljar", "numerator"),
  denominator: t("nevner", "nemnar", "denominator"),
  earlier: t("fra", "frå", "from"),
  later: t("til", "til", "to"),
  left: t("venstre side", "venstre side", "left side"),
  right: t("høyre side", "høgre side", "right side"),
  total: t("=", "=", "="),
} as const satisfies Record<string, Text>;

/** What a formula does with its components, in one line. */
export const operationWords = {
  sum: t("Summen av leddene", "Summen av ledda", "The sum of the terms"),
  ratio: t("Teller delt på nevner", "Teljar delt på nemnar", "Numerator divided by denominator"),
  change: t("Endringen mellom to år", "Endringa mellom to år", "The change between two years"),
  compare: t("Sammenligning av to tall", "Samanlikning av to tal", "Comparison of two figures"),
  rank: t(
    "Plassen blant årene som er kjent",
    "Plassen blant åra som er kjende",
    "The place among the years known",
  ),
  series: t("Tallet år for år", "Talet år for år", "The figure year by year"),
  explained: t(
    "Summen og bidragene den består av",
    "Summen og bidraga han er sett saman av",
    "The total and the contributions it is made of",
  ),
} as const satisfies Record<string, Text>;

/** How the rows of a query become one value. */
export const aggregateWords = {
  count: t("Antall rader", "Talet på rader", "Number of rows"),
  distinct: t("Antall ulike verdier", "Talet på ulike verdiar", "Number of different values"),
  sum: t("Summen av verdiene", "Summen av verdiane", "The sum of the values"),
  mean: t("Gjennomsnittet av verdiene", "Gjennomsnittet av verdiane", "The mean of the values"),
  min: t("Den minste verdien", "Den minste verdien", "The smallest value"),
  max: t("Den største verdien", "Den største verdien", "The largest value"),
  range: t(
    "Fra den minste til den største verdien",
    "Frå den minste til den største verdien",
    "From the smallest to the largest value",
  ),
  one: t("Den ene verdien", "Den eine verdien", "The one value"),
  every: t("Gjelder alle radene", "Gjeld alle radene", "True of every row"),
  first: t("Den første datoen", "Den første datoen", "The first date"),
  last: t("Den siste datoen", "Den siste datoen", "The last date"),
  "known-mean": t(
    "Gjennomsnittet over dagene det finnes tall for",
    "Gjennomsnittet over dagane det finst tal for",
    "The mean over the days there are numbers for",
  ),
} as const satisfies Record<string, Text>;

export const unitWords = {
  NOK: t("kroner", "kroner", "NOK"),
  percent: t("prosent", "prosent", "percent"),
  "percentage-points": t("prosentpoeng", "prosentpoeng", "percentage points"),
  promille: t("promille", "promille", "per mille"),
  count: t("antall", "tal på", "count"),
  ratio: t("forholdstall", "forholdstal", "ratio"),
  "kr-per-inhabitant": t("kroner per innbygger", "kroner per innbyggjar", "NOK per inhabitant"),
  date: t("dato", "dato", "date"),
  truth: t("ja eller nei", "ja eller nei", "yes or no"),
  rank: t("plass", "plass", "place"),
} as const satisfies Record<string, Text>;

/** Scales for amounts: after a rounded number. */
export const scaleWords = {
  kr: t("kr", "kr", "NOK"),
  million: t("mill. kr", "mill. kr", "NOK million"),
  billion: t("mrd. kr", "mrd. kr", "NOK billion"),
  millionKroner: t("millioner kroner", "millionar kroner", "million kroner"),
  billionKroner: t("milliarder kroner", "milliardar kroner", "billion kroner"),
  kroner: t("kroner", "kroner", "kroner"),
  percent: t("prosent", "prosent", "percent"),
} as const satisfies Record<string, Text>;

/** Sentences with numbers in them. */
export const sitePhrases = {
  carriedFrom: (numbers: string): Text =>
    t(
      `kommunenummer ${numbers} dette året`,
      `kommunenummer ${numbers} dette året`,
      `municipality number ${numbers} that year`,
    ),
  /** `first`: the table's first heading that says anything. */
  proseTable: (first: string) =>
    first === ""
      ? t("Tabell", "Tabell", "Table")
      : t(`Tabell: ${first}`, `Tabell: ${first}`, `Table: ${first}`),
  claimsChecked: (n: string) =>
    t(
      `${n} påstander er kontrollert mot kildene`,
      `${n} påstandar er kontrollerte mot kjeldene`,
      `${n} claims are checked against the sources`,
    ),
  readRows: (n: string) =>
    t(
      `Se linjene på en egen side (${n})`,
      `Sjå linjene på ei eiga side (${n})`,
      `See the rows on a page of their own (${n})`,
    ),
  rowsShown: (shown: string, all: string) =>
    t(
      `Viser ${shown} av ${all} linjer. Resten er i CSV-filen.`,
      `Viser ${shown} av ${all} linjer. Resten er i CSV-fila.`,
      `Showing ${shown} of ${all} rows. The rest are in the CSV file.`,
    ),
  sumOfRows: (rows: string) =>
    t(
      `Summen av ${rows} regnskapslinjer`,
      `Summen av ${rows} rekneskapslinjer`,
      `The sum of ${rows} ledger rows`,
    ),
  filesUnchanged: (n: string) =>
    t(
      `Kildefiler med fingeravtrykk: ${n}`,
      `Kjeldefiler med fingeravtrykk: ${n}`,
      `Source files with fingerprints: ${n}`,
    ),
  atLeast: (value: string) => t(`minst ${value}`, `minst ${value}`, `at least ${value}`),
  atMost: (value: string) => t(`høyst ${value}`, `høgst ${value}`, `at most ${value}`),
  recommendedLevel: (value: string) => t(`anbefalt ${value}`, `tilrådd ${value}`, `recommended ${value}`),
  recommendedBy: (source: string, year: number) =>
    t(`${source}, ${year}`, `${source}, ${year}`, `${source}, ${year}`),
  also: (value: string) => t(`Det er ${value}.`, `Det er ${value}.`, `That is ${value}.`),
  moreLines: (n: string) => t(`og ${n} til`, `og ${n} til`, `and ${n} more`),
  bytes: (n: string) => t(`${n} byte`, `${n} byte`, `${n} bytes`),
  outside: (says: string) =>
    t(
      `Teksten sier ${says}; kilden sier noe annet.`,
      `Teksten seier ${says}; kjelda seier noko anna.`,
      `The text says ${says}; the source says otherwise.`,
    ),
  coarser: () =>
    t(
      "Kilden er grovere enn teksten.",
      "Kjelda er grovare enn teksten.",
      "The source is coarser than the text.",
    ),
  wrongUnit: () =>
    t(
      "Teksten og tallet har ulik enhet.",
      "Teksten og talet har ulik eining.",
      "The text and the figure have different units.",
    ),
  noNumber: () =>
    t("Teksten sier ikke noe tall.", "Teksten seier ikkje noko tal.", "The text states no number."),
  countMismatch: (numbers: string, figures: string) =>
    t(
      `${numbers} tall i teksten, ${figures} i kilden.`,
      `${numbers} tal i teksten, ${figures} i kjelda.`,
      `${numbers} numbers in the text, ${figures} in the source.`,
    ),
  comparison: () =>
    t(
      "Tallene ligger ikke slik teksten sammenligner dem.",
      "Tala ligg ikkje slik teksten samanliknar dei.",
      "The figures do not compare as the text says.",
    ),
  comparisonAlone: () =>
    t(
      "Tallet det sammenlignes med, er ikke oppgitt.",
      "Talet det blir samanlikna med, er ikkje oppgitt.",
      "The figure it is compared with is not given.",
    ),
  notEqual: () => t("Tallene er ikke like.", "Tala er ikkje like.", "The figures are not equal."),
  fewYears: (known: string) =>
    t(
      `Bare ${known} år er kjent, for få til å rangere.`,
      `Berre ${known} år er kjende, for få til å rangere.`,
      `Only ${known} years are known, too few to rank.`,
    ),
  notTrue: () => t("Kildene sier nei.", "Kjeldene seier nei.", "The sources say no."),
  unknownWords: (words: string) =>
    t(
      `Kontrollen forstår ikke «${words}».`,
      `Kontrollen forstår ikkje «${words}».`,
      `The check does not understand “${words}”.`,
    ),
  readingTime: (minutes: number) =>
    t(
      minutes === 1 ? "1 minutt å lese" : `${minutes} minutter å lese`,
      minutes === 1 ? "1 minutt å lese" : `${minutes} minutt å lese`,
      minutes === 1 ? "1 minute to read" : `${minutes} minutes to read`,
    ),
  chapterNumber: (n: number) => t(`Kapittel ${n}`, `Kapittel ${n}`, `Chapter ${n}`),
  inChapter: (title: string) => t(`i ${title}`, `i ${title}`, `in ${title}`),
} as const;

/** Of a statement whose lines, but for those named, follow common practice. */
export function generalKnowledgeOfAll(others: readonly string[]): Text {
  const except = (word: string) => (others.length === 0 ? "" : ` ${word} ${others.join(", ")}`);
  return t(
    `Innholdet i linjene${except("utenom")} er lagt etter vanlig praksis og er ikke avstemt mot publiserte summer.`,
    `Innhaldet i linjene${except("utanom")} er lagt etter vanleg praksis og er ikkje avstemt mot publiserte summar.`,
    `The content of the lines${except("but")} follows common practice and has not been reconciled with published totals.`,
  );
}
