/**
 * Which postings something is made of: a filter over account dimensions, as data.
 *
 * Layer: kostra; pure.
 */

/**
 * Codes of one dimension: single codes ("600"), inclusive ranges of equally long codes ("010-089"),
 * or a prefix with a star ("253*"). A leading "!" takes the codes out again. Empty = all.
 * Both ends of a range hold a digit, so that the name of an area ("Barn-Unge") is never one.
 */
export type CodePatterns = readonly string[];

/** The dimensions a posting can be chosen by. All given dimensions must match. */
export interface AccountFilter {
  readonly kontoklasse?: CodePatterns;
  readonly art?: CodePatterns;
  readonly funksjon?: CodePatterns;
  /** The municipality's own account and service codes, in full. */
  readonly konto?: CodePatterns;
  readonly tjeneste?: CodePatterns;
  readonly ansvar?: CodePatterns;
  readonly prosjekt?: CodePatterns;
  /** The municipality's own budget area (virksomhetsområde, tjenesteområde). */
  readonly area?: CodePatterns;
}

export const filterDimensions = [
  "kontoklasse",
  "art",
  "funksjon",
  "konto",
  "tjeneste",
  "ansvar",
  "prosjekt",
  "area",
] as const;
export type FilterDimension = (typeof filterDimensions)[number];

function matchesOne(pattern: string, code: string): boolean {
  if (pattern.endsWith("*")) return code.startsWith(pattern.slice(0, -1));
  const range = rangeOf(pattern);
  if (range === undefined) return code === pattern;
  return code.length === range.from.length && code >= range.from && code <= range.to;
}

/** The ends of "010-089", both included; undefined for anything that is not a range. */
export function rangeOf(pattern: string): { readonly from: string; readonly to: string } | undefined {
  const dash = pattern.indexOf("-");
  if (dash <= 0 || pattern.length !== 2 * dash + 1) return undefined;
  const [from, to] = [pattern.slice(0, dash), pattern.slice(dash + 1)];
  return /\d/.test(from) && /\d/.test(to) ? { from, to } : undefined;
}

/** Does the code match? Text comparison, so leading zeros count. */
export function matchesCodes(patterns: CodePatterns | undefined, code: string): boolean {
  if (patterns === undefined || patterns.length === 0) return true;
  const takes = patterns.filter((pattern) => !pattern.startsWith("!"));
  const drops = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  return (
    (takes.length === 0 || takes.some((pattern) => matchesOne(pattern, code))) &&
    !drops.some((pattern) => matchesOne(pattern, code))
  );
}

/** Does a posting with these dimensions match? A dimension it lacks is the empty code. */
export function matchesFilter(
  filter: AccountFilter,
  posting: Readonly<Partial<Record<FilterDimension, string>>>,
): boolean {
  return filterDimensions.every((dimension) => matchesCodes(filter[dimension], posting[dimension] ?? ""));
}
