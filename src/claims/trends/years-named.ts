/**
 * Which years a claim asks for by what it says, whether or not anything is known of them.
 *
 * Layer: claims; pure.
 */
import type { Frame, Place, Test, Trend } from "./trend.ts";

/** No municipality's accounts go further back than this in one sentence. */
const longest = 60;

/** All years from the earliest that is named up to the figure's own, ascending; a named later year too. */
export function yearsNamed(trend: Trend, year: number): readonly number[] {
  const named = [
    ...trend.tests.map((test) => ofTest(test, year)),
    ...trend.frames.map((frame) => ofFrame(frame, year)),
    ...trend.records.map((place) => ofPlace(place, year)),
  ];
  const first = Math.max(Math.min(year - 1, ...named), year - longest);
  const range = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  return [...range, ...named.filter((one) => one > year)];
}

function ofTest(test: Test, year: number): number {
  return test.kind === "compared" && test.basis.kind === "earlier" ? (test.basis.year ?? year - 1) : year;
}

/** One more than is told: the first of them is set against the year before it. */
function ofFrame(frame: Frame, year: number): number {
  switch (frame.kind) {
    case "now":
      return year;
    case "first":
      return frame.since ?? year - (frame.years ?? 1);
    case "streak":
      return year - frame.years - 1;
    case "last":
      return frame.year - 1;
  }
}

function ofPlace({ scope }: Place, year: number): number {
  if (scope === "ever") return year;
  return "since" in scope ? scope.since + 1 : year - scope.years + 1;
}
