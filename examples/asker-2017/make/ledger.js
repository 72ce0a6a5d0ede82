/**
 * One made-up operating ledger (kontoklasse 1) that meets its totals exactly. Expense positive, income
 * negative, in øre.
 */
import { allocate } from "./allocate.js";
import { profiles, units } from "./plan.js";
import { jitter, seededRandom } from "./random.js";

/**
 * @typedef {{ konto: string, ansvar: string, name: string, tjeneste: string, prosjekt: string, area: string, ore: number }} Row
 * @typedef {import("./totals.js").Totals} Totals
 * @typedef {{ row: Omit<Row, "ore">, weight: number }} Weighted
 */

/** The columns that tell a posting, in the order of the files. */
export const dimensions = [
  "konto",
  "konto_tekst",
  "ansvar",
  "ansvar_tekst",
  "tjeneste",
  "tjeneste_tekst",
  "prosjekt",
  "prosjekt_tekst",
  "omrade",
];

/** Shares kroner out on weighted rows, in whole steps. @param {number} kr @param {readonly Weighted[]} rows @param {number} stepOre @returns {Row[]} */
function share(kr, rows, stepOre) {
  const parts = allocate(
    Math.round((kr * 100) / stepOre),
    rows.map(({ weight }) => weight),
  );
  return rows.map(({ row }, index) => ({ ...row, ore: (parts[index] ?? 0) * stepOre }));
}

/** @param {readonly import("./plan.js").Unit[]} organisation @param {(profile: import("./plan.js").Profile) => Record<string, number>} shares @param {() => number} random @returns {Weighted[]} */
function weighted(organisation, shares, random) {
  return organisation.flatMap(([area, ansvar, name, tjeneste, kind, size]) => {
    const profile = profiles[kind];
    if (profile === undefined) throw new RangeError(`no profile ${kind}`);
    return Object.entries(shares(profile)).map(([konto, part]) => ({
      row: { konto, ansvar: String(ansvar), name, tjeneste: String(tjeneste), prosjekt: "", area },
      weight: size * part * jitter(random, 0.12),
    }));
  });
}

const sumOre = (/** @type {readonly Row[]} */ rows) => rows.reduce((sum, row) => sum + row.ore, 0);

/** One account's share, when the unit has one. @param {number} konto @param {number | undefined} part @returns {Record<string, number>} */
const optional = (konto, part) => (part === undefined ? {} : { [konto]: part });

/** The services' rows: income first, then what each area must spend to land on its net. @param {Totals} totals @param {readonly import("./plan.js").Unit[]} organisation @returns {Row[]} */
function serviceRows(totals, organisation) {
  const random = seededRandom(totals.seed);
  const step = totals.stepOre;
  const shared = (
    /** @type {number} */ kr,
    /** @type {(p: import("./plan.js").Profile) => Record<string, number>} */ shares,
  ) => share(kr, weighted(organisation, shares, random), step);
  const incomeAndTrade = [
    ...shared(-totals.gebyrer, (profile) => profile.gebyr ?? {}),
    ...shared(-(totals.andre - totals.fellesinntekter), (profile) => profile.andre ?? {}),
    ...shared(totals.internhandel, (profile) => optional(12900, profile.internkjøp)),
    ...shared(-totals.internhandel, (profile) => optional(17900, profile.internsalg)),
  ];
  const expenses = weighted(organisation, (profile) => profile.utgift, random);
  const spent = totals.netto.flatMap((net, index) => {
    const area = String(index + 1);
    const others = sumOre(incomeAndTrade.filter((row) => row.area === area)) / 100;
    return share(
      net - others,
      expenses.filter(({ row }) => row.area === area),
      step,
    );
  });
  return [...incomeAndTrade, ...spent];
}

/** Depreciation by service, as the property behind it is used. */
const avskrivninger = /** @type {const} */ ([
  ["13000", 16],
  ["20200", 22],
  ["22100", 14],
  ["22200", 62],
  ["26100", 34],
  ["26500", 16],
  ["33500", 4],
  ["34500", 20],
  ["35300", 22],
  ["38100", 18],
]);

/** Common income, depreciation, finance, the energy fund and the use of the result. @param {Totals} totals @returns {Row[]} */
function commonRows(totals) {
  const row = (
    /** @type {string} */ konto,
    /** @type {string} */ ansvar,
    /** @type {string} */ name,
    /** @type {string} */ tjeneste,
    /** @type {number} */ kr,
    prosjekt = "",
  ) => ({ konto, ansvar, name, tjeneste, prosjekt, area: "9", ore: Math.round(kr * 100) });
  /** @type {Record<string, string>} */
  const fellesTjeneste = { 10900: "17000", 10901: "17100", 12700: "12000" };
  const depreciation = share(
    totals.avskrivninger,
    avskrivninger.map(([tjeneste, weight]) => ({
      row: { konto: "15900", ansvar: "9300", name: "Avskrivninger", tjeneste, prosjekt: "", area: "9" },
      weight,
    })),
    totals.stepOre,
  );
  return [
    row("18700", "9000", "Frie inntekter", "80000", -totals.skatt),
    row("18000", "9000", "Frie inntekter", "84000", -totals.rammetilskudd),
    row("18100", "9010", "Generelle statstilskudd", "85000", -totals.fellesinntekter),
    ...Object.entries(totals.felles).map(([konto, kr]) =>
      row(konto, "9100", "Pensjon og felles", fellesTjeneste[konto] ?? "12000", kr),
    ),
    ...depreciation,
    row("19900", "9300", "Avskrivninger", "86000", -totals.avskrivninger),
    ...Object.entries(totals.finans).map(([konto, kr]) =>
      row(konto, "9400", "Renter og avdrag", "87000", -kr),
    ),
    ...Object.entries(totals.energifond).map(([konto, kr]) =>
      row(konto, "9500", "Energifondet", "87000", -kr, "ENERGI"),
    ),
    ...Object.entries(totals.disponering).map(([konto, kr]) =>
      row(konto, "9600", "Disponering av resultatet", "88000", kr),
    ),
  ];
}

/**
 * The operating ledger: it sums to 0, as what the result is not used for is the year's mindreforbruk.
 * Rows of 0 are left out.
 * @param {Totals} totals
 * @param {readonly import("./plan.js").Unit[]} [organisation]
 * @returns {Row[]}
 */
export function operatingLedger(totals, organisation = units) {
  const rows = [...serviceRows(totals, organisation), ...commonRows(totals)];
  const rest = {
    konto: "15800",
    ansvar: "9600",
    name: "Disponering av resultatet",
    tjeneste: "89900",
    prosjekt: "",
    area: "9",
    ore: -sumOre(rows),
  };
  return [...rows, rest].filter((row) => row.ore !== 0);
}

/** Orders by kontoklasse, ansvar, tjeneste, prosjekt and konto. @param {Row} a @param {Row} b */
export function byAccount(a, b) {
  const key = (/** @type {Row} */ row) =>
    [row.konto[0], row.ansvar, row.tjeneste, row.prosjekt, row.konto].join("|");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
