/**
 * Fasit blocks: fenced code with the info string `fasit KIND` and a YAML body.
 *
 * Layer: prose; pure.
 */
import type { Code, Root } from "mdast";
import { z } from "zod";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import { parseDecimal } from "../base/rational.ts";
import { readYaml } from "../sources/yaml-reader.ts";
import type { FasitBlock, RowsBlockKind } from "./chapter.ts";
import type { LineIndex } from "./line-index.ts";
import { visit } from "./markdown.ts";

const year = z.number().int().min(1900).max(2099);
const figures = z.array(z.string().min(1)).min(1);
const title = z.string().min(1).optional();

/** One schema for each kind of block. Add a kind here, in FasitBlock and in the publisher. */
const rowsBlock = z
  .strictObject({
    figures: figures.optional(),
    rows: z
      .strictObject({ figure: z.string().min(1), label: z.string().min(1), value: z.string().min(1) })
      .optional(),
    title,
  })
  .refine(
    (block) => (block.figures === undefined) !== (block.rows === undefined),
    "expected either figures or rows",
  );
const span = z
  .tuple([year, year])
  .refine(([from, to]) => from <= to, "the first year must not be after the last")
  .optional();
const overYears = z.strictObject({ figures, years: span, title });
const goal = z.strictObject({
  figure: z.string().min(1),
  target: z.union([z.string().min(1), z.number()]).transform(String),
});

const schemas = {
  statement: z.strictObject({ id: z.string().min(1) }),
  part: z.strictObject({ id: z.string().min(1) }),
  cards: z.strictObject({ figures }),
  chart: z.strictObject({
    form: z.enum(["bar", "line"]),
    figures,
    years: span,
    title,
  }),
  areas: z.strictObject({ title }),
  waterfall: z.strictObject({ figure: z.string().min(1), title }),
  timeline: rowsBlock,
  funnel: rowsBlock,
  bars: rowsBlock,
  progress: z.strictObject({ goals: z.array(goal).min(1), title }),
  multiples: overYears,
  comparison: overYears,
  table: z.strictObject({
    figure: z.string().min(1),
    rows: z.string().min(1),
    columns: z.union([z.string().min(1), z.strictObject({ month: z.string().min(1) })]).optional(),
    value: z.string().min(1).optional(),
    totals: z.enum(["none", "down", "across", "both"]).default("none"),
    form: z.enum(["table", "lines"]).default("table"),
    title,
  }),
  others: z.strictObject({ figures, with: z.array(z.string().min(1)).min(1).optional(), title }),
};
type Kind = keyof typeof schemas;

/** The fields each kind of block may have, for those who help an author write one. */
export const blockFields: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(schemas).map(([kind, schema]) => [kind, Object.keys(schema.shape)]),
);

/** The forms of a chart. */
export const chartForms: readonly string[] = schemas.chart.shape.form.options;

/** All blocks of a chapter, in order. A block that is not understood is a finding and left out. */
export function readBlocks(root: Root, lines: LineIndex): Loaded<readonly FasitBlock[]> {
  const blocks: FasitBlock[] = [];
  const findings: Finding[] = [];
  visit(root, (node) => {
    if (node.type !== "code" || node.lang?.toLowerCase() !== "fasit") return;
    const read = readBlock(node, lines);
    if (read.value !== undefined) blocks.push(read.value);
    findings.push(...read.findings);
  });
  return { value: blocks, findings };
}

function readBlock(node: Code, lines: LineIndex): Loaded<FasitBlock | undefined> {
  const at = lines.of(node);
  const kind = (node.meta ?? "").trim();
  if (!Object.hasOwn(schemas, kind)) {
    const near = nearMatches(kind, Object.keys(schemas));
    const known = near.length > 0 ? near : Object.keys(schemas);
    return { value: undefined, findings: [finding("FAS5015", at, { kind, known: known.join(", ") })] };
  }
  const place = { at, offset: node.position?.start.offset ?? 0 };
  const yaml = { file: at.file, linesAbove: at.line };
  switch (kind as Kind) {
    case "statement": {
      const { value, findings } = readYaml(node.value, yaml, schemas.statement);
      return { value: value && { kind: "statement", ...value.data, ...place }, findings };
    }
    case "part": {
      const { value, findings } = readYaml(node.value, yaml, schemas.part);
      return { value: value && { kind: "part", ...value.data, ...place }, findings };
    }
    case "cards": {
      const { value, findings } = readYaml(node.value, yaml, schemas.cards);
      return { value: value && { kind: "cards", ...value.data, ...place }, findings };
    }
    case "chart": {
      const { value, findings } = readYaml(node.value, yaml, schemas.chart);
      return { value: value && { kind: "chart", ...given(value.data), ...place }, findings };
    }
    case "areas": {
      const { value, findings } = readYaml(node.value, yaml, schemas.areas);
      return { value: value && { kind: "areas", ...given(value.data), ...place }, findings };
    }
    case "waterfall": {
      const { value, findings } = readYaml(node.value, yaml, schemas.waterfall);
      if (value === undefined) return { value, findings };
      const { figure, ...rest } = value.data;
      return { value: { kind: "waterfall", figures: [figure], ...given(rest), ...place }, findings };
    }
    case "timeline":
    case "funnel":
    case "bars": {
      const { value, findings } = readYaml(node.value, yaml, rowsBlock);
      if (value === undefined) return { value, findings };
      const { rows, figures: listed, ...rest } = value.data;
      const source =
        rows === undefined
          ? { figures: listed ?? [] }
          : { figures: [rows.figure], rows: { label: rows.label, value: rows.value } };
      return { value: { kind: kind as RowsBlockKind, ...source, ...given(rest), ...place }, findings };
    }
    case "progress": {
      const { value, findings } = readYaml(node.value, yaml, schemas.progress);
      if (value === undefined) return { value, findings };
      const { goals, ...rest } = value.data;
      const ids = goals.flatMap(({ figure, target }) => (isNumber(target) ? [figure] : [figure, target]));
      return { value: { kind: "progress", figures: ids, goals, ...given(rest), ...place }, findings };
    }
    case "multiples":
    case "comparison": {
      const { value, findings } = readYaml(node.value, yaml, overYears);
      const drawn = kind === "multiples" ? "multiples" : "comparison";
      return { value: value && { kind: drawn, ...given(value.data), ...place }, findings };
    }
    case "table": {
      const { value, findings } = readYaml(node.value, yaml, schemas.table);
      if (value === undefined) return { value, findings };
      const { figure, columns, ...rest } = value.data;
      const across =
        columns === undefined
          ? {}
          : {
              columns:
                typeof columns === "string"
                  ? { by: columns, month: false }
                  : { by: columns.month, month: true },
            };
      return { value: { kind: "table", figures: [figure], ...across, ...given(rest), ...place }, findings };
    }
    case "others": {
      const { value, findings } = readYaml(node.value, yaml, schemas.others);
      return { value: value && { kind: "others", ...given(value.data), ...place }, findings };
    }
  }
}

function isNumber(target: string): boolean {
  return parseDecimal(target) !== undefined;
}

/** Without the keys that are undefined, as exact optional properties want it. */
function given<T extends object>(data: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
