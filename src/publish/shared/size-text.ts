/**
 * How large a file is, as a reader says it: `512 byte`, `12 kB`, `1,4 MB`.
 *
 * Layer: publish; pure.
 */
import { formatDecimal } from "../../base/format.ts";
import type { Language } from "../../base/language.ts";
import { rational } from "../../base/rational.ts";

export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [unit, divisor] = bytes < 999_500 ? (["kB", 1000] as const) : (["MB", 1_000_000] as const);
  const decimals = bytes < 10 * divisor ? 1 : 0;
  return `${formatDecimal(rational(bytes, divisor), decimals, language)}\u00a0${unit}`;
}
