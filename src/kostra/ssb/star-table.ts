/**
 * Which combinations of region, kontoklasse, funksjon and art are published: SSB's star table.
 *
 * `*` is any text, `?` one character, a leading `!` turns a cell around, an empty cell is not used. Rows with
 * the same used columns and the same sign are a group. A combination is published when some row of every
 * plus group matches it, and no row of any minus group does.
 *
 * Layer: kostra; pure.
 */
import { type StarColumn, type StarRow, starColumns } from "./tables.ts";

/** Does the pattern take the code? */
export function matchesStar(pattern: string, code: string): boolean {
  if (pattern.startsWith("!")) return !matchesStar(pattern.slice(1), code);
  // Greedy with one step back: linear in practice, and no expression for hostile patterns to blow up.
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (read < code.length) {
    if (pattern[at] === "*") {
      star = at;
      resume = read;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === code[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      read = resume;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

/** The codes that may be combined, by column. */
export type Candidates = Readonly<Record<StarColumn, readonly string[]>>;

interface Group {
  readonly publishes: boolean;
  /** The last column it needs to know: it is asked as soon as that one is chosen. */
  readonly level: number;
  matches(chosen: readonly number[]): boolean;
}

function groupsOf(rows: readonly StarRow[], candidates: Candidates): readonly Group[] {
  const grouped = new Map<string, { used: readonly number[]; publishes: boolean; rows: StarRow[] }>();
  for (const row of rows) {
    const used = starColumns.flatMap((column, i) => (row.patterns[column] === undefined ? [] : [i]));
    const key = `${row.publishes} ${used}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, { used, publishes: row.publishes, rows: [row] });
    else group.rows.push(row);
  }
  return [...grouped.values()].map(({ used, publishes, rows: members }) => {
    /** For each row and used column: which candidates its pattern takes. */
    const taken = members.map((row) =>
      used.map((column) => {
        const name = starColumns[column] ?? "art";
        const pattern = row.patterns[name] ?? "";
        return candidates[name].map((code) => matchesStar(pattern, code));
      }),
    );
    const answer = (chosen: readonly number[]): boolean =>
      taken.some((columns) => columns.every((codes, i) => codes[chosen[used[i] ?? 0] ?? -1] === true));
    const sizes = used.map((column) => candidates[starColumns[column] ?? "art"].length);
    return { publishes, level: used.at(-1) ?? 0, matches: remembered(answer, used, sizes) };
  });
}

/** The same group is asked about the same codes for every region: small tables of answers are kept. */
const largestTable = 1 << 24;

function remembered(
  answer: (chosen: readonly number[]) => boolean,
  used: readonly number[],
  sizes: readonly number[],
): (chosen: readonly number[]) => boolean {
  const size = sizes.reduce((product, one) => product * one, 1);
  if (size > largestTable) return answer;
  const table = new Uint8Array(size); // 0 not asked yet, 1 no, 2 yes
  return (chosen) => {
    const at = used.reduce((index, column, i) => index * (sizes[i] ?? 1) + (chosen[column] ?? 0), 0);
    if (table[at] === 0) table[at] = answer(chosen) ? 2 : 1;
    return table[at] === 2;
  };
}

/**
 * What is published in a region, given by its index: visits the indexes of kontoklasse, funksjon and art, in
 * the order of the candidates. One region at a time, so that a whole country need not be held at once.
 */
export function publishedIn(
  rows: readonly StarRow[],
  candidates: Candidates,
): (region: number, visit: (kontoklasse: number, funksjon: number, art: number) => void) => void {
  const groups = groupsOf(rows, candidates);
  const byLevel = starColumns.map((_, level) => groups.filter((group) => group.level === level));
  return (region, visit) => {
    const chosen = [region, 0, 0, 0];
    const allows = (level: number): boolean =>
      byLevel[level]?.every((group) => group.matches(chosen) === group.publishes) ?? true;
    if (!allows(0)) return;
    for (let k = 0; k < candidates.kontoklasse.length; k += 1) {
      chosen[1] = k;
      if (!allows(1)) continue;
      for (let f = 0; f < candidates.funksjon.length; f += 1) {
        chosen[2] = f;
        if (!allows(2)) continue;
        for (let a = 0; a < candidates.art.length; a += 1) {
          chosen[3] = a;
          if (allows(3)) visit(k, f, a);
        }
      }
    }
  };
}
