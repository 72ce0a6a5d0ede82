/**
 * Typed cells of a register: text as people and systems write it → one exact form per type.
 *
 * Layer: sources; pure.
 */
import { type Rational, toDecimal } from "../base/rational.ts";
import { parseNumber } from "./number.ts";
import type { RegisterType } from "./registers/register-schema.ts";

/** Decimals a register keeps. A cell with more does not fit its type. */
export const registerDecimals = 8;
const integerLimit = 10n ** 18n;

const truths: Readonly<Record<string, string>> = {
  ja: "true",
  true: "true",
  sann: "true",
  yes: "true",
  j: "true",
  "1": "true",
  x: "true",
  nei: "false",
  false: "false",
  usann: "false",
  no: "false",
  n: "false",
  "0": "false",
};

/**
 * The cell in the form the engine takes: `1234`, `-12.5`, `2017-12-11`, `true`; text as it stands.
 * Undefined when it does not fit the type. The caller has dealt with blank cells.
 */
export function readField(text: string, type: RegisterType): string | undefined {
  switch (type) {
    case "text":
      return text;
    case "date":
      return parseDate(text.trim(), "whole");
    case "partial-date":
      return parseDate(text.trim(), "partial");
    case "boolean":
      return truths[text.trim().toLowerCase()];
    case "integer": {
      const value = parseNumber(text);
      return value !== undefined && value.d === 1n && withinLimit(value) ? String(value.n) : undefined;
    }
    case "decimal": {
      const value = parseNumber(text);
      const fits =
        value !== undefined && 10n ** BigInt(registerDecimals) % value.d === 0n && withinLimit(value);
      return fits ? toDecimal(value, registerDecimals) : undefined;
    }
  }
}

function withinLimit(value: Rational): boolean {
  return value.n < integerLimit * value.d && value.n > -integerLimit * value.d;
}

/**
 * `2017-12-11` or `11.12.2017` → `2017-12-11`; with "partial" also `2017-12` and `2017` as they are.
 * Undefined when there is no such day.
 */
export function parseDate(text: string, precision: "whole" | "partial"): string | undefined {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso =
    norwegian === null
      ? text
      : `${norwegian[3]}-${norwegian[2]?.padStart(2, "0")}-${norwegian[1]?.padStart(2, "0")}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) {
    const day = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined;
  }
  if (precision === "whole") return undefined;
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(iso) ? iso : undefined;
}
