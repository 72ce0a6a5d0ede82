/**
 * Several JSON-stat answers to parts of one question → one dataset. Every part is whole in itself: the dimensions are the
 * same, and each cell stands in one of them.
 *
 * Layer: sources; pure.
 */
import { z } from "zod";

const category = z.looseObject({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z.record(z.string(), z.unknown()).optional(),
});
const schema = z.looseObject({
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number()),
  dimension: z.record(z.string(), z.looseObject({ category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string()), z.string()]).optional(),
  note: z.array(z.string()).optional(),
});
type Part = z.output<typeof schema>;

/** Why answers cannot be put together: `updated`, the table has changed between them. */
export type Unjoinable = "dimensions" | "updated" | "cells";

/** `texts` are datasets already (see dataset.ts), in order. The answer is the text of one. */
export function joinDatasets(texts: readonly string[]): string | { readonly problem: Unjoinable } {
  const parts = texts.map((text) => schema.parse(JSON.parse(text)));
  const [first] = parts;
  if (first === undefined) return { problem: "cells" };
  if (parts.some((part) => part.updated !== first.updated)) return { problem: "updated" };
  if (parts.some((part) => JSON.stringify(part.id) !== JSON.stringify(first.id)))
    return { problem: "dimensions" };
  const codes = first.id.map((id) => [...new Set(parts.flatMap((part) => codesOf(part, id)))]);
  const placeOf = codes.map((list) => new Map(list.map((code, place) => [code, place])));
  const size = codes.map((list) => list.length);
  const cells = size.reduce((product, one) => product * one, 1);
  const value: (number | null)[] = new Array(cells).fill(null);
  const status: Record<string, string> = {};
  const isFilled = new Uint8Array(cells);
  for (const part of parts) {
    const places = first.id.map((id, n) => codesOf(part, id).map((code) => placeOf[n]?.get(code) ?? 0));
    for (const [from, to] of positions(places, size)) {
      if (isFilled[to] === 1) return { problem: "cells" };
      isFilled[to] = 1;
      value[to] = at(part.value, from) ?? null;
      const symbol = typeof part.status === "string" ? part.status : part.status && at(part.status, from);
      if (typeof symbol === "string") status[to] = symbol;
    }
  }
  if (isFilled.includes(0)) return { problem: "cells" };
  const dimension = Object.fromEntries(
    first.id.map((id, n) => [id, joinedDimension(parts, id, codes[n] ?? [])]),
  );
  const note = [...new Set(parts.flatMap((part) => part.note ?? []))];
  return JSON.stringify({
    ...first,
    size,
    dimension,
    value,
    ...(Object.keys(status).length === 0 ? { status: undefined } : { status }),
    ...(note.length === 0 ? {} : { note }),
  });
}

function codesOf(part: Part, id: string): readonly string[] {
  const { index, label = {} } = part.dimension[id]?.category ?? {};
  if (index === undefined) return Object.keys(label);
  return Array.isArray(index)
    ? index
    : Object.entries(index)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
}

/** Each cell of a part: its place there, and in the whole. The last dimension runs fastest in both. */
function* positions(
  places: readonly (readonly number[])[],
  size: readonly number[],
): Generator<readonly [from: number, to: number]> {
  const cells = places.reduce((product, one) => product * one.length, 1);
  for (let from = 0; from < cells; from += 1) {
    let rest = from;
    let to = 0;
    let step = 1;
    for (let n = places.length - 1; n >= 0; n -= 1) {
      const own = places[n] ?? [];
      to += (own[rest % own.length] ?? 0) * step;
      step *= size[n] ?? 1;
      rest = Math.floor(rest / own.length);
    }
    yield [from, to];
  }
}

function at<T>(values: readonly T[] | Readonly<Record<string, T>>, position: number): T | undefined {
  return Array.isArray(values) ? values[position] : (values as Readonly<Record<string, T>>)[position];
}

function joinedDimension(parts: readonly Part[], id: string, codes: readonly string[]): unknown {
  const own = parts.flatMap((part) => part.dimension[id] ?? []);
  const label = Object.assign({}, ...own.map((one) => one.category.label ?? {}));
  const unit = Object.assign({}, ...own.map((one) => one.category.unit ?? {}));
  return {
    ...own[0],
    category: {
      ...own[0]?.category,
      index: Object.fromEntries(codes.map((code, n) => [code, n])),
      ...(Object.keys(label).length === 0 ? {} : { label }),
      ...(Object.keys(unit).length === 0 ? {} : { unit }),
    },
  };
}
