/**
 * Røyken and Hurum, made up: neither's accounts for 2016 and 2017 are public, and nothing they published for those years is
 * at hand. Inhabitants and employees are those of the Asker example, whose sum is the published one. Everything else is
 * invented to be plausible for municipalities of their size: less tax and more grant per inhabitant than Asker, no energy
 * fund, and thinner results, as Kommunal Rapport tells of them for 2019 (0,8 percent and below 0).
 */
import { units } from "../../asker-2017/make/plan.js";

/** @typedef {import("../../asker-2017/make/totals.js").Totals} Totals */
/** @typedef {typeof import("../../asker-2017/make/totals.js").investment.regnskap2017} Investment */
/** @typedef {import("../../asker-2017/make/plan.js").Unit} Unit */

const million = 1_000_000;
/** @param {number} number */
const mill = (number) => Math.round(number * million);

/**
 * @typedef {object} Year of accounts, in millions; `netto` by service area 1–6
 * @property {number} skatt @property {number} rammetilskudd @property {number} gebyrer @property {number} andre
 * @property {number} fellesinntekter @property {number} internhandel @property {number} avskrivninger
 * @property {readonly [number, number, number, number, number, number]} netto
 * @property {Record<string, number>} felles @property {Record<string, number>} finans
 * @property {Record<string, number>} disponering
 */

/**
 * @typedef {object} Party
 * @property {string} entity @property {string} name @property {string} number
 * @property {number} seed @property {number} inhabitants @property {number} employees
 * @property {bigint} percent its balance, where nothing in its ledger decides it, in percent of Asker's
 * @property {{ 2016: Year, 2017: Year }} years
 * @property {{ 2016: Partial<Investment>, 2017: Partial<Investment> }} invested in millions; loans are what is left
 * @property {readonly (readonly [string, string, string, number])[]} projects
 * @property {Record<string, number>} counts how many numbered units it has of a kind
 * @property {readonly string[]} without names of units it does not have
 * @property {(ansvar: number) => string} ansvar its own numbering
 * @property {Record<string, { code: string, name: string }>} areas its own areas, by Asker's
 * @property {Record<string, string>} accounts where its plan of accounts has another number
 */

/** @type {readonly Party[]} */
export const parties = [
  {
    entity: "royken",
    name: "Røyken kommune",
    number: "0627",
    seed: 62_700,
    inhabitants: 22_468,
    employees: 1_425,
    percent: 31n,
    years: {
      2016: {
        skatt: 612.4,
        rammetilskudd: 505.2,
        gebyrer: 196.3,
        andre: 182.7,
        fellesinntekter: 46.1,
        internhandel: 21.2,
        avskrivninger: 63.4,
        netto: [93.8, 450.6, 399.2, 29.4, 23.1, 63.9],
        felles: { 10900: -35.2, 10901: 13.1, 12700: 4.4 },
        finans: { 19000: 8.6, 19050: 1.1, 15000: -39.3, 15100: -63.2 },
        disponering: { 15700: 7, 15400: 9.2, 15500: 5.1, 19300: -6.1, 19400: -2.4, 19500: -5.5 },
      },
      2017: {
        skatt: 640.9,
        rammetilskudd: 520.3,
        gebyrer: 205.6,
        andre: 195.4,
        fellesinntekter: 48.2,
        internhandel: 22.4,
        avskrivninger: 66.1,
        netto: [98.3, 467.4, 414.8, 30.2, 24.3, 65.9],
        felles: { 10900: -38.1, 10901: 14.2, 12700: 5.1 },
        finans: { 19000: 9.1, 19050: 1.2, 15000: -38.4, 15100: -66.2 },
        disponering: { 15700: 8, 15400: 10.4, 15500: 6.2, 19400: -3.1, 19500: -6.3 },
      },
    },
    invested: {
      2016: {
        brutto: 166.2,
        egenkapitalinnskudd: 3.4,
        startlån: 22.1,
        avdragStartlån: 11.3,
        momskompensasjon: 22.4,
        tilskudd: 4.1,
        salg: 6.2,
        fond: 8.3,
      },
      2017: {
        brutto: 184.7,
        egenkapitalinnskudd: 3.6,
        startlån: 24.2,
        avdragStartlån: 12.1,
        momskompensasjon: 25.3,
        tilskudd: 5.2,
        salg: 7.4,
        fond: 9.1,
      },
    },
    projects: [
      ["R11", "Barneskole, utvidelse", "22200", 84],
      ["R12", "Omsorgsboliger", "26500", 46],
      ["R13", "Vann og avløp", "35300", 38],
      ["R14", "Idrettshall", "38100", 16],
    ],
    counts: {
      Barneskole: 7,
      Ungdomsskole: 3,
      Barnehage: 6,
      Omsorgssenter: 2,
      Hjemmetjeneste: 2,
      Bofellesskap: 4,
      Skolebygg: 10,
      Barnehagebygg: 4,
      Omsorgsbygg: 3,
      Idrettsbygg: 2,
      Boligområde: 3,
      Fritidsklubb: 2,
      Frivilligsentral: 1,
    },
    without: [
      "Innovasjon",
      "Museer",
      "Dagsenter",
      "Kulturminner",
      "Legevakt og legetjeneste",
      "Voksenopplæring",
    ],
    ansvar: (ansvar) => `1${ansvar}`,
    areas: {
      1: { code: "10", name: "Rådmannens stab" },
      2: { code: "20", name: "Skole og barnehage" },
      3: { code: "30", name: "Helse, sosial og omsorg" },
      4: { code: "40", name: "Kultur og fritid" },
      5: { code: "50", name: "Tekniske tjenester" },
      6: { code: "60", name: "Bygg og eiendom" },
      9: { code: "90", name: "Finansområdet" },
    },
    accounts: { 12700: "12705" },
  },
  {
    entity: "hurum",
    name: "Hurum kommune",
    number: "0628",
    seed: 62_800,
    inhabitants: 9_533,
    employees: 715,
    percent: 14n,
    years: {
      2016: {
        skatt: 254.3,
        rammetilskudd: 226.1,
        gebyrer: 92.2,
        andre: 86.4,
        fellesinntekter: 21.3,
        internhandel: 8.6,
        avskrivninger: 33.2,
        netto: [43.1, 173.4, 196.2, 13.6, 13.2, 26.8],
        felles: { 10900: -15.1, 10901: 5.6, 12700: 2.2 },
        finans: { 19000: 3.6, 19050: 0.4, 15000: -19.6, 15100: -30.2 },
        disponering: { 15700: 0.8, 15500: 1.6, 19300: -1.2, 19400: -6.5, 19500: -1.5 },
      },
      2017: {
        skatt: 262.7,
        rammetilskudd: 232.4,
        gebyrer: 96.3,
        andre: 92.1,
        fellesinntekter: 22.4,
        internhandel: 9.1,
        avskrivninger: 34.2,
        netto: [43.9, 177.2, 199.3, 13.9, 13.6, 27.9],
        felles: { 10900: -16.2, 10901: 6.1, 12700: 2.4 },
        finans: { 19000: 3.8, 19050: 0.4, 15000: -19.2, 15100: -31.1 },
        disponering: { 15700: 1.5, 15400: 1.1, 15500: 2.1, 19400: -2.2, 19500: -1.8 },
      },
    },
    invested: {
      2016: {
        brutto: 52.3,
        egenkapitalinnskudd: 1.5,
        startlån: 9.2,
        avdragStartlån: 4.4,
        momskompensasjon: 7.1,
        tilskudd: 1.2,
        salg: 2.3,
        fond: 2.1,
      },
      2017: {
        brutto: 61.4,
        egenkapitalinnskudd: 1.6,
        startlån: 10.1,
        avdragStartlån: 4.8,
        momskompensasjon: 8.2,
        tilskudd: 1.4,
        salg: 3.1,
        fond: 2.4,
      },
    },
    projects: [
      ["H1", "Omsorgssenter, rehabilitering", "26100", 32],
      ["H2", "Vannverk", "34500", 21],
      ["H3", "Kyststi og friluft", "36000", 8],
    ],
    counts: {
      Barneskole: 3,
      Ungdomsskole: 1,
      Barnehage: 3,
      Omsorgssenter: 1,
      Hjemmetjeneste: 1,
      Bofellesskap: 2,
      Skolebygg: 4,
      Barnehagebygg: 2,
      Omsorgsbygg: 2,
      Idrettsbygg: 1,
      Boligområde: 2,
      Fritidsklubb: 1,
      Frivilligsentral: 1,
    },
    without: [
      "Innovasjon",
      "Dokumentsenter",
      "Kulturhus",
      "Dagsenter",
      "Legevakt og legetjeneste",
      "Voksenopplæring",
      "Brukerstyrt personlig assistanse",
      "Park og friluft",
      "Introduksjonsordningen",
      "Boligkontor",
    ],
    ansvar: (ansvar) => String(ansvar / 10).replace(".", "-"),
    areas: {
      1: { code: "A", name: "Fellestjenester" },
      2: { code: "B", name: "Oppvekst" },
      3: { code: "C", name: "Velferd" },
      4: { code: "D", name: "Kultur" },
      5: { code: "E", name: "Teknisk drift" },
      6: { code: "F", name: "Eiendom" },
      9: { code: "X", name: "Felles finansiering" },
    },
    accounts: { 11300: "11305" },
  },
];

/** The party's part of Asker's plan of units: fewer schools, and not everything. @param {Party} party @returns {Unit[]} */
export function organisation({ counts, without }) {
  return units.filter(([, , name]) => {
    const [, kind, number] = /^(.*) (\d\d)$/.exec(name) ?? [];
    if (kind !== undefined && counts[kind] !== undefined) return Number(number) <= counts[kind];
    return !without.includes(name);
  });
}

/** @param {Record<string, number>} accounts */
const inKroner = (accounts) =>
  Object.fromEntries(Object.entries(accounts).map(([konto, value]) => [konto, mill(value)]));

/** What is left of a year: its mindreforbruk, in kroner. @param {Totals} totals */
export function leftOver({ skatt, rammetilskudd, fellesinntekter, netto, felles, finans, disponering }) {
  const sum = (/** @type {readonly number[]} */ values) => values.reduce((all, one) => all + one, 0);
  return (
    skatt +
    rammetilskudd +
    fellesinntekter -
    sum(netto) -
    sum(Object.values(felles)) +
    sum(Object.values(finans)) -
    sum(Object.values(disponering))
  );
}

/** @param {Year} year @param {number} seed @returns {Totals} */
function accountsOf(year, seed) {
  const { felles, finans, disponering, netto, ...amounts } = year;
  return {
    ...amounts,
    skatt: mill(year.skatt),
    rammetilskudd: mill(year.rammetilskudd),
    gebyrer: mill(year.gebyrer),
    andre: mill(year.andre),
    fellesinntekter: mill(year.fellesinntekter),
    internhandel: mill(year.internhandel),
    avskrivninger: mill(year.avskrivninger),
    seed,
    stepOre: 1,
    netto: /** @type {Totals["netto"]} */ (/** @type {unknown} */ (netto.map(mill))),
    felles: inKroner(felles),
    finans: inKroner(finans),
    energifond: {},
    disponering: inKroner(disponering),
  };
}

/** A budget near the accounts: less income, a little more for the services, and nothing left over. @param {Totals} accounts @param {number} seed @param {number} income @param {number} services @returns {Totals} */
function budgetOf(accounts, seed, income, services) {
  const near = (/** @type {number} */ kr, /** @type {number} */ factor) =>
    Math.round((kr * factor) / 100_000) * 100_000;
  const budget = {
    ...accounts,
    seed,
    stepOre: /** @type {const} */ (10_000),
    skatt: near(accounts.skatt, income),
    rammetilskudd: near(accounts.rammetilskudd, 0.995),
    gebyrer: near(accounts.gebyrer, 0.98),
    andre: near(accounts.andre, 0.9),
    netto: /** @type {Totals["netto"]} */ (
      /** @type {unknown} */ (accounts.netto.map((kr) => near(kr, services)))
    ),
    finans: Object.fromEntries(Object.entries(accounts.finans).map(([konto, kr]) => [konto, near(kr, 1)])),
    disponering: { 15700: accounts.disponering[15700] ?? 0 },
  };
  const left = leftOver(budget);
  return {
    ...budget,
    disponering: { ...budget.disponering, ...(left >= 0 ? { 15400: left } : { 19400: left }) },
  };
}

/** The four ledgers of a party, by version. @param {Party} party */
export function totalsOf({ years, seed }) {
  const regnskap2016 = accountsOf(years[2016], seed + 61);
  const accounts = accountsOf(years[2017], seed + 71);
  const regnskap2017 = {
    ...accounts,
    disponering: { ...accounts.disponering, 19300: -leftOver(regnskap2016) },
  };
  return {
    regnskap2017,
    opprinnelig2017: budgetOf(regnskap2017, seed + 72, 0.975, 1.012),
    regulert2017: budgetOf(regnskap2017, seed + 73, 0.988, 1.006),
    regnskap2016,
  };
}

/** What is invested, with loans as what the other financing does not cover. @param {Party} party @returns {Record<keyof ReturnType<typeof totalsOf>, Investment>} */
export function investedOf(party) {
  const of = (/** @type {2016 | 2017} */ year, /** @type {number} */ factor) => {
    const given = /** @type {Omit<Investment, "lån" | "fraDrift">} */ (
      Object.fromEntries(
        Object.entries(party.invested[year]).map(([name, value]) => [name, Math.round(mill(value) * factor)]),
      )
    );
    const fraDrift = mill(party.years[year].disponering[15700] ?? 0);
    const { brutto, egenkapitalinnskudd, momskompensasjon, tilskudd, salg, fond } = given;
    return {
      ...given,
      fraDrift,
      lån: brutto + egenkapitalinnskudd - momskompensasjon - tilskudd - salg - fraDrift - fond,
    };
  };
  return {
    regnskap2017: of(2017, 1),
    opprinnelig2017: of(2017, 1.1),
    regulert2017: of(2017, 1.04),
    regnskap2016: of(2016, 1),
  };
}
