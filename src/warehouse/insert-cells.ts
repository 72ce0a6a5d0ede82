/**
 * Groups of a loaded file → cells of the ledger table.
 */
import type { LedgerSource } from "../sources/mapping.ts";
import { codeSql } from "./amount-sql.ts";
import { asNumber, type Engine, literal } from "./engine.ts";
import {
  type CellDimension,
  cellDimensions,
  type LedgerOfColumn,
  ledgerTable,
  type TextDimension,
  textDimensions,
} from "./ledger-table.ts";

/** A column of the file that is kept: the name it has in SQL, and where it stands. */
interface Kept {
  readonly name: string;
  readonly index: number;
}

/** The columns of a ledger that are kept, by what they are. */
export interface LedgerColumns {
  readonly dimensions: readonly Kept[];
  readonly texts: readonly (Kept & { readonly of: TextDimension })[];
  readonly extra: readonly (Kept & { readonly header: string })[];
  readonly amounts: readonly Kept[];
}

/** SQL for a dimension's code without blanks around it; "" for one the file does not have. */
export type CodeExpressions = Readonly<Record<CellDimension, string>>;

/** Trimming is dear on many groups, so it is left out where no code of a column needs it. */
export async function codeExpressions(
  engine: Engine,
  groups: string,
  columns: LedgerColumns,
): Promise<CodeExpressions> {
  const found = new Map<string, string>();
  for (const { name } of columns.dimensions) {
    const padded = await engine.row(`SELECT count_if(coalesce(code, '') <> ${codeSql("code")})
      FROM (SELECT ${name} AS code, count(*) FROM ${groups} GROUP BY ${name})`);
    found.set(name, asNumber(padded[0]) === 0 ? `coalesce(${name}, '')` : codeSql(name));
  }
  const of = (dimension: CellDimension): string => found.get(`d_${dimension}`) ?? "''";
  return {
    kontoklasse: of("kontoklasse"),
    art: of("art"),
    funksjon: of("funksjon"),
    area: of("area"),
    konto: of("konto"),
    tjeneste: of("tjeneste"),
    ansvar: of("ansvar"),
    prosjekt: of("prosjekt"),
  };
}

export interface GroupsOfLedger {
  /** The table of groups; beside it stand its `_konto` and `_tjeneste` tables. */
  readonly groups: string;
  /** Which amount column. */
  readonly i: number;
  readonly ledger: LedgerOfColumn;
  readonly source: LedgerSource;
  readonly columns: LedgerColumns;
  readonly codes: CodeExpressions;
  readonly withLines: boolean;
}

/**
 * One cell for each group with a posting. A code that stands in the file with and without blanks gives
 * several cells; every question to the table sums them. A column's own code goes before the part of
 * a konto or tjeneste, and that before what fasit.yaml fixes.
 */
export async function insertCells(engine: Engine, from: GroupsOfLedger): Promise<void> {
  const { groups, i, ledger, source, columns, codes } = from;
  const firstOf = (own: string, part: string, fixed: string | undefined): string =>
    `coalesce(nullif(${own}, ''), ${part}, ${literal(fixed ?? "")})`;
  const cell: CodeExpressions = {
    ...codes,
    kontoklasse: translated(
      firstOf(codes.kontoklasse, "k.kontoklasse", source.fixed?.kontoklasse),
      source.kontoklasser ?? {},
    ),
    art: firstOf(codes.art, "k.art", source.fixed?.art),
    funksjon: firstOf(codes.funksjon, "t.funksjon", source.fixed?.funksjon),
  };
  const extra = columns.extra.map((kept) => `${literal(kept.header)}: coalesce(${kept.name}, '')`);
  const texts = textDimensions.map((of) =>
    columns.texts.some((kept) => kept.of === of) ? `nullif(trim(t_${of}), '')` : "NULL",
  );
  await engine.run(`INSERT INTO ${ledgerTable}
    SELECT ${ledger.id}, ${literal(ledger.entity)}, ${ledger.year}, ${literal(ledger.version)},
      ${cellDimensions.map((dimension) => cell[dimension]).join(", ")},
      MAP {${extra.join(", ")}}::MAP(VARCHAR, VARCHAR), ${source.expense === "negative" ? "-" : ""}s${i}, n${i},
      ${texts.join(", ")}, ${from.withLines ? `r${i}` : "NULL"}
    FROM ${groups}
    LEFT JOIN ${groups}_konto k ON k.code = ${codes.konto}
    LEFT JOIN ${groups}_tjeneste t ON t.code = ${codes.tjeneste}
    WHERE n${i} > 0`);
}

/** SQL for a code, or for what it is called in `names`. */
function translated(code: string, names: Readonly<Record<string, string>>): string {
  const cases = Object.entries(names).map(([own, kostra]) => ` WHEN ${literal(own)} THEN ${literal(kostra)}`);
  return cases.length === 0 ? code : `CASE ${code}${cases.join("")} ELSE ${code} END`;
}
