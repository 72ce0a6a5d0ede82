import { expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import { blockDrawings } from "./block-drawings.ts";

const charts = report.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "chart"));

test("a block's drawing is a whole SVG file with its words beside it", () => {
  expect(charts.length).toBeGreaterThan(0);
  for (const block of charts)
    for (const { svg, alt, caption } of blockDrawings(report, block, ".chart { font-size: 14px }")) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [\s\S]*<\/svg>$/);
      expect(svg).toContain("<style>.chart { font-size: 14px }</style>");
      expect(svg).not.toContain('width="100%" height="');
      expect(caption).not.toBe("");
      expect(alt).toContain(caption);
      expect(alt).not.toMatch(/<|&\w+;/);
    }
});

test("a block without drawings has none", () => {
  const areas = report.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "areas"));
  for (const block of areas) expect(blockDrawings(report, block, "")).toEqual([]);
});
