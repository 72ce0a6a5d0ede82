/** Nynorsk. */
import type { Lexicon } from "./lexicon.ts";
import {
  autumnMonths,
  norwegianAbbreviations,
  norwegianMonths,
  norwegianScales,
  norwegianUnits,
  springMonths,
  summerMonths,
  winterMonths,
} from "./norwegian.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nn: Lexicon = {
  decimalMark: ",",
  groupMark: ".",
  abbreviations: norwegianAbbreviations,
  numberWords: {
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
  },
  ones: ["éin", "éi", "eitt"],
  articles: ["ein", "ei", "eit"],
  scales: {
    ...norwegianScales,
    millionar: { power: 6 },
    millionane: { power: 6, definite: true },
    milliardar: { power: 9 },
    milliardane: { power: 9, definite: true },
  },
  units: { ...norwegianUnits, kronene: "kr", kronane: "kr" },
  currencyBefore: ["kr", "nok", "kroner"],
  perInhabitant: ["per innbyggjar", "pr innbyggjar"],
  hedges: {
    "om lag": "approx",
    omlag: "approx",
    ca: "approx",
    cirka: "approx",
    rundt: "approx",
    kring: "approx",
    omkring: "approx",
    omtrent: "approx",
    "i storleiksorden": "approx",
    nesten: "below",
    nærmare: "below",
    knapt: "below",
    "i underkant av": "below",
    under: "below",
    "mindre enn": "below",
    "færre enn": "below",
    over: "above",
    "meir enn": "above",
    "fleire enn": "above",
    "i overkant av": "above",
    drøye: "above",
    minst: "at-least",
    minimum: "at-least",
    høgst: "at-most",
    maksimalt: "at-most",
    "vesentleg meir enn": "well-above",
    "monaleg meir enn": "well-above",
    "langt meir enn": "well-above",
    "langt over": "well-above",
    heile: "emphasis",
    berre: "emphasis",
    kun: "emphasis",
    akkurat: "emphasis",
    nøyaktig: "emphasis",
  },
  orMore: ["eller meir", "eller fleire", "eller over"],
  comparators: {
    "meir enn": { direction: "more", well: false },
    "fleire enn": { direction: "more", well: false },
    "høgare enn": { direction: "more", well: false },
    "vesentleg meir enn": { direction: "more", well: true },
    "vesentleg høgare enn": { direction: "more", well: true },
    "monaleg meir enn": { direction: "more", well: true },
    "langt meir enn": { direction: "more", well: true },
    "mindre enn": { direction: "less", well: false },
    "færre enn": { direction: "less", well: false },
    "lågare enn": { direction: "less", well: false },
    "vesentleg mindre enn": { direction: "less", well: true },
    "vesentleg lågare enn": { direction: "less", well: true },
  },
  determiners: ["dei", "den", "det", "desse"],
  ranges: [
    { open: "mellom", between: "og" },
    { open: "frå", between: "til" },
  ],
  rangeWord: "til",
  ofWord: "av",
  minusWords: ["minus"],
  negativeWords: ["underskot", "underskotet", "negativ", "negativt"],
  quantifiers: ["alle", "samtlege"],
  superlatives: {
    beste: {},
    høgste: { order: "highest" },
    høgaste: { order: "highest" },
    største: { order: "highest" },
    lågaste: { order: "lowest" },
    minste: { order: "lowest" },
  },
  superlativeOwners: words("dei det den sine sitt sin våre vårt vår"),
  placeWords: { nest: 2, tredje: 3, fjerde: 4, femte: 5 },
  months: norwegianMonths,
  seasons: {
    hausten: autumnMonths,
    haust: autumnMonths,
    sommaren: summerMonths,
    sommar: summerMonths,
    våren: springMonths,
    vår: springMonths,
    vinteren: winterMonths,
    vinter: winterMonths,
  },
  yearJoiners: ["i"],
  yearLeads: words("i frå til for per pr året innan sidan før etter mot og eller om hausten våren"),
  dateChangers: words(
    "før etter innan sidan unnateke seinast tidlegast tidleg seint halvår kvartal tertial slutten byrjinga starten utgangen midten",
  ),
  changers: words(
    `ikkje aldri ingen inga inkje korkje verken utan unnateke bortsett utanom forutan eksklusive ekskl
    halvparten halv halve halvt halvannan dobbelt doble dobla dobbel fordobla tredobbelt tredobla firedobla
    tredjedel tredjedelar tredjedelen fjerdedel fjerdedelar fjerdedelen femtedel femtedelar tidel tidelar kvart
    gonga dusin hundre titals hundretals tusentals hundrevis tusenvis tusenar snarare usikkert kanskje truleg visstnok`,
  ),
  changersBefore: words(
    `mot inntil opptil oppunder opp snautt snau snaue drøyt drøy vel godt litt noko langt klart pluss nær
    bortimot nærmast rett knappe mellom kvar kvart annankvar toppen maks maksimum ytterlegare ±`,
  ),
  changersAfter: words("gonger gongar gongen pluss poeng"),
  carriers: words(
    `på med av for i om til frå og eller er vart blei blir var vore vere har hadde som enn at hos ved per pr
    det dei den desse våre sine deira totalt snitt gjennomsnitt samla saman tilsaman altså dvs eks nye ekstra fleire andre siste
    første ut ned inn fekk får gav gir gjekk går auka fall voks fann vann kom består tilsvarande lik no dermed
    derav blant mellom herav også bl.a a à så ifølgje inkludert inkl`,
  ).filter((word) => word !== "mellom"),
  carrierEndings: words("ene ane arar ar er ing sjon heit else et en te de a tal"),
  functionWords: words(
    `på med av for i om til frå og eller er vart blei blir var vore vere har hadde som enn at hos ved per pr
    det dei den desse dette meir mindre høgare lågare betre fleire færre større mot over under etter før innan totalt
    samla skal vil kan må fekk får gav gir gjekk går men så der då når slik både anten også gjennom mellom utover
    samanlikna tilsvarande ikkje opp ned inn ut`,
  ),
  references: words(
    `§ §§ kapittel kap artikkel art punkt pkt ledd nr nummer side s tabell figur vedlegg versjon sak kl
    klokka tlf telefon org.nr organisasjonsnummer postboks funksjon konto kontoklasse rundskriv wcag iso`,
  ),
};
