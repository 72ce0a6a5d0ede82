/**
 * «det nest høyeste siden 2013», «flere enn noen gang», «det laveste på ti år».
 *
 * Layer: claims; pure.
 */
import type { YearAndVersion } from "./known.ts";
import { type Answer, lacks, wayOf } from "./test-year.ts";
import type { Place } from "./trend.ts";
import { order, type Valued, type Values } from "./values.ts";

/** «noen gang» asks for so many years on end, this one counted. */
const leastYearsEver = 4;

export function decidePlace(place: Place, values: Values): Answer {
  const { year, sense } = values.known;
  const own = values.at(year);
  const way = wayOf(place.way, sense.goodWhen);
  if (way === undefined || way === "same")
    return { verdict: "unread", why: { kind: "no-direction" }, used: [] };
  const { years, missing } = yearsOf(place, values);
  const others = years.flatMap((one): readonly Valued[] => {
    const found = values.at(one);
    return "value" in found ? [found.value] : [];
  });
  if ("missing" in own) return lacks([own.missing], others);
  const orders = others.map((other) => ({ other, order: order(other, own.value) }));
  const ahead = way === "up" ? 1 : -1;
  const better = orders.filter((one) => one.order === ahead || (place.strict && one.order === 0));
  const unsure = orders.filter((one) => one.order === undefined);
  const [least, most] = [better.length + 1, better.length + 1 + unsure.length + missing.length];
  const [best] = better;
  const isOver = least > place.place;
  if (isOver && best !== undefined) {
    const farthest = better.reduce((a, b) => (order(b.other, a.other) === ahead ? b : a), best);
    const why = { kind: "place", place: least, of: others.length + 1, best: farthest.other } as const;
    return { verdict: "contradicted", why, used: others };
  }
  if (missing.length > 0) return lacks(missing, others);
  const [open] = unsure;
  if (open !== undefined)
    return { verdict: "undocumented", why: { kind: "coarse", other: open.other }, used: others };
  const enough = place.scope === "ever" ? leastYearsEver : place.place + 1;
  if (others.length + 1 < enough)
    return { verdict: "undocumented", why: { kind: "few", known: others.length + 1 }, used: others };
  const isPlace = place.among ? most <= place.place : most === place.place;
  if (isPlace) return { verdict: "holds", why: { kind: "within" }, used: others };
  const nearest = others[0] ?? own.value;
  return {
    verdict: "contradicted",
    why: { kind: "place", place: most, of: others.length + 1, best: nearest },
    used: others,
  };
}

/** The years it is among, and those of them with no value; for «noen gang» the known years, when none is left out. */
function yearsOf(
  { scope }: Place,
  values: Values,
): { readonly years: readonly number[]; readonly missing: readonly YearAndVersion[] } {
  const { year } = values.known;
  const known = values.yearsBefore();
  const from =
    scope === "ever"
      ? Math.min(known[0] ?? year, year)
      : "since" in scope
        ? scope.since + 1
        : year - scope.years + 1;
  const years = Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
  const missing = years.flatMap((one) => {
    const found = values.at(one);
    return "missing" in found ? [found.missing] : [];
  });
  return { years, missing };
}
