/**
 * Amounts and counts as XML Schema writes them, exactly.
 *
 * Layer: sources; pure.
 */
import { type Ore, ore } from "../../base/ore.ts";
import { amountLimitOre } from "../number.ts";

/**
 * `SAFmonetaryType` (a decimal with a point, at most two decimals that are not 0) → øre. Undefined for
 * anything else: no comma, no exponent, no thousands mark, nothing finer than an øre or out of all
 * proportion. Source: the Norwegian SAF-T Financial schemas, 1.10 and 1.30.
 */
export function parseSaftAmount(text: string): Ore | undefined {
  const match = /^[ \t\r\n]*([-+]?)(\d{0,15})(?:\.(\d{0,2})0*)?[ \t\r\n]*$/.exec(text);
  if (match === null) return undefined;
  const whole = match[2] ?? "";
  const decimals = match[3] ?? "";
  if (whole === "" && decimals === "") return undefined;
  const digits = `${whole}${decimals.padEnd(2, "0")}`;
  const size = BigInt(digits);
  if (size >= amountLimitOre) return undefined;
  return ore(match[1] === "-" ? -size : size);
}

/** A non-negative whole number; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  const digits = /^\s*\+?(\d{1,15})\s*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
