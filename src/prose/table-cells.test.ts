import { expect, test } from "vitest";
import { unitIn } from "./table-cells.ts";

test.each([
  ["Tall i 1000 kroner", { scale: "thousand", kroner: true }],
  ["Beløp i hele 1 000 kr", { scale: "thousand", kroner: true }],
  ["2017 (mill. kr)", { scale: "million", kroner: true }],
  ["Mill. kr", { scale: "million", kroner: true }],
  ["Rekneskap 2017, millionar kroner", { scale: "million", kroner: true }],
  ["NOK million", { scale: "million", kroner: true }],
  ["MNOK", { scale: "million", kroner: true }],
  ["Amounts in NOK thousand", { scale: "thousand", kroner: true }],
  ["Kroner", { kroner: true }],
  ["Mrd.", { scale: "billion", kroner: false }],
  ["Andel (%)", { share: "percent", kroner: false }],
  ["Netto driftsresultat i prosent av driftsinntektene", { share: "percent", kroner: false }],
  ["Sykefravær, pst.", { share: "percent", kroner: false }],
] as const)("%s gives a unit", (heading, unit) => expect(unitIn(heading)).toEqual(unit));

test.each([
  "2017",
  "Regnskap",
  "Elever",
  "Budsjettkroner",
  "Kroner per innbygger",
  "1000 elever",
  "",
  "Økning",
])("%s gives none", (heading) => expect(unitIn(heading)).toBeUndefined());
