/**
 * Konto and tjeneste codes of a loaded file, taken apart: on the distinct codes, by sources/account-plan.ts.
 */
import { type Finding, finding } from "../base/finding.ts";
import { splitKonto, splitTjeneste } from "../sources/account-plan.ts";
import type { LedgerSource } from "../sources/mapping.ts";
import { type FileTable, headerSpan } from "../sources/table.ts";
import { codeSql } from "./amount-sql.ts";
import { firstPlaces } from "./code-places.ts";
import { asNumber, asText, type Engine } from "./engine.ts";

/**
 * Takes the distinct konto and tjeneste codes apart, into two small tables beside the groups. A code that
 * has no KOSTRA code in it is a finding where that code was needed.
 */
export async function splitCodes(
  engine: Engine,
  groups: string,
  source: LedgerSource,
  plan: FileTable,
): Promise<readonly Finding[]> {
  const { columns, fixed } = source;
  const codesOf = async (name: string | undefined): Promise<readonly (readonly [string, number])[]> =>
    name === undefined
      ? []
      : (
          await engine.rows(
            `SELECT ${codeSql("written")} AS code, sum(n) FROM
              (SELECT ${name} AS written, sum(row_count) AS n FROM ${groups} GROUP BY ${name}) GROUP BY code ORDER BY code`,
          )
        ).map((row) => [asText(row[0]), asNumber(row[1])] as const);
  const kontoCodes = await codesOf(columns.konto === undefined ? undefined : "d_konto");
  const tjenesteCodes = await codesOf(columns.tjeneste === undefined ? undefined : "d_tjeneste");
  const konto = kontoCodes.map(([code, rows]) => ({ code, rows, parts: splitKonto(code) }));
  const tjeneste = tjenesteCodes.map(([code, rows]) => ({ code, rows, funksjon: splitTjeneste(code) }));
  await engine.fill(
    `${groups}_konto`,
    ["code", "kontoklasse", "art"],
    konto.map(({ code, parts }) => [code, parts?.kontoklasse, parts?.art]),
  );
  await engine.fill(
    `${groups}_tjeneste`,
    ["code", "funksjon"],
    tjeneste.map(({ code, funksjon }) => [code, funksjon]),
  );
  const kontoNeeded =
    (columns.art === undefined && fixed?.art === undefined) ||
    (columns.kontoklasse === undefined && fixed?.kontoklasse === undefined);
  const tjenesteNeeded = columns.funksjon === undefined && fixed?.funksjon === undefined;
  const unsplit = [
    ...(kontoNeeded && columns.konto !== undefined
      ? konto.filter((one) => one.parts === undefined).map((one) => ({ ...one, header: columns.konto ?? "" }))
      : []),
    ...(tjenesteNeeded && columns.tjeneste !== undefined
      ? tjeneste
          .filter((one) => one.funksjon === undefined)
          .map((one) => ({ ...one, header: columns.tjeneste ?? "" }))
      : []),
  ];
  const findings: Finding[] = [];
  for (const header of new Set(unsplit.map((one) => one.header))) {
    const codes = unsplit.filter((one) => one.header === header);
    const places = await firstPlaces(plan, header, (code) => code, new Set(codes.map((one) => one.code)));
    for (const { code, rows } of codes)
      findings.push(
        finding("FAS1063", places.get(code) ?? headerSpan(plan, header), { code, column: header, rows }),
      );
  }
  return findings;
}
