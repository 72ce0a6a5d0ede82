/**
 * Accounting years until 2019: kommuneloven (1992) § 48, forskrift om årsregnskap og årsberetning
 * (FOR-2000-12-15-1424, in force for 2001), and the equality acts one after the other.
 *
 * Layer: prose; pure.
 */
import type { LegalRequirement } from "./requirement.ts";
import {
  deviations,
  discriminationProse,
  economicFigures,
  equalityProse,
  ethicsProse,
} from "./rules-since-2020.ts";

const read = "2026-11-23";
const bill2012 = { url: "https://www.regjeringen.no/no/dokumenter/prop-119-l-20112012/id683208/?ch=5", read };
const standard6 = {
  url: "https://www.gkrs.no/standarder-og-notater/kommunal-regnskapstandard/kommunal-regnskapsstandard-nr-6-krs-noter-og-arsberetning/",
  read,
};
/** A municipality's own account of what § 48 asks for; which year it was first asked is not said there. */
const nesodden = {
  url: "https://www.nesodden.kommune.no/planer-og-styring/arsberetning/",
  read: "2026-11-24",
};
const bill2001 = { url: "https://regjeringen.no/no/dokumenter/otprp-nr-77-2000-2001-/id123306/?ch=5", read };
const bill2008 = { url: "https://regjeringen.no/no/dokumenter/otprp-nr-44-2007-2008-/id505404/?ch=13", read };
const bill2019 = {
  url: "https://9pdf.net/article/arbeidsgiveres-redegj%C3%B8relsesplikt-redegj%C3%B8relsesplikt.qmjvpj49",
  read,
};

const equality = {
  nb: "Likestillingen mellom kjønnene i virksomheten, og tiltakene for likestilling",
  nn: "Likestillinga mellom kjønna i verksemda, og tiltaka for likestilling",
  en: "Gender equality in the organisation, and measures for it",
};
const discrimination = {
  nb: "Arbeidet mot diskriminering på andre grunnlag enn kjønn, som arbeidsgiver",
  nn: "Arbeidet mot diskriminering på andre grunnlag enn kjønn, som arbeidsgivar",
  en: "Work against discrimination on other grounds than gender, as an employer",
};

export const rulesBefore2020: readonly LegalRequirement[] = [
  {
    id: "okonomisk-utvikling",
    years: { from: 2001, to: 2019 },
    law: "kommuneloven (1992) § 48 nr. 5",
    text: {
      nb: "Det som er viktig for å bedømme økonomisk stilling og resultat, og som ikke framgår av årsregnskapet",
      nn: "Det som er viktig for å vurdere økonomisk stilling og resultat, og som ikkje går fram av årsrekneskapen",
      en: "What matters for judging the economic position and result, and is not shown by the accounts",
    },
    source: bill2012,
    verified: true,
    evidence: [economicFigures],
  },
  {
    id: "vesentlige-forhold",
    years: { from: 2001, to: 2019 },
    law: "kommuneloven (1992) § 48 nr. 5",
    text: {
      nb: "Andre forhold som har vesentlig betydning for kommunen",
      nn: "Andre forhold som har vesentleg mykje å seie for kommunen",
      en: "Other matters of real importance to the municipality",
    },
    source: bill2012,
    verified: true,
    evidence: [{ kind: "prose", words: 80, stems: [] }],
  },
  {
    id: "etisk-standard",
    years: { from: 2009, to: 2019 },
    law: "kommuneloven (1992) § 48 nr. 5",
    text: {
      nb: "Tiltak for en høy etisk standard, iverksatte og planlagte",
      nn: "Tiltak for ein høg etisk standard, sette i verk og planlagde",
      en: "Measures for a high ethical standard, taken and planned",
    },
    source: bill2012,
    verified: true,
    evidence: [ethicsProse],
  },
  {
    id: "internkontroll",
    years: { from: 2013, to: 2019 },
    law: "kommuneloven (1992) § 48 nr. 5",
    text: {
      nb: "Tiltak for betryggende kontroll med virksomheten",
      nn: "Tiltak for ein trygg kontroll med verksemda",
      en: "Measures for adequate internal control",
    },
    source: nesodden,
    verified: true,
    evidence: [{ kind: "prose", words: 40, stems: ["internkontroll", "kontroll", "internal"] }],
  },
  {
    id: "avvik",
    years: { from: 2001, to: 2019 },
    law: "forskrift om årsregnskap og årsberetning § 10",
    text: {
      nb: "Vesentlige avvik mellom regnskap og regulert budsjett",
      nn: "Vesentlege avvik mellom rekneskap og regulert budsjett",
      en: "Significant deviations of the accounts from the revised budget",
    },
    source: standard6,
    verified: false,
    evidence: deviations,
  },
  {
    id: "likestilling",
    years: { from: 2002, to: 2013 },
    law: "likestillingsloven (1978) § 1 a",
    text: equality,
    source: bill2001,
    verified: false,
    evidence: [equalityProse],
  },
  {
    id: "likestilling",
    years: { from: 2014, to: 2017 },
    law: "likestillingsloven (2013) § 24",
    text: equality,
    source: bill2019,
    verified: true,
    evidence: [equalityProse],
  },
  {
    id: "likestilling",
    years: { from: 2018, to: 2019 },
    law: "likestillings- og diskrimineringsloven § 26 a",
    text: equality,
    source: bill2019,
    verified: true,
    evidence: [equalityProse],
  },
  {
    id: "diskriminering",
    years: { from: 2009, to: 2013 },
    law: "diskrimineringsloven og diskriminerings- og tilgjengelighetsloven",
    text: discrimination,
    source: bill2008,
    verified: false,
    evidence: [discriminationProse],
  },
  {
    id: "diskriminering",
    years: { from: 2014, to: 2017 },
    law: "diskrimineringslovene av 2013",
    text: discrimination,
    source: bill2019,
    verified: true,
    evidence: [discriminationProse],
  },
  {
    id: "diskriminering",
    years: { from: 2018, to: 2019 },
    law: "likestillings- og diskrimineringsloven § 26 a",
    text: discrimination,
    source: bill2019,
    verified: true,
    evidence: [discriminationProse],
  },
  {
    id: "okonomisk-oversikt-drift",
    years: { from: 2001, to: 2019 },
    law: "forskrift om årsregnskap og årsberetning",
    text: {
      nb: "Økonomisk oversikt for drift",
      nn: "Økonomisk oversikt for drift",
      en: "Economic overview of operations",
    },
    source: standard6,
    verified: false,
    evidence: [{ kind: "statement", ids: ["okonomisk-oversikt-drift"] }],
  },
  {
    id: "regnskapsskjema-drift",
    years: { from: 2001, to: 2019 },
    law: "forskrift om årsregnskap og årsberetning",
    text: {
      nb: "Regnskapsskjema 1A og 1B for drift",
      nn: "Rekneskapsskjema 1A og 1B for drift",
      en: "Accounting forms 1A and 1B for operations",
    },
    source: standard6,
    verified: false,
    evidence: [{ kind: "statement", ids: ["regnskapsskjema-1a", "regnskapsskjema-1b"] }],
  },
  {
    id: "regnskapsskjema-investering",
    years: { from: 2001, to: 2019 },
    law: "forskrift om årsregnskap og årsberetning",
    text: {
      nb: "Regnskapsskjema 2A og 2B for investering",
      nn: "Rekneskapsskjema 2A og 2B for investering",
      en: "Accounting forms 2A and 2B for investment",
    },
    source: standard6,
    verified: false,
    evidence: [
      { kind: "statement", ids: ["regnskapsskjema-2a", "regnskapsskjema-2b"] },
      { kind: "link", stems: ["investering", "investment"] },
    ],
  },
  {
    id: "balanse",
    years: { from: 2001, to: 2019 },
    law: "forskrift om årsregnskap og årsberetning",
    text: { nb: "Balansen", nn: "Balansen", en: "The balance sheet" },
    source: standard6,
    verified: false,
    evidence: [
      { kind: "statement", ids: ["balanse"] },
      { kind: "link", stems: ["balanse", "eiendel", "eigedel", "asset"] },
    ],
  },
];
