/**
 * Registers behind the chapter on digital learning, all made up so that their sums and means are the
 * published ones. Schools are pseudonymous keys, never names.
 */
import { allocate } from "./allocate.js";
import { weekdays } from "./calendar.js";
import { csv } from "./csv.js";
import { jitter, seededRandom } from "./random.js";

const made = "konstruert";
const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

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
