/**
 * What own queries see. `plain` holds the tables as authors declared them. `lined` holds the same with a
 * column `_line`, and is looked in when a query names it; so `SELECT *` and `DISTINCT *` do not meet it.
 * `names` holds empty tables of the same names: the engine tells which tables a query names, but views do
 * not count for it.
 */
import type { Engine } from "./engine.ts";
import { cellDimensions, ledgerTable } from "./ledger-table.ts";

export const plainSchema = "plain";
export const linedSchema = "lined";
export const namesSchema = "names";
export const lineColumn = "_line";
export const ledgerView = "ledger";

/** Makes the schemas, with `ledger` in each. */
export async function createSchemas(engine: Engine): Promise<void> {
  for (const schema of [plainSchema, linedSchema])
    await engine.run(`CREATE SCHEMA ${schema}; CREATE VIEW ${schema}.${ledgerView} AS
      SELECT entity, year, version, ${cellDimensions.join(", ")}, amount_ore, postings, extra FROM main.${ledgerTable}`);
  await engine.run(
    `CREATE SCHEMA ${namesSchema}; CREATE TABLE ${namesSchema}.${ledgerView} (nothing INTEGER)`,
  );
}
