/**
 * A DuckDB in memory, and the few ways the warehouse speaks to it. Values never become SQL but through
 * `literal`, names never but through `identifier`.
 */
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";

export type EngineValue = DuckDBValue;
export type EngineRow = readonly EngineValue[];

/** A text as an SQL string literal. NUL ends a statement, so it is put in by its number. */
export function literal(text: string): string {
  const quoted = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return quoted.length === 1 ? (quoted[0] ?? "''") : `(${quoted.join(" || chr(0) || ")})`;
}

/** A name as a quoted SQL identifier. NUL would end the statement; no name can hold it, so another sign stands for it. */
export function identifier(name: string): string {
  return `"${name.replaceAll("\0", "\ufffd").replaceAll('"', '""')}"`;
}

/** Rows put in by one INSERT: large enough to be quick, small enough for the parser. */
const insertBatch = 2000;

export class Engine {
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  #temporaries = 0;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.connection = connection;
  }

  static async open(): Promise<Engine> {
    const instance = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return new Engine(instance, await instance.connect());
  }

  /** Another connection to the same database. */
  connect(): Promise<DuckDBConnection> {
    return this.#instance.connect();
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly EngineRow[]> {
    return (await this.connection.runAndReadAll(sql)).getRows();
  }

  /** The first row; empty when there is none. */
  async row(sql: string): Promise<EngineRow> {
    return (await this.rows(sql))[0] ?? [];
  }

  /** A name no other table has. */
  temporaryName(purpose: string): string {
    this.#temporaries += 1;
    return `${purpose}_${this.#temporaries}`;
  }

  /** A temporary table of texts; a cell that is undefined is NULL. */
  async fill(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly (string | undefined)[])[],
  ): Promise<void> {
    await this.run(`CREATE TEMP TABLE ${table} (${columns.map((column) => `${column} VARCHAR`).join(", ")})`);
    for (let start = 0; start < rows.length; start += insertBatch) {
      const values = rows
        .slice(start, start + insertBatch)
        .map((row) => `(${row.map((cell) => (cell === undefined ? "NULL" : literal(cell))).join(", ")})`);
      await this.run(`INSERT INTO ${table} VALUES ${values.join(", ")}`);
    }
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }
}

/** A count or a record number, which is always a safe integer. */
export function asNumber(value: EngineValue | undefined): number {
  return typeof value === "bigint" || typeof value === "number" ? Number(value) : 0;
}

/** A whole number of any size; NULL is 0, as the sum of nothing is. */
export function asBigint(value: EngineValue | undefined): bigint {
  return typeof value === "bigint" ? value : BigInt(typeof value === "number" ? value : 0);
}

export function asText(value: EngineValue | undefined): string {
  return typeof value === "string" ? value : "";
}
