/**
 * Values as JSON: whole numbers beyond what JSON readers hold exactly are text, and each quantity comes
 * both exact and as a reader sees it.
 */
import {
  type Decision,
  formatQuantity,
  type Language,
  type Point,
  type Quantity,
  type Rational,
  recordedWidths,
  toDecimal,
} from "../../index.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Any value as JSON: bigints as decimal text, maps as objects, undefined left out. */
export function jsonOf(value: unknown): Json {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "bigint":
      return value.toString();
    case "object":
      if (Array.isArray(value)) return value.map(jsonOf);
      return Object.fromEntries(
        Object.entries(value instanceof Map ? Object.fromEntries(value) : value)
          .filter(([, one]) => one !== undefined)
          .map(([key, one]) => [key, jsonOf(one)]),
      );
    default:
      return null;
  }
}

/** `{ exact: "17/2", decimal: "8.5000" }`. */
function ratio(value: Rational): Json {
  return { exact: value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`, decimal: toDecimal(value, 4) };
}

/** A quantity with its kind, its exact value and `text` as a reader sees it. Amounts are in øre. */
export function quantityJson(quantity: Quantity, language: Language): Json {
  const text = formatQuantity(quantity, language);
  switch (quantity.kind) {
    case "amount":
      return { kind: "amount", ore: quantity.ore.toString(), text };
    case "number":
      return { kind: "number", value: ratio(quantity.value), unit: quantity.unit, text };
    case "range":
      return {
        kind: "range",
        low: ratio(quantity.low),
        high: ratio(quantity.high),
        unit: quantity.unit,
        text,
      };
    case "series":
      return {
        kind: "series",
        years: quantity.years,
        values: quantity.values.map(ratio),
        unit: quantity.unit,
        text,
      };
    case "breakdown":
      return {
        kind: "breakdown",
        total: quantityJson(quantity.total, language),
        contributions: quantity.contributions.map(({ figure, name, value, factor }) => ({
          figure,
          name: name[language],
          factor,
          value: quantityJson(value, language),
        })),
        remainder: quantityJson(quantity.remainder, language),
        text,
      };
    case "absent":
      return { kind: "absent", reason: quantity.reason[language], text };
    case "date":
      return { kind: "date", date: quantity.iso, text };
    case "truth":
      return { kind: "truth", holds: quantity.holds, text };
    case "rank":
      return { kind: "rank", place: quantity.place, of: quantity.of, order: quantity.order, text };
  }
}

export function pointJson(point: Point): Json {
  return { entity: point.entity, year: point.year, version: point.version };
}

/** A list whose elements are made when they are written. */
export class Later {
  constructor(readonly elements: () => Iterable<Written>) {}
}

/** A value to be written in pieces: a long list need never stand whole in memory. */
export type Written = Json | Later | { readonly [key: string]: Written };

/** The same text as `jsonText`, in pieces. */
export function* jsonPieces(value: Written): Generator<string> {
  yield* piecesOf(value, "\n");
  yield "\n";
}

function* piecesOf(value: Written, newline: string): Generator<string> {
  const inside = `${newline}  `;
  if (value instanceof Later) {
    let count = 0;
    for (const element of value.elements()) {
      yield count === 0 ? `[${inside}` : `,${inside}`;
      yield* piecesOf(element, inside);
      count += 1;
    }
    yield count === 0 ? "[]" : `${newline}]`;
  } else if (isRecord(value)) {
    let count = 0;
    for (const [key, one] of Object.entries(value)) {
      yield `${count === 0 ? "{" : ","}${inside}${JSON.stringify(key)}: `;
      yield* piecesOf(one, inside);
      count += 1;
    }
    yield count === 0 ? "{}" : `${newline}}`;
  } else yield JSON.stringify(value, undefined, 2).replaceAll("\n", newline);
}

function isRecord(value: Written): value is { readonly [key: string]: Written } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Two spaces, a line break at the end. Keys keep the order they are written in. */
export function jsonText(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Only where a hedge reaches as the municipality has chosen. */
export function ownWidthsJson({ own }: Decision): { readonly [key: string]: Json } {
  if (own === undefined) return {};
  return { ownWidths: { ...recordedWidths(own.widths) }, otherwise: own.otherwise };
}
