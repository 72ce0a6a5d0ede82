/**
 * The made-up balance (kontoklasse 2) at the end of 2016 and 2017. Invented, but for the loan debt of 2016, which
 * rounds to the 5,1 mrd. kr that is published. The year's movements are those of the made-up ledger of 2017, so funds,
 * loans, capital account and working capital agree with it; the bank closes each year.
 */
import { investment, totals } from "./totals.js";

/** @typedef {{ kapittel: string, tekst: string, sektor: string, ib: bigint, ub: bigint }} BalanceRow */

/** Chapter, text, sector, millions at the end of 2016 and 2017: what follows from nothing else. @type {[string, string, string, bigint, bigint][]} */
const given = [
  ["13", "Kortsiktige fordringer", "890", 486n, 501n],
  ["18", "Aksjer og andeler i energifondet", "499", 742n, 838n],
  ["11", "Obligasjoner i energifondet", "499", 611n, 627n],
  ["19", "Premieavvik", "550", 331n, 459n],
  ["24", "Utstyr, maskiner og transportmidler", "000", 212n, 219n],
  ["20", "Pensjonsmidler", "550", 5_104n, 5_478n],
  ["40", "Pensjonsforpliktelse", "550", -5_902n, -6_171n],
  ["32", "Annen kortsiktig gjeld", "890", -1_088n, -1_116n],
  ["53", "Ubundne investeringsfond", "000", -148n, -148n],
  ["55", "Bundne investeringsfond", "000", -63n, -63n],
  ["581", "Endring i regnskapsprinsipp som påvirker arbeidskapitalen, drift", "000", 24n, 24n],
];

/** Kroner of the ledger of 2017. @param {number} kr */
const ore = (kr) => BigInt(kr) * 100n;

/**
 * Asker's, or that of a smaller municipality without an energy fund: what follows from nothing in its ledger is `percent` of
 * Asker's, and its free reserves a third of that.
 * @param {{ konto: string, ore: number }[]} ledger2017
 * @param {import("./totals.js").Totals} [operated]
 * @param {typeof investment.regnskap2017} [invested]
 * @param {bigint} [percent]
 * @returns {BalanceRow[]}
 */
export function balance(
  ledger2017,
  operated = totals.regnskap2017,
  invested = investment.regnskap2017,
  percent = 100n,
) {
  const million = percent * 1_000_000n;
  const hasFund = percent === 100n;
  const drift = operated.disponering;
  const surplus = ledger2017
    .filter((row) => row.konto.startsWith("1580"))
    .reduce((sum, row) => sum + BigInt(row.ore), 0n);
  const relent = ore(invested.startlån - invested.avdragStartlån);
  const unused = [62n * million, 87n * million];
  /** @type {BalanceRow[]} */
  const rows = given
    .filter(([, tekst]) => hasFund || !tekst.endsWith(" i energifondet"))
    .map(([kapittel, tekst, sektor, ib, ub]) => ({
      kapittel,
      tekst,
      sektor,
      ib: ib * million,
      ub: ub * million,
    }));
  /** @param {string} kapittel @param {string} tekst @param {string} sektor @param {bigint} ib @param {bigint} change */
  const moved = (kapittel, tekst, sektor, ib, change) =>
    rows.push({ kapittel, tekst, sektor, ib, ub: ib + change });
  moved("22", "Utlån", "890", 612n * million, relent);
  moved("21", "Aksjer og andeler", "890", 214n * million, ore(invested.egenkapitalinnskudd));
  const built = invested.brutto - invested.momskompensasjon - invested.salg - operated.avskrivninger;
  moved("27", "Faste eiendommer og anlegg", "000", 7_960n * million, ore(built));
  const repaid = ore(-(operated.finans[15100] ?? 0) + invested.avdragStartlån);
  const borrowed = ore(invested.lån + invested.startlån) + ((unused[1] ?? 0n) - (unused[0] ?? 0n));
  moved("45", "Andre lån", "320", -5_103n * million, repaid - borrowed);
  const spent = ore(-(drift[19400] ?? 0) + invested.fond);
  moved("56", "Disposisjonsfond", "000", (hasFund ? -871n : -290n) * million, spent - ore(drift[15400] ?? 0));
  moved("51", "Bundne driftsfond", "000", -133n * million, ore(-(drift[19500] ?? 0) - (drift[15500] ?? 0)));
  const before = ore(drift[19300] ?? 0);
  rows.push({
    kapittel: "5950",
    tekst: "Regnskapsmessig mindreforbruk",
    sektor: "000",
    ib: before,
    ub: -surplus,
  });
  for (const [kapittel, tekst, sign] of /** @type {const} */ ([
    ["9100", "Ubrukte lånemidler", 1n],
    ["9999", "Motkonto for memoriakonti", -1n],
  ]))
    rows.push({ kapittel, tekst, sektor: "000", ib: sign * (unused[0] ?? 0n), ub: sign * (unused[1] ?? 0n) });
  const sum = (/** @type {"ib" | "ub"} */ at, /** @type {(kapittel: string) => boolean} */ chosen) =>
    rows.filter((row) => chosen(row.kapittel)).reduce((all, row) => all + row[at], 0n);
  const fixed = (/** @type {"ib" | "ub"} */ at) =>
    sum(at, (kapittel) => /^[24]/.test(kapittel)) + sum(at, (kapittel) => kapittel === "9100");
  rows.push({ kapittel: "5990", tekst: "Kapitalkonto", sektor: "000", ib: -fixed("ib"), ub: -fixed("ub") });
  const open = (/** @type {"ib" | "ub"} */ at) => -sum(at, (kapittel) => !kapittel.startsWith("9"));
  rows.push({
    kapittel: "10",
    tekst: "Kasse og bankinnskudd",
    sektor: "320",
    ib: open("ib"),
    ub: open("ub"),
  });
  return rows.sort((a, b) => (a.kapittel < b.kapittel ? -1 : 1));
}
