/**
 * Official statements: a layout is data (which accounts a line takes, its sign, its regulation); a
 * statement is a layout filled with a ledger's amounts. See README.md for the layouts.
 *
 * Layer: statements; pure.
 */
import type { Text } from "../base/language.ts";
import type { Ore } from "../base/ore.ts";
import type { Version } from "../base/period.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";

/** Whether internal purchases and sales (art 290/790) count in driftsinntekter and -utgifter. */
export type InternalTrade = "excluded" | "included";

/** Whether more is good for the municipality. */
export type GoodWhen = "up" | "down" | "neutral";

/** A line of the same statement, added or subtracted. */
export interface LineTerm {
  readonly line: string;
  readonly factor: 1 | -1;
}

/** A line that takes accounts. The amount shown is `sign` × the sum of the postings. */
export interface AccountLine {
  readonly kind: "accounts";
  readonly id: string;
  readonly number?: string;
  readonly label: Text;
  /** The line's accounts; a function of the stated convention where it matters. */
  readonly accounts: Readonly<Record<InternalTrade, AccountFilter>>;
  /** −1 shows income (negative in the ledger) as a positive number. */
  readonly sign: 1 | -1;
  /** How well the content is verified, and where public sources disagree. */
  readonly verified: "published-total" | "general-knowledge";
  /**
   * Groups of SSB's artshierarki 2015 that hold the same arter with the same sign when internal trade is
   * excluded; "-X" is subtracted. A test compares them.
   */
  readonly confirmedBy?: readonly string[];
  readonly note?: Text;
  /** Only where the sign does not say it: reserves and depreciation are neither good nor bad. */
  readonly goodWhen?: GoodWhen;
}

/** A line that adds other lines of the same statement. */
export interface SumLine {
  readonly kind: "sum";
  readonly id: string;
  readonly number?: string;
  readonly label: Text;
  readonly terms: readonly LineTerm[];
  readonly confirmedBy?: readonly string[];
  readonly note?: Text;
}

/** A heading inside the table, without amounts. */
export interface HeadingLine {
  readonly kind: "heading";
  readonly id: string;
  readonly label: Text;
}

/** Expands, when computed, to one line for each of the municipality's budget areas, or projects. */
export interface AreaLines {
  readonly kind: "areas";
  /** Absent: "area". */
  readonly by?: "area" | "prosjekt";
  readonly id: string;
  readonly label: Text;
  readonly accounts: Readonly<Record<InternalTrade, AccountFilter>>;
  readonly sign: 1 | -1;
  readonly verified: "published-total" | "general-knowledge";
  readonly note?: Text;
}

/**
 * What another line of the statement was in last year's accounts: the opening balance (inngående balanse).
 * A stated opening is a ledger for the year before that holds the balance alone.
 */
export interface OpeningLine {
  readonly kind: "opening";
  readonly id: string;
  readonly label: Text;
  readonly of: string;
  readonly note?: Text;
}

/**
 * A disposal held against the revised budget (§ 5-9): what was planned, what was struck out at the end of
 * the year because less was posted, or what was posted beyond the plan. Where there are `powers` to go
 * beyond, what is beyond counts as planned. In a budget's own column all of it is planned.
 */
export interface PlannedLine {
  readonly kind: "planned";
  readonly id: string;
  readonly number?: string;
  readonly label: Text;
  readonly accounts: Readonly<Record<InternalTrade, AccountFilter>>;
  /** Makes the postings a positive size; what is set aside or transferred is then shown negative. */
  readonly sign: 1 | -1;
  readonly part: "planned" | "struck" | "beyond";
  readonly powers?: boolean;
  readonly verified: "published-total" | "general-knowledge";
  readonly note?: Text;
  readonly omitWhenZero?: boolean;
}

export type LayoutLine = AccountLine | SumLine | HeadingLine | AreaLines | OpeningLine | PlannedLine;

/**
 * Lines that sum to 0. `disposed`: the result and what is done with it; `financed`: the need and its
 * cover in the investment accounts; `balance`: assets against equity and debt; `linked`: what two of the
 * accounts say about the same thing.
 */
export interface Identity {
  readonly kind: "disposed" | "financed" | "balance" | "linked";
  readonly terms: readonly LineTerm[];
}

export interface StatementLayout {
  readonly id: string;
  /** A table of the notes: of the accounts alone, and it may look at an account from two sides. */
  readonly kind?: "note";
  readonly title: Text;
  readonly years: { readonly from?: number; readonly to?: number };
  /** The regulation, as it is cited: "FOR-2019-06-07-714 § 5-4". */
  readonly law: string;
  /** What the statement must account for in full: an account in it that no line takes is a finding. */
  readonly scope: AccountFilter;
  readonly complete: boolean;
  readonly lines: readonly LayoutLine[];
  readonly identities?: readonly Identity[];
  /**
   * What the figures of its lines begin with: "1a/". Absent: the line's id alone. `false`: its lines are
   * no figures, because they follow from comparing versions.
   */
  readonly figurePrefix?: string | false;
  /** Where the layout was read. */
  readonly source: string;
}

/** The columns a statement shows side by side; a missing ledger leaves the amounts undefined. */
export interface StatementColumn {
  readonly year: number;
  readonly version: Version;
  /** Another entity than the statement's: a part of consolidated accounts, with its name. */
  readonly part?: { readonly entity: string; readonly name: Text };
}

export interface ComputedLine {
  readonly id: string;
  readonly kind: "accounts" | "sum" | "heading" | "area" | "opening" | "planned";
  readonly number?: string;
  readonly label: Text;
  /** In the order of Statement.columns; undefined where there is no ledger for the column. */
  readonly amounts: readonly (Ore | undefined)[];
  /** Accounts minus regulated budget as the line shows it; undefined without both. */
  readonly deviationOre: Ore | undefined;
  /** Is a positive deviation good for the municipality (more income) or not (more expense)? */
  readonly goodWhen: GoodWhen;
  readonly accounts?: AccountFilter;
  readonly sign: 1 | -1;
  readonly terms?: readonly LineTerm[];
  /** The line this is the opening balance of. */
  readonly openingOf?: string;
  /** Which part of a disposal held against the revised budget. */
  readonly planned?: { readonly part: "planned" | "struck" | "beyond"; readonly powers: boolean };
  /** The regulation lets the line be left out where it has nothing to show. */
  readonly omitWhenZero?: boolean;
  readonly verified?: "published-total" | "general-knowledge";
  readonly confirmedBy?: readonly string[];
  readonly note?: Text;
  /** Id of the figure this line is published as. */
  readonly figureId?: string;
}

export interface Statement {
  readonly id: string;
  readonly title: Text;
  readonly law: string;
  readonly source: string;
  readonly entity: string;
  readonly columns: readonly StatementColumn[];
  readonly lines: readonly ComputedLine[];
  /** The convention its amounts follow; undefined when no line depends on it, as in a balance. */
  readonly internalTrade: InternalTrade | undefined;
}
