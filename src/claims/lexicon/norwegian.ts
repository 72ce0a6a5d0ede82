/**
 * What bokmål and nynorsk write alike.
 *
 * Layer: claims; pure.
 */
import type { ReadingUnit } from "../claim.ts";
import type { RelationWords, Scale, YearParts } from "./lexicon.ts";

export const norwegianScales: Readonly<Record<string, Scale>> = {
  tusen: { power: 3 },
  million: { power: 6 },
  mill: { power: 6 },
  mnok: { power: 6, kroner: true },
  mkr: { power: 6, kroner: true },
  tnok: { power: 3, kroner: true },
  tkr: { power: 3, kroner: true },
  milliard: { power: 9 },
  mrd: { power: 9 },
};

export const norwegianUnits: Readonly<Record<string, ReadingUnit>> = {
  kr: "kr",
  kroner: "kr",
  kronar: "kr",
  nok: "kr",
  krone: "kr",
  kroners: "kr",
  kronars: "kr",
  ",-": "kr",
  prosent: "percent",
  "%": "percent",
  pst: "percent",
  prosents: "percent",
  prosentpoeng: "percentage-points",
  prosentpoengs: "percentage-points",
  prosenteining: "percentage-points",
  prosentenheter: "percentage-points",
  prosenteiningar: "percentage-points",
  "%-poeng": "percentage-points",
  promille: "promille",
  "‰": "promille",
};

export const norwegianAbbreviations =
  "mill mrd mkr tkr ca kr pst nr kap art pkt pr innb jf jfr tlf kl inkl ekskl evt maks min s stk rv fv mob".split(
    " ",
  );

export const norwegianMonths =
  "januar februar mars april mai juni juli august september oktober november desember".split(" ");

/** August is counted in: schools and councils say «høsten» from the start of the school year. */
export const autumnMonths = [
  [0, 8],
  [0, 9],
  [0, 10],
  [0, 11],
] as const;
export const summerMonths = [
  [0, 6],
  [0, 7],
  [0, 8],
] as const;
export const springMonths = [
  [0, 3],
  [0, 4],
  [0, 5],
] as const;
/** «Vinteren 2017» may begin in December of the year before or of the year itself. */
export const winterMonths = [
  [-1, 12],
  [0, 1],
  [0, 2],
  [0, 12],
] as const;

/** A start or an end of a year is a quarter of it, its middle the four months in the middle; it goes out in December. */
const norwegianDivisions = { halvår: 2, halvåret: 2, kvartal: 4, kvartalet: 4, tertial: 3, tertialet: 3 };

export const bokmålYearParts: YearParts = {
  ordinals: { første: 1, andre: 2, annet: 2, tredje: 3, fjerde: 4 },
  divisions: norwegianDivisions,
  loose: { begynnelsen: [1, 3], starten: [1, 3], midten: [5, 8], slutten: [10, 12], utgangen: [12, 12] },
  turns: ["årsskiftet"],
};

export const nynorskYearParts: YearParts = {
  ordinals: { første: 1, fyrste: 1, andre: 2, tredje: 3, fjerde: 4 },
  divisions: norwegianDivisions,
  loose: { byrjinga: [1, 3], starten: [1, 3], midten: [5, 8], slutten: [10, 12], utgangen: [12, 12] },
  turns: ["årsskiftet"],
};

/** Words of change, in both written languages: a text in the one often has a word of the other. */
export const norwegianChanges: RelationWords["changes"] = {
  økt: "økning",
  øke: "økning",
  øker: "økning",
  økte: "økning",
  økende: "økning",
  økning: "økning",
  øking: "økning",
  økingen: "økning",
  bedret: "økning",
  betra: "økning",
  økningen: "økning",
  auka: "økning",
  auke: "økning",
  auken: "økning",
  aukar: "økning",
  aukt: "økning",
  vekst: "økning",
  veksten: "økning",
  vokst: "økning",
  vokste: "økning",
  voks: "økning",
  vaks: "økning",
  vokser: "økning",
  veks: "økning",
  stige: "økning",
  stiger: "økning",
  steg: "økning",
  steget: "økning",
  stigning: "økning",
  opp: "økning",
  styrket: "økning",
  styrka: "økning",
  forbedret: "økning",
  forbedring: "økning",
  betring: "økning",
  vekse: "økning",
  økes: "økning",
  oppjustert: "økning",
  oppgang: "økning",
  oppgangen: "økning",
  redusert: "nedgang",
  reduserte: "nedgang",
  reduserer: "nedgang",
  reduseres: "nedgang",
  reduksjon: "nedgang",
  reduksjonen: "nedgang",
  falt: "nedgang",
  fall: "nedgang",
  fallet: "nedgang",
  faller: "nedgang",
  falle: "nedgang",
  fell: "nedgang",
  fallit: "nedgang",
  ned: "nedgang",
  nedgang: "nedgang",
  nedgangen: "nedgang",
  nedgong: "nedgang",
  nedgongen: "nedgang",
  sank: "nedgang",
  sunket: "nedgang",
  sokke: "nedgang",
  synke: "nedgang",
  senket: "nedgang",
  senka: "nedgang",
  minsket: "nedgang",
  minka: "nedgang",
  minsking: "nedgang",
  svekket: "nedgang",
  svekka: "nedgang",
  kutt: "nedgang",
  kuttet: "nedgang",
  kutta: "nedgang",
  nedjustert: "nedgang",
  nedskriving: "nedgang",
  styrkt: "økning",
  styrkte: "økning",
};

/** Right before a number in either written language, these may change it: «gode 30 prosent», «henved 200». */
export const norwegianChangers: readonly string[] =
  `gode god stive stiv sterke fulle full runde rundelig rikelig rikeleg snevre henved henimot bortpå innpå oppi oppimot
  noenlunde nokolunde smått grovt cirkum pluss/minus ymse visse mange mangfoldige mangfaldige adskillige atskillige
  utallige talløse titalls knepent halvdel
  nærliggende nærliggjande tilnærma tilnærmet hypotetisk hypotetiske fiktive fiktiv oppgitte feilaktige feilaktig`.split(
    /\s+/,
  );

/** They say that a number is large or small, not that it is another. */
export const norwegianStresses: readonly string[] =
  "skarve fattige svimlende svimlande imponerende imponerande formidable formidabelt rekordhøye rekordhøge beskjedne solide".split(
    " ",
  );

/** «gikk fra 71 til 76 prosent»: it moved, whichever way. */
export const norwegianMoves: readonly string[] =
  "gikk gjekk gått endret endra endres endrast endring utviklet utvikla utvikling hevet heva beveget bevega".split(
    " ",
  );
