/**
 * What is read out of the ledger table: aggregated cells, and the rows behind a filter.
 */
import { ore } from "../base/ore.ts";
import { isVersion, type Point, type Version } from "../base/period.ts";
import type { AccountFilter, CodePatterns, FilterDimension } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { asBigint, asNumber, asText, type Engine, literal } from "./engine.ts";
import { filterSql } from "./filter-sql.ts";
import { type LedgerOfColumn, ledgerTable } from "./ledger-table.ts";
import type { LedgerRow } from "./warehouse.ts";

const alwaysKept = ["kontoklasse", "art", "funksjon", "area"] as const;

function asVersion(text: string): Version {
  if (!isVersion(text)) throw new Error(`the ledger table holds an unknown version: ${text}`);
  return text;
}

/**
 * The ledger by entity, year, version, kontoklasse, art, funksjon, area, prosjekt and `more`, in that order.
 * Projects are kept apart in the investment accounts alone, where the statements are divided by them, unless
 * `more` asks for them everywhere.
 */
export async function ledgerCells(
  engine: Engine,
  more: readonly FilterDimension[],
): Promise<readonly LedgerCell[]> {
  const added: readonly FilterDimension[] = [
    "prosjekt",
    ...[...new Set(more)].filter(
      (dimension) => dimension !== "prosjekt" && !(alwaysKept as readonly string[]).includes(dimension),
    ),
  ];
  const keys = ["entity", "year", "version", ...alwaysKept, ...added];
  const kept = keys.map((key) =>
    key === "prosjekt" && !more.includes("prosjekt")
      ? "CASE WHEN kontoklasse IN ('0', '4') THEN prosjekt ELSE '' END AS prosjekt_kept"
      : key,
  );
  const rows = await engine.rows(`SELECT ${kept.join(", ")}, sum(amount_ore)::HUGEINT, sum(postings)::BIGINT
    FROM ${ledgerTable} GROUP BY ALL ORDER BY ALL`);
  return rows.map((row) => ({
    entity: asText(row[0]),
    year: asNumber(row[1]),
    version: asVersion(asText(row[2])),
    kontoklasse: asText(row[3]),
    art: asText(row[4]),
    funksjon: asText(row[5]),
    area: asText(row[6]),
    ...Object.fromEntries(added.map((dimension, n) => [dimension, asText(row[7 + n])])),
    ore: ore(asBigint(row[7 + added.length])),
    rows: asNumber(row[8 + added.length]),
  }));
}

/** The name of each project of the investment accounts, by code; a project without a text is left out. */
export async function projectNames(engine: Engine): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.rows(`SELECT prosjekt, min(prosjekt_text) FROM ${ledgerTable}
    WHERE kontoklasse IN ('0', '4') AND prosjekt <> '' AND prosjekt_text <> '' GROUP BY prosjekt ORDER BY prosjekt`);
  return new Map(rows.map((row) => [asText(row[0]), asText(row[1])]));
}

/**
 * The project of a posting where one of the patterns names it, else ''. What is dropped by a pattern is named by it
 * too, so that a filter says the same of the rows as of the postings.
 */
function keptProject(projects: readonly CodePatterns[]): string {
  const named = projects.flat().map((pattern) => pattern.replace(/^!/, ""));
  if (named.length === 0) return "''";
  if (named.some((pattern) => pattern === "" || pattern === "*")) return "prosjekt";
  return `CASE WHEN ${filterSql({ prosjekt: named })} THEN prosjekt ELSE '' END`;
}

/** The rows behind a filter at a point, at published grain, by konto, ansvar, tjeneste, then the rest. */
export async function ledgerRows(
  engine: Engine,
  ledgers: readonly LedgerOfColumn[],
  point: Point,
  filter: AccountFilter,
  withLines: boolean,
  projects: readonly CodePatterns[] = [],
): Promise<readonly LedgerRow[]> {
  const keys = "konto, ansvar, tjeneste, kontoklasse, art, funksjon, area, ledger, kept";
  const kept = keptProject([...projects, ...(filter.prosjekt === undefined ? [] : [filter.prosjekt])]);
  const rows = await engine.rows(`SELECT konto, ansvar, tjeneste, kontoklasse, art, funksjon, area, ledger,
      ${kept} AS kept, min(konto_text), min(ansvar_text), min(tjeneste_text),
      sum(amount_ore)::HUGEINT, sum(postings)::BIGINT, ${withLines ? "array_to_string(list_sort(flatten(list(records))), ' ')" : "NULL"}
    FROM ${ledgerTable}
    WHERE entity = ${literal(point.entity)} AND year = ${point.year} AND version = ${literal(point.version)}
      AND ${filterSql(filter)}
    GROUP BY ${keys} ORDER BY ${keys}`);
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  return rows.map((row) => {
    const ledger = byId.get(asNumber(row[7]));
    const records = asText(row[14]);
    return {
      konto: asText(row[0]),
      kontoText: asText(row[9]),
      kontoklasse: asText(row[3]),
      art: asText(row[4]),
      ansvar: asText(row[1]),
      ansvarText: asText(row[10]),
      tjeneste: asText(row[2]),
      tjenesteText: asText(row[11]),
      funksjon: asText(row[5]),
      area: asText(row[6]),
      prosjekt: asText(row[8]),
      ore: ore(asBigint(row[12])),
      file: ledger?.file ?? "",
      lines:
        ledger === undefined || records === ""
          ? []
          : records.split(" ").map((record) => ledger.lineOf(Number(record))),
      lineCount: asNumber(row[13]),
    };
  });
}
