import { describe, expect, test } from "vitest";
import { parseChapter } from "./parse-chapter.ts";

function read(kind: string, body: string) {
  const text = `# A\n\n\`\`\`fasit ${kind}\n${body}\n\`\`\`\n`;
  const { value, findings } = parseChapter({ file: "report/01-a.md", text, language: "nb" });
  return { block: value.blocks[0], found: findings.map((one) => [one.code, one.at?.line]) };
}

describe("blocks that draw", () => {
  test.each([
    ["waterfall", "figure: avvik", { figures: ["avvik"] }],
    [
      "timeline",
      "rows: { figure: vei, label: hva, value: dato }",
      { figures: ["vei"], rows: { label: "hva", value: "dato" } },
    ],
    ["funnel", "figures: [a, b]\ntitle: Trakt", { figures: ["a", "b"], title: "Trakt" }],
    ["bars", "figures: [a]", { figures: ["a"] }],
    [
      "progress",
      "goals: [{ figure: a, target: b }, { figure: c, target: 900 }]",
      { figures: ["a", "b", "c"] },
    ],
    ["multiples", "figures: [a]\nyears: [2013, 2017]", { years: [2013, 2017] }],
    ["comparison", "figures: [a, b]", { figures: ["a", "b"] }],
    [
      "table",
      "figure: a\nrows: skole\ncolumns: { month: dato }\nvalue: antall\ntotals: both\nform: lines",
      {
        figures: ["a"],
        rows: "skole",
        columns: { by: "dato", month: true },
        value: "antall",
        totals: "both",
      },
    ],
    ["table", "figure: a\nrows: skole", { figures: ["a"], totals: "none", form: "table" }],
  ])("%s", (kind, body, expected) => {
    const { block, found } = read(kind, body);
    expect(found).toEqual([]);
    expect(block).toMatchObject({ kind, ...expected });
  });

  test.each([
    ["waterfall", "figures: [a]"],
    ["timeline", "title: Uten rader"],
    ["funnel", "figures: [a]\nrows: { figure: a, label: b, value: c }"],
    ["bars", "rows: { figure: a }"],
    ["progress", "goals: []"],
    ["table", "figure: a"],
    ["table", "figure: a\nrows: b\ntotals: up"],
    ["multiples", "figures: [a]\nyears: [2017, 2013]"],
  ])("%s: %j is a finding at its line, and no block", (kind, body) => {
    const { block, found } = read(kind, body);
    expect(block).toBeUndefined();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([code, line]) => code === "FAS1002" && Number(line) >= 3)).toBe(true);
  });
});
