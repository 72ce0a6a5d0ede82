/**
 * The report as it may be published: counts of persons that are small, or that would give a small one away, are taken out of
 * it before any format sees them. Every format starts here.
 *
 * A figure counts persons when a register it asks holds persons, or when its author says so (`people`). Its rows are the
 * units: figures that ask for the same thing of the same register are cut into the groups that tell them apart, and each
 * group, published or not, is a cell. Figures whose rows cannot be compared are taken to lie inside each other when they
 * are fewer than five apart: hiding one too many is better than one too few.
 *
 * Layer: publish; pure.
 */
import { suppressionWords } from "../../base/messages/suppression.ts";
import type { Quantity } from "../../base/quantity.ts";
import { multiply, parseDecimal, type Rational, rational, toNumber } from "../../base/rational.ts";
import type { FigureValue, Lineage } from "../../figures/value.ts";
import type { SqlCell } from "../../warehouse/warehouse.ts";
import type { CheckedClaim, CheckedReport, PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { type CountCell, type CountRelation, hiddenCells, isSmall } from "./suppression.ts";

type Query = Extract<Lineage, { kind: "query" }>;
type Units = ReadonlyMap<string, number>;

/** A count that a figure shows, alone or by what it shows: a mean tells the sum. */
interface Count {
  readonly figure: string;
  /** Counts of one space are made of the same units. */
  readonly space: string;
  readonly units: Units;
}

/** True when the figure, or any figure it is made of, counts persons. */
function countsPeople(value: FigureValue, tables: ReadonlySet<string>): boolean {
  const { definition, lineage } = value;
  if (definition.people !== undefined) return definition.people;
  return lineage.kind === "query" && lineage.tables.some((table) => tables.has(table));
}

/** The report without what must be hidden. The same report when it holds no persons. */
export function suppressedReport(report: CheckedReport): CheckedReport {
  const tables = new Set(report.peopleTables);
  const people = [...report.figures].filter(([, { value }]) => countsPeople(value, tables));
  if (people.length === 0) return report;
  const hidden = hiddenFigures(report, people);
  const isPeople = new Set(people.map(([key]) => key));
  const open = openRows(people, hidden);
  const hide = (value: FigureValue): FigureValue => {
    const key = figureKey(value, report.main);
    if (hidden.has(key)) return withoutValue(value);
    const { lineage } = value;
    if (lineage.kind === "components")
      return {
        ...value,
        lineage: {
          ...lineage,
          components: lineage.components.map((part) => ({ ...part, value: hide(part.value) })),
        },
      };
    if (lineage.kind === "query" && isPeople.has(key) && !open.has(key))
      return { ...value, lineage: { ...lineage, answer: { columns: [], rows: [] }, publishRows: false } };
    return value;
  };
  const isHidden = (value: FigureValue): boolean => hidden.has(figureKey(value, report.main));
  const claims = new Map(report.claims.map((claim) => [claim, hiddenIn(claim, hide, isHidden)]));
  const figures = [...report.figures].map(([key, figure]): readonly [string, PublishedFigure] => {
    const usedBy = figure.usedBy.map((claim) => claims.get(claim) ?? hiddenIn(claim, hide, isHidden));
    const value = hide(figure.value);
    if (hidden.has(key)) return [key, { value, series: [], rows: [], sources: figure.sources, usedBy }];
    const series = isPeople.has(key)
      ? figure.series.filter(({ quantity }) => !isSmallCount(quantity))
      : figure.series;
    const withoutHidden = series.filter(
      ({ year }) => !hidden.has(figureKey({ ...value, point: { ...value.point, year } }, report.main)),
    );
    const parts = figure.parts?.filter((part) => !hidden.has(figureKey(part.value, report.main)));
    return [
      key,
      { ...figure, value, usedBy, series: withoutHidden, ...(parts === undefined ? {} : { parts }) },
    ];
  });
  return {
    ...report,
    claims: report.claims.map((claim) => claims.get(claim) ?? claim),
    figures: new Map(figures),
  };
}

/** The claim without what must be hidden: a reason that would tell it goes with it, and so does what it was judged by. */
function hiddenIn(
  claim: CheckedClaim,
  hide: (value: FigureValue) => FigureValue,
  isHidden: (value: FigureValue) => boolean,
): CheckedClaim {
  const { compared, known: _known, ...rest } = claim;
  const values = claim.values.map(hide);
  if (compared === undefined) return { ...rest, values };
  if (![...claim.values, ...compared].some(isHidden))
    return { ...rest, values, compared: compared.map(hide) };
  const { verdict, readings, reason } = claim.decision;
  const isTold = reason.kind === "trend";
  return {
    ...rest,
    values,
    decision: { verdict, readings, reason: isTold ? { kind: "no-number" } : reason },
  };
}

function withoutValue(value: FigureValue): FigureValue {
  const reason = suppressionWords.hidden;
  return {
    ...value,
    quantity: { kind: "absent", reason, suppressed: true },
    lineage: { kind: "none", reason },
    reconciled: [],
  };
}

/** The figures that must be hidden, by key: of persons, and all that is made of one that is hidden. */
function hiddenFigures(
  report: CheckedReport,
  people: readonly (readonly [string, PublishedFigure])[],
): ReadonlySet<string> {
  const counts = people.flatMap(([key, { value }]) => countsOf(key, value));
  const cells: CountCell[] = [];
  const relations: CountRelation[] = [];
  counts.forEach((count, index) => {
    cells.push({ id: cellId(index), value: totalOf(count.units), shown: true });
  });
  addGroups(counts, cells, relations);
  addRests(counts, cells, relations);
  addSums(report, counts, cells, relations);
  const hiddenIds = hiddenCells({ cells, relations });
  const hidden = new Set(
    counts.flatMap(({ figure }, index) => (hiddenIds.has(cellId(index)) ? [figure] : [])),
  );
  for (const [key, { value }] of people) if (isSmallCount(value.quantity)) hidden.add(key);
  for (const id of hiddenIds) if (id.startsWith(sumPrefix)) hidden.add(id.slice(sumPrefix.length));
  return withAllMadeOf(report, hidden);
}

const cellId = (index: number): string => `c${index}`;
const sumPrefix = "sum:";

/** Groups: the units that the same figures count. Two counts of the same units are one cell twice. */
function addGroups(counts: readonly Count[], cells: CountCell[], relations: CountRelation[]): void {
  const parts = counts.map((): string[] => []);
  for (const space of new Set(counts.map((count) => count.space))) {
    const members = counts.flatMap((count, index) => (count.space === space ? [{ ...count, index }] : []));
    const groups = new Map<string, { readonly counted: readonly number[]; size: number }>();
    const units = new Map(members.flatMap(({ units: of }) => [...of]));
    for (const [unit, weight] of units) {
      const counted = members.filter((one) => one.units.has(unit)).map(({ index }) => index);
      const name = `${space}|${counted.join(",")}`;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { counted, size: weight });
      else group.size += weight;
    }
    for (const [name, { counted, size }] of groups) {
      cells.push({ id: name, value: size, shown: false });
      for (const index of counted) parts[index]?.push(name);
    }
  }
  for (const [index, of] of parts.entries()) relations.push({ total: cellId(index), parts: of });
}

/** What is left of one count when another inside it is taken away, where that is small. */
function addRests(counts: readonly Count[], cells: CountCell[], relations: CountRelation[]): void {
  counts.forEach((large, i) => {
    counts.forEach((small, j) => {
      const rest = totalOf(large.units) - totalOf(small.units);
      if (!isSmall(rest) || (large.space === small.space && !isInside(small.units, large.units))) return;
      const id = `rest:${i}-${j}`;
      cells.push({ id, value: rest, shown: false });
      relations.push({ total: cellId(i), parts: [cellId(j), id] });
    });
  });
}

/** Sums and differences of counts are cells themselves: total less part is the other part. */
function addSums(
  report: CheckedReport,
  counts: readonly Count[],
  cells: CountCell[],
  relations: CountRelation[],
): void {
  const cellOf = new Map<string, string>();
  counts.forEach(({ figure }, index) => {
    if (isCount(report.figures.get(figure)?.value.quantity)) cellOf.set(figure, cellId(index));
  });
  const sums = [...report.figures].filter(
    ([, { value }]) =>
      value.lineage.kind === "components" && value.lineage.operation === "sum" && isCount(value.quantity),
  );
  const idOf = (value: FigureValue): string | undefined => {
    const key = figureKey(value, report.main);
    return cellOf.get(key) ?? (sums.some(([other]) => other === key) ? `${sumPrefix}${key}` : undefined);
  };
  for (const [key, { value }] of sums) {
    const { lineage } = value;
    if (lineage.kind !== "components") continue;
    const terms = lineage.components.map(({ role, value: part }) => ({ role, id: idOf(part) }));
    const plus = terms.flatMap(({ role, id }) => (role !== "minus" && id !== undefined ? [id] : []));
    const minus = terms.flatMap(({ role, id }) => (role === "minus" && id !== undefined ? [id] : []));
    if (plus.length + minus.length < terms.length) continue;
    const own = `${sumPrefix}${key}`;
    const number = numberOf(value.quantity) ?? 0;
    cells.push({ id: own, value: Math.abs(number), shown: true });
    const [left, right] = number < 0 ? [plus.concat(own), minus] : [plus, minus.concat(own)];
    const both = `both:${key}`;
    const known = new Map(cells.map((cell) => [cell.id, cell.value]));
    const size = left.reduce((all, id) => all + (known.get(id) ?? 0), 0);
    cells.push({ id: both, value: size, shown: false });
    relations.push({ total: both, parts: left }, { total: both, parts: right });
  }
}

/** A figure made of a hidden one in any other way than a sum that is safe would give it away. */
function withAllMadeOf(report: CheckedReport, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(hidden);
  const isSafeSum = ({ lineage, quantity }: FigureValue): boolean =>
    lineage.kind === "components" && lineage.operation === "sum" && isCount(quantity);
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const [key, { value }] of report.figures)
      if (value.lineage.kind === "components" && !isSafeSum(value))
        if (value.lineage.components.some((part) => all.has(figureKey(part.value, report.main))))
          all.add(key);
  }
  return all;
}

/** Figures of persons whose rows may stand open: no cell of them is a small count, and no row is a person. */
function openRows(
  people: readonly (readonly [string, PublishedFigure])[],
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  // Rows by group are counts of their own; while any figure of persons is hidden, they stay shut.
  if (people.some(([key]) => hidden.has(key))) return new Set();
  return new Set(
    people.flatMap(([key, { value }]) => {
      const { lineage } = value;
      if (lineage.kind !== "query" || !lineage.publishRows) return [];
      if (lineage.aggregate === "count" || lineage.aggregate === "distinct") return [];
      const isSafe = lineage.answer.rows.every((row) => row.every((cell) => !isSmall(countIn(cell) ?? 0)));
      return isSafe ? [key] : [];
    }),
  );
}

function countIn(cell: SqlCell): number | undefined {
  if (typeof cell === "bigint") return Number(cell);
  const number = typeof cell === "string" ? parseDecimal(cell) : undefined;
  return number === undefined ? undefined : toNumber(number);
}

function isCount(quantity: Quantity | undefined): boolean {
  return quantity?.kind === "number" && quantity.unit === "count";
}

function numberOf(quantity: Quantity): number | undefined {
  return quantity.kind === "number" ? toNumber(quantity.value) : undefined;
}

/** A count, an end of a range or a member of a series that is small. */
function isSmallCount(quantity: Quantity): boolean {
  const isOne = (value: Rational): boolean => isSmall(toNumber(multiply(value, rational(1))));
  if (quantity.kind === "number") return quantity.unit === "count" && isOne(quantity.value);
  if (quantity.kind === "range")
    return quantity.unit === "count" && (isOne(quantity.low) || isOne(quantity.high));
  return quantity.kind === "series" && quantity.unit === "count" && quantity.values.some(isOne);
}

function totalOf(units: Units): number {
  return [...units.values()].reduce((all, weight) => all + weight, 0);
}

function isInside(small: Units, large: Units): boolean {
  return [...small.keys()].every((unit) => large.has(unit));
}

/** What a figure of persons tells of how many there are. */
function countsOf(figure: string, { definition, lineage }: FigureValue): readonly Count[] {
  if (lineage.kind !== "query") return [];
  const { columns, rows } = lineage.answer;
  const place = columns.indexOf("value");
  const measured = measuredColumn(lineage, definition.formula);
  const tables = lineage.tables.join("+");
  const names = columns.map((name) => (name === "value" ? measured : name));
  const order = [...names.keys()].sort((a, b) => ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1));
  const keys = uniqueKeys(rows.map((row) => order.map((index) => String(row[index] ?? null)).join("\u0001")));
  const space = (kind: string): string => `${tables}|${kind}|${order.map((index) => names[index]).join(",")}`;
  const weighted = (weight: (row: readonly SqlCell[]) => number): Units =>
    new Map(rows.map((row, index) => [keys[index] ?? "", weight(row)]));
  const every = (): number => 1;
  const value = (row: readonly SqlCell[]): number => countIn(row[place] ?? null) ?? 0;
  const picked = (isIn: (row: readonly SqlCell[]) => boolean): Units =>
    new Map(rows.flatMap((row, index) => (isIn(row) ? [[keys[index] ?? "", 1] as const] : [])));
  switch (lineage.aggregate) {
    case "count":
      return [{ figure, space: space("rows"), units: weighted(every) }];
    case "distinct": {
      const persons = new Map(rows.map((row) => [String(row[place] ?? null), 1]));
      persons.delete("null");
      return [{ figure, space: `${tables}|distinct|${measured}`, units: persons }];
    }
    case "sum":
      return [{ figure, space: space(`sum ${measured}`), units: weighted(value) }];
    case "known-mean":
    case "mean":
      // A share: its rows are 0 or 100, and it tells how many of how many.
      if (definition.unit !== "count")
        return [
          { figure, space: `${tables}|share`, units: picked((row) => value(row) !== 0) },
          { figure, space: `${tables}|share`, units: picked((row) => value(row) === 0) },
        ];
      return [{ figure, space: space(`sum ${measured}`), units: weighted(value) }];
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

/** The second of two equal rows is another unit than the first. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return `${key}\u0002${times}`;
  });
}
