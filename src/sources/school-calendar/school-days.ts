/**
 * A municipality's skolerute → its school days: the weekdays of each school year, without holidays, days off, planning days (the
 * pupils are at home) and public holidays, which need not be entered.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Loaded, type Span } from "../../base/finding.ts";
import { dayAfter, daysBetween, weekday } from "../usage/days.ts";
import { publicHolidays } from "./public-holidays.ts";

/** A row of the register `skolerute`. */
export interface CalendarRow {
  readonly schoolYear: string;
  readonly kind: string;
  readonly from: string;
  /** The same as `from` for a single day. */
  readonly to: string;
  readonly at: Span;
}

export interface SchoolDay {
  readonly day: string;
  readonly schoolYear: string;
  /** The line of its school year in the register. */
  readonly line: number;
}

/** The kind of row that spans a school year; all others take days away. */
export const schoolYearKind = "skoleår";

/**
 * Weeks with school in a school year, at least. How many days they have is the municipality's to decide; 190 is usual.
 *
 * Source: opplæringslova (1998) § 2-2, «minst 38 skoleveker»; Utdanningsdirektoratet's answer 2007/2816 on how it is to be read.
 */
const fewestSchoolWeeks = 38;

/** The Monday of a day's week. */
const weekOf = (day: string): string => dayAfter(day, 1 - weekday(day));

/** The days in order. FAS1186 for a row that cannot be right (it is left out), FAS1187 for a year with too few weeks. */
export function schoolDays(rows: readonly CalendarRow[]): Loaded<readonly SchoolDay[]> {
  const findings: Finding[] = [];
  const refuse = (row: CalendarRow, problem: "order" | "overlap" | "outside"): void => {
    findings.push(finding("FAS1186", row.at, { problem, from: row.from, to: row.to }));
  };
  const ordered = rows.filter((row) => {
    if (row.from > row.to) refuse(row, "order");
    return row.from <= row.to;
  });
  const years: CalendarRow[] = [];
  for (const row of ordered.filter(({ kind }) => kind === schoolYearKind))
    if (years.some((other) => row.from <= other.to && other.from <= row.to)) refuse(row, "overlap");
    else years.push(row);
  const off = new Set<string>();
  for (const row of ordered.filter(({ kind }) => kind !== schoolYearKind)) {
    if (!years.some((year) => row.from >= year.from && row.to <= year.to)) refuse(row, "outside");
    else for (const day of daysBetween(row.from, row.to)) off.add(day);
  }
  const days: SchoolDay[] = [];
  for (const year of years.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const made = daysBetween(year.from, year.to)
      .filter(
        (day) => weekday(day) <= 5 && !off.has(day) && !publicHolidays(Number(day.slice(0, 4))).has(day),
      )
      .map((day) => ({ day, schoolYear: year.schoolYear, line: year.at.line }));
    const weeks = new Set(made.map(({ day }) => weekOf(day))).size;
    if (weeks < fewestSchoolWeeks)
      findings.push(
        finding("FAS1187", year.at, {
          year: year.schoolYear,
          weeks,
          days: made.length,
          least: fewestSchoolWeeks,
        }),
      );
    days.push(...made);
  }
  return { value: days, findings };
}
