/**
 * JSON-stat 2.0, class dataset, as SSB's PxWebApi answers: text → dimensions and cells. The values are a flat
 * list in which the last dimension runs fastest, or a sparse object; the categories a list or an object.
 * A missing cell keeps its symbol and never becomes 0.
 *
 * Source: json-stat.org/full and SSB's user guide for PxWebApi. Layer: sources; pure.
 */
import { z } from "zod";
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { parseDecimal, type Rational } from "../../base/rational.ts";

/** More cells than several answers of SSB's together (800 000 each), and dimensions no table has. */
export const mostCells = 5_000_000;
const mostDimensions = 20;

export interface Category {
  readonly code: string;
  readonly label: string;
  /** Of a content: what it is measured in, and the decimals it is stated with. */
  readonly unit: { readonly base: string; readonly decimals: number | undefined } | undefined;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: "time" | "geo" | "metric" | undefined;
  readonly categories: readonly Category[];
}

export interface Dataset {
  readonly label: string;
  readonly source: string;
  /** As stated; "" when it is not. */
  readonly updated: string;
  readonly table: string;
  readonly dimensions: readonly Dimension[];
  /** One category's place for each dimension, in order → the value, or the symbol of a missing one. */
  cell(places: readonly number[]): Rational | string;
}

const number = z.number().nullable();
const schema = z.looseObject({
  class: z.literal("dataset").optional(),
  label: z.string().default(""),
  source: z.string().default(""),
  updated: z.string().default(""),
  id: z.array(z.string()).min(1).max(mostDimensions),
  size: z.array(z.number().int().min(0)),
  role: z.partialRecord(z.enum(["time", "geo", "metric"]), z.array(z.string())).default({}),
  dimension: z.record(
    z.string(),
    z.looseObject({
      label: z.string().default(""),
      category: z.looseObject({
        index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))]).optional(),
        label: z.record(z.string(), z.string()).default({}),
        unit: z
          .record(
            z.string(),
            z.looseObject({
              base: z.string().default(""),
              decimals: z.number().int().min(0).max(20).optional(),
            }),
          )
          .default({}),
      }),
    }),
  ),
  value: z.union([z.array(number), z.record(z.string(), number)]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string()), z.string()]).optional(),
  extension: z.looseObject({ px: z.looseObject({ tableid: z.string().optional() }).optional() }).optional(),
});
type Written = z.output<typeof schema>;

/** Undefined when it is no dataset, with the path of what is wrong (FAS1120). */
export function readDataset(text: string, file: string): Loaded<Dataset | undefined> {
  const wrong = (path: string, problem: string): Loaded<undefined> => ({
    value: undefined,
    findings: [problemAt(file, path, problem)],
  });
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch (error) {
    return wrong("", error instanceof Error ? error.message : "JSON");
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    return {
      value: undefined,
      findings: parsed.error.issues
        .slice(0, 20)
        .map((issue) => problemAt(file, issue.path.map(String).join("."), issue.message)),
    };
  const written = parsed.data;
  if (written.size.length !== written.id.length) return wrong("size", "not one size for each dimension");
  const cells = written.size.reduce((product, size) => product * size, 1);
  if (cells > mostCells) return wrong("size", `more than ${mostCells} cells`);
  if (Array.isArray(written.value) && written.value.length !== cells)
    return wrong("value", `${written.value.length} values for ${cells} cells`);
  const dimensions: Dimension[] = [];
  for (const [n, id] of written.id.entries()) {
    const made = dimensionOf(written, id, written.size[n] ?? 0);
    if (typeof made === "string") return wrong(`dimension.${id}.category`, made);
    dimensions.push(made);
  }
  const inexact = inexactAt(written);
  if (inexact !== undefined) return wrong(`value.${inexact}`, "more digits than a JSON number keeps exactly");
  return { value: datasetOf(written, dimensions), findings: [] };
}

function problemAt(file: string, path: string, problem: string): Finding {
  return finding("FAS1120", { file, line: 1, column: 1 }, { file, path, problem: problem.slice(0, 200) });
}

function dimensionOf(written: Written, id: string, size: number): Dimension | string {
  const found = Object.hasOwn(written.dimension, id) ? written.dimension[id] : undefined;
  if (found === undefined) return "the dimension is missing";
  const { index = Object.keys(found.category.label), label, unit } = found.category;
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  const inOrder = Array.isArray(index) || codes.every((code, n) => index[code] === n);
  if (codes.length !== size || !inOrder || new Set(codes).size !== size)
    return `${codes.length} categories for a size of ${size}`;
  const role = (["time", "geo", "metric"] as const).find((one) => written.role[one]?.includes(id));
  return {
    id,
    label: found.label,
    role,
    categories: codes.map((code) => {
      const own = Object.hasOwn(unit, code) ? unit[code] : undefined;
      return {
        code,
        label: Object.hasOwn(label, code) ? (label[code] ?? code) : code,
        unit: own === undefined ? undefined : { base: own.base, decimals: own.decimals },
      };
    }),
  };
}

/** A number JSON has kept exactly: at most fifteen significant digits, written plainly. */
function exact(value: number): Rational | undefined {
  const text = String(value);
  return text.replace(/^-?0?\.?0*/, "").replace(".", "").length <= 15 ? parseDecimal(text) : undefined;
}

function inexactAt(written: Written): string | undefined {
  return Object.entries(written.value).find(
    ([, value]) => typeof value === "number" && exact(value) === undefined,
  )?.[0];
}

function datasetOf(written: Written, dimensions: readonly Dimension[]): Dataset {
  const { value, status } = written;
  const at = <T>(values: readonly T[] | Readonly<Record<string, T>>, position: number): T | undefined =>
    Array.isArray(values) ? values[position] : (values as Readonly<Record<string, T>>)[String(position)];
  return {
    label: written.label,
    source: written.source,
    updated: written.updated,
    table: written.extension?.px?.tableid ?? /^(\d{5}):/.exec(written.label)?.[1] ?? "",
    dimensions,
    cell: (places) => {
      const position = places.reduce((sum, place, n) => sum * (written.size[n] ?? 0) + place, 0);
      const found = at<number | null>(value, position);
      const read = typeof found === "number" ? exact(found) : undefined;
      if (read !== undefined) return read;
      const symbol = typeof status === "string" ? status : status && at<string | null>(status, position);
      return symbol ?? "";
    },
  };
}
