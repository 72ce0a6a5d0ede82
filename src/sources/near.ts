/**
 * The names most like one that was not found, so that a finding can suggest them.
 *
 * Layer: sources; pure.
 */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]+/g, "");
}

/** At most three candidates, nearest first: within a third of the length, or one inside the other. */
export function nearNames(wanted: string, candidates: readonly string[]): readonly string[] {
  const target = folded(wanted);
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== "")
    .map((candidate) => {
      const name = folded(candidate);
      const inside = target.length > 2 && name.length > 2 && (name.includes(target) || target.includes(name));
      return { candidate, distance: inside ? 1 : editDistance(target, name) };
    })
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(target.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
