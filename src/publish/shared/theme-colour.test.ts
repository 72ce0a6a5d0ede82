import { describe, expect, test } from "vitest";
import { contrast, leastContrast, softShade, standardColour, worstContrast } from "./theme-colour.ts";

describe("a municipality's colour", () => {
  // The pairs and ratios of WCAG's own definition: black on white, and the grey at the limit.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
  ])("%s on %s is %f", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test("is judged where it is worst: on the wash and its own shade, not on white alone", () => {
    expect(contrast("#767676", "#ffffff")).toBeGreaterThan(leastContrast);
    expect(worstContrast("#767676")).toBeLessThan(leastContrast);
  });

  test("the standard one can be read", () => expect(worstContrast(standardColour)).toBeGreaterThan(6));

  test("its soft shade is nearly white", () => {
    expect(softShade("#000000")).toBe("#ebebeb");
    expect(softShade("#ffffff")).toBe("#ffffff");
  });
});
