/**
 * Plain-language explanations of the key figures and the statement lines a reader meets most. A line
 * without one is explained by its place in the statement.
 *
 * Layer: figures; data.
 */
import type { Text } from "../base/language.ts";

export interface LineText {
  readonly explanation: Text;
  readonly goodWhen: "up" | "down" | "neutral";
  readonly synonyms: readonly string[];
}

/** By line id; the ids are the statements room's. */
export const lineTexts: Readonly<Record<string, LineText>> = {
  "netto-driftsresultat": {
    explanation: {
      nb: "Det kommunen sitter igjen med av årets inntekter når drift, renter og avdrag er betalt. Pengene kan settes av eller brukes til investeringer.",
      nn: "Det kommunen sit att med av inntektene i året når drift, renter og avdrag er betalte. Pengane kan setjast av eller brukast til investeringar.",
      en: "What the municipality has left of the year's revenue once operations, interest and instalments are paid. It can be set aside or spent on investment.",
    },
    goodWhen: "up",
    synonyms: ["resultat", "driftsresultat", "overskudd", "overskot"],
  },
  "brutto-driftsresultat": {
    explanation: {
      nb: "Driftsinntekter minus driftsutgifter, før renter, avdrag og andre finansposter. Avskrivninger er trukket fra.",
      nn: "Driftsinntekter minus driftsutgifter, før renter, avdrag og andre finanspostar. Avskrivingar er trekte frå.",
      en: "Operating revenue minus operating expenditure, before interest, instalments and other finance. Depreciation is deducted.",
    },
    goodWhen: "up",
    synonyms: [],
  },
  "sum-driftsinntekter": {
    explanation: {
      nb: "Alle løpende inntekter: skatt, rammetilskudd, brukerbetalinger, salg og andre overføringer.",
      nn: "Alle løpande inntekter: skatt, rammetilskot, brukarbetalingar, sal og andre overføringar.",
      en: "All current revenue: taxes, the general grant, user fees, sales and other transfers.",
    },
    goodWhen: "up",
    synonyms: ["driftsinntekter", "inntekter"],
  },
  "sum-driftsutgifter": {
    explanation: {
      nb: "Alle løpende utgifter: lønn, sosiale utgifter, kjøp av varer og tjenester, overføringer og avskrivninger.",
      nn: "Alle løpande utgifter: løn, sosiale utgifter, kjøp av varer og tenester, overføringar og avskrivingar.",
      en: "All current expenditure: wages, social costs, goods and services, transfers and depreciation.",
    },
    goodWhen: "down",
    synonyms: ["driftsutgifter", "utgifter"],
  },
  rammetilskudd: {
    explanation: {
      nb: "Statens tilskudd til kommunen uten bindinger, fordelt etter innbyggertall og behov.",
      nn: "Tilskotet frå staten til kommunen utan bindingar, fordelt etter innbyggjartal og behov.",
      en: "The state's grant to the municipality without strings, distributed by population and need.",
    },
    goodWhen: "up",
    synonyms: ["rammetilskot"],
  },
  lonnsutgifter: {
    explanation: {
      nb: "Lønn til ansatte og godtgjørelse til folkevalgte, uten pensjon og arbeidsgiveravgift.",
      nn: "Løn til tilsette og godtgjersle til folkevalde, utan pensjon og arbeidsgivaravgift.",
      en: "Pay to employees and elected representatives, without pensions and employer's contributions.",
    },
    goodWhen: "down",
    synonyms: ["lønn", "løn"],
  },
  "sosiale-utgifter": {
    explanation: {
      nb: "Pensjon og arbeidsgiveravgift for de ansatte.",
      nn: "Pensjon og arbeidsgivaravgift for dei tilsette.",
      en: "Pensions and employer's contributions for the employees.",
    },
    goodWhen: "down",
    synonyms: ["pensjonsutgifter"],
  },
  avskrivninger: {
    explanation: {
      nb: "Årets verdifall på bygg, anlegg og utstyr. I kommuneregnskapet påvirker de ikke netto driftsresultat, fordi en motpost fører dem tilbake.",
      nn: "Verdifallet i året på bygg, anlegg og utstyr. I kommunerekneskapen påverkar dei ikkje netto driftsresultat, fordi ein motpost fører dei tilbake.",
      en: "The year's loss of value of buildings, plant and equipment. In municipal accounts it does not affect netto driftsresultat, because a counter-entry takes it back.",
    },
    goodWhen: "neutral",
    synonyms: ["avskrivingar"],
  },
};

export const conventionTexts = {
  internalTrade: {
    excluded: {
      nb: "Internkjøp og internsalg (art 290/790) er holdt utenfor driftsinntekter og driftsutgifter.",
      nn: "Internkjøp og internsal (art 290/790) er haldne utanfor driftsinntekter og driftsutgifter.",
      en: "Internal purchases and sales (art 290/790) are kept out of operating revenue and expenditure.",
    },
    included: {
      nb: "Internkjøp og internsalg (art 290/790) er regnet med i driftsinntekter og driftsutgifter.",
      nn: "Internkjøp og internsal (art 290/790) er rekna med i driftsinntekter og driftsutgifter.",
      en: "Internal purchases and sales (art 290/790) are counted in operating revenue and expenditure.",
    },
  },
  freeIncome: {
    nb: "Regnet som skatt på inntekt og formue pluss rammetilskudd. Eiendomsskatt er ikke med.",
    nn: "Rekna som skatt på inntekt og formue pluss rammetilskot. Eigedomsskatt er ikkje med.",
    en: "Taken as tax on income and wealth plus the general grant. Property tax is not included.",
  },
  deviation: {
    nb: "Regulert budsjett minus regnskap: et positivt tall er et mindreforbruk.",
    nn: "Regulert budsjett minus rekneskap: eit positivt tal er eit mindreforbruk.",
    en: "Revised budget minus accounts: a positive number is an underspend.",
  },
  serviceAreas: {
    nb: "Netto driftsutgifter i tjenesteområdene, uten kontoene som inngår i de frie inntektene, finansposter, avskrivninger og avsetninger.",
    nn: "Netto driftsutgifter i tenesteområda, utan kontoane som inngår i dei frie inntektene, finanspostar, avskrivingar og avsetjingar.",
    en: "Net operating expenditure of the service areas, without the accounts of general revenue, finance, depreciation and appropriations.",
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
