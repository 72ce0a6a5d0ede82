/**
 * Many filters over the same rows, without walking every row for each: the rows of each code are known
 * beforehand, and only those of the dimension that leaves fewest are looked at.
 *
 * Layer: kostra; pure.
 */
import {
  type AccountFilter,
  type CodePatterns,
  type FilterDimension,
  filterDimensions,
  matchesCodes,
} from "./account-filter.ts";

/** The codes of a dimension that some patterns take, and how many rows have them. */
interface Taken {
  readonly codes: ReadonlySet<string>;
  readonly count: number;
}

/**
 * Answers a filter with the rows it matches, in the order of `rows`: just those of which matchesFilter is true.
 * `codeOf` gives a row's code of a dimension, "" when it has none.
 */
export function filterIndex<Row>(
  rows: readonly Row[],
  codeOf: (row: Row, dimension: FilterDimension) => string,
): (filter: AccountFilter) => readonly Row[] {
  const places = new Map<FilterDimension, ReadonlyMap<string, readonly number[]>>();
  const taken = new Map<string, Taken>();

  function placesOf(dimension: FilterDimension): ReadonlyMap<string, readonly number[]> {
    const known = places.get(dimension);
    if (known !== undefined) return known;
    const made = new Map<string, number[]>();
    rows.forEach((row, place) => {
      const code = codeOf(row, dimension);
      const list = made.get(code);
      if (list === undefined) made.set(code, [place]);
      else list.push(place);
    });
    places.set(dimension, made);
    return made;
  }

  function takenBy(dimension: FilterDimension, patterns: CodePatterns): Taken {
    const key = [dimension, ...patterns].join("\u0000");
    const known = taken.get(key);
    if (known !== undefined) return known;
    const codes = [...placesOf(dimension)].filter(([code]) => matchesCodes(patterns, code));
    const made = {
      codes: new Set(codes.map(([code]) => code)),
      count: codes.reduce((count, [, list]) => count + list.length, 0),
    };
    taken.set(key, made);
    return made;
  }

  return (filter) => {
    const wanted = filterDimensions.flatMap((dimension) => {
      const patterns = filter[dimension] ?? [];
      return patterns.length === 0 ? [] : [{ dimension, ...takenBy(dimension, patterns) }];
    });
    const [fewest, ...others] = wanted.sort((a, b) => a.count - b.count);
    if (fewest === undefined) return rows;
    const known = placesOf(fewest.dimension);
    const lists = [...fewest.codes].map((code) => known.get(code) ?? []);
    const ordered = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a - b);
    return ordered.flatMap((place) => {
      const row = rows[place];
      return row !== undefined && others.every((one) => one.codes.has(codeOf(row, one.dimension)))
        ? [row]
        : [];
    });
  };
}
