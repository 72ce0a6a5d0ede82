import { describe, expect, test } from "vitest";
import { rational } from "../../../base/rational.ts";
import { comparisonChart } from "./comparison-chart.ts";
import { funnelChart } from "./funnel-chart.ts";
import { progressChart } from "./progress-chart.ts";
import { brokenLines, timelineChart } from "./timeline-chart.ts";
import { waterfallChart } from "./waterfall-chart.ts";

const widths = (svg: string, kind: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`<rect class="${kind}[^"]*" x="[^"]*" width="([^"]*)"`, "g"))].map(
    (one) => one[1] ?? "",
  );

describe("each drawing has its words, and marks as long as the numbers", () => {
  test("funnel: shares of the first, and no bar for what is not known", () => {
    const svg = funnelChart({
      id: "f",
      title: "Trakt: a 100; b; c 25",
      steps: [
        { label: "a", text: "100", value: rational(100) },
        { label: "b", text: "ukjent", value: undefined },
        { label: "c", text: "25", value: rational(25) },
      ],
    }).text;
    expect(svg).toContain('role="img" aria-labelledby="f"');
    expect(svg).toContain("Trakt: a 100; b; c 25");
    expect(widths(svg, "bar")).toEqual(["100%", "25%"]);
    expect(svg.match(/class="level"/g)).toHaveLength(1);
  });

  test("waterfall: each bar begins where the one above ended, also below zero", () => {
    const bar = (value: number, after: number, kind: "step" | "total" = "step") => ({
      label: "x",
      text: String(value),
      value: rational(value),
      after: rational(after),
      kind,
    });
    const svg = waterfallChart({
      id: "w",
      title: "W",
      bars: [bar(-60, -60), bar(20, -40), bar(-40, -40, "total")],
    }).text;
    const spans = [...svg.matchAll(/<rect class="fall (\w+) \w+" x="([^"]*)" width="([^"]*)"/g)].map((one) =>
      one.slice(1),
    );
    expect(spans).toEqual([
      ["down", "0%", "100%"],
      ["up", "0%", "33.33%"],
      ["down", "33.33%", "66.67%"],
    ]);
  });

  test("progress: the target is a line; past it the bar goes on", () => {
    const svg = progressChart({
      id: "p",
      title: "P",
      rows: [{ label: "x", text: "125 %", value: rational(125), target: rational(100) }],
    }).text;
    expect(widths(svg, "bar")).toEqual(["99.4%"]);
    expect(svg).toContain('class="goal" x1="79.52%"');
  });

  test("comparison: a series without a value leaves its place empty", () => {
    const svg = comparisonChart({
      id: "c",
      title: "C",
      groups: [
        {
          label: "2017",
          bars: [{ value: rational(10), text: "10" }, undefined, { value: rational(5), text: "5" }],
        },
      ],
    }).text;
    expect([...svg.matchAll(/class="series-(\d)"/g)].map((one) => one[1])).toEqual(["1", "3"]);
  });

  test("timeline: done is filled, planned is open, long words break", () => {
    const events = [
      { when: "juni 2016", what: "Vedtatt", planned: false },
      { when: "2020", what: "I kraft", planned: true },
    ];
    const svg = timelineChart({ id: "t", title: "T", events }).text;
    expect([...svg.matchAll(/<circle class="([^"]*)"/g)].map((one) => one[1])).toEqual(["dot", "dot open"]);
    expect(brokenLines("Forskrift om sammenslåing til Asker kommune", 20)).toEqual([
      "Forskrift om",
      "sammenslåing til",
      "Asker kommune",
    ]);
  });
});
