/**
 * Values of a query's answer → exact cells: whole numbers as bigint, decimals as plain text with a point,
 * dates as ISO text.
 *
 * Pure.
 */
import { DuckDBDecimalValue } from "@duckdb/node-api";
import type { EngineValue } from "./engine.ts";
import type { SqlCell } from "./warehouse.ts";

/** `wholeNumber`: the column's type is an integer type, not a floating-point one. */
export function sqlCell(value: EngineValue, wholeNumber: boolean): SqlCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "bigint" || typeof value === "boolean") return value;
  if (typeof value === "number") return wholeNumber ? BigInt(value) : plainDecimal(value);
  if (value instanceof DuckDBDecimalValue) return decimalText(value.value, value.scale);
  return String(value);
}

function decimalText(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const sign = unscaled < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The shortest decimal that means the same float, without exponent. */
export function plainDecimal(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const negative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const text = point <= 0 ? `0.${"0".repeat(-point)}${digits}` : `${digits.padEnd(point, "0")}`;
  return negative ? `-${text}` : text;
}
