/** Bokmål. */
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

export const nb: Lexicon = {
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
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
  },
  ones: ["én", "ett", "éi", "éin"],
  articles: ["en", "et", "ei"],
  scales: {
    ...norwegianScales,
    millioner: { power: 6 },
    millionene: { power: 6, definite: true },
    milliarder: { power: 9 },
    milliardene: { power: 9, definite: true },
  },
  units: { ...norwegianUnits, kronene: "kr", prosentene: "percent" },
  currencyBefore: ["kr", "nok", "kroner"],
  perInhabitant: ["per innbygger", "pr innbygger"],
  hedges: {
    "om lag": "approx",
    omlag: "approx",
    ca: "approx",
    cirka: "approx",
    rundt: "approx",
    omkring: "approx",
    omtrent: "approx",
    "i størrelsesorden": "approx",
    nesten: "below",
    nærmere: "below",
    knapt: "below",
    "i underkant av": "below",
    under: "below",
    "mindre enn": "below",
    "færre enn": "below",
    over: "above",
    "mer enn": "above",
    "flere enn": "above",
    "i overkant av": "above",
    drøye: "above",
    minst: "at-least",
    minimum: "at-least",
    høyst: "at-most",
    maksimalt: "at-most",
    "vesentlig mer enn": "well-above",
    "betydelig mer enn": "well-above",
    "langt mer enn": "well-above",
    "langt over": "well-above",
    hele: "emphasis",
    bare: "emphasis",
    kun: "emphasis",
    akkurat: "emphasis",
    nøyaktig: "emphasis",
  },
  orMore: ["eller mer", "eller flere", "eller over"],
  comparators: {
    "mer enn": { direction: "more", well: false },
    "flere enn": { direction: "more", well: false },
    "høyere enn": { direction: "more", well: false },
    "vesentlig mer enn": { direction: "more", well: true },
    "vesentlig høyere enn": { direction: "more", well: true },
    "betydelig mer enn": { direction: "more", well: true },
    "betydelig høyere enn": { direction: "more", well: true },
    "langt mer enn": { direction: "more", well: true },
    "mindre enn": { direction: "less", well: false },
    "færre enn": { direction: "less", well: false },
    "lavere enn": { direction: "less", well: false },
    "vesentlig mindre enn": { direction: "less", well: true },
    "vesentlig lavere enn": { direction: "less", well: true },
    "betydelig lavere enn": { direction: "less", well: true },
  },
  determiners: ["de", "den", "det", "disse"],
  ranges: [
    { open: "mellom", between: "og" },
    { open: "fra", between: "til" },
  ],
  rangeWord: "til",
  ofWord: "av",
  minusWords: ["minus"],
  negativeWords: ["underskudd", "underskuddet", "negativ", "negativt"],
  quantifiers: ["alle", "samtlige"],
  superlatives: {
    beste: {},
    høyeste: { order: "highest" },
    største: { order: "highest" },
    laveste: { order: "lowest" },
    minste: { order: "lowest" },
  },
  superlativeOwners: words("de det den sine sitt sin våre vårt vår kommunens"),
  placeWords: { nest: 2, tredje: 3, fjerde: 4, femte: 5 },
  months: norwegianMonths,
  seasons: {
    høsten: autumnMonths,
    høst: autumnMonths,
    sommeren: summerMonths,
    sommer: summerMonths,
    våren: springMonths,
    vår: springMonths,
    vinteren: winterMonths,
    vinter: winterMonths,
  },
  yearJoiners: ["i"],
  yearLeads: words("i fra til for per pr året innen siden før etter mot og eller om høsten våren"),
  dateChangers: words(
    "før etter innen siden unntatt senest tidligst tidlig sent halvår kvartal tertial slutten begynnelsen starten utgangen midten",
  ),
  changers: words(
    `ikke aldri ingen intet verken hverken uten unntatt bortsett utenom foruten eksklusive ekskl
    halvparten halv halve halvt halvannen halvannet dobbelt dobbelte doble dobbel doblet fordoblet
    tredobbelt tredoblet firedoblet tredjedel tredjedeler tredjedelen fjerdedel fjerdedeler fjerdedelen
    femtedel femtedeler tidel tideler kvart ganget dusin hundre titalls hundretalls tusentalls titusen titusener
    hundretusener hundrevis tusenvis tusener snarere usikkert kanskje muligens visstnok`,
  ),
  changersBefore: words(
    `mot inntil opptil oppunder opp snaut snau snaue drøyt drøy drøyere vel godt litt noe langt klart pluss nær
    bortimot nærmest rett knappe mellom hver hvert annenhver toppen maks maksimum minstemål ytterligere
    ±`,
  ),
  changersAfter: words("ganger gangen pluss poeng"),
  carriers: words(
    `på med av for i om til fra og eller er ble blir var vært være har hadde som enn at hos ved per pr det de
    den disse våre sine deres kommunens totalt snitt gjennomsnitt samlet sammen tilsammen altså dvs eks nye ekstra flere
    andre siste første ut opp ned inn fikk får ga gir gikk går steg sank falt vokste lot fant vant kom
    består bestående tilsvarende tilsvarer lik nå dermed derav blant herav også bl.a dagens årets a à hvorav så
    ifølge inkludert inkl`,
  ).filter((word) => word !== "opp"),
  carrierEndings: words("ene ane erne ere er ar ing sjon het else et en te de tall"),
  functionWords: words(
    `på med av for i om til fra og eller er ble blir var vært være har hadde som enn at hos ved per pr det de
    den disse dette mer mindre høyere lavere bedre flere færre større i mot over under etter før innen totalt samlet
    skal vil kan må fikk får ga gir gikk går tas men så der da når slik både enten også hvorav derav gjennom mellom
    utover sammenlignet sammenliknet tilsvarende ikke blir opp ned inn ut`,
  ),
  references: words(
    `§ §§ kapittel kap artikkel art punkt pkt ledd nr nummer side s tabell figur vedlegg versjon sak kl
    klokken tlf telefon org.nr organisasjonsnummer postboks funksjon konto kontoklasse rundskriv wcag iso`,
  ),
};
