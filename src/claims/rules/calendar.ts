/**
 * Months and years where they are written.
 *
 * Layer: claims; pure.
 */
import type { Scan } from "./rule.ts";

/** Months of one or two years, as `2017-06`. */
export interface MonthSpan {
  readonly months: readonly string[];
  /** The year that is written. */
  readonly date: string;
  /** A half, quarter or third that is numbered; the others are conventions. */
  readonly counted: boolean;
  readonly next: number;
}

/** The month named at token `at`, 1–12. */
export function monthAt(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "word") return undefined;
  const index = scan.lexicon.months.indexOf(token.word);
  // English «may» and «march» are verbs unless they are written as names.
  const isName = scan.lexicon.decimalMark === "," || token.capital;
  return index < 0 || !isName ? undefined : index + 1;
}

/** The year written at token `at`, if it can only be one by its digits. */
export function yearAt(scan: Pick<Scan, "tokens">, at: number): string | undefined {
  const token = scan.tokens[at];
  const fits = token?.kind === "number" && !token.grouped && token.decimals === 0;
  return fits && token.value !== undefined && /^(19|20)\d\d$/.test(token.digits) ? token.digits : undefined;
}
