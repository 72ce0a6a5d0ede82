/**
 * The postings of a SAF-T file → sums by year, account and the analyses that are asked for; and what the
 * file says of itself (totals, balances) held against them. Sums are handed on when they become many, so
 * that memory does not grow with the file.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Span } from "../../base/finding.ts";
import { type Ore, ore } from "../../base/ore.ts";
import { FindingList } from "./finding-list.ts";
import { parseCount, parseSaftAmount } from "./saft-amount.ts";
import { wantedAnalyses } from "./saft-codes.ts";
import type {
  Placed,
  SaftAccount,
  SaftAnalysis,
  SaftAnalysisEntry,
  SaftHeader,
  SaftLine,
  SaftSink,
  SaftTotal,
} from "./saft-reader.ts";
import type { SaftSource } from "./saft-source.ts";

/** Sums and lines that are held at once. */
const mostGroups = 100_000;
const mostLines = 250_000;
/** Different accounts, and different analyses, that a file may have. */
const mostCodes = 500_000;

/** A sum of postings that share year, account and analyses. */
export interface SaftGroup {
  readonly year: number;
  readonly account: string;
  /** Ids of the wanted analyses, in their order; "" for a line without. */
  readonly analyses: readonly string[];
  ore: bigint;
  postings: number;
  /** The physical lines behind it; the first alone when they are not wanted. */
  readonly lines: number[];
}

interface Movement {
  ore: bigint;
  postings: number;
  /** Where the account is first used. */
  readonly line: number;
  readonly column: number;
}

export class SaftCollector implements SaftSink {
  readonly accounts = new Map<string, SaftAccount>();
  readonly movements = new Map<string, Movement>();
  /** Descriptions of the wanted analyses, by type and id. */
  readonly descriptions = new Map<string, Map<string, string>>();
  readonly #file: string;
  readonly #source: SaftSource;
  readonly #keepLines: boolean;
  readonly #hand: (groups: Iterable<SaftGroup>) => void;
  readonly #wanted: readonly string[];
  readonly #seenTypes = new Set<string>();
  readonly #found: FindingList;
  readonly #totals = new Map<SaftTotal, Placed>();
  #groups = new Map<string, SaftGroup>();
  #hasCurrency = false;
  #heldLines = 0;
  #codes = 0;
  #debit = 0n;
  #credit = 0n;
  #transaction = 0n;
  #transactions = 0;
  #posted = 0;

  constructor(
    file: string,
    source: SaftSource,
    keepLines: boolean,
    hand: (groups: Iterable<SaftGroup>) => void,
  ) {
    this.#file = file;
    this.#source = source;
    this.#keepLines = keepLines;
    this.#hand = hand;
    this.#wanted = wantedAnalyses(source);
    this.#found = new FindingList(file);
  }

  header({ currency }: SaftHeader): Finding | undefined {
    this.#hasCurrency = currency !== undefined && currency.text !== "";
    if (currency === undefined || !this.#hasCurrency || currency.text === "NOK") return undefined;
    return finding("FAS1107", currency.at, { currency: currency.text });
  }

  account(account: SaftAccount): Finding | undefined {
    if (!this.accounts.has(account.id)) this.accounts.set(account.id, account);
    return this.#count(this.accounts.size);
  }

  analysis(entry: SaftAnalysisEntry): Finding | undefined {
    if (!this.#wanted.includes(entry.type)) return undefined;
    const known = this.descriptions.get(entry.type) ?? new Map<string, string>();
    this.descriptions.set(entry.type, known);
    if (!known.has(entry.id)) {
      known.set(entry.id, entry.description);
      this.#codes += 1;
    }
    return this.#count(this.#codes);
  }

  total(name: SaftTotal, stated: Placed): void {
    this.#totals.set(name, stated);
  }

  line(line: SaftLine): Finding | undefined {
    for (const { type } of line.analyses) this.#seenTypes.add(type);
    const at = (): Span => ({ file: this.#file, line: line.line, column: line.column });
    const debit = this.#amount(line.debit, "DebitAmount", line);
    const credit = this.#amount(line.credit, "CreditAmount", line);
    if (line.debit === undefined && line.credit === undefined) {
      this.#found.add("FAS1109", () => finding("FAS1109", at(), { lacks: "DebitAmount / CreditAmount" }));
      return undefined;
    }
    if (debit === undefined || credit === undefined) return undefined;
    this.#debit += debit;
    this.#credit += credit;
    const amount = debit - credit;
    this.#transaction += amount;
    if (line.account === "") {
      this.#found.add("FAS1109", () => finding("FAS1109", at(), { lacks: "AccountID" }));
      return undefined;
    }
    const before = this.movements.get(line.account);
    if (before === undefined)
      this.movements.set(line.account, { ore: amount, postings: 1, line: line.line, column: line.column });
    else {
      before.ore += amount;
      before.postings += 1;
    }
    const year = /^\d{4}$/.test(line.year) ? Number(line.year) : undefined;
    if (year === undefined)
      this.#found.add("FAS1109", () => finding("FAS1109", at(), { lacks: "PeriodYear" }));
    else if (this.#source.year === undefined || year === this.#source.year) this.#post(line, year, amount);
    return this.#count(this.movements.size);
  }

  endTransaction(line: number, column: number): void {
    this.#transactions += 1;
    const difference = this.#transaction;
    this.#transaction = 0n;
    if (difference !== 0n)
      this.#found.add("FAS1115", () =>
        finding("FAS1115", { file: this.#file, line, column }, { ore: ore(difference) }),
      );
  }

  /** The opening balance of an account, as a posting where the account stands. */
  postOpening(account: SaftAccount, year: number): void {
    const amount = this.opening(account);
    if (amount !== undefined && amount !== 0n)
      this.#add(
        year,
        account.id,
        this.#wanted.map(() => ""),
        amount,
        account.at.line,
      );
  }

  /** Øre, debit positive; undefined when the file does not say. */
  opening(account: SaftAccount): Ore | undefined {
    return this.#balance(account.openingDebit, account.openingCredit);
  }

  /** Hands on what is left, and answers everything found, at the end of the file. */
  finish(): readonly Finding[] {
    this.#handOn();
    const start: Span = { file: this.#file, line: 1, column: 1 };
    if (this.#posted === 0)
      this.#found.add("FAS1117", () =>
        finding("FAS1117", start, { file: this.#file, year: this.#source.year }),
      );
    this.#checkTotals();
    if (!this.#hasCurrency) this.#found.add("FAS1084", () => finding("FAS1084", start, { file: this.#file }));
    for (const [id, movement] of this.movements)
      if (!this.accounts.has(id))
        this.#found.add("FAS1113", () =>
          finding(
            "FAS1113",
            { file: this.#file, line: movement.line, column: movement.column },
            { account: id, rows: movement.postings },
          ),
        );
    for (const account of this.accounts.values()) this.#checkClosing(account);
    return this.#found.all();
  }

  /** How many postings of the wanted year there are. */
  get postings(): number {
    return this.#posted;
  }

  /** Wanted analyses that no line has, with the types the lines do have. */
  missingTypes(): readonly { readonly type: string; readonly known: string }[] {
    const known = [...this.#seenTypes].sort().slice(0, 20).join(", ");
    return this.#wanted.filter((type) => !this.#seenTypes.has(type)).map((type) => ({ type, known }));
  }

  #post(line: SaftLine, year: number, amount: bigint): void {
    this.#posted += 1;
    const ids: string[] = [];
    let split: { readonly index: number; readonly parts: Parts } | undefined;
    for (const [index, type] of this.#wanted.entries()) {
      const own = line.analyses.filter((one) => one.type === type);
      const parts = own.length === 0 ? "whole" : partsOf(own, line, amount);
      ids.push(parts === "whole" ? (own[0]?.id ?? "") : "");
      if (parts === "whole") continue;
      if (parts !== undefined && split === undefined) split = { index, parts };
      else {
        const at: Span = { file: this.#file, line: line.line, column: line.column };
        this.#found.add("FAS1116", () => finding("FAS1116", at, { type, count: own.length }));
      }
    }
    const whole: Parts = [["", amount]];
    for (const [id, part] of split?.parts ?? whole)
      this.#add(year, line.account, split === undefined ? ids : ids.with(split.index, id), part, line.line);
  }

  #add(year: number, account: string, ids: readonly string[], amount: bigint, line: number): void {
    const key = `${year}\u0000${account}\u0000${ids.join("\u0000")}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { year, account, analyses: ids, ore: amount, postings: 1, lines: [line] });
      this.#heldLines += 1;
    } else {
      group.ore += amount;
      group.postings += 1;
      if (this.#keepLines) {
        group.lines.push(line);
        this.#heldLines += 1;
      }
    }
    if (this.#groups.size >= mostGroups || this.#heldLines >= mostLines) this.#handOn();
  }

  #handOn(): void {
    this.#hand(this.#groups.values());
    this.#groups = new Map();
    this.#heldLines = 0;
  }

  #count(codes: number): Finding | undefined {
    if (codes <= mostCodes) return undefined;
    const at: Span = { file: this.#file, line: 1, column: 1 };
    return finding("FAS1104", at, { what: "codes", limit: mostCodes });
  }

  /** 0 for an amount the line does not have; undefined, with a finding, for one that is not understood. */
  #amount(text: string | undefined, element: string, line: SaftLine): bigint | undefined {
    if (text === undefined) return 0n;
    const amount = parseSaftAmount(text);
    if (amount === undefined) {
      const at: Span = { file: this.#file, line: line.amountLine, column: line.amountColumn };
      this.#found.add("FAS1108", () => finding("FAS1108", at, { text: text.trim().slice(0, 80), element }));
    }
    return amount;
  }

  #balance(debit: Placed | undefined, credit: Placed | undefined): Ore | undefined {
    const stated = debit ?? credit;
    if (stated === undefined) return undefined;
    const amount = parseSaftAmount(stated.text);
    if (amount === undefined) {
      const element = debit === undefined ? "CreditBalance" : "DebitBalance";
      this.#found.add("FAS1108", () =>
        finding("FAS1108", stated.at, { text: stated.text.slice(0, 80), element }),
      );
      return undefined;
    }
    return debit === undefined ? ore(-amount) : amount;
  }

  #checkTotals(): void {
    for (const [total, actual] of [
      ["TotalDebit", this.#debit],
      ["TotalCredit", this.#credit],
    ] as const) {
      const stated = this.#totals.get(total);
      if (stated === undefined) {
        this.#missing(total);
        continue;
      }
      const declared = parseSaftAmount(stated.text);
      if (declared === undefined)
        this.#found.add("FAS1108", () =>
          finding("FAS1108", stated.at, { text: stated.text.slice(0, 80), element: total }),
        );
      else if (declared !== actual)
        this.#found.add("FAS1110", () =>
          finding("FAS1110", stated.at, { total, declared, actual: ore(actual) }),
        );
    }
    const entries = this.#totals.get("NumberOfEntries");
    if (entries === undefined) this.#missing("NumberOfEntries");
    else if (parseCount(entries.text) !== this.#transactions)
      this.#found.add("FAS1111", () =>
        finding("FAS1111", entries.at, { declared: entries.text.slice(0, 40), actual: this.#transactions }),
      );
  }

  #missing(total: SaftTotal): void {
    const at: Span = { file: this.#file, line: 1, column: 1 };
    this.#found.add("FAS1119", () => finding("FAS1119", at, { total }));
  }

  #checkClosing(account: SaftAccount): void {
    const closing = this.#balance(account.closingDebit, account.closingCredit);
    const opening = this.opening(account);
    if (closing === undefined || opening === undefined) return;
    const computed = ore(opening + (this.movements.get(account.id)?.ore ?? 0n));
    if (computed === closing) return;
    this.#found.add("FAS1112", () =>
      finding("FAS1112", account.at, { account: account.id, closing, computed }),
    );
  }
}

/** Ids of one type of analysis with the part of the amount each has. */
type Parts = readonly (readonly [string, bigint])[];

/**
 * How a line is divided over its analyses of one type: `whole` when there is one that takes all of it, parts
 * that sum to it, or undefined when their amounts do not.
 */
function partsOf(own: readonly SaftAnalysis[], line: SaftLine, amount: bigint): "whole" | Parts | undefined {
  const [only] = own;
  if (own.length === 1 && only?.amount === undefined) return "whole";
  const parts: (readonly [string, bigint])[] = [];
  for (const one of own) {
    const stated = one.amount === undefined ? undefined : parseSaftAmount(one.amount);
    if (stated === undefined) return undefined;
    const credit = one.side === "credit" || (one.side === "line" && line.debit === undefined);
    parts.push([one.id, credit ? -stated : stated]);
  }
  const rest = amount - parts.reduce((sum, [, part]) => sum + part, 0n);
  if (rest === 0n) return own.length === 1 ? "whole" : parts;
  return undefined;
}
