/** What the language server says: hovers, completion, quick fixes. */
import type { Language, Text } from "../language.ts";

export interface LspWords {
  readonly claim: (phrase: string) => string;
  readonly calculation: string;
  readonly rows: (count: number) => string;
  readonly query: (aggregate: string) => string;
  readonly published: string;
  readonly sources: string;
  readonly synthetic: string;
  readonly andMore: (count: number) => string;
  readonly replaceFigure: (id: string) => string;
  readonly write: (wording: string) => string;
  readonly source: string;
  /** What an internal error is called in the editor's log. */
  readonly bug: (request: string) => string;
}

export const lspWords: Readonly<Record<Language, LspWords>> = {
  nb: {
    claim: (phrase) => `Påstanden «${phrase}»`,
    calculation: "Slik er det regnet",
    rows: (count) => (count === 1 ? "1 rad i regnskapet" : `${count} rader i regnskapet`),
    query: (aggregate) => `Egen spørring, samlet med «${aggregate}»`,
    published: "Publisert verdi",
    sources: "Kilder",
    synthetic: "Bygger på konstruerte data.",
    andMore: (count) => `… og ${count} til`,
    replaceFigure: (id) => `Bruk tallet «${id}»`,
    write: (wording) => `Skriv «${wording}»`,
    source: "kilden",
    bug: (request) => `Dette er en feil i Fasit (${request})`,
  },
  nn: {
    claim: (phrase) => `Påstanden «${phrase}»`,
    calculation: "Slik er det rekna",
    rows: (count) => (count === 1 ? "1 rad i rekneskapen" : `${count} rader i rekneskapen`),
    query: (aggregate) => `Eiga spørjing, samla med «${aggregate}»`,
    published: "Publisert verdi",
    sources: "Kjelder",
    synthetic: "Byggjer på konstruerte data.",
    andMore: (count) => `… og ${count} til`,
    replaceFigure: (id) => `Bruk talet «${id}»`,
    write: (wording) => `Skriv «${wording}»`,
    source: "kjelda",
    bug: (request) => `Dette er ein feil i Fasit (${request})`,
  },
  en: {
    claim: (phrase) => `The claim “${phrase}”`,
    calculation: "How it is computed",
    rows: (count) => (count === 1 ? "1 row of the ledger" : `${count} rows of the ledger`),
    query: (aggregate) => `Own query, aggregated by “${aggregate}”`,
    published: "Published value",
    sources: "Sources",
    synthetic: "Rests on constructed data.",
    andMore: (count) => `… and ${count} more`,
    replaceFigure: (id) => `Use the figure “${id}”`,
    write: (wording) => `Write “${wording}”`,
    source: "the source",
    bug: (request) => `This is a bug in Fasit (${request})`,
  },
};

/** What each kind of Fasit block shows. */
export const blockTexts: Readonly<Record<string, Text>> = {
  statement: {
    nb: "en oppstilling, som økonomisk oversikt drift",
    nn: "ei oppstilling, som økonomisk oversikt drift",
    en: "an official statement",
  },
  cards: { nb: "nøkkeltall på kort", nn: "nøkkeltal på kort", en: "key figures on cards" },
  chart: { nb: "et diagram", nn: "eit diagram", en: "a chart" },
  waterfall: {
    nb: "et avvik og hva det består av",
    nn: "eit avvik og kva det er sett saman av",
    en: "a deviation and what it is made of",
  },
  timeline: { nb: "en tidslinje", nn: "ei tidslinje", en: "a timeline" },
  funnel: { nb: "en trakt, fra mange til få", nn: "ei trakt, frå mange til få", en: "a funnel" },
  bars: { nb: "en tabell med søyler", nn: "ein tabell med søyler", en: "a table with bars" },
  table: {
    nb: "en tabell av rader i et register, som skole mot måned",
    nn: "ein tabell av rader i eit register, som skule mot månad",
    en: "a table of a register's rows, such as school by month",
  },
  progress: { nb: "resultat mot mål", nn: "resultat mot mål", en: "results against targets" },
  multiples: { nb: "flere små diagrammer", nn: "fleire små diagram", en: "several small charts" },
  comparison: {
    nb: "flere tall side om side",
    nn: "fleire tal side om side",
    en: "several figures side by side",
  },
  others: {
    nb: "et tall ved siden av andres, som KOSTRA-gruppen og landet",
    nn: "eit tal ved sida av andre sine, som KOSTRA-gruppa og landet",
    en: "a figure beside others', such as the KOSTRA group and the country",
  },
  areas: {
    nb: "tjenesteområdene mot budsjett",
    nn: "tenesteområda mot budsjett",
    en: "the service areas against their budgets",
  },
};

/** The settings after `?` in a binding: the name to write, and what it chooses. */
export const querySettings: Readonly<
  Record<"year" | "version" | "entity", Readonly<Record<Language, readonly [name: string, text: string]>>>
> = {
  year: {
    nb: ["år", "et annet år enn rapportens"],
    nn: ["år", "eit anna år enn rapporten"],
    en: ["year", "another year than the report's"],
  },
  version: {
    nb: ["versjon", "et budsjett eller en prognose"],
    nn: ["versjon", "eit budsjett eller ein prognose"],
    en: ["version", "a budget or a forecast"],
  },
  entity: {
    nb: ["enhet", "en annen enhet enn kommunekassen"],
    nn: ["eining", "ei anna eining enn kommunekassa"],
    en: ["entity", "another entity than the municipality"],
  },
};
