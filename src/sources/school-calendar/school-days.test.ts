import { describe, expect, test } from "vitest";
import { dayAfter } from "../usage/days.ts";
import { easterSunday, publicHolidays } from "./public-holidays.ts";
import { type CalendarRow, schoolDays } from "./school-days.ts";

const row = (kind: string, from: string, to: string, line = 2): CalendarRow => ({
  schoolYear: "2017/2018",
  kind,
  from,
  to,
  at: { file: "sources/skolerute.csv", line, column: 1 },
});

// Dates of Easter as printed in Norwegian calendars.
test.each([
  [2016, "2016-03-27"],
  [2017, "2017-04-16"],
  [2018, "2018-04-01"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter Sunday %i", (year, day) => expect(easterSunday(year)).toBe(day));

test("public holidays of 2017", () => {
  expect([...publicHolidays(2017)].sort()).toEqual([
    "2017-01-01",
    "2017-04-13",
    "2017-04-14",
    "2017-04-17",
    "2017-05-01",
    "2017-05-17",
    "2017-05-25",
    "2017-06-05",
    "2017-12-25",
    "2017-12-26",
  ]);
});

describe("school days", () => {
  test("weekdays without holidays, planning days and public holidays", () => {
    const { value } = schoolDays([
      row("skoleår", "2017-05-15", "2017-05-28"),
      row("planleggingsdag", "2017-05-26", "2017-05-26", 3),
      row("ferie", "2017-05-19", "2017-05-21", 4),
    ]);
    expect(value.map(({ day }) => day)).toEqual([
      "2017-05-15",
      "2017-05-16",
      "2017-05-18",
      "2017-05-22",
      "2017-05-23",
      "2017-05-24",
    ]);
    expect(value[0]).toMatchObject({ schoolYear: "2017/2018", line: 2 });
  });

  test("rows that cannot be right are told and left out; a short year is told", () => {
    const { value, findings } = schoolDays([
      row("skoleår", "2017-08-21", "2017-08-25"),
      row("skoleår", "2017-08-25", "2018-06-20", 3),
      row("ferie", "2017-10-06", "2017-10-02", 4),
      row("ferie", "2018-07-01", "2018-07-02", 5),
    ]);
    expect(value).toHaveLength(5);
    expect(findings).toMatchObject([
      { code: "FAS1186", at: { line: 4 }, data: { problem: "order" } },
      { code: "FAS1186", at: { line: 3 }, data: { problem: "overlap" } },
      { code: "FAS1186", at: { line: 5 }, data: { problem: "outside" } },
      { code: "FAS1187", at: { line: 2 }, data: { days: 5, weeks: 1, least: 38 } },
    ]);
  });

  test("38 weeks with school are enough, 37 are not", () => {
    const monday = "2018-08-20";
    // 40 weeks to the Friday, of which Christmas (two) has no school.
    const year = (weeks: number) =>
      schoolDays([
        row("skoleår", monday, dayAfter(monday, (weeks + 2) * 7 - 3)),
        row("ferie", "2018-12-24", "2019-01-04"),
      ]);
    expect(year(38).findings).toEqual([]);
    expect(year(37).findings).toMatchObject([{ code: "FAS1187", data: { weeks: 37, least: 38 } }]);
  });
});
