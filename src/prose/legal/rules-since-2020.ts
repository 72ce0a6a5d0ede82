/**
 * Accounting years from 2020: kommuneloven (2018) § 14-7, likestillings- og diskrimineringsloven, and the
 * statements that budsjett- og regnskapsforskriften (FOR-2019-06-07-714) demands of the accounts.
 *
 * Layer: prose; pure.
 */
import type { Evidence, LegalRequirement } from "./requirement.ts";

const years = { from: 2020 };
const auditors = { url: "https://irev.no/kommuner", read: "2026-11-23" };
const bufdir = {
  url: "https://www.bufdir.no/fagstotte/produkter/aktivitets__og_redegjorelsesplikt_for_offentlige_myndigheter/",
  read: "2026-11-23",
};
const guide = {
  url: "https://www.regjeringen.no/no/dokumenter/veileder-til-budsjett--og-regnskapsforskriften/id2678297/",
  read: "2026-11-23",
};

/** What shows the economic position: a key figure of it, bound or in a block. */
export const economicFigures: Evidence = {
  kind: "figure",
  patterns: ["netto-driftsresultat*", "*gjeld*", "disposisjonsfond*", "*arbeidskapital*"],
};
/** What shows a deviation: the areas against budget, or a figure of one. */
export const deviations: readonly Evidence[] = [
  { kind: "areas" },
  { kind: "figure", patterns: ["*avvik*", "*merforbruk*", "*mindreforbruk*"] },
];
export const ethicsProse: Evidence = { kind: "prose", words: 40, stems: ["etik", "etisk", "ethic"] };
export const equalityProse: Evidence = {
  kind: "prose",
  words: 40,
  stems: ["likestilling", "kjønn", "equality", "gender"],
};
export const discriminationProse: Evidence = {
  kind: "prose",
  words: 40,
  stems: ["likestilling", "diskriminer", "equality", "discriminat"],
};

export const rulesSince2020: readonly LegalRequirement[] = [
  {
    id: "okonomisk-utvikling",
    years,
    law: "kommuneloven § 14-7",
    text: {
      nb: "Det som er viktig for å bedømme økonomisk utvikling og stilling, og om handleevnen er ivaretatt over tid",
      nn: "Det som er viktig for å vurdere økonomisk utvikling og stilling, og om handleevna er teken vare på over tid",
      en: "What matters for judging the economic development and position, and whether room for action is kept over time",
    },
    source: auditors,
    verified: true,
    evidence: [economicFigures],
  },
  {
    id: "avvik",
    years,
    law: "kommuneloven § 14-7",
    text: {
      nb: "Vesentlige avvik mellom bevilgninger og regnskap, og fra premissene for bevilgningene",
      nn: "Vesentlege avvik mellom løyvingar og rekneskap, og frå premissane for løyvingane",
      en: "Significant deviations of the accounts from the appropriations, and from what these were given for",
    },
    source: auditors,
    verified: true,
    evidence: deviations,
  },
  {
    id: "maloppnaelse",
    years,
    law: "kommuneloven § 14-7",
    text: {
      nb: "Måloppnåelse og andre ikke-økonomiske forhold av betydning",
      nn: "Måloppnåing og andre ikkje-økonomiske forhold som har noko å seie",
      en: "How far goals were reached, and other matters of importance that are not economic",
    },
    source: auditors,
    verified: true,
    evidence: [{ kind: "prose", words: 80, stems: [] }],
  },
  {
    id: "etisk-standard",
    years,
    law: "kommuneloven § 14-7",
    text: {
      nb: "Tiltak for en høy etisk standard, iverksatte og planlagte",
      nn: "Tiltak for ein høg etisk standard, sette i verk og planlagde",
      en: "Measures for a high ethical standard, taken and planned",
    },
    source: auditors,
    verified: true,
    evidence: [ethicsProse],
  },
  {
    id: "likestilling",
    years,
    law: "kommuneloven § 14-7",
    text: {
      nb: "Hvordan det faktisk står til med kjønnslikestillingen",
      nn: "Korleis det faktisk står til med kjønnslikestillinga",
      en: "How matters actually stand with gender equality",
    },
    source: auditors,
    verified: true,
    evidence: [equalityProse],
  },
  {
    id: "aktivitetsplikt",
    years,
    law: "kommuneloven § 14-7, likestillings- og diskrimineringsloven § 26",
    text: {
      nb: "Hva kommunen gjør som arbeidsgiver for å fremme likestilling og hindre diskriminering",
      nn: "Kva kommunen gjer som arbeidsgivar for å fremje likestilling og hindre diskriminering",
      en: "What the municipality does as an employer to promote equality and prevent discrimination",
    },
    source: auditors,
    verified: true,
    evidence: [discriminationProse],
  },
  {
    id: "likestilling-i-tjenestene",
    years,
    law: "likestillings- og diskrimineringsloven § 24",
    text: {
      nb: "Arbeidet for likestilling og mot diskriminering som offentlig myndighet (kan også stå i et annet offentlig dokument)",
      nn: "Arbeidet for likestilling og mot diskriminering som offentleg styresmakt (kan òg stå i eit anna offentleg dokument)",
      en: "Work for equality and against discrimination as a public authority (may stand in another public document)",
    },
    source: bufdir,
    verified: true,
    evidence: [discriminationProse],
  },
  {
    id: "bevilgningsoversikt-drift",
    years,
    law: "budsjett- og regnskapsforskriften § 5-4",
    text: {
      nb: "Bevilgningsoversikten for drift",
      nn: "Løyvingsoversikta for drift",
      en: "Overview of operating appropriations",
    },
    source: auditors,
    verified: true,
    evidence: [
      { kind: "statement", ids: ["bevilgningsoversikt-drift", "bevilgningsoversikt-drift-omrader"] },
    ],
  },
  {
    id: "bevilgningsoversikt-investering",
    years,
    law: "budsjett- og regnskapsforskriften § 5-5",
    text: {
      nb: "Bevilgningsoversikten for investering",
      nn: "Løyvingsoversikta for investering",
      en: "Overview of investment appropriations",
    },
    source: guide,
    verified: false,
    evidence: [
      { kind: "statement", ids: ["bevilgningsoversikt-investering"] },
      { kind: "link", stems: ["investering", "investment"] },
    ],
  },
  {
    id: "okonomisk-oversikt-drift",
    years,
    law: "budsjett- og regnskapsforskriften § 5-6",
    text: {
      nb: "Økonomisk oversikt etter art for drift",
      nn: "Økonomisk oversikt etter art for drift",
      en: "Economic overview of operations by type",
    },
    source: guide,
    verified: false,
    evidence: [{ kind: "statement", ids: ["okonomisk-oversikt-drift"] }],
  },
  {
    id: "balanse",
    years,
    law: "budsjett- og regnskapsforskriften § 5-8",
    text: { nb: "Balansen", nn: "Balansen", en: "The balance sheet" },
    source: guide,
    verified: false,
    evidence: [
      { kind: "statement", ids: ["balanse"] },
      { kind: "link", stems: ["balanse", "eiendel", "eigedel", "asset"] },
    ],
  },
  {
    id: "samlet-budsjettavvik",
    years,
    law: "budsjett- og regnskapsforskriften § 5-9",
    text: {
      nb: "Samlet budsjettavvik og årsavslutningsdisposisjoner",
      nn: "Samla budsjettavvik og årsavslutningsdisposisjonar",
      en: "Total deviation from the budget and how the year was closed",
    },
    source: guide,
    verified: false,
    evidence: [
      { kind: "statement", ids: ["budsjettavvik-drift", "budsjettavvik-investering"] },
      { kind: "link", stems: ["budsjettavvik", "strykning", "stryking"] },
    ],
  },
];
