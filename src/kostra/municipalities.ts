/**
 * Municipality numbers over the years: which numbers the same area had before and after mergers, splits and
 * new counties, and a series of values carried across them.
 *
 * The table of changes is a graph: a number may go to several (Snillfjord 2020) and come from several (Asker
 * 2020), and a number may be used again. So a number always goes with a year. Every change is on
 * 1 January, and is in force from that year. Before 1994 and after 2024 no change is known here.
 *
 * Source: data/kommuneendringer.json (SSB KLASS 131). Layer: kostra; pure.
 */
import { add, type Rational } from "../base/rational.ts";
import table from "./data/kommuneendringer.json" with { type: "json" };

interface Change {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

const byYear = new Map<number, readonly Change[]>();
for (const change of table.changes) byYear.set(change.year, [...(byYear.get(change.year) ?? []), change]);

/** The numbers an area had in a year, and whether they cover just that area. */
export interface NumbersInYear {
  /** Ascending. */
  readonly numbers: readonly string[];
  /** False when one of them also covered, or became part of, something else: their sum is not the area's. */
  readonly whole: boolean;
}

/**
 * Which numbers did the municipality that had `number` in the year `known` have in the year `wanted`? A
 * number that no change names is itself.
 */
export function numbersIn(number: string, known: number, wanted: number): NumbersInYear {
  let numbers: readonly string[] = [number];
  let whole = true;
  const step = (changes: readonly Change[], at: "from" | "to", other: "from" | "to"): void => {
    const before = numbers;
    const next = new Set<string>();
    for (const one of before) {
      const rows = changes.filter((change) => change[at] === one);
      if (rows.length === 0) next.add(one);
      for (const row of rows) {
        next.add(row[other]);
        // What stands at the other end may also belong to a number that is not ours.
        whole &&= changes.every((change) => change[other] !== row[other] || before.includes(change[at]));
      }
    }
    numbers = [...next].sort();
  };
  for (let year = known; year > wanted; year -= 1) step(byYear.get(year) ?? [], "to", "from");
  for (let year = known + 1; year <= wanted; year += 1) step(byYear.get(year) ?? [], "from", "to");
  return { numbers, whole };
}

/** The numbers the area had the year before; itself when nothing changed. */
export function predecessors(number: string, year: number): NumbersInYear {
  return numbersIn(number, year, year - 1);
}

/** The numbers the area has the year after; itself when nothing changed. */
export function successors(number: string, year: number): NumbersInYear {
  return numbersIn(number, year, year + 1);
}

/** A municipality that is to be: its number, the year it is formed, and the numbers its area has before. */
export interface Forming extends NumbersInYear {
  readonly number: string;
  readonly year: number;
}

/** The first change after a year that forms a municipality of this number; undefined when the table has none. */
export function formedAs(number: string, after: number): Forming | undefined {
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const year = years.find((one) => one > after && byYear.get(one)?.some(({ to }) => to === number));
  return year === undefined ? undefined : { number, year, ...numbersIn(number, year, after) };
}

/** What municipalities of a year become together: the one number their first change leads all of them to; else undefined. */
export function becomeTogether(numbers: readonly string[], known: number): Forming | undefined {
  const years = [...byYear.keys()].filter((year) => year > known).sort((a, b) => a - b);
  const year = years.find((one) => byYear.get(one)?.some(({ from }) => numbers.includes(from)));
  if (year === undefined) return undefined;
  const reached = numbers.map((number) => numbersIn(number, known, year).numbers);
  const [common, ...others] = (reached[0] ?? []).filter((one) => reached.every((list) => list.includes(one)));
  return common === undefined || others.length > 0 ? undefined : formedAs(common, known);
}

/** Why a year of a series has no value: no value is ever guessed, and no share weighted. */
export type SeriesGap =
  /** The area was split, or was part of something else. */
  | "not-whole"
  /** Several municipalities, and the figure is a ratio or the like. */
  | "not-additive"
  /** One of the municipalities has no value. */
  | "missing";

export interface SeriesValue {
  readonly year: number;
  readonly numbers: readonly string[];
  readonly value: Rational | SeriesGap;
}

/**
 * A series of one area across changed numbers. Values of merged municipalities are summed when the figure
 * is additive (amounts, counts); else a year with several of them is a gap.
 */
export function seriesAcross(
  number: string,
  known: number,
  years: readonly number[],
  additive: boolean,
  valueIn: (number: string, year: number) => Rational | undefined,
): readonly SeriesValue[] {
  return years.map((year) => {
    const { numbers, whole } = numbersIn(number, known, year);
    return { year, numbers, value: whole ? sumOf(numbers, year, additive, valueIn) : "not-whole" };
  });
}

function sumOf(
  numbers: readonly string[],
  year: number,
  additive: boolean,
  valueIn: (number: string, year: number) => Rational | undefined,
): Rational | SeriesGap {
  if (numbers.length > 1 && !additive) return "not-additive";
  const values = numbers.map((number) => valueIn(number, year));
  let sum: Rational | undefined;
  for (const value of values) {
    if (value === undefined) return "missing";
    sum = sum === undefined ? value : add(sum, value);
  }
  return sum ?? "missing";
}
