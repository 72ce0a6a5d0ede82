/**
 * What the three buy of each other, in each ledger: the seller's row and the buyer's, equal to the øre. Asker's side stands
 * in its ledger already (refusjon fra kommuner, on units that serve the neighbours); the buyer gets the same amount.
 */

/** @typedef {import("../../asker-2017/make/ledger.js").Row} Row */

/**
 * @typedef {object} Side
 * @property {string} entity @property {string} konto @property {number} ansvar @property {string} tjeneste
 */

/** In Asker's numbering of ansvar and areas. @type {readonly { seller: Side, buyer: Side, area: string, name: string, kr?: number }[]} */
export const trade = [
  {
    seller: { entity: "asker", konto: "17500", ansvar: 2420, tjeneste: "21300" },
    buyer: { entity: "royken", konto: "13500", ansvar: 2010, tjeneste: "21300" },
    area: "2",
    name: "Oppvekst, fellesutgifter",
  },
  {
    seller: { entity: "asker", konto: "17500", ansvar: 2810, tjeneste: "25200" },
    buyer: { entity: "hurum", konto: "13500", ansvar: 2815, tjeneste: "25200" },
    area: "2",
    name: "Barnevernsamarbeid",
  },
  {
    seller: { entity: "royken", konto: "17500", ansvar: 3525, tjeneste: "24100" },
    buyer: { entity: "hurum", konto: "13500", ansvar: 3525, tjeneste: "24100" },
    area: "3",
    name: "Legevaktsamarbeid",
    kr: 4_268_300,
  },
];

/** What a seller has on its row. @param {readonly Row[]} rows @param {Side} side */
export function soldBy(rows, { konto, ansvar, tjeneste }) {
  return rows
    .filter((row) => row.konto === konto && row.ansvar === String(ansvar) && row.tjeneste === tjeneste)
    .reduce((sum, row) => sum + row.ore, 0);
}

/**
 * The ledger of a party with its trade in it: what it buys is taken from its other purchases in the same area, so that
 * the area's net stands. `sold` is what each sale is in this version, in øre (negative).
 * @param {string} entity @param {readonly Row[]} rows @param {readonly number[]} sold @returns {Row[]}
 */
export function withTrade(entity, rows, sold) {
  let ledger = [...rows];
  trade.forEach(({ seller, buyer, area, name }, index) => {
    const ore = sold[index] ?? 0;
    for (const [side, amount] of /** @type {const} */ ([
      [seller, ore],
      [buyer, -ore],
    ])) {
      if (side.entity !== entity || entity === "asker") continue;
      const { konto, ansvar, tjeneste } = side;
      const own = { konto, ansvar: String(ansvar), name, tjeneste, prosjekt: "", area };
      // The largest row of fixed pay in the area gives way, so that the area's net is what the totals say.
      const giver = ledger
        .filter((row) => row.area === area && row.konto === "10100")
        .reduce((most, row) => (row.ore > most.ore ? row : most));
      ledger = ledger
        .filter((row) => !(row.konto === konto && row.ansvar === own.ansvar && row.tjeneste === tjeneste))
        .map((row) => (row === giver ? { ...row, ore: row.ore - amount } : row));
      ledger.push({ ...own, ore: amount });
    }
  });
  return ledger;
}
