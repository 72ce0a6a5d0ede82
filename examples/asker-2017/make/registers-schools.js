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

/** Months of 2017 in which training was held, for teachers first. */
const teacherMonths = ["2017-01", "2017-03", "2017-06", "2017-08"];
const pupilMonths = ["2017-02", "2017-05", "2017-09", "2017-11"];

/** Teachers and pupils trained in basic digital skills: 850 of 893, and 9000 of 9214. */
export function training() {
  const random = seededRandom(28);
  const teachers = bySchool(850, 850);
  const pupils = bySchool(9000, 9000);
  const teachersAway = bySchool(43, 43);
  const pupilsAway = bySchool(214, 214);
  const month = (/** @type {string[]} */ months) => months[Math.floor(random() * months.length)] ?? "";
  const row = (
    /** @type {string} */ key,
    /** @type {string} */ who,
    /** @type {number} */ trained,
    /** @type {number} */ away,
  ) => [
    key,
    who === "lærere" ? "Digital ferdighet for lærere" : "Digital dømmekraft",
    who,
    trained,
    trained + away,
    month(who === "lærere" ? teacherMonths : pupilMonths),
    made,
  ];
  return csv(
    ["skole", "kurs", "malgruppe", "antall", "av", "dato", "kilde"],
    schools.flatMap(({ key }, index) => [
      row(key, "lærere", teachers[index] ?? 0, teachersAway[index] ?? 0),
      row(key, "elever", pupils[index] ?? 0, pupilsAway[index] ?? 0),
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

/** Days of counting: the last school day of each month there is school in. */
const countingDays = [
  "2017-01-31",
  "2017-02-28",
  "2017-03-31",
  "2017-04-28",
  "2017-05-31",
  "2017-06-20",
  "2017-08-31",
  "2017-09-29",
  "2017-10-31",
  "2017-11-30",
  "2017-12-20",
];
/** Schools that tried a few machines before the roll-out in August, from May. */
const pilots = new Map([
  ["B03", 3],
  ["B07", 14],
  ["H02", 4],
]);

/**
 * Chromebooks by school and month, as they were rolled out; in December 6800 administered, 6500 handed out and all of them in
 * use, 300 in store.
 */
export function devices() {
  const random = seededRandom(31);
  const whole = bySchool(6500, 6500);
  const handedOut = (/** @type {number} */ index, /** @type {string} */ day) => {
    const school = schools[index];
    if (school === undefined) return 0;
    const begins = school.kommune === "Asker" && school.slag === "ungdomsskole" ? "2017-01" : "2017-08";
    if (day < begins) return day >= "2017-05" ? (pilots.get(school.key) ?? 0) : 0;
    return day >= "2017-12" ? (whole[index] ?? 0) : Math.round((whole[index] ?? 0) * (0.9 + 0.08 * random()));
  };
  const rows = countingDays.flatMap((day) => {
    const counts = schools.map((_, index) => handedOut(index, day));
    const given = counts.reduce((a, b) => a + b, 0);
    // Those of August were bought in July.
    const stock = (day < "2017-07" ? 2600 : 6800) - given;
    return [
      ...schools.flatMap(({ key }, index) => {
        const count = counts[index] ?? 0;
        if (count === 0) return [];
        const month = day >= "2017-12" ? count : Math.round(count * (0.97 + 0.03 * random()));
        const week = day >= "2017-12" ? count : Math.round(month * (0.93 + 0.07 * random()));
        return [[key, day, count, count, week, month, made]];
      }),
      ["LAGER", day, stock, "", "", "", made],
    ];
  });
  return csv(["sted", "dato", "administrert", "delt_ut", "aktive_7_dager", "aktive_28_dager", "kilde"], rows);
}

/** The school calendar: years, and the holidays and planning days in them. Public holidays are reckoned from it. */
const calendarRows = [
  ["2016/2017", "skoleår", "2016-08-22", "2017-06-20", ""],
  ["2016/2017", "ferie", "2016-10-03", "2016-10-07", "høstferie"],
  ["2016/2017", "planleggingsdag", "2016-11-17", "2016-11-18", ""],
  ["2016/2017", "ferie", "2016-12-22", "2017-01-02", "juleferie"],
  ["2016/2017", "ferie", "2017-02-20", "2017-02-24", "vinterferie"],
  ["2016/2017", "ferie", "2017-04-10", "2017-04-17", "påskeferie"],
  ["2016/2017", "planleggingsdag", "2017-05-26", "", ""],
  ["2017/2018", "skoleår", "2017-08-21", "2018-06-20", ""],
  ["2017/2018", "ferie", "2017-10-02", "2017-10-06", "høstferie"],
  ["2017/2018", "planleggingsdag", "2017-11-16", "2017-11-17", ""],
  ["2017/2018", "ferie", "2017-12-21", "2018-01-02", "juleferie"],
  ["2017/2018", "ferie", "2018-02-19", "2018-02-23", "vinterferie"],
  ["2017/2018", "ferie", "2018-03-26", "2018-04-02", "påskeferie"],
];
const publicHolidays2017 = ["2017-05-01", "2017-05-17", "2017-05-25", "2017-06-05"];

export const calendar = () =>
  csv(
    ["skolear", "slag", "fra", "til", "navn", "kilde"],
    calendarRows.map((row) => [...row, made]),
  );

/** @param {boolean} whole rows of school years, or the days off in them @returns {[string, string][]} */
const spans = (whole) =>
  calendarRows
    .filter(([, kind]) => (kind === "skoleår") === whole)
    .map(([, , from = "", to = ""]) => [from, to === "" ? from : to]);
const of2017 = (/** @type {string} */ day) => day.startsWith("2017");
const schoolDays = weekdays(spans(true), [
  ...spans(false),
  ...publicHolidays2017.map((day) => /** @type {[string, string]} */ ([day, day])),
]).filter(of2017);
const everyDay = weekdays([["2017-01-01", "2017-12-31"]], [], true);

/**
 * Use day by day: files made and posts by teachers with means of exactly 7500 and 6000 over the school days; files uploaded,
 * files shared and Hangouts conversations that sum to the year's. A little is done when there is no school too.
 */
export function use() {
  const random = seededRandom(7500);
  const isSchool = new Set(schoolDays);
  const spread = (/** @type {number} */ total, /** @type {readonly string[]} */ days) =>
    allocate(
      total,
      days.map(
        (day) => (isSchool.has(day) ? 1 : 0.08) * (day < "2017-08" ? 0.85 : 1.2) * jitter(random, 0.2),
      ),
    );
  const others = everyDay.filter((day) => !isSchool.has(day));
  const perDay = (/** @type {number} */ mean) => {
    const school = spread(mean * schoolDays.length, schoolDays);
    const rest = spread(Math.round(mean * 0.08 * others.length), others);
    return new Map([
      ...schoolDays.map((day, index) => /** @type {const} */ ([day, school[index] ?? 0])),
      ...others.map((day, index) => /** @type {const} */ ([day, rest[index] ?? 0])),
    ]);
  };
  const inAll = (/** @type {number} */ total) => {
    const counts = spread(total, everyDay);
    return new Map(everyDay.map((day, index) => [day, counts[index] ?? 0]));
  };
  const measures = /** @type {const} */ ([
    ["filer laget", perDay(7500)],
    ["filer lastet opp", inAll(1_004_310)],
    ["filer delt", inAll(702_180)],
    ["innlegg fra lærere", perDay(6000)],
    ["samtaler", inAll(30_140)],
  ]);
  return csv(
    ["dato", "sted", "mal", "antall", "kilde"],
    everyDay.flatMap((day) =>
      measures.map(([measure, counts]) => [day, "", measure, counts.get(day) ?? 0, made]),
    ),
  );
}
