/**
 * Records by key, for control 015. Of the groups that will be shown, a record takes some thirty bytes: a chain through
 * the records of a group, their line numbers and their raw amounts, in plain number arrays. All groups are counted; of
 * those that can no longer be among the first that are kept, nothing else is remembered, so that memory does not grow
 * with the file.
 *
 * Layer: controls; pure.
 */
import type { KeyField } from "./lists.ts";
import { type FilingRecord, trimBlanks } from "./record.ts";

export interface DuplicateGroup {
  /** `Kontoklasse = '1' * Funksjon = '100' * Art = '010'`. */
  readonly key: string;
  /** Raw, in the order of the file. */
  amounts(): readonly string[];
  lines(): readonly number[];
}

interface Chain {
  readonly values: readonly string[];
  /** Its place among the keys, by first occurrence. */
  readonly rank: number;
  first: number;
  last: number;
  size: number;
}

const end = -1;
/** The field is nine characters in a file; conformance cases may carry shorter. */
const amountUnits = 10;

export class DuplicateGroups {
  private readonly chains = new Map<string, Chain>();
  private size = 0;
  private next = new Int32Array(1024);
  private line = new Int32Array(1024);
  /** Each amount: its length, then its UTF-16 units. */
  private amount = new Uint16Array(1024 * amountUnits);

  private ranks = 0;
  /** Ranks of the first `keep` groups with several records, ascending; what is beyond the last of them is not shown. */
  private readonly shown: number[] = [];
  private lastShown = Number.POSITIVE_INFINITY;

  constructor(
    private readonly fields: readonly KeyField[],
    private readonly keep: number,
  ) {}

  take(record: FilingRecord): void {
    const raw = this.fields.map(({ field }) => record[field]).join("\u0000");
    const chain = this.chains.get(raw) ?? this.chainOf(raw, record);
    chain.size += 1;
    if (chain.rank > this.lastShown) return;
    if (chain.size === 2) this.show(chain.rank);
    const at = this.append(record);
    if (chain.last === end) chain.first = at;
    else this.next[chain.last] = at;
    chain.last = at;
  }

  /** Those with two or more records, in the order of their first. */
  *duplicates(): Generator<DuplicateGroup> {
    for (const chain of new Set(this.chains.values()))
      if (chain.size > 1)
        yield {
          key: this.fields.map(({ title }, index) => `${title} = '${chain.values[index] ?? ""}'`).join(" * "),
          amounts: () => this.members(chain).map((at) => this.amountAt(at)),
          lines: () => this.members(chain).map((at) => this.line[at] ?? 0),
        };
  }

  /** The chain of the trimmed key; the same key may be padded in several ways. */
  private chainOf(raw: string, record: FilingRecord): Chain {
    const values = this.fields.map(({ field }) => trimBlanks(record[field]));
    const key = `\u0001${values.join("\u0000")}`;
    const chain = this.chains.get(key) ?? { values, rank: this.ranks, first: end, last: end, size: 0 };
    if (chain.rank === this.ranks) this.ranks += 1;
    this.chains.set(key, chain);
    this.chains.set(raw, chain);
    return chain;
  }

  /** A group has got its second record. */
  private show(rank: number): void {
    const after = this.shown.findIndex((one) => one > rank);
    this.shown.splice(after < 0 ? this.shown.length : after, 0, rank);
    if (this.shown.length > this.keep) this.shown.pop();
    if (this.shown.length >= this.keep) this.lastShown = this.shown.at(-1) ?? -1;
  }

  private append(record: FilingRecord): number {
    const at = this.size;
    if (at === this.next.length) this.grow();
    this.size += 1;
    this.next[at] = end;
    this.line[at] = record.line;
    const text = record.belop.slice(0, amountUnits - 1);
    this.amount[at * amountUnits] = text.length;
    for (let unit = 0; unit < text.length; unit += 1)
      this.amount[at * amountUnits + 1 + unit] = text.charCodeAt(unit);
    return at;
  }

  private grow(): void {
    const larger = <A extends Int32Array | Uint16Array>(old: A, made: A): A => {
      made.set(old);
      return made;
    };
    const size = this.next.length * 2;
    this.next = larger(this.next, new Int32Array(size));
    this.line = larger(this.line, new Int32Array(size));
    this.amount = larger(this.amount, new Uint16Array(size * amountUnits));
  }

  private members(chain: Chain): number[] {
    const members: number[] = [];
    for (let at = chain.first; at !== end; at = this.next[at] ?? end) members.push(at);
    return members;
  }

  private amountAt(at: number): string {
    const from = at * amountUnits;
    return String.fromCharCode(...this.amount.subarray(from + 1, from + 1 + (this.amount[from] ?? 0)));
  }
}
