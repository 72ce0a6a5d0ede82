/**
 * "Did you mean": the known names nearest to one that is not known.
 *
 * Layer: base; pure.
 */

/** Fewest single-letter edits (insert, delete, replace, swap neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

function wordsOf(id: string): readonly string[] {
  return id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

/** Words of `a` that `b` also has, as a share of the longer list: 0–1. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((word) => b.includes(word)).length;
  return both === 0 ? 0 : both / Math.max(a.length, b.length);
}

/**
 * At most `limit` of `known`, best first: few edits away (a third of the length), or at least half
 * the words in common. Same nearness: by name, so that the answer never depends on the order of `known`.
 */
export function nearMatches(id: string, known: Iterable<string>, limit = 3): readonly string[] {
  const sought = id.trim().toLowerCase();
  const soughtWords = wordsOf(sought);
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of new Set(known)) {
    const candidate = name.toLowerCase();
    const length = Math.max(sought.length, candidate.length, 1);
    const shared = sharedWords(soughtWords, wordsOf(candidate));
    const tooFar = Math.abs(sought.length - candidate.length) > length / 3;
    const distance = tooFar ? length : editDistance(sought, candidate);
    if (distance <= Math.max(1, Math.floor(length / 3)) || shared >= 0.5)
      scored.push({ name, score: Math.min(distance / length, 1 - shared) });
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map((one) => one.name);
}
