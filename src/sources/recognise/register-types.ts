/**
 * A table that is no ledger → a register: a name for the table and a type for each column, the narrowest
 * that every cell fits.
 *
 * Layer: sources; pure.
 */
import { readField } from "../field-values.ts";
import type { RegisterType } from "../registers/register-schema.ts";
import type { ColumnProfile, TableProfile } from "./profile.ts";

/** Header → type, for the columns that have a header. */
export function registerTypes(profile: TableProfile): Readonly<Record<string, RegisterType>> {
  const named = profile.columns.filter((column) => column.header !== "");
  return Object.fromEntries(named.map((column) => [column.header, typeOf(column)]));
}

/** Codes with leading zeros, and long rows of digits, are texts. */
function typeOf({ values, filled }: ColumnProfile): RegisterType {
  if (filled === 0) return "text";
  const texts = [...values.keys()];
  const isCode = texts.some((text) => /^0\d/.test(text) || /^\d{12,}$/.test(text));
  const fits = (type: RegisterType): boolean => texts.every((text) => readField(text, type) !== undefined);
  if (fits("date")) return "date";
  if (!isCode && fits("integer")) return "integer";
  if (!isCode && fits("decimal")) return "decimal";
  return texts.length <= 4 && texts.every((text) => /\p{L}/u.test(text)) && fits("boolean")
    ? "boolean"
    : "text";
}

/** `Søknader 2017 (v2).xlsx` → `søknader_2017_v2`. */
export function tableName(file: string): string {
  const stem = (file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
  const name = stem
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^a-zæøå0-9]+/g, "_")
    .replace(/^[_0-9]+/, "")
    .replace(/_+$/, "");
  return name === "" ? "register" : name;
}
