/**
 * Makes examples/asker-2017/sources: `node examples/asker-2017/make/make.js [OUT-DIR]`.
 *
 * Asker's ledger is not public, so the ledgers are made up to meet the totals that are. The same code
 * gives the same bytes every time. The published values come from ../shared/facts, beside the
 * repository; where that folder is missing they are left as they stand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kontoText, tjenesteText } from "./account-texts.js";
import { balance } from "./balance.js";
import { csv, kroner } from "./csv.js";
import { investmentKontoText, investmentLedger, projectText } from "./investment.js";
import { byAccount, dimensions, operatingLedger } from "./ledger.js";
import { publishedFiles } from "./published.js";
import * as innovation from "./registers-innovation.js";
import * as merger from "./registers-merger.js";
import * as schools from "./registers-schools.js";
import { investment, totals } from "./totals.js";

/** @typedef {import("./ledger.js").Row} Row */

const project = fileURLToPath(new URL("../../../", import.meta.url));
const facts = join(project, "../shared/facts/asker-published.csv");
const marking = "konstruert";
const kontoTexts = /** @type {Record<string, string>} */ ({ ...kontoText, ...investmentKontoText });
const tjenesteTexts = /** @type {Record<string, string>} */ (tjenesteText);
const prosjektTexts = /** @type {Record<string, string>} */ ({
  "": "",
  ENERGI: "Energifondet",
  ...projectText,
  ...merger.mergerProjectText,
});

/** A whole year and version: operations and investments. @param {keyof typeof totals} key @returns {Row[]} */
function ledger(key) {
  const operating = totals[key];
  return [
    ...merger.withProjects(
      operatingLedger(operating),
      key.startsWith("regnskap") ? "accounts" : "budget",
      operating.stepOre,
    ),
    ...investmentLedger(investment[key], operating.seed + 500, operating.stepOre),
  ];
}

/** @param {Row} row */
function account(row) {
  const texts = [kontoTexts[row.konto], tjenesteTexts[row.tjeneste], prosjektTexts[row.prosjekt]];
  if (texts.includes(undefined)) throw new Error(`no text for ${row.konto} ${row.tjeneste} ${row.prosjekt}`);
  const [konto = "", tjeneste = "", prosjekt = ""] = texts;
  return [row.konto, konto, row.ansvar, row.name, row.tjeneste, tjeneste, row.prosjekt, prosjekt, row.area];
}

/** One amount column, one row per account. @param {string} column @param {Row[]} rows */
function narrow(column, rows) {
  return csv(
    [...dimensions, column, "kilde"],
    [...rows].sort(byAccount).map((row) => [...account(row), kroner(row.ore), marking]),
  );
}

/** Several amount columns side by side; an account a column lacks is 0 there. @param {Record<string, Row[]>} columns */
function wide(columns) {
  const key = (/** @type {Row} */ row) => [row.konto, row.ansvar, row.tjeneste, row.prosjekt].join("|");
  const all = new Map(Object.values(columns).flatMap((rows) => rows.map((row) => [key(row), row])));
  const amounts = Object.values(columns).map((rows) => new Map(rows.map((row) => [key(row), row.ore])));
  return csv(
    [...dimensions, ...Object.keys(columns), "kilde"],
    [...all.values()]
      .sort(byAccount)
      .map((row) => [...account(row), ...amounts.map((one) => kroner(one.get(key(row)) ?? 0)), marking]),
  );
}

/** Every file of sources/ by name; the published ones only where the facts are at hand. */
export function sourceFiles() {
  /** @type {Record<string, string>} */
  const files = {
    "regnskap-2017.csv": narrow("regnskap_2017", ledger("regnskap2017")),
    "regnskap-2016.csv": narrow("regnskap_2016", ledger("regnskap2016")),
    "budsjett-2017.csv": wide({
      opprinnelig_2017: ledger("opprinnelig2017"),
      regulert_2017: ledger("regulert2017"),
    }),
    "balanse.csv": csv(
      ["kontoklasse", "kapittel", "kapittel_tekst", "sektor", "ib_2017", "ub_2017", "kilde"],
      balance(ledger("regnskap2017")).map(({ kapittel, tekst, sektor, ib, ub }) => [
        "2",
        kapittel,
        tekst,
        sektor,
        kroner(Number(ib)),
        kroner(Number(ub)),
        marking,
      ]),
    ),
    "programmer.csv": merger.programmes(),
    "prosjekter.csv": merger.projectRegister(),
    "vedtak.csv": merger.decisions(),
    "milepaeler.csv": merger.milestones(),
    "befolkning.csv": merger.population(),
    "ansatte.csv": merger.employees(),
    "deltakere.csv": merger.participants(),
    "moter.csv": merger.meetings(),
    "organer.csv": merger.bodies(),
    "initiativer.csv": innovation.initiatives(),
    "nominasjoner.csv": innovation.nominations(),
    "konkurranser.csv": innovation.competitions(),
    "konkurransetrinn.csv": innovation.stages(),
    "konkurransetall.csv": innovation.stageNumbers(),
    "utlysninger.csv": innovation.calls(),
    "forslag.csv": innovation.proposals(),
    "utrulling.csv": schools.rollout(),
    "opplaering.csv": schools.training(),
    "ressursgrupper.csv": schools.resourceGroups(),
    "enheter.csv": schools.devices(),
    "skolerute.csv": schools.calendar(),
    "bruk.csv": schools.use(),
  };
  if (!existsSync(facts)) return files;
  const published = publishedFiles(readFileSync(facts, "utf8"));
  return {
    ...files,
    "publisert.csv": published.accounts,
    "publisert-budsjett.csv": published.originalBudget,
  };
}

const out = process.argv[2] ?? fileURLToPath(new URL("../sources/", import.meta.url));
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(sourceFiles())) writeFileSync(join(out, name), text);
if (!existsSync(facts)) console.log("Publiserte verdier er ikke laget på nytt: ../shared/facts mangler.");
