/**
 * The formula of a figure as a tree: every component with its own value, down to the postings.
 */
import {
  type CliWords,
  type FigureValue,
  formatQuantity,
  type Language,
  type Point,
  versionNames,
} from "../../index.ts";
import { washed } from "./paint.ts";
import { padded, textWidth } from "./width.ts";

interface Row {
  readonly left: string;
  readonly right: string;
}

const signs = {
  plus: "+",
  minus: "−",
  numerator: "",
  denominator: "÷",
  earlier: "−",
  later: "",
  left: "",
  right: "",
  year: "",
  total: "=",
} as const;

/** One line per component, values aligned at the right. */
export function renderTree(root: FigureValue, words: CliWords, language: Language): readonly string[] {
  const rows: Row[] = [];
  const visit = (value: FigureValue, sign: string, stem: string, branch: string): void => {
    const other = pointDifference(root.point, value.point, language);
    const name = `${value.definition.name[language]}${other === "" ? "" : ` (${other})`}`;
    rows.push({
      left: `${stem}${branch}${sign === "" ? "" : `${sign} `}${washed(name)}`,
      right: formatQuantity(value.quantity, language),
    });
    const below = stem + (branch === "" ? "" : branch === "├─ " ? "│  " : "   ");
    // A total is the sum of what stands beside it: its own tree would say all of that twice.
    if (sign === signs.total) return;
    if (value.lineage.kind !== "components") {
      for (const note of leafNotes(value, words, language))
        rows.push({ left: `${below}· ${note}`, right: "" });
      return;
    }
    const { components, operation, symbol } = value.lineage;
    components.forEach((component, index) => {
      const last = index === components.length - 1;
      const sign = component.role === "right" && operation === "compare" ? symbol : signs[component.role];
      visit(component.value, sign, below, last ? "└─ " : "├─ ");
    });
  };
  visit(root, "", "", "");
  const leftWidth = Math.max(...rows.filter((row) => row.right !== "").map((row) => textWidth(row.left)));
  const rightWidth = Math.max(...rows.map((row) => textWidth(row.right)));
  return rows.map((row) =>
    row.right === "" ? row.left : `${padded(row.left, leftWidth)}  ${padded(row.right, rightWidth, true)}`,
  );
}

/** Says where a component is taken when it is not where the figure is: `2016, regulert budsjett`. */
function pointDifference(root: Point, point: Point, language: Language): string {
  return [
    point.year === root.year ? "" : String(point.year),
    point.version === root.version ? "" : versionNames[point.version][language],
    point.entity === root.entity ? "" : point.entity,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function leafNotes(value: FigureValue, words: CliWords, language: Language): string[] {
  const { lineage } = value;
  switch (lineage.kind) {
    case "ledger":
      return [filterText(lineage.filter, lineage.sign)];
    case "published":
      return [
        `${words.trace.published}: ${[lineage.published.title, lineage.published.url].filter((part) => part !== "").join(", ")}`,
      ];
    case "query":
      return [
        `${words.trace.query(lineage.aggregate)} · ${words.trace.tables(lineage.tables.join(", "))} · ${words.trace.moreRows(lineage.answer.rows.length)}`,
      ];
    case "none":
      return [`${words.trace.absent}: ${lineage.reason[language]}`];
    case "components":
      return [];
  }
}

/** `−1 × kontoklasse 1, art 600-895 !790`. */
function filterText(filter: object, sign: 1 | -1): string {
  const parts = Object.entries(filter as Record<string, readonly string[]>)
    .filter(([, patterns]) => patterns.length > 0)
    .map(([dimension, patterns]) => `${dimension} ${patterns.join(" ")}`);
  return `${sign === -1 ? "−1 × " : ""}${parts.join(", ")}`;
}
