/**
 * How far something came from its plan, as finely as both dates are known.
 *
 * Layer: publish; pure.
 */
export interface Slip {
  readonly unit: "days" | "months" | "years";
  /** Above 0 is late. */
  readonly count: number;
}

/** `2017-12-11`, `2017-12` or `2017`, both; undefined when one of them is no date. */
export function slipBetween(planned: string, done: string): Slip | undefined {
  const [from, to] = [planned.split("-").map(Number), done.split("-").map(Number)];
  if ([...from, ...to].some((one) => !Number.isInteger(one))) return undefined;
  const parts = Math.min(from.length, to.length);
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from;
  const [toYear = 0, toMonth = 1, toDay = 1] = to;
  if (parts >= 3)
    return {
      unit: "days",
      count: (Date.UTC(toYear, toMonth - 1, toDay) - Date.UTC(fromYear, fromMonth - 1, fromDay)) / 86_400_000,
    };
  if (parts === 2) return { unit: "months", count: (toYear - fromYear) * 12 + toMonth - fromMonth };
  return { unit: "years", count: toYear - fromYear };
}
