/**
 * Own SQL, shut in: everything is loaded first, then files and network are closed and the configuration
 * is locked; a query is one SELECT, in bounded time, memory and size of answer.
 *
 * Known trap: the engine sorts æ, ø and å by their code points (or wrongly under `COLLATE nb`), so an
 * order by Norwegian names is right only with `COLLATE da`.
 */
import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  DuckDBTypeId,
  StatementType,
} from "@duckdb/node-api";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import type { Engine } from "./engine.ts";
import { ledgerView, lineColumn, linedSchema, namesSchema, plainSchema } from "./sandbox-schemas.ts";
import { sqlCell } from "./sql-cells.ts";
import type { SqlAnswer, SqlCell, SqlParameters } from "./warehouse.ts";

export interface SandboxLimits {
  readonly milliseconds: number;
  readonly rows: number;
  /** For queries, beyond what the loaded tables take. */
  readonly megabytes: number;
}

export const usualLimits: SandboxLimits = { milliseconds: 10_000, rows: 200_000, megabytes: 1024 };

const wholeNumberTypes: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
]);

export class Sandbox {
  readonly #plain: DuckDBConnection;
  readonly #lined: DuckDBConnection;
  readonly #names: DuckDBConnection;
  readonly #limits: SandboxLimits;
  readonly #tables: ReadonlyMap<string, string>;
  /** Queries run one at a time, so that stopping one stops no other. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    plain: DuckDBConnection,
    lined: DuckDBConnection,
    names: DuckDBConnection,
    limits: SandboxLimits,
    tables: readonly string[],
  ) {
    this.#plain = plain;
    this.#lined = lined;
    this.#names = names;
    this.#limits = limits;
    this.#tables = new Map([ledgerView, ...tables].map((table) => [table.toLowerCase(), table]));
  }

  /** Shuts the engine: nothing can be loaded after this. `tables` are the registers' names. */
  static async close(engine: Engine, tables: readonly string[], limits: SandboxLimits): Promise<Sandbox> {
    const plain = await engine.connect();
    const lined = await engine.connect();
    const names = await engine.connect();
    await plain.run(`SET search_path = '${plainSchema}'`);
    await lined.run(`SET search_path = '${linedSchema}'`);
    await names.run(`SET search_path = '${namesSchema}'`);
    const [used] = await engine.row(
      "SELECT (sum(memory_usage_bytes) // 1000000)::BIGINT FROM duckdb_memory()",
    );
    const megabytes = Number(used ?? 0n) + limits.megabytes;
    await engine.run(
      `SET temp_directory = ''; SET max_temp_directory_size = '0KiB'; SET memory_limit = '${megabytes}MB'`,
    );
    await engine
      .run(`SET allow_community_extensions = false; SET allow_unsigned_extensions = false`)
      .catch(() => {});
    await engine.run("SET enable_external_access = false; SET lock_configuration = true");
    return new Sandbox(plain, lined, names, limits, tables);
  }

  /**
   * Which loaded tables a query names, as they were declared, in alphabetical order. The engine answers none for a query with a
   * parameter or a join by `USING`; parameters are taken out first, and a query it finds no tables in names those whose names stand in
   * it: one too many hides a small number too many, one too few would show one.
   */
  tablesOf(sql: string): readonly string[] {
    const found = this.#engineTables(sql.replaceAll(/\$(?:year|entity|version)\b/gi, "NULL"));
    if (found.length > 0) return found;
    const bare = sql.replaceAll(/'(?:[^']|'')*'|--.*$|\/\*[\s\S]*?\*\//gm, " ");
    const words = new Set(bare.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_]*/gu));
    return [...this.#tables].flatMap(([name, table]) => (words.has(name) ? [table] : [])).sort();
  }

  #engineTables(sql: string): readonly string[] {
    try {
      const named = this.#names
        .getTableNames(sql, false)
        .map((name) => name.replaceAll('"', "").toLowerCase());
      return [...new Set(named)].flatMap((name) => this.#tables.get(name) ?? []).sort();
    } catch {
      return [];
    }
  }

  /** Runs one query; what is wrong with it is a finding at its place in the author's file. */
  query(sql: string, at: Span, parameters: SqlParameters): Promise<Loaded<SqlAnswer | undefined>> {
    const answer = this.#queue.then(() => this.#run(sql, at, parameters));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #run(sql: string, at: Span, parameters: SqlParameters): Promise<Loaded<SqlAnswer | undefined>> {
    const refuse = (one: Finding): Loaded<undefined> => ({ value: undefined, findings: [one] });
    const connection = new RegExp(`\\b${lineColumn}\\b`, "i").test(sql) ? this.#lined : this.#plain;
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      connection.interrupt();
    }, this.#limits.milliseconds);
    try {
      const statements = await connection.extractStatements(sql);
      if (statements.count !== 1) return refuse(finding("FAS2011", at, {}));
      const statement = await statements.prepare(0);
      if (statement.statementType !== StatementType.SELECT) return refuse(finding("FAS2011", at, {}));
      const unknown = bindParameters(statement, parameters);
      if (unknown !== undefined) return refuse(finding("FAS2013", at, { name: unknown }));
      const answer = await this.#collect(statement);
      return answer === undefined
        ? refuse(finding("FAS2014", at, { limit: this.#limits.rows }))
        : { value: answer, findings: [] };
    } catch (error) {
      if (stopped) return refuse(finding("FAS2012", at, { milliseconds: this.#limits.milliseconds }));
      if (!(error instanceof Error)) throw error;
      return refuse(sqlFinding(error.message, at));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Undefined when there are more rows than may be answered. */
  async #collect(statement: DuckDBPreparedStatement): Promise<SqlAnswer | undefined> {
    const result = await statement.stream();
    const columns = result.columnNames();
    const whole = result.columnTypes().map((type) => wholeNumberTypes.has(type.typeId));
    const rows: SqlCell[][] = [];
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return { columns, rows };
      if (rows.length + chunk.rowCount > this.#limits.rows) return undefined;
      for (const row of chunk.getRows()) rows.push(row.map((value, n) => sqlCell(value, whole[n] ?? false)));
    }
  }

  shut(): void {
    this.#plain.closeSync();
    this.#lined.closeSync();
    this.#names.closeSync();
  }
}

/** Binds those of the three that are used; answers the first name that is none of them. */
function bindParameters(statement: DuckDBPreparedStatement, parameters: SqlParameters): string | undefined {
  for (let index = 1; index <= statement.parameterCount; index += 1) {
    const name = statement.parameterName(index);
    if (name === "year") statement.bindInteger(index, parameters.year);
    else if (name === "entity") statement.bindVarchar(index, parameters.entity);
    else if (name === "version") statement.bindVarchar(index, parameters.version);
    else return name;
  }
  return undefined;
}

/** The engine's message without its excerpt, at the line (and column) of the query that it names. */
function sqlFinding(message: string, at: Span): Finding {
  const [problem = "", ...rest] = message.split("\n").map((line) => line.trimEnd());
  const excerpt = rest.findIndex((line) => /^LINE \d+: /.test(line));
  const marked = /^LINE (\d+): (.*)$/.exec(rest[excerpt] ?? "");
  const place = { problem: problem.replace(/^(\w+ )+Error: /, "") };
  if (marked === null) return finding("FAS2010", at, place);
  const line = Number(marked[1]);
  const text = marked[2] ?? "";
  const caret = (rest[excerpt + 1] ?? "").indexOf("^");
  const column = caret - `LINE ${line}: `.length + 1;
  const whole = !text.startsWith("...") && column > 0;
  return finding(
    "FAS2010",
    {
      file: at.file,
      line: at.line + line - 1,
      column: whole ? column + (line === 1 ? at.column - 1 : 0) : 1,
    },
    place,
    { excerpt: text },
  );
}
