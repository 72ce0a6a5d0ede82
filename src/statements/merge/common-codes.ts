/**
 * A party's own codes → the common ones.
 *
 * Layer: statements; pure.
 */
import { type Finding, finding, type Span } from "../../base/finding.ts";
import { nearMatches } from "../../base/near-match.ts";
import { type Ore, ore } from "../../base/ore.ts";
import type { FilterDimension } from "../../kostra/account-filter.ts";
import { kontoklasseKind } from "../../kostra/codes.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { splitKonto, splitTjeneste } from "../../sources/account-plan.ts";
import type { MappingRow } from "../../sources/code-mapping.ts";
import { type MappedDimension, type MergePlan, mappedDimensions, organisationDimensions } from "./plan.ts";

/** The codes of a posting, as far as a mapping cares. */
export type Codes = Readonly<Partial<Record<FilterDimension, string>>>;

export interface CommonCodes {
  /** The same posting in common codes. A code without a mapping keeps its own; that is a finding of `check`. */
  common(entity: string, codes: Codes): Record<FilterDimension, string>;
  /** What common codes are called, where the tables say so. */
  readonly names: ReadonlyMap<MappedDimension, ReadonlyMap<string, string>>;
  /** What the tables lack, say twice or name in vain, held against the ledgers of the parties. */
  check(cells: readonly LedgerCell[]): readonly Finding[];
}

type EntityRows = ReadonlyMap<string, MappingRow>;

const everyOther = "*";
const itself = "=";

export function commonCodes(plan: MergePlan): CommonCodes {
  const tables = new Map<MappedDimension, ReadonlyMap<string, EntityRows>>();
  for (const dimension of mappedDimensions) {
    const table = plan.mapping[dimension];
    if (table === undefined) continue;
    const byEntity = new Map<string, Map<string, MappingRow>>();
    for (const row of table.rows) {
      const rows = byEntity.get(row.entity) ?? new Map<string, MappingRow>();
      byEntity.set(row.entity, rows);
      if (!rows.has(row.code)) rows.set(row.code, row);
    }
    tables.set(dimension, byEntity);
  }
  const rowOf = (dimension: MappedDimension, entity: string, code: string): MappingRow | undefined => {
    const rows = tables.get(dimension)?.get(entity);
    return rows?.get(code) ?? rows?.get(everyOther);
  };
  const mapped = (dimension: MappedDimension, entity: string, code: string): string => {
    if (code === "") return code;
    if (tables.has(dimension)) {
      const to = rowOf(dimension, entity, code)?.common ?? code;
      return to === itself ? code : to;
    }
    return organisationDimensions.has(dimension) ? `${entity}:${code}` : code;
  };
  return {
    common: (entity, codes) => {
      const own = (dimension: FilterDimension): string => codes[dimension] ?? "";
      const organisation = {
        ansvar: mapped("ansvar", entity, own("ansvar")),
        area: mapped("area", entity, own("area")),
        prosjekt: mapped("prosjekt", entity, own("prosjekt")),
      };
      const kept = { kontoklasse: own("kontoklasse"), art: own("art"), funksjon: own("funksjon") };
      // In the balance, chapter and sector are national already.
      if (isBalance(codes))
        return { ...kept, konto: own("konto"), tjeneste: own("tjeneste"), ...organisation };
      const konto = mapped("konto", entity, own("konto"));
      const tjeneste = mapped("tjeneste", entity, own("tjeneste"));
      const parts = konto === own("konto") ? undefined : splitKonto(konto);
      const funksjon = tjeneste === own("tjeneste") ? undefined : splitTjeneste(tjeneste);
      return {
        ...kept,
        konto,
        tjeneste,
        ...organisation,
        ...(parts === undefined ? {} : { art: parts.art }),
        ...(funksjon === undefined ? {} : { funksjon }),
      };
    },
    names: namesIn(plan),
    check: (cells) => [
      ...unknownEntities(plan),
      ...mappedTwice(plan),
      ...wrongCommonCodes(plan),
      ...unmapped(plan, cells, rowOf),
      ...unused(plan, cells),
    ],
  };
}

function isBalance(codes: Codes): boolean {
  return kontoklasseKind(undefined, codes.kontoklasse ?? "") === "balanse";
}

function namesIn(plan: MergePlan): ReadonlyMap<MappedDimension, ReadonlyMap<string, string>> {
  return new Map(
    mappedDimensions.map((dimension) => {
      const rows = plan.mapping[dimension]?.rows ?? [];
      const named = rows.filter((row) => row.name !== "");
      return [
        dimension,
        new Map(named.toReversed().map((row) => [row.common === itself ? row.code : row.common, row.name])),
      ];
    }),
  );
}

function allRows(plan: MergePlan): readonly (MappingRow & { readonly dimension: MappedDimension })[] {
  return mappedDimensions.flatMap((dimension) =>
    (plan.mapping[dimension]?.rows ?? []).map((row) => ({ ...row, dimension })),
  );
}

/** FAS4303 */
function unknownEntities(plan: MergePlan): readonly Finding[] {
  const known = plan.parts.map((part) => part.entity);
  return allRows(plan)
    .filter((row) => !known.includes(row.entity))
    .map(({ entity, at }) => finding("FAS4303", at, { entity, known, near: nearMatches(entity, known) }));
}

/** FAS4302: a code that goes to two places, or is said twice. */
function mappedTwice(plan: MergePlan): readonly Finding[] {
  const first = new Map<string, MappingRow>();
  return allRows(plan).flatMap((row) => {
    const { entity, code, common, dimension, at } = row;
    const key = JSON.stringify([dimension, entity, code]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    const data = { entity, dimension, code, first: before.common, second: common };
    return [finding("FAS4302", at, data, { related: [before.at] })];
  });
}

/** FAS4304: a common konto or tjeneste without a KOSTRA code in it, or in another account class than the code it replaces. */
function wrongCommonCodes(plan: MergePlan): readonly Finding[] {
  return allRows(plan).flatMap(({ entity, code, common, dimension, at }) => {
    if (common === itself || (dimension !== "konto" && dimension !== "tjeneste")) return [];
    const data = { entity, dimension, code, common };
    if (dimension === "tjeneste")
      return splitTjeneste(common) === undefined
        ? [finding("FAS4304", at, { ...data, problem: "form" as const })]
        : [];
    const [own, parts] = [splitKonto(code), splitKonto(common)];
    if (parts === undefined) return [finding("FAS4304", at, { ...data, problem: "form" as const })];
    return own !== undefined && own.kontoklasse !== parts.kontoklasse
      ? [finding("FAS4304", at, { ...data, problem: "kontoklasse" as const })]
      : [];
  });
}

interface Used {
  ore: bigint;
  rows: number;
}

/** Every own code the parties have used in a dimension, with what stands on it. */
function usedCodes(
  plan: MergePlan,
  cells: readonly LedgerCell[],
  dimension: MappedDimension,
): ReadonlyMap<string, ReadonlyMap<string, Used>> {
  const byEntity = new Map(plan.parts.map((part) => [part.entity, new Map<string, Used>()]));
  for (const cell of cells) {
    const code = cell[dimension] ?? "";
    const codes = byEntity.get(cell.entity);
    const national = dimension === "konto" || dimension === "tjeneste";
    if (codes === undefined || code === "" || (national && isBalance(cell))) continue;
    const used = codes.get(code) ?? { ore: 0n, rows: 0 };
    codes.set(code, { ore: used.ore + cell.ore, rows: used.rows + cell.rows });
  }
  return byEntity;
}

/** FAS4301: a code of a ledger that its table does not carry over. */
function unmapped(
  plan: MergePlan,
  cells: readonly LedgerCell[],
  rowOf: (dimension: MappedDimension, entity: string, code: string) => MappingRow | undefined,
): readonly Finding[] {
  return mappedDimensions.flatMap((dimension) => {
    const table = plan.mapping[dimension];
    if (table === undefined) return [];
    const at: Span = { file: table.file, line: 1, column: 1 };
    return [...usedCodes(plan, cells, dimension)].flatMap(([entity, codes]) =>
      [...codes]
        .filter(([code]) => rowOf(dimension, entity, code) === undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, used]) =>
          finding("FAS4301", at, { entity, dimension, code, ore: sumOf(used), rows: used.rows }),
        ),
    );
  });
}

const sumOf = (used: Used): Ore => ore(used.ore);

/** FAS4305: codes of a table that no ledger has. One finding for each party and table. */
function unused(plan: MergePlan, cells: readonly LedgerCell[]): readonly Finding[] {
  return mappedDimensions.flatMap((dimension) => {
    const table = plan.mapping[dimension];
    if (table === undefined) return [];
    return [...usedCodes(plan, cells, dimension)].flatMap(([entity, codes]) => {
      const vain = table.rows.filter(
        (row) => row.entity === entity && row.code !== everyOther && !codes.has(row.code),
      );
      const [first] = vain;
      if (first === undefined) return [];
      return [finding("FAS4305", first.at, { entity, dimension, codes: vain.map((row) => row.code) })];
    });
  });
}
