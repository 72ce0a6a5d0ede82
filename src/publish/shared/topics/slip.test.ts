import { expect, test } from "vitest";
import { slipBetween } from "./slip.ts";

test.each([
  ["2017-01-31", "2017-02-14", "days", 14],
  ["2016-02-28", "2016-03-01", "days", 2],
  ["2017-09-20", "2017-09-13", "days", -7],
  ["2017-11", "2018-02-15", "months", 3],
  ["2017-12-31", "2018-01", "months", 1],
  ["2016", "2018-06-01", "years", 2],
  ["2017-04", "2017-04", "months", 0],
])("from %s to %s: %s %i", (planned, done, unit, count) => {
  expect(slipBetween(planned, done)).toEqual({ unit, count });
});

test("what is no date has no slip", () => {
  expect(slipBetween("våren", "2017")).toBeUndefined();
});
