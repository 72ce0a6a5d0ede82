import { expect, test } from "vitest";
import { filterDimensions } from "../kostra/account-filter.ts";
import { layouts } from "../statements/layouts.ts";
import { statementDimensions } from "./report-statements.ts";

test("no layout chooses accounts by a dimension the statements are not summed by", () => {
  const filters = layouts.flatMap((layout) => [
    layout.scope,
    ...layout.lines.flatMap((line) => ("accounts" in line ? Object.values(line.accounts) : [])),
  ]);
  const used = filterDimensions.filter((dimension) =>
    filters.some((filter) => filter[dimension] !== undefined),
  );
  expect(used.filter((dimension) => !statementDimensions.includes(dimension))).toEqual([]);
});
