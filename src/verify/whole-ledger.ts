/**
 * The whole published ledger: it adds up to what the manifest says, and every sum of accounts is the sum of all its
 * rows that match, so that no row can be left out of a figure together with its amount.
 *
 * Layer: verify; pure.
 */
import { type Finding, finding } from "../base/finding.ts";
import { type Ore, ore } from "../base/ore.ts";
import { parseDecimal, rational } from "../base/rational.ts";
import type { AccountFilter, FilterDimension } from "../kostra/account-filter.ts";
import { filterIndex } from "../kostra/filter-index.ts";
import { exactNumber } from "../publish/exact-text.ts";
import type { LineageData } from "../publish/opendata/lineage-data.ts";
import { ledgerDataPath } from "../publish/shared/data-address.ts";
import type { PublishedManifest } from "./manifest.ts";
import type { ReadTable } from "./tables.ts";

interface Posting {
  readonly codes: Readonly<Record<FilterDimension, string>>;
  readonly ore: Ore;
  readonly postings: number;
}

type LedgerLineage = Extract<LineageData, { kind: "ledger" }>;
type At = { readonly entity: string; readonly year: number; readonly version: string };

export interface WholeLedger {
  readonly rows: number;
  /** Is the sum that of all rows of the point that match? Undefined where the point has no published ledger. */
  agrees(at: At, lineage: LedgerLineage): boolean | undefined;
}

const keyOf = ({ entity, year, version }: At): string => [entity, year, version].join("\u0000");
const ledgerFile = `${ledgerDataPath}.csv`;

/** Undefined when none is published. FAS6933 where it does not add up to what the manifest says, or some is missing. */
export function wholeLedger(
  tables: readonly ReadTable[],
  manifest: PublishedManifest,
): { readonly value: WholeLedger | undefined; readonly findings: readonly Finding[] } {
  const table = tables.find(({ file }) => file === ledgerFile);
  const told = manifest.ledgers ?? [];
  if (table === undefined) {
    const missing = told.length > 0 ? [finding("FAS6933", undefined, { file: ledgerFile, ledger: "–" })] : [];
    return { value: undefined, findings: missing };
  }
  const points = postingsByPoint(table);
  const findings = told.flatMap((one) => {
    const rows = points.get(keyOf(one)) ?? [];
    const sums = new Map<string, bigint>();
    for (const { codes, ore: amount } of rows)
      sums.set(codes.kontoklasse, (sums.get(codes.kontoklasse) ?? 0n) + amount);
    const isWhole =
      rows.length === one.rows &&
      rows.reduce((sum, { postings }) => sum + postings, 0) === one.postings &&
      sums.size === Object.keys(one.sums).length &&
      [...sums].every(([name, sum]) => one.sums[name] === exactNumber(rational(sum, 100n)));
    const { entity, year, version } = one;
    return isWhole
      ? []
      : [finding("FAS6933", undefined, { file: ledgerFile, ledger: `${entity} ${year} ${version}` })];
  });
  const known = new Set(told.map(keyOf));
  const extra = [...points.keys()].filter((key) => !known.has(key));
  const others = extra.map((key) =>
    finding("FAS6933", undefined, { file: ledgerFile, ledger: key.replaceAll("\u0000", " ") }),
  );
  const indexes = new Map(
    [...points].map(([key, rows]) => [key, filterIndex(rows, (row, dimension) => row.codes[dimension])]),
  );
  return {
    value: {
      rows: table.rows.length,
      agrees: (at, { filter, sum, postings }) => {
        const rows = indexes.get(keyOf(at))?.(filterOf(filter));
        if (rows === undefined) return undefined;
        const found = rows.reduce((all, one) => all + one.ore, 0n);
        return (
          exactNumber(rational(found, 100n)) === sum &&
          rows.reduce((all, one) => all + one.postings, 0) === postings
        );
      },
    },
    findings: [...findings, ...others],
  };
}

/** Without the dimensions it does not name. */
function filterOf(filter: LedgerLineage["filter"]): AccountFilter {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, codes]) => (codes === undefined ? [] : [[name, codes]])),
  );
}

function postingsByPoint({ columns, rows }: ReadTable): ReadonlyMap<string, readonly Posting[]> {
  const place = new Map(columns.map(({ name }, at) => [name, at]));
  const points = new Map<string, Posting[]>();
  for (const row of rows) {
    const cell = (name: string): string => row[place.get(name) ?? -1] ?? "";
    const amount = parseDecimal(cell("belop")) ?? rational(0n);
    const key = keyOf({ entity: cell("enhet"), year: Number(cell("ar")), version: cell("versjon") });
    const list = points.get(key) ?? [];
    list.push({
      codes: {
        kontoklasse: cell("kontoklasse"),
        art: cell("art"),
        funksjon: cell("funksjon"),
        konto: cell("konto"),
        tjeneste: cell("tjeneste"),
        ansvar: cell("ansvar"),
        prosjekt: cell("prosjekt"),
        area: cell("omrade"),
      },
      ore: ore((amount.n * 100n) / amount.d),
      postings: Number(cell("antall_linjer")),
    });
    points.set(key, list);
  }
  return points;
}
