/**
 * A report's own figure from figures/*.sql → a definition. The file is one SELECT with a YAML header in
 * its leading `--` comments; see docs/report-folder.md.
 *
 * Layer: figures; pure.
 */
import { z } from "zod";
import { finding, type Loaded } from "../base/finding.ts";
import { readYaml } from "../sources/yaml-reader.ts";
import type { FigureDefinition, SqlAggregate } from "./definition.ts";
import { descriptionFields, toDefinition } from "./own-yaml.ts";

export const sqlAggregates = [
  "count",
  "distinct",
  "sum",
  "mean",
  "min",
  "max",
  "range",
  "one",
  "every",
  "first",
  "last",
  "known-mean",
] as const satisfies readonly SqlAggregate[];

const headerSchema = z.strictObject({
  ...descriptionFields,
  aggregate: z.enum(sqlAggregates),
  publish: z.boolean().default(false),
});

/** Reads one figures/*.sql; undefined with findings when the header is wrong or the query is missing. */
export function readFigureSql(file: string, text: string): Loaded<FigureDefinition | undefined> {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  const end = lines.findIndex((line, index) => index >= first && !line.startsWith("--"));
  const header = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.replace(/^--\s?/, ""))
    .join("\n");
  const below = end < 0 ? [] : lines.slice(end);
  const blank = below.findIndex((line) => line.trim() !== "");
  const sql = below.slice(Math.max(blank, 0)).join("\n").trimEnd();
  const { value, findings } = readYaml(header, { file }, headerSchema);
  if (value === undefined) return { value: undefined, findings };
  const { aggregate, publish, ...described } = value.data;
  const at = value.at(["id"]);
  if (sql === "")
    return {
      value: undefined,
      findings: [finding("FAS4105", at, { figure: described.id, problem: "no SELECT" })],
    };
  return {
    value: toDefinition(
      described,
      {
        kind: "sql",
        sql,
        at: { file, line: end + 1 + Math.max(blank, 0), column: 1 },
        aggregate,
        publishRows: publish,
      },
      at,
    ),
    findings: [],
  };
}
