/**
 * What a register holds: its fields, what each may be, and how registers refer to each other. Data, not code: Fasit ships
 * some (shipped.ts), and a municipality can add its own (own-schema.ts).
 *
 * Layer: sources; pure.
 */
import type { Text } from "../../base/language.ts";

/** `partial-date` is a date known to the day, the month or the year: 2016-06-13, 2016-06, 2016. */
export const registerTypes = ["text", "integer", "decimal", "date", "partial-date", "boolean"] as const;
export type RegisterType = (typeof registerTypes)[number];

export interface RegisterField {
  /** The column's header, and its name in own SQL. */
  readonly name: string;
  readonly type: RegisterType;
  readonly description: Text;
  /** A row without it is a finding. */
  readonly required?: boolean;
  /** The only values it may have. */
  readonly values?: readonly string[];
  /** The row of another register it must name; checked when that register is in the report. */
  readonly references?: { readonly register: string; readonly field: string };
  /** The count it is a part of: what is between them is a count of persons too. */
  readonly partOf?: string;
  /** The cell in the example row of an empty register. */
  readonly example: string;
}

export const registerAreas = [
  "programmes",
  "innovation",
  "training",
  "devices",
  "people",
  "funds",
  "goals",
  "own",
] as const;
export type RegisterArea = (typeof registerAreas)[number];

export interface RegisterSchema {
  /** Lower-case, without spaces: its name in fasit.yaml, and its table in own SQL unless the source says another. */
  readonly name: string;
  readonly area: RegisterArea;
  readonly title: Text;
  readonly description: Text;
  readonly fields: readonly RegisterField[];
  /** Fields that together name a row: no two rows have the same. */
  readonly key?: readonly string[];
  /** Rows, or the counts in them, are about persons: small numbers are not published. */
  readonly people?: boolean;
  /** A field of yes and no: only rows with yes may be published. */
  readonly moderated?: string;
}

/** A field as the shipped schemas write it: type, words, then what it must be. */
export function field(
  name: string,
  type: RegisterType,
  description: readonly [nb: string, nn: string, en: string],
  example: string,
  more: Pick<RegisterField, "required" | "values" | "references" | "partOf"> = {},
): RegisterField {
  const [nb, nn, en] = description;
  return { name, type, description: { nb, nn, en }, example, ...more };
}

export const required = { required: true } as const;
