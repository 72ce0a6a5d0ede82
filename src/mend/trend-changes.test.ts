/** Claims of change made true by their words alone, or by a number. The values are synthetic. */
import { expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { Version } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { PositiveWord } from "../base/sense.ts";
import { type ClaimInput, usualConventions } from "../claims/claim.ts";
import { judge } from "../claims/judge.ts";
import { applyChanges } from "./change.ts";
import { mendClaim } from "./mend-claim.ts";

const million = (n: number): Quantity => ({ kind: "amount", ore: ore(BigInt(Math.round(n * 1e8))) });

/** Rising since 2014, best but one since 2012, below its budget. */
const result: Readonly<Record<string, Quantity>> = {
  "2012": million(300),
  "2013": million(500),
  "2014": million(100),
  "2015": million(240),
  "2016": million(355.6),
  "2017": million(421),
  "2017 opprinnelig-budsjett": million(400),
  "2017 regulert-budsjett": million(450),
};

function input(phrase: string, language: Language, positive?: PositiveWord): ClaimInput {
  const own = positive === undefined ? million(421) : million(51);
  const values = Object.entries(result).map(([key, quantity]) => {
    const [year = "", version = "regnskap"] = key.split(" ");
    return { year: Number(year), version: version as Version, quantity };
  });
  const sense = {
    nature: positive === undefined ? "level" : "difference",
    goodWhen: "up",
    ...(positive === undefined ? {} : { positive }),
  } as const;
  return {
    ...usualConventions,
    phrase,
    sentence: phrase,
    phraseStart: 0,
    language,
    quantities: [own],
    known: [{ year: 2017, version: "regnskap", sense, values: positive === undefined ? values : [] }],
  };
}

const cases: readonly (readonly [string, string, Language?, PositiveWord?])[] = [
  ["Netto driftsresultat falt", "Netto driftsresultat økte"],
  ["Gikk kraftig ned", "Gikk kraftig opp"],
  ["lavere enn i 2015", "høyere enn i 2015"],
  ["høyere enn budsjettert", "lavere enn budsjettert"],
  ["lavere enn opprinnelig budsjett", "høyere enn opprinnelig budsjett"],
  ["vesentlig lavere enn opprinnelig budsjett", "høyere enn opprinnelig budsjett"],
  ["litt høyere enn i fjor", "høyere enn i fjor"],
  ["vesentlig lavere enn i 2013", "left: holds"],
  ["økte for fjerde år på rad", "økte for tredje år på rad"],
  ["økte for 4. år på rad", "økte for 3. år på rad"],
  ["økte fem år på rad", "økte tre år på rad"],
  ["det høyeste resultatet siden 2012", "det nest høyeste resultatet siden 2012"],
  ["det tredje høyeste resultatet siden 2012", "det nest høyeste resultatet siden 2012"],
  ["økte med 12 prosent", "økte med 18 prosent"],
  ["falt med 18,4 prosent", "økte med 18,4 prosent"],
  ["falt med 12 prosent", "økte med 18 prosent"],
  ["økte med 66 mill. kroner", "økte med 65 mill. kroner"],
  ["falt fra 355,6 til 421 mill. kroner", "økte fra 355,6 til 421 mill. kroner"],
  ["økte fra 340 til 421 mill. kroner", "økte fra 356 til 421 mill. kroner"],
  ["25 mill. kroner lavere enn budsjettert", "29 mill. kroner lavere enn budsjettert"],
  ["et merforbruk på 51 mill. kroner", "et mindreforbruk på 51 mill. kroner", "nb", "mindreforbruk"],
  ["et mindreforbruk på 51 mill. kroner", "et merforbruk på 51 mill. kroner", "nb", "merforbruk"],
  ["51 mill. kroner mer enn budsjettert", "51 mill. kroner mindre enn budsjettert", "nb", "mindreforbruk"],
  ["Resultatet minka", "Resultatet auka", "nn"],
  ["lågare enn i fjor", "høgare enn i fjor", "nn"],
  ["The result fell", "The result rose", "en"],
  ["rose for the fourth year in a row", "rose for the third year in a row", "en"],
  ["decreased by 12 per cent", "increased by 18 per cent", "en"],
];

for (const [phrase, expected, language = "nb", positive] of cases)
  test(`${phrase} → ${expected}`, () => {
    const claim = input(phrase, language, positive);
    const decision = judge(claim);
    if (decision.verdict !== "contradicted") {
      expect(`left: ${decision.verdict}`).toBe(expected);
      return;
    }
    const mend = mendClaim(claim, decision);
    const told = mend.kind === "left" ? `left: ${mend.reason}` : applyChanges(phrase, mend.changes);
    expect(told.replaceAll("\u00a0", " ")).toBe(expected);
  });
