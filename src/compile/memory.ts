/**
 * What a compilation made, for the next one of the same folder: a value is used again when everything it was made
 * of is the very same, so that a change of one paragraph costs that chapter and not the whole report.
 *
 * Whoever recalls a value names all it is made of; making it must be pure but for that.
 */
interface Kept {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

export interface Memory {
  /** Begins a compilation: what the one before it did not ask for is forgotten. */
  begin(): void;
  /**
   * The value of this name made from just these (compared by identity, texts by their letters), or a new one.
   * A kept value that does not `hold` any more is made anew.
   */
  recall<T>(name: string, from: readonly unknown[], make: () => T, holds?: (kept: T) => boolean): T;
}

export function compilationMemory(): Memory {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  return {
    begin: () => {
      before = now;
      now = new Map();
    },
    recall: <T>(
      name: string,
      from: readonly unknown[],
      make: () => T,
      holds: (kept: T) => boolean = () => true,
    ): T => {
      const kept = now.get(name) ?? before.get(name);
      const isSame =
        kept !== undefined &&
        kept.from.length === from.length &&
        from.every((one, n) => one === kept.from[n]);
      // A name stands for one type: it is written in one place of the code.
      const value = isSame && holds(kept.value as T) ? (kept.value as T) : make();
      now.set(name, { from, value });
      return value;
    },
  };
}
