/**
 * What the terminal says around the findings: summaries, traces, progress and usage errors. One object
 * per language; a text that is missing in one of them does not compile. Help texts: cli-help.ts.
 */
import type { Severity } from "../findings/entry.ts";
import type { Language } from "../language.ts";

/** The counts of the closing line. */
export interface ClaimCountWords {
  readonly holds: number;
  readonly contradicted: number;
  readonly undocumented: number;
  readonly unread: number;
  readonly unbound: number;
}

/** The steps of a run, in the words of progress lines. */
export type StageName = "settings" | "sources" | "figures" | "prose" | "claims" | "publish" | "write";

export interface CliWords {
  readonly hint: string;
  readonly from: string;
  andMore(count: number): string;
  more(code: string): string;
  claims(counts: ClaimCountWords): string;
  findings(counts: Readonly<Record<Severity, number>>): string;
  readonly noFindings: string;
  readonly stages: Readonly<Record<StageName, string>>;
  made(folder: string, files: number): string;
  next(folder: string): string;
  madeRegister(file: string, title: string): string;
  readonly nextRegister: string;
  built(folder: string, files: number): string;
  notBuilt(folder: string): string;
  serving(address: string): string;
  readonly watching: string;
  rebuilt(ms: number): string;
  kept(ms: number): string;
  readonly stopHint: string;
  readonly stopped: string;
  readonly usage: {
    readonly prefix: string;
    unknownOption(flag: string): string;
    unknownCommand(name: string): string;
    missingArgument(name: string): string;
    missingOption(flags: string): string;
    missingValue(flags: string): string;
    tooMany(command: string): string;
    badChoice(value: string, flags: string, allowed: string): string;
    badNumber(value: string, flags: string): string;
    suggestion(name: string): string;
    seeHelp(command: string): string;
    readonly other: string;
  };
  readonly bind: {
    sure(percent: number, words: string): string;
    summary(sure: number, all: number): string;
    written(file: string, count: number): string;
    cannotRead(file: string): string;
    readonly notText: string;
  };
  readonly docx: { written(file: string): string };
  readonly trace: {
    unknown(figure: string): string;
    near(names: string): string;
    readonly noReport: string;
    readonly meaning: string;
    readonly conventions: string;
    readonly recommended: string;
    atLeast(value: string): string;
    atMost(value: string): string;
    readonly synthetic: string;
    readonly calculation: string;
    query(aggregate: string): string;
    tables(names: string): string;
    moreRows(rows: number): string;
    readonly published: string;
    readonly absent: string;
    readonly rows: string;
    readonly rowsTotal: string;
    hiddenRows(count: number): string;
    sourceLines(count: number): string;
    readonly files: string;
    fileRows(count: number): string;
    readonly reconciled: string;
    readonly agrees: string;
    readonly disagrees: string;
    readonly sentences: string;
    readonly noSentences: string;
    readonly columns: {
      readonly konto: string;
      readonly ansvar: string;
      readonly tjeneste: string;
      readonly amount: string;
      readonly place: string;
    };
  };
  readonly explain: {
    unknown(code: string): string;
    near(names: string): string;
    readonly cure: string;
    readonly list: string;
  };
}

/** `1 feil`, `2 advarsler`: a count with its noun. */
function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const total = (c: ClaimCountWords): number => c.holds + c.contradicted + c.undocumented + c.unread;

const nb: CliWords = {
  hint: "hint",
  from: "fra",
  andMore: (count) => `og ${count} til`,
  more: (code) => `Mer: fasit explain ${code}`,
  claims: (c) =>
    `${plural(total(c), "påstand", "påstander")}: ${c.holds} stemmer, ${c.contradicted} motsagt, ${c.undocumented} ikke dokumentert, ${c.unread} ikke lest; ${c.unbound} tall er ikke bundet`,
  findings: (c) =>
    `${c.error} feil, ${plural(c.warning, "advarsel", "advarsler")}, ${plural(c.note, "merknad", "merknader")}`,
  noFindings: "Ingen funn.",
  stages: {
    settings: "Leser innstillinger",
    sources: "Leser kilder",
    figures: "Regner ut tall",
    prose: "Leser teksten",
    claims: "Prøver påstandene",
    publish: "Lager siden",
    write: "Skriver siden",
  },
  made: (folder, files) => `Laget rapportmappen ${folder} med ${plural(files, "fil", "filer")}.`,
  madeRegister: (file, title) =>
    `${title}: ${file} er laget, med overskrifter og en eksempelrad. Felter med * må fylles ut.`,
  nextRegister: "Legg dette til under «sources:» i fasit.yaml:",
  next: (folder) => `Prøv nå: fasit preview ${folder}`,
  built: (folder, files) => `Siden ligger i ${folder} (${plural(files, "fil", "filer")}).`,
  notBuilt: (folder) => `Siden er ikke bygd, og ${folder} er ikke rørt. Rett feilene og bygg igjen.`,
  serving: (address) => `Siden vises på ${address}`,
  watching: "Følger med på mappen og bygger på nytt når du lagrer. Avslutt med Ctrl-C.",
  rebuilt: (ms) => `Bygd på ${ms} ms.`,
  kept: (ms) => `Kunne ikke bygge siden (${ms} ms). Den siste gode vises fortsatt.`,
  stopHint: "Avslutt med Ctrl-C.",
  stopped: "Stoppet.",
  usage: {
    prefix: "Forstår ikke kommandoen",
    unknownOption: (flag) => `valget ${flag} finnes ikke.`,
    unknownCommand: (name) => `kommandoen «${name}» finnes ikke.`,
    missingArgument: (name) => `${name} mangler.`,
    missingOption: (flags) => `valget ${flags} må være med.`,
    missingValue: (flags) => `valget ${flags} mangler verdi.`,
    tooMany: (command) => `for mange ord etter «${command}».`,
    badChoice: (value, flags, allowed) => `«${value}» er ikke en gyldig verdi for ${flags}. Velg ${allowed}.`,
    badNumber: (value, flags) => `«${value}» er ikke et gyldig tall for ${flags}.`,
    suggestion: (name) => `Mente du ${name}?`,
    seeHelp: (command) => `Se «${command} --help».`,
    other: "kommandolinjen er ikke forstått.",
  },
  bind: {
    sure: (percent, words) => `${percent} % sikkert${words === "" ? "" : `; felles ord: ${words}`}`,
    summary: (sure, all) => `${sure} av ${all} ubundne tall har et sikkert forslag.`,
    written: (file, count) => `Lenker skrevet i ${file}: ${count}.`,
    cannotRead: (file) => `Kan ikke lese ${file}.`,
    notText:
      "Bind leser Markdown (.md), ren tekst (.txt) i UTF-8 og Word (.docx); --write skriver i Markdown, ved siden av et Word-dokument.",
  },
  docx: { written: (file) => `Skrevet: ${file}` },
  trace: {
    unknown: (figure) => `Tallet «${figure}» finnes ikke i rapporten.`,
    near: (names) => `Mente du ${names}?`,
    noReport: "Rapporten kan ikke leses før feilene over er rettet.",
    meaning: "Hva det er",
    conventions: "Valg som er gjort",
    recommended: "Anbefalt nivå",
    atLeast: (value) => `minst ${value}`,
    atMost: (value) => `høyst ${value}`,
    synthetic: "Bygger på konstruerte data.",
    calculation: "Slik er det regnet",
    query: (aggregate) => `Egen spørring, samlet med «${aggregate}»`,
    tables: (names) => `Tabeller: ${names}`,
    moreRows: (rows) => `${plural(rows, "rad", "rader")} i svaret`,
    published: "Publisert verdi",
    absent: "Uten verdi",
    rows: "Posteringene bak",
    rowsTotal: "sum",
    hiddenRows: (count) => `… og ${plural(count, "rad", "rader")} til (vis alle med --all)`,
    sourceLines: (count) => plural(count, "linje", "linjer"),
    files: "Filer",
    fileRows: (count) => plural(count, "rad", "rader"),
    reconciled: "Avstemt mot publiserte tall",
    agrees: "stemmer",
    disagrees: "stemmer ikke",
    sentences: "Setninger som bruker tallet",
    noSentences: "Ingen setning bruker tallet.",
    columns: {
      konto: "konto",
      ansvar: "ansvar",
      tjeneste: "tjeneste",
      amount: "beløp",
      place: "fil og linjer",
    },
  },
  explain: {
    unknown: (code) => `Koden «${code}» finnes ikke.`,
    near: (names) => `Mente du ${names}?`,
    cure: "Hva du gjør",
    list: "Alle funn Fasit kan gi. «fasit explain KODE» forklarer ett av dem.",
  },
};

const nn: CliWords = {
  hint: "hint",
  from: "frå",
  andMore: (count) => `og ${count} til`,
  more: (code) => `Meir: fasit explain ${code}`,
  claims: (c) =>
    `${plural(total(c), "påstand", "påstandar")}: ${c.holds} stemmer, ${c.contradicted} motsagde, ${c.undocumented} ikkje dokumenterte, ${c.unread} ikkje lesne; ${c.unbound} tal er ikkje bundne`,
  findings: (c) =>
    `${c.error} feil, ${plural(c.warning, "åtvaring", "åtvaringar")}, ${plural(c.note, "merknad", "merknader")}`,
  noFindings: "Ingen funn.",
  stages: {
    settings: "Les innstillingar",
    sources: "Les kjelder",
    figures: "Reknar ut tal",
    prose: "Les teksten",
    claims: "Prøver påstandane",
    publish: "Lagar sida",
    write: "Skriv sida",
  },
  made: (folder, files) => `Laga rapportmappa ${folder} med ${plural(files, "fil", "filer")}.`,
  madeRegister: (file, title) =>
    `${title}: ${file} er laga, med overskrifter og ei eksempelrad. Felt med * må fyllast ut.`,
  nextRegister: "Legg dette til under «sources:» i fasit.yaml:",
  next: (folder) => `Prøv no: fasit preview ${folder}`,
  built: (folder, files) => `Sida ligg i ${folder} (${plural(files, "fil", "filer")}).`,
  notBuilt: (folder) => `Sida er ikkje bygd, og ${folder} er ikkje rørt. Rett feila og bygg igjen.`,
  serving: (address) => `Sida blir vist på ${address}`,
  watching: "Følgjer med på mappa og byggjer på nytt når du lagrar. Avslutt med Ctrl-C.",
  rebuilt: (ms) => `Bygd på ${ms} ms.`,
  kept: (ms) => `Kunne ikkje byggje sida (${ms} ms). Den siste gode blir framleis vist.`,
  stopHint: "Avslutt med Ctrl-C.",
  stopped: "Stoppa.",
  usage: {
    prefix: "Forstår ikkje kommandoen",
    unknownOption: (flag) => `valet ${flag} finst ikkje.`,
    unknownCommand: (name) => `kommandoen «${name}» finst ikkje.`,
    missingArgument: (name) => `${name} manglar.`,
    missingOption: (flags) => `valet ${flags} må vere med.`,
    missingValue: (flags) => `valet ${flags} manglar verdi.`,
    tooMany: (command) => `for mange ord etter «${command}».`,
    badChoice: (value, flags, allowed) =>
      `«${value}» er ikkje ein gyldig verdi for ${flags}. Vel ${allowed}.`,
    badNumber: (value, flags) => `«${value}» er ikkje eit gyldig tal for ${flags}.`,
    suggestion: (name) => `Meinte du ${name}?`,
    seeHelp: (command) => `Sjå «${command} --help».`,
    other: "kommandolinja er ikkje forstått.",
  },
  bind: {
    sure: (percent, words) => `${percent} % sikkert${words === "" ? "" : `; felles ord: ${words}`}`,
    summary: (sure, all) => `${sure} av ${all} ubundne tal har eit sikkert framlegg.`,
    written: (file, count) => `Lenkjer skrivne i ${file}: ${count}.`,
    cannotRead: (file) => `Kan ikkje lese ${file}.`,
    notText:
      "Bind les Markdown (.md), rein tekst (.txt) i UTF-8 og Word (.docx); --write skriv i Markdown, ved sida av eit Word-dokument.",
  },
  docx: { written: (file) => `Skrive: ${file}` },
  trace: {
    unknown: (figure) => `Talet «${figure}» finst ikkje i rapporten.`,
    near: (names) => `Meinte du ${names}?`,
    noReport: "Rapporten kan ikkje lesast før feila over er retta.",
    meaning: "Kva det er",
    conventions: "Val som er gjorde",
    recommended: "Tilrådd nivå",
    atLeast: (value) => `minst ${value}`,
    atMost: (value) => `høgst ${value}`,
    synthetic: "Byggjer på konstruerte data.",
    calculation: "Slik er det rekna",
    query: (aggregate) => `Eiga spørjing, samla med «${aggregate}»`,
    tables: (names) => `Tabellar: ${names}`,
    moreRows: (rows) => `${plural(rows, "rad", "rader")} i svaret`,
    published: "Publisert verdi",
    absent: "Utan verdi",
    rows: "Posteringane bak",
    rowsTotal: "sum",
    hiddenRows: (count) => `… og ${plural(count, "rad", "rader")} til (vis alle med --all)`,
    sourceLines: (count) => plural(count, "linje", "linjer"),
    files: "Filer",
    fileRows: (count) => plural(count, "rad", "rader"),
    reconciled: "Avstemt mot publiserte tal",
    agrees: "stemmer",
    disagrees: "stemmer ikkje",
    sentences: "Setningar som bruker talet",
    noSentences: "Inga setning bruker talet.",
    columns: {
      konto: "konto",
      ansvar: "ansvar",
      tjeneste: "teneste",
      amount: "beløp",
      place: "fil og linjer",
    },
  },
  explain: {
    unknown: (code) => `Koden «${code}» finst ikkje.`,
    near: (names) => `Meinte du ${names}?`,
    cure: "Kva du gjer",
    list: "Alle funn Fasit kan gi. «fasit explain KODE» forklarer eitt av dei.",
  },
};

const en: CliWords = {
  hint: "hint",
  from: "from",
  andMore: (count) => `and ${count} more`,
  more: (code) => `More: fasit explain ${code}`,
  claims: (c) =>
    `${plural(total(c), "claim", "claims")}: ${c.holds} ${c.holds === 1 ? "holds" : "hold"}, ${c.contradicted} contradicted, ${c.undocumented} undocumented, ${c.unread} unread; ${c.unbound} ${c.unbound === 1 ? "number is" : "numbers are"} unbound`,
  findings: (c) =>
    `${plural(c.error, "error", "errors")}, ${plural(c.warning, "warning", "warnings")}, ${plural(c.note, "note", "notes")}`,
  noFindings: "No findings.",
  stages: {
    settings: "Reading settings",
    sources: "Reading sources",
    figures: "Computing figures",
    prose: "Reading the text",
    claims: "Deciding the claims",
    publish: "Making the site",
    write: "Writing the site",
  },
  made: (folder, files) => `Made the report folder ${folder} with ${plural(files, "file", "files")}.`,
  madeRegister: (file, title) =>
    `${title}: ${file} has been made, with headers and an example row. Fields with * must be filled in.`,
  nextRegister: "Add this under “sources:” in fasit.yaml:",
  next: (folder) => `Now try: fasit preview ${folder}`,
  built: (folder, files) => `The site is in ${folder} (${plural(files, "file", "files")}).`,
  notBuilt: (folder) =>
    `The site has not been built, and ${folder} has not been touched. Correct the errors and build again.`,
  serving: (address) => `The site is shown at ${address}`,
  watching: "Watching the folder and rebuilding when you save. Stop with Ctrl-C.",
  rebuilt: (ms) => `Built in ${ms} ms.`,
  kept: (ms) => `Could not build the site (${ms} ms). The last good one is still shown.`,
  stopHint: "Stop with Ctrl-C.",
  stopped: "Stopped.",
  usage: {
    prefix: "The command is not understood",
    unknownOption: (flag) => `there is no option ${flag}.`,
    unknownCommand: (name) => `there is no command “${name}”.`,
    missingArgument: (name) => `${name} is missing.`,
    missingOption: (flags) => `the option ${flags} is required.`,
    missingValue: (flags) => `the option ${flags} needs a value.`,
    tooMany: (command) => `too many words after “${command}”.`,
    badChoice: (value, flags, allowed) => `“${value}” is not a value of ${flags}. Choose ${allowed}.`,
    badNumber: (value, flags) => `“${value}” is not a number that ${flags} can take.`,
    suggestion: (name) => `Did you mean ${name}?`,
    seeHelp: (command) => `See “${command} --help”.`,
    other: "the command line was not understood.",
  },
  bind: {
    sure: (percent, words) => `${percent}% sure${words === "" ? "" : `; words in common: ${words}`}`,
    summary: (sure, all) => `${sure} of ${all} unbound numbers have a sure proposal.`,
    written: (file, count) => `Links written in ${file}: ${count}.`,
    cannotRead: (file) => `Cannot read ${file}.`,
    notText:
      "Bind reads Markdown (.md), plain text (.txt) in UTF-8 and Word (.docx); --write writes in Markdown, beside a Word document.",
  },
  docx: { written: (file) => `Written: ${file}` },
  trace: {
    unknown: (figure) => `There is no figure “${figure}” in the report.`,
    near: (names) => `Did you mean ${names}?`,
    noReport: "The report cannot be read until the errors above are corrected.",
    meaning: "What it is",
    conventions: "Choices made",
    recommended: "Recommended level",
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    synthetic: "Rests on constructed data.",
    calculation: "How it is computed",
    query: (aggregate) => `Own query, aggregated by “${aggregate}”`,
    tables: (names) => `Tables: ${names}`,
    moreRows: (rows) => `${plural(rows, "row", "rows")} in the answer`,
    published: "Published value",
    absent: "No value",
    rows: "The postings behind it",
    rowsTotal: "total",
    hiddenRows: (count) => `… and ${plural(count, "more row", "more rows")} (show all with --all)`,
    sourceLines: (count) => plural(count, "line", "lines"),
    files: "Files",
    fileRows: (count) => plural(count, "row", "rows"),
    reconciled: "Reconciled with published values",
    agrees: "agrees",
    disagrees: "does not agree",
    sentences: "Sentences that use it",
    noSentences: "No sentence uses it.",
    columns: {
      konto: "konto",
      ansvar: "ansvar",
      tjeneste: "tjeneste",
      amount: "amount",
      place: "file and lines",
    },
  },
  explain: {
    unknown: (code) => `There is no code “${code}”.`,
    near: (names) => `Did you mean ${names}?`,
    cure: "What to do",
    list: "Every finding Fasit can give. “fasit explain CODE” explains one of them.",
  },
};

export const cliWords: Readonly<Record<Language, CliWords>> = { nb, nn, en };
