/**
 * A change of some characters of a phrase, as small as it can be.
 *
 * Layer: mend; pure.
 */
export interface Change {
  /** The characters `from` up to, not including, `to` of the phrase give way to `text`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with the changes made. They must not overlap; order is free. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((made, { from, to, text: put }) => made.slice(0, from) + put + made.slice(to), text);
}

/** The changes that make `before` into `after`, word by word where the words answer each other. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [old, made] = [before.split(/(\s+)/), after.split(/(\s+)/)];
  const longest = Math.min(old.length, made.length);
  let start = 0;
  while (start < longest && old[start] === made[start]) start += 1;
  let end = 0;
  while (end < longest - start && old.at(-1 - end) === made.at(-1 - end)) end += 1;
  const [left, put] = [old.slice(start, old.length - end), made.slice(start, made.length - end)];
  const from = old.slice(0, start).join("").length;
  const answers =
    left.length === put.length && left.every((one, i) => (start + i) % 2 === 0 || one === put[i]);
  if (!answers) return [{ from, to: from + left.join("").length, text: put.join("") }];
  const changes: Change[] = [];
  let at = from;
  left.forEach((word, index) => {
    const text = put[index] ?? "";
    if (text !== word) changes.push({ from: at, to: at + word.length, text });
    at += word.length;
  });
  return changes;
}

/** `Vel` for `Nesten`: the new words begin as the old ones did. */
export function capitalAs(old: string, text: string): string {
  const first = old.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
