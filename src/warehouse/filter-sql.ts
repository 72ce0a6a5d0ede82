/**
 * An account filter → an SQL condition that chooses the same postings as `matchesFilter`
 * (kostra/account-filter.ts). A test holds the two together.
 */
import {
  type AccountFilter,
  type CodePatterns,
  filterDimensions,
  rangeOf,
} from "../kostra/account-filter.ts";
import { literal } from "./engine.ts";

/** A condition over the columns of the ledger table; TRUE for an empty filter. */
export function filterSql(filter: AccountFilter): string {
  const conditions = filterDimensions.flatMap((dimension) => {
    const patterns = filter[dimension];
    return patterns === undefined || patterns.length === 0 ? [] : [codesSql(dimension, patterns)];
  });
  return conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
}

function codesSql(column: string, patterns: CodePatterns): string {
  const takes = patterns.filter((pattern) => !pattern.startsWith("!"));
  const drops = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const any = (list: CodePatterns): string =>
    `(${list.map((pattern) => patternSql(column, pattern)).join(" OR ")})`;
  return [...(takes.length > 0 ? [any(takes)] : []), ...(drops.length > 0 ? [`NOT ${any(drops)}`] : [])].join(
    " AND ",
  );
}

function patternSql(column: string, pattern: string): string {
  if (pattern.endsWith("*")) return `starts_with(${column}, ${literal(pattern.slice(0, -1))})`;
  const range = rangeOf(pattern);
  if (range !== undefined)
    return `(length(${column}) = ${range.from.length} AND ${column} BETWEEN ${literal(range.from)} AND ${literal(range.to)})`;
  return `${column} = ${literal(pattern)}`;
}
