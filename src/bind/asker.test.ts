import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bindText } from "../compile/bind-text.ts";
import { compile } from "../compile/compile.ts";
import { defaultConfidence } from "./propose.ts";
import { writeLinks } from "./write-links.ts";

const text = "../shared/seed/asker-arsrapport-2017.txt";

/** Which figure vouches for each number of the text, in order; `undefined`: none of the report's figures. */
const key: readonly (readonly [string, string | undefined])[] = [
  ["et av sine beste økonomiske resultater noen gang", "netto-driftsresultat-rang"],
  ["421 millioner kroner", "netto-driftsresultat"],
  ["8,5 prosent", "netto-driftsresultat-i-prosent"],
  ["51 millioner kroner", "budsjettavvik-tjenesteomradene"],
  ["1,5 prosent", "budsjettavvik-tjenesteomradene-i-prosent"],
  ["54,7 prosent", "egenfinansiering-i-prosent"],
  ["143 millioner kroner", "energifond-avkastning"],
  ["66 millionene", "energifond-budsjett"],
  ["juni 2016", "vedtak-kommunestyrer-dato"],
  ["tre", "vedtak-kommunestyrer"],
  ["juni 2017", "vedtak-stortinget"],
  ["1. januar 2020", "ny-kommune-dato"],
  ["93 000", "innbyggere-ny-kommune"],
  ["6000", "ansatte-ny-kommune"],
  ["tre", undefined], // the three municipalities of the agreement
  ["80", "folkevalgte-engasjert"],
  ["tre", undefined], // the municipalities again
  ["70", "ekstra-moter"],
  ["desember 2017", "forskrift-dato"], // «11.» begins the line, so it is read as a list
  ["tre", "fellesnemnda-per-kommune"],
  ["tre", "nominasjoner-innovasjonsprisen"],
  ["to", "konkurranser-internasjonale"],
  ["276", "opsi-soknader"],
  ["58", "opsi-land"],
  ["november 2017", "opsi-semifinale"],
  ["syv", "opsi-videre"],
  ["850", "opplaering-larere"],
  ["9000", "opplaering-elever"],
  ["5-10", "ressursgrupper-storrelse"],
  ["170", "ressurspersoner"],
  ["6800", "chromebook-administrert"],
  ["høsten 2018", "nifu-underveisrapport"],
  ["6500", "chromebook-aktive"],
  ["7500", "filer-per-skoledag"],
  ["6000", "classroom-per-skoledag"],
  ["én million", "drive-opplastet"],
  ["700 000", "drive-delt"],
  ["30 000", "hangouts-samtaler"],
];

describe.skipIf(!existsSync(text))("the Asker report without links (needs ../shared/seed)", () => {
  test("most numbers find their figure, and hardly any a wrong one", async () => {
    const source = readFileSync(text, "utf8");
    const compilation = await compile({ folder: "examples/asker-2017", lines: false });
    try {
      const numbers = await bindText(compilation, "asker.md", source);
      const written = writeLinks(source, numbers, defaultConfidence);
      expect(written.text.replaceAll(/\[([^\]]*)\]\(fasit:[^)]*\)/g, "$1")).toBe(source);
      expect(numbers.map((one) => one.text.replaceAll(/\s/g, " "))).toEqual(key.map(([words]) => words));
      const answer = new Map(numbers.map((one, index) => [one.start, key[index]?.[1]]));
      const right = written.bound.filter((one) => answer.get(one.start) === one.proposals[0]?.figure);
      const bindable = key.filter(([, figure]) => figure !== undefined);
      // Measured: 34 of 36 written are right, of 36 that have a figure (docs/binding.md).
      expect(right.length / written.bound.length).toBeGreaterThanOrEqual(0.9);
      expect(right.length / bindable.length).toBeGreaterThanOrEqual(0.9);
    } finally {
      compilation.close();
    }
  });
});
