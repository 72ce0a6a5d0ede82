/**
 * Registers behind the chapter on the new municipality. Rows marked "rapporten" carry what the published report itself says;
 * rows marked "konstruert" are made up so that their counts and sums are the published ones.
 * People are pseudonymous keys, never names.
 */
import { weekdays } from "./calendar.js";
import { csv } from "./csv.js";
import { seededRandom } from "./random.js";

const made = "konstruert";
const report = "rapporten";
const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** Decisions and what was decided: dates as precise as the report gives them. */
export const decisions = () =>
  csv(
    ["sak", "organ", "dato", "vedtak", "kilde"],
    [
      ["innovasjonsstrategi", "Asker kommunestyre", "2015", "Innovasjonsstrategi for Asker kommune", report],
      ["sammenslaing", "Asker kommunestyre", "2016-06", "Slå sammen Asker, Røyken og Hurum", report],
      ["sammenslaing", "Røyken kommunestyre", "2016-06", "Slå sammen Asker, Røyken og Hurum", report],
      ["sammenslaing", "Hurum kommunestyre", "2016-06", "Slå sammen Asker, Røyken og Hurum", report],
      ["sammenslaing", "Stortinget", "2017-06", "Sammenslåingen vedtatt", report],
      [
        "forskrift",
        "Kommunal- og moderniseringsdepartementet",
        "2017-12-11",
        "Forskrift om sammenslåing til Asker kommune",
        report,
      ],
    ],
  );

/** What is planned, with the day, month or year the report gives. */
export const milestones = () =>
  csv(
    ["kode", "dato", "hva", "kilde"],
    [
      ["ny-kommune", "2020-01-01", "Den nye kommunen trer i kraft", report],
      ["nifu-underveisrapport", "2018-10", "NIFU: underveisrapport om Digital læring (høsten 2018)", report],
    ],
  );

/** Inhabitants and employees: the sums are the report's, the split between the three is made up. */
export const municipalities = () =>
  csv(
    ["kommune", "nummer", "innbyggere", "ansatte", "kilde"],
    [
      ["Asker", "0220", 60_998, 3_890, made],
      ["Røyken", "0627", 22_468, 1_425, made],
      ["Hurum", "0628", 9_533, 715, made],
    ],
  );

const merging = ["Asker", "Røyken", "Hurum"];

/** 79 elected representatives, most of them in more than one project. */
export function participants() {
  const projects = [
    "Politisk organisering",
    "Økonomi og handlingsprogram",
    "Samfunnsutvikling",
    "Nærdemokrati",
    "Tjenester for barn og unge",
    "Helse og velferd",
    "Kultur og identitet",
    "Kommunevåpen og symboler",
  ];
  const random = seededRandom(79);
  const people = Array.from({ length: 79 }, (_, index) => ({
    person: `F${two(index + 1)}`,
    kommune: merging[index % merging.length] ?? "",
  }));
  const elected = people.flatMap(({ person, kommune }, index) => {
    const first = index % projects.length;
    const second = (first + 1 + Math.floor(random() * 6)) % projects.length;
    const joined = index % 3 === 0 ? [first] : [first, second];
    return joined.map((project) => [person, "folkevalgt", kommune, projects[project] ?? "", made]);
  });
  const staff = Array.from({ length: 46 }, (_, index) => [
    `A${two(index + 1)}`,
    "ansatt",
    merging[index % merging.length] ?? "",
    projects[index % projects.length] ?? "",
    made,
  ]);
  return csv(["person", "rolle", "kommune", "prosjekt", "kilde"], [...elected, ...staff]);
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
    ["mote", "dato", "organ", "ekstra", "kilde"],
    rows.map((row, index) => [`M${String(index + 1).padStart(3, "0")}`, ...row, made]),
  );
}

/** The joint board: three seats for each municipality. */
export const jointBoard = () =>
  csv(
    ["plass", "kommune", "kilde"],
    merging.flatMap((kommune, group) => [1, 2, 3].map((seat) => [`N${group * 3 + seat}`, kommune, report])),
  );
