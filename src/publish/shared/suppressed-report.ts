/**
 * The report as it may be published: counts of persons that are small, or that would give a small one away, are taken out of
 * it before any format sees them. Every format starts here.
 *
 * A figure counts persons when a register it asks holds persons, or when its author says so (`people`). Its rows are the
 * units (people-counts.ts): figures and tables that ask for the same thing of the same register are cut into the groups that tell them apart, and
 * each group, published or not, is a cell (count-relations.ts). Figures whose rows cannot be compared are taken to lie inside each other when they
 * are fewer than five apart: hiding one too many is better than one too few.
 *
 * Layer: publish; pure.
 */
import { suppressionWords } from "../../base/messages/suppression.ts";
import type { Quantity } from "../../base/quantity.ts";
import { multiply, type Rational, rational, toNumber } from "../../base/rational.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedClaim, CheckedReport, PublishedFigure, ShownTable } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { addRests, type CountKnowledge, knowledgeOf } from "./count-relations.ts";
import { type Count, countIn, figureCounts } from "./people-counts.ts";
import { holdsCounts, type PeopleTable, peopleTables, shownTable, tablesIn } from "./shown-tables.ts";
import { hiddenCells, isSmall } from "./suppression.ts";

/** True when the figure, or any figure it is made of, counts persons. */
function countsPeople(value: FigureValue, tables: ReadonlySet<string>): boolean {
  const { definition, lineage } = value;
  if (definition.people !== undefined) return definition.people;
  return lineage.kind === "query" && lineage.tables.some((table) => tables.has(table));
}

/** What was made of a report: several formats ask for the same. */
const made = new WeakMap<CheckedReport, CheckedReport>();

/** The report without what must be hidden. */
export function suppressedReport(report: CheckedReport): CheckedReport {
  const known = made.get(report);
  if (known !== undefined) return known;
  const safe = report.tables === undefined ? suppressed(report) : report;
  made.set(report, safe);
  made.set(safe, safe);
  return safe;
}

/** The tables of a report's blocks, by tableKey, as they may be shown. */
export function shownTables(report: CheckedReport): ReadonlyMap<string, ShownTable> {
  return suppressedReport(report).tables ?? new Map();
}

function suppressed(report: CheckedReport): CheckedReport {
  const tables = new Set(report.peopleTables);
  const people = [...report.figures].filter(([, { value }]) => countsPeople(value, tables));
  const isAboutPeople = new Set(people.map(([key]) => key));
  const blocks = tablesIn(report).filter(
    ({ figureKey: key, raw }) => !isAboutPeople.has(key) || holdsCounts(raw),
  );
  const counted = peopleTables(blocks, isAboutPeople);
  const { hidden, hiddenPlaces } = whatIsHidden(report, people, counted);
  const shown = new Map<string, ShownTable>(
    blocks.map(({ key, block, raw }) => [key, shownTable(raw, block.totals, hiddenPlaces.get(key))]),
  );
  const some = [...hiddenPlaces.values()].some((places) => places.size > 0);
  const safe = people.length === 0 ? report : withoutHidden(report, people, hidden, some);
  return { ...safe, tables: shown };
}

function withoutHidden(
  report: CheckedReport,
  people: readonly (readonly [string, PublishedFigure])[],
  hidden: ReadonlySet<string>,
  hasHiddenCells: boolean,
): CheckedReport {
  const isPeople = new Set(people.map(([key]) => key));
  // Rows by group are counts of their own; while anything of persons is hidden, they stay shut.
  const open = hidden.size > 0 || hasHiddenCells ? new Set<string>() : openRows(people);
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

/** What must be hidden: figures by key, of persons and all that is made of one that is hidden; and places in tables. */
function whatIsHidden(
  report: CheckedReport,
  people: readonly (readonly [string, PublishedFigure])[],
  tables: readonly PeopleTable[],
): { readonly hidden: ReadonlySet<string>; readonly hiddenPlaces: ReadonlyMap<string, ReadonlySet<string>> } {
  const ofFigures = people.flatMap(([key, { value }]) => figureCounts(key, value));
  const ofTables = tables.flatMap(({ key, counts }) =>
    counts.map(({ place, count }) => ({ key, place, count })),
  );
  const counts = [...ofFigures, ...ofTables.map(({ count }) => count)];
  const knowledge = knowledgeOf(counts, report.parts ?? []);
  addRests(counts, knowledge, new Set(tables.flatMap(({ ofLines }) => ofLines ?? [])));
  addSums(report, counts, knowledge);
  const hiddenIds = hiddenCells(knowledge);
  const isHidden = (index: number): boolean => hiddenIds.has(knowledge.cellOf[index] ?? "");
  const hidden = new Set(ofFigures.flatMap(({ figure = "" }, index) => (isHidden(index) ? [figure] : [])));
  for (const [key, { value }] of people) if (isSmallCount(value.quantity)) hidden.add(key);
  for (const id of hiddenIds) if (id.startsWith(sumPrefix)) hidden.add(id.slice(sumPrefix.length));
  const hiddenPlaces = new Map<string, Set<string>>(tables.map(({ key }) => [key, new Set()]));
  for (const [index, { key, place }] of ofTables.entries())
    if (isHidden(ofFigures.length + index)) hiddenPlaces.get(key)?.add(place);
  const registers = new Set(
    tables.flatMap((table) => ((hiddenPlaces.get(table.key)?.size ?? 0) > 0 ? table.registers : [])),
  );
  for (const [key, { value }] of people) if (isIncomparable(value, registers)) hidden.add(key);
  return { hidden: withAllMadeOf(report, hidden), hiddenPlaces };
}

const sumPrefix = "sum:";

/**
 * A number by own SQL of a register whose table has hidden cells: which rows it is of cannot be told, so it might be just what is
 * missing to work one out.
 */
function isIncomparable(
  { definition, lineage, quantity }: FigureValue,
  registers: ReadonlySet<string>,
): boolean {
  if (lineage.kind !== "query" || definition.formula.kind === "register") return false;
  const isNumber = quantity.kind === "number" || quantity.kind === "range" || quantity.kind === "series";
  return isNumber && lineage.tables.some((table) => registers.has(table));
}

/** Sums and differences of counts are cells themselves: total less part is the other part. */
function addSums(
  report: CheckedReport,
  counts: readonly Count[],
  { cells, relations, cellOf: places }: CountKnowledge,
): void {
  const cellOf = new Map<string, string>();
  counts.forEach(({ figure }, index) => {
    if (figure !== undefined && isCount(report.figures.get(figure)?.value.quantity))
      cellOf.set(figure, places[index] ?? "");
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
function openRows(people: readonly (readonly [string, PublishedFigure])[]): ReadonlySet<string> {
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
