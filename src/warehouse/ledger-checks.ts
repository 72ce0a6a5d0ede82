/**
 * What is asked of a ledger once its cells are in: does it balance, and does KOSTRA know its codes?
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import { type Ore, ore } from "../base/ore.ts";
import { checkArt, checkFunksjon, kontoklasseKind } from "../kostra/codes.ts";
import { splitKonto, splitTjeneste } from "../sources/account-plan.ts";
import type { KostraSource, LedgerSource } from "../sources/mapping.ts";
import type { SaftSource } from "../sources/saft/saft-source.ts";
import type { FileTable } from "../sources/table.ts";
import { checkBalance, type KontoklasseSum } from "./balance.ts";
import { firstPlaces } from "./code-places.ts";
import { asBigint, asNumber, asText, type Engine } from "./engine.ts";
import { type LedgerOfColumn, ledgerTable } from "./ledger-table.ts";

export interface LedgerSums {
  readonly byKontoklasse: readonly KontoklasseSum[];
  /** Every cell is whole kroner. */
  readonly wholeKroner: boolean;
}

/** The sums of a ledger by kontoklasse. */
export async function sumLedger(engine: Engine, ledger: LedgerOfColumn): Promise<LedgerSums> {
  const rows =
    await engine.rows(`SELECT kontoklasse, sum(amount_ore)::HUGEINT, sum(postings), bool_and(coalesce(TRY_CAST(amount_ore AS BIGINT) % 100 = 0, false))
    FROM ${ledgerTable} WHERE ledger = ${ledger.id} GROUP BY kontoklasse ORDER BY kontoklasse`);
  return {
    byKontoklasse: rows.map((row) => ({
      kontoklasse: asText(row[0]),
      ore: ore(asBigint(row[1])),
      rows: asNumber(row[2]),
    })),
    wholeKroner: rows.every((row) => row[3] === true),
  };
}

/** FAS2001–FAS2004 for a ledger that ought to balance. */
export function balanceFindings(
  source: LedgerSource | KostraSource | SaftSource,
  ledger: LedgerOfColumn,
  sums: LedgerSums,
): readonly Finding[] {
  if (!source.balanced) return [];
  const declared =
    source.kind === "ledger"
      ? source.imbalance?.find((one) => one.column === ledger.column)
      : source.imbalance?.[0];
  return checkBalance({
    column: ledger.column,
    at: ledger.columnAt,
    sums: sums.byKontoklasse,
    stepOre: stepOf(source, sums),
    declared,
  });
}

function stepOf(source: LedgerSource | KostraSource | SaftSource, sums: LedgerSums): bigint {
  if (source.kind === "kostra" || (source.kind === "ledger" && source.unit === "1000 kr")) return 100_000n;
  return sums.wholeKroner ? 100n : 1n;
}

/** The oldest year KOSTRA's lists are at hand for; a code they lack may have been right before it. */
const oldestListedYear = 2015;

type CodeDimension = "art" | "funksjon";

type Kind = "art" | "funksjon" | "kapittel" | "sektor";

interface Wanting {
  readonly code: string;
  readonly kind: Kind;
  readonly ledger: LedgerOfColumn;
  readonly check: "local-detail" | "unknown";
  readonly rows: number;
  readonly ore: Ore;
}

/**
 * FAS2005–FAS2008: one finding for each code of a file that the year's KOSTRA lists lack, where it first
 * stands; a file with several amount columns gives it once, for the first of them. A source without a
 * dimension is not asked about it.
 */
export async function codeFindings(
  engine: Engine,
  ledgers: readonly LedgerOfColumn[],
  source: LedgerSource | KostraSource | SaftSource,
  plan: FileTable | undefined,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const dimension of ["art", "funksjon"] as const) {
    const wanting = new Map<string, Wanting>();
    for (const ledger of ledgers)
      for (const one of await wantingCodes(engine, ledger, dimension))
        if (!wanting.has(keyOf(one))) wanting.set(keyOf(one), one);
    const codes = [...new Set([...wanting.values()].map((one) => one.code))];
    const places = await placesOf(engine, ledgers, source, plan, dimension, codes);
    for (const one of wanting.values()) findings.push(codeFinding(one, dimension, places.get(one.code)));
  }
  return findings;
}

const keyOf = ({ kind, code }: Pick<Wanting, "kind" | "code">): string => `${kind} ${code}`;

/** What stands in the dimension's place in an account class. */
function kindIn(dimension: CodeDimension, kontoklasse: string): Kind {
  if (kontoklasseKind(undefined, kontoklasse) !== "balanse") return dimension;
  return dimension === "art" ? "sektor" : "kapittel";
}

function codeFinding(one: Wanting, dimension: CodeDimension, place: Span | undefined): Finding {
  const at = place ?? one.ledger.columnAt;
  const data = { code: one.code, kind: one.kind, year: one.ledger.year, rows: one.rows, ore: one.ore };
  if (one.check === "local-detail") return finding("FAS2006", at, data);
  if (one.ledger.year < oldestListedYear)
    return finding("FAS2008", at, { ...data, oldest: oldestListedYear });
  return finding(dimension === "art" ? "FAS2005" : "FAS2007", at, data);
}

/** A ledger's codes that are not known, drawn together over kontoklasser; unknown wins over local detail. */
async function wantingCodes(
  engine: Engine,
  ledger: LedgerOfColumn,
  dimension: CodeDimension,
): Promise<Iterable<Wanting>> {
  const rows = await engine.rows(`SELECT ${dimension}, kontoklasse, sum(postings), sum(amount_ore)::HUGEINT
    FROM ${ledgerTable} WHERE ledger = ${ledger.id} AND ${dimension} <> '' GROUP BY ALL ORDER BY ALL`);
  const found = new Map<string, Wanting>();
  for (const row of rows) {
    const [code, kontoklasse] = [asText(row[0]), asText(row[1])];
    const check =
      dimension === "art"
        ? checkArt(code, ledger.year, kontoklasse)
        : checkFunksjon(code, ledger.year, kontoklasse);
    if (check === "known") continue;
    const kind = kindIn(dimension, kontoklasse);
    const before = found.get(keyOf({ kind, code }));
    found.set(keyOf({ kind, code }), {
      code,
      kind,
      ledger,
      check: before?.check === "unknown" ? "unknown" : check,
      rows: (before?.rows ?? 0) + asNumber(row[2]),
      ore: ore((before?.ore ?? 0n) + asBigint(row[3])),
    });
  }
  return found.values();
}

async function placesOf(
  engine: Engine,
  ledgers: readonly LedgerOfColumn[],
  source: LedgerSource | KostraSource | SaftSource,
  plan: FileTable | undefined,
  dimension: CodeDimension,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Span>> {
  if (codes.length === 0) return new Map();
  if (source.kind !== "ledger" || plan === undefined)
    return recordPlaces(engine, ledgers, source.kind === "kostra" ? kostraColumn[dimension] : 1, dimension);
  const { columns } = source;
  const header = columns[dimension] ?? (dimension === "art" ? columns.konto : columns.tjeneste);
  if (header === undefined) return new Map();
  const codeOf = (text: string): string => {
    if (columns[dimension] !== undefined) return text;
    return (dimension === "art" ? splitKonto(text)?.art : splitTjeneste(text)) ?? "";
  };
  return firstPlaces(plan, header, codeOf, new Set(codes));
}

/** Fixed columns of the KOSTRA record where the code stands. */
const kostraColumn = { funksjon: 33, art: 37 } as const;

async function recordPlaces(
  engine: Engine,
  ledgers: readonly LedgerOfColumn[],
  column: number,
  dimension: CodeDimension,
): Promise<ReadonlyMap<string, Span>> {
  const places = new Map<string, Span>();
  for (const ledger of ledgers) {
    const rows = await engine.rows(`SELECT ${dimension}, min(list_min(records)) FROM ${ledgerTable}
      WHERE ledger = ${ledger.id} GROUP BY ${dimension}`);
    for (const row of rows) {
      const line = ledger.lineOf(asNumber(row[1]));
      const code = asText(row[0]);
      if (!places.has(code)) places.set(code, { file: ledger.file, line, column });
    }
  }
  return places;
}
