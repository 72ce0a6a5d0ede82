/**
 * Public holidays in Norway that may fall on a weekday.
 *
 * Source: lov om helligdager og helligdagsfred § 2 (days of the church year), lov om 1 og 17 mai som høgtidsdager § 1. Easter by
 * the Gregorian computus (Meeus, Jones and Butcher).
 * Layer: sources; pure.
 */
import { dayAfter } from "../usage/days.ts";

/** Easter Sunday of a year, as 2017-04-16. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const fixed = ["01-01", "05-01", "05-17", "12-25", "12-26"];
/** Days from Easter Sunday: skjærtorsdag, langfredag, andre påskedag, Kristi himmelfartsdag, andre pinsedag. */
const movable = [-3, -2, 1, 39, 50];

export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  return new Set([...fixed.map((day) => `${year}-${day}`), ...movable.map((days) => dayAfter(easter, days))]);
}
