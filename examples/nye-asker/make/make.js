/**
 * Makes what Røyken and Hurum keep, and the tables of common codes: `node examples/nye-asker/make/make.js [OUT-DIR]`.
 * Asker's own folder is examples/asker-2017; its ledgers are asked for what it sold to the two.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kontoText, tjenesteText } from "../../asker-2017/make/account-texts.js";
import { balance } from "../../asker-2017/make/balance.js";
import { csv, kroner } from "../../asker-2017/make/csv.js";
import { investmentKontoText, investmentLedger } from "../../asker-2017/make/investment.js";
import { byAccount, dimensions, operatingLedger } from "../../asker-2017/make/ledger.js";
import { areas as askerAreas, totals as askerTotals } from "../../asker-2017/make/totals.js";
import { mappings } from "./mappings.js";
import { investedOf, organisation, parties, totalsOf } from "./parties.js";
import { soldBy, trade, withTrade } from "./trade.js";

/** @typedef {import("../../asker-2017/make/ledger.js").Row} Row */
/** @typedef {import("./parties.js").Party} Party */
/** @typedef {keyof ReturnType<typeof totalsOf>} Version */

const marking = "konstruert";
const kontoTexts = /** @type {Record<string, string>} */ ({ ...kontoText, ...investmentKontoText });
const tjenesteTexts = /** @type {Record<string, string>} */ (tjenesteText);

/** What each trade was sold for in a version, in øre. @param {Version} version */
function sold(version) {
  const asker = operatingLedger(askerTotals[version]);
  return trade.map(({ seller, kr }) =>
    seller.entity === "asker" ? soldBy(asker, seller) : -(kr ?? 0) * 100,
  );
}

/** Operations and investments in the party's own plan of accounts, organisation and areas. @param {Party} party @param {Version} version @returns {Row[]} */
function ledger(party, version) {
  const totals = totalsOf(party)[version];
  const operated = withTrade(party.entity, operatingLedger(totals, organisation(party)), sold(version));
  const invested = investmentLedger(
    investedOf(party)[version],
    totals.seed + 500,
    totals.stepOre,
    party.projects,
  );
  return [...operated, ...invested].map((row) => ({
    ...row,
    konto: party.accounts[row.konto] ?? row.konto,
    ansvar: party.ansvar(Number(row.ansvar)),
    area: row.area === "" ? "" : (party.areas[row.area]?.code ?? row.area),
  }));
}

/** Columns side by side; an account a column lacks is 0 there. @param {Party} party @param {Record<string, Row[]>} columns */
function table(party, columns) {
  const key = (/** @type {Row} */ row) => [row.konto, row.ansvar, row.tjeneste, row.prosjekt].join("|");
  const all = new Map(Object.values(columns).flatMap((rows) => rows.map((row) => [key(row), row])));
  const amounts = Object.values(columns).map((rows) => new Map(rows.map((row) => [key(row), row.ore])));
  const own = Object.fromEntries(
    Object.entries(party.accounts).map(([asker, code]) => [code, kontoTexts[asker]]),
  );
  const projects = Object.fromEntries(party.projects.map(([code, name]) => [code, name]));
  const account = (/** @type {Row} */ row) => [
    row.konto,
    own[row.konto] ?? kontoTexts[row.konto] ?? "",
    row.ansvar,
    row.name,
    row.tjeneste,
    tjenesteTexts[row.tjeneste] ?? "",
    row.prosjekt,
    projects[row.prosjekt] ?? "",
    row.area,
  ];
  return csv(
    [...dimensions, ...Object.keys(columns), "kilde"],
    [...all.values()]
      .sort(byAccount)
      .map((row) => [...account(row), ...amounts.map((one) => kroner(one.get(key(row)) ?? 0)), marking]),
  );
}

/** Files of a party's folder. @param {Party} party @returns {Record<string, string>} */
function partyFiles(party) {
  const accounts = ledger(party, "regnskap2017");
  const closing = balance(
    accounts,
    totalsOf(party).regnskap2017,
    investedOf(party).regnskap2017,
    party.percent,
  );
  return {
    "regnskap.csv": table(party, { regnskap_2017: accounts, regnskap_2016: ledger(party, "regnskap2016") }),
    "budsjett.csv": table(party, {
      opprinnelig_2017: ledger(party, "opprinnelig2017"),
      regulert_2017: ledger(party, "regulert2017"),
    }),
    "balanse.csv": csv(
      ["kontoklasse", "kapittel", "kapittel_tekst", "sektor", "ib_2017", "ub_2017", "kilde"],
      closing.map(({ kapittel, tekst, sektor, ib, ub }) => [
        "2",
        kapittel,
        tekst,
        sektor,
        kroner(Number(ib)),
        kroner(Number(ub)),
        marking,
      ]),
    ),
    "befolkning.csv": csv(
      ["kommune", "nummer", "ar", "innbyggere", "kilde"],
      [[party.name.replace(" kommune", ""), party.number, 2017, party.inhabitants, marking]],
    ),
    "ansatte.csv": csv(["enhet", "ar", "ansatte", "kilde"], [[party.name, 2017, party.employees, marking]]),
  };
}

/** Every file by its path. */
export function files() {
  /** @type {Record<string, string>} */
  const all = { ...mappings(parties, askerAreas) };
  for (const party of parties)
    for (const [name, text] of Object.entries(partyFiles(party)))
      all[`${party.entity}/sources/${name}`] = text;
  return all;
}

const out = process.argv[2] ?? fileURLToPath(new URL("../", import.meta.url));
for (const [path, text] of Object.entries(files())) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
