/**
 * What the figures and tables of persons tell: counts of units, where a unit is a row of what was asked for.
 *
 * Layer: publish; pure.
 */
import { parseDecimal, toNumber } from "../../base/rational.ts";
import type { FigureValue, Lineage } from "../../figures/value.ts";
import type { TableSpec } from "../../prose/chapter.ts";
import type { SqlAnswer, SqlCell } from "../../warehouse/warehouse.ts";
import type { RawTable } from "./count-table.ts";

type Query = Extract<Lineage, { kind: "query" }>;
type Units = ReadonlyMap<string, number>;

/** A count that a figure or a cell shows, alone or by what it shows: a mean tells the sum. */
export interface Count {
  /** The figure's key; undefined for a cell of a table. */
  readonly figure?: string;
  /** Counts of one family are of the same rows, so that one knows which are in which. */
  readonly family: string;
  /** What is counted of the rows: `rows`, or `sum antall`. Counts of one family and measure add up. */
  readonly measure: string;
  readonly units: Units;
  readonly total: number;
}

function made(of: Omit<Count, "total">): Count {
  return { ...of, total: [...of.units.values()].reduce((all, weight) => all + weight, 0) };
}

export function countIn(cell: SqlCell): number | undefined {
  if (typeof cell === "bigint") return Number(cell);
  const number = typeof cell === "string" ? parseDecimal(cell) : undefined;
  return number === undefined ? undefined : toNumber(number);
}

/** A row by all that stands in it, the columns in the order of their names. */
interface Rows {
  readonly family: string;
  readonly keys: readonly string[];
}

function rowsOf({ columns, rows }: SqlAnswer, tables: readonly string[], measured: string): Rows {
  const names = columns.map((name) => (name === "value" ? measured : name));
  const order = [...names.keys()].sort((a, b) => ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1));
  return {
    family: `${tables.join("+")}|${order.map((index) => names[index]).join(",")}`,
    keys: uniqueKeys(rows.map((row) => order.map((index) => String(row[index] ?? null)).join("\u0001"))),
  };
}

/** The second of two equal rows is another unit than the first. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return `${key}\u0002${times}`;
  });
}

/** What a figure of persons tells of how many there are. */
export function figureCounts(figure: string, { definition, lineage }: FigureValue): readonly Count[] {
  if (lineage.kind !== "query") return [];
  const { columns, rows } = lineage.answer;
  const place = columns.indexOf("value");
  const measured = measuredColumn(lineage, definition.formula);
  const { family, keys } = rowsOf(lineage.answer, lineage.tables, measured);
  const weighted = (weight: (row: readonly SqlCell[]) => number): Units =>
    new Map(rows.map((row, index) => [keys[index] ?? "", weight(row)]));
  const value = (row: readonly SqlCell[]): number => countIn(row[place] ?? null) ?? 0;
  const picked = (isIn: (row: readonly SqlCell[]) => boolean): Units =>
    new Map(rows.flatMap((row, index) => (isIn(row) ? [[keys[index] ?? "", 1] as const] : [])));
  switch (lineage.aggregate) {
    case "count":
      return [made({ figure, family, measure: "rows", units: weighted(() => 1) })];
    case "distinct": {
      const persons = new Map(rows.map((row) => [String(row[place] ?? null), 1]));
      persons.delete("null");
      const whole = `${lineage.tables.join("+")}|distinct`;
      return [made({ figure, family: whole, measure: measured, units: persons })];
    }
    case "sum":
      return [made({ figure, family, measure: `sum ${measured}`, units: weighted(value) })];
    case "known-mean":
    case "mean": {
      // A share: its rows are 0 or 100, and it tells how many of how many.
      const share = `${lineage.tables.join("+")}|share`;
      if (definition.unit !== "count")
        return [
          made({ figure, family: share, measure: "rows", units: picked((row) => value(row) !== 0) }),
          made({ figure, family: share, measure: "rows", units: picked((row) => value(row) === 0) }),
        ];
      return [made({ figure, family, measure: `sum ${measured}`, units: weighted(value) })];
    }
    case "one":
    case "first":
    case "last":
    case "min":
    case "max":
    case "range":
    case "every":
      return [];
  }
}

function measuredColumn({ sql }: Query, formula: FigureValue["definition"]["formula"]): string {
  if (formula.kind === "register") return formula.query.column ?? "";
  return /select\s+([\w.]+)\s+as\s+value\b/iu.exec(sql)?.[1] ?? "value";
}

/** Where a count stands in a table: `sum` is the line below or the column to the right. */
export interface TablePlace {
  readonly row: number | "sum";
  readonly column: number | "sum";
}

/** Every number of a table of persons that is shown, with its place. */
export function tableCounts(
  lineage: Query,
  formula: FigureValue["definition"]["formula"],
  raw: RawTable,
  { value, totals }: Pick<TableSpec, "value" | "totals">,
): readonly (TablePlace & { readonly count: Count })[] {
  const { answer, tables } = lineage;
  const measured = measuredColumn(lineage, formula);
  const { family, keys } = rowsOf(answer, tables, measured);
  const valueAt = value === undefined ? -1 : answer.columns.indexOf(value);
  const weight = (index: number): number =>
    value === undefined ? 1 : (countIn(answer.rows[index]?.[valueAt] ?? null) ?? 0);
  const measure = value === undefined ? "rows" : `sum ${value === "value" ? measured : value}`;
  const counted = (place: TablePlace, rows: readonly number[]) => ({
    ...place,
    count: made({
      family,
      measure,
      units: new Map(rows.map((index) => [keys[index] ?? "", weight(index)])),
    }),
  });
  const rowsIn = (row: number, column: number): readonly number[] => raw.cells[row]?.[column]?.rows ?? [];
  const across = [...raw.columns.keys()];
  const down = [...raw.rows.keys()];
  const [isDown, isAcross] = [
    totals === "down" || totals === "both",
    totals === "across" || totals === "both",
  ];
  const all: (TablePlace & { readonly count: Count })[] = [];
  for (const row of down) {
    for (const column of across)
      if (rowsIn(row, column).length > 0) all.push(counted({ row, column }, rowsIn(row, column)));
    if (isAcross)
      all.push(
        counted(
          { row, column: "sum" },
          across.flatMap((column) => rowsIn(row, column)),
        ),
      );
  }
  if (isDown)
    for (const column of across)
      all.push(
        counted(
          { row: "sum", column },
          down.flatMap((row) => rowsIn(row, column)),
        ),
      );
  if (isDown && isAcross)
    all.push(
      counted(
        { row: "sum", column: "sum" },
        down.flatMap((row) => across.flatMap((column) => rowsIn(row, column))),
      ),
    );
  return all;
}
