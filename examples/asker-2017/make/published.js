/**
 * Published values, carried from the collected facts (../shared/facts/asker-published.csv, beside the
 * repository) to the form a `published` source has. Kommunekassen alone: the KOSTRA group figures
 * ("konsern") of the same years are another entity and are left out.
 */
import { csv } from "./csv.js";

/**
 * One value: the label and unit in the facts, years wanted, the figure id. `precision` replaces a hedge
 * ("ca.") with the step it is stated in; `value` replaces a value that is not a plain number; `factor`
 * turns an overspend into the negative deviation that the figure means.
 * @typedef {{ label: string, years: number[], unit: string, figure: string, precision?: string, value?: string, factor?: -1, note?: RegExp }} Choice
 */

/** @type {Choice[]} */
const accounts = [
  {
    label: "netto driftsresultat",
    years: [2009],
    unit: "mill. kr",
    figure: "netto-driftsresultat",
    value: "271.5",
    precision: "1",
  },
  {
    label: "netto driftsresultat",
    years: [2014, 2015, 2016, 2017],
    unit: "mill. kr",
    figure: "netto-driftsresultat",
  },
  {
    label: "netto driftsresultat",
    years: [2013, 2014, 2015, 2016, 2017],
    unit: "%",
    figure: "netto-driftsresultat-i-prosent",
  },
  { label: "brutto driftsresultat", years: [2015], unit: "1000 kr", figure: "brutto-driftsresultat" },
  { label: "sum driftsinntekter", years: [2015], unit: "1000 kr", figure: "sum-driftsinntekter" },
  { label: "sum driftsutgifter", years: [2015], unit: "1000 kr", figure: "sum-driftsutgifter" },
  {
    label: "resultat eksterne finansieringstransaksjoner",
    years: [2015],
    unit: "1000 kr",
    figure: "resultat-eksterne-finanstransaksjoner",
  },
  { label: "motpost avskrivninger", years: [2015], unit: "1000 kr", figure: "motpost-avskrivninger" },
  { label: "skatt og rammetilskudd", years: [2015], unit: "1000 kr", figure: "frie-inntekter" },
  { label: "gebyrer og brukerbetaling", years: [2015], unit: "1000 kr", figure: "gebyrer-og-brukerbetaling" },
  { label: "andre inntekter", years: [2015], unit: "1000 kr", figure: "andre-inntekter" },
  {
    label: "tjenesteområder merforbruk",
    years: [2015],
    unit: "mill. kr",
    figure: "budsjettavvik-tjenesteomradene",
    factor: -1,
  },
  {
    label: "tjenesteområder mindreforbruk",
    years: [2016, 2017],
    unit: "mill. kr",
    figure: "budsjettavvik-tjenesteomradene",
  },
  {
    label: "tjenesteområder mindreforbruk",
    years: [2016],
    unit: "%",
    figure: "budsjettavvik-tjenesteomradene-i-prosent",
    precision: "1",
  },
  {
    label: "tjenesteområder mindreforbruk",
    years: [2017],
    unit: "%",
    figure: "budsjettavvik-tjenesteomradene-i-prosent",
    precision: "0.1",
  },
  {
    label: "egenfinansiering investeringer",
    years: [2014, 2015, 2017],
    unit: "%",
    figure: "egenfinansiering-i-prosent",
  },
  {
    label: "energifond avkastning",
    years: [2015, 2016, 2017],
    unit: "mill. kr",
    figure: "energifond-avkastning",
  },
  {
    label: "energifond avkastning budsjett",
    years: [2015, 2017],
    unit: "mill. kr",
    figure: "energifond-budsjett",
  },
  {
    label: "energifond avkastning mot budsjett",
    years: [2015],
    unit: "mill. kr",
    figure: "energifond-avvik",
    note: /54,9 mot 65,4/,
  },
  {
    label: "energifond avkastning mot budsjett",
    years: [2016],
    unit: "mill. kr",
    figure: "energifond-avvik",
  },
  { label: "lånegjeld 31.12", years: [2014], unit: "1000 kr", figure: "lanegjeld" },
  { label: "lånegjeld 31.12", years: [2015, 2016], unit: "mrd. kr", figure: "lanegjeld" },
];

/** @type {Choice[]} */
const budgets = [
  ["skatt og rammetilskudd", "frie-inntekter"],
  ["gebyrer og brukerbetaling", "gebyrer-og-brukerbetaling"],
  ["andre inntekter", "andre-inntekter"],
  ["sum driftsinntekter", "sum-driftsinntekter"],
  ["sum driftsutgifter", "sum-driftsutgifter"],
  ["brutto driftsresultat", "brutto-driftsresultat"],
  ["resultat eksterne finansieringstransaksjoner", "resultat-eksterne-finanstransaksjoner"],
  ["motpost avskrivninger", "motpost-avskrivninger"],
].map(([label = "", figure = ""]) => ({ label, years: [2017], unit: "1000 kr", figure, note: /^forslag/ }));

/** Reads CSV with commas and double quotes. @param {string} text @returns {Record<string, string>[]} */
export function readFacts(text) {
  const rows = text.split(/\r?\n/).filter(Boolean).map(splitLine);
  const [header = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

/** @param {string} line */
function splitLine(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}

/** @param {Record<string, string>[]} facts @param {Choice} choice @param {number} year */
function pick(facts, choice, year) {
  const found = facts.filter(
    (fact) =>
      fact.figure === choice.label &&
      fact.year === String(year) &&
      fact.unit === choice.unit &&
      !/^KOSTRA konsern/.test(fact.note ?? "") &&
      (choice.note === undefined
        ? !/budsjett;|forslag;/.test(fact.note ?? "")
        : choice.note.test(fact.note ?? "")),
  );
  const [fact, ...others] = found;
  if (fact === undefined || others.length > 0)
    throw new Error(`${choice.label} ${year} (${choice.unit}): ${found.length} facts where one was expected`);
  const value = choice.value ?? fact.value ?? "";
  return [
    choice.figure,
    year,
    choice.factor === -1 ? `-${value}` : value,
    choice.unit,
    choice.precision ?? fact.precision ?? "",
    fact.source_title ?? "",
    fact.source_url ?? "",
    choice.precision === undefined
      ? (fact.note ?? "")
      : [`skrevet ${fact.precision}`, fact.note].filter(Boolean).join("; "),
  ];
}

const header = ["figure", "year", "value", "unit", "precision", "title", "url", "note"];

/** The two published sources, from the text of the facts. @param {string} factsText */
export function publishedFiles(factsText) {
  const facts = readFacts(factsText);
  const table = (/** @type {Choice[]} */ choices) =>
    csv(
      header,
      choices.flatMap((choice) => choice.years.map((year) => pick(facts, choice, year))),
    );
  return { accounts: table(accounts), originalBudget: table(budgets) };
}
