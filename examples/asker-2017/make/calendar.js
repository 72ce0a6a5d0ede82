/**
 * Working days of 2017, reckoned in UTC so that no time zone moves them.
 */

/** Weekdays from a month and day to another in 2017, both included, outside the given spans. */
export function weekdays(
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
