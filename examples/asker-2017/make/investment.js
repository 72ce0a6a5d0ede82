/**
 * The made-up investments (kontoklasse 0): projects, their financing, and the start loans beside them.
 */
import { allocate } from "./allocate.js";
import { jitter, seededRandom } from "./random.js";

/** @typedef {import("./ledger.js").Row} Row */

/** Accounts of kontoklasse 0 and their texts. */
export const investmentKontoText = {
  "00100": "Lønn prosjektledelse",
  "02000": "Inventar og utstyr",
  "02300": "Byggetjenester",
  "02700": "Konsulenttjenester",
  "02800": "Kjøp av grunn",
  "04290": "Merverdiavgift med rett til kompensasjon",
  "05100": "Avdrag på startlån",
  "05200": "Utlån av startlån",
  "05290": "Egenkapitalinnskudd i pensjonskassen",
  "06700": "Salg av eiendom",
  "07000": "Tilskudd fra staten",
  "07290": "Kompensasjon for merverdiavgift",
  "09100": "Bruk av lån til investeringer",
  "09101": "Bruk av startlån",
  "09200": "Mottatte avdrag på startlån",
  "09400": "Bruk av fond",
  "09700": "Overført fra drift",
};

/** Projects: code, name, tjeneste, size. Invented, as are their amounts. */
const projects = /** @type {const} */ ([
  ["P101", "Svømmeanlegg", "38100", 118],
  ["P102", "Barneskole, nybygg", "22200", 96],
  ["P103", "Ungdomsskole, utvidelse", "22200", 58],
  ["P104", "Omsorgssenter, ombygging", "26100", 74],
  ["P105", "Omsorgsboliger", "26500", 52],
  ["P106", "Barnehage, nybygg", "22100", 34],
  ["P107", "Vannledninger", "34500", 38],
  ["P108", "Avløpsledninger", "35300", 41],
  ["P109", "Digitale læremidler og nett i skolen", "20200", 27],
  ["P110", "Fagsystemer", "12000", 18],
  ["P111", "Kunstgressbaner", "38100", 14],
  ["P112", "Parker og lekeplasser", "33500", 9],
]);

const mix = { "00100": 3, "02000": 6, "02300": 68, "02700": 8, "02800": 2, "04290": 15 };

/**
 * @param {typeof import("./totals.js").investment.regnskap2017} totals in kroner
 * @param {number} seed
 * @param {number} stepOre
 * @param {readonly (readonly [code: string, name: string, tjeneste: string, size: number])[]} [own]
 * @returns {Row[]}
 */
export function investmentLedger(totals, seed, stepOre, own = projects) {
  const random = seededRandom(seed);
  const cells = own.flatMap(([prosjekt, , tjeneste, size]) =>
    Object.entries(mix).map(([konto, part]) => ({
      row: { konto, ansvar: "9700", name: "Investeringer", tjeneste, prosjekt, area: "" },
      weight: size * part * jitter(random, 0.1),
    })),
  );
  const parts = allocate(
    Math.round((totals.brutto * 100) / stepOre),
    cells.map(({ weight }) => weight),
  );
  const financing = (
    /** @type {string} */ konto,
    /** @type {string} */ tjeneste,
    /** @type {number} */ kr,
  ) => ({
    konto,
    ansvar: "9800",
    name: "Finansiering av investeringer",
    tjeneste,
    prosjekt: "",
    area: "",
    ore: kr * 100,
  });
  return [
    ...cells.map(({ row }, index) => ({ ...row, ore: (parts[index] ?? 0) * stepOre })),
    financing("05290", "17000", totals.egenkapitalinnskudd),
    financing("05200", "28300", totals.startlån),
    financing("09101", "28300", -totals.startlån),
    financing("05100", "28300", totals.avdragStartlån),
    financing("09200", "28300", -totals.avdragStartlån),
    financing("09100", "87000", -totals.lån),
    financing("07290", "84100", -totals.momskompensasjon),
    financing("07000", "22200", -totals.tilskudd),
    financing("06700", "12100", -totals.salg),
    financing("09700", "88000", -totals.fraDrift),
    financing("09400", "88000", -totals.fond),
  ].filter((row) => row.ore !== 0);
}

/** Project code → name. */
export const projectText = Object.fromEntries(projects.map(([code, name]) => [code, name]));
