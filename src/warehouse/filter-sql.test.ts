import fc from "fast-check";
import { expect, test } from "vitest";
import { type AccountFilter, matchesFilter } from "../kostra/account-filter.ts";
import { Engine } from "./engine.ts";
import { filterSql } from "./filter-sql.ts";
import { createLedgerTable, ledgerTable } from "./ledger-table.ts";

const code = fc.constantFrom("", "010", "089", "090", "600", "601", "25300", "253", "1'0");
const pattern = fc
  .oneof(
    code.filter((text) => text !== ""),
    fc.constantFrom("010-089", "600-699", "25*", "6*", "01-089", "O'*"),
  )
  .chain((text) => fc.constantFrom(text, `!${text}`));

test("SQL and TypeScript choose the same postings", async () => {
  const engine = await Engine.open();
  await createLedgerTable(engine);
  const codes = ["", "010", "089", "090", "600", "601", "25300", "253", "1'0"];
  const postings = codes.flatMap((art) => codes.map((funksjon) => ({ art, funksjon, konto: "10100" })));
  const sql = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  await engine.run(`INSERT INTO ${ledgerTable} (art, funksjon, konto, kontoklasse, tjeneste, ansvar, prosjekt, area)
    VALUES ${postings.map((one) => `(${sql(one.art)}, ${sql(one.funksjon)}, '10100', '', '', '', '', '')`).join(", ")}`);
  const patterns = fc.array(pattern, { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.record({ art: patterns, funksjon: patterns }), async (filter: AccountFilter) => {
      const rows = await engine.rows(
        `SELECT art, funksjon FROM ${ledgerTable} WHERE ${filterSql(filter)} ORDER BY rowid`,
      );
      const expected = postings
        .filter((one) => matchesFilter(filter, one))
        .map((one) => [one.art, one.funksjon]);
      expect(rows).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  engine.close();
});
