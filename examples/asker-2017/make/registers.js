/**
 * The small registers behind the chapters on the new municipality, innovation and digital learning.
 * People and schools are pseudonymous keys, never names. Rows marked "rapporten" carry what the
 * published report itself says (a date, a decision); rows marked "konstruert" are made up so that their
 * counts and sums are the published ones.
 */
import { allocate } from "./allocate.js";
import { csv } from "./csv.js";
import { jitter, seededRandom } from "./random.js";

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

/** Weekdays from a month and day to another in 2017, both included, outside the given spans. */
function weekdays(
  /** @type {readonly (readonly [string, string])[]} */ spans,
  /** @type {readonly (readonly [string, string])[]} */ except = [],
) {
  const days = [];
  for (const [from, to] of spans)
    for (
      let day = new Date(`${from}T00:00:00Z`);
      day <= new Date(`${to}T00:00:00Z`);
      day = new Date(day.getTime() + 86_400_000)
    ) {
      const iso = day.toISOString().slice(0, 10);
      const weekday = day.getUTCDay();
      if (weekday > 0 && weekday < 6 && !except.some(([a, b]) => iso >= a && iso <= b)) days.push(iso);
    }
  return days;
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

export const nominations = () =>
  csv(
    ["pris", "prosjekt", "vunnet", "kilde"],
    ["Holmen Svømmehall", "Asker velferdslab", "Løsningsjakten på Borgen"].map((prosjekt) => [
      "Innovasjonsprisen 2017",
      prosjekt,
      "true",
      report,
    ]),
  );

/** Competitions Asker velferdslab took part in. */
export const competitions = () =>
  csv(
    ["konkurranse", "omfang", "sesong", "resultat", "kilde"],
    [
      [
        "Best practice for offentlig sektor (Maastricht)",
        "internasjonal",
        "høst 2017",
        "Best Practice Certificate",
        report,
      ],
      [
        "Observatory of Public Sector Innovation (OPSI)",
        "internasjonal",
        "høst 2017",
        "Videre til Dubai",
        report,
      ],
    ],
  );

/** The stages of the OPSI competition, with its own counts where it gave them. */
export const stages = () =>
  csv(
    ["konkurranse", "trinn", "sted", "dato", "asker_med", "kilde"],
    [
      ["OPSI", "semifinale", "Paris", "2017-11", "true", report],
      ["OPSI", "presentasjon", "Dubai", "2018-02", "true", report],
    ],
  );

export const stageNumbers = () =>
  csv(
    ["konkurranse", "trinn", "hva", "antall", "kilde"],
    [
      ["OPSI", "søknad", "søknader", 276, report],
      ["OPSI", "søknad", "land", 58, report],
      ["OPSI", "videre", "prosjekter", 7, report],
    ],
  );

/** Schools as pseudonymous keys: 14 barneskoler and 6 ungdomsskoler in Asker, 4 schools in Hurum. */
const schools = [
  ...Array.from({ length: 14 }, (_, i) => ({
    key: `B${two(i + 1)}`,
    kommune: "Asker",
    slag: "barneskole",
    years: [4, 5, 6, 7],
  })),
  ...Array.from({ length: 6 }, (_, i) => ({
    key: `U${two(i + 1)}`,
    kommune: "Asker",
    slag: "ungdomsskole",
    years: [8, 9, 10],
  })),
  ...Array.from({ length: 4 }, (_, i) => ({
    key: `H${two(i + 1)}`,
    kommune: "Hurum",
    slag: i < 3 ? "barneskole" : "ungdomsskole",
    years: i < 3 ? [4, 5, 6, 7] : [8, 9, 10],
  })),
];

/** Which school and year began with Chromebook when. */
export const rollout = () =>
  csv(
    ["skole", "kommune", "skoleslag", "trinn", "dato", "tatt_i_bruk", "kilde"],
    schools.flatMap(({ key, kommune, slag, years }) =>
      years.map((year) => [
        key,
        kommune,
        slag,
        year,
        kommune === "Asker" && slag === "ungdomsskole" ? "2017-01" : "2017-08",
        "true",
        made,
      ]),
    ),
  );

/** Shared out on the schools, with a little unevenness. @param {number} total @param {number} seed */
function bySchool(total, seed) {
  const random = seededRandom(seed);
  return allocate(
    total,
    schools.map(({ years }) => years.length * jitter(random, 0.3)),
  );
}

/** Teachers and pupils trained in basic digital skills: 850 and 9000. */
export function training() {
  const teachers = bySchool(850, 850);
  const pupils = bySchool(9000, 9000);
  return csv(
    ["skole", "malgruppe", "antall", "kilde"],
    schools.flatMap(({ key }, index) => [
      [key, "lærere", teachers[index] ?? 0, made],
      [key, "elever", pupils[index] ?? 0, made],
    ]),
  );
}

/** The resource group at each school: 5 to 10 teachers, 170 in all. */
export function resourceGroups() {
  const sizes = [5, 6, 7, 8, 10, 5, 7, 6, 8, 7, 9, 5, 6, 8, 9, 10, 8, 7, 9, 6, 5, 7, 6, 6];
  return csv(
    ["skole", "larere", "kilde"],
    schools.map(({ key }, index) => [key, sizes[index] ?? 0, made]),
  );
}

/** Chromebooks by school, and 300 in stock: 6800 administered, 6500 handed out, all of them in use. */
export function devices() {
  const handedOut = bySchool(6500, 6500);
  return csv(
    ["sted", "administrert", "delt_ut", "aktive_7_dager", "kilde"],
    [
      ...schools.map(({ key }, index) => {
        const count = handedOut[index] ?? 0;
        return [key, count, count, count, made];
      }),
      ["LAGER", 300, 0, 0, made],
    ],
  );
}

/** School days of 2017, holidays left out. */
const schoolDays = weekdays(
  [
    ["2017-01-03", "2017-06-20"],
    ["2017-08-21", "2017-12-20"],
  ],
  [
    ["2017-02-20", "2017-02-24"],
    ["2017-04-10", "2017-04-17"],
    ["2017-05-01", "2017-05-01"],
    ["2017-05-17", "2017-05-17"],
    ["2017-05-25", "2017-05-26"],
    ["2017-06-05", "2017-06-05"],
    ["2017-10-02", "2017-10-06"],
    ["2017-11-16", "2017-11-17"],
  ],
);

/** Files made and Classroom posts per school day: means of exactly 7500 and 6000. */
export function dailyUse() {
  const random = seededRandom(7500);
  const spread = (/** @type {number} */ mean) =>
    allocate(
      mean * schoolDays.length,
      schoolDays.map((day) => (day < "2017-08" ? 0.85 : 1.2) * jitter(random, 0.2)),
    );
  const files = spread(7500);
  const posts = spread(6000);
  return csv(
    ["dato", "filer", "innlegg", "kilde"],
    schoolDays.map((day, index) => [day, files[index] ?? 0, posts[index] ?? 0, made]),
  );
}

/** Files uploaded and shared, and Hangouts conversations, by month. */
export function monthlyUse() {
  const random = seededRandom(12);
  const weights = [7, 6, 8, 5, 8, 5, 1, 6, 12, 11, 14, 9].map((weight) => weight * jitter(random, 0.1));
  const uploaded = allocate(1_004_310, weights);
  const shared = allocate(702_180, weights);
  const hangouts = allocate(30_140, weights);
  return csv(
    ["maned", "lastet_opp", "delt", "hangouts", "kilde"],
    weights.map((_, index) => [
      `2017-${two(index + 1)}`,
      uploaded[index] ?? 0,
      shared[index] ?? 0,
      hangouts[index] ?? 0,
      made,
    ]),
  );
}
