/**
 * Days, reckoned in UTC so that no time zone moves them.
 */

/** Weekdays of the spans, both ends included, outside the other spans; with `all`, Saturdays and Sundays too. */
export function weekdays(
  /** @type {readonly (readonly [string, string])[]} */ spans,
  /** @type {readonly (readonly [string, string])[]} */ except = [],
  all = false,
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
      if ((all || (weekday > 0 && weekday < 6)) && !except.some(([a, b]) => iso >= a && iso <= b))
        days.push(iso);
    }
  return days;
}
