/**
 * What a query asks for, as single codes where the table's own metadata can tell them, and its division into queries that
 * each keep within the bank's limit of cells.
 *
 * `top(n)` and `bottom(n)` are counted but never taken apart: which codes they are is the bank's to say, and so is what an
 * expression means under another list of codes. Source: SSB's user guide for PxWebApi v2. Layer: sources; pure.
 */
import { z } from "zod";
import type { PxQuery } from "../json-stat/json-stat-source.ts";

/** The codes of each dimension, in the table's order. */
export type TableCodes = ReadonlyMap<string, readonly string[]>;

const metadata = z.looseObject({
  dimension: z.record(
    z.string(),
    z.looseObject({
      category: z.looseObject({
        index: z.union([z.array(z.string()), z.record(z.string(), z.number())]),
      }),
    }),
  ),
});

/** The metadata of a table as JSON-stat; undefined when it is something else. */
export function tableCodes(text: string): TableCodes | undefined {
  try {
    const { dimension } = metadata.parse(JSON.parse(text));
    return new Map(
      Object.entries(dimension).map(
        ([
          id,
          {
            category: { index },
          },
        ]) => [
          id,
          Array.isArray(index)
            ? index
            : Object.entries(index)
                .sort(([, a], [, b]) => a - b)
                .map(([code]) => code),
        ],
      ),
    );
  } catch {
    return undefined;
  }
}

const counted = /^(?:top|bottom)\((\d{1,6})\)$/i;
const bounded = /^\[?(from|to|range)\(([^,()]+)(?:,([^,()]+))?\)\]?$/i;
const period = /^\d{4}(?:[A-Z]\d{1,2})?$/;

/** An expression that may be any number of codes. */
function isOpen(value: string): boolean {
  return !counted.test(value) && (/[*?]/.test(value) || bounded.test(value));
}

/** Does the table have to be asked which codes these are? */
export function needsCodes(query: PxQuery): boolean {
  return Object.entries(query.values).some(
    ([id, values]) => query.codelists?.[id] === undefined && values.some(isOpen),
  );
}

/** The query with its open expressions as codes, each once; an expression that cannot be told stands as it is. */
export function withCodes(query: PxQuery, codes: TableCodes): PxQuery {
  const values = Object.entries(query.values).map(([id, list]) => {
    const known = query.codelists?.[id] === undefined ? codes.get(id) : undefined;
    const told = list.flatMap((value) =>
      known === undefined ? [value] : (codesOf(value, known) ?? [value]),
    );
    return [id, [...new Set(told)]] as const;
  });
  return { ...query, values: Object.fromEntries(values.map(([id, list]) => [id, [...list]])) };
}

/** Undefined when it is a single code, or nothing in the table fits: the bank's answer then says so. */
function codesOf(value: string, known: readonly string[]): readonly string[] | undefined {
  if (!isOpen(value)) return undefined;
  const found = known.filter(takes(value, known));
  return found.length === 0 ? undefined : found;
}

function takes(value: string, known: readonly string[]): (code: string) => boolean {
  const [, kind = "", first = "", last = first] = bounded.exec(value) ?? [];
  if (kind === "") {
    const escaped = value.replaceAll(/[.+^$()|[\]\\{}]/g, "\\$&");
    const pattern = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`);
    return (code) => pattern.test(code);
  }
  // Only periods are compared: the order of other codes is the table's own affair.
  if (!known.every((code) => period.test(code))) return () => false;
  const from = kind.toLowerCase() === "to" ? "" : first;
  const to = kind.toLowerCase() === "from" ? "\uffff" : last;
  return (code) => from <= code && code <= to;
}

const countOf = (value: string): number => Number(counted.exec(value)?.[1] ?? 1);
const sizeOf = (values: readonly string[]): number => values.reduce((sum, value) => sum + countOf(value), 0);

/** The fewest cells the answer can have: codes are counted, `top(n)` is n, open expressions are 1. */
export function fewestCells(query: PxQuery): number {
  return Object.values(query.values)
    .map(sizeOf)
    .reduce((product, count) => product * count, 1);
}

/**
 * Queries that together ask for the same, each within `limit` cells, in the order in which their answers are put together;
 * undefined when that cannot be had. The dimension with the most values is divided first, as evenly as may be.
 */
export function dividedQuery(query: PxQuery, limit: number): readonly PxQuery[] | undefined {
  const cells = fewestCells(query);
  if (cells <= limit) return [query];
  const [id, values] =
    Object.entries(query.values)
      .filter(([, list]) => list.length > 1)
      .sort(([a, one], [b, other]) => sizeOf(other) - sizeOf(one) || (a < b ? -1 : 1))[0] ?? [];
  if (id === undefined || values === undefined) return undefined;
  const parts = Math.min(values.length, Math.ceil(cells / limit));
  const divided = Array.from({ length: parts }, (_, part) => {
    const chunk = values.slice(
      Math.floor((part * values.length) / parts),
      Math.floor(((part + 1) * values.length) / parts),
    );
    return dividedQuery({ ...query, values: { ...query.values, [id]: chunk } }, limit);
  });
  return divided.some((one) => one === undefined) ? undefined : divided.flatMap((one) => one ?? []);
}
