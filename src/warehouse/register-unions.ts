/**
 * The same register of several parties as one table: their rows below each other, and a column `part` that says whose
 * they are. A column that only some have is empty for the others.
 */
import { type Engine, identifier, literal } from "./engine.ts";
import { ledgerView, lineColumn, linedSchema, namesSchema, plainSchema } from "./sandbox-schemas.ts";

export interface RegisterUnion {
  readonly table: string;
  readonly of: readonly { readonly part: string; readonly table: string }[];
}

/** Makes each union that has a free name and at least one loaded table; answers their names. */
export async function uniteRegisters(
  unions: readonly RegisterUnion[],
  loaded: readonly string[],
  engine: Engine,
): Promise<readonly string[]> {
  const made: string[] = [];
  for (const { table, of } of unions) {
    const parts = of.filter((one) => loaded.includes(one.table));
    if (parts.length === 0 || [ledgerView, ...loaded].includes(table)) continue;
    const selects = parts.map(
      (one) =>
        `SELECT ${literal(one.part)} AS part, * FROM ${linedSchema}.${identifier(one.table)} ORDER BY ${lineColumn}`,
    );
    await engine.run(
      `CREATE TABLE ${linedSchema}.${identifier(table)} AS ${selects.map((one) => `(${one})`).join(" UNION ALL BY NAME ")}`,
    );
    await engine.run(`CREATE VIEW ${plainSchema}.${identifier(table)} AS
      SELECT * EXCLUDE (${lineColumn}) FROM ${linedSchema}.${identifier(table)}`);
    await engine.run(`CREATE TABLE ${namesSchema}.${identifier(table)} (nothing INTEGER)`);
    made.push(table);
  }
  return made;
}
