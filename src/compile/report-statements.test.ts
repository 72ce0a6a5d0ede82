import { expect, test } from "vitest";
import { filterDimensions } from "../kostra/account-filter.ts";
import { balanceKontoklasser } from "../statements/layouts/investment-lines.ts";
import { layouts } from "../statements/layouts.ts";
import { balanceDimensions, statementDimensions } from "./report-statements.ts";

test("no layout chooses accounts by a dimension the statements are not summed by", () => {
  const filters = layouts.flatMap((layout) => [
    layout.scope,
    ...layout.lines.flatMap((line) => ("accounts" in line ? Object.values(line.accounts) : [])),
  ]);
  const used = filterDimensions.filter((dimension) =>
    filters.some((filter) => filter[dimension] !== undefined),
  );
  const kept = [...statementDimensions, ...balanceDimensions];
  expect(used.filter((dimension) => !kept.includes(dimension))).toEqual([]);
  for (const filter of filters)
    if (filter.funksjon !== undefined) expect(filter.kontoklasse).toEqual(balanceKontoklasser);
});
