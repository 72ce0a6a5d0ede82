/**
 * A warehouse that also holds the municipality as one legal person: its units put together, internal items left out.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { same } from "../base/language.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import { usualEliminations } from "../kostra/eliminations.ts";
import type { Combination } from "../statements/combined/combination.ts";
import { type CombinedLedgers, combineLedgers } from "../statements/combined/combine-ledgers.ts";
import { lackingFindings, twiceFindings } from "../statements/combined/findings.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import { combinedWarehouse } from "./combined-warehouse.ts";
import type { Config } from "./config.ts";

const known = new WeakMap<Warehouse, Map<string, Promise<Loaded<Warehouse>>>>();

/** Put together once for each warehouse and setting: what a preview keeps of one build, it keeps of this too. */
export function consolidatedWarehouse(inner: Warehouse, config: Config): Promise<Loaded<Warehouse>> {
  const made = known.get(inner) ?? new Map<string, Promise<Loaded<Warehouse>>>();
  known.set(inner, made);
  const key = JSON.stringify([config.consolidated, config.report.year]);
  const warehouse = made.get(key) ?? putTogether(inner, config);
  made.set(key, warehouse);
  return warehouse;
}

/**
 * The same warehouse when fasit.yaml puts nothing together. Findings: FAS4008 where internal items do not meet, FAS4308
 * where two eliminations take the same, FAS4309 where a part has no accounts for the report's year.
 */
async function putTogether(inner: Warehouse, config: Config): Promise<Loaded<Warehouse>> {
  const combination = combinationOf(config);
  if (combination === undefined) return { value: inner, findings: [] };
  const { warehouse, ledgers } = await combinedWarehouse(inner, {
    combination,
    combine: (cells) => combineLedgers(combination, cells),
  });
  const lacking = ledgers.lacking.filter(
    ({ year, version }) => year === config.report.year && version === "regnskap",
  );
  return {
    value: warehouse,
    findings: [
      ...unmetFindings(combination.entity, ledgers),
      ...twiceFindings(ledgers),
      ...lackingFindings({ lacking }),
    ],
  };
}

function combinationOf({ consolidated }: Config): Combination | undefined {
  if (consolidated === undefined) return undefined;
  const own = consolidated.eliminate.map(({ name, accounts }) => ({
    name: same(name),
    accounts: accounts.map(
      (filter) =>
        Object.fromEntries(
          Object.entries(filter).filter(([, codes]) => codes !== undefined),
        ) as AccountFilter,
    ),
  }));
  const usual = usualEliminations.map(({ name, filters }) => ({ name, accounts: filters }));
  return {
    entity: consolidated.entity,
    parts: consolidated.parts,
    eliminations: [...usual, ...own].map(({ name, accounts }) => ({ name, sides: [{ accounts }] })),
    complete: "point",
  };
}

function unmetFindings(entity: string, { taken, whole }: CombinedLedgers): readonly Finding[] {
  const points = new Set(whole.map(({ year, version }) => `${year} ${version}`));
  return taken
    .filter(({ year, version, left }) => left !== 0n && points.has(`${year} ${version}`))
    .map(({ elimination: { name }, year, version, left }) =>
      finding("FAS4008", undefined, { entity, year, version, name, ore: left }),
    );
}
