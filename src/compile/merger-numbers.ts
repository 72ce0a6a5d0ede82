/**
 * Is the merger one that was? The parties' numbers against the numbers that SSB says the new municipality was made of.
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import { formedAs, numbersIn } from "../kostra/municipalities.ts";

/**
 * FAS4316 when others than these became the municipality, FAS4317 when one of them was split. Nothing is said of a number
 * that the table does not know: a merger may be imagined, or not yet decided.
 */
export function mergerNumbers(
  number: string,
  parties: readonly string[],
  year: number,
  at: Span | undefined,
): readonly Finding[] {
  const forming = formedAs(number, year);
  if (forming === undefined) return [];
  const split = forming.numbers.filter((one) => numbersIn(one, year, forming.year).numbers.length > 1);
  const missing = forming.numbers.filter((one) => !parties.includes(one));
  const other = parties.filter((one) => !forming.numbers.includes(one));
  const where = { number, year: forming.year };
  return [
    ...(missing.length + other.length === 0 ? [] : [finding("FAS4316", at, { ...where, missing, other })]),
    ...(split.length === 0 ? [] : [finding("FAS4317", at, { ...where, split })]),
  ];
}
