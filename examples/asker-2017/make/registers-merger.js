/**
 * Registers behind the chapter on the new municipality. Rows marked "rapporten" carry what the published report itself says;
 * rows marked "konstruert" are made up so that their counts and sums are the published ones.
 * People are pseudonymous keys, never names.
 */
import { allocate } from "./allocate.js";
import { weekdays } from "./calendar.js";
import { csv } from "./csv.js";
import { seededRandom } from "./random.js";

/** @typedef {import("./ledger.js").Row} Row */

const made = "konstruert";
const report = "rapporten";
const programme = "ny-kommune";
const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** The two programmes the report tells of, with the dates it gives. */
export const programmes = () =>
  csv(
    ["kode", "navn", "mal", "start", "slutt", "kilde"],
    [
      [programme, "Ny kommune", "Asker, Røyken og Hurum som én kommune", "2016-06", "2020-01-01", report],
      [
        "digital-laering",
        "Digital læring i askerskolen",
        "Digitale verktøy i hver time, og lærere som kan bruke dem",
        "2017-01",
        "",
        report,
      ],
    ],
  );

/** Decisions and what was decided: dates as precise as the report gives them. */
export const decisions = () =>
  csv(
    ["sak", "organ", "dato", "vedtak", "program", "kilde"],
    [
      [
        "innovasjonsstrategi",
        "Asker kommunestyre",
        "2015",
        "Innovasjonsstrategi for Asker kommune",
        "",
        report,
      ],
      [
        "sammenslaing",
        "Asker kommunestyre",
        "2016-06",
        "Slå sammen Asker, Røyken og Hurum",
        programme,
        report,
      ],
      [
        "sammenslaing",
        "Røyken kommunestyre",
        "2016-06",
        "Slå sammen Asker, Røyken og Hurum",
        programme,
        report,
      ],
      [
        "sammenslaing",
        "Hurum kommunestyre",
        "2016-06",
        "Slå sammen Asker, Røyken og Hurum",
        programme,
        report,
      ],
      ["sammenslaing", "Stortinget", "2017-06", "Sammenslåingen vedtatt", programme, report],
      [
        "forskrift",
        "Kommunal- og moderniseringsdepartementet",
        "2017-12-11",
        "Forskrift om sammenslåing til Asker kommune",
        programme,
        report,
      ],
    ],
  );

/** What was planned and when it was done. The two dates that claims rest on are the report's; the rest are made up. */
export const milestones = () =>
  csv(
    ["kode", "program", "hva", "planlagt", "gjennomfort", "merknad", "kilde"],
    [
      ["ny-kommune", programme, "Den nye kommunen trer i kraft", "2020-01-01", "", "", report],
      [
        "prosjektplan",
        programme,
        "Prosjektplanen er vedtatt",
        "2017-01-31",
        "2017-02-14",
        "Måtte innom alle tre formannskap",
        made,
      ],
      ["arbeidsgrupper", programme, "Alle arbeidsgruppene er i gang", "2017-04", "2017-04", "", made],
      [
        "ansattsamling",
        programme,
        "Første samling for ansatte i de tre kommunene",
        "2017-09-20",
        "2017-09-13",
        "",
        made,
      ],
      [
        "tjenestekart",
        programme,
        "Tjenestene i de tre kommunene er kartlagt",
        "2017-11",
        "",
        "Venter på tall fra to områder",
        made,
      ],
      ["politisk-organisering", programme, "Politisk organisering er vedtatt", "2018-06", "", "", made],
      [
        "nifu-underveisrapport",
        "digital-laering",
        "NIFU: underveisrapport om Digital læring (høsten 2018)",
        "2018-10",
        "",
        "",
        report,
      ],
    ],
  );

const merging = ["Asker", "Røyken", "Hurum"];

/** The sums are the report's, the split between the three is made up. */
const municipalities = /** @type {const} */ ([
  ["Asker", "0220", 60_998, 3_890],
  ["Røyken", "0627", 22_468, 1_425],
  ["Hurum", "0628", 9_533, 715],
]);

export const population = () =>
  csv(
    ["kommune", "nummer", "ar", "innbyggere", "kilde"],
    municipalities.map(([name, number, inhabitants]) => [name, number, 2017, inhabitants, made]),
  );

export const employees = () =>
  csv(
    ["enhet", "ar", "ansatte", "kilde"],
    municipalities.map(([name, , , count]) => [`${name} kommune`, 2017, count, made]),
  );

/** The projects of the programme: code in the ledger, name, and what part of the money each has been given. */
const projects = /** @type {const} */ ([
  ["NK1", "Politisk organisering", 9, 11],
  ["NK2", "Økonomi og handlingsprogram", 14, 12],
  ["NK3", "Samfunnsutvikling", 13, 11],
  ["NK4", "Nærdemokrati", 10, 12],
  ["NK5", "Tjenester for barn og unge", 17, 16],
  ["NK6", "Helse og velferd", 18, 21],
  ["NK7", "Kultur og identitet", 11, 9],
  ["NK8", "Kommunevåpen og symboler", 8, 8],
]);

export const projectRegister = () =>
  csv(
    ["kode", "program", "navn", "prosjektkode", "status", "kilde"],
    projects.map(([code, name]) => [code.toLowerCase(), programme, name, code, "pågår", made]),
  );

/** Project code → name, for the ledger. */
export const mergerProjectText = Object.fromEntries(projects.map(([code, name]) => [code, name]));

/** What the unit for the new municipality spends, on its projects: each row is shared out, to the last step. @param {readonly Row[]} rows @param {"budget" | "accounts"} kind @param {number} stepOre @returns {Row[]} */
export function withProjects(rows, kind, stepOre) {
  return rows.flatMap((row) => {
    if (row.ansvar !== "1170") return [row];
    const weights = projects.map(([, , budget, accounts]) => (kind === "budget" ? budget : accounts));
    const parts = allocate(row.ore / stepOre, weights);
    return projects
      .map(([prosjekt], index) => ({ ...row, prosjekt, ore: (parts[index] ?? 0) * stepOre }))
      .filter(({ ore }) => ore !== 0);
  });
}

/** 79 elected representatives, most of them in more than one project. */
export function participants() {
  const names = projects.map(([, name]) => name);
  const random = seededRandom(79);
  const people = Array.from({ length: 79 }, (_, index) => ({
    person: `F${two(index + 1)}`,
    kommune: merging[index % merging.length] ?? "",
  }));
  const elected = people.flatMap(({ person, kommune }, index) => {
    const first = index % names.length;
    const second = (first + 1 + Math.floor(random() * 6)) % names.length;
    const joined = index % 3 === 0 ? [first] : [first, second];
    return joined.map((project) => [person, "folkevalgt", kommune, names[project] ?? "", programme, made]);
  });
  const staff = Array.from({ length: 46 }, (_, index) => [
    `A${two(index + 1)}`,
    "ansatt",
    merging[index % merging.length] ?? "",
    names[index % names.length] ?? "",
    programme,
    made,
  ]);
  return csv(["person", "rolle", "kommune", "prosjekt", "program", "kilde"], [...elected, ...staff]);
}

/** Meetings of elected representatives about the new municipality: 71 extra ones, beside ordinary ones. */
export function meetings() {
  const days = weekdays([
    ["2017-01-09", "2017-06-23"],
    ["2017-08-21", "2017-12-15"],
  ]);
  const bodies = ["Fellesnemnda", "Politisk styringsgruppe", "Arbeidsgruppe", "Partssammensatt utvalg"];
  const extra = Array.from({ length: 71 }, (_, index) => [
    days[Math.floor((index * days.length) / 71)] ?? "",
    bodies[index % bodies.length] ?? "",
    "true",
  ]);
  const ordinary = Array.from({ length: 22 }, (_, index) => [
    days[Math.floor((index * days.length) / 22)] ?? "",
    index % 2 === 0 ? "Kommunestyret" : "Formannskapet",
    "false",
  ]);
  const rows = [...extra, ...ordinary].sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return csv(
    ["mote", "dato", "organ", "ekstra", "program", "kilde"],
    rows.map((row, index) => [
      `M${String(index + 1).padStart(3, "0")}`,
      ...row,
      row[2] === "true" ? programme : "",
      made,
    ]),
  );
}

/** The joint board: three seats for each municipality. */
export const bodies = () =>
  csv(
    ["organ", "plass", "kommune", "rolle", "program", "kilde"],
    merging.flatMap((kommune, group) =>
      [1, 2, 3].map((seat) => ["Fellesnemnda", `N${group * 3 + seat}`, kommune, "medlem", programme, report]),
    ),
  );
