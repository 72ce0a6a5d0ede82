/**
 * Values → what their pages show: the series over years, the ledger rows behind them, the sources, the
 * sentences that use them.
 */
import { comparedWith } from "../figures/compared.ts";
import type { Evaluator } from "../figures/evaluator.ts";
import { pointKey } from "../figures/ledger-view.ts";
import { type SsbDifference, ssbDifference } from "../figures/ssb-difference.ts";
import { ssbCounterparts } from "../figures/ssb-figures.ts";
import type { FigureValue } from "../figures/value.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type { CheckedClaim, PublishedFigure, SeriesPoint } from "../publish/checked-report.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { LoadedSource } from "../warehouse/warehouse.ts";
import type { RowReader } from "./row-reader.ts";

type FigureRow = PublishedFigure["rows"][number];

/** The rows whose `factor × amount` sum to the value; empty for what is no sum of ledger rows. */
async function rowsOf(
  value: FigureValue,
  read: RowReader,
  factor: 1 | -1 = 1,
): Promise<readonly FigureRow[]> {
  const { lineage, point } = value;
  if (lineage.kind === "ledger") {
    const signed: 1 | -1 = lineage.sign === factor ? 1 : -1;
    return (await read(point, lineage.filter)).map((row) => ({ row, point, factor: signed }));
  }
  if (lineage.kind !== "components" || lineage.operation !== "sum") return [];
  const parts = await Promise.all(
    lineage.components.map(({ role, value: part }) => {
      const signed: 1 | -1 = (role === "minus") === (factor === -1) ? 1 : -1;
      return rowsOf(part, read, signed);
    }),
  );
  return parts.flat();
}

/** The rows of each component of what is not a sum: a ratio's numerator and denominator, what explains a total. */
export async function partsOf(
  { lineage }: FigureValue,
  read: RowReader,
): Promise<NonNullable<PublishedFigure["parts"]>> {
  if (lineage.kind !== "components" || lineage.operation === "sum") return [];
  return Promise.all(
    lineage.components
      .filter(({ role }) => role !== "total")
      .map(async ({ value }) => ({ value, rows: await rowsOf(value, read) })),
  );
}

/** The loaded files a value rests on, each once, in the order they were loaded. */
function sourcesOf(value: FigureValue, sources: readonly LoadedSource[]): readonly LoadedSource[] {
  const used = new Set<LoadedSource>();
  const visit = ({ lineage, point, reconciled }: FigureValue): void => {
    if (lineage.kind === "ledger")
      for (const source of sources)
        if (source.ledgers.some((ledger) => pointKey(ledger) === pointKey(point))) used.add(source);
    if (lineage.kind === "query")
      for (const source of sources)
        if (source.table !== undefined && lineage.tables.includes(source.table)) used.add(source);
    const published = lineage.kind === "published" ? [lineage.published] : [];
    for (const one of [...published, ...reconciled.map((each) => each.published)])
      for (const source of sources) if (source.file === one.at.file) used.add(source);
    if (lineage.kind === "components") for (const { value: part } of lineage.components) visit(part);
  };
  visit(value);
  return sources.filter((source) => used.has(source));
}

/** Is any part of it from a ledger or a register? Otherwise it is made of published values alone. */
function restsOnOwnData({ lineage }: FigureValue): boolean {
  if (lineage.kind === "components") return lineage.components.some((part) => restsOnOwnData(part.value));
  return lineage.kind === "ledger" || lineage.kind === "query";
}

/** Published leaves under other municipality numbers than the value's own entity. */
function carriedOver(value: FigureValue): Pick<SeriesPoint, "carriedFrom"> {
  const numbers = new Set<string>();
  const visit = ({ lineage }: FigureValue): void => {
    if (lineage.kind === "components") for (const part of lineage.components) visit(part.value);
    if (lineage.kind !== "published") return;
    const { entity } = lineage.published.point;
    if (entity !== value.point.entity && /^\d{4}$/.test(entity)) numbers.add(entity);
  };
  visit(value);
  return numbers.size === 0 ? {} : { carriedFrom: [...numbers].sort() };
}

async function seriesOf(value: FigureValue, evaluator: Evaluator): Promise<readonly SeriesPoint[]> {
  if (value.quantity.kind !== "amount" && value.quantity.kind !== "number") return [];
  const { definition, point } = value;
  const years = evaluator.candidateYears(definition.id, point);
  const all = await Promise.all(years.map((year) => evaluator.evaluate(definition.id, { ...point, year })));
  return all.flatMap((one) =>
    one === undefined || one.quantity.kind === "absent"
      ? []
      : [
          {
            year: one.point.year,
            quantity: one.quantity,
            origin: restsOnOwnData(one) ? ("computed" as const) : ("published" as const),
            ...carriedOver(one),
          },
        ],
  );
}

export interface FigureDataInput {
  readonly evaluator: Evaluator;
  readonly sources: readonly LoadedSource[];
  readonly cells: readonly LedgerCell[];
  /** Everything published, for who else has the figure. */
  readonly published: readonly PublishedValue[];
  /** Undefined when rows are not wanted. */
  readonly read: RowReader | undefined;
}

/** SSB's figure of the same ledger and the difference; only accounts are filed, so budgets have none. */
async function ssbOf(value: FigureValue, input: FigureDataInput): Promise<SsbDifference | undefined> {
  const id = ssbCounterparts.get(value.definition.id);
  if (id === undefined || value.point.version !== "regnskap") return undefined;
  const ssb = await input.evaluator.evaluate(id, value.point);
  return ssb === undefined ? undefined : ssbDifference(value, ssb, input.cells);
}

function valueKey({ definition, point }: FigureValue): string {
  return `${definition.id}\u0000${pointKey(point)}`;
}

const claimIndexes = new WeakMap<readonly CheckedClaim[], ReadonlyMap<string, readonly CheckedClaim[]>>();

/** The claims that use each value, in reading order; made once for each list of claims. */
function claimsByValue(claims: readonly CheckedClaim[]): ReadonlyMap<string, readonly CheckedClaim[]> {
  const known = claimIndexes.get(claims);
  if (known !== undefined) return known;
  const made = new Map<string, CheckedClaim[]>();
  for (const claim of claims)
    for (const key of new Set([...claim.values, ...(claim.compared ?? [])].map(valueKey))) {
      const list = made.get(key);
      if (list === undefined) made.set(key, [claim]);
      else list.push(claim);
    }
  claimIndexes.set(claims, made);
  return made;
}

/** The claims that use the value, or were decided by it, in reading order. */
export function claimsUsing(value: FigureValue, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  return claimsByValue(claims).get(valueKey(value)) ?? [];
}

/** Everything a figure's page shows. */
export async function publishedFigure(
  value: FigureValue,
  input: FigureDataInput & { readonly claims: readonly CheckedClaim[] },
): Promise<PublishedFigure> {
  return { ...(await figureData(value, input)), usedBy: claimsUsing(value, input.claims) };
}

/** What a figure's page shows of the data: all but the sentences. */
export async function figureData(
  value: FigureValue,
  input: FigureDataInput,
): Promise<Omit<PublishedFigure, "usedBy">> {
  const ssb = await ssbOf(value, input);
  return {
    value,
    ...(ssb === undefined ? {} : { ssb }),
    series: await seriesOf(value, input.evaluator),
    rows: input.read === undefined ? [] : await rowsOf(value, input.read),
    sources: sourcesOf(value, input.sources),
    beside: comparedWith(input.published, value.definition.id, value.point),
  };
}
