/**
 * Several entities put together as one: their cells once more under the name of the whole, and the internal
 * items once more with the opposite sign. Both lie in a table of their own, so that what authors query is
 * each entity alone, and lead to the same lines of the same files.
 */
import { type Finding, finding } from "../base/finding.ts";
import { ore } from "../base/ore.ts";
import { isVersion, type Point } from "../base/period.ts";
import type { Elimination } from "../kostra/eliminations.ts";
import { asBigint, asNumber, asText, type Engine, literal } from "./engine.ts";
import { filterSql } from "./filter-sql.ts";
import { cellDimensions, consolidatedTable, ledgerTable, textDimensions } from "./ledger-table.ts";

/** Which entities make up the whole, and what they owe each other. */
export interface Consolidation {
  readonly entity: string;
  readonly parts: readonly string[];
  readonly eliminations: readonly Elimination[];
}

/** The entity that holds the eliminations alone, so that they can be shown beside the parts. */
export function eliminationsOf(entity: string): string {
  return `${entity}-elimineringer`;
}

/**
 * Fills the table for every year and version that all the parts have, and answers those points. FAS4008
 * where internal items do not meet: what one unit posted, another has not.
 */
export async function consolidate(
  engine: Engine,
  { entity, parts, eliminations }: Consolidation,
): Promise<{ readonly points: readonly Point[]; readonly findings: readonly Finding[] }> {
  const inParts = `entity IN (${parts.map(literal).join(", ")})`;
  const found = await engine.rows(`SELECT year, version FROM ${ledgerTable} WHERE ${inParts}
    GROUP BY year, version HAVING count(DISTINCT entity) = ${new Set(parts).size} ORDER BY year, version`);
  const points = found.flatMap((row): readonly Point[] => {
    const version = asText(row[1]);
    return isVersion(version) ? [{ entity, year: asNumber(row[0]), version }] : [];
  });
  const findings: Finding[] = [];
  for (const { year, version } of points) {
    const source = `FROM ${ledgerTable} WHERE ${inParts} AND year = ${year} AND version = ${literal(version)}`;
    await copy(engine, entity, "", source);
    for (const { name, filters } of eliminations) {
      const chosen = filters.map((filter) => `(${filterSql(filter)})`).join(" OR ");
      const internal = `${source} AND (${chosen})`;
      for (const holder of [entity, eliminationsOf(entity)]) await copy(engine, holder, "-", internal);
      const left = await engine.row(`SELECT coalesce(sum(amount_ore), 0)::HUGEINT ${internal}`);
      const amount = ore(asBigint(left[0]));
      if (amount !== 0n)
        findings.push(finding("FAS4008", undefined, { entity, year, version, name, ore: amount }));
    }
  }
  return { points, findings };
}

async function copy(engine: Engine, entity: string, sign: "" | "-", source: string): Promise<void> {
  const texts = textDimensions.map((dimension) => `${dimension}_text`);
  await engine.run(`INSERT INTO ${consolidatedTable}
    SELECT ledger, ${literal(entity)}, year, version, ${cellDimensions.join(", ")}, extra, ${sign}amount_ore,
      postings, ${texts.join(", ")}, records ${source}`);
}
