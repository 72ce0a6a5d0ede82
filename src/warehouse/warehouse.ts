/**
 * What the rooms above may ask of the warehouse. Only this folder speaks SQL; DuckDB is inside.
 */
import type { Loaded, Span } from "../base/finding.ts";
import type { Ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { AccountFilter, CodePatterns, FilterDimension } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";

/** What was loaded: which file, whose amounts, how much. One entry per file of the folder. */
export interface LoadedSource {
  /** Relative to the report folder, forward slashes; what spans use. */
  readonly file: string;
  readonly kind: "ledger" | "register" | "published";
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly title?: string;
  readonly url?: string;
  /** True when the data are made by code and stand for something that is not public. */
  readonly synthetic: boolean;
  /** The ledgers in it: one per amount column. Empty for registers. */
  readonly ledgers: readonly LedgerInfo[];
  /** Name of the SQL table of a register. */
  readonly table?: string;
}

export interface LedgerInfo extends Point {
  /** Header of the amount column it was read from. */
  readonly column: string;
  /** The sum of all its amounts per kontoklasse; 0 when it balances. */
  readonly sumOre: Ore;
  readonly rows: number;
}

/** The published grain of the ledger: konto × ansvar × tjeneste (× kontoklasse, art, funksjon, area). */
export interface LedgerRow {
  readonly konto: string;
  readonly kontoText: string;
  readonly kontoklasse: string;
  readonly art: string;
  readonly ansvar: string;
  readonly ansvarText: string;
  readonly tjeneste: string;
  readonly tjenesteText: string;
  readonly funksjon: string;
  readonly area: string;
  /** Kept apart only where rows are asked for by project; else empty. */
  readonly prosjekt: string;
  readonly ore: Ore;
  readonly file: string;
  /** The source lines behind the row, ascending; empty when the warehouse was opened without lines. */
  readonly lines: readonly number[];
  /** How many source lines there are. */
  readonly lineCount: number;
}

/** A cell of an own SQL query's answer. Decimals come as exact plain decimal text with a point. */
export type SqlCell = string | bigint | boolean | null;

export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlCell[])[];
}

/** `$year`, `$entity`, `$version` in an author's query. */
export type SqlParameters = Point;

export interface Warehouse {
  readonly sources: readonly LoadedSource[];
  /** Which (entity, year, version) have a ledger. */
  readonly points: readonly Point[];
  /**
   * The aggregated ledger of everything loaded. Always by entity, year, version, kontoklasse, art,
   * funksjon and area, and in the investment accounts by prosjekt; `more` adds dimensions that own figures
   * filter by.
   */
  cells(more: readonly FilterDimension[]): Promise<readonly LedgerCell[]>;
  /** Names of the projects of the investment accounts, by code. */
  projectNames(): Promise<ReadonlyMap<string, string>>;
  /** True when filters are in codes that the rows themselves do not have: rows cannot be filtered once more. */
  readonly rowsHaveOtherCodes?: true;
  /**
   * The rows behind a filter at a point, at published grain, ordered by konto, ansvar, tjeneste. Projects that the
   * filter, or one of `projects`, names are kept apart.
   */
  rows(
    point: Point,
    filter: AccountFilter,
    projects?: readonly CodePatterns[],
  ): Promise<readonly LedgerRow[]>;
  /**
   * Runs one author's SELECT over the loaded tables: no files, no network, locked configuration,
   * bounded time and memory. The table `ledger` and each register by its name. `at` is where the query stands.
   */
  query(sql: string, at: Span, parameters: SqlParameters): Promise<Loaded<SqlAnswer | undefined>>;
  /** Which loaded tables a query names, for lineage. */
  tablesOf(sql: string): readonly string[];
  close(): void;
}
