/** Findings FAS1120–FAS1139: published statistics in JSON-stat, and fetching them. */
import { entry } from "./entry.ts";

export const statisticsFindings = {
  FAS1120: entry<{ file: string; path: string; problem: string }>({
    slug: "json-stat-not-understood",
    severity: "error",
    text: {
      nb: (d) =>
        `${d.file} er ikke et JSON-stat-datasett${d.path === "" ? "" : ` (${d.path})`}: ${d.problem}.`,
      nn: (d) =>
        `${d.file} er ikkje eit JSON-stat-datasett${d.path === "" ? "" : ` (${d.path})`}: ${d.problem}.`,
      en: (d) => `${d.file} is not a JSON-stat dataset${d.path === "" ? "" : ` (${d.path})`}: ${d.problem}.`,
    },
    hint: {
      nb: () => "Hent tabellen på nytt med outputFormat=json-stat2, eller med «fasit fetch».",
      nn: () => "Hent tabellen på nytt med outputFormat=json-stat2, eller med «fasit fetch».",
      en: () => "Fetch the table again with outputFormat=json-stat2, or with “fasit fetch”.",
    },
    explain: {
      nb: "Filen er noe annet enn et svar fra en statistikkbank, eller er kuttet. Ingen verdier er lest, for plassen til hver verdi følger av hele filen.",
      nn: "Fila er noko anna enn eit svar frå ein statistikkbank, eller er kutta. Ingen verdiar er lesne, for plassen til kvar verdi følgjer av heile fila.",
      en: "The file is something else than an answer from a statistics bank, or is cut short. No value is read, since the place of each follows from the whole file.",
    },
  }),
  FAS1121: entry<{ count: number; symbols: string }>({
    slug: "json-stat-missing-cells",
    severity: "note",
    text: {
      nb: (d) => `${d.count} verdier mangler i tabellen${d.symbols === "" ? "" : ` (merket ${d.symbols})`}.`,
      nn: (d) => `${d.count} verdiar manglar i tabellen${d.symbols === "" ? "" : ` (merkte ${d.symbols})`}.`,
      en: (d) =>
        `${d.count} values are missing in the table${d.symbols === "" ? "" : ` (marked ${d.symbols})`}.`,
    },
    hint: {
      nb: () => "De vises som manglende. Se tabellen hos utgiveren om hvorfor.",
      nn: () => "Dei blir viste som manglande. Sjå tabellen hos utgivaren om kvifor.",
      en: () => "They are shown as missing. See the publisher's table for the reason.",
    },
    explain: {
      nb: "«.» er ikke mulig, «..» er ikke tilgjengelig, «:» vises ikke av hensyn til personvern. En slik celle er aldri 0.",
      nn: "«.» er ikkje mogleg, «..» er ikkje tilgjengeleg, «:» blir ikkje vist av omsyn til personvern. Ei slik celle er aldri 0.",
      en: "“.” is not possible, “..” is not available, “:” is not shown for privacy. Such a cell is never 0.",
    },
  }),
  FAS1122: entry<{ name: string; known: string }>({
    slug: "json-stat-name-unknown",
    severity: "error",
    text: {
      nb: (d) => `Tabellen har ingen «${d.name}».`,
      nn: (d) => `Tabellen har ingen «${d.name}».`,
      en: (d) => `The table has no “${d.name}”.`,
    },
    hint: {
      nb: (d) => `Det som finnes der, er ${d.known}.`,
      nn: (d) => `Det som finst der, er ${d.known}.`,
      en: (d) => `What is there is ${d.known}.`,
    },
    explain: {
      nb: "fasit.yaml navngir en dimensjon eller kode som ikke er i filen. Koder skifter når innrapporteringen skifter; hent tabellens metadata og se.",
      nn: "fasit.yaml nemner ein dimensjon eller kode som ikkje er i fila. Kodar skiftar når innrapporteringa skiftar; hent metadata for tabellen og sjå.",
      en: "fasit.yaml names a dimension or code that is not in the file. Codes change when the reporting does; look at the table's metadata.",
    },
  }),
  FAS1123: entry<{ dimension: string; known: string }>({
    slug: "json-stat-choose-one",
    severity: "error",
    text: {
      nb: (d) => `Dimensjonen «${d.dimension}» har flere verdier, og fasit.yaml sier ikke hvilken.`,
      nn: (d) => `Dimensjonen «${d.dimension}» har fleire verdiar, og fasit.yaml seier ikkje kva for ein.`,
      en: (d) => `The dimension “${d.dimension}” has several values, and fasit.yaml does not say which.`,
    },
    hint: {
      nb: (d) => `Sett select: { ${d.dimension}: … } til en av ${d.known}.`,
      nn: (d) => `Set select: { ${d.dimension}: … } til ein av ${d.known}.`,
      en: (d) => `Set select: { ${d.dimension}: … } to one of ${d.known}.`,
    },
    explain: {
      nb: "Konsern og kommunekasse, eller flere funksjoner, gir hvert sitt tall. Fasit legger dem ikke sammen og velger ikke for deg.",
      nn: "Konsern og kommunekasse, eller fleire funksjonar, gir kvar sitt tal. Fasit legg dei ikkje saman og vel ikkje for deg.",
      en: "The group and the municipality itself, or several functions, give a number each. Fasit does not add them and does not choose for you.",
    },
  }),
  FAS1124: entry<{ period: string }>({
    slug: "json-stat-not-years",
    severity: "error",
    text: {
      nb: (d) => `Perioden «${d.period}» er ikke et år.`,
      nn: (d) => `Perioden «${d.period}» er ikkje eit år.`,
      en: (d) => `The period “${d.period}” is not a year.`,
    },
    hint: {
      nb: () => "Bruk en tabell med årstall.",
      nn: () => "Bruk ein tabell med årstal.",
      en: () => "Use a table by year.",
    },
    explain: {
      nb: "En årsrapport sammenligner år. Kvartaler og måneder er andre størrelser og leses ikke som år.",
      nn: "Ein årsrapport samanliknar år. Kvartal og månader er andre storleikar og blir ikkje lesne som år.",
      en: "An annual report compares years. Quarters and months are other quantities and are not read as years.",
    },
  }),
  FAS1125: entry<{ content: string; unit: string }>({
    slug: "json-stat-unit",
    severity: "error",
    text: {
      nb: (d) => `Enheten «${d.unit}» for ${d.content} er ikke forstått, eller en verdi er finere enn den.`,
      nn: (d) => `Eininga «${d.unit}» for ${d.content} er ikkje forstått, eller ein verdi er finare enn ho.`,
      en: (d) => `The unit “${d.unit}” of ${d.content} is not understood, or a value is finer than it.`,
    },
    hint: {
      nb: () => "Enheter som leses, er prosent, kr, 1000 kr, mill. kr, kr per innbygger og antall.",
      nn: () => "Einingar som blir lesne, er prosent, kr, 1000 kr, mill. kr, kr per innbyggjar og antal.",
      en: () => "Units that are read are prosent, kr, 1000 kr, mill. kr, kr per innbygger and antall.",
    },
    explain: {
      nb: "Uten enhet er et tall ikke et beløp. Verdiene er utelatt.",
      nn: "Utan eining er eit tal ikkje eit beløp. Verdiane er utelatne.",
      en: "Without a unit a number is not an amount. The values are left out.",
    },
  }),
  FAS1130: entry<{ url: string; problem: string }>({
    slug: "fetch-failed",
    severity: "error",
    text: {
      nb: (d) => `Fikk ikke hentet ${d.url}: ${d.problem}. Filen er som før.`,
      nn: (d) => `Fekk ikkje henta ${d.url}: ${d.problem}. Fila er som før.`,
      en: (d) => `Could not fetch ${d.url}: ${d.problem}. The file is as it was.`,
    },
    hint: {
      nb: () => "Prøv igjen senere, eller rett spørsmålet (query) i fasit.yaml.",
      nn: () => "Prøv igjen seinare, eller rett spørsmålet (query) i fasit.yaml.",
      en: () => "Try again later, or correct the query in fasit.yaml.",
    },
    explain: {
      nb: "Statistikkbanken svarte ikke, svarte for sent eller avviste spørsmålet. Et bygg trenger ikke nettet: det bruker filen som ligger i mappen.",
      nn: "Statistikkbanken svarte ikkje, svarte for seint eller avviste spørsmålet. Eit bygg treng ikkje nettet: det bruker fila som ligg i mappa.",
      en: "The statistics bank did not answer, answered too late or refused the query. A build needs no network: it uses the file in the folder.",
    },
  }),
  FAS1131: entry<{ table: string; cells: number; limit: number }>({
    slug: "fetch-too-large",
    severity: "error",
    text: {
      nb: (d) => `Spørsmålet til tabell ${d.table} gir ${d.cells} celler; grensen er ${d.limit}.`,
      nn: (d) => `Spørsmålet til tabell ${d.table} gir ${d.cells} celler; grensa er ${d.limit}.`,
      en: (d) => `The query to table ${d.table} gives ${d.cells} cells; the limit is ${d.limit}.`,
    },
    hint: {
      nb: () =>
        "Velg færre koder, eller del det på flere kilder. Uttrykk som top(n) deles ikke: skriv årene enkeltvis.",
      nn: () =>
        "Vel færre kodar, eller del det på fleire kjelder. Uttrykk som top(n) blir ikkje delte: skriv åra enkeltvis.",
      en: () =>
        "Choose fewer codes, or divide it over several sources. Expressions such as top(n) are not divided: write the years one by one.",
    },
    explain: {
      nb: "Statistikkbanken har en grense for hvor mye ett spørsmål kan hente. Fasit deler et større spørsmål på flere og setter svarene sammen, men spør ikke når det ikke lar seg dele, blir flere enn 60 spørsmål, eller gir mer enn én fil skal romme.",
      nn: "Statistikkbanken har ei grense for kor mykje eitt spørsmål kan hente. Fasit deler eit større spørsmål på fleire og set svara saman, men spør ikkje når det ikkje lèt seg dele, blir fleire enn 60 spørsmål, eller gir meir enn éi fil skal romme.",
      en: "The statistics bank limits how much one query may fetch. Fasit divides a larger query and puts the answers together, but does not ask when it cannot be divided, becomes more than 60 queries, or gives more than one file should hold.",
    },
  }),
};
